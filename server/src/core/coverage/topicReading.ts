import { derivedFromTwo } from '../base/derived.ts';
import { syntaxOf, type WorkspaceDocument } from '../index/world.ts';
import type { Edition } from '../standards/catalogue.ts';
import { clauseWordsOf, countsOf, type EditionWords, lengthened } from '../standards/clauseWords.ts';
import { type Chunk, derivedFromChunk, derivedFromChunkAnd } from '../syntax/chunk.ts';
import type { Syntax } from '../syntax/markdown.ts';
import { stemsOf } from '../text/stems.ts';
import { ownProseOf } from './ownProse.ts';
import { trippedIn } from './trippedCues.ts';

/** What the words of a document have in common with the clauses of an edition. Lists of numbers follow the order of the clauses. */
export interface WordReading {
	readonly edition: EditionWords;
	/** How alike the document's title and the clause's are, 0 to 1. */
	readonly title: Likeness;
	/** How alike the document's title and all words of the clause are. */
	readonly titleWords: Likeness;
	/** The same for all words of the document. */
	readonly words: Likeness;
	/** By section: its heading. */
	readonly headings: readonly (Chunk | undefined)[];
	readonly titleSection: number | undefined;
	/** The document's stems, with how often and as which word they stand in it; those of the title first. */
	readonly stems: Bag;
}

/** The same, with the cues that its sentences trip. */
export interface TopicReading extends Omit<WordReading, 'headings'> {
	/** By section: how alike its heading and all words of the clause are; undefined for the title. */
	readonly headings: readonly (Likeness | undefined)[];
	/** By section: how many units of text in it and below it trip a cue of the clause. */
	readonly units: readonly ReadonlyMap<number, number>[];
	/** The same for the whole document. */
	readonly allUnits: ReadonlyMap<number, number>;
	/** By section: the one that holds it. */
	readonly parents: readonly (number | undefined)[];
}

export type Likeness = Float32Array;

type Bag = ReadonlyMap<string, { readonly count: number; readonly word: string }>;

/** An edit looks only at the words of what it changed, and puts together anew what was found. */
export const wordReadingFor = derivedFromTwo((document: WorkspaceDocument, edition: Edition): WordReading => {
	const syntax = syntaxOf(document);
	const words = clauseWordsOf(edition);
	const headings = syntax.sections.map(({ heading }) => (heading === undefined ? undefined : syntax.blocks[heading]?.chunk));
	const title = titleSection(syntax.sections);
	const titleChunk = title === undefined ? undefined : headings[title];
	const stems = bagOf([
		...(titleChunk === undefined ? [] : [titleChunk]),
		...headings.filter(chunk => chunk !== undefined && chunk !== titleChunk),
		...ownProseOf(document).flatMap(part => part.blocks.map(({ chunk }) => chunk)),
	] as readonly Chunk[]);
	const none = new Float32Array(words.clauses.length);
	return {
		edition: words,
		title: titleChunk === undefined ? none : headingLikeness(titleChunk, words).title,
		titleWords: titleChunk === undefined ? none : headingLikeness(titleChunk, words).words,
		words: likeness(stems, words),
		headings,
		titleSection: title,
		stems,
	};
});

export const readingFor = derivedFromTwo((document: WorkspaceDocument, edition: Edition): TopicReading => {
	const reading = wordReadingFor(document, edition);
	const parents = syntaxOf(document).sections.map(({ parent }) => parent);
	const tripped = ownProseOf(document).map(part => trippedIn(part, edition));
	return {
		...reading,
		headings: reading.headings.map((chunk, i) =>
			chunk === undefined || i === reading.titleSection ? undefined : headingLikeness(chunk, reading.edition).words,
		),
		units: unitsBySection(tripped, parents),
		allUnits: countsOf(tripped.flatMap(part => [...part].map(([clause, { units }]) => [clause, units] as const))),
		parents,
	};
});

/** How alike the document's title and each clause are, without a look at the text below; undefined for a document without a title. */
export function titleReadingFor(
	document: WorkspaceDocument,
	edition: Edition,
): { readonly edition: EditionWords; readonly title: Likeness; readonly words: Likeness } | undefined {
	const { sections, blocks } = syntaxOf(document);
	const section = titleSection(sections);
	const chunk = section === undefined ? undefined : blocks[sections[section]?.heading ?? -1]?.chunk;
	const words = clauseWordsOf(edition);
	return chunk === undefined ? undefined : { edition: words, ...headingLikeness(chunk, words) };
}

/** The first heading of the first level, else the first of all. */
function titleSection(sections: Syntax['sections']): number | undefined {
	const first = sections.findIndex(({ level }) => level === 1);
	return first >= 0 ? first : sections.length > 1 ? 1 : undefined;
}

const bagOfChunk = derivedFromChunk((chunk: Chunk): Bag => {
	const bag = new Map<string, { count: number; word: string }>();
	for (const { stem, word } of stemsOf(chunk.plain)) {
		const known = bag.get(stem);
		if (known === undefined) {
			bag.set(stem, { count: 1, word });
		} else {
			known.count++;
		}
	}
	return bag;
});

function bagOf(chunks: readonly Chunk[]): Bag {
	const bag = new Map<string, { count: number; word: string }>();
	for (const chunk of chunks) {
		for (const [stem, { count, word }] of bagOfChunk(chunk)) {
			const known = bag.get(stem);
			if (known === undefined) {
				bag.set(stem, { count, word });
			} else {
				known.count += count;
			}
		}
	}
	return bag;
}

const headingLikeness = derivedFromChunkAnd(
	(chunk: Chunk, edition: EditionWords): { readonly title: Likeness; readonly words: Likeness } => {
		const bag = bagOfChunk(chunk);
		const weighed = lengthened(countsIn(bag), stem => edition.ofTitles.get(stem) ?? edition.rare);
		const title = Float32Array.from(edition.clauses, clause => {
			let sum = 0;
			for (const [stem, weight] of clause.title) {
				sum += weight * (weighed.get(stem) ?? 0);
			}
			return sum;
		});
		return { title, words: likeness(bag, edition) };
	},
);

function likeness(bag: Bag, edition: EditionWords): Likeness {
	const found = new Float32Array(edition.clauses.length);
	for (const [stem, weight] of lengthened(countsIn(bag), stem => edition.ofRows.get(stem) ?? 0)) {
		for (const [clause, share] of edition.inRows.get(stem) ?? []) {
			found[clause] = (found[clause] ?? 0) + weight * share;
		}
	}
	return found;
}

function countsIn(bag: Bag): ReadonlyMap<string, number> {
	return new Map([...bag].map(([stem, { count }]) => [stem, count]));
}

function unitsBySection(
	tripped: readonly ReturnType<typeof trippedIn>[],
	parents: readonly (number | undefined)[],
): readonly ReadonlyMap<number, number>[] {
	const bySection = parents.map(() => new Map<number, number>());
	tripped.forEach((part, section) => {
		for (let at: number | undefined = section; at !== undefined; at = parents[at]) {
			const counts = bySection[at];
			for (const [clause, units] of part) {
				counts?.set(clause, (counts.get(clause) ?? 0) + units.units);
			}
		}
	});
	return bySection;
}

/** So much of what tells of a clause must stand in a section for the section to be named. */
const most = 2 / 3;

/** The lowest section that most units stand in that trip a cue of these clauses; undefined where that is the document as a whole. */
export function sectionOfClauses(reading: TopicReading, clauses: readonly number[]): number | undefined {
	const { units, parents, headings, titleSection } = reading;
	const inSection = (section: number): number => weightOf(clauses, units[section]);
	const wanted = most * weightOf(clauses, reading.allUnits);
	let found: number | undefined;
	for (let section = 0; wanted > 0 && section < parents.length; section++) {
		const isBelow = found === undefined || found === parents[section];
		if (isBelow && (found !== undefined || parents[section] === undefined) && inSection(section) >= wanted) {
			found = section;
		}
	}
	return found === titleSection || (found !== undefined && headings[found] === undefined) ? undefined : found;
}

function weightOf(clauses: readonly number[], units: ReadonlyMap<number, number> | undefined): number {
	return clauses.reduce((sum, clause) => sum + (units?.get(clause) ?? 0), 0);
}

const mostWords = 5;

/** More often says no more. */
const often = 3;

/** The words of the document that the clauses' rows have too, the most telling first. */
export function wordsFor({ edition, stems }: TopicReading, clauses: readonly number[]): readonly string[] {
	const telling = new Map<string, { readonly word: string; readonly weight: number }>();
	for (const [stem, share] of clauses.flatMap(clause => [...(edition.clauses[clause]?.row ?? [])])) {
		const found = stems.get(stem);
		if (found !== undefined) {
			const weight = share * Math.min(found.count, often) * (edition.ofRows.get(stem) ?? 0);
			telling.set(stem, { word: found.word, weight: Math.max(weight, telling.get(stem)?.weight ?? 0) });
		}
	}
	const ordered = [...telling.values()].sort((a, b) => b.weight - a.weight).map(({ word }) => word);
	return [...new Set(ordered)].slice(0, mostWords);
}
