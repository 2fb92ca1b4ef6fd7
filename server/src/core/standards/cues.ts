import { singularsOf, type Word } from '../text/words.ts';

/**
 * Evidence cues, compiled. A cue is a list of slots that must all be filled by the words of one unit of text (a sentence, a list
 * item, a table row); the notation is described in `server/standards/README.md`.
 */
export interface Cue {
	readonly slots: readonly number[];
	/** It is made of a title: the unit must fill half of the slots itself and be no mere name of something. */
	readonly isOfTitle: boolean;
}

/** A cue as written, taken apart: slots, each a list of alternatives. */
export type CueSource = readonly (readonly string[])[];

/** Which of the slots of a book are filled: a bit for each. */
export type SlotSet = Uint32Array;

/** Every different slot of all cues of an edition, numbered, and for each word the slots that it fills. */
export interface CueBook {
	/** The slots that these words fill. */
	slotsFilledBy(words: readonly Word[]): SlotSet;
}

/** A book is complete once it is made: cues are compiled while it is being written. */
export function cueBookOf(synonyms: Readonly<Record<string, readonly string[]>>): {
	readonly book: CueBook;
	readonly compile: (cue: CueSource, isOfTitle?: boolean) => Cue;
} {
	const slotNumbers = new Map<string, number>();
	/** By alternative: the slots that it stands in. An alternative stands in several, and is looked for once. */
	const slotsByAlternative = new Map<string, number[]>();
	/** Prefixes by their first three letters: every prefix has at least as many. */
	const prefixes = new Map<string, { readonly prefix: string; readonly slots: readonly number[] }[]>();
	/** Phrases by the first three letters of their first word; matched word by word. */
	const phrases = new Map<string, Phrase[]>();
	const known = new Map<string, KnownWord>();

	function addAlternative(alternative: string, slot: number): void {
		const others = slotsByAlternative.get(alternative);
		if (others !== undefined) {
			others.push(slot);
			return;
		}
		const slots = [slot];
		slotsByAlternative.set(alternative, slots);
		if (alternative.startsWith('~')) {
			for (const word of synonyms[alternative.slice(1)] ?? []) {
				addWords(word.toLowerCase().split(/[\s-]+/), slots, false);
			}
		} else if (alternative.startsWith('"')) {
			addWords(alternative.slice(1, -1).split(/[\s-]+/), slots, true);
		} else {
			addWords(alternative.split('-'), slots, false);
		}
	}

	function addWords(words: readonly string[], slots: readonly number[], isExact: boolean): void {
		const first = words[0] ?? '';
		if (words.length === 1 && !isExact) {
			append(prefixes, first.slice(0, 3), { prefix: first, slots });
		} else {
			append(phrases, first.slice(0, 3), { words, slots, isExact });
		}
	}

	function compile(cue: CueSource, isOfTitle = false): Cue {
		const slots = cue.map(alternatives => {
			const key = alternatives.join('|');
			const number = slotNumbers.get(key);
			if (number !== undefined) {
				return number;
			}
			const slot = slotNumbers.size;
			slotNumbers.set(key, slot);
			for (const alternative of alternatives) {
				addAlternative(alternative, slot);
			}
			return slot;
		});
		return { slots, isOfTitle };
	}

	function knownWord(word: string): KnownWord {
		const found = known.get(word);
		if (found !== undefined) {
			return found;
		}
		const beginning = word.slice(0, 3);
		const other = otherFormOf(word);
		const slots: number[] = [];
		for (const entry of prefixes.get(beginning) ?? none) {
			if (word.startsWith(entry.prefix) || other?.startsWith(entry.prefix)) {
				slots.push(...entry.slots);
			}
		}
		const begun = (phrases.get(beginning) ?? none).filter(({ words, isExact }) => fits(word, words[0] ?? '', isExact));
		const made = { slots, phrases: begun };
		if (known.size > 50_000) {
			known.clear();
		}
		known.set(word, made);
		return made;
	}

	function slotsFilledBy(words: readonly Word[]): SlotSet {
		const filled: SlotSet = new Uint32Array((slotNumbers.size + 31) >> 5);
		for (let i = 0; i < words.length; i++) {
			const word = knownWord(words[i]?.lower ?? '');
			fill(filled, word.slots);
			for (const phrase of word.phrases) {
				if (phrase.words.every((part, k) => fits(words[i + k]?.lower, part, phrase.isExact))) {
					fill(filled, phrase.slots);
				}
			}
		}
		return filled;
	}

	return { book: { slotsFilledBy }, compile };
}

const none: readonly never[] = [];

/** The singular, where it begins otherwise than the plural: `party` of `parties`. What is only shorter begins alike. */
function otherFormOf(word: string): string | undefined {
	return word.endsWith('ies') || word.endsWith('yses') || word === 'criteria'
		? singularsOf(word).find(form => !word.startsWith(form))
		: undefined;
}

interface Phrase {
	readonly words: readonly string[];
	readonly slots: readonly number[];
	readonly isExact: boolean;
}

/** What a word of a text fills by itself, and the phrases that may begin with it. */
interface KnownWord {
	readonly slots: readonly number[];
	readonly phrases: readonly Phrase[];
}

function fill(set: SlotSet, slots: readonly number[]): void {
	for (const slot of slots) {
		set[slot >> 5] = (set[slot >> 5] ?? 0) | (1 << (slot & 31));
	}
}

function has(set: SlotSet, slot: number): boolean {
	return ((set[slot >> 5] ?? 0) & (1 << (slot & 31))) !== 0;
}

/** The numbers of the slots that are filled. */
export function slotsFilled(set: SlotSet): number[] {
	const slots: number[] = [];
	set.forEach((bits, i) => {
		for (let rest = bits; rest !== 0; rest &= rest - 1) {
			slots.push(i * 32 + 31 - Math.clz32(rest & -rest));
		}
	});
	return slots;
}

/** What is filled in any of the sets of one book. */
export function unionOf(sets: readonly SlotSet[]): SlotSet {
	const [first, ...others] = sets;
	const all = first === undefined ? new Uint32Array(0) : Uint32Array.from(first);
	for (const set of others) {
		for (let i = 0; i < set.length; i++) {
			all[i] = (all[i] ?? 0) | (set[i] ?? 0);
		}
	}
	return all;
}

function fits(word: string | undefined, part: string, isExact: boolean): boolean {
	return word !== undefined && (isExact ? singularsOf(word).includes(part) : word.startsWith(part));
}

/** `~provider "top management"|ceo evaluat` → [[`~provider`], [`"top management"`, `ceo`], [`evaluat`]]. */
export function slotsIn(cue: string): CueSource {
	return (cue.toLowerCase().match(/(?:"[^"]*"|[^\s"|]+)(?:\|(?:"[^"]*"|[^\s"|]+))*/g) ?? []).map(
		slot => slot.match(/"[^"]*"|[^|"]+/g) ?? [],
	);
}

/** The cue as it stands in a file. */
export function cueText(cue: CueSource): string {
	return cue.map(alternatives => alternatives.join('|')).join(' ');
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
	const list = map.get(key);
	if (list === undefined) {
		map.set(key, [value]);
	} else {
		list.push(value);
	}
}

/**
 * Is the cue tripped by a unit that fills `own`, in surroundings (the section's heading, a table's header, the sentence that
 * introduces a list) that fill `around`? At least one slot must be filled by the unit itself.
 */
export function isTripped(cue: Cue, own: SlotSet, around: SlotSet): boolean {
	return weightOf(cue, own, around) > 0;
}

/** The share of the cue's slots that the unit fills itself, above 0 to 1; 0 where the cue is not tripped. */
export function weightOf(cue: Cue, own: SlotSet, around: SlotSet): number {
	let ownSlots = 0;
	for (const slot of cue.slots) {
		if (has(own, slot)) {
			ownSlots++;
		} else if (!has(around, slot)) {
			return 0;
		}
	}
	return cue.isOfTitle && ownSlots * 2 < cue.slots.length ? 0 : ownSlots / cue.slots.length;
}
