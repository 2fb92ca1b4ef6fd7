import type { Node, YAMLSeq } from 'yaml';
import type { Edit } from '../text/edit.ts';

/** The edit that puts a scalar behind the last item of a list, in the form that the list has. Offsets are of the source. */
export function intoList(source: string, list: YAMLSeq, scalar: string, eol = '\n'): Edit {
	const last = list.items.at(-1) as Node | undefined;
	const end = last?.range?.[1];
	if (end === undefined || last?.range === undefined || last.range === null) {
		return insertion((list.range?.[0] ?? 0) + 1, scalar);
	}
	if (list.flow) {
		return insertion(end, `, ${scalar}`);
	}
	const dash = source.lastIndexOf('-', last.range[0]);
	const line = source.indexOf('\n', end);
	const lineEnd = line < 0 ? source.length : line;
	// Of a line end of two characters the first is a blank here.
	const at = eol.length > 1 && source[lineEnd - 1] === ' ' ? lineEnd - 1 : lineEnd;
	return insertion(at, `${eol}${indentAt(source, dash)}- ${scalar}`);
}

export function insertion(at: number, insert: string): Edit {
	return { from: at, to: at, insert };
}

/** The blanks before an offset in its line. */
export function indentAt(source: string, at: number): string {
	return ' '.repeat(at - (source.lastIndexOf('\n', at - 1) + 1));
}
