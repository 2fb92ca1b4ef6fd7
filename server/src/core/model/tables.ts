import { type Chunk, derivedFromChunk, hidden } from '../syntax/chunk.ts';
import { type Span, shifted } from '../text/span.ts';
import { type Citation, citationsIn } from './citations.ts';
import type { ClauseNumber } from './clauseNumbers.ts';
import { type Designation, jointlyNamed } from './designations.ts';
import type { Subject } from './facts.ts';
import { isId } from './ids.ts';
import { cellText, namesDocument, numbersUnder } from './tableCells.ts';
import { columnsOf } from './tableColumns.ts';
import { linkedParts, namedParts, subjectsIn } from './tableSubjects.ts';
import { trimmed, visibleText } from './visible.ts';

/** A table that relates clauses to something, and what it says row by row. */
export interface ClauseTable {
	/**
	 * `mapping`: clauses → documents. `ownSections`: clauses → sections of this document. `list`: the clauses of a standard that
	 * this document names.
	 */
	readonly kind: 'mapping' | 'ownSections' | 'list';
	readonly rows: readonly ClauseTableRow[];
}

export interface ClauseTableRow {
	/** The standard named in the row or in the column's header. */
	readonly standard: Designation | undefined;
	readonly numbers: readonly ClauseNumber[];
	/** For a mapping: what it names in this row; more than one where several documents serve. */
	readonly subjects: readonly Subject[];
	/** For own sections: how the section is named, `4.`, `Records`; empty for all of the document. */
	readonly section: string;
	/** The cells that say so. */
	readonly span: Span;
}

/** Reads a table as a clause table, or undefined if it is none. Kept with the chunk. */
export function clauseTableOf(chunk: Chunk): ClauseTable | undefined {
	return readingOf(chunk).table;
}

const readingOf = derivedFromChunk((chunk: Chunk) => ({ table: readTable(chunk) }));

function readTable(chunk: Chunk): ClauseTable | undefined {
	const columns = columnsOf(chunk);
	const clause = columns.findIndex(column => column.role === 'clause');
	const documents = columns.flatMap((column, i) => (column.role === 'document' || column.role === 'documentNumber' ? [i] : []));
	const ownSection = columns.findIndex(column => column.role === 'ownSection');
	const standard = columns.findIndex(column => column.role === 'standard');
	if (clause < 0) {
		return documents.length === 1 ? indexTable(chunk, documents[0] ?? 0) : undefined;
	}
	const kind = ownSection >= 0 ? 'ownSections' : documents.length > 0 ? 'mapping' : standard >= 0 ? 'list' : undefined;
	if (kind === undefined) {
		return undefined;
	}
	const rows = chunk.rows.slice(1).flatMap(row => {
		const cell = row.cells[clause];
		const numbers = cell === undefined ? [] : numbersUnder(columns[clause]?.header ?? '', chunk, cell);
		if (numbers.length === 0) {
			return [];
		}
		const named =
			jointlyNamed(cellText(chunk, row.cells[clause])).at(0) ??
			jointlyNamed(cellText(chunk, row.cells[standard])).at(0) ??
			columns[clause]?.standard;
		const cells = documents.map(i => row.cells[i]);
		return [
			{
				standard: named,
				numbers,
				subjects:
					kind === 'mapping'
						? subjectsIn(
								chunk,
								cells,
								documents.map(i => columns[i]),
							)
						: [],
				section: ownSection >= 0 ? sectionNamed(visibleText(chunk, row.cells[ownSection] ?? { from: 0, to: 0 })) : '',
				span: trimmed(chunk.text, cell ?? row),
			},
		];
	});
	return rows.length === 0 ? undefined : { kind, rows };
}

/** `All`, `(All)`, `entire document` mean the whole; else the section's number or title. */
function sectionNamed(text: string): string {
	return /^\W*(?:all|entire|whole|alle|gesamt|complete|n\/?a|-)?\W*(?:document|sections?|dokument)?\W*$/i.test(text) ? '' : text;
}

/** A table of files in which other cells name clauses: `| [policy.md](policy.md) | Quality policy, clause 5.2 |`. */
function indexTable(chunk: Chunk, document: number): ClauseTable | undefined {
	const rows = chunk.rows.slice(1).flatMap(row => {
		const cell = row.cells[document];
		const subjects =
			cell === undefined || !namesDocument(chunk, cell)
				? []
				: [...linkedParts(chunk, cell), ...(isId(visibleText(chunk, cell)) ? namedParts(chunk, cell) : [])];
		const cited = row.cells.flatMap((other, i) => (i === document || subjects.length === 0 ? [] : citedIn(chunk, other)));
		return cited.map(({ citation, cell: at }) => ({
			standard: citation.standard,
			numbers: citation.numbers.map(number => shifted(number, at.from)),
			subjects,
			section: '',
			span: { from: at.from + citation.from, to: at.from + citation.to },
		}));
	});
	return rows.length === 0 ? undefined : { kind: 'mapping', rows };
}

function citedIn(chunk: Chunk, cell: Span): { readonly citation: Citation; readonly cell: Span }[] {
	return citationsIn(cellText(chunk, cell).replaceAll(hidden, ' '))
		.filter(citation => citation.word === 'clause' || citation.standard !== undefined)
		.map(citation => ({ citation, cell }));
}
