import type { Graph, GraphNode } from '../../../server/src/protocol.ts';
import { type Layout, nodeHeight, nodeWidth, type PlacedEdge, type PlacedNode, type Point } from './layout.ts';
import { outlineOf } from './shapes.ts';
import { captionOf, linesOf, spoken } from './words.ts';

/**
 * The picture of a graph as SVG. Text of documents is escaped.
 * @param styles stand in the picture when it is to be read by itself.
 */
export function svgOf(graph: Graph, layout: Layout, styles?: string): string {
	const { width, height } = layout;
	const isAlone = styles !== undefined;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="${isAlone ? 'img' : 'group'}" aria-label="${escaped(`What lies around ${graph.title}`)}">`,
		isAlone ? `<style>${styles}</style><rect class="ground" width="${width}" height="${height}"/>` : '',
		'<defs><marker id="arrow" viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path class="head" d="M0 0 L8 4 L0 8 Z"/></marker></defs>',
		...layout.edges.map(edgeMarkup),
		...layout.nodes.map(placed => nodeMarkup(graph, placed, isAlone)),
		'</svg>',
	].join('');
}

function edgeMarkup({ edge, points }: PlacedEdge): string {
	const [start, ...rest] = points;
	return start === undefined
		? ''
		: `<path class="edge ${edge.kind}" d="M${at(start)}${rest.map((to, i) => curve(points[i] ?? start, to)).join('')}" marker-end="url(#arrow)"/>`;
}

/** From point to point, level at both. */
function curve(from: Point, to: Point): string {
	const middle = (from.x + to.x) / 2;
	return ` C${at({ x: middle, y: from.y })} ${at({ x: middle, y: to.y })} ${at(to)}`;
}

function at({ x, y }: Point): string {
	return `${x.toFixed(1)} ${y.toFixed(1)}`;
}

function nodeMarkup(graph: Graph, { node, x, y }: PlacedNode, isAlone: boolean): string {
	const classes = ['node', node.kind, node.state ?? '', node.id === graph.centre ? 'centre' : ''].filter(name => /^\w+$/.test(name));
	const attributes = isAlone
		? ''
		: ` data-id="${escaped(node.id)}" tabindex="${node.id === graph.centre ? 0 : -1}" role="${canOpen(node) ? 'link' : 'img'}" aria-label="${escaped(spoken(graph, node))}"`;
	const lines = linesOf(node.label);
	const first = lines.length === 1 ? 39 : 33;
	return [
		`<g class="${classes.join(' ')}" transform="translate(${x} ${y})"${attributes}>`,
		`<title>${escaped(`${node.label}\n${node.detail}`)}</title>`,
		node.id === graph.centre ? `<rect class="ring" x="-5" y="-5" width="${nodeWidth + 10}" height="${nodeHeight + 10}" rx="8"/>` : '',
		`<path class="outline" d="${outlineOf(node.kind)}"/>`,
		`<text class="caption" x="${nodeWidth / 2}" y="18">${escaped(captionOf(node))}</text>`,
		...lines.map((line, i) => `<text x="${nodeWidth / 2}" y="${first + i * 14}">${escaped(line)}</text>`),
		'</g>',
	].join('');
}

/** Is there anything that a click could lead to? */
export function canOpen({ uri, clause }: GraphNode): boolean {
	return uri !== null || clause !== null;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
	return text.replace(/[^\P{Cc}\n\t]/gu, '').replace(/[<>"'&]/g, letter => entities[letter] ?? '');
}
