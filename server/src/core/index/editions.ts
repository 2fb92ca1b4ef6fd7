import { derived, derivedFromTwo } from '../base/derived.ts';
import { compareText } from '../base/sorted.ts';
import { type Catalogue, type Edition, editionId } from '../standards/catalogue.ts';
import type { Vocabulary } from '../standards/vocabulary.ts';
import type { WorkspaceIndex } from './workspaceIndex.ts';
import type { Setup, World } from './world.ts';

/**
 * The editions of requirements that the documents are checked against: those that `qms.yaml` declares, else those of which the
 * documents claim clauses, the most claimed first, else the first that there is a pack for.
 */
export function requirementEditions(world: World): readonly Edition[] {
	return editionsUsed(world.index, world.setup);
}

/** The vocabularies that apply: those that `qms.yaml` names, else those that the editions in use are written in. */
export function vocabulariesOf(world: World): readonly Vocabulary[] {
	return vocabulariesUsed(world.index, world.setup);
}

/**
 * The edition that a text means which names a standard and maybe a year. Without a year: the declared one, else the one that the
 * documents name most, else the newest. Undefined where there is no pack for it.
 */
export function editionMeant(world: World, key: string | undefined, edition: string | undefined): Edition | undefined {
	const used = requirementEditions(world);
	if (key === undefined) {
		return usual(world, used);
	}
	if (edition !== undefined) {
		return world.setup.catalogue.editions.get(editionId({ key, edition }));
	}
	return used.find(candidate => candidate.standard.key === key) ?? newestEdition(world.setup.catalogue, key);
}

/**
 * What a clause without a standard's name means: the first edition that `qms.yaml` declares; without one the standard that the
 * documents name most, which may be one that there is no pack for.
 */
function usual(world: World, used: readonly Edition[]): Edition | undefined {
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

function newestEdition(catalogue: Catalogue, key: string): Edition | undefined {
	return [...catalogue.editions.values()]
		.filter(candidate => candidate.standard.key === key)
		.sort((a, b) => compareText(b.standard.edition, a.standard.edition))[0];
}

const editionsUsed = derivedFromTwo((index: WorkspaceIndex, setup: Setup): readonly Edition[] => {
	const { catalogue, configuration } = setup;
	const declared = configuration.standards.flatMap(id => catalogue.editions.get(id) ?? []).filter(isRequirements);
	if (declared.length > 0) {
		return declared;
	}
	const claimed = claimedEditions(index, catalogue);
	return claimed.length > 0 ? claimed : [...catalogue.editions.values()].filter(isRequirements).slice(0, 1);
});

function isRequirements(edition: Edition): boolean {
	return edition.standard.kind === 'requirements';
}

/** Editions of which clauses are claimed, the most claimed first. A claim without a year counts for the year most named. */
function claimedEditions(index: WorkspaceIndex, catalogue: Catalogue): readonly Edition[] {
	const counts = new Map<Edition, number>();
	const undated = new Map<string, number>();
	for (const facts of index.documents.values()) {
		for (const { kind, standard, edition } of facts.claims) {
			if (kind === 'citation' || standard === undefined) {
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
		const meant = dated ?? newestEdition(catalogue, key);
		if (meant !== undefined && isRequirements(meant)) {
			counts.set(meant, (counts.get(meant) ?? 0) + count);
		}
	}
	return [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0].id, b[0].id)).map(([edition]) => edition);
}

const vocabulariesUsed = derivedFromTwo((index: WorkspaceIndex, setup: Setup): readonly Vocabulary[] => {
	const { catalogue, configuration } = setup;
	const named = configuration.standards.map(id => catalogue.editions.get(id)?.vocabulary);
	const used = editionsUsed(index, setup).map(edition => catalogue.editions.get(edition.standard.vocabulary ?? '')?.vocabulary);
	return [...new Set([...named, ...used].filter(vocabulary => vocabulary !== undefined))];
});
