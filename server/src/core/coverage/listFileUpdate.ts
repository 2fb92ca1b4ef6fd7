import { listMismatchesOf } from '../index/listMismatches.ts';
import type { ListDocument, World } from '../index/world.ts';
import type { FileCell, FileList, FileRow } from '../model/listFile.ts';
import { keyText, plainStyle, scalarText, styleOf } from '../syntax/yamlScalar.ts';
import type { Edit } from '../text/edit.ts';
import { lineAt, lineSpanAt } from '../text/snapshot.ts';
import { fillable, listValueOf } from './listCells.ts';
import { mismatchEditInFile, valueText } from './listFileEdits.ts';
import { knownRowsIn, newRowsInFile } from './listFileRows.ts';
import { exemplarOf } from './listFileRowText.ts';
import type { ListUpdate } from './listUpdate.ts';

/** The edits that bring a master list in YAML up to date. @param added documents that it lacks */
export function fileUpdateOf(world: World, document: ListDocument, added: readonly string[]): ListUpdate {
	const mismatches = listMismatchesOf(world.index, world.setup).get(document.path) ?? [];
	const changed = mismatches.flatMap(({ cell, value }) => mismatchEditInFile(document, cell, value) ?? []);
	const filled = document.file.lists.flatMap(list => filledIn(world, document, list));
	const cells = [...changed, ...filled];
	const rows = newRowsInFile(world, document, added);
	const isTouched = ({ span, map }: FileRow): boolean =>
		cells.some(({ from }) => span.from <= from && from <= Math.max(span.to, map === undefined ? 0 : lineEndAt(document, span.to)));
	return {
		edits: [...cells, ...rows],
		rowsAdded: rows.length === 0 ? 0 : added.length,
		rowsChanged: document.file.lists.flatMap(list => list.rows).filter(isTouched).length,
	};
}

/** Values for keys with nothing behind them, and for keys that a row lacks and most others have. */
function filledIn(world: World, document: ListDocument, list: FileList): readonly Edit[] {
	const usual = [...list.roles].filter(
		([key, role]) =>
			fillable.has(role) && list.rows.filter(({ cells }) => cells.some(cell => cell.key === key)).length * 2 > list.rows.length,
	);
	return knownRowsIn(world, document, list).flatMap(({ row, facts }): Edit[] => {
		if (facts === undefined) {
			return [];
		}
		const empty = row.cells.flatMap((cell): Edit[] => {
			const value = fillable.has(cell.role) && cell.text === '' ? listValueOf(facts, cell.role) : undefined;
			const insert = value === undefined ? undefined : valueText(list, row, cell, value);
			return insert === undefined ? [] : [{ ...cell.span, insert: isBehindColon(document, cell) ? ` ${insert}` : insert }];
		});
		const lacking = usual.flatMap(([key, role]): readonly (readonly [string, string])[] => {
			const value = row.cells.some(cell => cell.key === key || cell.role === role) ? undefined : listValueOf(facts, role);
			return value === undefined ? [] : [[key, value]];
		});
		return [...empty, ...pairsBehind(document, list, row, lacking)];
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
		const inner = text.slice(span.from, span.to).replace(/\s*\}$/, '');
		const at = span.from + inner.length;
		return [{ from: at, to: at, insert: `${inner.endsWith(',') ? ' ' : ', '}${texts.join(', ')}` }];
	}
	const first = map.range?.[0] ?? 0;
	const indent = ' '.repeat(first - lineSpanAt(document.snapshot, lineAt(document.snapshot, first)).from);
	const at = lineEndAt(document, span.to);
	return [{ from: at, to: at, insert: texts.map(line => eol + indent + line).join('') }];
}

function lineEndAt({ snapshot }: ListDocument, at: number): number {
	return lineSpanAt(snapshot, lineAt(snapshot, at)).to;
}
