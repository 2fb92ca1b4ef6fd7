import { reportUsages, usageMessages } from './reportUsages.ts';
import { defineRule } from './rule.ts';

export default defineRule(
	{
		id: 'vague-requirement',
		summary: 'Who must do something can tell when it is done.',
		rationale:
			'Nobody can say of "timely" or "as appropriate" whether it was kept; the author and the auditor will see it differently, and each is right.',
		clauses: ['iso-9001:8.1'],
		defaultSeverity: 'off',
		scope: 'workspace',
		messages: usageMessages,
		limits:
			'Off until `rules: { vague-requirement: hint }` turns it on. A number, an interval or a unit of time in the same sentence counts as a criterion.',
		examples: [
			{
				title: 'Words without a criterion',
				workspace: `=== qms.yaml
rules: { vague-requirement: hint }
=== SOP-06.md
# Gauges

Gauges are checked periodically. Complaints are answered in a timely manner.
                   ^^^^^^^^^^^^ vague-requirement
                                                         ^^^^^^^^^^^^^^^^^^ vague-requirement
`,
			},
			{
				title: 'With a criterion, and where nobody asked',
				workspace: `=== qms.yaml
rules: { vague-requirement: hint }
=== SOP-06.md
# Gauges

Gauges are checked regularly, at least every 12 months. Complaints are answered promptly and within two days.
`,
			},
		],
	},
	context => reportUsages('vague-requirement', context),
);
