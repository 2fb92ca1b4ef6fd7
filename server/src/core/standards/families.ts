import { fields, flag, listOf, optional, required, type Shape, text } from '../syntax/yamlShape.ts';
import { type Attested, attested } from './pack.ts';

/** Words of which a house should choose one and stay with it. */
export interface WordFamily extends Attested {
	readonly slug: string;
	/** What they all stand for, in our own words. */
	readonly stands: string;
	/** The first choice is the word of ISO 9000: a document that keeps to it is not asked to change. */
	readonly own: boolean;
	readonly choices: readonly FamilyChoice[];
}

/** One way to say it. */
export interface FamilyChoice {
	/** What it is called: `external provider`, `-ize`. */
	readonly name: string;
	/** The words themselves, patterns; left out: the name. Of a way to spell, the n-th words of all choices are one word. */
	readonly words: readonly string[];
	/** One of these must stand in the sentence; empty: whatever does. */
	readonly with: readonly string[];
	/** Where one of these stands in the sentence, something else is meant. */
	readonly without: readonly string[];
}

const texts = listOf(text);

export const familiesShape: Shape<readonly WordFamily[]> = listOf(
	fields({
		slug: required(text),
		stands: required(text),
		own: optional(flag, false),
		choices: required(
			listOf(fields({ name: required(text), words: optional(texts, []), with: optional(texts, []), without: optional(texts, []) })),
		),
		...attested,
	}),
);
