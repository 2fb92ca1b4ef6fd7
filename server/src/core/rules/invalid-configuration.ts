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
				title: 'Clauses that cannot be declared not applicable',
				workspace: `=== qms.yaml
standards: ["iso-13485:2016"]
applicability:
  - { clause: "4.2.3", reason: There are no files. }
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ invalid-configuration
  - { clause: "7.99", reason: Nobody knows it. }
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ invalid-configuration
  - { standard: iso-1234, clause: "7.1", reason: Nobody knows it. }
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ invalid-configuration
  - { clause: "7.3.3 z)", reason: Nobody knows it. }
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ invalid-configuration
  - { clause: "7.5.5", reason: Nothing is sterile. }
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
