import { Graph as LayoutGraph, layout } from '@dagrejs/dagre';
import type { Graph, GraphNode } from '../../../server/src/protocol.ts';
import { columnsOf } from './columns.ts';

export interface Point {
	readonly x: number;
	readonly y: number;
}

export interface PlacedNode {
	readonly node: GraphNode;
	/** Its top left corner. */
	readonly x: number;
	readonly y: number;
}

export interface PlacedEdge {
	readonly edge: Graph['edges'][number];
	/** In the direction of the edge. */
	readonly points: readonly Point[];
}

export interface Layout {
	readonly width: number;
	readonly height: number;
	/** From left to right, then from top to bottom. */
	readonly nodes: readonly PlacedNode[];
	readonly edges: readonly PlacedEdge[];
}

export const nodeWidth = 176;
export const nodeHeight = 58;
const margin = 12;

/** Places a graph in columns around the document that is looked at; see {@link columnsOf}. */
export function placed(graph: Graph): Layout {
	const made = new LayoutGraph({ multigraph: true });
	made.setGraph({ rankdir: 'LR', nodesep: 12, ranksep: 46, edgesep: 6, marginx: margin, marginy: margin });
	made.setDefaultEdgeLabel(() => ({}));
	for (const { id } of graph.nodes) {
		made.setNode(id, { width: nodeWidth, height: nodeHeight });
	}
	const columns = columnsOf(graph);
	const isLeftwards = ({ from, to }: Edge): boolean => (columns.get(from) ?? 0) > (columns.get(to) ?? 0);
	const ends = (edge: Edge): readonly [string, string] => (isLeftwards(edge) ? [edge.to, edge.from] : [edge.from, edge.to]);
	// What crosses over from one side to the other would run through everything; the words of a node tell of it.
	const edges = graph.edges.filter(({ from, to }) => Math.abs((columns.get(from) ?? Number.NaN) - (columns.get(to) ?? Number.NaN)) === 1);
	edges.forEach((edge, i) => {
		const [left, right] = ends(edge);
		made.setEdge(left, right, {}, String(i));
	});
	layout(made);
	const centreOf = (id: string): Point => made.node(id) as unknown as Point;
	const { width = 0, height = 0 } = made.graph() as { readonly width?: number; readonly height?: number };
	const nodes = graph.nodes.map(node => {
		const { x, y } = centreOf(node.id);
		return { node, x: Math.round(x - nodeWidth / 2), y: Math.round(y - nodeHeight / 2) };
	});
	return {
		width: Math.ceil(width),
		height: Math.ceil(height),
		nodes: nodes.sort((a, b) => a.x - b.x || a.y - b.y),
		edges: edges.map((edge, i) => {
			const [left, right] = ends(edge);
			const { points = [] } = made.edge(left, right, String(i)) as { readonly points?: readonly Point[] };
			const [from, to] = [centreOf(left), centreOf(right)];
			// From side to side. Of an edge to the next column that is all; a longer one goes round what stands between.
			const start = { x: from.x + nodeWidth / 2, y: from.y };
			const end = { x: to.x - nodeWidth / 2, y: to.y };
			const between = points.length > 3 ? points.slice(1, -1) : [];
			const way = [start, ...between, end];
			return { edge, points: isLeftwards(edge) ? way.reverse() : way };
		}),
	};
}

type Edge = Graph['edges'][number];
