import { type Form, type Inflection, inflectedAt, wordForms } from '../text/inflections.ts';
import { expandPattern } from '../text/wordPatterns.ts';
import { Beginnings, WordTree } from '../text/wordTree.ts';
import type { WordFamily } from './families.ts';
import type { UsageRow } from './usage.ts';

/** What of a row a book needs; rows of the house have no examples. */
export interface UsageEntry
	extends Pick<UsageRow, 'slug' | 'find' | 'except' | 'as' | 'prefer' | 'fix' | 'why' | 'source' | 'severity' | 'with' | 'without'> {
	readonly rule: string;
	/** Where it stands: the data that comes with the tool, `qms.yaml`, or a pack. */
	readonly layer: string;
}

/** A row as it may stand in a text, in one of its forms. */
export interface Usage {
	readonly row: UsageEntry;
	readonly form: Form;
	/** The phrase in its base form. */
	readonly base: string;
}

/** A word of a family, as it may stand in a text. */
export interface FamilyWord {
	readonly family: WordFamily;
	/** Index into {@link WordFamily.choices}. */
	readonly choice: number;
	/** Index into the words of the choice. */
	readonly word: number;
	readonly form: Form;
	/** The phrase in its base form. */
	readonly base: string;
}

/** All words that are looked for, as two trees: looking through a text takes the same time for five of them or five hundred. */
export interface TermBook {
	readonly rows: readonly UsageEntry[];
	readonly families: readonly WordFamily[];
	/** Undefined stands at what is only there so that a longer phrase is not taken for a shorter one. */
	readonly usages: WordTree<{ readonly usage: Usage | undefined }>;
	readonly words: WordTree<FamilyWord>;
	/** What the phrases of both begin with. */
	readonly beginnings: Beginnings;
	/** Titles of clauses, of two words and more: whoever writes one down has not chosen its words. */
	readonly titles: WordTree<true>;
}

/**
 * @param rows of two for one phrase the first counts.
 * @param kept phrases of the house that are never reported, in every form, their words apart by one blank.
 * @param titles each as words in lower case.
 */
export function termBookOf(
	rows: readonly UsageEntry[],
	families: readonly WordFamily[],
	kept: ReadonlySet<string>,
	titles: Iterable<readonly string[]>,
): TermBook {
	const beginnings = new Beginnings();
	const usages = new WordTree<{ readonly usage: Usage | undefined }>(beginnings);
	const silent = { usage: undefined };
	const settled = new Set(kept);
	for (const phrase of kept) {
		usages.add(phrase.split(' '), silent);
	}
	for (const row of rows) {
		for (const [phrase, form, base] of row.find.flatMap(pattern => phrasesOf(pattern, row.as))) {
			usages.add(phrase, { usage: { row, form, base } });
			if (row.rule === 'deprecated-term' || row.rule === 'house-term') {
				settled.add(phrase.join(' '));
			}
		}
		for (const [phrase] of row.except.flatMap(pattern => phrasesOf(pattern, 'noun'))) {
			usages.add(phrase, silent);
		}
	}
	const words = new WordTree<FamilyWord>(beginnings);
	for (const [phrase, word] of families.flatMap(wordsIn)) {
		// What is reported anyway, or what the house has spoken on, is no matter of choice any more.
		if (!settled.has(phrase.join(' '))) {
			words.add(phrase, word);
		}
	}
	const titleTree = new WordTree<true>();
	for (const title of titles) {
		titleTree.add(title, true);
	}
	return { rows, families, usages, words, beginnings, titles: titleTree };
}

/** Every phrase that a pattern stands for, in every form. */
export function phrasesOf(pattern: string, as: Inflection): readonly (readonly [phrase: readonly string[], form: Form, base: string])[] {
	return expandPattern(pattern).flatMap(phrase => {
		const at = inflectedAt(phrase, as);
		const word = phrase[at] ?? '';
		const forms = wordForms(word, as);
		const base = phrase.join(' ').replaceAll(' / ', '/');
		return forms.map(([form, inflected]) => [phrase.with(at, inflected), form, base] as const);
	});
}

function wordsIn(family: WordFamily): readonly (readonly [readonly string[], FamilyWord])[] {
	return family.choices.flatMap((choice, index) =>
		wordsOfChoice(choice).flatMap((word, at) =>
			phrasesOf(word, 'noun').map(([phrase, form, base]) => [phrase, { family, choice: index, word: at, form, base }] as const),
		),
	);
}

export function wordsOfChoice({ name, words }: WordFamily['choices'][number]): readonly string[] {
	return words.length === 0 ? [name] : words;
}
