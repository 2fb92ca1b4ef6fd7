import { compareDotted, compareText } from '../base/sorted.ts';
import { claimsFor } from '../coverage/claimTable.ts';
import { type CoverageState, coverageOf } from '../coverage/coverage.ts';
import { editionMeant } from '../index/editions.ts';
import { titleOf } from '../index/titles.ts';
import type { World } from '../index/world.ts';
import type { DocumentKindName } from '../model/documentKinds.ts';
import { clauseCited } from '../standards/catalogue.ts';
import { clauseLabel, editionLabel } from '../standards/labels.ts';
import { clauseNodeId, rowsBelow, rowsByNumber } from './clauseNodes.ts';
import { documentNodeId } from './documentNodes.ts';
import { statesOf, weakestOf } from './documentStates.ts';
import { isRecordKind } from './graphKinds.ts';
import { kindAt } from './graphLinks.ts';
import { missingDocuments } from './missingDocuments.ts';
import { referencesBetween } from './references.ts';

/** A document or a clause near the one that is looked at. */
export interface NearNode {
	readonly id: string;
	readonly kind: DocumentKindName | 'clause' | 'missing';
	readonly label: string;
	/** The edition of a clause, the path of a document. */
	readonly detail: string;
	/** Of a clause its own state; of a document the weakest of the clauses that it claims. */
	readonly state: CoverageState | undefined;
	readonly path: string | undefined;
	readonly clause: { readonly edition: string; readonly number: string } | undefined;
}

/** `covers`: from a document to a clause. `records`: to a form or record. `references`: to any other document. */
export interface NearEdge {
	readonly from: string;
	readonly to: string;
	readonly kind: 'covers' | 'records' | 'references';
}

export interface Neighbourhood {
	readonly centre: string;
	readonly nodes: readonly NearNode[];
	readonly edges: readonly NearEdge[];
	/** How many documents and clauses are left out, for no picture holds them. */
	readonly more: number;
}

/**
 * What lies around a document: the clauses that it covers, what it refers to and what refers to it, and so on for `depth` steps from
 * document to document; undefined where there is no such document. Clauses count as a step, too. Edges lead from a document to those one
 * step farther or nearer: with all that neighbours say of each other no picture can be read.
 */
export function documentsNear(world: World, path: string, depth: number, limit = mostNodes): Neighbourhood | undefined {
	if (!world.index.documents.has(path)) {
		return undefined;
	}
	const steps = stepsTo(world, path, depth);
	const own = clausesOf(world, path);
	const documents = [...steps.keys()];
	const shown = documents.slice(0, Math.max(1, limit - own.length));
	const nodes = new Map<string, NearNode>(shown.map(document => documentNear(world, document)).map(node => [node.id, node]));
	const isShown = new Set(shown);
	const edges: NearEdge[] = shown.flatMap(document =>
		edgesFrom(world, document)
			.filter(({ to }) => isShown.has(to) && steps.get(to) !== steps.get(document))
			.map(toIds),
	);
	let more = documents.length - shown.length;
	for (const document of shown.filter(each => (steps.get(each) ?? depth) < depth)) {
		for (const clause of document === path ? own : clausesOf(world, document)) {
			if (!nodes.has(clause.id) && nodes.size >= limit) {
				more++;
				continue;
			}
			nodes.set(clause.id, clause);
			edges.push({ from: documentNodeId(document), to: clause.id, kind: 'covers' });
		}
	}
	for (const missing of missingFrom(world, path)) {
		nodes.set(missing.id, missing);
		edges.push({ from: documentNodeId(path), to: missing.id, kind: 'references' });
	}
	return { centre: documentNodeId(path), nodes: [...nodes.values()], edges, more };
}

/** More than so many cannot be read in one picture. */
const mostNodes = 60;

/** How many steps it takes to each document, the nearer first. A register names everything: it is reached, and nothing through it. */
function stepsTo(world: World, path: string, depth: number): ReadonlyMap<string, number> {
	const { from, to } = referencesBetween(world.index);
	const found = new Map([[path, 0]]);
	let edge: readonly string[] = [path];
	for (let step = 1; step <= depth; step++) {
		const next = new Set(
			edge
				.filter(at => at === path || world.index.documents.get(at)?.kind.kind !== 'register')
				.flatMap(at => [...(from.get(at) ?? []), ...(to.get(at) ?? [])]),
		);
		edge = [...next].filter(at => !found.has(at) && world.index.documents.get(at)?.recognized !== undefined).sort(compareText);
		for (const at of edge) {
			found.set(at, step);
		}
	}
	return found;
}

function edgesFrom(world: World, path: string): readonly NearEdge[] {
	return (referencesBetween(world.index).from.get(path) ?? []).map(target => ({
		from: path,
		to: target,
		kind: isRecordKind(kindAt(world, target)) ? 'records' : 'references',
	}));
}

function toIds({ from, to, kind }: NearEdge): NearEdge {
	return { from: documentNodeId(from), to: documentNodeId(to), kind };
}

function documentNear(world: World, path: string): NearNode {
	return {
		id: documentNodeId(path),
		kind: world.index.documents.get(path)?.kind.kind ?? 'other',
		label: titleOf(world, path),
		detail: path,
		state: weakestOf(statesOf(world, path, undefined).map(({ weakest }) => weakest)),
		path,
		clause: undefined,
	};
}

function clausesOf(world: World, path: string): readonly NearNode[] {
	const found = new Map<string, NearNode>();
	for (const { claim } of claimsFor(world, path)) {
		const edition = editionMeant(world, claim.standard, claim.edition);
		const clause = edition && clauseCited(edition, claim.clause);
		if (edition !== undefined && clause !== undefined) {
			const id = clauseNodeId(edition.id, clause.number);
			const below = rowsBelow(edition, clause, rowsByNumber(coverageOf(world, edition)));
			found.set(id, {
				id,
				kind: 'clause',
				label: clauseLabel(clause),
				detail: editionLabel(edition),
				state: weakestOf(below.map(({ state }) => state)),
				path: undefined,
				clause: { edition: edition.id, number: clause.number },
			});
		}
	}
	return [...found.values()].sort(
		(a, b) => compareText(a.detail, b.detail) || compareDotted(a.clause?.number ?? '', b.clause?.number ?? ''),
	);
}

function missingFrom(world: World, path: string): readonly NearNode[] {
	return missingDocuments(world)
		.filter(({ namedIn }) => namedIn.some(named => named.path === path && named.how === 'reference'))
		.slice(0, mostMissing)
		.map(missing => ({
			id: `missing\t${missing.path}`,
			kind: 'missing',
			label: missing.name,
			detail: 'there is no such document',
			state: undefined,
			path: undefined,
			clause: undefined,
		}));
}

const mostMissing = 10;
