import type { Chunk } from '../syntax/chunk.ts';
import { type Span, spanAround } from '../text/span.ts';

/**
 * Stretches of a paragraph or a table, in italics or quotation marks, that may be titles of documents: a capital letter first, two to
 * twelve words. Offsets are of the chunk.
 */
export function titleSpansIn(chunk: Chunk): readonly Span[] {
	if ((chunk.kind !== 'paragraph' && chunk.kind !== 'table') || !mayCite.test(chunk.text)) {
		return none;
	}
	const { text } = chunk;
	// Without code, links and tags the text is as a reader sees it, but for the marks, and need not be read closer.
	const isPlain = !/[`[<\\&]/.test(text);
	return (isPlain ? citedInText(text) : citedIn(chunk))
		.map(span => withoutMarks(text, span))
		.filter(
			({ from, to }) => isTitle(text.slice(from, to)) && spanAround(chunk.links, from, link => link.kind !== 'shortcut') === undefined,
		);
}

const none: readonly never[] = [];

/** A mark of italics or quotation with a capital or a digit behind it; letters of other scripts count as capitals here. */
const mayCite = /(?:(?:^|[^*_])[*_]|["“”„«»‘])\s?["“„«‘]?[A-Z\d\u00c0-\u00de\u0391-\u042f]/;

const quoted = /(?<![\p{L}\p{N}])"([^"\n]{4,90})"|[“„”]([^“”„\n]{4,90})[“”]|[«»]\s?([^«»\n]{4,90}?)\s?[«»]|‘([^‘’\n]{4,90})’/gu;

function citedIn(chunk: Chunk): Span[] {
	const { text, plain } = chunk;
	const slanted = chunk.emphasis
		.filter(({ from }) => text[from] !== text[from + 1])
		.map(({ from, to }) => ({ from: from + 1, to: to - 1 }));
	const marked = [...plain.matchAll(quoted)].map(({ index, 0: whole }) => ({ from: index + 1, to: index + whole.length - 1 }));
	return [...slanted, ...marked.filter(span => spanAround(slanted, span.from) === undefined)].sort((a, b) => a.from - b.from);
}

/** The same, told by the marks alone. */
function citedInText(text: string): Span[] {
	const slanted = [...text.matchAll(italics)].map(({ index, 0: whole }) => ({ from: index + 1, to: index + whole.length - 1 }));
	const marked = [...text.matchAll(quoted)].map(({ index, 0: whole }) => ({ from: index + 1, to: index + whole.length - 1 }));
	return [...slanted, ...marked.filter(span => spanAround(slanted, span.from) === undefined)].sort((a, b) => a.from - b.from);
}

const italics = /(?<![*_\p{L}\p{N}])([*_])(?![*_\s])[^*_\n]{3,90}(?<![\s*_])\1(?![*_\p{L}\p{N}])/gu;

function withoutMarks(plain: string, { from, to }: Span): Span {
	const inner = plain.slice(from, to);
	const before = /^[\s"“„«‘]*/u.exec(inner)?.[0].length ?? 0;
	const behind = /[\s"”“»’]*$/u.exec(inner.slice(before))?.[0].length ?? 0;
	return { from: from + before, to: to - behind };
}

function isTitle(text: string): boolean {
	return /^[\p{Lu}\d]/u.test(text) && /^\S+(?:[ \u00A0\n]+\S+){1,11}$/u.test(text) && !/[.!?;:]$/.test(text);
}
