import { stemOf } from '../base/paths.ts';
import type { Syntax } from '../syntax/markdown.ts';
import type { Span } from '../text/span.ts';
import { announcesOthers } from './headingNames.ts';
import { leadingId, normalizeId } from './ids.ts';
import type { HeadBlock } from './metadataHead.ts';
import { controlFields, type MetadataField, normalizeKey } from './metadataKeys.ts';

/** A field before it has a place. */
export interface Pair {
	readonly field: MetadataField;
	readonly key: string;
	readonly values: readonly string[];
	readonly span: Span;
}

/** What a document is called in the places that are of itself for certain. */
export interface OwnNames {
	/** Normalized: of its front matter, its headings, its file's name. */
	readonly ids: readonly string[];
	/** Those that are not only of its file's name. */
	readonly surest: readonly string[];
	/** As keys: of its front matter, its headings. */
	readonly titles: readonly string[];
}

/** @param headings those that are its titles. */
export function ownNamesOf({ snapshot }: Syntax, surest: readonly Pair[], headings: readonly string[]): OwnNames {
	const valuesOf = (field: MetadataField): readonly string[] => surest.flatMap(pair => (pair.field === field ? pair.values : []));
	const idsOf = (ids: readonly string[]): readonly string[] => ids.map(normalizeId).filter(id => id !== '');
	return {
		ids: idsOf([...valuesOf('id'), leadingId(stemOf(snapshot.path)) ?? '']),
		surest: idsOf(valuesOf('id')),
		titles: [...valuesOf('title'), ...headings].map(normalizeKey).filter(title => title !== ''),
	};
}

/** A table or a run of fields is a document's head if two of its keys are of a controlled document, or one is its id. */
export function isControl(pairs: readonly Pair[]): boolean {
	const fields = new Set(pairs.map(pair => pair.field));
	const control = [...fields].filter(field => controlFields.has(field)).length;
	return control >= 2 || pairs.some(isId) || (control === 1 && (fields.has('standard') || fields.has('clauses')));
}

export function isId({ field, values }: Pair): boolean {
	return field === 'id' && /\d/.test(values[0] ?? '');
}

/** Does it name the document itself? With the name of the house before it, or without. */
export function hasOwnId(pairs: readonly Pair[], own: OwnNames): boolean {
	return idsIn(pairs).some(id => isOwnId(id, own));
}

function isOwnId(id: string, { ids }: OwnNames): boolean {
	return ids.some(own => own.endsWith(id) || id.endsWith(own));
}

function idsIn(pairs: readonly Pair[]): readonly string[] {
	return pairs.flatMap(pair => (isId(pair) ? pair.values.slice(0, 1).map(normalizeId) : []));
}

function titlesIn(pairs: readonly Pair[]): readonly string[] {
	return pairs.flatMap(({ field, values }) => (field === 'title' ? values.map(normalizeKey) : []));
}

function isOwnTitle(title: string, { titles }: OwnNames): boolean {
	return titles.some(other => other.includes(title) || title.includes(other));
}

/** What the row of a list calls its document in columns whose names are no fields: `Document`. */
export interface RowNames {
	readonly id: string;
	readonly title: string;
}

/**
 * Is the one row of a list of documents of another one? It is of this one where it gives the id or the title of it; below the title or a
 * heading of document control also where nothing tells otherwise. Below a second heading another id does where the text has told one.
 */
export function isOfAnother({ standing }: HeadBlock, pairs: readonly Pair[], row: RowNames, own: OwnNames): boolean {
	const ids = idsIn(pairs);
	const titles = titlesIn(pairs);
	if (hasOwnId(pairs, own) || titles.some(title => isOwnTitle(title, own))) {
		return false;
	}
	const isUntold = titles.length === 0 || (own.ids.length === 0 && ids.length > 0);
	const isSurelyAnother = namesAnother(row, own) || (standing === 'subtitle' && own.surest.length > 0 && ids.length > 0);
	return !(isUntold && heads.has(standing) && (standing === 'title' || !isSurelyAnother));
}

/** `Drawing`, or the id of a form where the document has one itself. */
function namesAnother(row: RowNames, own: OwnNames): boolean {
	const [id, title] = [normalizeId(row.id), normalizeKey(row.title)];
	return (id !== '' && own.ids.length > 0 && !isOwnId(id, own)) || (title !== '' && !isOwnTitle(title, own));
}

/** A row of fields below the title may tell the clauses too. In a map the clauses come first, or more than one thing covers them. */
export function isHeadWithClauses({ standing }: HeadBlock, pairs: readonly Pair[], own: OwnNames): boolean {
	const control = new Set(pairs.flatMap(({ field }) => (controlFields.has(field) ? [field] : [])));
	const [first] = pairs;
	const isOfThis = own.ids.length === 0 && titlesIn(pairs).every(title => isOwnTitle(title, own));
	return (standing === 'title' || standing === 'subtitle') && isOfThis && control.size >= 2 && first !== undefined && isId(first);
}

/**
 * Pairs that are of the document itself. Below a heading that is neither its title nor of document control they are where they name the
 * document, or a key does: `Process owner`; and where they are of a controlled document right below the title, or sign one at the very
 * end. A list says there what roles do.
 */
export function ownPairs(part: HeadBlock, pairs: readonly Pair[], own: OwnNames): Pair[] {
	const { block, standing } = part;
	const isAnothers = own.ids.length > 0 && idsIn(pairs).length > 0;
	const isCertain = (): boolean => hasOwnId(pairs, own) || (!isAnothers && block.list === 0 && tellsOfDocument(part, pairs));
	return heads.has(standing) || isCertain() ? [...pairs] : [];
}

const heads: ReadonlySet<HeadBlock['standing']> = new Set(['title', 'subtitle', 'control']);

function tellsOfDocument({ standing, heading }: HeadBlock, pairs: readonly Pair[]): boolean {
	const besideOthers = announcesOthers(heading);
	const has = (...fields: readonly MetadataField[]): boolean => pairs.some(({ field }) => fields.includes(field));
	const isDated = has('date', 'approvedDate', 'effectiveDate');
	const signs = [isDated, has('version'), has('approver'), has('author', 'reviewer')].filter(Boolean).length;
	const isFooter = standing === 'last' && signs >= 2 && (isDated || has('version') || !besideOthers);
	const isHeader = standing === 'first' && isControl(pairs) && (has('version') || !besideOthers);
	const isNamed = pairs.some(({ field, key }) => ofDocument.test(normalizeKey(key)) && (isControl(pairs) || !naming.has(field)));
	return isFooter || isHeader || isNamed;
}

/** What a text may say of any other document that it names. */
const naming: ReadonlySet<MetadataField> = new Set(['id', 'title', 'kind', 'version', 'status']);

const ofDocument =
	/\b(?:document|process|policy|procedure|sop|handbook|manual)\b|dokument|prozess|richtlinie|verfahren|handbuch|documento|procedimiento|procédure|文書/u;
