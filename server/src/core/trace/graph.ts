import { compareText } from '../base/sorted.ts';
import { requirementEditions } from '../index/editions.ts';
import type { World } from '../index/world.ts';
import { placeOf } from '../model/reading.ts';
import type { Edition } from '../standards/catalogue.ts';
import { lineAt } from '../text/snapshot.ts';
import { clauseId, type DocumentId, documentIdsIn } from './graphIds.ts';
import { type EdgeKind, edgeKinds, type NodeKind } from './graphKinds.ts';
import { type GraphLink, linksIn } from './graphLinks.ts';

/** A clause, a document, or another file that documents name. */
export interface GraphNode {
	/** `iso-9001:2015 8.4.1` for a clause; for a document its id as written where no other has it, else its path. */
	readonly id: string;
	readonly kind: NodeKind;
	/** Undefined for a clause. */
	readonly path: string | undefined;
	readonly title: string;
	/** Of a clause, the id of the one above it. */
	readonly parent: string | undefined;
}

export interface GraphEdge {
	/** Ids of nodes. */
	readonly from: string;
	readonly to: string;
	readonly kind: EdgeKind;
	/** Where it is said; of several places the first. */
	readonly path: string;
	/** Zero-based. */
	readonly line: number;
}

/** Nodes in order: the clauses of each edition, then the documents and other files by path. Edges in the order of their nodes. */
export interface TraceGraph {
	readonly nodes: readonly GraphNode[];
	readonly edges: readonly GraphEdge[];
}

/**
 * What the documents say of clauses and of each other. An edge stands for what is said, not for what follows: a document that claims 8.4
 * covers 8.4, and whoever asks for 8.4.1 goes up to its parents.
 */
export function traceGraph(world: World, editions: readonly Edition[] = requirementEditions(world)): TraceGraph {
	const links = linksIn(world);
	const ids = documentIdsIn(world);
	const clauses = editions.flatMap(edition =>
		[...edition.clauses.values()].map(
			({ number, heading, parent }): GraphNode => ({
				id: clauseId(edition, number),
				kind: 'clause',
				path: undefined,
				title: heading,
				parent: parent === undefined || !edition.clauses.has(parent) ? undefined : clauseId(edition, parent),
			}),
		),
	);
	const known = new Set(clauses.map(({ id }) => id));
	const isListed = (path: string): boolean => ids.get(path)?.isListed ?? false;
	const wanted = links.filter(({ from, to, kind }) => (kind === 'covers' ? known.has(to) : isListed(from) || isListed(to)));
	const named = new Set(wanted.flatMap(({ from, to, kind }) => (kind === 'covers' ? [from] : [from, to])));
	const documents = [...ids.values()]
		.filter(({ path }) => isListed(path) || named.has(path))
		.sort((a, b) => compareText(a.path, b.path))
		.map(documentNode);
	const nodes = [...clauses, ...documents];
	const order = new Map(nodes.map(({ id }, i) => [id, i]));
	const edges = wanted.map(link => edgeOf(world, link, ids)).filter(({ from, to }) => order.has(from) && order.has(to));
	const at = (id: string): number => order.get(id) ?? 0;
	return {
		nodes,
		edges: edges.sort((a, b) => at(a.from) - at(b.from) || edgeKinds.indexOf(a.kind) - edgeKinds.indexOf(b.kind) || at(a.to) - at(b.to)),
	};
}

function documentNode({ id, kind, path, title }: DocumentId): GraphNode {
	return { id, kind, path, title, parent: undefined };
}

function edgeOf(world: World, { from, to, kind, path, place }: GraphLink, ids: ReadonlyMap<string, DocumentId>): GraphEdge {
	const document = world.documents.get(path);
	return {
		from: ids.get(from)?.id ?? from,
		to: kind === 'covers' ? to : (ids.get(to)?.id ?? to),
		kind,
		path,
		line: document === undefined ? 0 : lineAt(document.snapshot, placeOf(document.reading, place).from),
	};
}
