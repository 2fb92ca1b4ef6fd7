import { derivedFromTwo } from '../base/derived.ts';
import { normalizeName } from '../base/normalName.ts';
import { groupBy } from '../base/sorted.ts';
import { readDate } from '../model/dates.ts';
import type { DocumentFacts, ListedCell } from '../model/facts.ts';
import { headingId } from '../model/idPrefixes.ts';
import { normalizeId } from '../model/ids.ts';
import { fieldOfKey, type MetadataField } from '../model/metadataKeys.ts';
import { comparableValue } from '../model/sameValue.ts';
import { isPlaceholder } from '../model/visible.ts';
import { comparableCell, isDraft, type ListedRow, listedStatusOf, masterListsOf } from './masterList.ts';
import type { WorkspaceIndex } from './workspaceIndex.ts';
import type { Setup } from './world.ts';

/** A cell of a master list that says something else of a document than the document itself. */
export interface ListMismatch {
	readonly row: ListedRow;
	readonly cell: ListedCell;
	readonly document: string;
	/** What the document says, as written there. */
	readonly value: string;
}

/** By the list. */
export const listMismatchesOf = derivedFromTwo((index: WorkspaceIndex, setup: Setup): ReadonlyMap<string, readonly ListMismatch[]> => {
	const { byDocument } = masterListsOf(index, setup);
	const all = [...byDocument].flatMap(([path, rows]) => {
		const facts = index.documents.get(path);
		// Of two rows for one document, such as two of its versions, nobody can tell which one is meant.
		const lists = groupBy(rows, row => row.list);
		return facts === undefined
			? []
			: [...lists.values()].flatMap(own => (own.length > 1 ? [] : own.flatMap(row => mismatchesIn(row, facts))));
	});
	return groupBy(all, ({ row }) => row.list);
});

function mismatchesIn(row: ListedRow, facts: DocumentFacts): readonly ListMismatch[] {
	const isRevised = isDraft(listedStatusOf(facts)) && !isDraft(comparableCell(row.listing, 'status'));
	return row.listing.cells.flatMap(cell => {
		const values = isRevised && ofVersion.has(cell.field) ? [] : listedValuesOf(facts, cell.field);
		const [value] = values;
		const isSame = (other: string): boolean => agree(cell.field, cell.text, other);
		return value === undefined || isNoValue(cell.text) || values.some(isSame) ? [] : [{ row, cell, document: facts.path, value }];
	});
}

/** While a document is revised the list tells of the version in force. */
const ofVersion: ReadonlySet<MetadataField> = new Set(['version', 'status', 'effectiveDate', 'reviewDate']);

const compared: ReadonlySet<MetadataField> = new Set(['id', 'title', 'version', 'status', 'owner', 'effectiveDate', 'reviewDate']);

/** What a document says of itself in a field that lists and documents share, the most trusted source first. */
export function listedValuesOf(facts: DocumentFacts, field: MetadataField): readonly string[] {
	if (!compared.has(field)) {
		return [];
	}
	if (field === 'id') {
		return facts.id === undefined ? [] : [facts.id.text];
	}
	const own = facts.metadata.filter(fact => fact.field === field && fact.values.length === 1).flatMap(fact => fact.values);
	const values = field === 'title' ? titlesOf(facts, own) : own;
	return values.filter(value => !isNoValue(value));
}

/** The declared title, else the first heading. */
function titlesOf(facts: DocumentFacts, declared: readonly string[]): readonly string[] {
	const heading = facts.sections.find(section => section.level > 0)?.title;
	const titles = declared.some(title => !isNoValue(title)) || heading === undefined ? declared : [heading];
	return titles.map(title => bareTitle(title, facts.id?.text));
}

/** A title without the id that leads it: `SOP-01: Control of documents` → `Control of documents`. */
export function bareTitle(title: string, id: string | undefined): string {
	const lead = id !== undefined && title.startsWith(id) ? id : headingId(title, id === undefined ? [] : [normalizeId(id)]);
	return lead === undefined ? title : title.slice(lead.length).replace(/^[\s:–—_.-]+/, '') || title;
}

/** Still to be filled in, wholly or in part, or itself the name of a field. */
function isNoValue(text: string): boolean {
	return text === '' || isPlaceholder(text) || /\{\{|\[\[|\$\{|\bTBD\b|^\[|<[^>]*>/.test(text) || fieldOfKey(text, new Map()) !== undefined;
}

function agree(field: MetadataField, listed: string, own: string): boolean {
	switch (field) {
		case 'id': {
			const [a, b] = [normalizeId(listed), normalizeId(own)];
			return a === b || a.endsWith(b) || b.endsWith(a);
		}
		case 'version':
		case 'status': {
			const [a, b] = [comparableValue(field, listed), comparableValue(field, own)];
			return a === undefined || b === undefined || a === b;
		}
		case 'effectiveDate':
		case 'reviewDate':
			return sameDay(listed, own);
		case 'owner':
			return sameOwner(listed, own);
		default:
			return sameTitle(listed, own);
	}
}

function sameDay(a: string, b: string): boolean {
	const [left, right] = [readDate(a), readDate(b)];
	const isSure = left?.kind === 'date' && right?.kind === 'date' && left.precision === 'day' && right.precision === 'day';
	return !isSure || left.iso === right.iso;
}

/** `Quality Manager (J. Doe)` is the quality manager; `QMR` may be. */
function sameOwner(a: string, b: string): boolean {
	const [left, right] = [normalizeName(a), normalizeName(b)];
	const isShort = (text: string): boolean => /^[A-Z/&. ]{2,8}$/.test(text.trim());
	return left.includes(right) || right.includes(left) || isShort(a) !== isShort(b);
}

/** Words of a title that say what kind of document it is, or nothing, and are put in or left out. */
const smallWords: ReadonlySet<string> = new Set(
	'the a an of for and und der die das für et de la le y sop wi procedure policy process form template instruction manual document verfahren richtlinie'.split(
		' ',
	),
);

function sameTitle(a: string, b: string): boolean {
	const [left, right] = [a, b].map(text => normalizeName(bareTitle(text, undefined)));
	const counted = (text = ''): string =>
		text
			.split(' ')
			.filter(word => !smallWords.has(word))
			.map(word => word.replace(/(?<=\w{3})s$/, ''))
			.join(' ');
	// `Scope: what we make`, `Scope / Field of application`, `Scope (draft)`: what comes first may be all of it.
	const lead = (text: string): string => counted(normalizeName(bareTitle(text, undefined).split(/\s[/|–—-]\s|:\s|\s\(/)[0] ?? text));
	return left === right || [counted(left), lead(a)].some(text => text === counted(right) || text === lead(b));
}
