import { derived } from '../base/derived.ts';
import { stemOf, stemsOf } from '../text/stems.ts';
import type { Clause, Edition } from './catalogue.ts';
import type { CueSource } from './cues.ts';

/** How much a stem says, by stem. */
export type Weights = ReadonlyMap<string, number>;

/** The words of the clauses of an edition, weighed: a word that few clauses have says more of them. */
export interface EditionWords {
	readonly clauses: readonly ClauseWords[];
	/** How much a stem of a title says; `rare` for one that no title has. */
	readonly ofTitles: Weights;
	readonly rare: number;
	/** How much a stem says that any row of a clause has. */
	readonly ofRows: Weights;
	/** By stem: the clauses whose rows have it, and its share in their words. */
	readonly inRows: ReadonlyMap<string, readonly (readonly [clause: number, share: number])[]>;
}

export interface ClauseWords {
	readonly clause: Clause;
	/** Of length one, or empty where the standard prints no title. */
	readonly title: Weights;
	/** Of all words of its row; of length one. */
	readonly row: Weights;
}

/** Made when somebody first asks what a text seems to be about. */
export const clauseWordsOf = derived((edition: Edition): EditionWords => {
	const clauses = [...edition.clauses.values()];
	const titles = clauses.map(clause => countsOf(stemsOf(clause.title ?? '').map(({ stem }) => [stem, 1])));
	const rows = clauses.map(clause => countsOf(wordsOfRow(clause, edition)));
	const ofTitles = rarity(titles);
	const ofRows = rarity(rows);
	const rowWeights = rows.map(counts => lengthened(counts, stem => ofRows.get(stem) ?? 0));
	const inRows = new Map<string, [number, number][]>();
	rowWeights.forEach((row, clause) => {
		for (const [stem, share] of row) {
			const known = inRows.get(stem);
			if (known === undefined) {
				inRows.set(stem, [[clause, share]]);
			} else {
				known.push([clause, share]);
			}
		}
	});
	return {
		clauses: clauses.map((clause, i) => ({
			clause,
			title: lengthened(titles[i] ?? new Map(), stem => ofTitles.get(stem) ?? 0),
			row: rowWeights[i] ?? new Map(),
		})),
		ofTitles,
		rare: Math.log(1 + clauses.length) / 2,
		ofRows,
		inRows,
	};
});

/** How much the words of a row count: its title most, a word of a cue little, for it stands beside many others. */
const weights = { title: 3, topic: 1, term: 1, cue: 0.5 };

function wordsOfRow(clause: Clause, { synonyms }: Edition): (readonly [stem: string, count: number])[] {
	const plain = (text: string, weight: number): (readonly [string, number])[] => stemsOf(text).map(({ stem }) => [stem, weight]);
	return [
		...[...new Set(stemsOf(clause.title ?? '').map(({ stem }) => stem))].map(stem => [stem, weights.title] as const),
		...plain(clause.topic, weights.topic),
		...clause.items.flatMap(item => plain(item.topic, weights.topic)),
		...clause.terms.flatMap(term => plain(term, weights.term)),
		...[...clause.cues, ...clause.items.flatMap(item => item.cues)].flatMap(cue => wordsOfCue(cue, synonyms)),
	];
}

/** Each slot counts as one word, shared out among its alternatives. */
function wordsOfCue(cue: CueSource, synonyms: Edition['synonyms']): (readonly [string, number])[] {
	return cue.flatMap(alternatives => {
		const words = alternatives.flatMap(alternative =>
			(alternative.startsWith('~') ? (synonyms[alternative.slice(1)] ?? []) : [alternative]).flatMap(
				text => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [],
			),
		);
		const stems = [...new Set(words.map(stemOf))].filter(stem => stem !== '');
		return stems.map(stem => [stem, weights.cue / Math.sqrt(stems.length)] as const);
	});
}

/** The sum of the numbers that stand beside each key. */
export function countsOf<Key>(entries: readonly (readonly [Key, number])[]): ReadonlyMap<Key, number> {
	const counts = new Map<Key, number>();
	for (const [key, count] of entries) {
		counts.set(key, (counts.get(key) ?? 0) + count);
	}
	return counts;
}

function rarity(all: readonly ReadonlyMap<string, number>[]): Weights {
	const clauses = countsOf(all.flatMap(counts => [...counts.keys()].map(stem => [stem, 1] as const)));
	return new Map([...clauses].map(([stem, count]) => [stem, Math.log(1 + all.length / count)]));
}

/** Counts, damped and weighed, as a vector of length one. */
export function lengthened(counts: ReadonlyMap<string, number>, weightOf: (stem: string) => number): Weights {
	const weighed = [...counts].map(([stem, count]) => [stem, Math.log(1 + count) * weightOf(stem)] as const);
	const length = Math.hypot(...weighed.map(([, weight]) => weight)) || 1;
	return new Map(weighed.flatMap(([stem, weight]) => (weight === 0 ? [] : [[stem, weight / length]])));
}
