import type { Span } from '../text/span.ts';
import { type ClauseNumber, type NumberList, numberListAt } from './clauseNumbers.ts';
import { type Designation, designationsIn, jointlyNamed } from './designations.ts';

/** Clause numbers in running text, with what says that they are clause numbers. */
export interface Citation extends Span {
	/** The standard that is named with them; undefined if the context has to tell. */
	readonly standard: Designation | undefined;
	readonly word: ClauseWord;
	readonly numbers: readonly ClauseNumber[];
}

/**
 * What stands before the number. `clause` means a clause of a standard nearly always; `sign` (§) means a law or an own section as
 * often; `section` means an own section unless a standard is named; `bare` is a number in brackets, or alone in its cell.
 */
export type ClauseWord = 'clause' | 'sign' | 'section' | 'bare';

const words: readonly (readonly [ClauseWord, string])[] = [
	['clause', 'sub-?clauses?|clauses?|cl\\.|klauseln?|kapitel|kap\\.|cláusulas?|clausola|annex|anhang|annexe|anexo|条項|条款|条|조항'],
	['sign', '§{1,2}'],
	[
		'section',
		'requirements?|anforderung(?:en)?|exigences?|controls?|sub-?sections?|sections?|sect?\\.|paragraphs?|paras?\\.?|chapters?|chap\\.|abschnitte?|abschn\\.|ziffern?|punkte?|chapitres?|articles?|art\\.|secci(?:ón|ones)|apartados?|numerales?|section|章|節',
	],
];
const anyWord = words.map(([, source]) => source).join('|');
const wordPattern = new RegExp(`(?<![\\p{Script=Latin}\\p{N}])(?:${anyWord})(?![\\p{Script=Latin}])`, 'giu');
/**
 * A look that costs little: without one of these and a digit behind it, whatever marks stand between, there is no such word that names a
 * number.
 */
export const mayHoldWord =
	/(?:[§条조章節]|clau|klau|kap|cl\.|láus|ann|anh|ane|requ|anf|exig|contr|sect|sec|para|chap|abs|ziff|punk|art|apar|num)[^\s\d]{0,14}[^a-z\d]{0,14}(?:A\W{0,3})?\d/i;
const wordAtPattern = new RegExp(`(?:${anyWord})(?![\\p{Script=Latin}])`, 'iuy');
const classPatterns = words.map(([word, source]) => [word, new RegExp(`^(?:${source})$`, 'iu')] as const);

/** Between a standard's name and its clauses: punctuation, amendments, "reference", a Japanese particle. */
const bridgePattern =
	/(?:\s|[,;:()[\]*_–—-]|の|的|의|\+\s*(?:A|Amd\.?\s*|AMD\s*)\d+(?::\d{4})?|\/(?:A|Amd\.?\s*|AMD\s*)\d+(?::\d{4})?|\bannex\s+A\s+(?=(?:references?|controls?)[\s:]+A[. ]?\d)|\b(?:reference|references|requirements?|standard|norm|gemäß|nach)\b){0,6}/iuy;
const ofStandardPattern =
	/\s*,?\s*(?:of|in|from|under|per|der|des|von|aus|nach|de la|de l'|de|du|del|according to|gemäß)\s+(?:the\s+|der\s+|die\s+|la\s+|le\s+|el\s+)?(?:standard\s+|norm\s+|norme\s+|norma\s+)?/iuy;
const parenthesisPattern = /\(\s*(?=(?:[Aa]\.|A[ \u00a0])?\d{1,2}\.\d)/g;
const annexPattern = /^[\s([]*(?=(?:A\.|A[ \u00a0])\d{1,2}\.\d)/;

/** All that looks like clause numbers in a text, from left to right, without overlaps. */
export function citationsIn(text: string, named: readonly Designation[] = designationsIn(text)): Citation[] {
	if (!/\d/.test(text)) {
		return [];
	}
	const designations = jointlyNamed(text, named);
	const found = [
		...designations.flatMap(designation => afterStandard(text, designation)),
		...afterWord(text, designations),
		...beforeStandard(text, designations),
		...inParentheses(text),
		...atStart(text),
	];
	return withoutOverlaps(found);
}

/** `ISO 9001:2015 Clause 7.2`, `ISO 9001: 7.5.3`, `**ISO 13485:** 4.1.1, 4.2.1`, `21 CFR 820.30(a)`. */
function afterStandard(text: string, standard: Designation): Citation[] {
	if (standard.key.includes('-cfr-')) {
		return afterRegulation(text, standard);
	}
	bridgePattern.lastIndex = standard.to;
	bridgePattern.exec(text);
	const bridged = Math.max(bridgePattern.lastIndex, standard.to);
	wordAtPattern.lastIndex = bridged;
	const word = wordAtPattern.exec(text);
	const from = word === null ? bridged : skipBlanks(text, bridged + word[0].length);
	if (from === standard.to && text[from] !== '§') {
		return [];
	}
	const list = numberListAt(text, from, word !== null);
	return list === undefined
		? []
		: [{ from: standard.from, to: list.to, standard, word: word === null ? 'bare' : classOf(word[0]), numbers: list.numbers }];
}

function afterRegulation(text: string, standard: Designation): Citation[] {
	const match = /^\.(\d{1,4})(?:\(([a-z])\))?/.exec(text.slice(standard.to, standard.to + 12));
	if (match === null) {
		return [];
	}
	const to = standard.to + match[0].length;
	const number = `${standard.key.split('-').at(-1)}.${match[1]}`;
	return [{ from: standard.from, to, standard, word: 'section', numbers: [{ from: standard.from, to, number, item: match[2] }] }];
}

/** `Clause 7.2`, `§ 7.3`, `Klausel 8.4 der ISO 9001`. */
function afterWord(text: string, designations: readonly Designation[]): Citation[] {
	if (!mayHoldWord.test(text)) {
		return [];
	}
	const found: Citation[] = [];
	const byStart = new Map(designations.map(designation => [designation.from, designation]));
	for (const match of text.matchAll(wordPattern)) {
		const word = classOf(match[0]);
		const from = skipBlanks(text, match.index + match[0].length);
		const list = numberListAt(text, from, true);
		if (list === undefined || isOfOtherText(text, match.index, list.to, word) || isOtherAnnex(match[0], list.numbers)) {
			continue;
		}
		const standard = standardBehind(text, list.to, byStart);
		found.push({ from: match.index, to: standard?.to ?? list.to, standard, word, numbers: list.numbers });
	}
	return found;
}

/** `6.2 in ISO 15189:2022`. */
function beforeStandard(text: string, designations: readonly Designation[]): Citation[] {
	const found: Citation[] = [];
	for (const standard of designations) {
		const before = /(?:^|[^\p{L}\p{N}.])((?:A\.)?\d{1,2}(?:\.\d{1,2}){1,4})\s+(?:of|in|from|der|de)\s+(?:the\s+)?$/iu.exec(
			text.slice(Math.max(0, standard.from - 40), standard.from),
		);
		if (before?.[1] === undefined) {
			continue;
		}
		const from = Math.max(0, standard.from - 40) + before.index + before[0].indexOf(before[1]);
		const list = numberListAt(text, from, false);
		if (list !== undefined) {
			found.push({ from, to: standard.to, standard, word: 'bare', numbers: list.numbers });
		}
	}
	return found;
}

/** `(4.1)`, `(4.1–4.4)`: only a context that declares a standard makes clauses of them. */
function inParentheses(text: string): Citation[] {
	const found: Citation[] = [];
	for (const match of text.matchAll(parenthesisPattern)) {
		const from = match.index + match[0].length;
		const list = numberListAt(text, from, false);
		const inside = list && withoutBracket(text, list);
		if (inside !== undefined && /^\s*\)/.test(text.slice(inside.to, inside.to + 3))) {
			found.push({ from, to: inside.to, standard: undefined, word: 'bare', numbers: inside.numbers });
		}
	}
	return found;
}

/** In `(8.4.1 a)` the bracket at the end is not the item's: nothing else closes the one before the number. */
function withoutBracket(text: string, list: NumberList): NumberList {
	const inside = text.slice(list.from, list.to);
	const isItems = !inside.endsWith(')') || inside.split(')').length <= inside.split('(').length;
	if (isItems || /^[^()\n]{0,200}\)/.test(text.slice(list.to, list.to + 201))) {
		return list;
	}
	const to = list.to - 1;
	return { ...list, to, numbers: list.numbers.map(number => ({ ...number, to: Math.min(number.to, to) })) };
}

/** `A 8.8 — Title`, as in a list of what a document deals with. */
function atStart(text: string): Citation[] {
	const from = annexPattern.exec(text)?.[0].length;
	const list = from === undefined ? undefined : numberListAt(text, from, false);
	return list === undefined ? [] : [{ from: list.from, to: list.to, standard: undefined, word: 'bare', numbers: list.numbers }];
}

function classOf(word: string): ClauseWord {
	return classPatterns.find(([, pattern]) => pattern.test(word))?.[0] ?? 'section';
}

function skipBlanks(text: string, at: number): number {
	let i = at;
	while (i < text.length && /[\s\u00a0:.]/.test(text[i] ?? '')) {
		i++;
	}
	return i;
}

function standardBehind(text: string, at: number, byStart: ReadonlyMap<number, Designation>): Designation | undefined {
	ofStandardPattern.lastIndex = at;
	const match = ofStandardPattern.exec(text);
	const from = match === null ? at + (/^\s*[(,]?\s*/.exec(text.slice(at, at + 4))?.[0].length ?? 0) : at + match[0].length;
	const next = byStart.get(from);
	return next === undefined || (match === null && hasOwnClauses(text, next)) ? undefined : next;
}

/** In `clause 7.2, ISO 13485 clause 6.2` the second standard belongs to the second clause. */
function hasOwnClauses(text: string, standard: Designation): boolean {
	return afterStandard(text, standard).length > 0;
}

/** `SOP-001 §8.1` is a section of that document, `§ 257 HGB` a law. */
function isOfOtherText(text: string, from: number, to: number, word: ClauseWord): boolean {
	const before = text.slice(Math.max(0, from - 14), from);
	const isAfterDocument =
		word !== 'clause' &&
		/[A-Z]{2,6}[-_ .]?(?:[A-Z]{1,4}[-_ .]?)?\d{1,4}[,:]?\s*$/.test(before) &&
		!/\b(?:ISO|IEC|EN|BS|DIN)\b/.test(before);
	const isLaw =
		word !== 'clause' && /^\s*(?:Abs\.?\s*\d+\s*)?(?:[A-ZÄÖÜ][A-Za-zÄÖÜ]*[A-Z]{1,}\b|GDPR|HGB|BGB|AO\b|StGB)/.test(text.slice(to, to + 20));
	return isAfterDocument || isLaw;
}

/** `Annex A.5.10` holds controls; `Annex 3` is any annex. */
function isOtherAnnex(word: string, numbers: readonly ClauseNumber[]): boolean {
	return /^(?:ann|anh|ane)/i.test(word) && !numbers.every(number => number.number.startsWith('A.'));
}

/** Of two that overlap, the one that names its standard counts, else the first. */
function withoutOverlaps(citations: readonly Citation[]): Citation[] {
	const kept: Citation[] = [];
	const ranked = [...citations].sort((a, b) => Number(b.standard !== undefined) - Number(a.standard !== undefined) || a.from - b.from);
	const taken = new Set<number>();
	for (const citation of ranked) {
		const numbers = citation.numbers.filter(number => !taken.has(number.from));
		if (numbers.length > 0) {
			for (const number of numbers) {
				taken.add(number.from);
			}
			kept.push(
				numbers.length === citation.numbers.length
					? citation
					: { ...citation, numbers: citation.numbers.filter(number => numbers.includes(number)) },
			);
		}
	}
	return kept.sort((a, b) => a.from - b.from);
}
