import { type ClauseCoverage, type CoverageState, coverageStates, type EditionCoverage, itemCounts } from '../../core/coverage/coverage.ts';
import type { World } from '../../core/index/world.ts';
import { clauseLabel, editionLabel, isToBeVerified, toBeVerified } from '../../core/standards/labels.ts';
import { counted } from './report.ts';

/** Each state has a mark of its own, so that a list can be skimmed. */
export const stateMarks: Readonly<Record<CoverageState, string>> = {
	missing: '·',
	mentioned: '?',
	planned: '…',
	claimed: '-',
	described: '+',
	evidenced: '#',
	notApplicable: '/',
};

const meanings: Readonly<Record<CoverageState, string>> = {
	missing: 'nothing refers to it',
	mentioned: 'cited, but claimed by no document',
	planned: 'a table names it as to be done',
	claimed: 'a document claims it',
	described: 'text of a claiming document addresses it',
	evidenced: 'described, and a form or record is linked',
	notApplicable: 'declared not applicable',
};

/** For a terminal: what the documents say, clause by clause. */
export function coverageAsText(world: World, editions: readonly EditionCoverage[]): string {
	const parts = editions.map(coverage => {
		const lines = coverage.clauses.map(lineOf);
		const counts = coverageStates
			.filter(state => coverage.summary[state] > 0)
			.map(state => `  ${stateMarks[state]} ${String(coverage.summary[state]).padStart(3)} ${stateLabel(state)}: ${meanings[state]}`);
		const head = `${editionLabel(coverage.edition)}: what ${counted(world.documents.size, 'document')} ${world.documents.size === 1 ? 'says' : 'say'} on ${counted(coverage.clauses.length, 'requirement')}`;
		const doubted = coverage.clauses.some(({ clause }) => isToBeVerified(clause)) ? `\n  * number and title are ${toBeVerified}\n` : '';
		return `${head}\n\n${lines.join('\n')}\n${doubted}\n${counts.join('\n')}\n`;
	});
	return parts.join('\n');
}

function lineOf({ clause, state, items, documents, records, justification }: ClauseCoverage): string {
	const { addressed, total } = itemCounts({ items });
	const details = [
		state === 'notApplicable' ? justification : undefined,
		total > 0 && ['claimed', 'described', 'evidenced'].includes(state) ? `${addressed} of ${counted(total, 'item')}` : undefined,
		documents.length > 0 ? documents.slice(0, 3).join(', ') + (documents.length > 3 ? ` and ${documents.length - 3} more` : '') : undefined,
		records.length > 0 ? counted(records.length, 'form or record', 'forms and records') : undefined,
	].filter(detail => detail !== undefined);
	return `  ${stateMarks[state]} ${`${clauseLabel(clause)}${isToBeVerified(clause) ? ' *' : ''}`.padEnd(60)} ${stateLabel(state).padEnd(14)} ${details.join('; ')}`.trimEnd();
}

export function stateLabel(state: CoverageState): string {
	return state === 'notApplicable' ? 'not applicable' : state;
}
