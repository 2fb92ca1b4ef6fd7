import type { Span } from '../text/span.ts';
import { followingAt, itemsAt, itemsBetween, letterAt } from './clauseItems.ts';

/** One clause number as it stands in a text, with an item: `8.3.2 a)`, `A.5.10`, `A 5.10`, `10.2.1a1`. */
export interface ClauseNumber extends Span {
	/** `8.3.2`, `A.5.10` */
	readonly number: string;
	/** `a`; for an item below an item `a.1`. */
	readonly item: string | undefined;
}

/**
 * A list of clause numbers that belong together: `6.1, 7.5.2–7.5.3`, `8.5.1-3`, `6.2.3/4/5`, `4 bis 10`. Ranges are expanded
 * where both ends stand below the same clause; a range over clauses keeps its ends.
 */
export interface NumberList extends Span {
	readonly numbers: readonly ClauseNumber[];
}

const one = '(?:(?:[Aa]\\.|A[ \\u00a0])\\d{1,2}(?:\\.\\d{1,2}){0,3}|\\d{1,2}(?:\\.\\d{1,2}){0,5})';
const numberPattern = new RegExp(`(?<![\\p{Script=Latin}\\p{N}.])${one}(?!\\p{N}|\\.\\d)`, 'uy');
const wordPattern = /\p{Script=Latin}/uy;
const joinPattern =
	/\s*(?:,\s*(?:and|und|et|y|or|oder)?|;|\/|&|\+|\b(?:and|und|et|y|or|oder)\b|\n)\s*(?:(?:clauses?|cl\.|sections?|§{1,2}|chapters?|kapitel|abschnitte?)\s*)?/iuy;
const rangePattern = /\s*(?:-|–|—|‐|‑|\bto\b|\bthrough\b|\bbis\b|\bà\b|\.\.\.?|…)\s*/iuy;
const shortEndPattern = /(?<![\d.])(\d{1,2})(?![\p{Script=Latin}\p{N}.]\d|[\p{Script=Latin}])/uy;

/**
 * The list that begins at an offset, or undefined if no clause number stands there.
 * With `allowWhole` a number without a dot counts (`Clause 7`); else it must have one.
 */
export function numberListAt(text: string, at: number, allowWhole: boolean): NumberList | undefined {
	const first = numberAt(text, at, allowWhole);
	if (first === undefined) {
		return undefined;
	}
	const numbers = [...first];
	let end = first.at(-1)?.to ?? at;
	for (let guard = 0; guard < 200; guard++) {
		const next = rangeAt(text, end, numbers) ?? nextAt(text, end, numbers, allowWhole);
		if (next === undefined) {
			break;
		}
		numbers.push(...next.numbers);
		end = next.to;
	}
	return { from: at, to: end, numbers };
}

/** A number with its items: `6.2 (a)(d)` gives 6.2 a and 6.2 d. */
function numberAt(text: string, at: number, allowWhole: boolean): ClauseNumber[] | undefined {
	numberPattern.lastIndex = at;
	const number = numberPattern.exec(text)?.[0];
	if (number === undefined || (!allowWhole && !number.includes('.')) || !isPlausible(number)) {
		return undefined;
	}
	const end = at + number.length;
	const items = itemsAt(text, end);
	const canonical = /^[Aa]/.test(number) ? `A.${number.slice(2)}` : number;
	if (items !== undefined) {
		return items.items.map(item => ({ from: at, to: items.to, number: canonical, item }));
	}
	wordPattern.lastIndex = end;
	return wordPattern.test(text) && followingAt(text, end) === undefined
		? undefined
		: [{ from: at, to: end, number: canonical, item: undefined }];
}

/** No clause is numbered 0 or above 50 at the top, nor holds a part above 60. */
function isPlausible(number: string): boolean {
	const parts = number.replace(/^[Aa]./, '').split('.');
	return parts.every(part => !/^0\d/.test(part) && Number(part) <= 60) && Number(parts[0]) >= 1;
}

interface Following extends Span {
	readonly numbers: readonly ClauseNumber[];
}

function rangeAt(text: string, at: number, before: readonly ClauseNumber[]): Following | undefined {
	rangePattern.lastIndex = at;
	const join = rangePattern.exec(text);
	const start = before.at(-1);
	if (join === null || start === undefined) {
		return undefined;
	}
	const from = at + join[0].length;
	const [end, ...more] = numberAt(text, from, start.item === undefined) ?? [];
	if (end === undefined) {
		return start.item === undefined ? undefined : itemRange(text, from, start.number, start.item);
	}
	const place = { from: end.from, to: end.to };
	if (start.item !== undefined) {
		const items = start.number === end.number && end.item !== undefined ? itemsBetween(start.item, end.item) : undefined;
		const numbers = items?.map(item => ({ ...place, number: end.number, item })) ?? [end];
		return { ...place, numbers: [...numbers, ...more] };
	}
	const numbers = between(start.number, end.number);
	// The clause that the range ends with may be one of which only items are meant.
	const whole = (end.item === undefined ? numbers : numbers.slice(0, -1)).map(number => ({ ...place, number, item: undefined }));
	const items = end.item === undefined ? [] : [end, ...more].map(item => ({ ...item, number: numbers.at(-1) ?? end.number }));
	return numbers.length === 0 ? undefined : { ...place, numbers: [...whole, ...items] };
}

/** `8.4.2 a) to c)`, `8.5.1 a-c`: the items up to the letter. */
function itemRange(text: string, from: number, number: string, start: string): Following | undefined {
	const end = letterAt(text, from, true, { item: start, join: 'range' });
	const items = itemsBetween(start, end?.items[0] ?? '');
	return end === undefined || items.length === 0
		? undefined
		: { from, to: end.to, numbers: items.map(item => ({ from, to: end.to, number, item })) };
}

/** What a range holds after its start: 7.5.2–7.5.4 → 7.5.3, 7.5.4; 8.5.1-3 → 8.5.2, 8.5.3; over clauses only the end. */
function between(start: string, end: string): string[] {
	const first = start.split('.');
	const last = end.split('.');
	const stem = first.slice(0, -1);
	const isShort = last.length === 1 && first.length > 1;
	if (!isShort && (last.length !== first.length || last.slice(0, -1).join('.') !== stem.join('.'))) {
		return [end];
	}
	const from = Number(first.at(-1));
	const to = Number(last.at(-1));
	if (!(to > from && to - from <= 60)) {
		return [];
	}
	return Array.from({ length: to - from }, (_, i) => [...stem, String(from + 1 + i)].join('.'));
}

function nextAt(text: string, at: number, before: readonly ClauseNumber[], allowWhole: boolean): Following | undefined {
	const previous = before.at(-1);
	joinPattern.lastIndex = previous?.item === undefined ? (followingAt(text, at) ?? at) : at;
	const join = joinPattern.exec(text);
	if (join === null || previous === undefined) {
		return undefined;
	}
	const from = join.index + join[0].length;
	const isSlash = join[0].trim() === '/';
	const whole = numberAt(text, from, allowWhole && !previous.number.includes('.'));
	if (whole !== undefined) {
		return { from, to: whole.at(-1)?.to ?? from, numbers: whole };
	}
	return (isSlash ? shortEnd(text, from, previous) : undefined) ?? letterOnly(text, from, at, previous, join[0].trim() !== '');
}

/** `6.2.3/4/5`: the last part alone. */
function shortEnd(text: string, from: number, previous: ClauseNumber): Following | undefined {
	shortEndPattern.lastIndex = from;
	const match = shortEndPattern.exec(text);
	const stem = previous.number.split('.').slice(0, -1);
	if (match === null || stem.length === 0 || previous.item !== undefined || Number(match[1]) <= Number(previous.number.split('.').at(-1))) {
		return undefined;
	}
	const to = from + match[0].length;
	return { from, to, numbers: [{ from, to, number: [...stem, match[1]].join('.'), item: undefined }] };
}

/** `8.4.2 a), b) and d)`, `8.4.2 c, d and e`: letters of the clause before, whose text ends at an offset. */
function letterOnly(text: string, from: number, end: number, { number, item }: ClauseNumber, allowBare: boolean): Following | undefined {
	const behind = item !== undefined && text[end - 1] === item ? ({ item, join: 'list' } as const) : undefined;
	const letter = item === undefined ? undefined : letterAt(text, from, allowBare, behind);
	return letter && { from, to: letter.to, numbers: letter.items.map(next => ({ from, to: letter.to, number, item: next })) };
}
