import type { Span } from './span.ts';
import { isWordCode, joinsWords, type Word } from './words.ts';

/**
 * Phrases, word for word, to be found in running text: the longest first, whatever their case. Finding takes the same time however many
 * phrases there are. Words may stand apart by a blank, a line end or a hyphen; `/` in a phrase is a slash between two words.
 */
export class WordTree<T> {
	readonly #root: Branch<T> = newBranch();
	readonly #beginnings = new Beginnings();

	/** Puts a value at a phrase; where there is one already, what `merge` gives of the two, and without it the one that is there. */
	add(phrase: readonly string[], value: T, merge: (known: T, added: T) => T = known => known): void {
		if (phrase.length === 0) {
			return;
		}
		let branch = this.#root;
		for (const word of phrase) {
			const next = branch.next.get(word) ?? newBranch<T>();
			branch.next.set(word, next);
			branch = next;
		}
		this.#beginnings.add(phrase);
		branch.value = branch.value === undefined ? value : merge(branch.value, value);
	}

	/** May a phrase begin anywhere in the text? False is sure; most texts need no more than this look. */
	mayHold(text: string): boolean {
		return this.#beginnings.anyIn(text);
	}

	/** Matches from left to right that do not overlap, among words of a text. */
	findIn(text: string, words: readonly Word[]): readonly Match<T>[] {
		const matches: Match<T>[] = [];
		for (let i = 0; i < words.length; ) {
			const found = this.#longestAt(text, words, i);
			if (found === undefined) {
				i++;
			} else {
				matches.push({ from: words[i]?.from ?? 0, to: words[found.last]?.to ?? 0, value: found.value });
				i = found.last + 1;
			}
		}
		return matches;
	}

	#longestAt(text: string, words: readonly Word[], start: number): { readonly value: T; readonly last: number } | undefined {
		let best: { readonly value: T; readonly last: number } | undefined;
		let branch = this.#root.next.get(words[start]?.lower ?? '');
		for (let at = start; branch !== undefined; ) {
			if (branch.value !== undefined) {
				best = { value: branch.value, last: at };
			}
			const word = words[at];
			const following = words[at + 1];
			if (word === undefined || following === undefined || branch.next.size === 0) {
				break;
			}
			const joined: Branch<T> | undefined = joinsWords(text, word.to, following.from)
				? branch
				: /^\s{0,2}\/\s{0,2}$/.test(text.slice(word.to, following.from))
					? branch.next.get('/')
					: undefined;
			branch = joined?.next.get(following.lower);
			at++;
		}
		return best;
	}
}

export interface Match<T> extends Span {
	readonly value: T;
}

interface Branch<T> {
	readonly next: Map<string, Branch<T>>;
	value: T | undefined;
}

function newBranch<T>(): Branch<T> {
	return { next: new Map(), value: undefined };
}

/**
 * The beginnings of phrases, their first word or first two, in which a text is looked up without taking it apart: a few bits of each
 * word's letters, and of each pair's.
 */
class Beginnings {
	readonly #seen = new Uint8Array(size);

	add([first = '', ...others]: readonly string[]): void {
		const second = others.find(word => word !== '/');
		const hash = hashOf(first);
		if (second === undefined) {
			this.#mark(hash, alone);
		} else {
			this.#mark(hash, beginsPair);
			this.#mark(pairOf(hash, hashOf(second)), pair);
		}
	}

	anyIn(text: string): boolean {
		const seen = this.#seen;
		let hash = 0;
		let before = 0;
		let isBehind = false;
		let isInWord = false;
		for (let i = 0; i <= text.length; i++) {
			let code = i < text.length ? text.charCodeAt(i) : 0;
			if (code >= 0x41 && code <= 0x5a) {
				code += 0x20;
			}
			if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)) {
				hash = step(hash, code);
				isInWord = true;
			} else if (code >= 0x80 && isWordCode(text, i)) {
				hash = hashOf((text[i] ?? '').toLowerCase(), hash);
				isInWord = true;
			} else if (isInWord) {
				const found = seen[slotOf(hash)] ?? 0;
				if ((found & alone) !== 0 || (isBehind && ((seen[slotOf(pairOf(before, hash))] ?? 0) & pair) !== 0)) {
					return true;
				}
				isBehind = (found & beginsPair) !== 0;
				before = hash;
				hash = 0;
				isInWord = false;
			}
		}
		return false;
	}

	#mark(hash: number, bit: number): void {
		this.#seen[slotOf(hash)] = (this.#seen[slotOf(hash)] ?? 0) | bit;
	}
}

const size = 0x20000;
const alone = 1;
const beginsPair = 2;
const pair = 4;

function slotOf(hash: number): number {
	return (hash ^ (hash >>> 15)) & (size - 1);
}

function pairOf(first: number, second: number): number {
	return Math.imul(first, 0x9e3779b1) ^ second;
}

function hashOf(word: string, from = 0): number {
	let hash = from;
	for (let i = 0; i < word.length; i++) {
		hash = step(hash, word.charCodeAt(i));
	}
	return hash;
}

function step(hash: number, code: number): number {
	return (Math.imul(hash, 31) + code) | 0;
}
