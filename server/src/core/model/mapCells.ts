import { type Chunk, hidden } from '../syntax/chunk.ts';
import { type Span, shifted, spansWithin } from '../text/span.ts';
import type { Subject } from './facts.ts';
import { linkedParts, namedParts, partsByIds, saysGap } from './tableSubjects.ts';
import { trimmed, visibleText } from './visible.ts';

/** How a cell names documents. `open`: it names none yet. */
export type NamingStyle = 'link' | 'wiki' | 'emphasis' | 'plain' | 'open';

/** A document's name in a cell, in offsets of the chunk. */
export interface CellPart extends Span {
	readonly subject: Subject;
}

export interface CellReading {
	readonly style: NamingStyle;
	readonly parts: readonly CellPart[];
}

/** What a cell of the column of documents names, piece by piece; the same pieces as the subjects that its row speaks of. */
export function cellReadingOf(chunk: Chunk, cell: Span): CellReading {
	const links = spansWithin(chunk.links, cell).flatMap(link => partsAt(link, linkedParts(chunk, link)));
	const wikis = spansWithin(chunk.brackets, cell).flatMap(bracket => partsAt(bracket, linkedParts(chunk, bracket)));
	if (links.length + wikis.length > 0) {
		return { style: links.length > 0 ? 'link' : 'wiki', parts: [...links, ...wikis].sort((a, b) => a.from - b.from) };
	}
	if (saysGap(chunk, cell)) {
		return { style: 'open', parts: [] };
	}
	const emphasized = spansWithin(chunk.emphasis, cell);
	const pieces = emphasized.length > 0 ? emphasized : piecesOf(chunk, cell);
	const parts = pieces.flatMap(piece => partsAt(emphasized.length > 0 ? withMarks(chunk, piece) : piece, namedParts(chunk, piece)));
	return parts.length === 0 ? { style: 'open', parts } : { style: emphasized.length > 0 ? 'emphasis' : 'plain', parts };
}

function partsAt(span: Span, subjects: readonly Subject[]): CellPart[] {
	return subjects.slice(0, 1).map(subject => ({ from: span.from, to: span.to, subject }));
}

/** With the stars or lines that set it in italics. */
function withMarks({ text }: Chunk, { from, to }: Span): Span {
	const marks = /^[*_]+/.exec(text.slice(to))?.[0].length ?? 0;
	const isMarked = /^[*_]*$/.test(text.slice(from - marks, from));
	return isMarked ? { from: from - marks, to: to + marks } : { from, to };
}

/** The stretches between lines and commas. */
function piecesOf(chunk: Chunk, cell: Span): Span[] {
	const plain = chunk.plain.slice(cell.from, cell.to);
	const pieces: Span[] = [];
	let from = 0;
	for (const match of plain.matchAll(/\n|[,;](?=\s)/g)) {
		pieces.push({ from, to: match.index });
		from = match.index + match[0].length;
	}
	// Code is hidden in the plain text, and may be an id.
	const shown = plain.replaceAll(hidden, (_, at: number) => chunk.text[cell.from + at] ?? ' ');
	return [...pieces, { from, to: plain.length }]
		.map(piece => trimmed(plain, piece))
		.flatMap(piece => partsByIds(shown.slice(piece.from, piece.to)).map(part => trimmed(plain, shifted(part, piece.from))))
		.map(piece => ({ from: cell.from + piece.from, to: cell.from + piece.to }))
		.filter(piece => visibleText(chunk, piece) !== '');
}
