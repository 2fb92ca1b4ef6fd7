import type { EditionCoverage } from '../../core/coverage/coverage.ts';
import { coverageByPrinciple } from '../../core/features/principles.ts';
import type { World } from '../../core/index/world.ts';
import { editionLabel } from '../../core/standards/labels.ts';
import { coverageColumns, coverageRow, csvText, markdownTable, type Row } from './coverageTable.ts';

const columns: Row = ['Standard', 'Principle', ...coverageColumns.slice(1)];

/** A row for each requirement and each principle that it serves: for a spreadsheet. */
export function principlesAsCsv(world: World, editions: readonly EditionCoverage[]): string {
	return csvText([columns, ...editions.flatMap(coverage => rowsOf(world, coverage))]);
}

/** The same as tables of Markdown, one for each edition. */
export function principlesAsMarkdown(world: World, editions: readonly EditionCoverage[]): string {
	return editions
		.map(coverage => {
			const rows = rowsOf(world, coverage).map(row => row.slice(1));
			const table = rows.length === 0 ? 'No principles are known that its clauses serve.\n' : markdownTable([columns.slice(1), ...rows]);
			return `## ${editionLabel(coverage.edition)}, by principle: what the documents say\n\n${table}`;
		})
		.join('\n');
}

function rowsOf(world: World, coverage: EditionCoverage): readonly Row[] {
	const label = editionLabel(coverage.edition);
	return coverageByPrinciple(world, coverage).flatMap(({ principle, clauses }) =>
		clauses.map(covered => [label, principle.name, ...coverageRow(world, label, covered).slice(1)]),
	);
}
