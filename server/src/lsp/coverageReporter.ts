import type { Connection } from 'vscode-languageserver';
import { coverageOf } from '../core/coverage/coverage.ts';
import { requirementEditions } from '../core/index/editions.ts';
import type { WorkspaceIndex } from '../core/index/workspaceIndex.ts';
import { editionLabel } from '../core/standards/labels.ts';
import { isSameShown, type Shown, shownOf } from '../core/trace/shown.ts';
import { type CoverageStatus, coverageChangedMethod, coverageStatusMethod, traceChangedMethod } from '../protocol.ts';
import { type Folder, folderName } from './folders.ts';
import type { Runtime } from './runtime.ts';

/** Tells the client, a moment after the last change, how far the clauses are covered, and whether the trees or the coverage page changed. */
export class CoverageReporter {
	readonly #connection: Connection;
	readonly #runtime: Runtime;
	#sent = '';
	#indexes: readonly WorkspaceIndex[] = [];
	#shown: readonly Shown[] = [];
	#cancelLater: () => void = () => {};

	constructor(connection: Connection, runtime: Runtime) {
		this.#connection = connection;
		this.#runtime = runtime;
	}

	refresh(folders: readonly Folder[]): void {
		this.#cancelLater();
		this.#cancelLater = this.#runtime.later(delay, () => this.#report(folders));
	}

	#report(folders: readonly Folder[]): void {
		this.#reportTrees(folders);
		const status = statusOf(folders);
		const text = JSON.stringify(status);
		const indexes = folders.map(folder => folder.service.world.index);
		const isSame =
			text === this.#sent && indexes.length === this.#indexes.length && indexes.every((index, i) => index === this.#indexes[i]);
		if (isSame) {
			return;
		}
		this.#indexes = indexes;
		if (text !== this.#sent) {
			this.#sent = text;
			void this.#connection.sendNotification(coverageStatusMethod, status);
		}
		void this.#connection.sendNotification(coverageChangedMethod);
	}

	#reportTrees(folders: readonly Folder[]): void {
		const shown = folders.map(folder => shownOf(folder.service.world));
		const isSame =
			shown.length === this.#shown.length &&
			shown.every((each, i) => {
				const before = this.#shown[i];
				return before !== undefined && isSameShown(before, each);
			});
		if (!isSame) {
			this.#shown = shown;
			void this.#connection.sendNotification(traceChangedMethod);
		}
	}
}

const delay = 400;

function statusOf(folders: readonly Folder[]): CoverageStatus {
	const recognized = (folder: Folder): number =>
		[...folder.service.world.index.documents.values()].filter(facts => facts.recognized !== undefined).length;
	return {
		documents: folders.reduce((count, folder) => count + recognized(folder), 0),
		editions: folders
			.filter(folder => recognized(folder) > 0)
			.flatMap(folder => {
				const { world } = folder.service;
				return requirementEditions(world).map(edition => {
					const { clauses, summary } = coverageOf(world, edition);
					return {
						folder: folderName(folder),
						label: editionLabel(edition),
						requirements: clauses.length,
						summary,
					};
				});
			}),
	};
}
