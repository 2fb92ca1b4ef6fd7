import { derived } from '../base/derived.ts';
import { type Clause, type Edition, isAtOrBelow } from '../standards/catalogue.ts';
import type { Likeness, TopicReading, WordReading } from './topicReading.ts';

/** A clause that documents are written about, such as 7.4 or A.5.10, with those below it. */
export interface Topic {
	/** By their order in the edition; the topic's own clause first. */
	readonly clauses: readonly number[];
	/** 0 to 1. */
	readonly score: number;
}

/**
 * How much each thing tells, found by a regression on documents that declare what they address, and rounded. Everything is between 0 and
 * 1: how alike title and clause are, how well a heading fits that stands above text that trips cues, and how the words and the tripped
 * cues compare with those of the clause that fits the document best.
 */
const weights = { title: 2, titleWords: 3, section: 2, words: 3.3, units: 2.2, none: -6 };

/** A best clause of fewer words or units in common than these is no measure for the others. */
const leastBest = { words: 0.12, units: Math.log(5) };

export function scoresOf(reading: TopicReading, edition: Edition): readonly Topic[] {
	const sections = sectionLikeness(reading);
	const units = Float32Array.from(reading.words, (_, clause) => Math.log(1 + (reading.allUnits.get(clause) ?? 0)));
	const bestWords = Math.max(leastBest.words, largest(reading.words));
	const bestUnits = Math.max(leastBest.units, largest(units));
	return topicsOf(edition).map(clauses => {
		const among = (values: Likeness): number => clauses.reduce((most, clause) => Math.max(most, values[clause] ?? 0), 0);
		const sum =
			weights.title * among(reading.title) +
			weights.titleWords * among(reading.titleWords) +
			weights.section * Math.min(1, among(sections)) +
			weights.words * (among(reading.words) / bestWords) +
			weights.units * (among(units) / bestUnits) +
			weights.none;
		return { clauses, score: 1 / (1 + Math.exp(-sum)) };
	});
}

/** What the title alone gives a clause, of the sum that {@link scoresOf} makes a score of. */
export function titleWeight(title: number, words: number): number {
	return weights.title * title + weights.titleWords * words;
}

/** What title and words give the clause that they fit best, of the same sum: all of it that can be told without looking for cues. */
export function wordWeight({ title, titleWords, words }: WordReading): number {
	const best = Math.max(leastBest.words, largest(words));
	return words.reduce(
		(most, value, i) => Math.max(most, titleWeight(title[i] ?? 0, titleWords[i] ?? 0) + weights.words * (value / best)),
		0,
	);
}

function largest(values: Likeness): number {
	return values.reduce((most, value) => Math.max(most, value), 0);
}

/** Of all sections the best: how alike its heading and the clause are, times the units below that trip a cue of it, as a logarithm. */
function sectionLikeness({ headings, units, words }: TopicReading): Likeness {
	const best = new Float32Array(words.length);
	headings.forEach((heading, section) => {
		for (const [clause, count] of heading === undefined ? [] : (units[section] ?? [])) {
			best[clause] = Math.max(best[clause] ?? 0, (heading?.[clause] ?? 0) * Math.log(1 + count));
		}
	});
	return best;
}

/** The clauses of the second level, those of annexes of the third: what is below them is told apart by {@link clauseMeant}. */
const topicsOf = derived((edition: Edition): readonly (readonly number[])[] => {
	const byTopic = new Map<string, number[]>();
	[...edition.clauses.values()].forEach((clause, i) => {
		const parts = clause.number.split('.');
		const depth = edition.annexes.includes(parts[0] ?? '') ? 3 : 2;
		if (parts.length >= depth || (clause.assessable && clause.children.length === 0)) {
			const topic = parts.slice(0, depth).join('.');
			byTopic.set(topic, [...(byTopic.get(topic) ?? []), i]);
		}
	});
	return [...byTopic.values()];
});

/** So many of the units that tell of a clause must tell of one below it, for that one to be named. */
const most = 2 / 3;

/** A title that is the clause's own speaks of all of it. */
const ownTitle = 0.6;

/** The lowest clause of a topic that most of the text speaks of, in the section if one is given. */
export function clauseMeant(reading: TopicReading, topic: readonly number[], section: number | undefined): Clause | undefined {
	const { clauses } = reading.edition;
	const units = section === undefined ? reading.allUnits : reading.units[section];
	const count = (at: number): number =>
		topic.reduce((sum, clause) => {
			const isBelow = isAtOrBelow(clauses[clause]?.clause.number ?? '', clauses[at]?.clause.number ?? '');
			return isBelow ? sum + (units?.get(clause) ?? 0) : sum;
		}, 0);
	let found = topic[0] ?? 0;
	for (const clause of topic) {
		const isTitled = section === undefined && (reading.title[found] ?? 0) >= ownTitle;
		const isChild = clauses[clause]?.clause.parent === clauses[found]?.clause.number;
		if (isChild && !isTitled && count(clause) > 1 && count(clause) >= most * count(found)) {
			found = clause;
		}
	}
	return clauses[found]?.clause;
}
