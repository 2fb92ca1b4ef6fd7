import type { Chunk } from '../syntax/chunk.ts';
import type { Block } from '../syntax/markdown.ts';
import { type Span, spanAround } from '../text/span.ts';
import { openPlacesIn, prompt } from './openPlaces.ts';

/** Why words of a text are not the author's own choice, and so no business of a term rule. */
export type Exemption =
	| 'block quote'
	| 'quotation'
	| 'title of a linked document'
	| 'title in italics'
	| 'name of a document or a role'
	| 'word that is spoken of'
	| 'place to be filled in'
	| 'name in a fixed phrase';

/** Is a stretch of a block exempt from term rules, and why? Offsets are of the chunk. Code and addresses never get this far. */
export function exemptionOf(block: Block, span: Span): Exemption | undefined {
	return block.quoted ? 'block quote' : exemptionInChunk(block.chunk, span);
}

/** The same, as far as the chunk alone tells. */
export function exemptionInChunk(chunk: Chunk, span: Span): Exemption | undefined {
	if (quoteMark.test(chunk.text) && isQuoted(chunk, span)) {
		return 'quotation';
	}
	if (spanAround(chunk.links, span.from, link => link.kind === 'inline' && span.to <= link.text.to) !== undefined) {
		return 'title of a linked document';
	}
	if (fixedPhrase.test(chunk.plain.slice(Math.max(0, span.from - 30), span.from))) {
		return 'name in a fixed phrase';
	}
	if (isInPrompt(chunk, span)) {
		return 'place to be filled in';
	}
	return (
		emphasisExemption(chunk, span) ?? (isInName(chunk, span) || isInNameColumn(chunk, span) ? 'name of a document or a role' : undefined)
	);
}

/** In italics the word alone is spoken of, not used, and so is one in bold amid a sentence; with other words and capitals it is a title. */
function emphasisExemption(chunk: Chunk, span: Span): Exemption | undefined {
	const emphasis = spanAround(chunk.emphasis, span.from, outer => span.to <= outer.to);
	if (emphasis === undefined) {
		return undefined;
	}
	const isBold = chunk.text[emphasis.from] === chunk.text[emphasis.from + 1];
	const inner = chunk.plain.slice(emphasis.from, emphasis.to).trim();
	const isAlone = inner === chunk.plain.slice(span.from, span.to);
	if (isAlone) {
		const before = chunk.plain.slice(Math.max(0, emphasis.from - 10), emphasis.from);
		const isAmid = /[\p{L}\p{N},]\s+$/u.test(before) && /^\s*[\p{L}\p{N},.;)]/u.test(chunk.plain.slice(emphasis.to, emphasis.to + 10));
		return !isBold || isAmid ? 'word that is spoken of' : undefined;
	}
	return !isBold && /^\p{Lu}/u.test(inner) && !/[.!?;:]$/.test(inner) && chunk.kind !== 'heading' ? 'title in italics' : undefined;
}

/**
 * `Supplier Evaluation Form`, `the Management Representative`: a capital amid a sentence, or one at its beginning with another behind.
 * Headings and the headers of tables may have capitals throughout, so nothing follows from those there.
 */
function isInName(chunk: Chunk, span: Span): boolean {
	if (/^[ \t]+\p{Lu}(?![\p{L}\p{N}.)])/u.test(chunk.plain.slice(span.to, span.to + 6))) {
		// `Vendor X`
		return true;
	}
	const isHeader = chunk.kind === 'table' && span.to <= (chunk.rows[0]?.to ?? 0);
	if (chunk.kind === 'heading' || isHeader || !/^\p{Lu}\p{Ll}/u.test(chunk.plain.slice(span.from, span.from + 2))) {
		return false;
	}
	const words = chunk.plain.slice(span.from, span.to).split(/\s+/);
	const isTitleCase = words.length > 1 && words.every(word => /^\p{Lu}/u.test(word));
	return isTitleCase || !isAtStart(chunk, span) || /^[ \t]+\p{Lu}(?:\p{Ll}|(?!\p{L}))/u.test(chunk.plain.slice(span.to, span.to + 40));
}

/** A cell below `Title`, `Document` or `Name` holds what something is called. */
function isInNameColumn({ kind, rows, plain }: Chunk, { from }: Span): boolean {
	const row = kind === 'table' ? spanAround(rows, from) : undefined;
	const column = row?.cells.findIndex(cell => cell.from <= from && from < cell.to) ?? -1;
	const header = column < 0 || row === rows[0] ? undefined : rows[0]?.cells[column];
	return header !== undefined && namesColumn.test(plain.slice(header.from, header.to));
}

const namesColumn =
	/^[\s*]*(?:(?:document|template|form|file|process|procedure|clause|control|supplier|vendor|company)?\s*(?:titles?|names?)|documents?|templates?|titel|dokumente?|bezeichnung|supplier|vendor|company)[\s*]*$/i;

/** At the beginning of a sentence, a cell or an item the first word has a capital anyway. */
function isAtStart(chunk: Chunk, span: Span): boolean {
	const before = chunk.plain.slice(Math.max(0, span.from - 10), span.from);
	const stretch = spanAround(chunk.prose, span.from);
	const ahead = span.from - (stretch?.from ?? 0);
	return /[.!?:|\n][\s*_>-]*$/.test(before) || (ahead <= before.length && before.slice(before.length - ahead).trim() === '');
}

/** `[TODO: quality representative]`, `[Describe the nonconformance]`: what stands there will be overwritten. */
function isInPrompt(chunk: Chunk, span: Span): boolean {
	const isShortcut = spanAround(chunk.links, span.from, link => link.kind === 'shortcut' && prompt.test(link.target)) !== undefined;
	const isBehindMark =
		/TODO|TBD/.test(chunk.text) && /(?:^|\n)[\s>*-]*(?:TODO|TBD)\b[^\n]*$/.test(chunk.plain.slice(Math.max(0, span.from - 200), span.from));
	return isShortcut || isBehindMark || spanAround(openPlacesIn(chunk), span.from) !== undefined;
}

/** A certificate of conformance is called so by those who ask for it. */
const fixedPhrase = /\b(?:certificates?|declarations?|statements?|letters?) of\s+$/i;

const quoteMark = /["“„«‘]/;

/** Between quotation marks that open and close in the same line of the same cell or paragraph. */
function isQuoted(chunk: Chunk, span: Span): boolean {
	const stretch = spanAround(chunk.prose, span.from, prose => span.to <= prose.to);
	if (stretch === undefined) {
		return false;
	}
	const before =
		chunk.plain
			.slice(Math.max(stretch.from, span.from - 200), span.from)
			.split('\n')
			.at(-1) ?? '';
	const after = chunk.plain.slice(span.to, Math.min(stretch.to, span.to + 200)).split('\n')[0] ?? '';
	const isBetweenStraight = (before.match(/"/g)?.length ?? 0) % 2 === 1 && after.includes('"');
	const isBetween = (open: string, close: string): boolean => before.lastIndexOf(open) > before.lastIndexOf(close) && after.includes(close);
	return isBetweenStraight || isBetween('“', '”') || isBetween('„', '“') || isBetween('«', '»') || isBetween('‘', '’');
}
