import { type Chunk, derivedFromChunkAnd, type Row } from '../syntax/chunk.ts';
import type { Block, Syntax } from '../syntax/markdown.ts';
import { type Span, spansWithin } from '../text/span.ts';
import { isId } from './ids.ts';
import type { HouseNames } from './metadata.ts';
import { fieldOfKey, type MetadataField, normalizeKey } from './metadataKeys.ts';
import { visibleText } from './visible.ts';

/** What a column of a table of documents holds. `file`: where the document is kept. */
export type ListRole = MetadataField | 'file' | 'other';

/** A table with a row for each document, as a master list has it. All offsets are of the chunk. */
export interface ListTable {
	/** No role but `other` occurs twice. */
	readonly roles: readonly ListRole[];
	readonly header: Row;
	readonly rows: readonly Row[];
}

/** A table of documents in its place. */
export interface PlacedListTable extends ListTable {
	readonly block: Block;
}

/** Reads a table as one of documents: with their ids, or with their titles and something of their control. */
export function listTableOf(chunk: Chunk, houseNames: HouseNames): ListTable | undefined {
	return chunk.kind === 'table' ? readingOf(chunk, houseNames).table : undefined;
}

export function listTablesOf(syntax: Syntax, houseNames: HouseNames): readonly PlacedListTable[] {
	return syntax.blocks.flatMap(block => {
		const table = listTableOf(block.chunk, houseNames);
		return table === undefined ? [] : [{ ...table, block }];
	});
}

/** The column of a role; undefined where there is none. */
export function columnOf({ roles }: ListTable, role: ListRole): number | undefined {
	const column = roles.indexOf(role);
	return column < 0 ? undefined : column;
}

/** What a row says in a column, as a reader sees it. */
export function cellOf(chunk: Chunk, row: Row, column: number | undefined): string {
	const cell = column === undefined ? undefined : row.cells[column];
	return cell === undefined ? '' : visibleText(chunk, cell);
}

const readingOf = derivedFromChunkAnd((chunk: Chunk, houseNames: HouseNames) => ({ table: readTable(chunk, houseNames) }));

function readTable(chunk: Chunk, houseNames: HouseNames): ListTable | undefined {
	const [header, ...rows] = chunk.rows;
	if (header === undefined || header.cells.length < 2) {
		return undefined;
	}
	const roles: ListRole[] = [];
	for (const [i, cell] of header.cells.entries()) {
		const cells = rows.flatMap(row => row.cells[i] ?? []);
		const role = roleOf(chunk, visibleText(chunk, cell), cells, houseNames);
		roles.push(roles.includes(role) ? 'other' : role);
	}
	return areOfDocuments(roles) ? { roles, header, rows } : undefined;
}

/** Do columns of these roles tell of documents? Ids alone do not, nor do titles. */
export function areOfDocuments(roles: readonly ListRole[]): boolean {
	const others = roles.filter(role => control.has(role)).length;
	return roles.includes('id') ? roles.includes('title') || others > 0 : roles.includes('title') && others > 0;
}

/** Of which a table of titles needs one to be of documents. */
const control: ReadonlySet<ListRole> = new Set(['file', 'version', 'status', 'owner', 'approver', 'effectiveDate', 'reviewDate', 'kind']);

const fileHeader =
	/^(?:(?:file|document) ?(?:name|path|link|location)?|link|path|url|location|where (?:is it )?(?:kept|stored)|(?:kept|stored|held) (?:in|at)|storage(?: location)?|repository|datei(?:name)?|ablage(?:ort)?|pfad|speicherort|fichier|emplacement|lien|archivo|ubicación|enlace)$/;
const idHeader = /^(?:(?:doc(?:ument)? )?(?:no|nr|number|num|code|ref|reference|id)|document|doc|nummer|dokument|número|numéro|番号)$/;
const titleHeader =
	/^(?:(?:document|doc|policy|procedure|record|form)(?: (?:name|title|description))?|name of (?:the )?document|dokument(?:enname|titel)?|bezeichnung|documento|nombre|nom)$/;

function roleOf(chunk: Chunk, header: string, cells: readonly Span[], houseNames: HouseNames): ListRole {
	return listRoleOf(
		header,
		houseNames,
		() => areIds(chunk, cells),
		() => areLinks(chunk, cells),
	);
}

/**
 * What a column of this name holds.
 * @param areIds do most of its values look like ids?
 * @param areLinks do most of them lead to a file?
 */
export function listRoleOf(name: string, houseNames: HouseNames, areIds: () => boolean, areLinks: () => boolean): ListRole {
	const key = normalizeKey(name).replace(/^(?:current|latest|actual|aktuelle[rs]?) /, '');
	const field = fieldOfKey(key, houseNames);
	if (field === 'id' || (idHeader.test(key) && areIds())) {
		return 'id';
	}
	if (field !== undefined) {
		return field;
	}
	const hasLinks = fileHeader.test(key) && (key !== 'document' || areLinks());
	return hasLinks ? 'file' : titleHeader.test(key) ? 'title' : 'other';
}

function areIds(chunk: Chunk, cells: readonly Span[]): boolean {
	return cells.length > 0 && cells.filter(cell => isId(visibleText(chunk, cell))).length * 2 > cells.length;
}

function areLinks(chunk: Chunk, cells: readonly Span[]): boolean {
	return cells.length > 0 && cells.filter(cell => spansWithin(chunk.links, cell).length > 0).length * 2 > cells.length;
}
