import type { World } from '../../core/index/world.ts';
import type { Clause, Edition } from '../../core/standards/catalogue.ts';
import { deadEndsIn } from '../../core/trace/deadEnds.ts';
import { depths, depthsOf } from '../../core/trace/depth.ts';
import type { TraceGraph } from '../../core/trace/graph.ts';
import { orphansIn } from '../../core/trace/orphans.ts';
import { supersessionCycles } from '../../core/trace/supersessionCycles.ts';
import { jsonText } from './report.ts';

/**
 * `qms trace --format json`, schema 1: keys are added, never renamed. Lines are zero-based.
 * @param editions whose reports are wanted; undefined for a part of a graph, of which there are none.
 */
export function traceAsJson(world: World, { nodes, edges }: TraceGraph, editions: readonly Edition[] | undefined): string {
	return jsonText({
		schema: 1,
		nodes: nodes.map(({ id, kind, path, title, parent }) => ({ id, kind, path: path ?? null, title, parent: parent ?? null })),
		edges: edges.map(({ from, to, kind, path, line }) => ({ from, to, kind, path, line })),
		...(editions === undefined ? {} : reportsOf(world, editions)),
	});
}

function reportsOf(world: World, editions: readonly Edition[]): Readonly<Record<string, unknown>> {
	return {
		orphans: orphansIn(world),
		deadEnds: deadEndsIn(world, editions).map(({ clauses, ...row }) => ({ ...row, clauses: clauses.map(idOf) })),
		cycles: supersessionCycles(world).map(links => links.map(({ from }) => from)),
		coverage: editions.map(edition => {
			const rows = depthsOf(world, edition);
			return {
				standard: edition.standard.key,
				edition: edition.standard.edition,
				summary: Object.fromEntries(depths.map(depth => [depth, rows.filter(row => row.depth === depth).length])),
				clauses: rows.map(({ clause, depth, documents, gaps }) => ({ clause: idOf(clause), depth, documents, gaps })),
			};
		}),
	};
}

/** The id of the clause's node. */
function idOf({ edition, number }: Clause): string {
	return `${edition} ${number}`;
}
