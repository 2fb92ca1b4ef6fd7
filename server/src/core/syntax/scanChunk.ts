import type { SyntaxNodeRef, Tree } from '@lezer/common';
import { derived } from '../base/derived.ts';
import { type Span, spanAround, spansWithin } from '../text/span.ts';
import { type Bracket, type Chunk, type ChunkKind, hidden, type Link } from './chunk.ts';

/** The chunk of a leaf node of a document that is parsed once. */
export function chunkOnce(tree: Tree, kind: ChunkKind, level: number, text: string): Chunk {
	return scanChunk(tree, kind, level, text);
}

/** The chunk of a leaf node of a document that is being edited. The parser reuses the nodes of what did not change, and so do we. */
export function chunkKept(tree: Tree, kind: ChunkKind, level: number, text: string): Chunk {
	const known = chunkCell(tree);
	known.chunk ??= scanChunk(tree, kind, level, text);
	return known.chunk;
}

const chunkCell = derived((_: Tree): { chunk?: Chunk } => ({}));

interface Mask extends Span {
	readonly fill: string;
}

interface Found {
	readonly masks: Mask[];
	readonly rows: { from: number; to: number; cells: Span[]; column: number }[];
	readonly links: Link[];
	readonly comments: Span[];
	readonly code: Span[];
	readonly emphasis: Span[];
}

function scanChunk(tree: Tree, kind: ChunkKind, level: number, text: string): Chunk {
	const found: Found = { masks: [], rows: [], links: [], comments: [], code: [], emphasis: [] };
	if (kind === 'comment') {
		found.comments.push({ from: 0, to: text.length });
	}
	const hasProse = kind === 'heading' || kind === 'paragraph' || kind === 'table';
	if (tree.children.length > 0 && (hasProse || kind === 'linkReference')) {
		tree.iterate({ enter: node => enter(node, text, found) });
	}
	const brackets = hasProse ? bracketsOf(text, found.code) : [];
	const addresses = hasProse ? bareAddressesIn(text, found) : [];
	for (const { from, to } of addresses) {
		found.masks.push({ from, to, fill: hidden });
	}
	const links = addresses.length === 0 ? found.links : [...found.links, ...addresses].sort((a, b) => a.from - b.from);
	for (const bracket of brackets) {
		found.masks.push({ from: bracket.from, to: bracket.to, fill: hidden });
	}
	const rows = found.rows.map(({ from, to, cells }) => ({ from, to, cells }));
	const prose =
		kind === 'table' ? rows.flatMap(row => row.cells.filter(cell => cell.to > cell.from)) : hasProse ? [{ from: 0, to: text.length }] : [];
	return {
		kind,
		level,
		text,
		plain: hasProse ? masked(text, found.masks) : hidden.repeat(text.length),
		prose: orNone(prose),
		rows: orNone(rows),
		links: orNone(links),
		brackets: orNone(brackets),
		comments: orNone(found.comments),
		code: orNone(found.code),
		emphasis: orNone(found.emphasis),
		kept: [],
	};
}

/** One empty list for all: a workspace has a million of them. */
function orNone<T>(list: readonly T[]): readonly T[] {
	return list.length === 0 ? none : list;
}

const none: readonly never[] = [];

const blank = ' ';

/** Looks at one inline node; false says not to look inside. */
function enter(node: SyntaxNodeRef, text: string, found: Found): boolean | undefined {
	const { from, to } = node;
	switch (node.name) {
		case 'HeaderMark':
		case 'EmphasisMark':
		case 'StrikethroughMark':
		case 'QuoteMark':
		case 'TaskMarker':
		case 'HardBreak':
			found.masks.push({ from, to, fill: blank });
			return undefined;
		case 'Escape':
			found.masks.push({ from, to: from + 1, fill: blank });
			return undefined;
		case 'Entity':
			found.masks.push({ from, to, fill: text.startsWith('&nbsp;', from) || text.startsWith('&#', from) ? blank : hidden });
			return undefined;
		case 'Emphasis':
		case 'StrongEmphasis':
			found.emphasis.push({ from, to });
			return undefined;
		case 'InlineCode':
			found.code.push({ from, to });
			found.masks.push({ from, to, fill: hidden });
			return false;
		case 'HTMLTag':
			found.masks.push({ from, to, fill: /^<br\s*\/?>$/i.test(text.slice(from, to)) ? '\n' : blank });
			return undefined;
		case 'Comment':
		case 'ProcessingInstruction':
			found.comments.push({ from, to });
			found.masks.push({ from, to, fill: blank });
			return undefined;
		case 'URL':
			found.links.push(addressAt(from, to, text));
			found.masks.push({ from, to, fill: hidden });
			return undefined;
		case 'Autolink':
			found.links.push(addressAt(from + 1, to - 1, text));
			found.masks.push({ from, to, fill: hidden });
			return false;
		case 'Link':
		case 'Image':
		case 'LinkReference':
			return enterLink(node, text, found);
		case 'TableHeader':
		case 'TableRow':
			found.rows.push({ from, to, cells: [], column: 0 });
			return undefined;
		case 'TableDelimiter':
			found.masks.push({ from, to, fill: hidden });
			enterDelimiter(from, to, text, found);
			return undefined;
		case 'TableCell':
			setCell(found, { from, to });
			return undefined;
		default:
			return undefined;
	}
}

function addressAt(from: number, to: number, text: string): Link {
	const span = { from, to };
	return { ...span, kind: 'address', text: span, target: text.slice(from, to), targetSpan: span };
}

/** Cells are counted by the pipes between them, for an empty cell has no node. */
function enterDelimiter(from: number, to: number, text: string, found: Found): void {
	const row = found.rows.at(-1);
	if (row === undefined || to - from !== 1 || from >= row.to) {
		return;
	}
	const leading = row.cells.length === 0 && row.column === 0 && text.slice(row.from, from).trim() === '';
	if (leading) {
		return;
	}
	if (row.cells.length <= row.column) {
		row.cells.push({ from, to: from });
	}
	row.column++;
}

function setCell(found: Found, cell: Span): void {
	const row = found.rows.at(-1);
	if (row !== undefined && row.cells.length <= row.column) {
		row.cells.push(cell);
	}
}

function enterLink(node: SyntaxNodeRef, text: string, found: Found): boolean | undefined {
	const { from, to, name } = node;
	let url: Span | undefined;
	let label: Span | undefined;
	let textEnd = to - 1;
	for (let child = node.node.firstChild; child !== null; child = child.nextSibling) {
		if (child.name === 'URL') {
			url = { from: child.from, to: child.to };
		} else if (child.name === 'LinkLabel') {
			label = { from: child.from + 1, to: child.to - 1 };
		} else if (child.name === 'LinkMark' && text[child.from] === ']' && url === undefined && label === undefined) {
			textEnd = child.from;
		}
	}
	const textSpan = { from: from + (name === 'Image' ? 2 : 1), to: Math.max(textEnd, from + 1) };
	const targetSpan = url ?? (label !== undefined && label.to > label.from ? label : textSpan);
	const kind = name === 'Image' ? 'image' : url !== undefined ? 'inline' : label !== undefined ? 'reference' : 'shortcut';
	found.links.push({
		from,
		to,
		kind,
		text: name === 'LinkReference' ? targetSpan : textSpan,
		target: targetOf(text, targetSpan),
		targetSpan,
	});
	if (name === 'Image') {
		found.masks.push({ from, to, fill: hidden });
		return false;
	}
	found.masks.push({ from, to: textSpan.from, fill: blank }, { from: textEnd, to, fill: blank });
	return name === 'LinkReference' ? false : enterLinkText(node, text, found);
}

/** Inside a link only its text is looked at: the target was read above. */
function enterLinkText(node: SyntaxNodeRef, text: string, found: Found): false {
	for (let child = node.node.firstChild; child !== null; child = child.nextSibling) {
		if (!['URL', 'LinkMark', 'LinkTitle', 'LinkLabel'].includes(child.name)) {
			child.cursor().iterate(inner => enter(inner, text, found) ?? true);
		}
	}
	return false;
}

function targetOf(text: string, span: Span): string {
	const target = text.slice(span.from, span.to);
	return target.startsWith('<') && target.endsWith('>') ? target.slice(1, -1) : target;
}

/** Addresses that stand in the text as they are: `https://…`, `www.…`, `name@host`. Not those in code or in a link's target. */
function bareAddressesIn(text: string, { code, links }: Found): Link[] {
	if (!/:\/\/|www\.|@/.test(text)) {
		return [];
	}
	const isInTarget = (link: Link, at: number): boolean => link.kind === 'address' || at < link.text.from || at >= link.text.to;
	const isTaken = (at: number): boolean =>
		spanAround(code, at) !== undefined || spanAround(links, at, link => isInTarget(link, at)) !== undefined;
	return [
		...text.matchAll(/(?:https?:\/\/|www\.)[^\s<>|)\]]{1,2000}|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}/g),
	].flatMap(match => {
		const address = match[0].replace(/[.,;:!?*_~'"]+$/, '');
		return isTaken(match.index) ? [] : [addressAt(match.index, match.index + address.length, text)];
	});
}

function bracketsOf(text: string, code: readonly Span[]): Bracket[] {
	if (!/\[\[|\{\{|\{%/.test(text)) {
		return [];
	}
	const found: Bracket[] = [];
	for (const match of text.matchAll(/\[\[([^[\]\n]{1,500})\]\]|\{\{[^{}\n]{0,500}\}\}|\{%[^%\n]{0,500}%\}/g)) {
		const from = match.index;
		const to = from + match[0].length;
		if (spanAround(code, from) === undefined && spansWithin(code, { from, to }).length === 0) {
			const innerSpan = { from: from + 2, to: to - 2 };
			found.push({
				from,
				to,
				style: match[1] === undefined ? 'curly' : 'square',
				inner: text.slice(innerSpan.from, innerSpan.to),
				innerSpan,
			});
		}
	}
	return found;
}

function masked(text: string, masks: readonly Mask[]): string {
	if (masks.length === 0) {
		return text;
	}
	const ordered = [...masks].sort((a, b) => a.from - b.from || b.to - a.to);
	let result = '';
	let at = 0;
	for (const mask of ordered) {
		const from = Math.max(mask.from, at);
		if (mask.to > from) {
			result += text.slice(at, from) + filled(mask.fill, mask.to - from);
			at = mask.to;
		}
	}
	return result + text.slice(at);
}

function filled(fill: string, length: number): string {
	return fill === '\n' ? `\n${blank.repeat(length - 1)}` : fill.repeat(length);
}
