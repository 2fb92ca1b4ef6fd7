import { derivedFromTwo } from '../base/derived.ts';
import type { WorkspaceDocument } from '../index/world.ts';
import { placeOf } from '../model/reading.ts';
import type { Clause, Edition } from '../standards/catalogue.ts';
import type { Span } from '../text/span.ts';
import { readingFor, sectionOfClauses, titleReadingFor, wordReadingFor, wordsFor } from './topicReading.ts';
import { clauseMeant, scoresOf, titleWeight, wordWeight } from './topics.ts';

/** A clause that a document appears to address, as far as its prose tells. */
export interface Suggestion {
	readonly clause: Clause;
	/** The lowest section that most of what tells of it stands in; undefined for the document as a whole. */
	readonly section: number | undefined;
	/** 0 to 1: how likely an author would say so too. */
	readonly score: number;
	/** Words of the document that led to it, in lower case, the most telling first. */
	readonly words: readonly string[];
	/** The heading of the section, else of the document. Offsets of the document. */
	readonly span: Span;
}

/** From here on something is suggested at all. */
const leastScore = 0.15;

/** A clause that tells this much less than the best of the document is beside the point there. */
const leastShare = 0.25;

/**
 * What a document appears to address of an edition, the likeliest first. Read from its prose alone: what the author declares, in front
 * matter, at the head, in markers, tables and lists of clauses, takes no part, and neither do numbers.
 */
export const suggestionsFor = derivedFromTwo((document: WorkspaceDocument, edition: Edition): readonly Suggestion[] => {
	const reading = readingFor(document, edition);
	const topics = scoresOf(reading, edition);
	const best = Math.max(0, ...topics.map(({ score }) => score));
	return topics
		.filter(({ score }) => score >= leastScore && score >= leastShare * best)
		.sort((a, b) => b.score - a.score)
		.flatMap(({ clauses, score }) => {
			const section = sectionOfClauses(reading, clauses);
			const clause = clauseMeant(reading, clauses, section);
			const span = headingOf(document, section ?? reading.titleSection);
			return clause === undefined ? [] : [{ clause, section, score, words: wordsFor(reading, clauses), span }];
		});
});

/** What a document's title speaks of most, and how much of a score that gives. */
export interface TitledClause {
	readonly clause: Clause;
	readonly weight: number;
}

/** A title that gives every clause less leaves them, as a rule, below what may be said unasked. */
const leastOfTitle = 1.8;

/** The clause that a document's title speaks of most, if of any: a cheap look, before {@link suggestionsFor} reads all of the text. */
export const titledClause = derivedFromTwo(
	(document: WorkspaceDocument, edition: Edition): { readonly titled: TitledClause | undefined } => {
		const reading = titleReadingFor(document, edition);
		let titled: TitledClause | undefined;
		reading?.edition.clauses.forEach(({ clause }, i) => {
			const weight = titleWeight(reading.title[i] ?? 0, reading.words[i] ?? 0);
			titled = weight >= Math.max(leastOfTitle, titled?.weight ?? 0) ? { clause, weight } : titled;
		});
		return { titled };
	},
);

/** With less than this from title and words the cues seldom lift a score to what may be said unasked. */
const leastOfWords = 4.5;

/** May a document's suggestions be sure enough to be told unasked? Costs a third of finding out. */
export function maySuggest(document: WorkspaceDocument, edition: Edition): boolean {
	return wordWeight(wordReadingFor(document, edition)) >= leastOfWords;
}

function headingOf({ reading }: WorkspaceDocument, section: number | undefined): Span {
	const fact = reading.facts.sections[section ?? 0];
	return fact === undefined ? { from: 0, to: 0 } : placeOf(reading, fact.place);
}
