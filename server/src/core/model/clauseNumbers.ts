import type { Span } from '../text/span.ts';

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
const itemPart =
	'(?:\\s?\\(\\s?[a-z]\\s?\\)(?:\\s?\\(?[0-9ivx]{1,3}\\))?|\\s?[a-z]\\)(?:\\s?\\(?[0-9ivx]{1,3}\\))?|\\s?\\([a-z]\\)|\\.[a-z](?![\\p{Script=Latin}\\p{N}])|(?<=\\d)[a-z]\\d?(?![\\p{Script=Latin}\\p{N}]))';
const numberPattern = new RegExp(
	`(?<![\\p{Script=Latin}\\p{N}.])(?<number>${one})(?<items>${itemPart}*)(?![\\p{Script=Latin}\\p{N}]|\\.\\d)`,
	'uy',
);
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
		const next = rangeAt(text, end, numbers) ?? followingAt(text, end, numbers, allowWhole);
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
	const match = numberPattern.exec(text);
	const number = match?.groups?.number;
	if (match === null || number === undefined || (!allowWhole && !number.includes('.')) || !isPlausible(number)) {
		return undefined;
	}
	const to = at + match[0].length;
	const items = itemsIn(match.groups?.items ?? '');
	const canonical = /^[Aa]/.test(number) ? `A.${number.slice(2)}` : number;
	if (items.length === 0) {
		return [{ from: at, to: at + number.length, number: canonical, item: undefined }];
	}
	return items.map(item => ({ from: at, to, number: canonical, item }));
}

function itemsIn(text: string): string[] {
	return [...text.matchAll(/([a-z])\W*\)?\s?\(?(\d|[ivx]+(?=\)))?\)?/g)].map(match =>
		match[2] === undefined ? (match[1] ?? '') : `${match[1]}.${match[2]}`,
	);
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
	if (join === null || start === undefined || start.item !== undefined) {
		return undefined;
	}
	const from = at + join[0].length;
	const end = numberAt(text, from, true)?.[0];
	if (end === undefined || end.item !== undefined) {
		return undefined;
	}
	const numbers = between(start.number, end.number).map(number => ({ from: end.from, to: end.to, number, item: undefined }));
	return numbers.length === 0 ? undefined : { from, to: end.to, numbers };
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

function followingAt(text: string, at: number, before: readonly ClauseNumber[], allowWhole: boolean): Following | undefined {
	joinPattern.lastIndex = at;
	const join = joinPattern.exec(text);
	const previous = before.at(-1);
	if (join === null || previous === undefined) {
		return undefined;
	}
	const from = at + join[0].length;
	const isSlash = join[0].trim() === '/';
	const whole = numberAt(text, from, allowWhole && !previous.number.includes('.'));
	if (whole !== undefined) {
		return { from, to: whole.at(-1)?.to ?? from, numbers: whole };
	}
	return isSlash ? shortEnd(text, from, previous) : letterOnly(text, from, previous);
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

/** `8.4.2 a), b) and d)`: letters of the clause before. */
function letterOnly(text: string, from: number, previous: ClauseNumber): Following | undefined {
	const letterPattern = /\(?([a-z])\)(?![\p{Script=Latin}\p{N}])/uy;
	letterPattern.lastIndex = from;
	const match = previous.item === undefined ? null : letterPattern.exec(text);
	if (match === null) {
		return undefined;
	}
	const to = from + match[0].length;
	return { from, to, numbers: [{ from, to, number: previous.number, item: match[1] }] };
}
