import type { GraphEdge, GraphNode, TraceGraph } from '../../core/trace/graph.ts';
import type { EdgeKind, NodeKind } from '../../core/trace/graphKinds.ts';
import { tellingEdges } from '../../core/trace/neighbourhood.ts';

const shapes: Readonly<Record<NodeKind, string>> = {
	clause: 'ellipse',
	manual: 'box',
	policy: 'box',
	procedure: 'box',
	workInstruction: 'box',
	form: 'note',
	record: 'cylinder',
	plan: 'box',
	report: 'box',
	other: 'box',
};

/** For Graphviz. Nodes without an edge are left out, but for the one that was asked for. */
export function traceAsDot(graph: TraceGraph, asked: string | undefined): string {
	const { nodes, edges, nameOf } = drawn(graph, asked);
	const lines = [
		'digraph trace {',
		'  rankdir=LR;',
		...nodes.map(node => `  ${nameOf(node.id)} [shape=${shapes[node.kind]}, label="${labelOf(node).map(dotText).join('\\n')}"];`),
		...edges.map(
			({ from, to, kind }) => `  ${nameOf(from)} -> ${nameOf(to)} [label="${kind}"${kind === 'references' ? ', style=dashed' : ''}];`,
		),
		'}',
	];
	return `${lines.join('\n')}\n`;
}

/** In a label Graphviz reads escapes that begin with a backslash, and entities. */
function dotText(text: string): string {
	return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('&', '&amp;');
}

const brackets: Readonly<Record<NodeKind, readonly [string, string]>> = {
	clause: ['(["', '"])'],
	manual: ['["', '"]'],
	policy: ['["', '"]'],
	procedure: ['["', '"]'],
	workInstruction: ['["', '"]'],
	form: ['[/"', '"/]'],
	record: ['[("', '")]'],
	plan: ['["', '"]'],
	report: ['["', '"]'],
	other: ['["', '"]'],
};

const arrows: Readonly<Record<EdgeKind, string>> = {
	covers: '-->',
	implements: '-->',
	records: '-->',
	references: '-.->',
	supersedes: '-->',
};

/** A flowchart, as GitHub and GitLab show it in Markdown. Nodes without an edge are left out, but for the one that was asked for. */
export function traceAsMermaid(graph: TraceGraph, asked: string | undefined): string {
	const { nodes, edges, nameOf } = drawn(graph, asked);
	const lines = [
		'flowchart LR',
		...nodes.map(node => {
			const [open, close] = brackets[node.kind];
			return `  ${nameOf(node.id)}${open}${labelOf(node).map(mermaidText).join('<br/>')}${close}`;
		}),
		...edges.map(({ from, to, kind }) => `  ${nameOf(from)} ${arrows[kind]}|${kind}| ${nameOf(to)}`),
	];
	return `${lines.join('\n')}\n`;
}

/** Whatever may be a mark to Mermaid, to Markdown or to HTML is written by its number: `#35;`. A label that begins as a list is no list. */
function mermaidText(text: string): string {
	return text.replace(/["#&;<>\\`*_~|{}[\]()]|^[-+]|(?<=^\d+)[.)]/g, mark => `#${mark.codePointAt(0) ?? 32};`);
}

interface Drawn {
	readonly nodes: readonly GraphNode[];
	readonly edges: readonly GraphEdge[];
	/** `n7`: free of marks, whatever the id holds. */
	readonly nameOf: (id: string) => string;
}

/** What a picture shows: of two edges between the same nodes not the one that only says that there is a reference. */
function drawn(graph: TraceGraph, asked: string | undefined): Drawn {
	const { nodes } = graph;
	const shown = tellingEdges(graph);
	const joined = new Set(shown.flatMap(({ from, to }) => [from, to]));
	const names = new Map(nodes.map(({ id }, i) => [id, `n${i}`]));
	return {
		nodes: nodes.filter(({ id }) => joined.has(id) || id === asked),
		edges: shown,
		nameOf: id => names.get(id) ?? '',
	};
}

/** The lines of a label: what it is called by, and its title. No line end, no control character is in them. */
function labelOf({ id, title }: GraphNode): readonly string[] {
	const clean = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
	const name = clean(id);
	return [...new Set([name, clean(title)])].filter(line => line !== '');
}
