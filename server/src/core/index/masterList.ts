import { derived, derivedFromTwo } from '../base/derived.ts';
import { normalizeName } from '../base/normalName.ts';
import { stemOf } from '../base/paths.ts';
import { groupBy } from '../base/sorted.ts';
import type { DocumentFacts, ListingFact } from '../model/facts.ts';
import { normalizeId, shapeOf } from '../model/ids.ts';
import { isListTitle } from '../model/listTitle.ts';
import { fieldValue } from '../model/metadata.ts';
import { comparableValue } from '../model/sameValue.ts';
import { isPlaceholder } from '../model/visible.ts';
import { regExpOf } from '../text/regExp.ts';
import type { NameTable } from './names.ts';
import { likeliest } from './nearName.ts';
import { resolveLink, resolveName } from './resolve.ts';
import type { WorkspaceIndex } from './workspaceIndex.ts';
import type { Setup } from './world.ts';

/** A row of a master list. */
export interface ListedRow {
	/** The document that holds the list. */
	readonly list: string;
	readonly listing: ListingFact;
	/** The document that it is of; undefined for one that is not in the workspace. */
	readonly document: string | undefined;
}

export interface MasterLists {
	/** Of every list the rows, by its path. */
	readonly rows: ReadonlyMap<string, readonly ListedRow[]>;
	/** By the document that they are of. */
	readonly byDocument: ReadonlyMap<string, readonly ListedRow[]>;
}

/** The master lists: the one that `qms.yaml` names; else each document that calls itself one and lists two documents of the workspace. */
export const masterListsOf = derivedFromTwo((index: WorkspaceIndex, setup: Setup): MasterLists => {
	const { masterList } = setup.configuration;
	const all = [...index.documents.values(), ...(index.list === undefined ? [] : [index.list])];
	const lists = all.flatMap(facts => {
		const rows = masterList === null ? calledList(facts) : facts.path === masterList ? facts.listings : [];
		const resolved = rows.map(listing => ({ list: facts.path, listing, document: documentOf(index, facts.path, listing) }));
		return rows.length > 0 && (masterList !== null || isOfDocuments(resolved)) ? [[facts.path, resolved] as const] : [];
	});
	const known = lists.flatMap(([, rows]) => rows).filter(row => row.document !== undefined);
	return { rows: new Map(lists), byDocument: groupBy(known, row => row.document ?? '') };
});

/** The rows of a document that stand under the title of a master list: its own, or that of a section. */
function calledList(facts: DocumentFacts): readonly ListingFact[] {
	if (facts.listings.length < 2) {
		return [];
	}
	const isList = isListTitle(facts.title) || isListTitle(stemOf(facts.path).replace(/[-_]+/g, ' '));
	return isList ? facts.listings : facts.listings.filter(({ section }) => isUnderTitle(facts, section));
}

function isUnderTitle({ sections }: DocumentFacts, section: number): boolean {
	for (let at: number | undefined = section; at !== undefined; at = sections[at]?.parent) {
		if (isListTitle(sections[at]?.title ?? '')) {
			return true;
		}
	}
	return false;
}

/** A table that shows how a list looks, or one of documents that are kept elsewhere, is none that could be compared. */
function isOfDocuments(rows: readonly ListedRow[]): boolean {
	const found = new Set(rows.flatMap(({ document, list }) => (document === undefined || document === list ? [] : [document]))).size;
	return found >= 2 && found * 2 >= rows.length;
}

/** By id, of several the one that the row leads to; else by its link; without an id by its title. */
function documentOf({ names, documents }: WorkspaceIndex, list: string, listing: ListingFact): string | undefined {
	const linked = listing.targets.map(target => targetOf(names, list, target)).find(path => path !== undefined);
	const all = listing.id === undefined ? [] : (names.byId.get(listing.id) ?? []);
	// A table with one row may have been taken for the head of the list itself.
	const others = hasIdInTable(documents.get(list)) ? all.filter(path => path !== list) : all;
	const byId = others.length > 0 ? others : all;
	if (byId.length > 0) {
		return linked !== undefined && byId.includes(linked) ? linked : likeliest(byId, list);
	}
	if (linked !== undefined) {
		return linked;
	}
	const title = listing.cells.find(cell => cell.field === 'title')?.text ?? '';
	const hasNoId = listing.id === undefined && listing.targets.length === 0 && normalizeName(title).length > 3;
	const named = hasNoId ? resolveName(names, title, list) : undefined;
	return named?.kind === 'document' && named.path !== list ? named.path : undefined;
}

function hasIdInTable(facts: DocumentFacts | undefined): boolean {
	return facts?.metadata.some(({ field, source }) => field === 'id' && source === 'headerTable') === true;
}

/** A path is meant from the list, or from the root. */
function targetOf(names: NameTable, list: string, target: string): string | undefined {
	const found = resolveLink(names, list, target);
	return found.kind === 'document' ? found.path : names.paths.has(target) ? target : undefined;
}

/** The state of a document as far as its words for it are known: `approved`, `draft`, `in review`, `obsolete`. */
export const listedStatusOf = derived((facts: DocumentFacts): string | undefined => {
	const status = fieldValue(facts.metadata, 'status');
	return status === undefined || isPlaceholder(status) ? undefined : comparableValue('status', status);
});

export function isDraft(status: string | undefined): boolean {
	return status === 'draft' || status === 'in review';
}

/**
 * By document: the list that should have a row for it and has none. Records and reports belong to a list that has others of their ids,
 * drafts to one that lists drafts; withdrawn documents to none.
 */
export const unlistedOf = derivedFromTwo((index: WorkspaceIndex, setup: Setup): ReadonlyMap<string, string> => {
	const lists = masterListsOf(index, setup);
	const shapes = new Map([...lists.rows].map(([list, rows]) => [list, shapesIn(rows)] as const));
	const isNamed = setup.configuration.masterList !== null;
	const unlisted = new Map<string, string>();
	// Of two documents with one id a list can name one; that there are two, another rule tells.
	const told = new Set([...lists.rows.values()].flatMap(rows => rows.map(({ listing }) => listing.id)));
	for (const [path, facts] of lists.rows.size === 0 ? [] : index.documents) {
		if (lists.byDocument.has(path) || lists.rows.has(path) || !belongsInList(facts)) {
			continue;
		}
		const id = facts.id?.id ?? '';
		if (told.has(id)) {
			continue;
		}
		const shape = shapeOf(id);
		const countIn = (list: string): number => shapes.get(list)?.get(shape) ?? 0;
		const [list] = [...lists.rows.keys()].sort((a, b) => countIn(b) - countIn(a));
		const isRecord = facts.kind.kind === 'record' || facts.kind.kind === 'report';
		const isWanted = list !== undefined && (countIn(list) > 0 || (isNamed && !isRecord));
		const listsDrafts = (): boolean => (lists.rows.get(list ?? '') ?? []).some(row => isDraft(comparableCell(row.listing, 'status')));
		if (isWanted && (!isDraft(listedStatusOf(facts)) || listsDrafts())) {
			told.add(id);
			unlisted.set(path, list);
		}
	}
	return unlisted;
});

/** A document that is controlled by an id, and in force or about to be. */
export function belongsInList(facts: DocumentFacts): boolean {
	const isPutAway = /(?:^|\/)_?(?:archived?|archiv|obsolete|superseded|withdrawn|retired)\//i.test(facts.path);
	return facts.id !== undefined && facts.recognized !== undefined && listedStatusOf(facts) !== 'obsolete' && !isPutAway;
}

function shapesIn(rows: readonly ListedRow[]): ReadonlyMap<string, number> {
	const shapes = new Map<string, number>();
	for (const { listing } of rows) {
		const shape = shapeOf(listing.id ?? '');
		if (shape !== '') {
			shapes.set(shape, (shapes.get(shape) ?? 0) + 1);
		}
	}
	return shapes;
}

/** For comparison, as in `comparableValue`. */
export function comparableCell(listing: ListingFact, field: 'version' | 'status'): string | undefined {
	const text = listing.cells.find(cell => cell.field === field)?.text ?? '';
	return isPlaceholder(text) ? undefined : comparableValue(field, text);
}

/** Rows for documents that should be there and are not: of ids as documents of the workspace have them, not planned, withdrawn or kept elsewhere. */
export const deadRowsOf = derivedFromTwo((index: WorkspaceIndex, setup: Setup): ReadonlyMap<string, readonly ListedRow[]> => {
	const external = externalIdsOf(setup);
	const isDead = ({ listing, document }: ListedRow): boolean =>
		document === undefined &&
		listing.id !== undefined &&
		!listing.isElsewhere &&
		!external.some(pattern => pattern.test(listing.id ?? '')) &&
		!isNotThere(listing) &&
		(listing.targets.length > 0
			? listing.targets.every(target => /\.(?:md|markdown)$|^[^.]*$/i.test(target))
			: isOfHouse(index.names, listing.id));
	return new Map([...masterListsOf(index, setup).rows].map(([list, rows]) => [list, rows.filter(isDead)] as const));
});

function isOfHouse({ shapes }: NameTable, id: string): boolean {
	return shapes.has(shapeOf(id));
}

/** The row itself says that there is no such document: not yet, or no longer. */
function isNotThere(listing: ListingFact): boolean {
	const status = listing.cells.find(cell => cell.field === 'status')?.text ?? '';
	return (
		comparableCell(listing, 'status') === 'obsolete' ||
		/\b(?:planned|reserved|to be|not (?:yet|started|written|created)|missing|pending|future|tbd|todo|obsolete|withdrawn|retired|cancell?ed|superseded|archived|external|geplant|offen|reserviert|planificado|prévu)\b/i.test(
			status,
		)
	);
}

/** Ids that `qms.yaml` registers as those of documents kept elsewhere: `FRM-100`, `FRM-2*`. */
export const externalIdsOf = derived(({ configuration }: Setup): readonly RegExp[] =>
	configuration.ids.external.map(id => {
		const parts = id.split('*').map(part => regExpOf(normalizeId(part)));
		return new RegExp(`^${parts.join('.*')}$`);
	}),
);
