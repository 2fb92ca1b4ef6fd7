import { type Chunk, derivedFromChunk } from '../syntax/chunk.ts';
import type { Span } from '../text/span.ts';
import type { ClauseNumber } from './clauseNumbers.ts';
import { jointlyNamed } from './designations.ts';
import type { Exclusion } from './exclusions.ts';
import { cellText, numbersInCell, numbersUnder } from './tableCells.ts';
import { columnsOf as tableColumns } from './tableColumns.ts';
import { visibleText } from './visible.ts';

/**
 * The rows of a table that say of a clause that it does not apply: those of a statement of applicability with a "no", and where what
 * stands above announces it, all that name a clause.
 */
export function rowsExcluded(chunk: Chunk, isAnnounced: boolean): readonly Exclusion[] {
	const [header] = chunk.rows;
	if (header === undefined || !(isAnnounced || saysWhetherApplicable.test(chunk.text.slice(header.from, header.to)))) {
		return [];
	}
	const { applicable, clause, standard, reason, part } = columnsOf(chunk);
	if (clause < 0 || (applicable < 0 && !isAnnounced)) {
		return [];
	}
	const title = visibleText(chunk, header.cells[clause] ?? { from: 0, to: 0 });
	const headed = jointlyNamed(title).at(0);
	const rows = chunk.rows.slice(1).flatMap(row => {
		const cell = row.cells[clause];
		if (cell === undefined) {
			return [];
		}
		const given = reason < 0 ? undefined : row.cells[reason];
		const named = part < 0 ? '' : textOf(chunk, row.cells[part]).trim().toLowerCase();
		return [
			{
				numbers: numbersUnder(title, chunk, cell),
				isExcluded: applicable < 0 || no.test(textOf(chunk, row.cells[applicable])),
				part: ofAll.test(named) ? '' : named,
				standard: jointlyNamed(cellText(chunk, cell)).at(0) ?? jointlyNamed(cellText(chunk, row.cells[standard])).at(0) ?? headed,
				reason: given === undefined ? '' : visibleText(chunk, given),
			},
		];
	});
	const parts = new Set(rows.map(row => row.part).filter(name => name !== ''));
	const isForAll = ({ number, item }: ClauseNumber): boolean => {
		const own = rows.filter(row => row.numbers.some(other => other.number === number && other.item === item));
		const without = new Set(own.filter(row => row.isExcluded).map(row => row.part));
		return own.every(row => row.isExcluded) && (without.has('') || without.size === parts.size);
	};
	return rows.flatMap(({ isExcluded, numbers, standard: ofRow, reason: why }) =>
		numbers
			.filter(number => isExcluded && (parts.size === 0 || isForAll(number)))
			.map(number => ({ number, standard: ofRow, reason: why })),
	);
}

const no = /^\W*(?:no|n|nein|not applicable|n\/?a|excluded|nicht anwendbar|non?|✗|✘|❌)\W*$/i;
const ofAll = /^\W*(?:(?:all|every|any|both|alle|beide|tod[oa]s|tou[st]e?s?)(?!\p{L}).*)?$/iu;
const saysWhetherApplicable = /applica|anwendbar|aplica/i;

interface Columns {
	readonly clause: number;
	/** -1 where no column says yes or no. */
	readonly applicable: number;
	/** -1 where no column names standards. */
	readonly standard: number;
	readonly reason: number;
	/** -1 where no column says for which site or product a row is. */
	readonly part: number;
}

const columnsOf = derivedFromChunk((chunk: Chunk): Columns => {
	const [header, ...rows] = chunk.rows;
	const headers = header?.cells.map(cell => visibleText(chunk, cell)) ?? [];
	const clause = headers.findIndex((title, i) => {
		const cells = rows.flatMap(row => row.cells[i] ?? []);
		return clauseHeader.test(title) && cells.some(cell => numbersInCell(chunk, cell).length > 0);
	});
	return {
		clause,
		applicable: headers.findIndex(title =>
			/^\W*(?:applicab(?:le|ility)|anwendbar(?:keit)?|aplicable|aplicabilidad|applicable)\W*$/i.test(title),
		),
		standard: tableColumns(chunk).findIndex(column => column.role === 'standard'),
		reason: headers.findIndex(title => /justif|reason|rationale|begründung|grund\b|motiv|raison/i.test(title)),
		part: headers.findIndex(title => partHeader.test(title)),
	};
});

const partHeader =
	/^\W*(?:sites?|locations?|plants?|facilit(?:y|ies)|departments?|products?|product (?:line|group|family)|business units?|standorte?|werke?|abteilung(?:en)?|produkte?|sedes?|plantas?|usines?)\W*$/i;
const clauseHeader =
	/clause|requirement|section|control|§|kapitel|klausel|anforderung|ma(?:ß|ss)nahme|cl[aá]usula|requisito|chapitre|exigence|standard|norm/i;

function textOf(chunk: Chunk, cell: Span | undefined): string {
	return cell === undefined ? '' : cellText(chunk, cell).trim() === '' ? visibleText(chunk, cell) : cellText(chunk, cell);
}
