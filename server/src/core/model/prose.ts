import type { Chunk } from '../syntax/chunk.ts';
import type { Block } from '../syntax/markdown.ts';
import { type Span, spanAround } from '../text/span.ts';

/** Why words of a text are not the author's own choice, and so no business of a term rule. */
export type Exemption = 'block quote' | 'quotation' | 'title of a linked document' | 'name in a fixed phrase';

/** Is a stretch of a block exempt from term rules, and why? Offsets are of the chunk. Code and addresses never get this far. */
export function exemptionOf(block: Block, span: Span): Exemption | undefined {
	const { chunk } = block;
	if (block.quoted) {
		return 'block quote';
	}
	if (isQuoted(chunk, span)) {
		return 'quotation';
	}
	if (spanAround(chunk.links, span.from, link => link.kind === 'inline' && span.to <= link.text.to) !== undefined) {
		return 'title of a linked document';
	}
	return fixedPhrase.test(chunk.plain.slice(Math.max(0, span.from - 30), span.from)) ? 'name in a fixed phrase' : undefined;
}

/** A certificate of conformance is called so by those who ask for it. */
const fixedPhrase = /\b(?:certificates?|declarations?|statements?|letters?) of\s+$/i;

/** Between quotation marks that open and close in the same line of the same cell or paragraph. */
function isQuoted(chunk: Chunk, span: Span): boolean {
	const stretch = chunk.prose.find(prose => prose.from <= span.from && span.to <= prose.to);
	if (stretch === undefined) {
		return false;
	}
	const before =
		chunk.plain
			.slice(Math.max(stretch.from, span.from - 200), span.from)
			.split('\n')
			.at(-1) ?? '';
	const after = chunk.plain.slice(span.to, Math.min(stretch.to, span.to + 200)).split('\n')[0] ?? '';
	const isBetweenStraight = (before.match(/"/g)?.length ?? 0) % 2 === 1 && after.includes('"');
	const isBetween = (open: string, close: string): boolean => before.lastIndexOf(open) > before.lastIndexOf(close) && after.includes(close);
	return isBetweenStraight || isBetween('“', '”') || isBetween('„', '“') || isBetween('«', '»') || isBetween('‘', '’');
}
