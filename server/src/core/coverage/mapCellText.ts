import type { World } from '../index/world.ts';
import { type CellPart, cellReadingOf } from '../model/mapCells.ts';
import type { MapTable, MapTableRow } from '../model/mapTables.ts';
import { cellTextEdit, missingCellEdit } from '../model/tableEdits.ts';
import { isOnlyGap } from '../model/tableSubjects.ts';
import { trimmed, visibleText } from '../model/visible.ts';
import type { Edit } from '../text/edit.ts';
import { type Span, shifted } from '../text/span.ts';
import { documentNamed, type Naming, separatorsBetween } from './mapNaming.ts';
import { documentText } from './mapNewRow.ts';

/** What is to become of a row of a map. */
export interface RowChange {
	readonly add: readonly string[];
	readonly remove: readonly string[];
}

/** The edits that name other documents in a row. What else stands in its cells stays. */
export function rowEdits(
	world: World,
	path: string,
	table: MapTable,
	row: MapTableRow,
	change: RowChange,
	naming: Naming,
): readonly Edit[] {
	return table.columns.flatMap(({ role }, column) => {
		if (role !== 'document' && role !== 'documentNumber') {
			return [];
		}
		const named = (document: string, style: Naming): string => documentText(world, path, table, column, document, style);
		const add = change.add.filter(document => named(document, naming) !== '');
		const cell = row.cells[column];
		return cell === undefined
			? missingCell(
					table,
					column,
					row,
					add.map(document => named(document, naming)),
					naming,
				)
			: cellEdit(world, path, table, cell, { ...change, add }, naming, named);
	});
}

function missingCell({ block }: MapTable, column: number, row: MapTableRow, names: readonly string[], naming: Naming): readonly Edit[] {
	const own = { ...shifted(row, -block.from), cells: row.cells };
	return names.length === 0 ? [] : [missingCellEdit(block, own, column, names.join(naming.separator))];
}

function cellEdit(
	world: World,
	path: string,
	{ block }: MapTable,
	cell: Span,
	{ add, remove }: RowChange,
	naming: Naming,
	named: (document: string, style: Naming) => string,
): readonly Edit[] {
	const { chunk } = block;
	const inside = trimmed(chunk.text, shifted(cell, -block.from));
	const reading = cellReadingOf(chunk, inside);
	const kept = reading.parts.filter(part => !remove.includes(documentNamed(world, path, part) ?? ''));
	if (add.length === 0 && kept.length === reading.parts.length) {
		return [];
	}
	const old = chunk.text.slice(inside.from, inside.to);
	const separator = separatorsBetween(chunk, reading.parts)[0] ?? naming.separator;
	const style = reading.style === 'open' ? naming.style : reading.style;
	const open = openText(old, visibleText(chunk, inside), reading.style === 'open');
	const mark = reading.style === 'emphasis' && chunk.text[reading.parts[0]?.from ?? 0] === '_' ? '_' : '*';
	// Behind words that speak of a gap only a link is read as a document.
	const names = add.map(document => named(document, { ...naming, style: open === '' ? style : 'link', mark }));
	const left = reading.parts.length === 0 ? open : keptText(old, reading.parts, kept, inside.from);
	const end = /[,;]$/.test(left) ? ' ' : reading.parts.length === 0 ? '; ' : separator;
	const text = names.length === 0 ? left : `${left}${left === '' ? '' : end}${names.join(separator)}`;
	return [cellTextEdit(block, inside, text === '' && inside.from < inside.to ? '–' : text)];
}

/** What a cell that names no document keeps when it comes to name one: more than a mark for a gap. */
function openText(old: string, visible: string, isOpen: boolean): string {
	return !isOpen || (isOnlyGap(visible) && !old.includes('<!--')) ? '' : old;
}

/** The pieces that are left, each with what stands behind it up to the next separator. */
function keptText(old: string, parts: readonly CellPart[], kept: readonly CellPart[], from: number): string {
	if (kept.length === parts.length) {
		return old;
	}
	const extents = parts.map((part, i) => {
		const next = parts[i + 1];
		const behind = next === undefined ? old.slice(part.to - from) : old.slice(part.to - from, next.from - from);
		const mark = next === undefined ? undefined : /\s*(?:[,;]|<br\s*\/?>)[\s-]*$/i.exec(behind);
		const end = next === undefined ? behind.length : (mark?.index ?? 0);
		return { part, text: old.slice(part.from - from, part.to - from + end), separator: behind.slice(end) };
	});
	const left = extents.filter(({ part }) => kept.includes(part));
	const lead = kept.length === 0 ? '' : old.slice(0, (parts[0]?.from ?? from) - from);
	return (
		lead + left.map(({ text, separator }, i) => (i === left.length - 1 ? text : text + (separator === '' ? ', ' : separator))).join('')
	);
}
