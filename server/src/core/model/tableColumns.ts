import type { Chunk } from '../syntax/chunk.ts';
import type { Span } from '../text/span.ts';
import { citationsIn } from './citations.ts';
import { type Designation, designationsIn, jointlyNamed } from './designations.ts';
import { scanOf } from './scan.ts';
import { cellText, namesDocument, numbersInCell } from './tableCells.ts';
import { visibleText } from './visible.ts';

/** What a column holds, told by its header and by its cells. */
export interface Column {
	readonly header: string;
	readonly standard: Designation | undefined;
	readonly role: 'clause' | 'standard' | 'document' | 'documentNumber' | 'ownSection' | 'other';
}

const clauseHeader =
	/clause|section|requirement|§|kapitel|abschnitt|klausel|ziffer|paragraph|chapter|anforderung|control|cl[aá]usula|apartado|requisito|chapitre|exigence|条項|条款|조항/i;
const ownSectionHeader =
	/\b(?:document|sop|own|our|this|local|doc\.?)\s+(?:section|chapter)|section (?:in|of) (?:this|the) (?:document|sop)|abschnitt (?:im|des) dokument/i;
const documentHeader =
	/document|procedure|sop\b|template|vorlage|file|datei|polic|richtlinie|fulfill|implement|address|covered|where|evidence|nachweis|dokument|verfahren|artifact|artefact|deliverable|refer(?:ence|s to)|location|processes?$|documento|procedimiento|procédure|文書|ファイル/i;
const documentNumberHeader = /(?:document|template|doc\.?|dokument(?:en)?|vorlagen?|sop|file)[\s-]*(?:id|no|nr|number|nummer)\b/i;
const standardHeader =
	/^(?:\W*)(?:standards?|norm(?:en|s|a|as|e|es)?|regulations?|frameworks?|regulatory (?:basis|reference)|standard.*\/.*|rechtsgrundlage|law|規格)\b/i;

/** The columns of a table; none where nothing in it speaks of clauses. */
export function columnsOf(chunk: Chunk): Column[] {
	const [header, ...rows] = chunk.rows;
	if (header === undefined || rows.length === 0 || !mayNameClauses(chunk, header)) {
		return [];
	}
	const columns = header.cells.map((cell, i) =>
		columnAt(
			chunk,
			visibleText(chunk, cell),
			rows.map(row => row.cells[i]),
		),
	);
	const clauseColumns = columns.filter(column => column.role === 'clause').length;
	return clauseColumns <= 1 ? columns : keepFirstClause(columns);
}

/** The columns of a table that has no rows yet, by what stands over them. */
export function rolesByHeader(chunk: Chunk): Column[] {
	const columns = (chunk.rows[0]?.cells ?? []).map((cell): Column => {
		const header = visibleText(chunk, cell);
		const standard = jointlyNamed(header).at(0);
		const named = documentNumberHeader.test(header) ? 'documentNumber' : documentHeader.test(header) ? 'document' : 'other';
		const role = clauseHeader.test(header) || standard !== undefined ? 'clause' : named;
		return { header, standard, role };
	});
	return columns.filter(column => column.role === 'clause').length <= 1 ? columns : keepFirstClause(columns);
}

/** Most tables have nothing to do with clauses, and one look tells. */
function mayNameClauses(chunk: Chunk, header: Span): boolean {
	if (!/\d/.test(chunk.text)) {
		return false;
	}
	const head = chunk.text.slice(header.from, header.to);
	return (
		clauseHeader.test(head) ||
		(/\d{3}/.test(head) && designationsIn(chunk.plain.slice(header.from, header.to)).length > 0) ||
		scanOf(chunk).citations.length > 0
	);
}

function columnAt(chunk: Chunk, header: string, cells: readonly (Span | undefined)[]): Column {
	const standard = jointlyNamed(header).at(0);
	const filled = cells.filter(cell => cell !== undefined && cell.to > cell.from) as Span[];
	const share = (test: (cell: Span) => boolean): number => (filled.length === 0 ? 0 : filled.filter(test).length / filled.length);
	const role = ((): Column['role'] => {
		if (ownSectionHeader.test(header)) {
			return 'ownSection';
		}
		const isHeaded = clauseHeader.test(header) || standard !== undefined;
		// Beside a law or two one cell that cites a clause of a standard is enough.
		const cites = (cell: Span): boolean => citationsIn(cellText(chunk, cell)).some(citation => citation.standard !== undefined);
		if (isHeaded && (share(cell => numbersInCell(chunk, cell).length > 0) >= 0.5 || filled.some(cites))) {
			return 'clause';
		}
		if (standardHeader.test(header) && share(cell => designationsIn(cellText(chunk, cell)).length > 0) >= 0.5) {
			return 'standard';
		}
		if (documentNumberHeader.test(header)) {
			return 'documentNumber';
		}
		return documentHeader.test(header) || (filled.length > 1 && share(cell => namesDocument(chunk, cell)) >= 0.6) ? 'document' : 'other';
	})();
	return { header, standard, role };
}

function keepFirstClause(columns: readonly Column[]): Column[] {
	const first = columns.findIndex(column => column.role === 'clause');
	return columns.map((column, i) => (column.role === 'clause' && i !== first ? { ...column, role: 'other' } : column));
}
