import { wordsOf } from './words.ts';

/** So many phrases a pattern may stand for. */
const mostPhrases = 64;

/**
 * The phrases that a pattern over words stands for, each a list of words in lower case: `goods and|or services` is two phrases,
 * `finding/nonconformity` one whose words a slash joins, shown as a word `/`. Blank and hyphen are one: `non-conforming` has two words.
 * Beyond {@link mostPhrases} the rest is left out.
 */
export function expandPattern(pattern: string): readonly (readonly string[])[] {
	let phrases: string[][] = [[]];
	for (const slot of pattern.trim().split(/\s+/)) {
		const choices = slot.split('|').map(wordsOfSlot);
		phrases = phrases.flatMap(phrase => choices.map(choice => [...phrase, ...choice])).slice(0, mostPhrases);
	}
	return phrases.filter(phrase => phrase.length > 0);
}

/** `/` where a slash joins two words, `#` for any number. */
function wordsOfSlot(slot: string): string[] {
	if (slot === '#') {
		return ['#'];
	}
	return slot.split('/').flatMap((part, i) => [...(i > 0 ? ['/'] : []), ...wordsOf(part).map(({ lower }) => lower)]);
}
