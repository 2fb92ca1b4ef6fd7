import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../client/graph/src/columns.ts';
import { nodeHeight, nodeWidth, placed } from '../../client/graph/src/layout.ts';
import { neighbourOf } from '../../client/graph/src/moves.ts';
import { outlineOf } from '../../client/graph/src/shapes.ts';
import { pictureStyles, themeColours } from '../../client/graph/src/styles.ts';
import { svgOf } from '../../client/graph/src/svg.ts';
import { linesOf, spoken, stateText } from '../../client/graph/src/words.ts';
import { coverageStates } from '../../server/src/core/coverage/coverage.ts';
import { documentKindNames } from '../../server/src/core/model/documentKinds.ts';
import type { Graph, GraphNode } from '../../server/src/protocol.ts';

const node = (id: string, kind: string, more: Partial<GraphNode> = {}): GraphNode => ({
	id,
	kind,
	label: id,
	detail: `${id}.md`,
	state: null,
	uri: `file:///w/${id}.md`,
	clause: null,
	...more,
});

const graph: Graph = {
	title: 'SOP',
	centre: 'SOP',
	nodes: [
		node('SOP', 'procedure'),
		node('7.3', 'clause', { state: 'claimed', detail: 'ISO 9001:2015', uri: null }),
		node('FRM', 'form'),
		node('POL', 'policy'),
		node('REC', 'record', { label: '<Bolts & "nuts">' }),
	],
	edges: [
		{ from: 'SOP', to: '7.3', kind: 'covers' },
		{ from: 'POL', to: 'SOP', kind: 'references' },
		{ from: 'SOP', to: 'FRM', kind: 'records' },
		{ from: 'FRM', to: 'REC', kind: 'records' },
		{ from: 'FRM', to: 'SOP', kind: 'references' },
	],
	more: 0,
};

describe('the layout', () => {
	const layout = placed(graph);
	const at = (id: string): { readonly x: number; readonly y: number } => {
		const found = layout.nodes.find(each => each.node.id === id);
		if (found === undefined) {
			throw new Error(`${id} has no place.`);
		}
		return found;
	};

	it('goes from clauses and policies over the document to forms and records', () => {
		expect(at('7.3').x).toBeLessThan(at('SOP').x);
		expect(at('POL').x).toBeLessThan(at('SOP').x);
		expect(at('SOP').x).toBeLessThan(at('FRM').x);
		expect(at('FRM').x).toBeLessThan(at('REC').x);
	});

	it('has columns around the document, though form and procedure name each other', () => {
		const columns = [...columnsOf(graph)].sort(([a], [b]) => (a < b ? -1 : 1));
		expect(columns).toEqual([
			['7.3', -1],
			['FRM', 1],
			['POL', -1],
			['REC', 2],
			['SOP', 0],
		]);
		expect(new Set(layout.nodes.map(({ x }) => x)).size).toBe(4);
	});

	it('puts one of two procedures first that names the other', () => {
		const [from, to] = ['a', 'b'].map(id => node(id, 'procedure'));
		const pair = (centre: string): Graph => ({
			title: centre,
			centre,
			nodes: from && to ? [from, to] : [],
			edges: [{ from: 'a', to: 'b', kind: 'references' }],
			more: 0,
		});
		expect(columnsOf(pair('a')).get('b')).toBe(1);
		expect(columnsOf(pair('b')).get('a')).toBe(-1);
	});

	it('puts no node over another, and all inside', () => {
		for (const a of layout.nodes) {
			expect(a.x >= 0 && a.y >= 0 && a.x + nodeWidth <= layout.width && a.y + nodeHeight <= layout.height).toBe(true);
			for (const b of layout.nodes.filter(other => other !== a)) {
				expect(Math.abs(a.x - b.x) >= nodeWidth || Math.abs(a.y - b.y) >= nodeHeight).toBe(true);
			}
		}
	});

	it('draws an edge from where it begins to where it ends', () => {
		const covers = layout.edges.find(({ edge }) => edge.kind === 'covers');
		const [first, last] = [covers?.points[0]?.x ?? 0, covers?.points.at(-1)?.x ?? 0];
		expect(first).toBeGreaterThan(last);
		expect(layout.edges).toHaveLength(graph.edges.length);
	});

	it('draws no edge across the document that is looked at', () => {
		const across = placed({
			...graph,
			nodes: [...graph.nodes, node('WI', 'workInstruction')],
			edges: [...graph.edges, { from: 'SOP', to: 'WI', kind: 'references' }, { from: 'POL', to: 'WI', kind: 'references' }],
		});
		expect(across.edges).toHaveLength(graph.edges.length + 1);
	});

	it('leads with arrow keys from node to node, and stays at the edge', () => {
		expect(neighbourOf(layout, 'SOP', 'right')).toBe('FRM');
		expect(neighbourOf(layout, 'FRM', 'left')).toBe('SOP');
		expect(neighbourOf(layout, 'REC', 'right')).toBeUndefined();
		expect(['7.3', 'POL']).toContain(neighbourOf(layout, 'SOP', 'left'));
	});
});

describe('the picture', () => {
	it('is XML whatever stands in the documents, and keeps the text', () => {
		const texts: string[] = [];
		const names = new Set<string>();
		const parser = new SaxesParser();
		parser.on('text', text => texts.push(text));
		parser.on('opentag', ({ name }) => names.add(name));
		parser.write(svgOf(graph, placed(graph), pictureStyles(themeColours))).close();
		expect(texts).toContain('<Bolts & "nuts">');
		expect([...names].sort()).toEqual(['defs', 'g', 'marker', 'path', 'rect', 'style', 'svg', 'text', 'title']);
	});

	it('in the view one node is reached with Tab, and all are named', () => {
		const svg = svgOf(graph, placed(graph));
		expect(svg.match(/tabindex="0"/g)).toHaveLength(1);
		expect(svg.match(/<g [^>]*aria-label="[^"]+"/g)).toHaveLength(graph.nodes.length);
	});

	it('has a shape of its own for what must be told apart, and a sign for each state', () => {
		const kinds = ['clause', 'policy', 'procedure', 'workInstruction', 'form', 'record', 'other'];
		expect(new Set(kinds.map(outlineOf)).size).toBe(kinds.length);
		for (const kind of documentKindNames) {
			expect(outlineOf(kind)).toMatch(/^M[\d .\-A-Z]+$/);
		}
		expect(new Set(coverageStates.map(state => stateText(state).split(' ')[0])).size).toBe(coverageStates.length);
	});

	it('is said in words: state and neighbours', () => {
		expect(spoken(graph, graph.nodes[1] as GraphNode)).toBe('7.3; ISO 9001:2015; claimed; covered by SOP');
		expect(spoken(graph, graph.nodes[0] as GraphNode)).toBe('SOP; procedure; covers 7.3; names FRM; referred to by POL, FRM');
	});

	it('writes long names in two lines', () => {
		expect(linesOf('SOP-04 Purchasing')).toEqual(['SOP-04 Purchasing']);
		expect(linesOf('SOP-07 Nonconformity and corrective action')).toEqual(['SOP-07 Nonconformity and', 'corrective action']);
		expect(linesOf('a'.repeat(80)).map(({ length }) => length)).toEqual([25, 25]);
	});
});
