import type { Chunk } from '../syntax/chunk.ts';
import { percentDecoded } from '../text/percent.ts';
import { type Span, spansWithin } from '../text/span.ts';
import { isOfPart } from './exclusionParts.ts';
import type { Subject } from './facts.ts';
import { isSureId } from './idPrefixes.ts';
import { idMentionsIn, isId } from './ids.ts';
import type { Column } from './tableColumns.ts';
import { isPlaceholder, visibleText } from './visible.ts';

/** What the cells of a mapping row speak of: documents, a gap, or that the clause is not applicable. */
export function subjectsIn(chunk: Chunk, cells: readonly (Span | undefined)[], columns: readonly (Column | undefined)[]): Subject[] {
	const numberCell = cells.find((_, i) => columns[i]?.role === 'documentNumber');
	const number = numberCell === undefined ? '' : visibleText(chunk, numberCell);
	const nameCells = cells.filter((cell, i) => cell !== undefined && columns[i]?.role === 'document') as Span[];
	const subjects = nameCells.flatMap(cell => subjectsInCell(chunk, cell));
	const numbers = numberCell === undefined ? [] : namedParts(chunk, numberCell);
	if (numbers.length > 1 && numbers.every(({ text }) => isId(text))) {
		return numbers;
	}
	if (number !== '' && !isPlaceholder(number)) {
		const title = subjects[0]?.kind === 'document' ? nameCells.map(cell => visibleText(chunk, cell)).join(' ') : '';
		return [
			{
				kind: 'document',
				names: [...(title === '' ? [] : [`${number} ${title}`]), ...(subjects.length === 1 ? (subjects[0]?.names ?? []) : []), number],
				text: title === '' ? number : `${number} ${title}`,
			},
		];
	}
	return subjects.length === 0 ? [{ kind: 'gap', names: [], text: '' }] : subjects;
}

const notApplicable =
	/^\W*(?:(?:is |are )?not applicable|n\.?\/?a\.?|nicht anwendbar|nicht zutreffend|entfällt|excluded|exclusion|no aplica|sans objet|non applicable|適用外)\b/i;
const gapWord = 'gap|planned|to be (?:done|written|defined|created)|missing|none|open|pending|geplant|offen|fehlt|pendiente|à faire';
/** A word that begins the name of a document says nothing of a gap: `Open issues procedure`, `Missing parts handling`. */
const gap = new RegExp(
	`^\\W*(?:${gapWord})(?:\\W*$|\\s*[:;,.(/–—]|\\s+-\\s|\\s+(?:for|by|in|until|since|bis|für|ab|seit|pour|para)\\s+(?:\\p{L}+\\s+)?[qQ]?\\d)`,
	'iu',
);
const onlyGap = new RegExp(`^\\W*(?:${gapWord})\\W*$`, 'i');

function subjectsInCell(chunk: Chunk, cell: Span): Subject[] {
	const text = visibleText(chunk, cell);
	const said = notApplicable.exec(text);
	if (said !== null && !isOfPartInCell(text, said[0].length)) {
		return [{ kind: 'notApplicable', names: [], text }];
	}
	const linked = linkedParts(chunk, cell);
	if (linked.length > 0) {
		return linked;
	}
	const named = saysGap(chunk, cell) ? [] : namedParts(chunk, cell);
	const parts = named.filter(part => !notApplicable.test(part.text));
	return parts.length > 0 ? parts : [{ kind: 'gap', names: [], text }];
}

/** In a cell a name alone is a part, too: `not applicable to Berlin`. */
function isOfPartInCell(text: string, to: number): boolean {
	return isOfPart(text, { from: 0, to }) || /^\s+(?:to|for|at|in|für|in|bei)\s+\p{Lu}[\p{L}-]+\s*(?:$|[,;.])/u.test(text.slice(to));
}

/** Does a cell without links say that there is nothing yet? */
export function saysGap(chunk: Chunk, cell: Span): boolean {
	const text = visibleText(chunk, cell);
	return text === '' || isPlaceholder(text) || isPlaceholder(chunk.text.slice(cell.from, cell.to)) || gap.test(text);
}

/** Is this all that a cell says, and is it no more than that there is nothing yet? */
export function isOnlyGap(text: string): boolean {
	return text === '' || isPlaceholder(text) || onlyGap.test(text);
}

/** Would a cell that begins so be read as something else than the name of a document? */
export function isNoName(text: string): boolean {
	return isPlaceholder(text) || gap.test(text) || notApplicable.test(text);
}

/** The documents a cell names by links and wiki links. */
export function linkedParts(chunk: Chunk, cell: Span): Subject[] {
	const links = spansWithin(chunk.links, cell).filter(link => link.kind === 'inline' && !/^[a-z][a-z0-9+.-]*:/i.test(link.target));
	const wikis = spansWithin(chunk.brackets, cell).filter(bracket => bracket.style === 'square' && !/^\s/.test(bracket.inner));
	return [
		...links.map(link => ({
			kind: 'document' as const,
			names: [pathOf(link.target), visibleText(chunk, link.text)],
			text: visibleText(chunk, link.text),
		})),
		...wikis.map(wiki => ({ kind: 'document' as const, names: [wiki.inner.split(/[|#]/)[0]?.trim() ?? ''], text: wiki.inner })),
	];
}

/** The documents a cell names by words in italics, or else by lines and commas. */
export function namedParts(chunk: Chunk, cell: Span): Subject[] {
	const emphasized = spansWithin(chunk.emphasis, cell);
	const pieces = emphasized.length > 0 ? emphasized.map(span => visibleText(chunk, span)) : splitNames(chunk, cell);
	return pieces
		.flatMap(piece => partsByIds(piece).map(({ from, to }) => piece.slice(from, to).trim()))
		.filter(piece => /\p{L}|\d{3}/u.test(piece) && !isPlaceholder(piece))
		.map(piece => ({ kind: 'document', names: [...new Set([piece, ...idWithin(piece)])], text: piece }));
}

/**
 * A new name begins where an id follows a word or mark that joins, behind another id or at the end: `SOP-01 Buying and SOP-02`,
 * `SOP-01/SOP-02`, `Quality manual and SOP-02`. A path is one name, and so is `Handling of returns and RMA-2 cases`.
 */
export function partsByIds(text: string): readonly Span[] {
	const parts: Span[] = [];
	let from = 0;
	for (const match of /\.\w{2,5}$/.test(text) ? [] : text.matchAll(joint)) {
		const at = match.index + match[0].length;
		const rest = text.slice(at).replace(/^[`*_]+/, '');
		const [id] = idMentionsIn(rest);
		const before = text.slice(from, match.index);
		const isEnd = match[0] !== '/' && /\p{L}/u.test(before) && /^\W*$/.test(rest.slice(id?.to ?? 0));
		if (id?.from === 0 && isSureId(id.text) && (idWithin(before).length > 0 || isEnd)) {
			parts.push({ from, to: match.index });
			from = at;
		}
	}
	return [...parts, { from, to: text.length }];
}

const joint = /(?:[/&+·;,|]\s*|\s(?:and|or|und|oder|sowie|et|ou|y|e|o)\s+)(?:see (?:also )?|siehe (?:auch )?)?/gi;

/** The first id in a name that is more than an id: `see SOP-01`, `Buying (SOP-01)`. As a whole it may be a title, too. */
function idWithin(name: string): readonly string[] {
	return idMentionsIn(name)
		.flatMap(({ text }) => (isSureId(text) ? [text] : []))
		.slice(0, 1);
}

function splitNames(chunk: Chunk, cell: Span): string[] {
	const names: string[] = [];
	let from = cell.from;
	for (const line of chunk.plain.slice(cell.from, cell.to).split('\n')) {
		names.push(...visibleText(chunk, { from, to: from + line.length }).split(/\s*[,;]\s+/));
		from += line.length + 1;
	}
	return names.filter(name => name !== '');
}

function pathOf(target: string): string {
	return percentDecoded(target.replace(/[#?].*$/, ''));
}
