import type { Span } from './span.ts';
import { joinsWords, singularsOf, type Word, wordsOf } from './words.ts';

/**
 * Finds phrases in running text: whole words, whatever their case, in singular or plural, the longest first.
 * Built once; matching takes the same time however many phrases there are.
 */
export interface Phrases<T> {
	/** Matches from left to right that do not overlap. */
	readonly find: (text: string, words: readonly Word[]) => readonly PhraseMatch<T>[];
}

export interface PhraseMatch<T> extends Span {
	readonly value: T;
}

interface Branch<T> {
	readonly next: Map<string, Branch<T>>;
	value: T | undefined;
}

/** Of two entries with the same words the first counts. */
export function phrasesOf<T>(entries: Iterable<readonly [phrase: string, value: T]>): Phrases<T> {
	const root: Branch<T> = { next: new Map(), value: undefined };
	for (const [phrase, value] of entries) {
		let branch = root;
		for (const word of wordsOf(phrase)) {
			branch = childOf(branch, word.lower);
		}
		if (branch !== root) {
			branch.value ??= value;
		}
	}
	return { find: (text, words) => findAll(root, text, words) };
}

function childOf<T>(branch: Branch<T>, word: string): Branch<T> {
	const known = branch.next.get(word);
	if (known !== undefined) {
		return known;
	}
	const made: Branch<T> = { next: new Map(), value: undefined };
	branch.next.set(word, made);
	return made;
}

function findAll<T>(root: Branch<T>, text: string, words: readonly Word[]): PhraseMatch<T>[] {
	const matches: PhraseMatch<T>[] = [];
	for (let i = 0; i < words.length; ) {
		const found = longestAt(root, text, words, i);
		if (found === undefined) {
			i++;
		} else {
			matches.push({ from: words[i]?.from ?? 0, to: words[found.last]?.to ?? 0, value: found.value });
			i = found.last + 1;
		}
	}
	return matches;
}

function longestAt<T>(branch: Branch<T>, text: string, words: readonly Word[], at: number): { value: T; last: number } | undefined {
	const word = words[at];
	if (word === undefined) {
		return undefined;
	}
	let best: { value: T; last: number } | undefined;
	for (const form of singularsOf(word.lower)) {
		const next = branch.next.get(form);
		if (next === undefined) {
			continue;
		}
		const following = words[at + 1];
		const deeper =
			following !== undefined && next.next.size > 0 && joinsWords(text, word.to, following.from)
				? longestAt(next, text, words, at + 1)
				: undefined;
		const here = deeper ?? (next.value === undefined ? undefined : { value: next.value, last: at });
		if (here !== undefined && (best === undefined || here.last > best.last)) {
			best = here;
		}
	}
	return best;
}
