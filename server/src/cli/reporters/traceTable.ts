import type { TraceGraph } from '../../core/trace/graph.ts';
import { csvText } from './coverageTable.ts';

const columns = ['From', 'Kind', 'Title', 'Says', 'To', 'Kind', 'Title', 'Said in'] as const;

/** A row for each edge, for a spreadsheet; a node without an edge has a row of its own. Lines are counted from 1. */
export function traceAsCsv({ nodes, edges }: TraceGraph): string {
	const byId = new Map(nodes.map(node => [node.id, node]));
	const cells = (id: string): readonly string[] => [id, byId.get(id)?.kind ?? '', byId.get(id)?.title ?? ''];
	const joined = new Set(edges.flatMap(({ from, to }) => [from, to]));
	return csvText([
		columns,
		...edges.map(({ from, to, kind, path, line }) => [...cells(from), kind, ...cells(to), `${path}:${line + 1}`]),
		...nodes.filter(({ id }) => !joined.has(id)).map(({ id }) => [...cells(id), '', '', '', '', '']),
	]);
}
