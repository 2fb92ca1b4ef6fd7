import { readDate } from './dates.ts';
import type { MetadataFact } from './facts.ts';
import type { MetadataField } from './metadataKeys.ts';

/** The days that a text may mean: one, all of a month or a year, or the two that nobody can tell apart. ISO dates, both included. */
export interface DateRange {
	readonly first: string;
	readonly last: string;
}

/** A date of a document, where it says so. */
export interface DatedFact extends DateRange {
	readonly fact: MetadataFact;
	/** As written. */
	readonly text: string;
}

/** A text that is a date, with or without a remark in brackets behind it: `2026-03-01 (yearly)`. */
export function dateRangeOf(text: string): DateRange | undefined {
	const reading = readDate(text.replace(/\s*\([^()]*\)\s*$/, ''));
	if (reading === undefined) {
		return undefined;
	}
	if (reading.kind === 'ambiguous') {
		const [a, b] = reading.readings;
		return a < b ? { first: a, last: b } : { first: b, last: a };
	}
	const { iso, precision } = reading;
	return { first: iso, last: precision === 'day' ? iso : precision === 'year' ? `${iso.slice(0, 4)}-12-31` : lastOfMonth(iso) };
}

function lastOfMonth(iso: string): string {
	const [year, month] = [Number(iso.slice(0, 4)), Number(iso.slice(5, 7))];
	return `${iso.slice(0, 8)}${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
}

/** Whatever the texts mean, the one day is before the other. */
export function isBefore(a: DateRange, b: DateRange): boolean {
	return a.last < b.first;
}

/** What a document gives as one of its dates, from the most trusted place; undefined where there is none, or only what is no date. */
export function dateOf(
	metadata: readonly MetadataFact[],
	field: MetadataField,
	isWanted: (fact: MetadataFact) => boolean = () => true,
): DatedFact | undefined {
	for (const fact of metadata) {
		const [text = '', ...more] = fact.field === field && isWanted(fact) ? fact.values : [];
		const range = text === '' || more.length > 0 ? undefined : dateRangeOf(text);
		if (range !== undefined) {
			return { ...range, fact, text };
		}
	}
	return undefined;
}
