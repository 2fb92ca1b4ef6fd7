import { recentlyDerived } from '../base/recent.ts';
import { compareText } from '../base/sorted.ts';
import type { PlacedRow } from '../configuration/baseline.ts';
import type { Configuration } from '../configuration/configuration.ts';
import type { PlacedLink } from '../configuration/confirmedLinks.ts';
import { kindPatternsOf } from '../model/declaredKinds.ts';
import { type ListFile, readListFile } from '../model/listFile.ts';
import { readingOfList } from '../model/listFileReading.ts';
import { type Reading, type ReadingOptions, read } from '../model/reading.ts';
import type { Catalogue } from '../standards/catalogue.ts';
import type { YamlProblem } from '../syntax/frontMatter.ts';
import { parse, reparse, type Syntax } from '../syntax/markdown.ts';
import { type Snapshot, snapshotOf } from '../text/snapshot.ts';
import { WorkspaceIndex } from './workspaceIndex.ts';

/** A document of the workspace: its text and what was read from it. Its structure is {@link syntaxOf}. */
export interface WorkspaceDocument {
	readonly path: string;
	readonly snapshot: Snapshot;
	readonly reading: Reading;
}

/** A master list in YAML: a document that holds rows and nothing else. It is none of the documents that are checked as such. */
export interface ListDocument extends WorkspaceDocument {
	readonly file: ListFile;
}

/** How many characters of documents may be kept parsed; the structure takes some twenty times their space. */
const parsedLimit = 8_000_000;

/** The structure of a document. Parsed again where it was not needed for long. */
export const syntaxOf = recentlyDerived(
	(document: WorkspaceDocument): Syntax => parse(document.snapshot),
	document => document.snapshot.text.length,
	parsedLimit,
);

/** A file other than a document that takes part: the configuration, a pack, the baseline, the confirmed links. */
export interface SettingsFile {
	readonly snapshot: Snapshot;
	readonly kind: 'configuration' | 'pack' | 'baseline' | 'links';
	readonly problems: readonly YamlProblem[];
	/** It is no YAML at all, so that nothing or little of it counts. */
	readonly isBroken: boolean;
}

/** What holds for all documents. The same object until `qms.yaml` or a pack changes. */
export interface Setup {
	readonly configuration: Configuration;
	/** Is there a `qms.yaml`? */
	readonly isConfigured: boolean;
	readonly catalogue: Catalogue;
	readonly reading: ReadingOptions;
	/** `2026-11-22` */
	readonly today: string;
}

/** One consistent state of a workspace. Immutable; everything that a feature or a rule tells is a function of it. */
export interface World {
	readonly setup: Setup;
	readonly documents: ReadonlyMap<string, WorkspaceDocument>;
	readonly index: WorkspaceIndex;
	/** The master list that `qms.yaml` names, where that is a YAML file. */
	readonly listFile: ListDocument | undefined;
	readonly settingsFiles: ReadonlyMap<string, SettingsFile>;
	readonly files: FileTable;
	/** What was found when the baseline was recorded. The same list until the file changes. */
	readonly baseline: readonly PlacedRow[];
	/** Links that somebody found right. The same list until the file changes. */
	readonly confirmedLinks: readonly PlacedLink[];
}

export function setupOf(configuration: Configuration, isConfigured: boolean, catalogue: Catalogue, today: string): Setup {
	return {
		configuration,
		isConfigured,
		catalogue,
		reading: {
			catalogue,
			houseNames: configuration.houseNames,
			standards: configuration.standards,
			idPattern: idPatternOf(configuration),
			kinds: kindPatternsOf(configuration.kinds),
		},
		today,
	};
}

/** The pattern of `qms.yaml` for a whole word of a text. */
export function idPatternOf({ ids }: Configuration): RegExp | undefined {
	return ids.pattern === null ? undefined : new RegExp(`(?<![\\p{L}\\p{N}])(?:${ids.pattern})(?![\\p{L}\\p{N}])`, 'gu');
}

export function emptyWorld(setup: Setup): World {
	return {
		setup,
		documents: new Map(),
		index: WorkspaceIndex.of([]),
		listFile: undefined,
		settingsFiles: new Map(),
		files: { present: new Set(), absent: new Set(), unread: new Set() },
		baseline: [],
		confirmedLinks: [],
	};
}

/** Which paths there are, as far as is known. */
export interface FileTable {
	readonly present: ReadonlySet<string>;
	/** Asked for, and not there. */
	readonly absent: ReadonlySet<string>;
	/** Documents, were it not that their files could not be read. */
	readonly unread: ReadonlySet<string>;
}

export function documentOf(path: string, text: string, options: ReadingOptions): WorkspaceDocument {
	const snapshot = snapshotOf(path, text);
	const syntax = parse(snapshot);
	return remembered({ path, snapshot, reading: read(syntax, options) }, syntax);
}

/** The next version of a document. Gives the same object for the same text. */
export function changedDocument(document: WorkspaceDocument, text: string, options: ReadingOptions): WorkspaceDocument {
	const snapshot = snapshotOf(document.path, text);
	if (snapshot.text === document.snapshot.text && snapshot.eol === document.snapshot.eol) {
		return document;
	}
	const syntax = reparse(syntaxOf(document), snapshot);
	return remembered({ path: document.path, snapshot, reading: read(syntax, options, document.reading) }, syntax);
}

function remembered(document: WorkspaceDocument, syntax: Syntax): WorkspaceDocument {
	syntaxOf.remember(document, syntax);
	return document;
}

/** A world with this document in place of the one with its path, if there was any. */
export function withDocument(world: World, document: WorkspaceDocument): World {
	if (world.documents.get(document.path) === document) {
		return world;
	}
	const documents = new Map(world.documents).set(document.path, document);
	return {
		...world,
		documents: world.documents.has(document.path) ? documents : inOrder(documents),
		index: world.index.with(document.reading.facts),
	};
}

export function withoutDocument(world: World, path: string): World {
	if (!world.documents.has(path)) {
		return world;
	}
	const documents = new Map(world.documents);
	documents.delete(path);
	return { ...world, documents, index: world.index.without(path) };
}

/** The next version of a master list in YAML. Gives the same object for the same text. */
export function listDocumentOf(path: string, text: string, options: ReadingOptions, previous?: ListDocument): ListDocument {
	const snapshot = snapshotOf(path, text);
	const before = previous?.path === path ? previous : undefined;
	if (before?.snapshot.text === snapshot.text && before.snapshot.eol === snapshot.eol) {
		return before;
	}
	const file = readListFile(snapshot, options.houseNames);
	return { path, snapshot, file, reading: readingOfList(snapshot, file, options, before?.reading) };
}

/** A world with this master list in YAML, or with none. */
export function withListFile(world: World, listFile: ListDocument | undefined): World {
	return listFile === world.listFile ? world : { ...world, listFile, index: world.index.withList(listFile?.reading.facts) };
}

/** The documents, and the master list if it is a YAML file: everything in which rules look for what is wrong. */
export function checkedIn(world: World): readonly WorkspaceDocument[] {
	return [...world.documents.values(), ...(world.listFile === undefined ? [] : [world.listFile])];
}

/** One of {@link checkedIn}. */
export function checkedAt(world: World, path: string): WorkspaceDocument | undefined {
	return world.documents.get(path) ?? (world.listFile?.path === path ? world.listFile : undefined);
}

/** Is it the master list in YAML? */
export function isListDocument(document: WorkspaceDocument): document is ListDocument {
	return 'file' in document;
}

/** All documents at once, as when a workspace is opened. */
export function withAllDocuments(world: World, documents: readonly WorkspaceDocument[]): World {
	return {
		...world,
		documents: inOrder(new Map(documents.map(document => [document.path, document]))),
		index: WorkspaceIndex.of(
			documents.map(document => document.reading.facts),
			world.index.list,
		),
	};
}

function inOrder(documents: ReadonlyMap<string, WorkspaceDocument>): ReadonlyMap<string, WorkspaceDocument> {
	return new Map([...documents].sort(([a], [b]) => compareText(a, b)));
}
