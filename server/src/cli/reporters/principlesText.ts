import { coverageStates, type EditionCoverage } from '../../core/coverage/coverage.ts';
import { coverageByPrinciple, type PrincipleCoverage } from '../../core/features/principles.ts';
import type { World } from '../../core/index/world.ts';
import { clauseLabel, editionLabel } from '../../core/standards/labels.ts';
import { stateLabel, stateMarks } from './coverageText.ts';
import { counted } from './report.ts';

/** For a terminal: what the documents say, by the principles that the clauses serve. */
export function principlesAsText(world: World, editions: readonly EditionCoverage[]): string {
	const parts = editions.map(coverage => {
		const rows = coverageByPrinciple(world, coverage);
		const label = editionLabel(coverage.edition);
		return rows.length === 0
			? `${label}: no principles are known that its clauses serve\n`
			: `${label}: what ${counted(world.documents.size, 'document')} ${world.documents.size === 1 ? 'says' : 'say'}, by principle\n\n${rows.map(principleText).join('\n')}`;
	});
	return parts.join('\n');
}

function principleText({ principle, clauses, summary }: PrincipleCoverage): string {
	const counts = coverageStates.filter(state => summary[state] > 0).map(state => `${summary[state]} ${stateLabel(state)}`);
	const lines = clauses.map(({ clause, state }) => `    ${stateMarks[state]} ${clauseLabel(clause).padEnd(60)} ${stateLabel(state)}\n`);
	return `  ${principle.name}: ${counted(clauses.length, 'requirement')}${counts.length === 0 ? '' : `, ${counts.join(', ')}`}\n${lines.join('')}`;
}
