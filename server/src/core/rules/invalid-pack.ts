import { defineRule } from './rule.ts';

export default defineRule(
	{
		id: 'invalid-pack',
		summary: "A pack of the house's own can be read.",
		rationale:
			'A row that cannot be read is left out, so its term or clause is missing from hovers and checks; the rest of the pack counts.',
		clauses: [],
		defaultSeverity: 'error',
		scope: 'settings',
		messages: { problem: '{problem}' },
		examples: [
			{
				title: 'A term without a definition',
				workspace: `=== qms.yaml
packs: [terms.yaml]
=== terms.yaml
pack: house
terms:
  - slug: red-tag
    ^^^^ invalid-pack
    names: [{ name: red tag }]
`,
			},
			{
				title: 'A good pack',
				workspace: `=== qms.yaml
packs: [terms.yaml]
=== terms.yaml
pack: house
terms:
  - slug: red-tag
    names: [{ name: red tag }]
    definition: The label on a part that nobody may use.
`,
			},
		],
	},
	() => {},
);
