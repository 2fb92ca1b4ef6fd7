import { derived, derivedFromTwo } from '../base/derived.ts';
import { fitsAround } from '../model/usageContext.ts';
import type { WordFamily } from '../standards/families.ts';
import type { FamilyWord, TermBook } from '../standards/termBook.ts';
import { type Chunk, derivedFromChunkAnd } from '../syntax/chunk.ts';
import type { Block } from '../syntax/markdown.ts';
import type { Span } from '../text/span.ts';
import type { Match } from '../text/wordTree.ts';
import { termBookIn } from './termBook.ts';
import { blocksWithTerms, isInEnglish, reasonInChunk } from './termUses.ts';
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
		if (!block.quoted && book.words.mayHold(block.chunk.text)) {
			found.push(...wordsInChunk(block.chunk, book).map(({ value: word, ...at }) => ({ block, at, word })));
		}
	}
	return found.length > 0 && isInEnglish(document) ? found : none;
});

const none: readonly never[] = [];

/** Kept with the chunk: an edit looks only at what it changed. */
const wordsInChunk = derivedFromChunkAnd((chunk: Chunk, book: TermBook): readonly Match<FamilyWord>[] =>
	chunk.prose.flatMap(span =>
		book.words
			.findIn(chunk.plain, span.from, span.to)
			.filter(at => isMeant(at.value, chunk.plain, at, span) && !isLabel(chunk, at) && reasonInChunk(chunk, at, book) === undefined),
	),
);

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

/** Documents that are not looked at do not count. From world to world only what changed is counted anew. */
export function familyCounts(world: World): FamilyCounts {
	const book = termBookIn(world);
	const ledger = ledgerOf(world.setup);
	const previous = ledger.get(book);
	if (previous?.documents === world.documents) {
		return previous.counts;
	}
	const canGoOn = previous !== undefined && previous.documents.size === world.documents.size;
	const counts = new Map(
		book.families.map(family => [family, [...(canGoOn ? (previous.counts.get(family) ?? []) : family.choices.map(() => 0))]]),
	);
	for (const document of world.documents.values()) {
		const before = canGoOn ? previous.documents.get(document.path) : undefined;
		if (canGoOn && before === undefined) {
			// A document went and another came: count anew.
			ledger.delete(book);
			return familyCounts(world);
		}
		if (before !== document) {
			add(counts, countsOf(world, before, book), -1);
			add(counts, countsOf(world, document, book), 1);
		}
	}
	ledger.set(book, { documents: world.documents, counts });
	return counts;
}

const ledgerOf = derived(
	(_: World['setup']) => new WeakMap<TermBook, { readonly documents: World['documents']; readonly counts: FamilyCounts }>(),
);

function countsOf({ setup }: World, document: WorkspaceDocument | undefined, book: TermBook): FamilyCounts {
	const isLookedAt = document !== undefined && (setup.isConfigured || document.reading.facts.recognized !== undefined);
	return isLookedAt ? countsIn(document, book) : noCounts;
}

function add(counts: ReadonlyMap<WordFamily, number[]>, more: FamilyCounts, times: 1 | -1): void {
	for (const [family, numbers] of more) {
		const all = counts.get(family) ?? [];
		numbers.forEach((number, choice) => {
			all[choice] = (all[choice] ?? 0) + number * times;
		});
	}
}

/**
 * Counted in the text as it stands, with a look at the characters around instead of a reading of the marks: placeholders, paths and the
 * names of fields do not count, quotations do.
 */
export const countsIn = derivedFromTwo((document: WorkspaceDocument, book: TermBook): FamilyCounts => {
	const counts = new Map<WordFamily, number[]>();
	for (const { chunk } of blocksWithTerms(document, book)) {
		for (const word of wordsInText(chunk, book)) {
			const known = counts.get(word.family) ?? word.family.choices.map(() => 0);
			known[word.choice] = (known[word.choice] ?? 0) + 1;
			counts.set(word.family, known);
		}
	}
	return counts.size > 0 && isInEnglish(document) ? counts : noCounts;
});

const noCounts: FamilyCounts = new Map();

const wordsInText = derivedFromChunkAnd((chunk: Chunk, book: TermBook): readonly FamilyWord[] => {
	const { kind, text } = chunk;
	const isProse = kind === 'paragraph' || kind === 'table' || kind === 'heading';
	return (isProse ? book.words.findIn(text) : [])
		.filter(at => isMeant(at.value, text, at, { from: 0, to: text.length }) && !isPartOfName(text, at) && !isLabel(chunk, at))
		.map(({ value }) => value);
});

/** `{{ meta-organisation.name }}`, `organisation/chart.md`, `` `organisation` ``. */
function isPartOfName(text: string, { from, to }: Span): boolean {
	return /[-_./\\`{@#]/.test(text[from - 1] ?? '') || /^(?:[_/\\`}@]|[-.:]\p{Ll})/u.test(text.slice(to, to + 2));
}
