import { derived, derivedFromTwo } from '../base/derived.ts';
import { isEnglish } from '../model/language.ts';
import { type Exemption, exemptionInChunk } from '../model/prose.ts';
import { scanOf } from '../model/scan.ts';
import { fitsAround } from '../model/usageContext.ts';
import type { TermBook, Usage } from '../standards/termBook.ts';
import { type Chunk, derivedFromChunkAnd } from '../syntax/chunk.ts';
import type { Block } from '../syntax/markdown.ts';
import { type Span, spanAround } from '../text/span.ts';
import type { Match } from '../text/wordTree.ts';
import { syntaxOf, type WorkspaceDocument } from './world.ts';

/** Words that a row reports and that stand in a document by its author's own choice. */
export interface UsageUse {
	readonly block: Block;
	/** Offsets are of the block's chunk. */
	readonly at: Span;
	readonly usage: Usage;
}

/** Why words are not the author's own choice. */
export type Reason = Exemption | 'title of a clause';

/** All uses in a document, in the order of the text; found once for all rules. */
export const usagesIn = derivedFromTwo((document: WorkspaceDocument, book: TermBook): readonly UsageUse[] => {
	const found: UsageUse[] = [];
	for (const block of blocksWithTerms(document, book)) {
		if (!book.usages.mayHold(block.chunk.text)) {
			continue;
		}
		for (const { value: usage, ...at } of usagesInChunk(block.chunk, book)) {
			// The house speaks for whatever language it writes; the other words are English.
			if (!block.quoted && (usage.row.rule === 'house-term' || isInEnglish(document))) {
				found.push({ block, at, usage });
			}
		}
	}
	return found;
});

/**
 * The blocks that may hold a word of the book. The first time one look through the whole text is cheapest; a document that is asked for
 * again is being edited, and from then on its chunks remember.
 */
export const blocksWithTerms = derivedFromTwo((document: WorkspaceDocument, book: TermBook): readonly Block[] => {
	const seen = pathsSeen(book);
	if (seen.has(document.path)) {
		return syntaxOf(document).blocks.filter(({ chunk }) => lookInto(chunk, book).holdsTerms);
	}
	seen.add(document.path);
	return blocksFound(document, book);
});

const pathsSeen = derived((_: TermBook) => new Set<string>());

const lookInto = derivedFromChunkAnd((chunk: Chunk, { beginnings }: TermBook) => ({ holdsTerms: beginnings.anyIn(chunk.text) }));

function blocksFound(document: WorkspaceDocument, { beginnings }: TermBook): readonly Block[] {
	const { text } = document.snapshot;
	const { blocks } = syntaxOf(document);
	const found: Block[] = [];
	let next = 0;
	for (let at = beginnings.next(text, 0, text.length); at < text.length; ) {
		while ((blocks[next]?.to ?? text.length) <= at) {
			next++;
		}
		const block = blocks[next];
		if (block === undefined) {
			break;
		}
		if (block.from <= at) {
			found.push(block);
			next++;
		}
		at = beginnings.next(text, Math.max(block.from <= at ? block.to : block.from, at + 1), text.length);
	}
	return found;
}

/** Kept with the chunk: an edit looks only at what it changed. */
const usagesInChunk = derivedFromChunkAnd((chunk: Chunk, book: TermBook): readonly Match<Usage>[] => {
	const found: Match<Usage>[] = [];
	for (const span of chunk.prose) {
		for (const { value, ...at } of book.usages.findIn(chunk.plain, span.from, span.to)) {
			if (value.usage === undefined || !fitsAround(value.usage.row, chunk.plain, at, span)) {
				continue;
			}
			if (reasonInChunk(chunk, at, book, value.usage.row.rule === 'house-term') === undefined) {
				found.push({ ...at, value: value.usage });
			}
		}
	}
	return found;
});

/** Why a stretch is no business of rules on words, as far as a chunk and the titles of clauses tell. */
export function reasonInChunk(chunk: Chunk, at: Span, book: TermBook, isOfHouse = false): Reason | undefined {
	const isTitle =
		spanAround(titlesIn(chunk, book), at.from, title => at.to <= title.to) !== undefined ||
		(chunk.kind === 'heading' && !isOfHouse && scanOf(chunk).citations.length > 0);
	return isTitle ? 'title of a clause' : exemptionInChunk(chunk, at);
}

const titlesIn = derivedFromChunkAnd((chunk: Chunk, { titles }: TermBook): readonly Span[] =>
	titles.mayHold(chunk.text) ? chunk.prose.flatMap(({ from, to }) => titles.findIn(chunk.plain, from, to)) : none,
);

const none: readonly never[] = [];

export const isInEnglish = derived((document: WorkspaceDocument) => isEnglish(syntaxOf(document)));
