import { derived, derivedFromTwo } from '../base/derived.ts';
import { compareText, groupBy } from '../base/sorted.ts';
import { editionMeant } from '../index/editions.ts';
import { resolvedOf } from '../index/resolve.ts';
import type { WorkspaceIndex } from '../index/workspaceIndex.ts';
import type { World } from '../index/world.ts';
import { type Clause, clauseCited, type Edition, isAtOrBelow, parentNumber } from '../standards/catalogue.ts';
import type { Span } from '../text/span.ts';
import { claimsOfWorkspace, type ResolvedClaim } from './claimTable.ts';
import { evidenceOf } from './evidence.ts';
import { fileNamedBy } from './namedFile.ts';

/** How far the documents deal with a requirement. Each state says what was seen, and no more. */
export type CoverageState = 'missing' | 'mentioned' | 'planned' | 'claimed' | 'described' | 'evidenced' | 'notApplicable';

/** From the least to the most that was seen. */
export const coverageStates: readonly CoverageState[] = [
	'missing',
	'mentioned',
	'planned',
	'claimed',
	'described',
	'evidenced',
	'notApplicable',
];

export interface EditionCoverage {
	readonly edition: Edition;
	/** One for each clause that holds requirements, in the order of the standard. */
	readonly clauses: readonly ClauseCoverage[];
	readonly summary: Readonly<Record<CoverageState, number>>;
}

export interface ClauseCoverage {
	readonly clause: Clause;
	readonly state: CoverageState;
	/** Claims and citations of the clause or of one above it. */
	readonly claims: readonly ResolvedClaim[];
	/** The documents that claim it, in order. */
	readonly documents: readonly string[];
	/** Forms and records that claiming documents link. */
	readonly records: readonly string[];
	readonly items: readonly ItemCoverage[];
	readonly matches: readonly Match[];
	readonly justification: string | undefined;
}

export interface ItemCoverage {
	readonly letter: string;
	readonly state: CoverageState;
	readonly matches: readonly Match[];
}

/** A place whose text addresses a requirement. */
export interface Match extends Span {
	readonly path: string;
}

/** The coverage of one edition in one state of the workspace. */
export const coverageOf = derivedFromTwo((world: World, edition: Edition): EditionCoverage => {
	const claims = claimsOfEdition(world, edition);
	const clauses = edition.leaves.map(clause => clauseCoverage(world, clause, claimsAtOrAbove(clause.number, claims)));
	const summary = Object.fromEntries(coverageStates.map(state => [state, clauses.filter(clause => clause.state === state).length]));
	return { edition, clauses, summary: summary as Record<CoverageState, number> };
});

/** By clause number. */
function claimsOfEdition(world: World, edition: Edition): ReadonlyMap<string, readonly ResolvedClaim[]> {
	const claims = claimsOfWorkspace(world.index, world.setup).filter(
		({ claim }) => editionMeant(world, claim.standard, claim.edition) === edition,
	);
	return groupBy(claims, ({ claim }) => clauseCited(edition, claim.clause)?.number ?? claim.clause);
}

/** A claim on a clause counts for those below it. By structure: 5.1.1 is not above 5.1.12. */
function claimsAtOrAbove(number: string, byClause: ReadonlyMap<string, readonly ResolvedClaim[]>): readonly ResolvedClaim[] {
	const found: ResolvedClaim[] = [];
	for (let at: string | undefined = number; at !== undefined; at = parentNumber(at)) {
		found.push(...(byClause.get(at) ?? []));
	}
	return found;
}

function clauseCoverage(world: World, clause: Clause, claims: readonly ResolvedClaim[]): ClauseCoverage {
	const justification = justificationOf(world, clause, claims);
	const covering = claims.filter(
		({ claim, document }) => claim.kind !== 'citation' && document !== undefined && world.documents.has(document),
	);
	const named = claims.filter(
		({ claim, document }) => claim.subject !== undefined && document === undefined && claim.subject.kind !== 'notApplicable',
	);
	const files = named.flatMap(claim => fileNamedBy(world, claim) ?? []);
	const isPlanned = named.length > files.length;
	const documents = [...new Set([...covering.map(({ document }) => document ?? ''), ...files])].sort(compareText);
	const records = recordsOf(world, documents);
	const evidence = gather(world, clause, covering);
	const base: CoverageState = documents.length > 0 ? 'claimed' : isPlanned ? 'planned' : claims.length > 0 ? 'mentioned' : 'missing';
	const asksForRecord = clause.documentedInformation.some(row => row.kind === 'record');
	const described: CoverageState = asksForRecord && records.length > 0 ? 'evidenced' : 'described';
	const items = clause.items.map(({ letter }) => {
		const matches = evidence.items.get(letter) ?? [];
		const claimsItem = covering.some(({ claim }) => claim.item === undefined || claim.item.split('.')[0] === letter);
		const itemBase = base === 'claimed' && !claimsItem ? 'missing' : base;
		return {
			letter,
			matches,
			state: justification !== undefined ? 'notApplicable' : itemBase === 'claimed' && matches.length > 0 ? described : itemBase,
		} satisfies ItemCoverage;
	});
	return {
		clause,
		state: justification !== undefined ? 'notApplicable' : base === 'claimed' && isDescribed(items, evidence.clause) ? described : base,
		claims,
		documents,
		records,
		items,
		matches: evidence.clause,
		justification,
	};
}

/** A clause counts as described when its documents address more than half of its items; without items, when they address it at all. */
function isDescribed(items: readonly ItemCoverage[], clauseMatches: readonly Match[]): boolean {
	const addressed = items.filter(item => item.matches.length > 0).length;
	return items.length === 0 ? clauseMatches.length > 0 : addressed * 2 > items.length;
}

function gather(
	world: World,
	clause: Clause,
	covering: readonly ResolvedClaim[],
): { readonly items: ReadonlyMap<string, readonly Match[]>; readonly clause: readonly Match[] } {
	const items = new Map<string, Match[]>();
	const whole: Match[] = [];
	for (const { path, section } of placesThatClaim(covering)) {
		const document = world.documents.get(path);
		if (document === undefined) {
			continue;
		}
		const found = evidenceOf(document, section, clause, world.setup.catalogue);
		whole.push(...found.clause.map(span => ({ path, ...span })));
		for (const [letter, spans] of found.items) {
			items.set(letter, [...(items.get(letter) ?? []), ...spans.map(span => ({ path, ...span }))]);
		}
	}
	return { items, clause: whole };
}

interface ClaimingPlace {
	readonly path: string;
	readonly section: number | undefined;
}

/** Each document once, as a whole if a claim is for the whole of it, else each of its sections that claims. */
function placesThatClaim(covering: readonly ResolvedClaim[]): readonly ClaimingPlace[] {
	const sections = new Map<string, Set<number | undefined>>();
	for (const { claim, declaredIn, document } of covering) {
		const path = document ?? '';
		const section = declaredIn === path ? claim.section : undefined;
		sections.set(path, (sections.get(path) ?? new Set()).add(section));
	}
	return [...sections].flatMap(([path, set]) => (set.has(undefined) ? [undefined] : [...set]).map(section => ({ path, section })));
}

/** Forms and records that a claiming document links or names by id, or that claim the clause themselves. */
function recordsOf(world: World, documents: readonly string[]): readonly string[] {
	return [...new Set(documents.flatMap(path => recordsNamedBy(world.index).get(path) ?? []))].sort(compareText);
}

/** By document: the forms and records that it refers to, itself included if it is one. */
export const recordsNamedBy = derived((index: WorkspaceIndex): ReadonlyMap<string, readonly string[]> => {
	const isRecord = (path: string): boolean => ['form', 'record'].includes(index.documents.get(path)?.kind.kind ?? '');
	return new Map(
		[...index.documents.values()].map(facts => {
			const { references, ids } = resolvedOf(facts, index.names);
			const targets = [...references.map(({ target }) => target), ...ids].flatMap(target =>
				target.kind === 'document' ? [target.path] : [],
			);
			return [facts.path, [...new Set([...targets, facts.path])].filter(isRecord)] as const;
		}),
	);
});

/** Why a clause does not apply: by `qms.yaml`, or by a row of a mapping table, for it or for a clause above it. */
function justificationOf(world: World, clause: Clause, claims: readonly ResolvedClaim[]): string | undefined {
	const declared = world.setup.configuration.applicability.find(
		row =>
			isAtOrBelow(clause.number, row.clause) &&
			(row.standard === null || clause.edition === row.standard || clause.edition.startsWith(`${row.standard}:`)),
	);
	return declared?.reason ?? claims.find(({ claim }) => claim.subject?.kind === 'notApplicable')?.claim.subject?.text;
}
