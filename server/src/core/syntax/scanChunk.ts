import type { SyntaxNodeRef, Tree } from '@lezer/common';
import { derived } from '../base/derived.ts';
import type { Span } from '../text/span.ts';
import { type Bracket, type Chunk, type ChunkKind, hidden, type Link, type Mask, type Row } from './chunk.ts';
import { definitionOf, type Inline, inlineOf, isBare, none } from './inline.ts';

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

function scanChunk(tree: Tree, kind: ChunkKind, level: number, text: string): Chunk {
	const hasProse = kind === 'heading' || kind === 'paragraph' || kind === 'table';
	if (!hasProse) {
		return new ScannedChunk(kind, level, text, none, none, none, withoutProse(tree, kind, text));
	}
	if (tree.children.length === 0) {
		return new ScannedChunk(kind, level, text, none, none, undefined, undefined);
	}
	const layout: Layout = { marks: [], rows: [], from: 0, to: text.length };
	tree.iterate({ enter: node => enter(node, text, layout) });
	const rows = layout.rows.map(({ from, to, cells }) => ({ from, to, cells }));
	const stretches = kind === 'table' ? cellsOf(rows) : [{ from: layout.from, to: Math.max(layout.from, layout.to) }];
	return new ScannedChunk(kind, level, text, rows, layout.marks, stretches, undefined);
}

/** A class, because it comes to know more of itself in its life: its inside is read when it is first asked for. */
class ScannedChunk implements Chunk {
	readonly kind: ChunkKind;
	readonly level: number;
	readonly text: string;
	readonly rows: readonly Row[];
	kept: unknown[] | undefined = undefined;
	private readonly marks: readonly Mask[];
	/** Where inline marks may stand; undefined for the whole text. */
	private readonly stretches: readonly Span[] | undefined;
	/** Nothing stands inside but words. */
	private readonly isBare: boolean;
	private inside: Inline | undefined;

	constructor(
		kind: ChunkKind,
		level: number,
		text: string,
		rows: readonly Row[],
		marks: readonly Mask[],
		stretches: readonly Span[] | undefined,
		inside: Inline | undefined,
	) {
		this.kind = kind;
		this.level = level;
		this.text = text;
		this.rows = rows;
		this.marks = marks;
		this.stretches = stretches;
		this.isBare = inside === undefined && isBare(text);
		this.inside = inside;
	}

	private inline(): Inline {
		this.inside ??= inlineOf(this.text, this.stretches ?? [{ from: 0, to: this.text.length }], this.marks);
		return this.inside;
	}

	/** Without the letter that such a thing begins with there is none, and the inside need not be read for it. */
	private mayHold(beginning: RegExp): boolean {
		return !this.isBare && (this.inside !== undefined || beginning.test(this.text));
	}

	get plain(): string {
		return this.isBare && this.marks.length === 0 ? this.text : this.inline().plain;
	}

	get prose(): readonly Span[] {
		return this.kind === 'table'
			? cellsOf(this.rows)
			: this.kind === 'heading' || this.kind === 'paragraph'
				? [{ from: 0, to: this.text.length }]
				: none;
	}

	get links(): readonly Link[] {
		return this.mayHold(/[[<@]|:\/\/|www\./) ? this.inline().links : none;
	}

	get brackets(): readonly Bracket[] {
		return this.mayHold(/\[\[|\{[{%]/) ? this.inline().brackets : none;
	}

	get comments(): readonly Span[] {
		return this.mayHold(/<[!?]/) ? this.inline().comments : none;
	}

	get code(): readonly Span[] {
		return this.mayHold(/`/) ? this.inline().code : none;
	}

	get emphasis(): readonly Span[] {
		return this.mayHold(/[*_]/) ? this.inline().emphasis : none;
	}
}

function cellsOf(rows: readonly Row[]): readonly Span[] {
	return rows.flatMap(row => row.cells.filter(cell => cell.to > cell.from));
}

function withoutProse(tree: Tree, kind: ChunkKind, text: string): Inline {
	return {
		plain: hidden.repeat(text.length),
		links: kind === 'linkReference' ? [definitionOf({ from: 0, to: text.length }, partsOf(tree), text)] : none,
		brackets: none,
		comments: kind === 'comment' ? [{ from: 0, to: text.length }] : none,
		code: none,
		emphasis: none,
	};
}

function partsOf(tree: Tree): { name: string; from: number; to: number }[] {
	const parts: { name: string; from: number; to: number }[] = [];
	tree.iterate({
		enter: ({ name, from, to }) => {
			parts.push({ name, from, to });
		},
	});
	return parts;
}

interface Layout {
	readonly marks: Mask[];
	readonly rows: { from: number; to: number; cells: Span[]; column: number }[];
	/** What is left of a heading or a task between its marks. */
	from: number;
	to: number;
}

const blank = ' ';

/** Looks at one node of the block structure inside a leaf. */
function enter(node: SyntaxNodeRef, text: string, layout: Layout): void {
	const { from, to } = node;
	switch (node.name) {
		case 'HeaderMark':
			layout.marks.push({ from, to, fill: blank });
			if (from === 0) {
				layout.from = to;
			} else {
				layout.to = Math.min(layout.to, from);
			}
			return;
		case 'TaskMarker':
			layout.marks.push({ from, to, fill: blank });
			layout.from = to;
			return;
		case 'QuoteMark':
			layout.marks.push({ from, to, fill: blank });
			return;
		case 'TableHeader':
		case 'TableRow':
			layout.rows.push({ from, to, cells: [], column: 0 });
			return;
		case 'TableDelimiter':
			layout.marks.push({ from, to, fill: hidden });
			enterDelimiter(from, to, text, layout);
			return;
		case 'TableCell':
			setCell(layout, { from, to });
	}
}

/** Cells are counted by the pipes between them, for an empty cell has no node. */
function enterDelimiter(from: number, to: number, text: string, { rows }: Layout): void {
	const row = rows.at(-1);
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

function setCell({ rows }: Layout, cell: Span): void {
	const row = rows.at(-1);
	if (row !== undefined && row.cells.length <= row.column) {
		row.cells.push(cell);
	}
}
