import { baseNameOf, directoryOf, relativePath, stemOf } from '../base/paths.ts';
import { bareTitle, listedValuesOf } from '../index/listMismatches.ts';
import type { World } from '../index/world.ts';
import { kindLabel } from '../model/documentKinds.ts';
import type { DocumentFacts } from '../model/facts.ts';
import { cellOf, type ListRole, type PlacedListTable } from '../model/listTables.ts';
import { fieldValue } from '../model/metadata.ts';
import type { MetadataField } from '../model/metadataKeys.ts';
import { comparableValue } from '../model/sameValue.ts';
import { isPlaceholder, trimmed } from '../model/visible.ts';
import type { Row } from '../syntax/chunk.ts';
import { spansWithin } from '../text/span.ts';
import { nameIn } from './mapNaming.ts';

/** A row of a master list, with the facts of its document. */
export interface KnownRow {
	readonly row: Row;
	/** Undefined for a document that is not in the workspace. */
	readonly facts: DocumentFacts | undefined;
}

/** The cells of a row for a document that the list lacks, written as the rows that are there write theirs. */
export function newListCells(
	world: World,
	list: string,
	table: PlacedListTable,
	known: readonly KnownRow[],
	facts: DocumentFacts,
): string[] {
	return table.roles.map((role, column) => {
		const like = known.find(({ row }) => (row.cells[column]?.to ?? 0) > (row.cells[column]?.from ?? 0));
		switch (role) {
			case 'id':
			case 'title':
				return nameCell(world, list, table, column, like, facts, role);
			case 'file':
				return fileCell(world, list, table, column, like, facts);
			case 'kind':
				return kindCell(table, column, known, facts);
			case 'other':
				return '';
			default:
				return plainText(valueCell(table, column, known, role, facts));
		}
	});
}

/** The fields that are filled in where a list has nothing for them and the document says something. */
export const fillable: ReadonlySet<ListRole> = new Set<ListRole>(['title', 'version', 'status', 'owner', 'effectiveDate', 'reviewDate']);

/** The name of a field as a list shows it; undefined where the document says nothing that could stand there. */
export function listValueOf(facts: DocumentFacts, role: ListRole): string | undefined {
	if (role === 'file' || role === 'other' || role === 'id' || role === 'kind') {
		return undefined;
	}
	const value =
		role === 'title' ? bareTitle(facts.title, facts.id?.text) : (listedValuesOf(facts, role)[0] ?? fieldValue(facts.metadata, role));
	return value === undefined || value === '' || isPlaceholder(value) ? undefined : value;
}

/** An id or a title: in bold, in code, as a link, as the row to write like has it. */
function nameCell(
	world: World,
	list: string,
	{ block, roles }: PlacedListTable,
	column: number,
	like: KnownRow | undefined,
	facts: DocumentFacts,
	by: 'id' | 'title',
): string {
	const name = plainText((by === 'id' ? facts.id?.text : listValueOf(facts, 'title')) ?? '');
	const cell = like?.row.cells[column];
	if (cell === undefined) {
		return by === 'id' && !roles.includes('file') ? nameIn(world, list, facts.path, { style: 'link', by }) : name;
	}
	const source = block.chunk.text.slice(cell.from, cell.to).trim();
	if (spansWithin(block.chunk.links, cell).length > 0) {
		return nameIn(world, list, facts.path, { style: 'link', by });
	}
	const [, open = '', inner = '', close = ''] = /^(\*{1,3}|_{1,3}|`)(.+?)(\1)$/.exec(source) ?? [];
	return inner === '' ? name : open + name + close;
}

/** A link, or a path in words, to where the document is; its text as the row to write like has it. */
function fileCell(
	world: World,
	list: string,
	{ block }: PlacedListTable,
	column: number,
	like: KnownRow | undefined,
	facts: DocumentFacts,
): string {
	const cell = like?.row.cells[column];
	if (like === undefined || cell === undefined) {
		return nameIn(world, list, facts.path, { style: 'link', by: 'id' });
	}
	const [link] = spansWithin(block.chunk.links, cell);
	const text = block.chunk.text.slice(link?.text.from ?? cell.from, link?.text.to ?? cell.to).trim();
	const names = like.facts === undefined ? [] : fileNames(list, like.facts);
	const at = names.findIndex(name => name !== '' && name.replace(/\\/g, '') === text.replace(/\\/g, ''));
	const own = fileNames(list, facts)[at];
	if (link !== undefined) {
		const target = /^.*?\]\((.*)\)$/s.exec(nameIn(world, list, facts.path, { style: 'link', by: 'path' }))?.[1] ?? '';
		const shown = own ?? (text.length < 12 && !/\d/.test(text) ? text : baseNameOf(facts.path));
		return `[${shown.replace(/[[\]|\\`*_<]/g, '\\$&')}](${target})`;
	}
	return plainText(own ?? '');
}

/** All that a file may be called in a cell. */
function fileNames(list: string, { path, id, title }: DocumentFacts): readonly string[] {
	return [
		baseNameOf(path),
		stemOf(path),
		relativePath(directoryOf(list), path),
		path,
		directoryOf(path),
		`${directoryOf(path)}/`,
		id?.text ?? '',
		title,
	];
}

/** As the rows for documents of the same kind have it. */
function kindCell(table: PlacedListTable, column: number, known: readonly KnownRow[], facts: DocumentFacts): string {
	const { chunk } = table.block;
	const same = known.find(({ row, facts: other }) => other?.kind.kind === facts.kind.kind && cellOf(chunk, row, column) !== '');
	const source = same?.row.cells[column];
	const label = fieldValue(facts.metadata, 'kind') ?? kindLabel(facts.kind.kind);
	const isCapital = known.some(({ row }) => /^\p{Lu}\p{Ll}/u.test(cellOf(chunk, row, column)));
	return source === undefined ? plainText(isCapital ? label.charAt(0).toUpperCase() + label.slice(1) : label) : textOf(table, source);
}

/** A status is written as the other rows write it: `Approved`, `in force`. */
function valueCell(table: PlacedListTable, column: number, known: readonly KnownRow[], field: MetadataField, facts: DocumentFacts): string {
	const value = listValueOf(facts, field) ?? '';
	if (field !== 'status' || value === '') {
		return value;
	}
	const wanted = comparableValue('status', value);
	const cells = known.map(({ row }) => cellOf(table.block.chunk, row, column));
	return cells.find(cell => cell !== '' && comparableValue('status', cell) === wanted) ?? value;
}

function textOf({ block }: PlacedListTable, cell: { readonly from: number; readonly to: number }): string {
	const { from, to } = trimmed(block.chunk.text, cell);
	return block.chunk.text.slice(from, to);
}

/** Without what Markdown would read as a mark. */
export function plainText(text: string): string {
	return text
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/[\\`*[\]<|]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&');
}
