import { derived, derivedFromTwo } from '../base/derived.ts';
import { compareText } from '../base/sorted.ts';
import type { ClaimFact, DocumentFacts } from '../model/facts.ts';
import { type Catalogue, type Clause, clauseCited, type Edition, editionId } from '../standards/catalogue.ts';
import { designationOf, editionLabel, isInTransition } from '../standards/labels.ts';
import type { Vocabulary } from '../standards/vocabulary.ts';
import type { WorkspaceIndex } from './workspaceIndex.ts';
import type { Setup, World } from './world.ts';

/** Of a world what is left when text that holds no fact changes. */
type Asked = Pick<World, 'index' | 'setup'>;

/**
 * The editions of requirements that the documents are checked against: those that `qms.yaml` declares, else those of which the
 * documents claim clauses, the most claimed first, else the one of which they cite most, else the first that there is a pack for.
 */
export function requirementEditions(world: Asked): readonly Edition[] {
	return editionsUsed(world.index, world.setup);
}

/** The vocabularies that apply: those of the house's own packs, those that `qms.yaml` names, and those that the editions in use are written in. */
export function vocabulariesOf(world: World): readonly Vocabulary[] {
	return vocabulariesUsed(world.index, world.setup);
}

/**
 * The edition that a text means which names a standard and maybe a year. Without a year: the declared one, else the one that the
 * documents name most, else the one assumed for a name without a year. Undefined where there is no pack for it.
 */
export function editionMeant(world: Asked, key: string | undefined, edition: string | undefined): Edition | undefined {
	const used = requirementEditions(world);
	if (key === undefined) {
		return usual(world, used);
	}
	if (edition !== undefined) {
		return world.setup.catalogue.editions.get(editionId({ key, edition }));
	}
	return used.find(candidate => candidate.standard.key === key) ?? assumedEdition(world.setup, key);
}

/** The clause that a claim or a citation means; undefined where there is no pack for its standard, or no such clause in it. */
export function clauseMeant(world: Asked, claim: Pick<ClaimFact, 'standard' | 'edition' | 'clause'>): Clause | undefined {
	const edition = editionMeant(world, claim.standard, claim.edition);
	return edition && clauseCited(edition, claim.clause);
}

/** A clause by what tables and documents can be compared by. */
export interface NamedClause {
	/** The edition's id; where there is no pack for it, what the text calls the standard. */
	readonly scheme: string;
	readonly number: string;
}

/** As {@link clauseMeant}, also for standards without a pack and for clauses that an edition does not have. */
export function clauseNamed(world: Asked, claim: Pick<ClaimFact, 'standard' | 'edition' | 'clause'>): NamedClause | undefined {
	const edition = editionMeant(world, claim.standard, claim.edition);
	if (edition !== undefined) {
		return { scheme: edition.id, number: clauseCited(edition, claim.clause)?.number ?? claim.clause };
	}
	return claim.standard === undefined ? undefined : { scheme: claim.standard, number: claim.clause };
}

/** What a scheme of {@link NamedClause} is called in a text, and the key of its standard. */
export function schemeLabel(catalogue: Catalogue, scheme: string): { readonly label: string; readonly key: string } {
	const edition = catalogue.editions.get(scheme);
	return edition === undefined
		? { label: designationOf(catalogue.register, scheme), key: scheme }
		: { label: editionLabel(edition), key: edition.standard.key };
}

/**
 * What a clause without a standard's name means: the first edition that `qms.yaml` declares; without one the standard that the
 * documents name most, which may be one that there is no pack for.
 */
function usual(world: Asked, used: readonly Edition[]): Edition | undefined {
	if (world.setup.configuration.standards.length > 0) {
		return used[0];
	}
	const key = mostNamed(world.index);
	return key === undefined ? used[0] : used.find(edition => edition.standard.key === key);
}

const mostNamed = derived((index: WorkspaceIndex): string | undefined => {
	const counts = new Map<string, number>();
	for (const facts of index.documents.values()) {
		for (const { standard } of facts.claims) {
			if (standard !== undefined) {
				counts.set(standard, (counts.get(standard) ?? 0) + 1);
			}
		}
	}
	return [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]?.[0];
});

/**
 * The edition that is meant where no year is given: while certificates to an edition stay valid beside the next one, that edition, for
 * documents written before the next one came out are not wrong yet; else the newest.
 */
function assumedEdition({ catalogue, today }: Setup, key: string): Edition | undefined {
	const newestFirst = catalogue.standards.filter(standard => standard.key === key).sort((a, b) => compareText(b.edition, a.edition));
	const assumed = newestFirst.find(standard => isInTransition(standard, today)) ?? newestFirst[0];
	return assumed && catalogue.editions.get(editionId(assumed));
}

const editionsUsed = derivedFromTwo((index: WorkspaceIndex, setup: Setup): readonly Edition[] => {
	const { catalogue, configuration } = setup;
	const declared = configuration.standards.flatMap(id => catalogue.editions.get(id) ?? []).filter(isRequirements);
	if (declared.length > 0) {
		return declared;
	}
	const claimed = editionsNamed(index, setup, facts => facts.claims.filter(claim => claim.kind !== 'citation'));
	if (claimed.length > 0) {
		return claimed;
	}
	const cited = editionsNamed(index, setup, facts => facts.claims);
	if (cited.length > 0) {
		return cited.slice(0, 1);
	}
	const first = catalogue.standards.find(({ kind }) => kind === 'requirements');
	const assumed = first && assumedEdition(setup, first.key);
	return assumed === undefined ? [] : [assumed];
});

function isRequirements(edition: Edition): boolean {
	return edition.standard.kind === 'requirements';
}

/** The editions that names in the documents mean, the most named first. A name without a year counts for the year most named. */
function editionsNamed(
	index: WorkspaceIndex,
	setup: Setup,
	namesIn: (facts: DocumentFacts) => readonly Pick<ClaimFact, 'standard' | 'edition'>[],
): readonly Edition[] {
	const { catalogue } = setup;
	const counts = new Map<Edition, number>();
	const undated = new Map<string, number>();
	for (const facts of index.documents.values()) {
		for (const { standard, edition } of namesIn(facts)) {
			if (standard === undefined) {
				continue;
			}
			const found = edition === undefined ? undefined : catalogue.editions.get(editionId({ key: standard, edition }));
			if (found !== undefined) {
				counts.set(found, (counts.get(found) ?? 0) + 1);
			} else if (edition === undefined) {
				undated.set(standard, (undated.get(standard) ?? 0) + 1);
			}
		}
	}
	for (const [key, count] of undated) {
		const dated = [...counts].filter(([edition]) => edition.standard.key === key).sort((a, b) => b[1] - a[1])[0]?.[0];
		const meant = dated ?? assumedEdition(setup, key);
		if (meant !== undefined) {
			counts.set(meant, (counts.get(meant) ?? 0) + count);
		}
	}
	return [...counts]
		.filter(([edition]) => isRequirements(edition))
		.sort((a, b) => b[1] - a[1] || compareText(a[0].id, b[0].id))
		.map(([edition]) => edition);
}

const vocabulariesUsed = derivedFromTwo((index: WorkspaceIndex, setup: Setup): readonly Vocabulary[] => {
	const { catalogue, configuration } = setup;
	const named = [...catalogue.data.own, ...configuration.standards].map(id => catalogue.editions.get(id)?.vocabulary);
	const used = editionsUsed(index, setup).map(edition => catalogue.editions.get(edition.standard.vocabulary ?? '')?.vocabulary);
	return [...new Set([...named, ...used].filter(vocabulary => vocabulary !== undefined))];
});
