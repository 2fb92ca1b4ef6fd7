import { stemOf } from '../base/paths.ts';
import type { Syntax } from '../syntax/markdown.ts';
import type { Span } from '../text/span.ts';
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
	/** As keys: of its front matter, its first heading. */
	readonly titles: readonly string[];
}

export function ownNamesOf({ snapshot, blocks, sections }: Syntax, surest: readonly Pair[]): OwnNames {
	const valuesOf = (field: MetadataField): readonly string[] => surest.flatMap(pair => (pair.field === field ? pair.values : []));
	const ids = [...valuesOf('id'), leadingId(stemOf(snapshot.path)) ?? ''];
	const titles = [...valuesOf('title'), ...sections.slice(1, 2).map(({ heading }) => blocks[heading ?? -1]?.chunk.plain ?? '')];
	return { ids: ids.map(normalizeId).filter(id => id !== ''), titles: titles.map(normalizeKey).filter(title => title !== '') };
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
export function hasOwnId(pairs: readonly Pair[], { ids }: OwnNames): boolean {
	const named = idsIn(pairs);
	return named.some(id => ids.some(own => own.endsWith(id) || id.endsWith(own)));
}

function idsIn(pairs: readonly Pair[]): readonly string[] {
	return pairs.flatMap(pair => (isId(pair) ? pair.values.slice(0, 1).map(normalizeId) : []));
}

/**
 * Is the one row of a list of documents of another one? Below the title it is of this one where it gives the id or the title of it, or
 * where nothing tells otherwise; elsewhere only where it gives the id.
 */
export function isOfAnother({ standing }: HeadBlock, pairs: readonly Pair[], own: OwnNames): boolean {
	if (hasOwnId(pairs, own)) {
		return false;
	}
	const isUntold = own.ids.length === 0 && idsIn(pairs).length > 0;
	const titles = pairs.filter(pair => pair.field === 'title').flatMap(({ values }) => values.map(normalizeKey));
	const isOwnTitle = titles.some(title => own.titles.some(other => other.includes(title) || title.includes(other)));
	return !(isOwnTitle || (standing === 'title' && (isUntold || titles.length === 0)));
}

/**
 * Pairs that are of the document itself. Below a heading that is neither its title nor of document control they are where they name the
 * document, or a key does: `Process owner`; and where they tell a version right below the title, or beside a date at the very end. A list
 * says there what roles do.
 */
export function ownPairs({ block, standing }: HeadBlock, pairs: readonly Pair[], own: OwnNames): Pair[] {
	const isAnothers = own.ids.length > 0 && idsIn(pairs).length > 0;
	const isCertain = (): boolean => hasOwnId(pairs, own) || (!isAnothers && block.list === 0 && tellsOfDocument(standing, pairs));
	return standing === 'title' || standing === 'control' || isCertain() ? [...pairs] : [];
}

function tellsOfDocument(standing: HeadBlock['standing'], pairs: readonly Pair[]): boolean {
	const fields = new Set(pairs.map(({ field }) => field));
	const isFooter = standing === 'last' && fields.has('version') && fields.has('date');
	const isHeader = standing === 'first' && fields.has('version') && isControl(pairs);
	const isNamed = pairs.some(({ field, key }) => ofDocument.test(normalizeKey(key)) && (isControl(pairs) || !naming.has(field)));
	return isFooter || isHeader || isNamed;
}

/** What a text may say of any other document that it names. */
const naming: ReadonlySet<MetadataField> = new Set(['id', 'title', 'kind', 'version', 'status']);

const ofDocument =
	/\b(?:document|process|policy|procedure|sop|handbook|manual)\b|dokument|prozess|richtlinie|verfahren|handbuch|documento|procedimiento|procédure|文書/u;
