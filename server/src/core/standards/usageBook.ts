import { type Form, nounForms, verbForms } from '../text/inflections.ts';
import { expandPattern } from '../text/wordPatterns.ts';
import { type Match, WordTree } from '../text/wordTree.ts';
import type { UsageRow } from './usage.ts';

/** A row as it may stand in a text, in one of its forms. */
export interface Usage {
	readonly row: UsageEntry;
	readonly form: Form;
}

/** What of a row a book needs; rows of the house have no examples. */
export interface UsageEntry
	extends Pick<UsageRow, 'slug' | 'find' | 'except' | 'as' | 'prefer' | 'fix' | 'why' | 'source' | 'severity' | 'with' | 'without'> {
	readonly rule: string;
	/** Where it stands: the data that comes with the tool, `qms.yaml`, or a pack. */
	readonly layer: string;
}

/** All uses of words that are to be found, as one tree: looking through a text takes the same time for five of them or five hundred. */
export interface UsageBook {
	readonly rows: readonly UsageEntry[];
	/** May there be any in the text? A cheap look. */
	mayHold(text: string): boolean;
	/** Those in a stretch of a text, left to right, the longest first; the words around them not yet looked at. */
	findIn(text: string, from: number, to: number): readonly Match<Usage>[];
}

/**
 * @param entries of two for one phrase the first counts.
 * @param kept phrases of the house that are never reported, in every form, their words apart by one blank.
 */
export function usageBookOf(entries: readonly UsageEntry[], kept: ReadonlySet<string>): UsageBook {
	const tree = new WordTree<{ readonly usage: Usage | undefined }>();
	const silent = { usage: undefined };
	for (const phrase of kept) {
		tree.add(phrase.split(' '), silent);
	}
	for (const row of entries) {
		for (const [phrase, form] of row.find.flatMap(pattern => phrasesOf(pattern, row.as))) {
			tree.add(phrase, { usage: { row, form } });
		}
		for (const [phrase] of row.except.flatMap(pattern => phrasesOf(pattern, 'noun'))) {
			tree.add(phrase, silent);
		}
	}
	return {
		rows: entries,
		mayHold: text => tree.mayHold(text),
		findIn: (text, from, to) =>
			tree.findIn(text, from, to).flatMap(({ value, ...span }) => (value.usage === undefined ? [] : [{ ...span, value: value.usage }])),
	};
}

/** Every phrase that a pattern stands for, in every form. */
export function phrasesOf(pattern: string, as: UsageEntry['as']): readonly (readonly [readonly string[], Form])[] {
	return expandPattern(pattern).flatMap(phrase => {
		const at = as === 'verb' ? phrase.findIndex(word => !word.endsWith('ly')) : phrase.length - 1;
		const word = phrase[at] ?? '';
		const forms = as === 'noun' ? nounForms(word) : as === 'verb' ? verbForms(word) : ([['base', word]] as const);
		return forms.map(([form, inflected]) => [phrase.with(at, inflected), form] as const);
	});
}
