import { fields, listOf, optional, required, type Shape, text } from '../syntax/yamlShape.ts';
import { type Attested, attested } from './pack.ts';

/** Words of which a house should choose one and stay with it. */
export interface WordFamily extends Attested {
	readonly slug: string;
	/** What they all stand for, in our own words. */
	readonly stands: string;
	readonly choices: readonly FamilyChoice[];
}

/** One way to say it. */
export interface FamilyChoice {
	/** What it is called: `external provider`, `-ize`. */
	readonly name: string;
	/** The words themselves, patterns; left out: the name. Of a way to spell, the n-th words of all choices are one word. */
	readonly words: readonly string[];
}

const texts = listOf(text);

export const familiesShape: Shape<readonly WordFamily[]> = listOf(
	fields({
		slug: required(text),
		stands: required(text),
		choices: required(listOf(fields({ name: required(text), words: optional(texts, []) }))),
		...attested,
	}),
);
