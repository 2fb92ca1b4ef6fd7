import type { Connection, Diagnostic } from 'vscode-languageserver';
import { Cancelled, neverCancelled } from '../core/base/cancel.ts';
import type { WorkspaceDocument } from '../core/index/world.ts';
import type { Finding } from '../core/rules/rule.ts';
import { findingsIn, settingsFindings } from '../core/rules/run.ts';
import type { Settings } from '../core/settings.ts';
import { type Addresses, toDiagnostic } from './convert.ts';
import { type Folder, folderOf, uriOf } from './folders.ts';
import type { Log, Runtime } from './runtime.ts';

/**
 * Keeps the client's diagnostics as the documents have them. Documents that are open come first, at once after each change; the
 * others follow in small portions, between which messages come in. What did not change is not sent again.
 */
export class DiagnosticsPublisher {
	readonly #connection: Connection;
	readonly #runtime: Runtime;
	readonly #log: Log;
	readonly #sent = new Map<string, string>();
	#settings: Settings;
	/** Counts the changes: a pass over the others ends when a later one has begun. */
	#pass = 0;
	#cancelLater: () => void = () => {};

	constructor(connection: Connection, runtime: Runtime, log: Log, settings: Settings) {
		this.#connection = connection;
		this.#runtime = runtime;
		this.#log = log;
		this.#settings = settings;
	}

	useSettings(settings: Settings): void {
		this.#settings = settings;
	}

	/** After a change: the open documents now, the rest soon. */
	refresh(folders: readonly Folder[], openUris: readonly string[]): void {
		this.#pass++;
		for (const uri of openUris) {
			const at = folderOf(folders, uri);
			const document = at?.folder.service.world.documents.get(at.path);
			if (at !== undefined && document !== undefined) {
				this.#publish(at.folder, document);
			}
		}
		this.#cancelLater();
		const open = new Set(openUris);
		this.#cancelLater = this.#runtime.later(restDelay, () => void this.#publishRest(folders, uri => open.has(uri), this.#pass));
	}

	/** Takes back what was sent for files that are no documents any more. */
	clear(uri: string): void {
		this.#send(uri, []);
	}

	async #publishRest(folders: readonly Folder[], isOpen: (uri: string) => boolean, pass: number): Promise<void> {
		let shown = 0;
		const present = new Set<string>();
		for (const folder of folders) {
			const { world } = folder.service;
			for (const [path] of world.settingsFiles) {
				present.add(uriOf(folder, path));
				this.#send(
					uriOf(folder, path),
					settingsFindings(world)
						.filter(finding => finding.path === path)
						.map(finding => toDiagnostic(world, finding, this.#addresses(folder))),
				);
			}
			let portion = 0;
			for (const document of world.documents.values()) {
				const uri = uriOf(folder, document.path);
				present.add(uri);
				if (!isOpen(uri)) {
					const count = shown < this.#settings.maximumFiles ? this.#publish(folder, document) : 0;
					shown += count > 0 ? 1 : 0;
				}
				if (++portion % portionSize === 0) {
					await this.#runtime.giveWay();
					if (pass !== this.#pass) {
						return;
					}
				}
			}
		}
		for (const uri of this.#sent.keys()) {
			if (!present.has(uri) && !isOpen(uri)) {
				this.#send(uri, []);
			}
		}
	}

	/** Sends the diagnostics of a document; gives their number. */
	#publish(folder: Folder, document: WorkspaceDocument): number {
		try {
			const { world } = folder.service;
			const { findings, failures } = findingsIn(world, document, neverCancelled);
			for (const { rule, path, error } of failures) {
				this.#log.error(`The rule ${rule} failed on ${path}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
			}
			const diagnostics = this.#wanted(findings).map(finding => toDiagnostic(world, finding, this.#addresses(folder)));
			this.#send(uriOf(folder, document.path), diagnostics);
			return diagnostics.length;
		} catch (error) {
			if (!(error instanceof Cancelled)) {
				this.#log.error(`Checking ${document.path} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
			}
			return 0;
		}
	}

	#addresses(folder: Folder): Addresses {
		return { uriOf: path => uriOf(folder, path), rulePages: this.#runtime.rulePages };
	}

	#wanted(findings: readonly Finding[]): readonly Finding[] {
		return this.#settings.coverageHints ? findings : findings.filter(finding => finding.rule !== 'clause-coverage');
	}

	#send(uri: string, diagnostics: readonly Diagnostic[]): void {
		const text = JSON.stringify(diagnostics);
		if ((this.#sent.get(uri) ?? '[]') !== text) {
			this.#sent.set(uri, text);
			void this.#connection.sendDiagnostics({ uri, diagnostics: [...diagnostics] });
		}
	}
}

const restDelay = 250;
const portionSize = 20;
