import type { ListedRow } from '../index/masterList.ts';
import type { ListDocument } from '../index/world.ts';
import type { ListedCell } from '../model/facts.ts';
import type { FileCell, FileList, FileRow } from '../model/listFile.ts';
import { placeOf } from '../model/reading.ts';
import { keyText, scalarText, styleOf } from '../syntax/yamlScalar.ts';
import type { Edit } from '../text/edit.ts';
import { lineAt, lineCountOf, lineSpanAt } from '../text/snapshot.ts';
import type { Span } from '../text/span.ts';

/** Puts a document's own word in the place of what a row says; undefined where it cannot be changed without changing more. */
export function mismatchEditInFile(document: ListDocument, { place }: ListedCell, value: string): Edit | undefined {
	const at = placeOf(document.reading, place);
	const found = cellAt(document, at);
	const insert = found && valueText(found.list, found.row, found.cell, value);
	return insert === undefined ? undefined : { from: at.from, to: at.to, insert };
}

/** The cell whose value stands there, with all around it. */
export function cellAt({ file }: ListDocument, { from, to }: Span): { list: FileList; row: FileRow; cell: FileCell } | undefined {
	for (const list of file.lists) {
		for (const row of list.rows) {
			const cell = row.cells.find(({ span }) => span.from === from && span.to === to);
			if (cell !== undefined) {
				return { list, row, cell };
			}
		}
	}
	return undefined;
}

/** A value as it would stand in the place of another; undefined where that cannot be changed. */
export function valueText(list: FileList, row: FileRow, { scalar, key }: FileCell, value: string): string | undefined {
	const isInFlow = list.node.flow === true || (row.map?.flow === true && key !== '');
	return scalar === undefined || (scalar.type ?? '').startsWith('BLOCK')
		? undefined
		: key === ''
			? keyText(value, isInFlow)
			: scalarText(value, styleOf(scalar), isInFlow);
}

/** Takes rows out of the file; those stay to which something else in it refers. */
export function removalsInFile(document: ListDocument, dead: readonly ListedRow[]): readonly Edit[] {
	const places = new Set(dead.map(({ listing }) => placeOf(document.reading, listing.place).from));
	return document.file.lists.flatMap(list => {
		const isGone = (row: FileRow): boolean => row.cells.some(({ span }) => places.has(span.from)) && !row.hasAnchor;
		return list.node.flow === true
			? flowRemovals(document, list, isGone)
			: list.rows.filter(isGone).flatMap(row => blockRemoval(document, list, row) ?? []);
	});
}

function blockRemoval(document: ListDocument, list: FileList, row: FileRow): Edit | undefined {
	const { snapshot } = document;
	const first = firstLineOf(document, list, row);
	if (first === undefined) {
		return undefined;
	}
	const isBlank = (line: number): boolean => {
		const { from, to } = lineSpanAt(snapshot, line);
		return line > 0 && line < lineCountOf(snapshot) && snapshot.text.slice(from, to).trim() === '';
	};
	const last = lineAt(snapshot, row.span.to);
	const end = isBlank(first - 1) && isBlank(last + 1) ? last + 1 : last;
	if (end + 1 < lineCountOf(snapshot)) {
		return { from: lineSpanAt(snapshot, first).from, to: lineSpanAt(snapshot, end + 1).from, insert: '' };
	}
	return first === 0 ? undefined : { from: lineSpanAt(snapshot, first - 1).to, to: lineSpanAt(snapshot, end).to, insert: '' };
}

/** The line with the dash or the key of a row, if nothing else stands before these. */
export function firstLineOf({ snapshot }: ListDocument, { form }: FileList, { span }: FileRow): number | undefined {
	const startsAt = (line: number): number => lineSpanAt(snapshot, line).from + leadOf(line).length;
	const leadOf = (line: number): string =>
		/^ */.exec(snapshot.text.slice(lineSpanAt(snapshot, line).from, lineSpanAt(snapshot, line).to))?.[0] ?? '';
	const own = lineAt(snapshot, span.from);
	if (form === 'byId') {
		return startsAt(own) === span.from ? own : undefined;
	}
	for (let line = own; line >= Math.max(0, own - mostLinesBehindDash); line--) {
		const at = startsAt(line);
		if (snapshot.text[at] === '-' && at < span.from) {
			return /^-\s*-/.test(snapshot.text.slice(at, span.from)) ? undefined : line;
		}
	}
	return undefined;
}

const mostLinesBehindDash = 5;

/** `[a, b, c]`: a run of rows goes with the commas behind it, or at the end with the one before. */
function flowRemovals({ snapshot }: ListDocument, { rows }: FileList, isGone: (row: FileRow) => boolean): readonly Edit[] {
	const spans: Span[] = [];
	for (let i = 0; i < rows.length; i++) {
		const first = rows[i];
		if (first === undefined || !isGone(first)) {
			continue;
		}
		const before = rows[i - 1];
		let last = first;
		for (let next = rows[i + 1]; next !== undefined && isGone(next); next = rows[i + 1]) {
			last = next;
			i++;
		}
		const next = rows[i + 1];
		const from = next === undefined && before !== undefined ? before.span.to : first.span.from;
		const behind = snapshot.text.slice(last.span.to, next?.span.from ?? last.span.to);
		// A comment between two rows may be about either, and an anchor before the next row is that row's.
		if (!/(?<=\s)#/.test(snapshot.text.slice(from, last.span.to) + behind)) {
			spans.push({ from, to: last.span.to + (/^\s*,\s*/.exec(behind)?.[0].length ?? 0) });
		}
	}
	return spans.map(span => ({ ...span, insert: '' }));
}
