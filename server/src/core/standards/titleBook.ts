import type { Word } from '../text/words.ts';

/** The titles of clauses by their first words, for telling a title pasted in from a text that says something. */
export type TitleBook = ReadonlyMap<string, readonly (readonly string[])[]>;

export function titleBookOf(titles: Iterable<string>): TitleBook {
	const book = new Map<string, (readonly string[])[]>();
	for (const title of new Set(titles)) {
		const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
		const [first] = words;
		if (first !== undefined) {
			book.set(
				first,
				[...(book.get(first) ?? []), words].sort((a, b) => b.length - a.length),
			);
		}
	}
	return book;
}

/** Do the words hold a title, and beside it nothing but numbers and words that only lead to it: `This procedure covers 8.4, Control of …`? */
export function isOnlyTitle(words: readonly Word[], book: TitleBook): boolean {
	let holdsTitle = false;
	for (let i = 0; i < words.length; i++) {
		const title = book.get(words[i]?.lower ?? '')?.find(parts => parts.every((part, k) => words[i + k]?.lower === part));
		if (title !== undefined) {
			holdsTitle = true;
			i += title.length - 1;
		} else if (!leadsOn.test(words[i]?.lower ?? '')) {
			return false;
		}
	}
	return holdsTitle;
}

const leadsOn =
	/^(?:\d+|a|an|the|and|or|of|on|for|to|in|with|by|as|see|also|this|these|our|its|is|are|iso|iec|en|clauses?|sub|sections?|chapters?|requirements?|standard|according|refer|refers|referred|covers?|covered|covering|address(?:es|ed)?|concerns?|deals?|about|process(?:es)?|procedures?|polic(?:y|ies)|document|general|overview|introduction|annex|und|der|die|das|siehe|kapitel|abschnitt)$/;
