import type { Span } from '../text/span.ts';
import { claimsFor } from './claim.ts';
import type { ClaimFact, SectionFact, StandardName } from './facts.ts';
import { titleWithoutNumber } from './sections.ts';
import type { ClauseTable } from './tables.ts';

/** What a table that relates clauses to something claims, row by row. */
export function claimsOfTable(
	table: ClauseTable,
	sections: readonly SectionFact[],
	around: StandardName | undefined,
	placeAt: (span: Span) => number,
): ClaimFact[] {
	return table.rows.flatMap(row => {
		const standard = row.standard ?? around;
		const place = placeAt(row.span);
		const ofSection = row.section === '' ? undefined : findSection(sections, row.section);
		return row.numbers.flatMap(number => {
			if (table.kind === 'mapping') {
				return row.subjects.flatMap(subject => claimsFor(number, standard, 'mapping', undefined, subject, place));
			}
			return claimsFor(number, standard, table.kind === 'ownSections' ? 'headerTable' : 'list', ofSection, undefined, place);
		});
	});
}

/** The section that a table names by number or title: `4.`, `4.1 – 4.3`, `Records`. */
function findSection(sections: readonly SectionFact[], name: string): number | undefined {
	const number = /^\d+(?:\.\d+)*/.exec(name)?.[0];
	const found = sections.findIndex(section =>
		number !== undefined
			? section.number === number
			: section.title !== '' && titleWithoutNumber(section.title).toLowerCase() === name.toLowerCase(),
	);
	return found < 0 ? undefined : found;
}
