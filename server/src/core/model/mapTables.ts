import { derived } from '../base/derived.ts';
import type { Chunk } from '../syntax/chunk.ts';
import type { Block, Syntax } from '../syntax/markdown.ts';
import { type Span, shifted } from '../text/span.ts';
import { namesDocument } from './tableCells.ts';
import { type Column, columnsOf, rolesByHeader } from './tableColumns.ts';
import { clauseTableOf } from './tables.ts';
import { trimmed } from './visible.ts';

/** A table that maps clauses to documents as it stands in a text, for those who change it. All offsets are of the document. */
export interface MapTable {
	readonly block: Block;
	readonly columns: readonly Column[];
	/** Numbers of columns. The one of clauses, */
	readonly clause: number;
	/** the one to name documents in, */
	readonly document: number;
	/** and the one of their ids, which may be the same; a table with such a column has a row for each document. */
	readonly documentNumber: number | undefined;
	/** The row of headings. */
	readonly header: MapTableRow;
	readonly rows: readonly MapTableRow[];
}

export interface MapTableRow extends Span {
	/** May be fewer than there are columns. An empty cell is an empty span at the pipe behind it. */
	readonly cells: readonly Span[];
	/** What the facts call the place of the row; undefined for one that names no clause. */
	readonly place: number;
}

/** The tables of a document that map clauses to documents, and those that would if they had rows. */
export const mapTablesOf = derived((syntax: Syntax): readonly MapTable[] =>
	syntax.blocks.flatMap(block => (block.chunk.kind === 'table' ? (mapTableIn(block) ?? []) : [])),
);

function mapTableIn(block: Block): MapTable | undefined {
	const { chunk } = block;
	const [header, ...rows] = chunk.rows;
	if (header === undefined || (rows.length > 0 && clauseTableOf(chunk)?.kind !== 'mapping')) {
		return undefined;
	}
	const columns = rows.length === 0 ? rolesByHeader(chunk) : columnsOf(chunk);
	const clause = columns.findIndex(column => column.role === 'clause');
	const named = documentColumn(chunk, columns);
	const numbered = columns.findIndex(column => column.role === 'documentNumber');
	const document = named < 0 ? numbered : named;
	return clause < 0 || document < 0
		? undefined
		: {
				block,
				columns,
				clause,
				document,
				documentNumber: numbered < 0 ? undefined : numbered,
				header: rowAt(block, chunk, header, clause),
				rows: rows.map(row => rowAt(block, chunk, row, clause)),
			};
}

/** Of several columns that may name documents the one that does so most often; -1 for none. */
function documentColumn(chunk: Chunk, columns: readonly Column[]): number {
	const naming = columns.map(({ role }, i) =>
		role === 'document' ? chunk.rows.slice(1).filter(({ cells }) => cells[i] !== undefined && namesDocument(chunk, cells[i])).length : -1,
	);
	const most = Math.max(-1, ...naming);
	return most < 0 ? -1 : naming.indexOf(most);
}

function rowAt(block: Block, chunk: Chunk, row: Chunk['rows'][number], clause: number): MapTableRow {
	return {
		from: block.from + row.from,
		to: block.from + row.to,
		cells: row.cells.map(cell => shifted(cell, block.from)),
		place: block.from + trimmed(chunk.text, row.cells[clause] ?? row).from,
	};
}
