import type { Span } from './span.ts';

/** Replaces a stretch of a text. */
export interface Edit extends Span {
	readonly insert: string;
}

/** Applies edits that do not overlap, whatever their order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
	const ordered = [...edits].sort((a, b) => a.from - b.from || a.to - b.to);
	let result = '';
	let at = 0;
	for (const edit of ordered) {
		result += text.slice(at, edit.from) + edit.insert;
		at = edit.to;
	}
	return result + text.slice(at);
}

/** The one stretch in which two texts differ, as an edit of the first; undefined if they are the same. */
export function differenceOf(before: string, after: string): Edit | undefined {
	if (before === after) {
		return undefined;
	}
	const shortest = Math.min(before.length, after.length);
	// Whole stretches compare at once; only the one with the difference is looked at letter by letter.
	let head = 0;
	while (head + stretch <= shortest && before.slice(head, head + stretch) === after.slice(head, head + stretch)) {
		head += stretch;
	}
	while (head < shortest && before.charCodeAt(head) === after.charCodeAt(head)) {
		head++;
	}
	let tail = 0;
	const tailOf = (text: string): string => text.slice(text.length - tail - stretch, text.length - tail);
	while (tail + stretch <= shortest - head && tailOf(before) === tailOf(after)) {
		tail += stretch;
	}
	while (tail < shortest - head && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) {
		tail++;
	}
	return { from: head, to: before.length - tail, insert: after.slice(head, after.length - tail) };
}

/** UTF-16 units. */
const stretch = 1024;
