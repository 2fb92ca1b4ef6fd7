import type { Chunk } from '../syntax/chunk.ts';
import type { Edit } from '../text/edit.ts';
import { lineAt, lineSpanAt, type Snapshot } from '../text/snapshot.ts';
import { type Span, shifted } from '../text/span.ts';
import { trimmed } from './visible.ts';

/** A row or a table in its place: where a chunk's own offsets begin in the document. */
export interface Placed {
	readonly chunk: Chunk;
	readonly from: number;
}

/** The text of a row, with pipes at its ends where the row to write like has them. */
export function rowText(cells: readonly string[], like: string): string {
	const hasFirst = like.startsWith('|') || cells[0] === '';
	const hasLast = /(?<!\\)\|$/.test(like) || cells.at(-1) === '';
	return `${hasFirst ? '| ' : ''}${cells.map(cell => cell.replace(/(?<!\\)\|/g, '\\|')).join(' | ')}${hasLast ? ' |' : ''}`;
}

/** Where a new line goes behind the one that holds an offset. */
export function lineEnd(snapshot: Snapshot, offset: number): number {
	return lineSpanAt(snapshot, lineAt(snapshot, offset)).to;
}

/** What stands before an offset in its line: a quotation's mark, blanks. */
export function prefixOf(snapshot: Snapshot, offset: number): string {
	return snapshot.text.slice(lineSpanAt(snapshot, lineAt(snapshot, offset)).from, offset);
}

/** Gives a row a cell in a column that it does not reach: a row may have fewer cells than its table has columns. @param row in offsets of the chunk. */
export function missingCellEdit(
	{ chunk, from }: Placed,
	row: Span & { readonly cells: readonly Span[] },
	column: number,
	text: string,
): Edit {
	const source = chunk.text.slice(row.from, row.to).trimEnd();
	const at = from + row.from + source.length;
	const between = '  |'.repeat(Math.max(0, column - row.cells.length));
	return { from: at, to: at, insert: `${/(?<!\\)\|$/.test(source) ? '' : ' |'}${between} ${text} |` };
}

/** Puts another text into a cell; blanks before the next pipe make room for it, so that columns stay in line. @param cell in offsets of the chunk. */
export function cellTextEdit({ chunk, from }: Placed, cell: Span, text: string): Edit {
	const inside = trimmed(chunk.text, cell);
	const at = shifted(inside, from);
	if (at.from < at.to) {
		return { from: at.from, to: at.to + paddingFor(chunk.text.slice(inside.to), text.length - (at.to - at.from)), insert: text };
	}
	const isAfterPipe = chunk.text[inside.from - 1] === '|';
	return { ...at, insert: isAfterPipe ? ` ${text} ` : `${text} ` };
}

/** How many of the blanks before the next pipe make room for a longer text. */
function paddingFor(behind: string, growth: number): number {
	const blanks = /^ *(?=\|)/.exec(behind)?.[0].length ?? 0;
	return Math.max(0, Math.min(growth, blanks - 1));
}
