import { derived } from '../base/derived.ts';
import type { Clause, Edition } from './catalogue.ts';
import { type Cue, type CueBook, cueBookOf } from './cues.ts';
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
			{ clause: clause.cues.map(compile), items: clause.items.map(item => item.cues.map(compile)) },
		]),
	);
	const titles = titleBookOf([...edition.clauses.values()].flatMap(({ title }) => title ?? []));
	return { book, titles, byClause };
});
