import { syntaxOf, type WorkspaceDocument } from '../index/world.ts';
import { isControlled } from '../model/controlledDocuments.ts';
import { type DatedFact, type DateRange, dateOf, dateRangeOf } from '../model/documentDates.ts';
import type { DocumentFacts } from '../model/facts.ts';
import { type Period, shiftedDate } from '../model/period.ts';
import { placeOf } from '../model/reading.ts';
import { isNextReview, ownInterval } from '../model/reviewDates.ts';
import { revisionRowEdit } from '../model/revisionRowEdit.ts';
import { type RevisionTable, revisionTableOf } from '../model/revisionTable.ts';
import { bareVersion } from '../model/sameValue.ts';
import { statusOf } from '../model/status.ts';
import { valuePlaceOf } from '../model/valuePlace.ts';
import { visibleText } from '../model/visible.ts';
import { defineRule, type Fix } from './rule.ts';

export default defineRule(
	{
		id: 'review-without-note',
		summary: 'A review leaves a note of what it found, even where nothing was changed.',
		rationale: 'A date that moves a year ahead without a word looks like a review that nobody made.',
		clauses: ['iso-9001:7.5.2', 'iso-9001:7.5.3.2'],
		defaultSeverity: 'information',
		scope: 'document',
		messages: {
			reviewed: 'The revision table, whose newest entry is of {newest}, says nothing of the review on {date}; note what it found.',
			moved: 'The next review was moved to {date}, and the revision table has no entry since {newest}; note what the review found.',
		},
		limits:
			'Only where the document keeps a revision table with dates. The date of the last review is compared with the newest entry; that of the next review only where its own review interval, or `review: { interval: … }` of qms.yaml, tells by which review it was moved, and by how much more than a month. Any other date in a table near that day counts as a note, except in the table at the head; so does an approval.',
		examples: [
			{
				title: 'The last review is in no table',
				workspace: `=== SOP-01.md
---
id: SOP-01
version: "2.0"
status: approved
approver: Managing Director
last_reviewed: 2026-03-01
               ^^^^^^^^^^ review-without-note
---
# Records

## Revision history

| Version | Date | Change |
| --- | --- | --- |
| 2.0 | 2024-03-01 | Retention times |
`,
				fixed: `---
id: SOP-01
version: "2.0"
status: approved
approver: Managing Director
last_reviewed: 2026-03-01
---
# Records

## Revision history

| Version | Date | Change |
| --- | --- | --- |
| 2.0 | 2024-03-01 | Retention times |
| 2.0 | 2026-03-01 | [Describe what the review found] |
`,
			},
			{
				title: 'The next review was moved without one',
				workspace: `=== SOP-01.md
---
id: SOP-01
version: "2.0"
status: approved
approver: Managing Director
review_due: 2027-03-01
            ^^^^^^^^^^ review-without-note
---
# Records

## Revision history

| Version | Date | Change |
| --- | --- | --- |
| 2.0 | 2024-03-01 | Retention times |
=== qms.yaml
review: { interval: 12 months }
`,
			},
			{
				title: 'A note in the table, a table of reviews, and a date as the interval has it',
				workspace: `=== SOP-01.md
---
id: SOP-01
version: "2.0"
status: approved
approver: Managing Director
last_reviewed: 2026-03-01
---
# Records

## Revision history

| Version | Date | Change |
| --- | --- | --- |
| 2.0 | 2026-03-01 | Reviewed, no change |
| 2.0 | 2024-03-01 | Retention times |
=== SOP-02.md
---
id: SOP-02
version: "2.0"
status: approved
approver: Managing Director
last_reviewed: 2026-03-01
---
# Audits

## Reviews

| Date | Result |
| --- | --- |
| 2026-03-01 | No change |

## Revision history

| Version | Date | Change |
| --- | --- | --- |
| 2.0 | 2024-03-01 | Audit plan |
=== SOP-03.md
---
id: SOP-03
version: "2.0"
status: approved
approver: Managing Director
review_due: 2026-12-20
---
# Training

## Revision history

| Version | Date | Change |
| --- | --- | --- |
| 2.0 | 2025-12-01 | Needs |
=== qms.yaml
review: { interval: 12 months, warn: 1 day }
`,
			},
		],
	},
	({ world, document, facts, report }) => {
		const review =
			isControlled(facts) && statusOf(facts).status === 'approved'
				? reviewOf(facts, ownInterval(facts) ?? world.setup.configuration.review.interval)
				: undefined;
		const table = review === undefined || world.setup.today < review.day ? undefined : revisionTableOf(syntaxOf(document));
		const newest = table === undefined ? undefined : newestDate(table);
		if (review === undefined || table === undefined || newest === undefined) {
			return;
		}
		const since = shiftedDate(review.day, tolerance, -1);
		const isNoted =
			newest.last >= (review.isMoved ? since : review.date.first) || isApproved(facts, since) || hasDateNear(document, since, review.day);
		if (isNoted) {
			return;
		}
		const place = placeOf(document.reading, review.date.fact.place);
		const at = valuePlaceOf(document.snapshot.text, place, review.date.text) ?? place;
		const data = { newest: newest.text, date: review.date.text };
		report({
			at,
			message: review.isMoved ? 'moved' : 'reviewed',
			data,
			fixes: review.isMoved ? [] : fixesFor(document, table, review.date.text),
		});
	},
);

const tolerance: Period = { months: 0, days: 31, text: '31 days' };

interface Review {
	/** ISO: when it was made, or must have been for its next date to be what it is. */
	readonly day: string;
	readonly date: DatedFact;
	readonly isMoved: boolean;
}

function reviewOf({ metadata }: DocumentFacts, interval: Period | null): Review | undefined {
	const reviewed = dateOf(metadata, 'reviewedDate');
	if (reviewed !== undefined) {
		return { day: reviewed.last, date: reviewed, isMoved: false };
	}
	const next = dateOf(metadata, 'reviewDate', isNextReview);
	return interval === null || next === undefined ? undefined : { day: shiftedDate(next.first, interval, -1), date: next, isMoved: true };
}

/** The latest date of the table; undefined where a row has none that can be read. */
function newestDate({ rows }: RevisionTable): (DateRange & { readonly text: string }) | undefined {
	const dates = rows.flatMap(({ date, dateText }) => (date === undefined ? [] : [{ ...date, text: dateText }]));
	return dates.length < rows.length ? undefined : dates.reduce((latest, date) => (date.last > latest.last ? date : latest));
}

function isApproved({ metadata }: DocumentFacts, since: string): boolean {
	return (['approvedDate', 'effectiveDate'] as const).some(field => (dateOf(metadata, field)?.last ?? '') >= since);
}

/** Some table has a date of those days: a note of the review. The table at the head, which may say the date itself, is none. */
function hasDateNear(document: WorkspaceDocument, since: string, day: string): boolean {
	const until = shiftedDate(day, tolerance);
	const { reading } = document;
	const metadata = reading.facts.metadata.map(({ place }) => placeOf(reading, place).from);
	return syntaxOf(document).blocks.some(
		({ chunk, from, to }) =>
			chunk.kind === 'table' &&
			!metadata.some(at => from <= at && at < to) &&
			chunk.rows.slice(1).some(({ cells }) =>
				cells.some(cell => {
					const date = dateRangeOf(visibleText(chunk, cell));
					return date !== undefined && date.last >= since && date.first <= until;
				}),
			),
	);
}

function fixesFor({ snapshot }: WorkspaceDocument, table: RevisionTable, date: string): readonly Fix[] {
	const version = bareVersion(table.newest?.versionText ?? '');
	const edit =
		version === undefined ? undefined : revisionRowEdit(snapshot, table, { version, date, change: '[Describe what the review found]' });
	return edit === undefined ? [] : [{ title: 'Add an entry for the review', edits: [edit] }];
}
