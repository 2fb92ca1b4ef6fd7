import type { Span } from './span.ts';

/** A run of letters and digits; a hyphen or an apostrophe ends it. */
export interface Word extends Span {
	/** In lower case. */
	readonly lower: string;
}

/**
 * The words of a text in order. `non-conformity` gives two words, `organization's` gives `organization`: what follows
 * an apostrophe is passed over.
 */
export function wordsOf(text: string, from = 0, to = text.length): Word[] {
	const words: Word[] = [];
	for (let word = nextWord(text, from, to); word !== undefined; word = nextWord(text, word.to, to)) {
		words.push(word);
	}
	return words;
}

/** The first word that begins at an offset or behind it. */
export function nextWord(text: string, from: number, to: number): Word | undefined {
	let at = from;
	while (at < to) {
		if (!isWordCode(text, at)) {
			at++;
			continue;
		}
		const start = at;
		while (at < to && isWordCode(text, at)) {
			at++;
		}
		if (!isTailOfWord(text, start)) {
			return { from: start, to: at, lower: text.slice(start, at).toLowerCase() };
		}
	}
	return undefined;
}

/** `s` in `organization's`, `t` in `don't`. */
export function isTailOfWord(text: string, start: number): boolean {
	const before = text.charCodeAt(start - 1);
	return (before === 0x27 || before === 0x2019) && start >= 2 && isWordCode(text, start - 2);
}

/** Is the character at an offset part of a word? */
export function isWordCode(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	if (code < 0x80) {
		return asciiWord[code] === 1;
	}
	if (otherWord[code] === 0) {
		otherWord[code] = (code >= 0xd800 && code <= 0xdfff) || wordCharacter.test(text[at] ?? '') ? 1 : 2;
	}
	return otherWord[code] === 1;
}

/** 1 for a letter, a mark or a digit beyond ASCII, 2 for anything else, 0 where nobody has asked yet. */
const otherWord = new Uint8Array(0x10000);

/** 1 for a letter or a digit. */
const asciiWord = Uint8Array.from({ length: 0x80 }, (_, code) => (/[A-Za-z0-9]/.test(String.fromCharCode(code)) ? 1 : 0));

const wordCharacter = /[\p{L}\p{M}\p{N}]/u;

/** What may stand between two words of one phrase: blanks, one line feed, or a hyphen of any kind. */
export function joinsWords(text: string, from: number, to: number): boolean {
	return to > from && to - from <= 40 && /^(?:[ \t]*\n?[ \t]*|[-\u2010\u2011\u00ad])$/.test(text.slice(from, to));
}

/** The word itself and what it may be the plural of: `parties` → `parties`, `party`, `partie`. */
export function singularsOf(word: string): readonly string[] {
	if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) {
		return word === 'criteria' ? [word, 'criterion'] : [word];
	}
	const forms = [word, word.slice(0, -1)];
	if (word.endsWith('ies')) {
		forms.push(`${word.slice(0, -3)}y`);
	} else if (word.endsWith('es')) {
		forms.push(word.slice(0, -2));
		if (word.endsWith('yses')) {
			forms.push(`${word.slice(0, -2)}is`);
		}
	}
	return forms;
}

/** The plural that English rules give: `party` → `parties`, `process` → `processes`. */
export function pluralOf(word: string): string {
	if (/[^aeiou]y$/i.test(word)) {
		return `${word.slice(0, -1)}ies`;
	}
	return /(?:s|x|z|ch|sh)$/i.test(word) ? `${word}es` : `${word}s`;
}
