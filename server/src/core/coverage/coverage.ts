import { derivedFromTwo } from '../base/derived.ts';
import { compareText, groupBy } from '../base/sorted.ts';
import { editionMeant } from '../index/editions.ts';
import type { World } from '../index/world.ts';
import { type Clause, clauseCited, type Edition, parentNumber } from '../standards/catalogue.ts';
import { informationAsked, itemNotApplicableBy, type NotApplicable, notApplicableBy } from './applicability.ts';
import { claimsOfWorkspace, isOnItem, type ResolvedClaim } from './claimTable.ts';
import { type Addressing, type Evidence, evidenceOf } from './evidence.ts';
import { fileNamedBy } from './namedFile.ts';
import { recordsFor } from './records.ts';

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
	/** By which it is not applicable. */
	readonly notApplicable: NotApplicable | undefined;
	/** Why it does not apply; empty where it is only declared so. */
	readonly justification: string | undefined;
}

export interface ItemCoverage {
	readonly letter: string;
	readonly state: CoverageState;
	readonly matches: readonly Match[];
	/** By which it is not applicable, it alone or with its clause. */
	readonly notApplicable: NotApplicable | undefined;
}

/** A place whose text addresses a requirement. */
export interface Match extends Addressing {
	readonly path: string;
}

/** The coverage of one edition in one state of the workspace. */
export const coverageOf = derivedFromTwo((world: World, edition: Edition): EditionCoverage => {
	const claims = claimsOfEdition(world, edition);
	const clauses = edition.leaves.map(clause => clauseCoverage(world, edition, clause, claimsAtOrAbove(clause.number, claims)));
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

function clauseCoverage(world: World, edition: Edition, clause: Clause, claims: readonly ResolvedClaim[]): ClauseCoverage {
	const notApplicable = notApplicableBy(world, edition, clause);
	const whole = standingOf(world, claims);
	const { base, documents } = whole;
	const isClaimedInParts = claims.some(({ claim }) => claim.item !== undefined);
	const records = recordsFor(world, edition, clause, documents);
	const asked = informationAsked(world, clause).filter(row => row.kind === 'record');
	const describedAs = (isAsked: boolean): CoverageState => (isAsked && records.length > 0 ? 'evidenced' : 'described');
	const items = clause.items.map(({ letter }) => {
		const own = isClaimedInParts
			? standingOf(
					world,
					claims.filter(({ claim }) => isOnItem(claim, letter)),
				)
			: whole;
		const matches = gather(world, clause, own, evidence => evidence.items.get(letter) ?? []);
		const isSeen = own.base === 'claimed' && matches.length > 0;
		const seen = isSeen ? describedAs(asked.some(({ item }) => item === null || item === letter)) : own.base;
		const leftOut = itemNotApplicableBy(world, edition, clause, letter);
		return {
			letter,
			// The sentence that leaves an item out speaks of it, and is no text that addresses it.
			matches: leftOut?.item === undefined ? matches : [],
			notApplicable: leftOut,
			state: leftOut === undefined ? seen : 'notApplicable',
		} satisfies ItemCoverage;
	});
	const matches = gather(world, clause, whole, evidence => evidence.clause);
	const seen = base === 'claimed' && isDescribed(items, matches) ? describedAs(asked.length > 0) : base;
	return {
		clause,
		state: notApplicable === undefined ? seen : 'notApplicable',
		claims,
		documents,
		records,
		items,
		matches,
		notApplicable,
		justification: notApplicable?.reason,
	};
}

/** What claims and citations say of a requirement, whatever the text below them says. */
interface Standing {
	readonly base: CoverageState;
	/** The documents and files that claim it, in order. */
	readonly documents: readonly string[];
	/** By document that claims it: the sections that do, and last the whole of it, undefined, if a claim is for that. */
	readonly sections: ReadonlyMap<string, readonly (number | undefined)[]>;
}

function standingOf(world: World, claims: readonly ResolvedClaim[]): Standing {
	const covering = claims.filter(
		({ claim, document }) => claim.kind !== 'citation' && document !== undefined && world.documents.has(document),
	);
	const named = claims.filter(
		({ claim, document }) => claim.subject !== undefined && document === undefined && claim.subject.kind !== 'notApplicable',
	);
	const files = named.flatMap(claim => fileNamedBy(world, claim) ?? []);
	const isPlanned = named.length > files.length;
	const documents = [...new Set([...covering.map(({ document }) => document ?? ''), ...files])].sort(compareText);
	const base = documents.length > 0 ? 'claimed' : isPlanned ? 'planned' : claims.length > 0 ? 'mentioned' : 'missing';
	return { base, documents, sections: sectionsThatClaim(covering) };
}

/** A clause counts as described when its documents address more than half of the items that apply; without items, when they address it at all. */
function isDescribed(items: readonly ItemCoverage[], clauseMatches: readonly Match[]): boolean {
	const { addressed, total } = itemCounts({ items });
	return total === 0 ? clauseMatches.length > 0 : addressed * 2 > total;
}

/** Of the items of a requirement that apply, how many are addressed by text of documents that claim them. */
export function itemCounts({ items }: Pick<ClauseCoverage, 'items'>): { readonly addressed: number; readonly total: number } {
	return { addressed: items.filter(isItemAddressed).length, total: items.filter(({ state }) => state !== 'notApplicable').length };
}

export function isItemAddressed({ state }: ItemCoverage): boolean {
	return state === 'described' || state === 'evidenced';
}

/** What of the documents that claim a requirement addresses it: of each at most five places, those in a section that claims first. */
function gather(
	world: World,
	clause: Clause,
	{ sections }: Standing,
	pick: (evidence: Evidence) => readonly Addressing[],
): readonly Match[] {
	return [...sections].flatMap(([path, claiming]) => {
		const document = world.documents.get(path);
		const found = claiming.map(section =>
			document === undefined ? [] : pick(evidenceOf(document, section, clause, world.setup.catalogue)),
		);
		return firstFew(found).map(place => ({ path, ...place }));
	});
}

const mostPlaces = 5;

/** Of lists of places the first few, each once, in the order of the text. */
function firstFew(lists: readonly (readonly Addressing[])[]): readonly Addressing[] {
	const [first = []] = lists;
	if (lists.length === 1) {
		return first;
	}
	const found = new Map<number, Addressing>();
	for (const place of lists.flat()) {
		if (found.size < mostPlaces && !found.has(place.from)) {
			found.set(place.from, place);
		}
	}
	return [...found.values()].sort((a, b) => a.from - b.from);
}

function sectionsThatClaim(covering: readonly ResolvedClaim[]): ReadonlyMap<string, readonly (number | undefined)[]> {
	const sections = new Map<string, (number | undefined)[]>();
	for (const { claim, declaredIn, document } of covering) {
		const path = document ?? '';
		const section = declaredIn === path ? claim.section : undefined;
		const known = sections.get(path) ?? [];
		sections.set(path, known);
		if (!known.includes(section)) {
			known.push(section);
		}
	}
	for (const known of sections.values()) {
		known.sort((a, b) => (a ?? Number.MAX_SAFE_INTEGER) - (b ?? Number.MAX_SAFE_INTEGER));
	}
	return sections;
}
