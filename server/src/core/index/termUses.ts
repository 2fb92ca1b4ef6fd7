import { derived, derivedFromTwo } from '../base/derived.ts';
import { isEnglish } from '../model/language.ts';
import { type Exemption, exemptionOf } from '../model/prose.ts';
import { scanOf } from '../model/scan.ts';
import { fitsAround } from '../model/usageContext.ts';
import type { TermBook, TermMeaning } from '../standards/termBook.ts';
import { type Chunk, derivedFromChunkAnd } from '../syntax/chunk.ts';
import type { Block } from '../syntax/markdown.ts';
import { type Span, spanAround } from '../text/span.ts';
import type { Match } from '../text/wordTree.ts';
import { syntaxOf, type WorkspaceDocument } from './world.ts';

/** Words of a book that stand in a document by its author's own choice. */
export interface TermUse {
	readonly block: Block;
	/** Offsets are of the block's chunk. */
	readonly at: Span;
	readonly meaning: TermMeaning;
}

/** Why words are not the author's own choice. */
export type Reason = Exemption | 'title of a clause' | 'text in another language';

/** All uses in a document, in the order of the text; found once for all rules. */
export const termUsesIn = derivedFromTwo((document: WorkspaceDocument, book: TermBook): readonly TermUse[] =>
	syntaxOf(document).blocks.flatMap((block): readonly TermUse[] => {
		if (!book.tree.mayHold(block.chunk.text)) {
			return none;
		}
		const { uses, titles } = foundIn(block.chunk, book);
		return uses
			.filter(({ value, ...at }) => reasonToLeave(document, block, at, value, titles) === undefined)
			.map(({ value, ...at }) => ({ block, at, meaning: value }));
	}),
);

const none: readonly never[] = [];

interface Found {
	readonly uses: readonly Match<TermMeaning>[];
	readonly titles: readonly Span[];
}

/** Kept with the chunk: an edit looks only at what it changed. */
const foundIn = derivedFromChunkAnd((chunk: Chunk, { tree, titles }: TermBook): Found => {
	const uses: Match<TermMeaning>[] = [];
	const titled: Span[] = [];
	for (const span of chunk.prose) {
		const matches = tree.findIn(chunk.plain, span.from, span.to).flatMap(match => meant(chunk, match, span));
		for (const match of matches) {
			uses.push(match);
		}
		for (const title of matches.length > 0 ? titles.findIn(chunk.plain, span.from, span.to) : none) {
			titled.push(title);
		}
	}
	return { uses, titles: titled };
});

/** The words around decide what is meant. */
function meant(chunk: Chunk, match: Match<TermMeaning>, prose: Span): readonly Match<TermMeaning>[] {
	const { usage, word } = match.value;
	const isUsage = usage !== undefined && fitsAround(usage.row, chunk.plain, match, prose);
	const choice = word?.family.choices[word.choice];
	const isWord = choice !== undefined && fitsAround(choice, chunk.plain, match, prose) && !isLabel(chunk, match);
	if (isUsage && isWord) {
		return [match];
	}
	return isUsage ? [{ ...match, value: { usage } }] : isWord && word !== undefined ? [{ ...match, value: { word } }] : none;
}

/** `**Organisation:** …`: the name of a field, which came with the template. */
function isLabel({ text }: Chunk, { from, to }: Span): boolean {
	return (
		/(?:^|\n)[\s>*-]*(?:\*\*|__)$/.test(text.slice(Math.max(0, from - 12), from)) &&
		/^(?::(?:\*\*|__)|(?:\*\*|__)\s*:)/.test(text.slice(to, to + 6))
	);
}

/** The house speaks for whatever language it writes; the other words are English. */
function reasonToLeave(
	document: WorkspaceDocument,
	block: Block,
	at: Span,
	{ usage }: TermMeaning,
	titles: readonly Span[],
): Reason | undefined {
	if (usage?.row.rule !== 'house-term' && !isInEnglish(document)) {
		return 'text in another language';
	}
	const isTitle =
		spanAround(titles, at.from, title => at.to <= title.to) !== undefined ||
		(block.chunk.kind === 'heading' && usage?.row.rule !== 'house-term' && scanOf(block.chunk).citations.length > 0);
	return isTitle ? 'title of a clause' : exemptionOf(block, at);
}

const isInEnglish = derived((document: WorkspaceDocument) => isEnglish(syntaxOf(document)));
