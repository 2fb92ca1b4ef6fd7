import { isControlled } from '../model/controlledDocuments.ts';
import { type DatedFact, dateOf, isBefore } from '../model/documentDates.ts';
import type { DocumentFacts } from '../model/facts.ts';
import { isNextReview } from '../model/reviewDates.ts';
import { statusOf } from '../model/status.ts';
import { isTemplatePath } from '../model/templatePaths.ts';
import { valuePlaceOf } from '../model/valuePlace.ts';
import { defineRule } from './rule.ts';

export default defineRule(
	{
		id: 'date-order',
		summary: 'The dates of a document follow its life: made, approved, in force, reviewed.',
		rationale:
			'A document that is in force before its approval was used without one; one of the dates is wrong, and nobody can tell which text applied when.',
		clauses: ['iso-9001:7.5.2', 'iso-9001:7.5.3.2'],
		defaultSeverity: 'warning',
		scope: 'document',
		messages: {
			order: 'The {later}, {laterDate}, lies before the {earlier}, {earlierDate}; correct one of them.',
			future: 'This document is {status}, but its approval date, {date}, is still to come.',
		},
		limits:
			'Only dates in metadata are looked at. A month or a year counts as all of its days, and a date that can be read in two ways as both: what may be right is not reported.',
		examples: [
			{
				title: 'In force before it was approved',
				workspace: `=== SOP-01.md
---
id: SOP-01
version: "2"
approved_date: 2026-03-10
effective_date: 2026-03-01
                ^^^^^^^^^^ date-order
---
# Records
=== SOP-02.md
# Audits

| Document No. | SOP-02 |
| --- | --- |
| Date created | 12 May 2026 |
| Approval date | 10 May 2026 |
                  ^^^^^^^^^^^ date-order
| Next review | April 2026 |
                ^^^^^^^^^^ date-order
`,
			},
			{
				title: 'Approved tomorrow',
				workspace: `=== SOP-01.md
---
id: SOP-01
status: approved
approver: Managing Director
approved_date: 2126-03-10
               ^^^^^^^^^^ date-order
---
# Records
`,
			},
			{
				title: 'Dates in order, dates that may be, and dates of which nobody knows',
				workspace: `=== SOP-01.md
---
id: SOP-01
status: approved
approved_date: 2026-03-10
effective_date: March 2026
review_due: 2027
---
# Records
=== SOP-02.md
---
id: SOP-02
status: draft
approved_date: TBD
effective_date: 2126-01-01
review_date: 2025-12-01
---
# Audits
`,
			},
		],
	},
	({ world, document, facts, placeOf, report }) => {
		const atValue = ({ fact, text }: DatedFact) => {
			const place = placeOf(fact.place);
			return valuePlaceOf(document.snapshot.text, place, text) ?? place;
		};
		for (const { earlier, later } of facts.recognized === undefined || isTemplatePath(facts.path) ? [] : disorderIn(facts)) {
			const data = { earlier: earlier.name, later: later.name, earlierDate: earlier.date.text, laterDate: later.date.text };
			const related = [{ path: facts.path, ...atValue(earlier.date), message: `The ${earlier.name} stands here.` }];
			report({ at: atValue(later.date), message: 'order', data, related });
		}
		const approved = dateOf(facts.metadata, 'approvedDate');
		const { status, text } = statusOf(facts);
		if (approved !== undefined && status === 'approved' && isControlled(facts) && world.setup.today < approved.first) {
			report({ at: atValue(approved), message: 'future', data: { status: text.toLowerCase(), date: approved.text } });
		}
	},
);

interface NamedDate {
	readonly name: string;
	readonly date: DatedFact;
}

/** Each date against those that come before it; of several that lie behind it only the latest in life. */
function disorderIn({ metadata }: DocumentFacts): readonly { readonly earlier: NamedDate; readonly later: NamedDate }[] {
	const life: readonly (readonly [string, DatedFact | undefined])[] = [
		['date of creation', dateOf(metadata, 'date', ({ key }) => /creat|erstell|作成/i.test(key))],
		['approval date', dateOf(metadata, 'approvedDate')],
		['effective date', dateOf(metadata, 'effectiveDate')],
		['next review', dateOf(metadata, 'reviewDate', isNextReview)],
	];
	const dates = life.flatMap(([name, date]) => (date === undefined ? [] : [{ name, date }]));
	return dates.flatMap((later, i) => {
		const earlier = dates.slice(0, i).findLast(other => isBefore(later.date, other.date));
		return earlier === undefined ? [] : [{ earlier, later }];
	});
}
