import { hidden } from '../syntax/chunk.ts';

/** The letters of items, and how far they reach. */
export interface Items {
	/** `a`; for an item below an item `a.1`. */
	readonly items: readonly string[];
	readonly to: number;
}

const wordEnd = '(?![\\p{Script=Latin}\\p{N}])';
const rangeMark = '(?:-|–|—|‐|‑|\\bto\\b|\\bthrough\\b|\\bbis\\b|\\bà\\b|\\.\\.\\.?|…)';
const joinMark = '(?:[,;/&+]\\s?(?:(?:and|und|et|y|or|oder)\\s)?|(?:and|und|et|y|or|oder)\\b)';

/** ` a)`, `(a)`, ` a) 1)`, `(a)(ii)`, `.a`, `a1` behind the number. */
const markedPattern = new RegExp(
	`\\s?(?:\\(\\s?[a-z]\\s?\\)|[a-z]\\))(?:\\s?\\(?[0-9ivx]{1,3}\\))?|\\.[a-z]${wordEnd}|(?<=\\d)[a-z]\\d?${wordEnd}`,
	'uy',
);
/** ` (a, b and d)`, ` (a–c)` */
const groupPattern = new RegExp(
	`\\s?\\(\\s?[a-z](?:\\)?\\s?(?:${joinMark}|${rangeMark})\\s?\\(?[a-z]${wordEnd}){1,25}\\s?\\)${wordEnd}`,
	'uy',
);
const boundaryPattern = /(?![\p{Script=Latin}\p{N}]|\.\d)/uy;
const blankPattern = /[ \t\u00a0]?/uy;

/** ` f` or `ff` behind a number; not where it begins a range or a list of letters. */
const followingPattern = new RegExp(
	`(?:\\sf|\\s?ff)${wordEnd}(?!\\)|\\s?(?:${joinMark}|${rangeMark})\\s?\\(?[a-z]${wordEnd}(?![.'’]))\\.?`,
	'uy',
);
const isStopOrUnd = /(?:\.|\.?,?\s(?:und|sowie)\s)/uy;
/** Is what stands here behind one of these words and numbers, of which the last ends here? */
const namedBy = (words: string): RegExp =>
	new RegExp(`(?<=(?:(?<!\\p{L})(?:${words})|§)[^\\p{L}§]{1,40}(?:(?:\\p{L}|ff|und|and|bis|to)[^\\p{L}§]{1,40}){0,12})`, 'iuy');
const germanWord = namedBy('kapiteln?|kap|abschnitte?n?|abschn|ziffern?|ziff|klauseln?');
const englishWord = namedBy('clauses?|cl|subclauses?|sections?|sect?|paragraphs?|paras?|requirements?|controls?');

/** Where German `7.2 f.` or `8.1 ff.` ends, which means what follows too: behind a number named in German, or before a stop or `und`. */
export function followingAt(text: string, at: number): number | undefined {
	const match = matchAt(followingPattern, text, at)?.[0];
	if (match === undefined) {
		return undefined;
	}
	const isNamedBy = (words: RegExp): boolean => matchAt(words, text, at) !== null;
	const isStopped = matchAt(isStopOrUnd, text, at + match.replace('.', '').length) !== null;
	return match.includes('ff') || isNamedBy(germanWord) || (isStopped && !isNamedBy(englishWord)) ? at + match.length : undefined;
}

/** Items right behind a clause number that ends at an offset; undefined where none stand there. */
export function itemsAt(text: string, at: number): Items | undefined {
	if (followingAt(text, at) !== undefined) {
		return undefined;
	}
	const marked: string[] = [];
	let found: Items | undefined;
	let end = at;
	for (let match = matchAt(markedPattern, text, end); match !== null && marked.length < 26; match = matchAt(markedPattern, text, end)) {
		marked.push(...lettersOf(match[0]));
		end += match[0].length;
		if (matchAt(boundaryPattern, text, end) !== null) {
			found = { items: [...marked], to: end };
		}
	}
	if (found !== undefined) {
		return found;
	}
	const group = matchAt(groupPattern, text, at);
	if (group !== null) {
		return { items: lettersInGroup(group[0]), to: at + group[0].length };
	}
	const from = at + (matchAt(blankPattern, text, at)?.[0].length ?? 0);
	const letter = from > at ? bareLetterAt(text, from) : undefined;
	return letter === undefined ? undefined : { items: [letter], to: from + 1 };
}

const closedPattern = new RegExp(`\\(?([a-z])\\)${wordEnd}`, 'uy');

/** A letter in a list, behind an item: `b)`, `(b)`, or `b` alone where it can be no word or goes on behind an item below it. */
export function letterAt(text: string, at: number, allowBare: boolean, behind?: Behind): Items | undefined {
	const closed = matchAt(closedPattern, text, at);
	if (closed !== null) {
		return { items: [closed[1] ?? ''], to: at + closed[0].length };
	}
	const letter = allowBare ? (bareLetterAt(text, at) ?? letterBehind(text, at, behind)) : undefined;
	return letter === undefined ? undefined : { items: [letter], to: at + 1 };
}

/** The item before a letter, and what joins the two: in a range every letter counts, in a list `e` and `i`. */
export interface Behind {
	readonly item: string;
	readonly join: 'range' | 'list';
}

/** No half of `e.g.` or `d. h.`, and no `e-mail` or `d'une`. */
const noPart = `${wordEnd}(?!\\.\\s?\\p{L}(?!\\p{L})|['’]\\p{L}|-\\p{L}{2})`;
const behindPatterns = {
	range: new RegExp(`(?:[a-np-tv-xz]|[ouy](?=\\s?(?:$|[;|)\\]])))${noPart}`, 'uy'),
	list: new RegExp(`[ei]${noPart}`, 'uy'),
};

function letterBehind(text: string, at: number, behind: Behind | undefined): string | undefined {
	const letter = behind && matchAt(behindPatterns[behind.join], text, at)?.[0];
	return behind !== undefined && letter !== undefined && letter > behind.item ? letter : undefined;
}

/** The items behind one up to another; none where they do not go up. */
export function itemsBetween(start: string, end: string): readonly string[] {
	const first = start.charCodeAt(0);
	return Array.from({ length: Math.max(0, end.charCodeAt(0) - first) }, (_, i) => String.fromCharCode(first + 1 + i));
}

/**
 * What stands behind a letter that is no word: the end of the text, a mark, or what goes on with a list. The article in `8.4.1 a supplier`
 * has a word behind it, the conjunction in `8.4.1 y 8.4.2` a number, and the letter in `8.4 d. h.` is half of an abbreviation.
 */
const noWord = [
	'$',
	'[;:|)\\]”»?!]',
	'(?<=[a-hj][ \\t\\u00a0]{0,4})\\.(?:\\s*$|\\s+\\p{Lu}\\p{L})',
	'-->',
	'(?:-|–|—)(?:\\s|$)',
	'(?<=[b-z][ \\t\\u00a0]{0,4})\\(',
	'\\([^()\\n]{1,60}\\)(?:$|[;,.|\\n])',
	`(?:-|–|—|/)\\s?\\(?[a-z]${wordEnd}`,
	'/\\s?\\d',
	'\\n\\s{0,6}(?:A\\.)?\\d{1,2}\\.\\d',
	`[,&+]\\s?(?:(?:and|und|or|oder)\\s)?(?:\\(?[a-z]${wordEnd}|(?:clauses?\\s)?(?:A\\.)?\\d)`,
	`(?:to|through|bis)\\s\\(?[a-z]${wordEnd}`,
	'(?:and|und|or|oder|of)\\b',
].join('|');
/** No item is `o`, `u` or `y`, which are words; `a`, `e` and `i` are words too where a comma or a blank and a word are all that follows. */
const barePattern = new RegExp(
	`([a-np-tv-xz])${wordEnd}(?:(?=${hidden})|[ \\t\\u00a0]{0,4}(?=${noWord})|(?<=[b-df-hj])(?:(?=,)|(?=\\s)(?!\\s(?:\\d|A\\.\\d))))`,
	'uy',
);

function bareLetterAt(text: string, at: number): string | undefined {
	return matchAt(barePattern, text, at)?.[1];
}

/** `8.4.1 (a)(d)`: the letters as they stand, with the number of an item below an item. */
function lettersOf(text: string): string[] {
	return [...text.matchAll(/([a-z])\W*\)?\s?\(?(\d|[ivx]+(?=\)))?\)?/g)].map(match =>
		match[2] === undefined ? (match[1] ?? '') : `${match[1]}.${match[2]}`,
	);
}

const letterInGroup = new RegExp(`(?<![\\p{Script=Latin}])[a-z]${wordEnd}`, 'gu');
const rangeEnd = new RegExp(`^\\s?\\)?\\s?${rangeMark}`, 'u');

function lettersInGroup(text: string): readonly string[] {
	const letters: string[] = [];
	let end = 0;
	for (const match of text.matchAll(letterInGroup)) {
		const last = letters.at(-1);
		const isEnd = last !== undefined && rangeEnd.test(text.slice(end, match.index));
		if (match[0] !== 'y' || isEnd) {
			letters.push(...(isEnd ? itemsBetween(last, match[0]) : [match[0]]));
		}
		end = match.index + 1;
	}
	return letters;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
	pattern.lastIndex = at;
	return pattern.exec(text);
}
