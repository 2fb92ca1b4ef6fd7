import { reportUsages, usageMessages } from './reportUsages.ts';
import { defineRule } from './rule.ts';

export default defineRule(
	{
		id: 'confused-term',
		summary: 'Words that ISO 9000 tells apart are not mixed up.',
		rationale:
			'Where a correction is called a corrective action the cause stays, and where efficiency is measured nobody knows whether the measure worked; auditors find both.',
		clauses: ['iso-9000:3.12.2', 'iso-9000:3.7.11'],
		defaultSeverity: 'hint',
		scope: 'workspace',
		messages: usageMessages,
		limits:
			'Told by the words around, in the same sentence; so this is a hint. What may be meant in more than one way is looked for only where `rules: { confused-term: hint }` asks for it.',
		examples: [
			{
				title: 'A correction, and a pair of words',
				workspace: `=== SOP-07.md
---
id: SOP-07
standard: ISO 9001:2015
---
# Nonconformities

As corrective action, the part is reworked.
   ^^^^^^^^^^^^^^^^^ confused-term

Findings/nonconformities are closed within 30 days.
^^^^^^^^^^^^^^^^^^^^^^^^ confused-term
`,
			},
			{
				title: 'Each word in its place',
				workspace: `=== SOP-07.md
---
id: SOP-07
standard: ISO 9001:2015
---
# Nonconformities

As correction the part is reworked; the corrective action removes the cause. The efficiency of the oven is measured.
`,
			},
		],
	},
	context => reportUsages('confused-term', context),
);
