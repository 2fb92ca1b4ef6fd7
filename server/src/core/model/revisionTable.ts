import { derived } from '../base/derived.ts';
import { compareDotted } from '../base/sorted.ts';
import { type Chunk, derivedFromChunk } from '../syntax/chunk.ts';
import type { Block, Syntax } from '../syntax/markdown.ts';
import { type Span, shifted } from '../text/span.ts';
import { type DateRange, dateRangeOf, isBefore } from './documentDates.ts';
import { normalizeKey } from './metadataKeys.ts';
import { comparableVersion } from './sameValue.ts';
import { isPlaceholder, trimmed, visibleText } from './visible.ts';

/** The table in which a document keeps its changes: `| Version | Date | Author | Change |`. Offsets are of the document. */
export interface RevisionTable {
	readonly columns: readonly RevisionColumn[];
	/** As they stand; rows that are empty, or still to be filled in, are left out. */
	readonly rows: readonly RevisionRow[];
	/** The newest row; undefined where neither versions nor dates tell which it is. */
	readonly newest: RevisionRow | undefined;
	/** A new row goes above the others. */
	readonly isDescending: boolean;
}

export type RevisionColumn = 'version' | 'date' | 'author' | 'approver' | 'change' | 'other';

export interface RevisionRow extends Span {
	/** For comparison: see {@link comparableVersion}. */
	readonly version: string | undefined;
	/** As written, with its place. */
	readonly versionText: string;
	readonly versionSpan: Span;
	readonly date: DateRange | undefined;
	readonly dateText: string;
}

/** The revision table of a document; undefined where it has none, or several, or one that cannot be read for certain. */
export const revisionTableOf = derived((syntax: Syntax): RevisionTable | undefined => {
	const tables = syntax.blocks.filter((block, i) => isRevisionTable(syntax, block, i));
	const [block] = tables;
	return block === undefined || tables.length > 1 ? undefined : placed(block);
});

/** What stands above a table of changes. */
export const historyTitle =
	/\b(?:revision|version|change|document|amendment|issue)s?[ -]+(?:and \w+ )?(?:history|log)\b|\b(?:history|records?) of (?:changes|revisions|versions|the document)\b|\b(?:revisions|amendments|changelog)$|(?:änderungs|versions|revisions|dokument(?:en)?)-?(?:historie|verzeichnis|nachweis|protokoll|übersicht|verlauf|stand)|\bhistorique\b|\bhistorial\b|\bcontrol de (?:versiones|revisiones)\b|(?:改訂|変更|修订|版本)(?:履歴|历史|记录)/iu;

/** The same may stand under a heading that also heads what is said about controlling documents. */
const controlTitle =
	/^[\s#\d.*]*(?:document|version|revision|change|amendment)s? (?:control|records?|table)[\s*:]*$|^[\s#\d.*]*control de cambios[\s*:]*$/i;

function isRevisionTable({ blocks, sections }: Syntax, { chunk, section }: Block, index: number): boolean {
	if (chunk.kind !== 'table') {
		return false;
	}
	const { columns } = columnsOf(chunk);
	const has = (column: RevisionColumn): boolean => columns.includes(column);
	if (!has('version') || !(has('date') || has('change')) || columns.filter(column => column === 'version').length > 1) {
		return false;
	}
	const heading = blocks[sections[section]?.heading ?? -1]?.chunk.plain ?? '';
	const before = blocks[index - 1]?.chunk;
	const caption = before?.kind === 'paragraph' && before.plain.length < 80 ? before.plain : '';
	return (
		[heading, caption].some(text => historyTitle.test(text.trim()) || controlTitle.test(text)) ||
		(has('date') && has('change') && (has('author') || has('approver')))
	);
}

const columnNames: readonly (readonly [RevisionColumn, RegExp])[] = [
	[
		'version',
		/^(?:(?:version|revision|rev|issue|ausgabe|versión|revisión|révision|ver|release)(?: (?:no|nr|number|nummer|id))?|版|版数|版本)$/,
	],
	['date', /^(?:date(?: of \w+)?|(?:\w+ )?date|datum|stand|fecha|日付|日期)$/],
	['approver', /approv|authori[sz]ed|released by|genehmigt|freigegeben|freigabe|aprobad|approuv|承認/],
	[
		'author',
		/^(?:authors?|by|(?:\w+ )by|autor(?:in)?|ersteller|bearbeiter|name|geändert (?:von|durch)|auteur|elaborado por|作成者|変更者)$/,
	],
	[
		'change',
		/change|description|summary|reason|comment|notes?$|details|amendment|what|änderung|beschreibung|grund|bemerkung|cambio|descripción|modification|objet|変更|内容|说明/,
	],
];

/** A column of ids or titles says that the rows are of several documents. */
const ofSeveral =
	/^(?:(?:doc|document|sop|file|dokument(?:en)?) ?(?:id|no|nr|nummer|number|name)?|id|title|titel|name of document|product|software|tool|component|system)$/;

const columnsOf = derivedFromChunk((chunk: Chunk): { readonly columns: readonly RevisionColumn[] } => {
	const [header, ...rows] = chunk.rows;
	if (header === undefined || rows.length === 0) {
		return { columns: [] };
	}
	const names = header.cells.map(cell => normalizeKey(visibleText(chunk, cell)));
	if (names.some(name => ofSeveral.test(name))) {
		return { columns: [] };
	}
	return { columns: names.map(name => columnNames.find(([, pattern]) => pattern.test(name))?.[0] ?? 'other') };
});

function placed({ chunk, from }: Block): RevisionTable | undefined {
	const { columns, rows, ...read } = tableOf(chunk);
	if (rows === undefined) {
		return undefined;
	}
	const at = (row: RevisionRow): RevisionRow => ({ ...shifted(row, from), versionSpan: shifted(row.versionSpan, from) });
	return { columns, rows: rows.map(at), isDescending: read.isDescending, newest: read.newest && at(read.newest) };
}

interface TableReading {
	readonly columns: readonly RevisionColumn[];
	/** Undefined where a version cannot be read, as in a template. */
	readonly rows: readonly RevisionRow[] | undefined;
	readonly newest: RevisionRow | undefined;
	readonly isDescending: boolean;
}

const tableOf = derivedFromChunk((chunk: Chunk): TableReading => {
	const { columns } = columnsOf(chunk);
	const read = chunk.rows.slice(1).flatMap(row => rowOf(chunk, columns, row.cells, row) ?? []);
	const isReadable = read.length > 0 && read.every(row => row.version !== undefined);
	const [first] = read;
	const last = read.at(-1);
	const order = isReadable ? orderOf(read) : 0;
	const newest = order > 0 ? last : order < 0 ? first : undefined;
	return { columns, rows: isReadable ? read : undefined, newest, isDescending: order < 0 };
});

function rowOf(chunk: Chunk, columns: readonly RevisionColumn[], cells: readonly Span[], span: Span): RevisionRow | undefined {
	const textOf = (column: RevisionColumn): string => {
		const cell = cells[columns.indexOf(column)];
		return cell === undefined ? '' : visibleText(chunk, cell);
	};
	const versionText = textOf('version');
	const versionCell = cells[columns.indexOf('version')];
	const isFilled = cells.some(cell => cell !== versionCell && isAnswer(visibleText(chunk, cell)));
	if (versionCell === undefined || !isAnswer(versionText) || !isFilled) {
		return undefined;
	}
	return {
		from: span.from,
		to: span.to,
		version: comparableVersion(versionText),
		versionText,
		versionSpan: trimmed(chunk.text, versionCell),
		date: dateRangeOf(textOf('date')),
		dateText: textOf('date'),
	};
}

function isAnswer(text: string): boolean {
	return text !== '' && !isPlaceholder(text);
}

/** 1: the newest is the last, -1: the first, 0: nobody can tell. Dates tell where versions do not. One row alone is both. */
function orderOf(rows: readonly RevisionRow[]): number {
	const versions = directionOf(rows, (a, b) => compareVersions(a.version, b.version));
	const dates = directionOf(rows, ({ date: a }, { date: b }) =>
		a === undefined || b === undefined ? undefined : isBefore(a, b) ? -1 : isBefore(b, a) ? 1 : 0,
	);
	return rows.length === 1 ? 1 : versions !== 0 ? versions : dates;
}

function directionOf(rows: readonly RevisionRow[], compare: (a: RevisionRow, b: RevisionRow) => number | undefined): number {
	const steps = rows.slice(1).flatMap((row, i) => {
		const previous = rows[i];
		return previous === undefined ? [] : [compare(previous, row)];
	});
	const isUp = steps.some(step => step !== undefined && step < 0);
	const isDown = steps.some(step => step !== undefined && step > 0);
	return steps.includes(undefined) || isUp === isDown ? 0 : isUp ? 1 : -1;
}

/** Below 0 where the first is the older one; undefined where a number and a letter cannot be compared. */
export function compareVersions(a: string | undefined, b: string | undefined): number | undefined {
	return a === undefined || b === undefined || /^\d/.test(a) !== /^\d/.test(b) ? undefined : compareDotted(a, b);
}
