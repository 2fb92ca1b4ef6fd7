import { defineRule } from './rule.ts';

/** What it reports is found once all documents are looked at: see {@link staleRows} of `features/check.ts`. */
export default defineRule(
	{
		id: 'stale-baseline',
		summary: 'The baseline holds only what is still there.',
		rationale:
			'A baseline lets a team begin without mending everything first. A row that stands for nothing any more would hide the next finding of the same words, so the file only ever shrinks.',
		clauses: ['iso-9001:10.3'],
		defaultSeverity: 'error',
		scope: 'settings',
		messages: {
			problem: '{problem}',
			stale: 'What this row stands for is mended; run "qms baseline", which removes it.',
		},
		limits: 'An editor removes the rows itself when the document that was mended is saved.',
		examples: [
			{
				title: 'One row is mended',
				workspace: `=== qms-baseline.yaml
findings:
  SOP-07.md:
    deprecated-term:
      - { at: "non-conformance", in: "Each non-conformance is recorded." }
      - { at: "Conformance", in: "Conformance is checked." }
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ stale-baseline
=== SOP-07.md
# Nonconformities

Each non-conformance is recorded. Conformity is checked.
`,
			},
			{
				title: 'All rows stand for something',
				workspace: `=== qms-baseline.yaml
findings:
  SOP-07.md:
    deprecated-term:
      - { at: "non-conformance", in: "Each non-conformance is recorded." }
=== SOP-07.md
# Nonconformities

Once more.

Each non-conformance
is recorded.
`,
			},
		],
	},
	() => {},
);
