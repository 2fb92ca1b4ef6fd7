import { pluralOf } from './words.ts';

/** How a word differs from its base form; English, by its rules and without a dictionary. */
export type Form = 'base' | 'plural' | 's' | 'ed' | 'ing';

/** A noun in both numbers. */
export function nounForms(word: string): readonly (readonly [Form, string])[] {
	return [
		['base', word],
		['plural', pluralOf(word)],
	];
}

/** A verb as it may stand in a text: `improve`, `improves`, `improved`, `improving`. */
export function verbForms(word: string): readonly (readonly [Form, string])[] {
	return [
		['base', word],
		['s', pluralOf(word)],
		['ed', pastOf(word)],
		['ing', participleOf(word)],
	];
}

export function inForm(word: string, form: Form): string {
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
