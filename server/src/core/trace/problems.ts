import { type ClauseCoverage, coverageOf } from '../coverage/coverage.ts';
import { isGap } from '../coverage/gap.ts';
import { type LeadsNowhere, leadingNowhere } from '../index/missing.ts';
import type { World } from '../index/world.ts';
import type { DocumentFacts } from '../model/facts.ts';
import type { Edition } from '../standards/catalogue.ts';
import { type DeadEnd, deadEndsIn } from './deadEnds.ts';
import { documentStates } from './documentStates.ts';
import { isPlannedIn, type MissingDocument, missingBehind, missingDocuments } from './missingDocuments.ts';
import { orphansIn } from './orphans.ts';
import { editionsShown, isKindShown, type TraceQuery } from './query.ts';

/** A clause of which less was seen than text that addresses it. */
export interface ClauseGap {
	readonly edition: Edition;
	readonly row: ClauseCoverage;
}

export function clauseGaps(world: World, query: TraceQuery): readonly ClauseGap[] {
	return editionsShown(world, query).flatMap(edition =>
		coverageOf(world, edition)
			.clauses.filter(({ state, documents }) => isGap(state) && isKindAmong(world, documents, query))
			.map(row => ({ edition, row })),
	);
}

function isKindAmong(world: World, documents: readonly string[], query: TraceQuery): boolean {
	return query.kind === undefined || documents.some(path => isKindShown(world, path, query));
}

/** Documents that tables name as to be done, or that they name and that are not there. */
export function plannedDocuments(world: World, { kind, standard }: TraceQuery): readonly MissingDocument[] {
	return missingDocuments(world).filter(
		missing =>
			missing.namedIn.some(({ how }) => how === 'planned') &&
			(kind === undefined || missing.kind === kind) &&
			(standard === undefined || missing.clauses.some(({ edition }) => edition.startsWith(`${standard}:`))),
	);
}

/** A reference of a document that leads nowhere. */
export interface BrokenReference {
	readonly path: string;
	readonly nowhere: LeadsNowhere;
}

/** What a document names several times stands here once, for its first place; what a row of its own map plans is none. */
export function brokenReferences(world: World, query: TraceQuery): readonly BrokenReference[] {
	return listed(world, query).flatMap(facts => {
		const byName = new Map<string, LeadsNowhere>();
		for (const nowhere of leadingNowhere(world, facts)) {
			const missing = missingBehind(world, facts.path, nowhere);
			if (missing !== undefined && isPlannedIn(missing, facts.path)) {
				continue;
			}
			const name = nameIn(nowhere);
			byName.set(name, byName.get(name) ?? nowhere);
		}
		return [...byName.values()].map(nowhere => ({ path: facts.path, nowhere }));
	});
}

/** As it is written. */
export function nameIn(nowhere: LeadsNowhere): string {
	return nowhere.kind === 'id' ? nowhere.mention.text : nowhere.reference.target;
}

/** The same as `qms trace` reports, of those that are shown. */
export function orphans(world: World, query: TraceQuery): readonly string[] {
	const shown = new Set(listed(world, query).map(({ path }) => path));
	return orphansIn(world).filter(path => shown.has(path));
}

export function deadEnds(world: World, query: TraceQuery): readonly DeadEnd[] {
	const shown = new Set(listed(world, query).map(({ path }) => path));
	return deadEndsIn(world, editionsShown(world, query)).filter(({ path }) => shown.has(path));
}

/** The documents of a quality management system, of the kind that is asked for. */
function listed(world: World, query: TraceQuery): readonly DocumentFacts[] {
	return [...world.index.documents.values()].filter(
		facts => facts.recognized !== undefined && isKindShown(world, facts.path, query) && isOfStandard(world, facts.path, query),
	);
}

/** Of documents that claim clauses only those of the standard count; the others may serve any. */
function isOfStandard(world: World, path: string, { standard }: TraceQuery): boolean {
	const rows = documentStates(world).get(path) ?? [];
	return standard === undefined || rows.length === 0 || rows.some(row => row.standard === standard);
}
