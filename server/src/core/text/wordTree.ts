import type { Span } from './span.ts';
import { isTailOfWord, isWordCode, joinsWords, nextWord } from './words.ts';

/**
 * Phrases, word for word, to be found in running text: the longest first, whatever their case. Finding takes the same time however many
 * phrases there are. Words may stand apart by a blank, a line end or a hyphen; `/` in a phrase is a slash between two words.
 */
export class WordTree<T> {
	readonly #root: Branch<T> = newBranch();
	readonly #beginnings = new Beginnings();
	readonly #shared: Beginnings | undefined;

	/** Trees whose phrases are looked for in the same texts may tell in one place what all of them begin with. */
	constructor(shared?: Beginnings) {
		this.#shared = shared;
	}

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
		this.#shared?.add(phrase);
		branch.value = branch.value === undefined ? value : merge(branch.value, value);
	}

	/** May a phrase begin anywhere in the text? False is sure; most texts need no more than this look. */
	mayHold(text: string): boolean {
		return this.#beginnings.anyIn(text);
	}

	/** Matches from left to right that do not overlap, in a stretch of a text. Words that begin nothing are passed over unread. */
	findIn(text: string, from = 0, to = text.length): readonly Match<T>[] {
		const matches: Match<T>[] = [];
		for (let start = this.#beginnings.next(text, from, to); start < to; ) {
			const found = this.#longestAt(text, start, to);
			if (found !== undefined) {
				matches.push(found);
			}
			start = this.#beginnings.next(text, found?.to ?? endOfWord(text, start, to), to);
		}
		return matches;
	}

	#longestAt(text: string, start: number, to: number): Match<T> | undefined {
		let best: Match<T> | undefined;
		let word = nextWord(text, start, to);
		let branch = this.#root.next.get(word?.lower ?? '');
		while (branch !== undefined && word !== undefined) {
			if (branch.value !== undefined) {
				best = { from: start, to: word.to, value: branch.value };
			}
			const following = branch.next.size === 0 ? undefined : nextWord(text, word.to, to);
			if (following === undefined) {
				break;
			}
			const joined: Branch<T> | undefined = joinsWords(text, word.to, following.from)
				? branch
				: /^\s{0,2}\/\s{0,2}$/.test(text.slice(word.to, Math.min(following.from, word.to + 6)))
					? branch.next.get('/')
					: undefined;
			branch = joined?.next.get(following.lower);
			word = following;
		}
		return best;
	}
}

function endOfWord(text: string, start: number, to: number): number {
	let at = start;
	while (at < to && isWordCode(text, at)) {
		at++;
	}
	return Math.max(at, start + 1);
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
export class Beginnings {
	/** Of single words whether one is a phrase, or begins one. */
	readonly #words = new Uint8Array(0x10000);
	/** A bit for each pair. */
	readonly #pairs = new Uint32Array(pairSlots >>> 5);

	add([first = '', ...others]: readonly string[]): void {
		const second = others.find(word => word !== '/');
		const hash = hashOf(first);
		if (second === undefined) {
			this.#mark(hash, alone);
		} else {
			this.#mark(hash, beginsPair);
			const slot = pairSlot(hash, hashOf(second));
			this.#pairs[slot >>> 5] = (this.#pairs[slot >>> 5] ?? 0) | (1 << (slot & 31));
		}
	}

	anyIn(text: string): boolean {
		return this.next(text, 0, text.length) < text.length;
	}

	/** Where a word begins that may begin a phrase, at an offset or behind it; `to` where none does. */
	next(text: string, from: number, to: number): number {
		const words = this.#words;
		let hash = 0;
		let before = 0;
		let startBefore = -1;
		let start = -1;
		for (let i = from; i <= to; i++) {
			const code = i < to ? text.charCodeAt(i) : 0;
			if (code < 0x80) {
				const letter = asciiLetters[code] ?? 0;
				if (letter !== 0) {
					start = start < 0 ? i : start;
					hash = (Math.imul(hash, 31) + letter) & smallInteger;
					continue;
				}
			} else if (isWordCode(text, i)) {
				start = start < 0 ? i : start;
				hash = hashOf((text[i] ?? '').toLowerCase(), hash);
				continue;
			}
			if (start >= 0) {
				const found = words[wordSlot(hash)] ?? 0;
				// What follows an apostrophe is no word of its own.
				if ((found !== 0 || startBefore >= 0) && !isTailOfWord(text, start)) {
					if (startBefore >= 0 && this.#isPair(before, hash)) {
						return startBefore;
					}
					if ((found & alone) !== 0) {
						return start;
					}
					startBefore = (found & beginsPair) !== 0 ? start : -1;
					before = hash;
				}
				hash = 0;
				start = -1;
			}
		}
		return to;
	}

	#isPair(first: number, second: number): boolean {
		const slot = pairSlot(first, second);
		return ((this.#pairs[slot >>> 5] ?? 0) & (1 << (slot & 31))) !== 0;
	}

	#mark(hash: number, bit: number): void {
		const slot = wordSlot(hash);
		this.#words[slot] = (this.#words[slot] ?? 0) | bit;
	}
}

/** The small letter or the digit; 0 for what is neither. */
const asciiLetters = Uint8Array.from({ length: 0x80 }, (_, code) => {
	const character = String.fromCharCode(code).toLowerCase();
	return /[a-z0-9]/.test(character) ? character.charCodeAt(0) : 0;
});

const pairSlots = 0x200000;
/** What engines hold without a box. */
const smallInteger = 0x3fffffff;
const alone = 1;
const beginsPair = 2;

function wordSlot(hash: number): number {
	return (hash ^ (hash >>> 16)) & 0xffff;
}

function pairSlot(first: number, second: number): number {
	const hash = pairOf(first, second);
	return (hash ^ (hash >>> 11)) & (pairSlots - 1);
}

function pairOf(first: number, second: number): number {
	return (Math.imul(first, 0x9e3779b1) ^ second) & smallInteger;
}

function hashOf(word: string, from = 0): number {
	let hash = from;
	for (let i = 0; i < word.length; i++) {
		hash = step(hash, word.charCodeAt(i));
	}
	return hash;
}

function step(hash: number, code: number): number {
	return (Math.imul(hash, 31) + code) & smallInteger;
}
