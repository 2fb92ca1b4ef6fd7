import { type ClauseCoverage, type CoverageState, coverageStates, type EditionCoverage } from '../coverage/coverage.ts';
import type { World } from '../index/world.ts';
import type { PrincipleRow } from '../standards/pack.ts';

/** The requirements that serve a quality management principle. A requirement may serve several. */
export interface PrincipleCoverage {
	readonly principle: PrincipleRow;
	/** In the order of the standard. */
	readonly clauses: readonly ClauseCoverage[];
	readonly summary: Readonly<Record<CoverageState, number>>;
}

/**
 * The coverage of an edition by the principles of the vocabulary that it is written in, in their order; none where that vocabulary has
 * no principles, or no requirement says which it serves.
 */
export function coverageByPrinciple({ setup }: World, { edition, clauses }: EditionCoverage): readonly PrincipleCoverage[] {
	const principles = setup.catalogue.editions.get(edition.standard.vocabulary ?? '')?.principles ?? [];
	const rows = principles.map(principle => {
		const serving = clauses.filter(({ clause }) => clause.principles.includes(principle.slug));
		const summary = Object.fromEntries(coverageStates.map(state => [state, serving.filter(row => row.state === state).length]));
		return { principle, clauses: serving, summary: summary as Record<CoverageState, number> };
	});
	return rows.some(row => row.clauses.length > 0) ? rows : [];
}
