import { type Chunk, derivedFromChunk, hidden } from '../syntax/chunk.ts';
import { type Span, spansWithin } from '../text/span.ts';
import { type Citation, citationsIn } from './citations.ts';
import { type ClauseNumber, numberListAt } from './clauseNumbers.ts';
import { type Designation, designationsIn } from './designations.ts';
import type { Subject } from './facts.ts';
import { isId } from './ids.ts';
import { scanOf } from './scan.ts';
import { isPlaceholder, trimmed, visibleText } from './visible.ts';

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

interface Column {
	readonly header: string;
	readonly standard: Designation | undefined;
	readonly role: 'clause' | 'standard' | 'document' | 'documentNumber' | 'ownSection' | 'other';
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
		const found = cell === undefined ? [] : numbersInCell(chunk, cell);
		const numbers = isOfAnnex(columns[clause]?.header ?? '') ? found.map(inAnnex) : found;
		if (numbers.length === 0) {
			return [];
		}
		const named =
			designationsIn(cellText(chunk, row.cells[clause])).at(0) ??
			designationsIn(cellText(chunk, row.cells[standard])).at(0) ??
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

/** `Annex A Controls`: the numbers below lack the letter that they are cited with. */
function isOfAnnex(header: string): boolean {
	return (
		/(?<!\p{L})(?:annexe?|anhang|anexo|allegato)\s*A(?!\p{L})/iu.test(header) && !/clause|klausel|kapitel|article|cl[aá]usula/i.test(header)
	);
}

function inAnnex(number: ClauseNumber): ClauseNumber {
	return number.number.startsWith('A') ? number : { ...number, number: `A.${number.number}` };
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

function columnsOf(chunk: Chunk): Column[] {
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
	const standard = designationsIn(header).at(0);
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

function namesDocument(chunk: Chunk, cell: Span): boolean {
	return (
		spansWithin(chunk.links, cell).some(link => link.kind === 'inline' && !/^[a-z]+:/i.test(link.target)) ||
		spansWithin(chunk.brackets, cell).length > 0 ||
		isId(visibleText(chunk, cell))
	);
}

function cellText(chunk: Chunk, cell: Span | undefined): string {
	return cell === undefined ? '' : chunk.plain.slice(cell.from, cell.to);
}

/** The clauses a cell names: bare (`4.2.1 b)`, `7.5.2–7.5.3`, a `<br>` list), or with a word or a standard. */
function numbersInCell(chunk: Chunk, cell: Span): readonly ClauseNumber[] {
	const text = cellText(chunk, cell);
	const all = citationsIn(text);
	// `MDR Annex I, Art. 27` and `MPDG § 8`: articles and paragraphs are of a law unless a standard is named with them.
	const cited = all.filter(citation => citation.standard !== undefined || citation.word === 'clause' || citation.word === 'bare');
	if (all.length > 0) {
		return (cited.length > 0 || !isOfLaw(text) ? (cited.length > 0 ? cited : all) : [])
			.flatMap(citation => citation.numbers)
			.map(number => movedNumber(number, cell.from));
	}
	const found: ClauseNumber[] = [];
	let from = 0;
	for (const line of text.split('\n')) {
		const start = from + (/^[\s(§]*/.exec(line)?.[0].length ?? 0);
		const list = numberListAt(text, start, true);
		if (list !== undefined && (found.length === 0 || start >= (found.at(-1)?.to ?? 0))) {
			found.push(...list.numbers);
		}
		from += line.length + 1;
	}
	return found.map(number => movedNumber(number, cell.from));
}

/** Does the text name something else than clauses before its numbers: a law, another scheme? */
function isOfLaw(text: string): boolean {
	return /(?<!\p{L})(?:[A-Z]{3,}|Regulation|Directive|Act|Verordnung|Gesetz|Ley|Loi)(?!\p{L})/u.test(text);
}

function movedNumber(number: ClauseNumber, by: number): ClauseNumber {
	return { ...number, from: number.from + by, to: number.to + by };
}

function subjectsIn(chunk: Chunk, cells: readonly (Span | undefined)[], columns: readonly (Column | undefined)[]): Subject[] {
	const numberCell = cells.find((_, i) => columns[i]?.role === 'documentNumber');
	const number = numberCell === undefined ? '' : visibleText(chunk, numberCell);
	const nameCells = cells.filter((cell, i) => cell !== undefined && columns[i]?.role === 'document') as Span[];
	const subjects = nameCells.flatMap(cell => subjectsInCell(chunk, cell));
	if (number !== '' && !isPlaceholder(number)) {
		const title = subjects[0]?.kind === 'document' ? nameCells.map(cell => visibleText(chunk, cell)).join(' ') : '';
		return [
			{
				kind: 'document',
				names: [...(title === '' ? [] : [`${number} ${title}`]), ...(subjects.length === 1 ? (subjects[0]?.names ?? []) : []), number],
				text: title === '' ? number : `${number} ${title}`,
			},
		];
	}
	return subjects.length === 0 ? [{ kind: 'gap', names: [], text: '' }] : subjects;
}

const notApplicable =
	/^\W*(?:(?:is |are )?not applicable|n\.?\/?a\.?|nicht anwendbar|nicht zutreffend|entfällt|excluded|exclusion|no aplica|sans objet|non applicable|適用外)\b/i;
const gap = /^\W*(?:gap|planned|to be (?:done|written|defined|created)|missing|none|open|pending|geplant|offen|fehlt|pendiente|à faire)\b/i;

function subjectsInCell(chunk: Chunk, cell: Span): Subject[] {
	const text = visibleText(chunk, cell);
	if (notApplicable.test(text)) {
		return [{ kind: 'notApplicable', names: [], text }];
	}
	const linked = linkedParts(chunk, cell);
	if (linked.length > 0) {
		return linked;
	}
	const isOpen = text === '' || isPlaceholder(text) || isPlaceholder(chunk.text.slice(cell.from, cell.to)) || gap.test(text);
	const parts = isOpen ? [] : namedParts(chunk, cell);
	return parts.length > 0 ? parts : [{ kind: 'gap', names: [], text }];
}

/** The documents a cell names by links and wiki links. */
function linkedParts(chunk: Chunk, cell: Span): Subject[] {
	const links = spansWithin(chunk.links, cell).filter(link => link.kind === 'inline' && !/^[a-z][a-z0-9+.-]*:/i.test(link.target));
	const wikis = spansWithin(chunk.brackets, cell).filter(bracket => bracket.style === 'square' && !/^\s/.test(bracket.inner));
	return [
		...links.map(link => ({
			kind: 'document' as const,
			names: [pathOf(link.target), visibleText(chunk, link.text)],
			text: visibleText(chunk, link.text),
		})),
		...wikis.map(wiki => ({ kind: 'document' as const, names: [wiki.inner.split(/[|#]/)[0]?.trim() ?? ''], text: wiki.inner })),
	];
}

/** The documents a cell names by words in italics, or else by lines and commas. */
function namedParts(chunk: Chunk, cell: Span): Subject[] {
	const emphasized = spansWithin(chunk.emphasis, cell);
	const pieces = emphasized.length > 0 ? emphasized.map(span => visibleText(chunk, span)) : splitNames(chunk, cell);
	return pieces
		.filter(piece => /\p{L}|\d{3}/u.test(piece) && !isPlaceholder(piece))
		.map(piece => ({ kind: 'document', names: [piece], text: piece }));
}

function splitNames(chunk: Chunk, cell: Span): string[] {
	const names: string[] = [];
	let from = cell.from;
	for (const line of chunk.plain.slice(cell.from, cell.to).split('\n')) {
		names.push(...visibleText(chunk, { from, to: from + line.length }).split(/\s*[,;]\s+/));
		from += line.length + 1;
	}
	return names.filter(name => name !== '');
}

function pathOf(target: string): string {
	try {
		return decodeURIComponent(target.replace(/[#?].*$/, ''));
	} catch {
		return target.replace(/[#?].*$/, '');
	}
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
			numbers: citation.numbers.map(number => movedNumber(number, at.from)),
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
