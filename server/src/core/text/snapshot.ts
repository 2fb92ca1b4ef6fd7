import { derived } from '../base/derived.ts';
import { lowerBound } from '../base/sorted.ts';
import type { Position, Range, Span } from './span.ts';

/** The text of a document at one moment. */
export interface Snapshot {
	/** Relative to the workspace root, with `/`. */
	readonly path: string;
	/**
	 * The text with every line ended by `\n`, and as long as the original: `\r\n` became a blank and `\n`, a lone `\r` became `\n`.
	 * So one set of offsets fits both, and nothing that reads has to know of carriage returns.
	 */
	readonly text: string;
	/** What the author ends lines with; for text that we insert. */
	readonly eol: '\n' | '\r\n';
	/** Lines end in several ways, so that the original cannot be told from `text`. */
	readonly hasMixedEnds: boolean;
}

export function snapshotOf(path: string, original: string): Snapshot {
	if (!original.includes('\r')) {
		return { path, text: original, eol: '\n', hasMixedEnds: false };
	}
	return {
		path,
		text: original.replace(/\r\n/g, ' \n').replace(/\r/g, '\n'),
		eol: original.includes('\r\n') ? '\r\n' : '\n',
		hasMixedEnds: /\r(?!\n)|(?<!\r)\n/.test(original),
	};
}

const lineStartsOf = derived((snapshot: Snapshot): readonly number[] => {
	const starts = [0];
	for (let at = snapshot.text.indexOf('\n'); at >= 0; at = snapshot.text.indexOf('\n', at + 1)) {
		starts.push(at + 1);
	}
	return starts;
});

export function lineCountOf(snapshot: Snapshot): number {
	return lineStartsOf(snapshot).length;
}

/** The line that holds the offset; offsets outside the text count as its nearest end. */
export function lineAt(snapshot: Snapshot, offset: number): number {
	return Math.max(0, lowerBound(lineStartsOf(snapshot), start => start <= offset) - 1);
}

/** The line's text without its end. */
export function lineSpanAt(snapshot: Snapshot, line: number): Span {
	const starts = lineStartsOf(snapshot);
	const from = starts[Math.min(Math.max(line, 0), starts.length - 1)] ?? 0;
	const next = starts[line + 1];
	return { from, to: next === undefined ? snapshot.text.length : endOfLine(snapshot, from, next - 1) };
}

/** In a text with `\r\n` the blank that stands for `\r` does not belong to the line. */
function endOfLine(snapshot: Snapshot, from: number, newline: number): number {
	return snapshot.eol === '\r\n' && newline > from && snapshot.text[newline - 1] === ' ' ? newline - 1 : newline;
}

export function positionAt(snapshot: Snapshot, offset: number): Position {
	const inside = Math.min(Math.max(offset, 0), snapshot.text.length);
	const line = lineAt(snapshot, inside);
	return { line, character: inside - (lineStartsOf(snapshot)[line] ?? 0) };
}

/** The offset of a position; a line or a column past the end counts as that end. */
export function offsetAt(snapshot: Snapshot, position: Position): number {
	const starts = lineStartsOf(snapshot);
	if (position.line >= starts.length) {
		return snapshot.text.length;
	}
	const line = lineSpanAt(snapshot, position.line);
	return Math.min(line.from + Math.max(position.character, 0), line.to);
}

export function rangeOf(snapshot: Snapshot, span: Span): Range {
	return { start: positionAt(snapshot, span.from), end: positionAt(snapshot, span.to) };
}

export function spanOf(snapshot: Snapshot, range: Range): Span {
	return { from: offsetAt(snapshot, range.start), to: offsetAt(snapshot, range.end) };
}
