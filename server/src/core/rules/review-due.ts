import { isControlled } from '../model/controlledDocuments.ts';
import { type DateRange, dateOf, isBefore } from '../model/documentDates.ts';
import { kindLabel } from '../model/documentKinds.ts';
import type { DocumentFacts } from '../model/facts.ts';
import { hasField } from '../model/metadata.ts';
import { type Period, shiftedDate } from '../model/period.ts';
import { reviewDueOf } from '../model/reviewDates.ts';
import { statusOf } from '../model/status.ts';
import { valuePlaceOf } from '../model/valuePlace.ts';
import { defineRule } from './rule.ts';

export default defineRule(
	{
		id: 'review-due',
		summary: 'Documents in force are reviewed when their review is due.',
		rationale: 'What nobody has looked at for years no longer says how things are done, and people stop trusting the documents.',
		clauses: ['iso-9001:7.5.2', 'iso-9001:7.5.3.2', 'iso-13485:4.2.4'],
		defaultSeverity: 'warning',
		scope: 'document',
		messages: {
			overdue: 'The review of this {kind} was due on {day}; review it, then set the next date.',
			soon: 'The review of this {kind} is due on {day}.',
			overdueByInterval: 'This {kind} was to be reviewed {interval} after this date, by {day}; review it, then record when.',
			soonByInterval: 'This {kind} is to be reviewed {interval} after this date, by {day}.',
		},
		limits:
			'The date of the next review counts; without one, the interval that the document names, or `review: { interval: 12 months }` of qms.yaml, is added to the date of the last review, of approval or of coming into force, whichever is latest. What is due within `warn`, or 30 days, is told as information. Drafts, obsolete documents, records, reports and templates are left alone. A "review date" with nothing before it may be that of the last review and is not reported.',
		examples: [
			{
				title: 'A review that was missed, and one that comes',
				workspace: `=== SOP-01.md
---
id: SOP-01
status: approved
review_due: 2026-05-01
            ^^^^^^^^^^ review-due
---
# Records
=== SOP-02.md
---
id: SOP-02
status: approved
next_review: 2026-12-01
             ^^^^^^^^^^ review-due
---
# Audits
`,
			},
			{
				title: 'Its own interval',
				workspace: `=== SOP-01.md
# Records

| Document No. | SOP-01 |
| --- | --- |
| Status | Approved |
| Effective date | 1 March 2025 |
                   ^^^^^^^^^^^^ review-due
| Review cycle | Annually, and after changes |
`,
			},
			{
				title: 'The interval of the house',
				workspace: `=== SOP-01.md
---
id: SOP-01
status: approved
approved_date: 2025-03-01
               ^^^^^^^^^^ review-due
---
# Records
=== SOP-02.md
---
id: SOP-02
status: approved
approved_date: 2020-03-01
last_reviewed: 2026-03-01
---
# Audits
=== qms.yaml
review: { interval: 12 months, warn: 30 days }
`,
			},
			{
				title: 'Reviews to come, drafts, obsolete documents and places to fill in',
				workspace: `=== SOP-01.md
---
id: SOP-01
status: approved
review_due: 2027-05-01
---
# Records
=== SOP-02.md
---
id: SOP-02
status: obsolete
review_due: 2020-05-01
---
# Audits
=== SOP-03.md
---
id: SOP-03
status: draft
review_due: 2020-05-01
---
# Training
=== SOP-04.md
---
id: SOP-04
status: approved
review_due: "[DD/MM/YYYY]"
---
# Purchasing
=== SOP-05.md
---
id: SOP-05
status: approved
review_date: 2026-05-01
---
# Sales
`,
			},
		],
	},
	({ world, document, facts, placeOf, report }) => {
		const { today, configuration } = world.setup;
		const { interval, warn } = configuration.review;
		const { status } = statusOf(facts);
		const due = isControlled(facts) ? reviewDueOf(facts, interval) : undefined;
		const isInForce = status === 'approved' || (status === 'unknown' && !hasField(facts.metadata, 'status'));
		if (due === undefined || !isInForce || shiftedDate(today, warn ?? usualWarning) < due.day) {
			return;
		}
		// A review before the document was in force is a mistake in the dates, and date-order tells it.
		if (due.interval === undefined && configuration.rules.get('date-order') !== 'off' && isBeforeForce(facts, due.date)) {
			return;
		}
		const isOverdue = due.day < today;
		const place = placeOf(due.date.fact.place);
		const at = valuePlaceOf(document.snapshot.text, place, due.date.text) ?? place;
		const severity = isOverdue ? 'warning' : 'information';
		const data = { kind: kindLabel(facts.kind.kind), day: due.day };
		if (due.interval !== undefined) {
			const message = isOverdue ? 'overdueByInterval' : 'soonByInterval';
			report({ at, message, data: { ...data, interval: due.interval.text }, severity });
		} else {
			report({ at, message: isOverdue ? 'overdue' : 'soon', data, severity });
		}
	},
);

function isBeforeForce({ metadata }: DocumentFacts, date: DateRange): boolean {
	return (['approvedDate', 'effectiveDate'] as const).some(field => {
		const other = dateOf(metadata, field);
		return other !== undefined && isBefore(date, other);
	});
}

const usualWarning: Period = { months: 0, days: 30, text: '30 days' };
