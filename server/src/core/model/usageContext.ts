import { derived } from '../base/derived.ts';
import { sentenceAround } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { expandPattern } from '../text/wordPatterns.ts';
import { wordsOf } from '../text/words.ts';

/** What must stand around words, one of these, and what must not. */
export interface Context {
	readonly with: readonly string[];
	readonly without: readonly string[];
}

/** Does the sentence around a use hold what it must, and nothing that it must not? */
export function fitsAround(row: Context, text: string, match: Span, prose: Span): boolean {
	if (row.with.length === 0 && row.without.length === 0) {
		return true;
	}
	const sentence = sentenceAround(text, match, prose);
	const words = wordsOf(text, sentence.from, sentence.to)
		.filter(word => word.from < match.from || word.from >= match.to)
		.map(word => word.lower);
	const { wanted, unwanted } = contextOf(row);
	return (wanted.length === 0 || wanted.some(phrase => holds(words, phrase))) && !unwanted.some(phrase => holds(words, phrase));
}

const contextOf = derived((row: Context) => ({
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
