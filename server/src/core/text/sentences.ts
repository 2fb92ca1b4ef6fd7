import type { Span } from './span.ts';

/** Cuts at the end of a sentence, at a semicolon, and at a line of its own that begins like a list. */
export function sentencesIn(text: string): Span[] {
	const spans: Span[] = [];
	let from = 0;
	for (const match of text.matchAll(ends)) {
		const to = match.index + match[0].length;
		spans.push({ from, to });
		from = to;
	}
	spans.push({ from, to: text.length });
	return spans;
}

const ends = /[.!?]["')\]]?\s+(?=[\p{Lu}\d"'([])|;\s+|\n(?=\s*(?:[-*•]|\d+[.)])\s)/gu;

/** So far to each side a sentence is looked for; one that is longer is cut. */
const longest = 600;

/** The sentence that holds a stretch, within the prose that it stands in. */
export function sentenceAround(text: string, span: Span, within: Span): Span {
	const start = Math.max(within.from, span.from - longest);
	const end = Math.min(within.to, span.to + longest);
	const sentence = sentencesIn(text.slice(start, end)).find(({ from, to }) => start + from <= span.from && span.from < start + to);
	return sentence === undefined ? { from: start, to: end } : { from: start + sentence.from, to: Math.max(start + sentence.to, span.to) };
}
