import { derivedFromTwo } from '../base/derived.ts';
import type { WorkspaceDocument } from '../index/world.ts';
import { placeOf } from '../model/reading.ts';
import type { Clause, Edition } from '../standards/catalogue.ts';
import type { Span } from '../text/span.ts';
import { readingFor, sectionOfClauses, wordsFor } from './topicReading.ts';
import { clauseMeant, scoresOf } from './topics.ts';

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

function headingOf({ reading }: WorkspaceDocument, section: number | undefined): Span {
	const fact = reading.facts.sections[section ?? 0];
	return fact === undefined ? { from: 0, to: 0 } : placeOf(reading, fact.place);
}
