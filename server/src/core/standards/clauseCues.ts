import { derived } from '../base/derived.ts';
import type { Clause, Edition } from './catalogue.ts';
import { type Cue, type CueBook, type CueSource, cueBookOf } from './cues.ts';
import { type TitleBook, titleBookOf } from './titleBook.ts';

/** The cues of an edition, compiled: made when somebody first looks for evidence of one of its clauses. */
export interface EditionCues {
	readonly book: CueBook;
	readonly titles: TitleBook;
	readonly byClause: ReadonlyMap<Clause, ClauseCues>;
}

export interface ClauseCues {
	/** For what stands in the clause outside its items. */
	readonly clause: readonly Cue[];
	/** In the order of its items. */
	readonly items: readonly (readonly Cue[])[];
}

export const cuesOf = derived((edition: Edition): EditionCues => {
	const { book, compile } = cueBookOf(edition.synonyms);
	const byClause = new Map(
		[...edition.clauses.values()].map(clause => [
			clause,
			{
				clause: [...clause.cues.map(cue => compile(cue)), ...titleCuesOf(clause).map(cue => compile(cue, true))],
				items: clause.items.map(item => item.cues.map(cue => compile(cue))),
			},
		]),
	);
	const titles = titleBookOf([...edition.clauses.values()].flatMap(({ title }) => title ?? []));
	return { book, titles, byClause };
});

/**
 * A text that holds every word of a title that says something, in whatever form and order, deals with it: `All assets are returned` with
 * the return of assets. For clauses without items; a title of one such word says too little.
 */
function titleCuesOf({ title, items }: Clause): readonly CueSource[] {
	const words = items.length > 0 ? [] : (title?.toLowerCase().match(/[\p{L}]+/gu) ?? []);
	const roots = [...new Set(words.filter(word => word.length > 3 && !small.test(word)).map(rootOf))];
	return roots.length < 2 ? [] : [roots.map(root => [root])];
}

const small = /^(?:with|from|into|that|this|their|such|other|than|information|security|general|management|quality|systems?|requirements?)$/;

/** `classification` → `classif`: what the word has in common with its relatives. */
function rootOf(word: string): string {
	const ending = /(?:ications?|ations?|itions?|ments?|ings?|ions?|ances?|ences?|ities|ity|ies|es|ed|al|s|y|e)$/.exec(word)?.[0] ?? '';
	return word.length - ending.length >= 4 ? word.slice(0, word.length - ending.length) : word;
}
