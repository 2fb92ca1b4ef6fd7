import { singularsOf, type Word } from '../text/words.ts';

/**
 * Evidence cues, compiled. A cue is a list of slots that must all be filled by the words of one unit of text (a sentence, a list
 * item, a table row); the notation is described in `server/standards/README.md`.
 */
export interface Cue {
	readonly slots: readonly number[];
}

/** Every different slot of all cues, numbered, and for each word the slots that it fills. Grows by compiling, never by reading. */
export interface CueBook {
	compile(cue: string): Cue;
	/** The numbers of all slots that these words fill. */
	slotsFilledBy(words: readonly Word[]): ReadonlySet<number>;
}

export function cueBookOf(synonyms: Readonly<Record<string, readonly string[]>>): CueBook {
	const slotNumbers = new Map<string, number>();
	/** Prefixes by their first three letters: every prefix has at least as many. */
	const prefixes = new Map<string, { readonly prefix: string; readonly slot: number }[]>();
	/** Phrases by their first word or its beginning; matched word by word. */
	const phrases = new Map<string, { readonly words: readonly string[]; readonly slot: number; readonly isExact: boolean }[]>();
	let filledByWord = new Map<string, readonly number[]>();

	function addAlternative(alternative: string, slot: number): void {
		if (alternative.startsWith('~')) {
			for (const word of synonyms[alternative.slice(1)] ?? []) {
				addWords(word.toLowerCase().split(/[\s-]+/), slot, false);
			}
		} else if (alternative.startsWith('"')) {
			addWords(alternative.slice(1, -1).split(/[\s-]+/), slot, true);
		} else {
			addWords(alternative.split('-'), slot, false);
		}
	}

	function addWords(words: readonly string[], slot: number, isExact: boolean): void {
		const first = words[0] ?? '';
		if (words.length === 1 && !isExact) {
			append(prefixes, first.slice(0, 3), { prefix: first, slot });
		} else {
			append(phrases, first.slice(0, 3), { words, slot, isExact });
		}
	}

	function compile(cue: string): Cue {
		const slots = slotsIn(cue).map(alternatives => {
			const key = alternatives.join('|');
			const known = slotNumbers.get(key);
			if (known !== undefined) {
				return known;
			}
			const slot = slotNumbers.size;
			slotNumbers.set(key, slot);
			for (const alternative of alternatives) {
				addAlternative(alternative, slot);
			}
			filledByWord = new Map();
			return slot;
		});
		return { slots };
	}

	function singleSlots(word: string): readonly number[] {
		const known = filledByWord.get(word);
		if (known !== undefined) {
			return known;
		}
		const forms = singularsOf(word);
		const slots = (prefixes.get(word.slice(0, 3)) ?? [])
			.filter(entry => forms.some(form => form.startsWith(entry.prefix)))
			.map(entry => entry.slot);
		if (filledByWord.size > 50_000) {
			filledByWord = new Map();
		}
		filledByWord.set(word, slots);
		return slots;
	}

	function slotsFilledBy(words: readonly Word[]): ReadonlySet<number> {
		const filled = new Set<number>();
		words.forEach((word, i) => {
			for (const slot of singleSlots(word.lower)) {
				filled.add(slot);
			}
			for (const phrase of phrases.get(word.lower.slice(0, 3)) ?? []) {
				if (!filled.has(phrase.slot) && phrase.words.every((part, k) => fits(words[i + k]?.lower, part, phrase.isExact))) {
					filled.add(phrase.slot);
				}
			}
		});
		return filled;
	}

	return { compile, slotsFilledBy };
}

function fits(word: string | undefined, part: string, isExact: boolean): boolean {
	return word !== undefined && (isExact ? singularsOf(word).includes(part) : word.startsWith(part));
}

/** `~provider "top management"|ceo evaluat` → [[`~provider`], [`"top management"`, `ceo`], [`evaluat`]]. */
export function slotsIn(cue: string): readonly (readonly string[])[] {
	return (cue.toLowerCase().match(/(?:"[^"]*"|[^\s"|]+)(?:\|(?:"[^"]*"|[^\s"|]+))*/g) ?? []).map(
		slot => slot.match(/"[^"]*"|[^|"]+/g) ?? [],
	);
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
export function isTripped(cue: Cue, own: ReadonlySet<number>, around: readonly ReadonlySet<number>[]): boolean {
	let ownSlots = 0;
	for (const slot of cue.slots) {
		if (own.has(slot)) {
			ownSlots++;
		} else if (!around.some(slots => slots.has(slot))) {
			return false;
		}
	}
	return ownSlots > 0;
}
