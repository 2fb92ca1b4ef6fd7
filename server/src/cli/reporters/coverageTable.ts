import { type ClauseCoverage, type EditionCoverage, itemCounts } from '../../core/coverage/coverage.ts';
import type { World } from '../../core/index/world.ts';
import { editionLabel, verifiedMark } from '../../core/standards/labels.ts';
import { lineAt } from '../../core/text/snapshot.ts';
import { stateLabel } from './coverageText.ts';

export const coverageColumns = [
	'Standard',
	'Clause',
	'Title',
	'State',
	'Items addressed',
	'Items',
	'Documents',
	'Forms and records',
	'Evidence',
	'Reason',
] as const;

export type Row = readonly string[];

/** A row for each requirement: for a spreadsheet. */
export function coverageAsCsv(world: World, editions: readonly EditionCoverage[]): string {
	return csvText([coverageColumns, ...rowsOf(world, editions)]);
}

/** Fields are quoted as RFC 4180 asks; what a spreadsheet would take for a formula is text. */
export function csvText(rows: readonly Row[]): string {
	const field = (text: string): string => {
		const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
		return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
	};
	return rows.map(row => `${row.map(field).join(',')}\r\n`).join('');
}

/** The same as tables of Markdown, one for each edition: what the documents say, and no more. */
export function coverageAsMarkdown(world: World, editions: readonly EditionCoverage[]): string {
	return editions
		.map(coverage => {
			const rows = rowsOf(world, [coverage]).map(row => row.slice(1));
			return `## ${editionLabel(coverage.edition)}: what the documents say\n\n${markdownTable([coverageColumns.slice(1), ...rows])}`;
		})
		.join('\n');
}

/** A table of Markdown, its head first. */
export function markdownTable([head = [], ...rows]: readonly Row[]): string {
	const line = (cells: Row): string => `| ${cells.map(cell => cell.replaceAll('|', '\\|').replace(/\s+/g, ' ')).join(' | ')} |\n`;
	return [head, head.map(() => '---'), ...rows].map(line).join('');
}

function rowsOf(world: World, editions: readonly EditionCoverage[]): readonly Row[] {
	return editions.flatMap(({ edition, clauses }) => clauses.map(covered => coverageRow(world, editionLabel(edition), covered)));
}

/** The fields of {@link coverageColumns}. */
export function coverageRow(
	world: World,
	edition: string,
	{ clause, state, items, matches, documents, records, justification }: ClauseCoverage,
): Row {
	const { addressed, total } = itemCounts({ items });
	const places = [...items.flatMap(item => item.matches), ...matches].map(({ path, from }) => {
		const snapshot = world.documents.get(path)?.snapshot;
		return snapshot === undefined ? path : `${path}:${lineAt(snapshot, from) + 1}`;
	});
	return [
		edition,
		clause.number,
		`${clause.heading}${verifiedMark(clause)}`,
		stateLabel(state),
		total === 0 ? '' : String(addressed),
		total === 0 ? '' : String(total),
		documents.join('; '),
		records.join('; '),
		[...new Set(places)].slice(0, mostPlaces).join('; '),
		justification ?? '',
	];
}

/** So many places are enough to begin to read. */
const mostPlaces = 5;
