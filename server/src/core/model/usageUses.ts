import { derived } from '../base/derived.ts';
import type { Usage, UsageBook, UsageEntry } from '../standards/usageBook.ts';
import { type Chunk, derivedFromChunkAnd } from '../syntax/chunk.ts';
import { sentenceAround } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { expandPattern } from '../text/wordPatterns.ts';
import { wordsOf } from '../text/words.ts';
import type { Match } from '../text/wordTree.ts';

/** The uses in a chunk's prose that a book lists (ask the book first whether there may be any), with what must stand around them or must not. Offsets are of the chunk; kept with it. */
export const usagesIn = derivedFromChunkAnd((chunk: Chunk, book: UsageBook): readonly Match<Usage>[] => {
	const found = chunk.prose.flatMap(span => book.findIn(chunk.plain, span.from, span.to).filter(match => fitsAround(chunk, match, span)));
	return found.length === 0 ? none : found;
});

const none: readonly never[] = [];

function fitsAround(chunk: Chunk, match: Match<Usage>, prose: Span): boolean {
	const { row } = match.value;
	if (row.with.length === 0 && row.without.length === 0) {
		return true;
	}
	const sentence = sentenceAround(chunk.plain, match, prose);
	const words = wordsOf(chunk.plain, sentence.from, sentence.to)
		.filter(word => word.from < match.from || word.from >= match.to)
		.map(word => word.lower);
	const { wanted, unwanted } = contextOf(row);
	return (wanted.length === 0 || wanted.some(phrase => holds(words, phrase))) && !unwanted.some(phrase => holds(words, phrase));
}

const contextOf = derived((row: UsageEntry) => ({
	wanted: row.with.flatMap(expandPattern),
	unwanted: row.without.flatMap(expandPattern),
}));

/** A word counts in the plural, too, and `#` for any number. */
function holds(words: readonly string[], phrase: readonly string[]): boolean {
	return words.some((_, start) =>
		phrase.every((wanted, i) => {
			const word = words[start + i];
			return (
				word !== undefined && (wanted === '#' ? /^\d/.test(word) : word === wanted || (word.endsWith('s') && word.slice(0, -1) === wanted))
			);
		}),
	);
}
