import { derived } from '../base/derived.ts';
import { type CoverageState, coverageOf, coverageStates } from '../coverage/coverage.ts';
import { isGap } from '../coverage/gap.ts';
import { requirementEditions } from '../index/editions.ts';
import type { World } from '../index/world.ts';

/** How the clauses stand that a document claims, in one standard. */
export interface DocumentState {
	/** The key of the standard. */
	readonly standard: string;
	/** The weakest of their states; what does not apply counts last. */
	readonly weakest: CoverageState;
	readonly clauses: number;
	readonly gaps: number;
}

/** By document: a row for each standard of which it claims clauses. */
export const documentStates = derived((world: World): ReadonlyMap<string, readonly DocumentState[]> => {
	const found = new Map<string, DocumentState[]>();
	for (const edition of requirementEditions(world)) {
		for (const { documents, state } of coverageOf(world, edition).clauses) {
			for (const path of documents) {
				const rows = found.get(path) ?? [];
				found.set(path, rows);
				const at = rows.findIndex(row => row.standard === edition.standard.key);
				const row = rows[at] ?? { standard: edition.standard.key, weakest: state, clauses: 0, gaps: 0 };
				rows[at < 0 ? rows.length : at] = {
					...row,
					weakest: weaker(row.weakest, state),
					clauses: row.clauses + 1,
					gaps: row.gaps + (isGap(state) ? 1 : 0),
				};
			}
		}
	}
	return found;
});

/** The rows of a document in one standard, or in all. */
export function statesOf(world: World, path: string, standard: string | undefined): readonly DocumentState[] {
	return (documentStates(world).get(path) ?? []).filter(row => standard === undefined || row.standard === standard);
}

/** The least of several states; undefined of none. What does not apply does not count unless nothing does. */
export function weakestOf(states: Iterable<CoverageState>): CoverageState | undefined {
	let found: CoverageState | undefined;
	for (const state of states) {
		found = found === undefined ? state : weaker(found, state);
	}
	return found;
}

function weaker(a: CoverageState, b: CoverageState): CoverageState {
	return rankOf(a) <= rankOf(b) ? a : b;
}

/** For sorting, the weakest first; last where there is no state. */
export function rankOf(state: CoverageState | undefined): number {
	return state === undefined ? coverageStates.length : coverageStates.indexOf(state);
}
