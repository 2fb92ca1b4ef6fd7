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
