import { groupBy } from '../base/sorted.ts';
import type { GraphEdge, TraceGraph } from './graph.ts';

/**
 * What lies within so many edges of a node, in both directions, and the edges on the way there. A clause brings those above and below it along, for a
 * claim on 8.4 is one on 8.4.1 too; of other clauses only those come that an edge leads to.
 */
export function neighbourhoodOf(graph: TraceGraph, id: string, depth: number): TraceGraph {
	const byEnd = groupBy(
		graph.edges.flatMap(edge => [
			{ end: edge.from, other: edge.to },
			{ end: edge.to, other: edge.from },
		]),
		({ end }) => end,
	);
	const near = new Set(familyOf(graph, id));
	const inner = new Set<string>();
	let ring: readonly string[] = [...near];
	for (let step = 0; step < depth && ring.length > 0; step++) {
		const next = new Set(ring.flatMap(end => (byEnd.get(end) ?? []).map(({ other }) => other)).filter(other => !near.has(other)));
		for (const end of ring) {
			inner.add(end);
		}
		for (const found of next) {
			near.add(found);
		}
		ring = [...next];
	}
	return {
		nodes: graph.nodes.filter(node => near.has(node.id)),
		edges: graph.edges.filter(({ from, to }) => inner.has(from) || inner.has(to)),
	};
}

function familyOf({ nodes }: TraceGraph, id: string): readonly string[] {
	const parents = new Map(nodes.map(node => [node.id, node.parent]));
	const above = (start: string): readonly string[] => {
		const found = [start];
		for (let at = parents.get(start); at !== undefined; at = parents.get(at)) {
			found.push(at);
		}
		return found;
	};
	return [...above(id), ...nodes.filter(node => node.parent !== undefined && above(node.id).includes(id)).map(node => node.id)];
}

/** The edges without references that another edge between the same nodes says more of. */
export function tellingEdges({ edges }: TraceGraph): readonly GraphEdge[] {
	const told = new Set(edges.filter(({ kind }) => kind !== 'references').flatMap(({ from, to }) => [`${from}\n${to}`, `${to}\n${from}`]));
	return edges.filter(({ kind, from, to }) => kind !== 'references' || !told.has(`${from}\n${to}`));
}
