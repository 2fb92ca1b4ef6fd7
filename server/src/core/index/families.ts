import { derived, derivedFromTwo } from '../base/derived.ts';
import type { WordFamily } from '../standards/families.ts';
import type { FamilyWord, TermBook } from '../standards/termBook.ts';
import { termBookIn } from './termBook.ts';
import { type TermUse, termUsesIn } from './termUses.ts';
import type { WorkspaceDocument, World } from './world.ts';

/** A word of a family in a document. */
export interface FamilyUse extends Pick<TermUse, 'block' | 'at'> {
	readonly word: FamilyWord;
}

/** How often each choice of each family is used in the whole workspace. */
export type FamilyCounts = ReadonlyMap<WordFamily, readonly number[]>;

export function familyUsesIn(document: WorkspaceDocument, book: TermBook): readonly FamilyUse[] {
	return termUsesIn(document, book).flatMap(({ block, at, meaning: { word } }) => (word === undefined ? [] : [{ block, at, word }]));
}

/** Documents that are not looked at do not count. */
export function familyCounts(world: World): FamilyCounts {
	const known = countsOf(world.documents);
	known.counts ??= count(world, termBookIn(world));
	return known.counts;
}

const countsOf = derived((_: World['documents']): { counts?: FamilyCounts } => ({}));

function count(world: World, book: TermBook): FamilyCounts {
	const counts = new Map(book.families.map(family => [family, family.choices.map(() => 0)]));
	for (const document of world.documents.values()) {
		if (!world.setup.isConfigured && document.reading.facts.recognized === undefined) {
			continue;
		}
		for (const [family, numbers] of countsIn(document, book)) {
			const all = counts.get(family) ?? [];
			numbers.forEach((number, choice) => {
				all[choice] = (all[choice] ?? 0) + number;
			});
		}
	}
	return counts;
}

const countsIn = derivedFromTwo((document: WorkspaceDocument, book: TermBook): FamilyCounts => {
	const counts = new Map<WordFamily, number[]>();
	for (const { word } of familyUsesIn(document, book)) {
		const known = counts.get(word.family) ?? word.family.choices.map(() => 0);
		known[word.choice] = (known[word.choice] ?? 0) + 1;
		counts.set(word.family, known);
	}
	return counts;
});
