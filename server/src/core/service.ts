import { type CancelToken, neverCancelled, throwIfCancelled } from './base/cancel.ts';
import { isMarkdownPath, isYamlPath } from './base/paths.ts';
import { type BaselineRow, baselinePath, baselineText } from './configuration/baseline.ts';
import { configurationPath } from './configuration/configuration.ts';
import { type ConfirmedLink, linksPath, linksText } from './configuration/confirmedLinks.ts';
import { rowsLeftOf } from './features/baseline.ts';
import type { WorkspaceHost } from './host.ts';
import { withPresence, withUnread } from './index/filePresence.ts';
import { unaskedTargets } from './index/unasked.ts';
import {
	changedDocument,
	documentOf,
	emptyWorld,
	listDocumentOf,
	type WorkspaceDocument,
	type World,
	withAllDocuments,
	withDocument,
	withListFile,
	withoutDocument,
} from './index/world.ts';
import { isRecordFile, withKeptRecordFiles, withLinks, withRecordFiles } from './recordFiles.ts';
import { packsNamedIn, type SetupTexts, setupFrom } from './setupFiles.ts';
import type { StandardsData } from './standards/catalogue.ts';

/** A file that was not read, and why, in words that follow its name. */
export interface PassedOver {
	readonly path: string;
	readonly reason: string;
}

export interface OpenOptions {
	readonly token?: CancelToken;
	/** Called after each document. */
	readonly onProgress?: (done: number, total: number) => void;
}

/**
 * One workspace over its life: reads it, takes changes in, and always has one consistent {@link World} to ask. What stands open in an
 * editor counts before what is on disk.
 */
export class LanguageService {
	readonly #host: WorkspaceHost;
	readonly #standards: StandardsData;
	readonly #editorTexts = new Map<string, string>();
	readonly #passedOver = new Map<string, string>();
	#isDocument: (path: string) => boolean = isMarkdownPath;
	#listPath: string | undefined;
	#setupTexts: SetupTexts = { configuration: undefined, packs: new Map() };
	#world: World;

	private constructor(host: WorkspaceHost, standards: StandardsData) {
		this.#host = host;
		this.#standards = standards;
		this.#world = emptyWorld(setupFrom(standards, this.#setupTexts, host.today()).setup);
	}

	/** Reads the workspace that the host stands for. @throws {Cancelled} */
	static async open(host: WorkspaceHost, standards: StandardsData, options: OpenOptions = {}): Promise<LanguageService> {
		const service = new LanguageService(host, standards);
		await service.reload(options);
		return service;
	}

	get world(): World {
		return this.#world;
	}

	/** Documents that were not read, and `qms.yaml` if it was not, in the order of their names. */
	get passedOver(): readonly PassedOver[] {
		return [...this.#passedOver].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, reason]) => ({ path, reason }));
	}

	/** Reads everything anew: at the start, and when `qms.yaml` or a pack changed. @throws {Cancelled} */
	async reload({ token = neverCancelled, onProgress }: OpenOptions = {}): Promise<void> {
		this.#passedOver.clear();
		const world = await this.#loadSetup();
		const present = new Set(await this.#host.list());
		if (!present.has(configurationPath)) {
			// A folder that is called so.
			this.#passedOver.delete(configurationPath);
		}
		const paths = [...new Set([...present, ...this.#editorTexts.keys()])].filter(path => this.isDocument(path)).sort();
		const documents: WorkspaceDocument[] = [];
		for (const [done, path] of paths.entries()) {
			throwIfCancelled(token);
			const text = await this.#textOf(path);
			if (text !== undefined) {
				documents.push(documentOf(path, text, world.setup.reading));
			}
			onProgress?.(done + 1, paths.length);
		}
		this.#world = withAllDocuments(world, documents);
		await this.#readList();
		this.#world = { ...this.#world, files: { present, absent: new Set(), unread: new Set(this.#passedOver.keys()) } };
		await this.settle(
			documents.map(document => document.path),
			token,
		);
	}

	/** Does a path belong to the documents that `qms.yaml` names, or where it names none, to the Markdown files that git does not ignore? */
	isDocument(path: string): boolean {
		return this.#isDocument(path) && !this.#host.isIgnored(path) && !this.isList(path);
	}

	/** Is it the master list that `qms.yaml` names, in YAML? */
	isList(path: string): boolean {
		return path === this.#listPath;
	}

	/** Does a change of this file change how everything is read? */
	isSettings(path: string): boolean {
		return path === configurationPath || this.#world.setup.configuration.packs.includes(path);
	}

	/** The text of a document as it stands in an editor. Takes effect at once; {@link settle} then looks for what it newly refers to. */
	setEditorText(path: string, text: string): void {
		this.#editorTexts.set(path, text);
		if (this.isSettings(path)) {
			this.#checkSettings(path, text);
		} else if (path === linksPath) {
			this.#world = withLinks(this.#world, text);
		} else if (this.isList(path)) {
			this.#putList(path, text);
		} else if (this.isDocument(path)) {
			this.#put(path, text);
		}
	}

	/** The editor lets go of a document: what is on disk counts again. */
	async closeEditorText(path: string): Promise<void> {
		this.#editorTexts.delete(path);
		await this.refresh([path]);
	}

	/** Files were made, changed or removed on disk. */
	async refresh(paths: readonly string[]): Promise<void> {
		if (paths.some(isRecordFile)) {
			this.#world = await withRecordFiles(this.#world, this.#host, this.#editorTexts);
		}
		if (paths.some(path => this.isSettings(path) || path.endsWith('.gitignore'))) {
			await this.reload();
			return;
		}
		for (const path of paths) {
			await this.#refreshFile(path);
		}
		await this.settle();
	}

	/**
	 * Asks the host for files that these documents, or all, refer to and of which it is not known whether they are there.
	 * @throws {Cancelled}
	 */
	async settle(paths: Iterable<string> = this.#world.documents.keys(), token: CancelToken = neverCancelled): Promise<void> {
		const unasked = unaskedTargets(this.#world, paths);
		if (unasked.length === 0) {
			return;
		}
		const present = new Set(this.#world.files.present);
		const absent = new Set(this.#world.files.absent);
		for (const path of unasked) {
			throwIfCancelled(token);
			((await this.#host.exists(path)) ? present : absent).add(path);
		}
		this.#world = { ...this.#world, files: { ...this.#world.files, present, absent } };
	}

	#put(path: string, text: string): void {
		const known = this.#world.documents.get(path);
		const { reading } = this.#world.setup;
		this.#world = withDocument(this.#world, known === undefined ? documentOf(path, text, reading) : changedDocument(known, text, reading));
	}

	#putList(path: string, text: string): void {
		const { setup, listFile } = this.#world;
		this.#world = withListFile(this.#world, listDocumentOf(path, text, setup.reading, listFile));
	}

	async #readList(): Promise<void> {
		const path = this.#listPath ?? '';
		const text =
			this.isList(path) && (this.#editorTexts.has(path) || (await this.#host.exists(path))) ? await this.#textOf(path) : undefined;
		if (text === undefined) {
			this.#world = withListFile(this.#world, undefined);
		} else {
			this.#putList(path, text);
		}
	}

	async #refreshFile(path: string): Promise<void> {
		const isThere = await this.#host.exists(path);
		this.#world = withPresence(this.#world, path, isThere);
		if (this.#editorTexts.has(path)) {
			return;
		}
		this.#passedOver.delete(path);
		if (this.isList(path)) {
			await this.#readList();
			this.#world = withUnread(this.#world, path, this.#passedOver.has(path));
			return;
		}
		const text = isThere && this.isDocument(path) ? await this.#textOf(path) : undefined;
		this.#world = withUnread(this.#world, path, this.#passedOver.has(path));
		if (text === undefined) {
			this.#world = withoutDocument(this.#world, path);
		} else {
			this.#put(path, text);
		}
	}

	async #textOf(path: string): Promise<string | undefined> {
		const open = this.#editorTexts.get(path);
		if (open !== undefined) {
			return open;
		}
		const result = await this.#host.read(path);
		if ('text' in result) {
			return result.text;
		}
		this.#passedOver.set(path, result.problem);
		return undefined;
	}

	/** Reads `qms.yaml` and the packs that it names. */
	async #loadSetup(): Promise<World> {
		const configuration = (await this.#host.exists(configurationPath)) ? await this.#textOf(configurationPath) : undefined;
		const packs = new Map<string, { readonly text: string } | { readonly problem: string }>();
		for (const path of packsNamedIn(configuration)) {
			const text = await this.#textOf(path);
			packs.set(path, text === undefined ? { problem: this.#passedOver.get(path) ?? 'cannot be read' } : { text });
			// A finding in qms.yaml tells it.
			this.#passedOver.delete(path);
		}
		this.#setupTexts = { configuration, packs };
		const { setup, files } = setupFrom(this.#standards, this.#setupTexts, this.#host.today());
		const { documents, masterList } = setup.configuration;
		this.#listPath = masterList !== null && isYamlPath(masterList) ? masterList : undefined;
		this.#isDocument = documents.length === 0 ? isMarkdownPath : this.#host.matcher(documents);
		return withRecordFiles({ ...emptyWorld(setup), settingsFiles: files }, this.#host, this.#editorTexts);
	}

	/**
	 * Takes rows out of the baseline that stand for nothing any more in a document, as it is on disk; none while there are rows in the
	 * file that cannot be read, for they would be lost. Gives why the file could not be written, in words that follow its name.
	 */
	async shrinkBaseline(path: string): Promise<string | undefined> {
		const left = rowsLeftOf(this.#world, path);
		return left === undefined ? undefined : this.writeBaseline(left);
	}

	/** Puts rows in the place of the baseline. Gives why the file could not be written, in words that follow its name. */
	async writeBaseline(rows: readonly BaselineRow[]): Promise<string | undefined> {
		return this.#writeRecords(baselinePath, baselineText(rows));
	}

	/** Puts rows in the place of the confirmed links. Gives why the file could not be written, in words that follow its name. */
	async writeLinks(rows: readonly ConfirmedLink[]): Promise<string | undefined> {
		return this.#writeRecords(linksPath, linksText(rows));
	}

	async #writeRecords(path: string, text: string): Promise<string | undefined> {
		const isSame = this.#world.settingsFiles.get(path)?.snapshot.text === text;
		const problem = isSame ? undefined : await this.#host.write(path, text);
		this.#world = await withRecordFiles(this.#world, this.#host, this.#editorTexts);
		return problem;
	}

	/** What is wrong in `qms.yaml` or a pack is told while it is being written; it takes effect when it is saved. */
	#checkSettings(path: string, text: string): void {
		const { configuration, packs } = this.#setupTexts;
		const texts =
			path === configurationPath ? { configuration: text, packs } : { configuration, packs: new Map(packs).set(path, { text }) };
		const { files } = setupFrom(this.#standards, texts, this.#host.today());
		this.#world = { ...this.#world, settingsFiles: withKeptRecordFiles(files, this.#world.settingsFiles) };
	}
}
