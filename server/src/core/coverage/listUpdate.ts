import { type ListMismatch, listMismatchesOf } from '../index/listMismatches.ts';
import { type ListedRow, masterListsOf, unlistedOf } from '../index/masterList.ts';
import { missingRowsIn } from '../index/missingRows.ts';
import { isListDocument, syntaxOf, type WorkspaceDocument, type World } from '../index/world.ts';
import type { DocumentFacts } from '../model/facts.ts';
import { normalizeId, shapeOf } from '../model/ids.ts';
import { cellOf, columnOf, listTablesOf, type PlacedListTable } from '../model/listTables.ts';
import { placeOf } from '../model/reading.ts';
import { cellTextEdit, lineEnd, missingCellEdit, prefixOf, rowText } from '../model/tableEdits.ts';
import { trimmed, visibleText } from '../model/visible.ts';
import type { Row } from '../syntax/chunk.ts';
import type { Edit } from '../text/edit.ts';
import { lineAt, lineSpanAt } from '../text/snapshot.ts';
import { type Span, shifted, spansWithin } from '../text/span.ts';
import { compareIds } from './idOrder.ts';
import { fillable, type KnownRow, listValueOf, newListCells, plainText } from './listCells.ts';
import { mismatchEditInFile, removalsInFile } from './listFileEdits.ts';
import { newRowsInFile } from './listFileRows.ts';
import { fileUpdateOf } from './listFileUpdate.ts';

export interface ListUpdate {
	readonly edits: readonly Edit[];
	readonly rowsAdded: number;
	readonly rowsChanged: number;
}

/** The tables of a document that list documents with their ids, so that rows can be put in. */
export function openTablesOf(world: World, document: WorkspaceDocument): readonly PlacedListTable[] {
	return listTablesOf(syntaxOf(document), world.setup.reading.houseNames).filter(table => columnOf(table, 'id') !== undefined);
}

/** Is there a place for rows in it? */
export function isOpenList(world: World, document: WorkspaceDocument): boolean {
	return isListDocument(document)
		? document.file.lists.length > 0 || document.file.empty !== undefined
		: openTablesOf(world, document).length > 0;
}

/** The edits that bring a master list up to date: rows for documents that it lacks, cells that documents contradict or that are empty. */
export function listUpdateOf(world: World, document: WorkspaceDocument): ListUpdate {
	const { path } = document;
	const added = [...unlistedOf(world.index, world.setup)].flatMap(([own, list]) => (list === path ? [own] : []));
	if (isListDocument(document)) {
		return fileUpdateOf(world, document, added);
	}
	const cells = [
		...(listMismatchesOf(world.index, world.setup).get(path) ?? []).flatMap(mismatch => mismatchEdit(world, document, mismatch) ?? []),
		...openCellEdits(world, document),
	];
	const rows = newRowEdits(world, document, added);
	return {
		edits: [...cells, ...rows],
		rowsAdded: rows.length === 0 ? 0 : added.length,
		rowsChanged: new Set(cells.map(edit => lineAt(document.snapshot, edit.from))).size,
	};
}

/** The edits that take rows out whose documents do not exist. */
export function pruneEditsOf(world: World, document: WorkspaceDocument): readonly Edit[] {
	const missing = missingRowsIn(world, document.path);
	return isListDocument(document) ? removalsInFile(document, missing) : missing.flatMap(row => rowRemoval(document, row) ?? []);
}

/** Puts the document's own word in the place of what a cell says; undefined where it cannot be told where that stands. */
export function mismatchEdit(world: World, document: WorkspaceDocument, { cell, value }: ListMismatch): Edit | undefined {
	if (isListDocument(document)) {
		return mismatchEditInFile(document, cell, value);
	}
	const at = placeOf(document.reading, cell.place);
	const table = listTablesOf(syntaxOf(document), world.setup.reading.houseNames).find(
		({ block }) => block.from <= at.from && at.to <= block.to,
	);
	if (table === undefined) {
		return undefined;
	}
	const { chunk, from } = table.block;
	const inside = shifted(at, -from);
	const shown = innerSpan(table, inside);
	const isPlain = visibleText(chunk, shown) === chunk.text.slice(shown.from, shown.to).replace(/\\(?=[\\`*_[\]<|])/g, '');
	if (!isPlain) {
		return undefined;
	}
	const isWhole = shown.from === inside.from && shown.to === inside.to;
	return isWhole ? cellTextEdit(table.block, inside, plainText(value)) : { ...shifted(shown, from), insert: plainText(value) };
}

/** Without the marks around it: the text of a link, what is set in bold or as code. */
function innerSpan({ block: { chunk } }: PlacedListTable, cell: Span): Span {
	const [link] = spansWithin(chunk.links, cell);
	if (link !== undefined && link.from === cell.from && link.to === cell.to) {
		return link.text;
	}
	const mark = /^(\*{1,3}|_{1,3}|`)(?=.*\1$)/.exec(chunk.text.slice(cell.from, cell.to))?.[1]?.length ?? 0;
	return cell.to - cell.from > 2 * mark ? { from: cell.from + mark, to: cell.to - mark } : cell;
}

/** Fills cells that are empty in the row of a document that says what belongs there. */
function openCellEdits(world: World, document: WorkspaceDocument): readonly Edit[] {
	return listTablesOf(syntaxOf(document), world.setup.reading.houseNames).flatMap(table =>
		knownRowsIn(world, document, table).flatMap(({ row, facts }) => {
			const open = table.roles.flatMap((role, column) => {
				const value =
					facts !== undefined && fillable.has(role) && cellOf(table.block.chunk, row, column) === '' ? listValueOf(facts, role) : undefined;
				return value === undefined ? [] : [{ column, cell: row.cells[column], text: plainText(value) }];
			});
			// Cells behind the end of a row are made one after the other: the next time.
			const missing = open.find(({ cell }) => cell === undefined);
			return open.flatMap(({ column, cell, text }) =>
				cell !== undefined
					? isEmpty(table, cell)
						? [cellTextEdit(table.block, cell, text)]
						: []
					: missing?.column === column
						? [missingCellEdit(table.block, row, column, text)]
						: [],
			);
		}),
	);
}

function isEmpty({ block }: PlacedListTable, cell: Span): boolean {
	return block.chunk.text.slice(cell.from, cell.to).trim() === '';
}

function knownRowsIn(world: World, document: WorkspaceDocument, { block, rows, roles }: PlacedListTable): readonly KnownRow[] {
	const own = masterListsOf(world.index, world.setup).rows.get(document.path) ?? [];
	const byPlace = new Map(own.map(row => [placeOf(document.reading, row.listing.place).from, row.document] as const));
	return rows.map(row => {
		const lead = [roles.indexOf('id'), roles.indexOf('title')].flatMap(column => row.cells[column] ?? []);
		const path = lead.map(cell => byPlace.get(block.from + trimmed(block.chunk.text, cell).from)).find(found => found !== undefined);
		return { row, facts: path === undefined ? undefined : world.index.documents.get(path) };
	});
}

/** Rows for documents, each behind the row with the id before its own; nothing where there is no table for them. */
export function newRowEdits(world: World, document: WorkspaceDocument, paths: readonly string[]): readonly Edit[] {
	if (isListDocument(document)) {
		return newRowsInFile(world, document, paths);
	}
	const tables = openTablesOf(world, document);
	const all = paths.flatMap(path => world.index.documents.get(path) ?? []).sort((a, b) => compareIds(a.id?.text ?? '', b.id?.text ?? ''));
	const byAnchor = new Map<string, Anchor & { readonly texts: string[] }>();
	for (const facts of all) {
		const table = tableFor(tables, facts);
		if (table === undefined) {
			return [];
		}
		const anchor = anchorIn(document, table, facts);
		const key = `${anchor.at} ${anchor.isBefore}`;
		const place = byAnchor.get(key) ?? { ...anchor, texts: [] };
		const known = knownRowsIn(world, document, table);
		// The nearest row is the one to write like.
		const ordered = [...known.filter(({ row }) => row === anchor.like), ...known.filter(({ row }) => row !== anchor.like)];
		place.texts.push(anchor.prefix + rowText(newListCells(world, document.path, table, ordered, facts), lineOf(table, anchor.like)));
		byAnchor.set(key, place);
	}
	const { eol } = document.snapshot;
	return [...byAnchor.values()].map(({ at, isBefore, texts }) => ({
		from: at,
		to: at,
		insert: texts.map(text => (isBefore ? text + eol : eol + text)).join(''),
	}));
}

interface Anchor {
	readonly at: number;
	readonly isBefore: boolean;
	readonly prefix: string;
	/** The row to write like. */
	readonly like: Row;
}

/** The table with most ids of the same letters, else the one with most rows. */
function tableFor(tables: readonly PlacedListTable[], facts: DocumentFacts): PlacedListTable | undefined {
	const shape = shapeOf(facts.id?.id ?? '');
	const ranked = tables.map(table => ({ table, same: idsIn(table).filter(({ id }) => shapeOf(normalizeId(id)) === shape).length }));
	return ranked.sort((a, b) => b.same - a.same || b.table.rows.length - a.table.rows.length)[0]?.table;
}

function idsIn(table: PlacedListTable): readonly { readonly row: Row; readonly id: string }[] {
	return table.rows.map(row => ({ row, id: cellOf(table.block.chunk, row, columnOf(table, 'id')) }));
}

function anchorIn(document: WorkspaceDocument, table: PlacedListTable, facts: DocumentFacts): Anchor {
	const { snapshot } = document;
	const { from } = table.block;
	const wanted = facts.id?.text ?? '';
	const same = idsIn(table).filter(({ id }) => shapeOf(normalizeId(id)) === shapeOf(normalizeId(wanted)));
	const before = same.filter(({ id }) => compareIds(id, wanted) <= 0).at(-1);
	const after = before === undefined ? same[0] : undefined;
	const like = before?.row ?? after?.row ?? table.rows.at(-1) ?? table.header;
	const prefix = prefixOf(snapshot, from + like.from);
	if (after !== undefined) {
		return { at: lineSpanAt(snapshot, lineAt(snapshot, from + like.from)).from, isBefore: true, prefix, like };
	}
	// A table without rows ends with the line below its header.
	const last = like === table.header ? from + table.block.chunk.text.trimEnd().length : from + like.from;
	return { at: lineEnd(snapshot, last), isBefore: false, prefix, like };
}

function lineOf({ block }: PlacedListTable, row: Row): string {
	return block.chunk.text.slice(row.from, row.to).trim();
}

/** Takes a row out of its list. */
export function rowRemoval(document: WorkspaceDocument, row: ListedRow): Edit | undefined {
	if (isListDocument(document)) {
		return removalsInFile(document, [row])[0];
	}
	const { listing } = row;
	const { snapshot } = document;
	const line = lineAt(snapshot, placeOf(document.reading, listing.place).from);
	const { from, to } = lineSpanAt(snapshot, line);
	const next = lineSpanAt(snapshot, line + 1).from;
	// The last line of a text has no line end behind it, so the one before it goes.
	return next > from
		? { from, to: next, insert: '' }
		: from === 0
			? undefined
			: { from: lineSpanAt(snapshot, line - 1).to, to, insert: '' };
}
