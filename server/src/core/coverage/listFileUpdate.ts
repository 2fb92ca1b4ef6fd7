import { listMismatchesOf } from '../index/listMismatches.ts';
import { type ListDocument, listDocumentOf, type World } from '../index/world.ts';
import type { FileCell, FileList, FileRow } from '../model/listFile.ts';
import { keyText, plainStyle, scalarText, styleOf } from '../syntax/yamlScalar.ts';
import { applyEdits, type Edit } from '../text/edit.ts';
import { lineAt, lineSpanAt } from '../text/snapshot.ts';
import { fillable, listValueOf } from './listCells.ts';
import { cellAt, mismatchEditInFile, valueText } from './listFileEdits.ts';
import { knownRowsIn, newRowsInFile } from './listFileRows.ts';
import { exemplarOf } from './listFileRowText.ts';
import type { ListUpdate } from './listUpdate.ts';

/** The edits that bring a master list in YAML up to date. @param added documents that it lacks */
export function fileUpdateOf(world: World, document: ListDocument, added: readonly string[]): ListUpdate {
	const mismatches = listMismatchesOf(world.index, world.setup).get(document.path) ?? [];
	const changes = mismatches.flatMap(({ cell, value }): RowChange[] => {
		const edit = mismatchEditInFile(document, cell, value);
		const found = edit && cellAt(document, edit);
		return edit === undefined || found === undefined ? [] : [{ row: found.row, edits: [edit], told: [[found.cell.key, value]] }];
	});
	const filled = document.file.lists.flatMap(list => filledIn(world, document, list));
	const kept = readBack(world, document, [...changes, ...filled]);
	const cells = kept.flatMap(({ edits }) => edits);
	const rows = newRowsInFile(world, document, added);
	return {
		edits: [...cells, ...rows],
		rowsAdded: rows.length === 0 ? 0 : added.length,
		rowsChanged: new Set(kept.map(({ row }) => row)).size,
	};
}

/** What is written into a row, and what its keys say then. */
interface RowChange {
	readonly row: FileRow;
	readonly edits: readonly Edit[];
	readonly told: readonly (readonly [key: string, value: string])[];
}

/** Those changes that can be read back; one that cannot is none. */
function readBack(world: World, document: ListDocument, changes: readonly RowChange[]): readonly RowChange[] {
	if (changes.length === 0 || isReadBack(world, document, changes)) {
		return changes;
	}
	const half = Math.ceil(changes.length / 2);
	return changes.length === 1
		? []
		: [...readBack(world, document, changes.slice(0, half)), ...readBack(world, document, changes.slice(half))];
}

function isReadBack(world: World, document: ListDocument, changes: readonly RowChange[]): boolean {
	const text = applyEdits(
		document.snapshot.text,
		changes.flatMap(({ edits }) => edits),
	);
	const after = rowsOf(listDocumentOf(document.path, text, world.setup.reading));
	const before = rowsOf(document);
	const places = new Map(before.map((row, i) => [row, i] as const));
	return (
		after.length === before.length &&
		changes.every(({ row, told }) =>
			told.every(([key, value]) =>
				after[places.get(row) ?? -1]?.cells.some(cell => cell.key === key && cell.text === value.replace(/\s+/g, ' ').trim()),
			),
		)
	);
}

function rowsOf({ file }: ListDocument): readonly FileRow[] {
	return file.lists.flatMap(({ rows }) => rows);
}

/** Values for keys with nothing behind them, and for keys that a row lacks and most others have. */
function filledIn(world: World, document: ListDocument, list: FileList): readonly RowChange[] {
	const usual = [...list.roles].filter(
		([key, role]) =>
			fillable.has(role) && list.rows.filter(({ cells }) => cells.some(cell => cell.key === key)).length * 2 > list.rows.length,
	);
	return knownRowsIn(world, document, list).flatMap(({ row, facts }): RowChange[] => {
		if (facts === undefined) {
			return [];
		}
		const empty = row.cells.flatMap((cell): RowChange[] => {
			const value = fillable.has(cell.role) && cell.text === '' ? listValueOf(facts, cell.role) : undefined;
			const insert = value === undefined ? undefined : valueText(list, row, cell, value);
			const edit = insert === undefined ? undefined : { ...cell.span, insert: isBehindColon(document, cell) ? ` ${insert}` : insert };
			return edit === undefined || value === undefined ? [] : [{ row, edits: [edit], told: [[cell.key, value]] }];
		});
		const lacking = usual.flatMap(([key, role]): readonly (readonly [string, string])[] => {
			const value = row.cells.some(cell => cell.key === key || cell.role === role) ? undefined : listValueOf(facts, role);
			return value === undefined ? [] : [[key, value]];
		});
		const behind = pairsBehind(document, list, row, lacking);
		return behind.length === 0 ? empty : [...empty, { row, edits: behind, told: lacking }];
	});
}

function isBehindColon({ snapshot }: ListDocument, { span }: FileCell): boolean {
	return span.from === span.to && snapshot.text[span.from - 1] === ':';
}

/** Keys and values behind the last of a row. */
function pairsBehind(
	document: ListDocument,
	list: FileList,
	{ map, span, cells }: FileRow,
	pairs: readonly (readonly [key: string, value: string])[],
): readonly Edit[] {
	const { text, eol } = document.snapshot;
	if (map === undefined || pairs.length === 0 || cells.length === 0) {
		return [];
	}
	const isInFlow = map.flow === true;
	const texts = pairs.map(([key, value]) => {
		const exemplar = exemplarOf(list.rows, key);
		const style = exemplar?.scalar === undefined ? plainStyle : styleOf(exemplar.scalar);
		return `${keyText(key, isInFlow)}: ${scalarText(value, style, isInFlow)}`;
	});
	if (isInFlow) {
		const open = map.range?.[0] ?? 0;
		const own = cells.flatMap(({ keySpan, span: value }) => [keySpan.to, value.to]).filter(at => at > open);
		// A comment may stand before the brace that ends the row.
		const at = own.length === 0 ? open + 1 : Math.max(...own);
		const insert = own.length > 0 ? `, ${texts.join(', ')}` : ` ${texts.join(', ')}${text[at] === '}' ? ' ' : ''}`;
		return [{ from: at, to: at, insert }];
	}
	const first = map.range?.[0] ?? 0;
	const indent = ' '.repeat(first - lineSpanAt(document.snapshot, lineAt(document.snapshot, first)).from);
	const at = lineEndAt(document, span.to);
	return [{ from: at, to: at, insert: texts.map(line => eol + indent + line).join('') }];
}

function lineEndAt({ snapshot }: ListDocument, at: number): number {
	return lineSpanAt(snapshot, lineAt(snapshot, at)).to;
}
