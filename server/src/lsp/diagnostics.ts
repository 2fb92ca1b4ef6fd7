import type { Connection, Diagnostic } from 'vscode-languageserver';
import { Cancelled, neverCancelled } from '../core/base/cancel.ts';
import type { PlacedRow } from '../core/configuration/baseline.ts';
import { checkedAt, checkedIn, type WorkspaceDocument } from '../core/index/world.ts';
import { rules } from '../core/rules/registry.generated.ts';
import type { Finding } from '../core/rules/rule.ts';
import { findingsIn, settingsFindings, staleFindings } from '../core/rules/run.ts';
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

	/** An author writes in a document: what only advises on it says nothing new before a pause. */
	holdAdvice(folders: () => readonly Folder[], uri: string): void {
		this.#writing.get(uri)?.();
		const cancel = this.#runtime.later(pause, () => {
			this.#writing.delete(uri);
			this.#publishOpen(folders(), uri);
		});
		this.#writing.set(uri, cancel);
	}

	/** After a change: the open documents now, the rest soon. */
	refresh(folders: readonly Folder[], openUris: readonly string[]): void {
		this.#pass++;
		for (const uri of openUris) {
			this.#publishOpen(folders, uri);
		}
		this.#cancelLater();
		const open = new Set(openUris);
		this.#cancelLater = this.#runtime.later(restDelay, () => void this.#publishRest(folders, uri => open.has(uri), this.#pass));
	}

	/** By document that is being written in: ends the wait for a pause. */
	readonly #writing = new Map<string, () => void>();

	#publishOpen(folders: readonly Folder[], uri: string): void {
		const at = folderOf(folders, uri);
		const document = at && checkedAt(at.folder.service.world, at.path);
		if (at !== undefined && document !== undefined) {
			this.#publish(at.folder, document);
		}
	}

	/** Takes back what was sent for files that are no documents any more. */
	clear(uri: string): void {
		this.#writing.get(uri)?.();
		this.#writing.delete(uri);
		this.#advice.delete(uri);
		this.#known.delete(uri);
		this.#send(uri, []);
	}

	/** What findings the baseline knew, in the documents of the last pass. */
	readonly #known = new Map<string, readonly PlacedRow[]>();
	/** What was stale in a baseline when all documents were last looked at. */
	readonly #stale = new WeakMap<readonly PlacedRow[], readonly Finding[]>();

	async #publishRest(folders: readonly Folder[], isOpen: (uri: string) => boolean, pass: number): Promise<void> {
		let shown = 0;
		const present = new Set<string>();
		for (const folder of folders) {
			const { world } = folder.service;
			const { baseline } = world;
			this.#publishSettings(folder, this.#stale.get(baseline) ?? []);
			let portion = 0;
			for (const document of checkedIn(world)) {
				const uri = uriOf(folder, document.path);
				present.add(uri);
				if (!isOpen(uri)) {
					// A baseline is only known to be up to date when all documents have been looked at.
					const isLooked = shown < this.#settings.maximumFiles || world.baseline.length > 0;
					const count = isLooked ? this.#publish(folder, document, shown < this.#settings.maximumFiles) : 0;
					shown += count > 0 ? 1 : 0;
				}
				if (++portion % portionSize === 0) {
					await this.#runtime.giveWay();
					if (pass !== this.#pass) {
						return;
					}
				}
			}
			const used = new Set(checkedIn(world).flatMap(({ path }) => this.#known.get(uriOf(folder, path)) ?? []));
			const stale = staleFindings(world, used, () => true);
			this.#stale.set(baseline, stale);
			for (const path of this.#publishSettings(folder, stale)) {
				present.add(uriOf(folder, path));
			}
		}
		for (const uri of this.#sent.keys()) {
			if (!present.has(uri) && !isOpen(uri)) {
				this.#send(uri, []);
			}
		}
	}

	/** At once, and again when all documents have been looked at: only then it is known what the baseline could do without. */
	#publishSettings(folder: Folder, stale: readonly Finding[]): readonly string[] {
		const { world } = folder.service;
		const findings = [...settingsFindings(world), ...stale];
		for (const [path] of world.settingsFiles) {
			const inFile = findings.filter(finding => finding.path === path);
			this.#send(
				uriOf(folder, path),
				inFile.map(finding => toDiagnostic(world, finding, this.#addresses(folder))),
			);
		}
		return [...world.settingsFiles.keys()];
	}

	/** Sends the diagnostics of a document; gives their number. */
	#publish(folder: Folder, document: WorkspaceDocument, isShown = true): number {
		try {
			const { world } = folder.service;
			const { findings, failures, known } = findingsIn(world, document, neverCancelled);
			this.#known.set(uriOf(folder, document.path), known);
			for (const { rule, path, error } of failures) {
				this.#log.error(`The rule ${rule} failed on ${path}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
			}
			const uri = uriOf(folder, document.path);
			const diagnostics = (isShown ? this.#wanted(uri, findings) : []).map(finding =>
				toDiagnostic(world, finding, this.#addresses(folder)),
			);
			this.#send(uri, diagnostics);
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

	#wanted(uri: string, findings: readonly Finding[]): readonly Finding[] {
		const wanted = findings.filter(({ rule }) => this.#settings.coverageHints || rule !== 'clause-coverage');
		const advice = wanted.filter(({ rule }) => waiting.has(rule)).map(({ rule, message }) => `${rule} ${message}`);
		const shown = this.#advice.get(uri) ?? none;
		if (!this.#writing.has(uri)) {
			this.#advice.set(uri, new Set(advice));
			return wanted;
		}
		return wanted.filter(({ rule, message }) => !waiting.has(rule) || shown.has(`${rule} ${message}`));
	}

	/** What advice was last shown where nobody was writing. */
	readonly #advice = new Map<string, ReadonlySet<string>>();

	#send(uri: string, diagnostics: readonly Diagnostic[]): void {
		const text = JSON.stringify(diagnostics);
		if ((this.#sent.get(uri) ?? '[]') !== text) {
			this.#sent.set(uri, text);
			void this.#connection.sendDiagnostics({ uri, diagnostics: [...diagnostics] });
		}
	}
}

/** The rules that only advise on what is being written. */
const waiting: ReadonlySet<string> = new Set(rules.filter(rule => rule.waits === true).map(rule => rule.id));
const none: ReadonlySet<string> = new Set();

/** So many milliseconds without a change are a pause. */
const pause = 800;
const restDelay = 250;
const portionSize = 20;
