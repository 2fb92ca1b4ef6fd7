import type { Node } from 'yaml';
import {
	entriesOf,
	fields,
	listOf,
	oneOf,
	optional,
	orNull,
	type Reading,
	type Shape,
	scalarText,
	shaped,
	text,
	textOrTexts,
} from '../syntax/yamlShape.ts';
import { expandPattern } from '../text/wordPatterns.ts';

/** The words of the house, as `qms.yaml` gives them. */
export interface HouseVocabulary {
	readonly prefer: readonly HouseWord[];
	/** Never reported by a term rule, in singular or plural. */
	readonly keep: readonly string[];
	readonly forbid: readonly HouseWord[];
}

/** A word that the house does not use. */
export interface HouseWord {
	/** A pattern over words: `sub-contractor`, `goods and|or services`. */
	readonly word: string;
	/** What to write instead, the likeliest first. */
	readonly use: readonly string[];
	readonly reason: string | null;
	/** Null: as the rule reports. */
	readonly severity: 'error' | 'warning' | 'information' | 'hint' | null;
}

export const noVocabulary: HouseVocabulary = { prefer: [], keep: [], forbid: [] };

interface Entry {
	readonly key: string;
	readonly at: Node;
	readonly value: Omit<HouseWord, 'word'>;
}

const severity = orNull(oneOf(['error', 'warning', 'information', 'hint']));
const details = {
	reason: optional(orNull(text), null, 'Why, in a sentence; shown with the finding.'),
	severity: optional(severity, null, 'How it is reported: error, warning, information or hint.'),
};
const preferred = fields({ use: optional(textOrTexts, [], 'What to write instead; the likeliest first.'), ...details });

/** `external provider`, or `{ use: …, reason: …, severity: … }`. */
const preferValue: Shape<Omit<HouseWord, 'word'>> = shaped({ anyOf: [text.schema, preferred.schema] }, (node, reading) => {
	const one = scalarText(node, reading);
	return one === undefined ? preferred(node, reading) : { use: [one], reason: null, severity: null };
});

/** `Say what was assessed.`, or `{ reason: …, use: …, severity: … }`. */
const forbidValue: Shape<Omit<HouseWord, 'word'>> = shaped({ anyOf: [text.schema, preferred.schema] }, (node, reading) => {
	const one = scalarText(node, reading);
	return one === undefined ? preferred(node, reading) : { use: [], reason: one, severity: null };
});

const keptWords: Shape<readonly { readonly word: string; readonly at: Node }[]> = shaped(listOf(text).schema, (node, reading) =>
	listOf<{ readonly word: string; readonly at: Node }>(
		shaped(text.schema, (item, itemReading) => {
			const word = text(item, itemReading);
			return word === undefined || item === undefined ? undefined : { word, at: item };
		}),
	)(node, reading),
);

const raw = fields({
	prefer: optional(entriesOf(preferValue), [], 'A word, and the one to use instead.'),
	keep: optional(keptWords, [], "The house's own words that are never reported."),
	forbid: optional(entriesOf(forbidValue), [], 'A word, and why it is not used.'),
});

/** Reads the words of the house. What contradicts itself is a problem at its place, and the rest counts. */
export const vocabularyShape: Shape<HouseVocabulary> = shaped(raw.schema, (node, reading) => {
	const given = raw(node, reading);
	if (given === undefined) {
		return undefined;
	}
	const keep = given.keep.filter(({ word, at }) => isUsable(word, at, reading));
	const kept = new Set(keep.flatMap(({ word }) => phrasesIn(word)));
	const seen = new Map<string, string>();
	const isNew = (entry: Entry): boolean => isUsable(entry.key, entry.at, reading) && isOnce(entry, seen, kept, reading);
	const prefer = given.prefer.filter(isNew);
	const forbid = given.forbid.filter(isNew);
	const replaced = new Map(prefer.flatMap(entry => phrasesIn(entry.key).map(phrase => [phrase, entry] as const)));
	const forbidden = new Set(forbid.flatMap(({ key }) => phrasesIn(key)));
	const cleaned = ({ key, at, value }: Entry): HouseWord => ({
		...value,
		word: key,
		use: value.use.filter(use => isGoodAdvice(use, key, at, replaced, forbidden, reading)),
	});
	return {
		prefer: prefer
			.filter(entry => !isInCircle(entry, replaced, reading))
			.map(cleaned)
			.filter(({ use }) => use.length > 0),
		keep: keep.map(({ word }) => word),
		forbid: forbid.map(cleaned),
	};
});

function phrasesIn(word: string): string[] {
	return expandPattern(word).map(phrase => phrase.join(' '));
}

function isUsable(word: string, at: Node, reading: Reading): boolean {
	const phrases = expandPattern(word);
	if (phrases.length === 0) {
		reading.problem(at, 'There is no word here, so nothing would be found; write the word that is meant.');
		return false;
	}
	if (phrases.some(phrase => phrase.join('').length < 2)) {
		reading.problem(at, `"${word}" is a single letter and would be found everywhere; write the whole word.`);
		return false;
	}
	return true;
}

/** A word that stands above already, or that is kept, is not reported a second time or against the house's own word. */
function isOnce({ key, at }: Entry, seen: Map<string, string>, kept: ReadonlySet<string>, reading: Reading): boolean {
	const phrases = phrasesIn(key);
	const above = phrases.map(phrase => seen.get(phrase)).find(other => other !== undefined);
	if (above !== undefined) {
		reading.problem(at, `"${key}" is the same as "${above}" above, which counts; leave one of them out.`);
		return false;
	}
	for (const phrase of phrases) {
		seen.set(phrase, key);
	}
	if (phrases.some(phrase => kept.has(phrase))) {
		reading.problem(at, `"${key}" is also among the words to keep, which counts; leave one of them out.`);
		return false;
	}
	return true;
}

function isGoodAdvice(
	use: string,
	word: string,
	at: Node,
	replaced: ReadonlyMap<string, Entry>,
	forbidden: ReadonlySet<string>,
	reading: Reading,
): boolean {
	const phrase = phrasesIn(use)[0] ?? '';
	if (phrase === '') {
		reading.problem(at, `What to write instead of "${word}" is empty; name a word, or forbid "${word}" with a reason.`);
		return false;
	}
	if (forbidden.has(phrase)) {
		reading.problem(at, `"${use}" is forbidden below, so it is no advice for "${word}"; name another word.`);
		return false;
	}
	const next = replaced.get(phrase);
	if (next !== undefined && phrasesIn(word)[0] !== phrase) {
		reading.problem(at, `"${use}" is itself replaced by "${next.value.use.join(', ')}"; name that instead.`);
		return false;
	}
	return true;
}

/** `a: b` and `b: a`, or `a: a`: nothing would be right. */
function isInCircle(entry: Entry, replaced: ReadonlyMap<string, Entry>, reading: Reading): boolean {
	const visited = new Set<Entry>([entry]);
	for (let at: Entry | undefined = entry; at !== undefined; ) {
		const uses: readonly string[] = at.value.use.flatMap(phrasesIn);
		at = uses.map(use => replaced.get(use)).find(next => next !== undefined);
		if (at === entry) {
			reading.problem(
				entry.at,
				`"${entry.key}" leads back to itself by way of what is preferred; leave out one of the words in the circle.`,
			);
			return true;
		}
		if (at !== undefined && visited.has(at)) {
			return false;
		}
		if (at !== undefined) {
			visited.add(at);
		}
	}
	return false;
}
