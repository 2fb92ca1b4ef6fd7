import { defineRule } from './rule.ts';

/** What it reports is found by `exceptions.ts`, once all other rules have reported. */
export default defineRule(
	{
		id: 'invalid-exception',
		summary: 'An exception from a rule has a reason, holds today and is still needed.',
		rationale: 'An exception that nobody can explain hides what was once a decision; one that outlives its cause hides the next mistake.',
		clauses: ['iso-9001:7.5.3.2'],
		defaultSeverity: 'warning',
		scope: 'document',
		reach: 'anyDocument',
		messages: {
			reason: 'The exception gives no reason; write one behind two hyphens, as in "-- the customer\'s own word".',
			expired: 'The exception held until {what}; mend what it hides, or give a new date.',
			date: '"{what}" is no date, so the exception holds for ever; write it as until=2027-01-31.',
			unknown: 'There is no rule {what}.',
			unused: 'Nothing is reported here any more; remove the exception.',
		},
		limits:
			'Exceptions are comments: qms-disable-next-line, qms-disable-line, qms-disable up to qms-enable, and qms-disable-file, each with the ids of rules (none: all), a reason and, if it is to end, until= with a date. What is found in them cannot be excepted.',
		examples: [
			{
				title: 'Without a reason, out of date, not needed, and of no rule',
				workspace: `=== SOP-07.md
---
id: SOP-07
---
# Nonconformities

<!-- qms-disable-next-line deprecated-term -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ invalid-exception
Each non-conformance is recorded.

<!-- qms-disable-next-line deprecated-term -- the old form until=2020-01-31 -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ invalid-exception
Each conformity is recorded.

<!-- qms-disable-next-line deprecated-term -- quoted -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ invalid-exception
Each nonconformity is recorded.

<!-- qms-disable-next-line depracated-term -- quoted -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ invalid-exception
Each nonconformity is recorded.
`,
			},
			{
				title: 'With a reason, and needed',
				workspace: `=== SOP-07.md
---
id: SOP-07
---
# Nonconformities

<!-- qms-disable-next-line deprecated-term -- the customer's own word until=2100-01-31 -->
Each non-conformance is recorded.

A non-conformance is closed. <!-- qms-disable-line deprecated-term -- as on the form -->

<!-- qms-disable deprecated-term -- the old manual, word for word -->

Non-conformances are listed. Conformance is checked.

<!-- qms-enable deprecated-term -->

\`<!-- qms-disable-next-line deprecated-term -->\`
`,
			},
		],
	},
	() => {},
);
