import { derived, derivedFromTwo } from '../base/derived.ts';
import { fitsAround } from '../model/usageContext.ts';
import type { WordFamily } from '../standards/families.ts';
import type { FamilyWord, TermBook } from '../standards/termBook.ts';
import type { Chunk } from '../syntax/chunk.ts';
import type { Block } from '../syntax/markdown.ts';
import type { Span } from '../text/span.ts';
import { termBookIn } from './termBook.ts';
import { blocksWithTerms, isInEnglish, reasonToLeave } from './termUses.ts';
import type { WorkspaceDocument, World } from './world.ts';

/** A word of a family in a document, which its author has chosen. */
export interface FamilyUse {
	readonly block: Block;
	/** Offsets are of the block's chunk. */
	readonly at: Span;
	readonly word: FamilyWord;
}

/** How often each choice of each family stands in the text, whoever chose it: close enough to tell which one is usual. */
export type FamilyCounts = ReadonlyMap<WordFamily, readonly number[]>;

/** In the order of the text. */
export const familyUsesIn = derivedFromTwo((document: WorkspaceDocument, book: TermBook): readonly FamilyUse[] => {
	const found: FamilyUse[] = [];
	for (const block of blocksWithTerms(document, book)) {
		const { chunk } = block;
		for (const span of book.words.mayHold(chunk.text) ? chunk.prose : []) {
			for (const { value: word, ...at } of book.words.findIn(chunk.plain, span.from, span.to)) {
				if (isMeant(word, chunk.plain, at, span) && !isLabel(chunk, at) && reasonToLeave(document, block, at, book) === undefined) {
					found.push({ block, at, word });
				}
			}
		}
	}
	return found;
});

function isMeant({ family, choice }: FamilyWord, text: string, at: Span, within: Span): boolean {
	const chosen = family.choices[choice];
	return chosen !== undefined && fitsAround(chosen, text, at, within);
}

/** `**Organisation:** …`: the name of a field, which came with the template. */
function isLabel({ text }: Chunk, { from, to }: Span): boolean {
	return (
		/(?:^|\n)[\s>*-]*(?:\*\*|__)$/.test(text.slice(Math.max(0, from - 12), from)) &&
		/^(?::(?:\*\*|__)|(?:\*\*|__)\s*:)/.test(text.slice(to, to + 6))
	);
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

/**
 * Counted in the text as it stands, with a look at the characters around instead of a reading of the marks: placeholders, paths and the
 * names of fields do not count, quotations do.
 */
export const countsIn = derivedFromTwo((document: WorkspaceDocument, book: TermBook): FamilyCounts => {
	const counts = new Map<WordFamily, number[]>();
	for (const { chunk } of blocksWithTerms(document, book)) {
		const { kind, text } = chunk;
		const isProse = kind === 'paragraph' || kind === 'table' || kind === 'heading';
		for (const { value: word, ...at } of isProse ? book.words.findIn(text) : []) {
			if (
				isMeant(word, text, at, { from: 0, to: text.length }) &&
				!isPartOfName(text, at) &&
				!isLabel(chunk, at) &&
				isInEnglish(document)
			) {
				const known = counts.get(word.family) ?? word.family.choices.map(() => 0);
				known[word.choice] = (known[word.choice] ?? 0) + 1;
				counts.set(word.family, known);
			}
		}
	}
	return counts;
});

/** `{{ meta-organisation.name }}`, `organisation/chart.md`, `` `organisation` ``. */
function isPartOfName(text: string, { from, to }: Span): boolean {
	return /[-_./\\`{@#]/.test(text[from - 1] ?? '') || /^(?:[_/\\`}@]|[-.:]\p{Ll})/u.test(text.slice(to, to + 2));
}
