import { defineRule } from './rule.ts';

export default defineRule(
	{
		id: 'invalid-configuration',
		summary: 'qms.yaml holds what the tool knows.',
		rationale: 'A mistyped key or rule is passed over, so the house believes in a check that nobody makes.',
		clauses: [],
		defaultSeverity: 'error',
		scope: 'settings',
		messages: { problem: '{problem}' },
		examples: [
			{
				title: 'A mistyped rule',
				workspace: `=== qms.yaml
rules:
  unknown-claus: off
  ^^^^^^^^^^^^^ invalid-configuration
`,
			},
			{
				title: 'A clause map that is not there',
				workspace: `=== qms.yaml
clauseMap: registers/clauses.md
           ^^^^^^^^^^^^^^^^^^^^ invalid-configuration
=== registers/clause-map.md
# Clause map of ISO 9001:2015

| Clause | Documents |
| --- | --- |
| 7.4 | planned |
`,
			},
			{
				title: 'Good configuration',
				workspace: `=== qms.yaml
standards: ["iso-9001:2015"]
rules:
  missing-metadata: off
`,
			},
		],
	},
	() => {},
);
