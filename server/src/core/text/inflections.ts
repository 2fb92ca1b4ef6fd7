import { pluralOf } from './words.ts';

/** How a word differs from its base form; English, by its rules and without a dictionary. */
export type Form = 'base' | 'plural' | 's' | 'ed' | 'ing';

/** What a word is in a phrase: inflected as a noun, as a verb, or not at all. */
export type Inflection = 'noun' | 'verb' | 'fixed';

const formsOf: Readonly<Record<Inflection, readonly Form[]>> = {
	noun: ['base', 'plural'],
	verb: ['base', 's', 'ed', 'ing'],
	fixed: ['base'],
};

/** A word as it may stand in a text: `audit`, `audits`; `improve`, `improves`, `improved`, `improving`. */
export function wordForms(word: string, as: Inflection): readonly (readonly [Form, string])[] {
	return formsOf[as].map(form => [form, inForm(word, form)]);
}

function inForm(word: string, form: Form): string {
	switch (form) {
		case 'base':
			return word;
		case 'plural':
		case 's':
			return pluralOf(word);
		case 'ed':
			return pastOf(word);
		case 'ing':
			return participleOf(word);
	}
}

/** Which word of a phrase is inflected: the last of a noun, of a verb the first that is no adverb. */
export function inflectedAt(phrase: readonly string[], as: Inflection): number {
	return as === 'verb'
		? Math.max(
				0,
				phrase.findIndex(word => !word.endsWith('ly')),
			)
		: phrase.length - 1;
}

/** `external provider` in the plural: `external providers`. What is a plural already stays. */
export function phraseInForm(phrase: string, form: Form, as: Inflection): string {
	const words = phrase.split(' ');
	const at = inflectedAt(words, as);
	const word = words[at] ?? '';
	return as === 'fixed' || (as === 'noun' && /[^s]s$/.test(word)) ? phrase : words.with(at, inForm(word, form)).join(' ');
}

function pastOf(word: string): string {
	return word.endsWith('e') ? `${word}d` : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ied` : `${word}ed`;
}

function participleOf(word: string): string {
	return /[^e]e$/.test(word) ? `${word.slice(0, -1)}ing` : `${word}ing`;
}

/** `an external provider`, `a user`, `an hour`: the article that goes with what follows. */
export function articleFor(following: string): 'a' | 'an' {
	const word = following.toLowerCase();
	if (/^(?:honest|honou?r|hour|heir)/.test(word)) {
		return 'an';
	}
	return /^[aeiou]/.test(word) && !/^(?:eu|uni(?!n)|use|usu|util|one\b|once\b|ubiq)/.test(word) ? 'an' : 'a';
}
