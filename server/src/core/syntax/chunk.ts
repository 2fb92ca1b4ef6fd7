import { derived } from '../base/derived.ts';
import type { Span } from '../text/span.ts';

/**
 * A leaf of the block structure: a heading, a paragraph, a table, a comment. All offsets are relative to its start, so that
 * the same chunk serves wherever an edit above it moves it to. Whatever is derived from a chunk is kept by its identity.
 *
 * From `plain` on, everything is read when it is first asked for: most chunks of a workspace are never looked into.
 */
export interface Chunk {
	readonly kind: ChunkKind;
	/** 1 to 6 for a heading, else 0. */
	readonly level: number;
	readonly text: string;
	readonly rows: readonly Row[];
	/**
	 * The text as a reader sees it, character for character as long as `text`: marks, link targets, tags and struck-out text are
	 * blanks, `<br>` holds a line feed, and code, addresses, images, `{{ }}` and `[[ ]]` are filled with {@link hidden}.
	 */
	readonly plain: string;
	/** What prose stands in: the one stretch of a heading or paragraph, every cell of a table; nothing for code. */
	readonly prose: readonly Span[];
	/** In the order of their beginnings, as are all lists of stretches here. */
	readonly links: readonly Link[];
	readonly brackets: readonly Bracket[];
	readonly comments: readonly Span[];
	readonly code: readonly Span[];
	readonly emphasis: readonly Span[];
	/** What was derived from it: see {@link derivedFromChunk}. */
	kept: unknown[] | undefined;
}

/**
 * As `derived`, for chunks, of which a workspace has a hundred thousand: what was computed is kept in the chunk itself, which is
 * several times faster than in a table of all of them.
 */
export function derivedFromChunk<Out extends object>(compute: (chunk: Chunk) => Out): (chunk: Chunk) => Out {
	const key = {};
	return chunk => keptIn<Out>(chunk, key) ?? keep(chunk, key, compute(chunk));
}

/** The same for what depends on a chunk and one of a few other objects. It must not give undefined. */
export function derivedFromChunkAnd<Few extends object, Out extends object>(
	compute: (chunk: Chunk, few: Few) => Out,
): (chunk: Chunk, few: Few) => Out {
	const keyOf = derived((_: Few) => ({}));
	return (chunk, few) => {
		const key = keyOf(few);
		return keptIn<Out>(chunk, key) ?? keep(chunk, key, compute(chunk, few));
	};
}

/** Keys and values in turn; there are only a few. */
function keptIn<Out>({ kept }: Chunk, key: object): Out | undefined {
	if (kept === undefined) {
		return undefined;
	}
	for (let i = 0; i < kept.length; i += 2) {
		if (kept[i] === key) {
			return kept[i + 1] as Out;
		}
	}
	return undefined;
}

function keep<Out>(chunk: Chunk, key: object, value: Out): Out {
	if (chunk.kept === undefined) {
		chunk.kept = [key, value];
	} else {
		chunk.kept.push(key, value);
	}
	return value;
}

export type ChunkKind = 'heading' | 'paragraph' | 'table' | 'comment' | 'html' | 'code' | 'linkReference';

/** Stands in {@link Chunk.plain} for what is not prose: no letter, no digit, no blank. */
export const hidden = '\u0001';

/** A row of a table; the first is the header. An empty cell has an empty span. */
export interface Row extends Span {
	readonly cells: readonly Span[];
}

export interface Link extends Span {
	/** `[text](target)`, `[text][label]`, `[label]`, `![alt](target)`, `<address>` or a bare one. */
	readonly kind: 'inline' | 'reference' | 'shortcut' | 'image' | 'address';
	readonly text: Span;
	/** The target or the label as written, without brackets. */
	readonly target: string;
	readonly targetSpan: Span;
}

/** `[[ … ]]` (square), `{{ … }}` or `{% … %}` (curly): a wiki link, a clause marker or a placeholder; who reads it decides. */
export interface Bracket extends Span {
	readonly style: 'square' | 'curly';
	readonly inner: string;
	readonly innerSpan: Span;
}

/** A stretch of the text that {@link Chunk.plain} shows as something else, repeated over its length. */
export interface Mask extends Span {
	readonly fill: string;
}
