import { derivedFromTwo } from '../base/derived.ts';
import { compareText, groupBy } from '../base/sorted.ts';
import { resolvedOf } from '../index/resolve.ts';
import type { WorkspaceIndex } from '../index/workspaceIndex.ts';
import type { Setup, World } from '../index/world.ts';
import type { ClaimFact } from '../model/facts.ts';
import { type Clause, leavesBelow } from '../standards/catalogue.ts';

/** A claim, with the document it speaks of found. */
export interface ResolvedClaim {
	readonly claim: ClaimFact;
	/** Where it is written. */
	readonly declaredIn: string;
	/** The document that covers; undefined where a table names one that is not there, or none. */
	readonly document: string | undefined;
}

/** What a claim or a citation says of its clause: that a document covers it, that one is to, that it is mentioned, or does not apply. */
export type Said = 'claim' | 'plan' | 'mention' | 'exclusion';

/** With the document or file that it speaks of, if that is there. */
export function saidBy({ kind, subject }: ClaimFact, document: string | undefined): Said {
	if (subject?.kind === 'notApplicable') {
		return 'exclusion';
	}
	return kind === 'citation' ? 'mention' : document === undefined ? 'plan' : 'claim';
}

/** Every claim and citation of the workspace, in the order of the documents. */
export const claimsOfWorkspace = derivedFromTwo((index: WorkspaceIndex, _: Setup): readonly ResolvedClaim[] =>
	[...index.documents.values()].flatMap(facts => {
		const { subjects } = resolvedOf(facts, index.names);
		return facts.claims.map((claim, i) => ({
			claim,
			declaredIn: facts.path,
			document: claim.subject === undefined ? facts.path : subjects[i],
		}));
	}),
);

/** The same by the document that covers. */
export const claimsByDocument = derivedFromTwo(
	(index: WorkspaceIndex, setup: Setup): ReadonlyMap<string, readonly ResolvedClaim[]> =>
		groupBy(
			claimsOfWorkspace(index, setup).filter(({ document }) => document !== undefined),
			({ document }) => document ?? '',
		),
);

/** The claims (no citations) for a document, its own first. */
export function claimsFor(world: World, path: string): readonly ResolvedClaim[] {
	const all = claimsByDocument(world.index, world.setup).get(path) ?? [];
	return all
		.filter(({ claim }) => claim.kind !== 'citation')
		.sort((a, b) => Number(a.declaredIn !== path) - Number(b.declaredIn !== path) || compareText(a.declaredIn, b.declaredIn));
}

/** The clauses with requirements at or below a clause. */
export function leavesOfClause(world: World, clause: Clause): readonly Clause[] {
	const edition = world.setup.catalogue.editions.get(clause.edition);
	return edition === undefined ? [] : leavesBelow(edition, clause.number);
}

/** Does a claim on a clause count for an item of it? One on the clause as a whole does, and one on the item or a part of it. */
export function isOnItem({ item }: Pick<ClaimFact, 'item'>, letter: string): boolean {
	return item === undefined || item.split('.')[0] === letter;
}
