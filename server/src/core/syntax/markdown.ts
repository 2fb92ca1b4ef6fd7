import { type Tree, type TreeBuffer, TreeFragment } from '@lezer/common';
import { differenceOf } from '../text/edit.ts';
import type { Snapshot } from '../text/snapshot.ts';
import type { Span } from '../text/span.ts';
import type { Chunk, ChunkKind } from './chunk.ts';
import { type FrontMatter, frontMatterOf, frontMatterSpan } from './frontMatter.ts';
import { blockParser } from './parsers.ts';
import { chunkKept, chunkOnce } from './scanChunk.ts';

/** A document, parsed. Immutable; {@link reparse} makes the next one from it and shares what did not change. */
export interface Syntax {
	readonly snapshot: Snapshot;
	readonly frontMatter: FrontMatter | undefined;
	/** The leaves of the block structure in order. */
	readonly blocks: readonly Block[];
	/** The outline. Section 0 is what stands before the first heading; there is always at least that one. */
	readonly sections: readonly Section[];
	/** What the parser needs to go on from here. Large, so only documents that are being edited have it. */
	readonly parse: ParseState | undefined;
}

/** A chunk in its place. */
export interface Block extends Span {
	readonly chunk: Chunk;
	/** Index into {@link Syntax.sections}. */
	readonly section: number;
	/** How many lists it stands in. */
	readonly list: number;
	/** Does it stand in a block quote? */
	readonly quoted: boolean;
}

export interface Section {
	/** Index of the heading's block; undefined for section 0. */
	readonly heading: number | undefined;
	/** 0 for section 0. */
	readonly level: number;
	/** The section that holds this one; undefined for section 0 and for those at the top. */
	readonly parent: number | undefined;
	/** From the heading to where the next heading of this or a higher level begins: subsections included. */
	readonly span: Span;
}

interface ParseState {
	readonly body: string;
	readonly fragments: readonly TreeFragment[];
}

export function parse(snapshot: Snapshot): Syntax {
	const body = bodyOf(snapshot.text);
	return { ...structureOf(snapshot, undefined, blockParser.parse(body), body, chunkOnce), parse: undefined };
}

/**
 * Parses the next text of a document, reusing what it has in common with the last where that was made by this function too.
 * Equal to {@link parse} in all that a reader sees.
 */
export function reparse(previous: Syntax, snapshot: Snapshot): Syntax {
	if (previous.parse === undefined) {
		return assemble(snapshot, previous, []);
	}
	const difference = differenceOf(previous.parse.body, bodyOf(snapshot.text));
	if (difference === undefined) {
		return assemble(snapshot, previous, previous.parse.fragments);
	}
	const { from, to, insert } = difference;
	const start = lineEndAbove(previous.parse.body, from);
	const changes = [{ fromA: start, toA: to, fromB: start, toB: from + insert.length }];
	return assemble(snapshot, previous, TreeFragment.applyChanges(previous.parse.fragments, changes));
}

/**
 * A paragraph ends where a table begins, which the parser tells by the table's second line; it allows for changes in the first only
 * when it keeps what stands above. So the line above a change counts as changed.
 */
function lineEndAbove(text: string, at: number): number {
	return at === 0 ? 0 : Math.max(0, text.lastIndexOf('\n', at - 1));
}

function assemble(snapshot: Snapshot, previous: Syntax | undefined, fragments: readonly TreeFragment[]): Syntax {
	const body = bodyOf(snapshot.text);
	const tree = blockParser.parse(body, fragments);
	return { ...structureOf(snapshot, previous, tree, body, chunkKept), parse: { body, fragments: TreeFragment.addTree(tree, fragments) } };
}

type ChunkOf = typeof chunkOnce;

function structureOf(snapshot: Snapshot, previous: Syntax | undefined, tree: Tree, body: string, chunkOf: ChunkOf): Omit<Syntax, 'parse'> {
	const blocks = blocksOf(tree, body, chunkOf);
	return {
		snapshot,
		frontMatter: keptFrontMatter(snapshot, previous) ?? frontMatterOf(snapshot),
		blocks,
		sections: sectionsOf(blocks, snapshot.text.length),
	};
}

/** The text with the front matter blanked out: Markdown would read its fences as a rule and a heading. */
function bodyOf(text: string): string {
	const span = frontMatterSpan(text);
	const body = span === undefined ? text : text.slice(0, span.to).replace(/[^\n]/g, ' ') + text.slice(span.to);
	return blankEnd.test(body) ? body.replace(delimiterRow, '$1$3$2') : body;
}

/**
 * The parser takes `| --- | --- |` for the second line of a table only if nothing stands behind its last pipe; a blank does in every
 * text whose lines end with two characters. So the pipe and the blanks change places.
 */
const delimiterRow = /^([ \t>]{0,99}\|?(?:[ \t]{0,99}:?-+:?[ \t]{0,99}\|)*[ \t]{0,99}:?-+:?[ \t]{0,99})(\|)([ \t]{1,99})$/gm;

const blankEnd = /\|[ \t]+$/m;

function keptFrontMatter(snapshot: Snapshot, previous: Syntax | undefined): FrontMatter | undefined {
	const known = previous?.frontMatter;
	if (known === undefined || previous === undefined) {
		return undefined;
	}
	const span = frontMatterSpan(snapshot.text);
	const isSame = span?.to === known.to && snapshot.text.slice(0, span.to) === previous.snapshot.text.slice(0, known.to);
	return isSame ? known : undefined;
}

const leaves: ReadonlyMap<string, ChunkKind> = new Map<string, ChunkKind>([
	...[1, 2, 3, 4, 5, 6].map(level => [`ATXHeading${level}`, 'heading'] as const),
	['SetextHeading1', 'heading'],
	['SetextHeading2', 'heading'],
	['Paragraph', 'paragraph'],
	['Task', 'paragraph'],
	['Table', 'table'],
	['CommentBlock', 'comment'],
	['HTMLBlock', 'html'],
	['ProcessingInstructionBlock', 'html'],
	['FencedCode', 'code'],
	['CodeBlock', 'code'],
	['LinkReference', 'linkReference'],
]);

function blocksOf(tree: Tree, text: string, chunkOf: ChunkOf): Block[] {
	const blocks: Block[] = [];
	let list = 0;
	let quotes = 0;
	let section = 0;
	// The leaves are trees of their own, whatever marks around them are packed into buffers; a walk over trees is twice as fast as a cursor.
	// Quotations and lists may stand in each other thousands deep, deeper than calls can.
	const open: Walk[] = [{ node: tree, from: 0, next: 0 }];
	for (let at = open.at(-1); at !== undefined; at = open.at(-1)) {
		const { node, from, next } = at;
		const child = node.children[next];
		if (child === undefined) {
			open.pop();
			list -= node.type.name === 'ListItem' ? 1 : 0;
			quotes -= node.type.name === 'Blockquote' ? 1 : 0;
			continue;
		}
		const start = from + (node.positions[next] ?? 0);
		at.next++;
		if (!isTree(child)) {
			continue;
		}
		const { name } = child.type;
		const kind = leaves.get(name);
		if (kind === undefined) {
			list += name === 'ListItem' ? 1 : 0;
			quotes += name === 'Blockquote' ? 1 : 0;
			open.push({ node: child, from: start, next: 0 });
			continue;
		}
		const level = kind === 'heading' ? Number(name.at(-1)) : 0;
		const to = start + child.length;
		const chunk = chunkOf(child, kind, level, text.slice(start, to));
		section += kind === 'heading' ? 1 : 0;
		blocks.push({ chunk, from: start, to, section, list, quoted: quotes > 0 });
	}
	return blocks;
}

/** A node whose children are being looked at. */
interface Walk {
	readonly node: Tree;
	readonly from: number;
	next: number;
}

function isTree(node: Tree | TreeBuffer): node is Tree {
	return 'positions' in node;
}

function sectionsOf(blocks: readonly Block[], end: number): Section[] {
	const headings = blocks.flatMap(({ chunk: { level }, from }, index) => (level > 0 ? [{ index, level, from }] : []));
	const sections: Section[] = [{ heading: undefined, level: 0, parent: undefined, span: { from: 0, to: headings[0]?.from ?? end } }];
	const open: number[] = [];
	const ends = sectionEnds(headings, end);
	headings.forEach(({ index, level, from }, i) => {
		while (open.length > 0 && (sections[open.at(-1) ?? 0]?.level ?? 0) >= level) {
			open.pop();
		}
		sections.push({ heading: index, level, parent: open.at(-1), span: { from, to: ends[i] ?? end } });
		open.push(sections.length - 1);
	});
	return sections;
}

/** Where each heading's section ends: at the next heading of the same or a higher level. One pass, whatever the outline. */
function sectionEnds(headings: readonly { readonly level: number; readonly from: number }[], end: number): number[] {
	const ends = headings.map(() => end);
	const open: number[] = [];
	headings.forEach((heading, i) => {
		while (open.length > 0 && (headings[open.at(-1) ?? 0]?.level ?? 0) >= heading.level) {
			ends[open.pop() ?? 0] = heading.from;
		}
		open.push(i);
	});
	return ends;
}

/** The section whose own text (subsections aside) holds the offset. */
export function sectionAt(syntax: Syntax, offset: number): number {
	let found = 0;
	for (let i = 1; i < syntax.sections.length; i++) {
		if ((syntax.sections[i]?.span.from ?? 0) > offset) {
			break;
		}
		found = i;
	}
	return found;
}

/** Is `inner` the same section as `outer`, or inside it? */
export function isWithin(sections: readonly Section[], inner: number, outer: number): boolean {
	for (let at: number | undefined = inner; at !== undefined; at = sections[at]?.parent) {
		if (at === outer) {
			return true;
		}
	}
	return false;
}
