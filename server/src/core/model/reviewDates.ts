import { type DatedFact, dateOf, isBefore } from './documentDates.ts';
import type { DocumentFacts, MetadataFact } from './facts.ts';
import { type Period, readPeriod, shiftedDate } from './period.ts';

/** Does the key say that a date is that of the next review? `Review date` may also mean the last one. */
export function isNextReview({ key }: MetadataFact): boolean {
	return /due|next|by\b|nächste|pr[oó]xima|prochaine/i.test(key.replaceAll('_', ' '));
}

/** Since when a document holds: when it was last reviewed, approved or put in force, whichever is latest. */
export function heldSince({ metadata }: DocumentFacts): DatedFact | undefined {
	const dates = (['reviewedDate', 'approvedDate', 'effectiveDate'] as const).flatMap(field => dateOf(metadata, field) ?? []);
	return dates.reduce<DatedFact | undefined>((latest, date) => (latest === undefined || isBefore(latest, date) ? date : latest), undefined);
}

/** How often a document is reviewed by its own word: `12 months`, `Annually`, `every 2 years`, or a number, which is of months where that is certain. */
export function ownInterval({ metadata }: DocumentFacts): Period | undefined {
	const fact = metadata.find(({ field, values }) => field === 'reviewInterval' && values.length === 1);
	const text = (fact?.values[0] ?? '').toLowerCase().trim();
	if (/^\d{1,3}$/.test(text)) {
		return /months/i.test(fact?.key ?? '') || Number(text) % 6 === 0 ? readPeriod(`${text} months`) : undefined;
	}
	const word = words.find(([pattern]) => pattern.test(text))?.[1];
	return readPeriod(word ?? /^(?:every |alle |each )?(\d+ ?(?:day|week|month|year)s?)\b/.exec(text)?.[1] ?? '');
}

const words: readonly (readonly [RegExp, string])[] = [
	[/^(?:annual(?:ly)?|yearly|once a year|every year|jährlich|anual(?:mente)?|annuel(?:le)?)\b/, '1 year'],
	[/^(?:biennial(?:ly)?|every (?:two|2nd|second) years?|every other year|alle zwei jahre)\b/, '2 years'],
	[/^(?:every three years|triennial(?:ly)?|alle drei jahre)\b/, '3 years'],
	[/^(?:semi-?annual(?:ly)?|half-?yearly|halbjährlich|every six months)\b/, '6 months'],
	[/^(?:quarterly|vierteljährlich|every three months)\b/, '3 months'],
	[/^(?:monthly|monatlich)\b/, '1 month'],
];

/** When a document is to be reviewed. */
export interface ReviewDue {
	/** ISO; of a month its last day. */
	readonly day: string;
	/** The date that says so, or that the house's interval is added to. */
	readonly date: DatedFact;
	/** Where it is computed: by which interval. */
	readonly interval: Period | undefined;
}

/** By the document's own date, else by an interval, its own or that of the house; undefined where neither tells. */
export function reviewDueOf(facts: DocumentFacts, houseInterval: Period | null): ReviewDue | undefined {
	const interval = ownInterval(facts) ?? houseInterval;
	const since = heldSince(facts);
	const declared = dateOf(facts.metadata, 'reviewDate', fact => isNextReview(fact));
	const unclear = dateOf(facts.metadata, 'reviewDate');
	const date = declared ?? (unclear !== undefined && since !== undefined && isBefore(since, unclear) ? unclear : undefined);
	if (date !== undefined) {
		return { day: date.last, date, interval: undefined };
	}
	const last = unclear !== undefined && (since === undefined || isBefore(since, unclear)) ? unclear : since;
	return interval === null || last === undefined ? undefined : { day: shiftedDate(last.last, interval), date: last, interval };
}
