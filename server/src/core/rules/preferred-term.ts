import { reportUsages, usageMessages } from './reportUsages.ts';
import { defineRule } from './rule.ts';

export default defineRule(
	{
		id: 'preferred-term',
		summary: "The standard's own words are used where the house has none of its own.",
		rationale:
			'Readers who come from the standard look for its words. Annex A of ISO 9001 asks nobody to replace words of their own, so this is a suggestion: keep a word with `vocabulary: { keep: [supplier] }`, and use one throughout.',
		clauses: ['iso-9001:8.4.1'],
		defaultSeverity: 'hint',
		scope: 'workspace',
		messages: usageMessages,
		limits:
			'Most words are looked for only where `rules: { preferred-term: hint }` asks for it; without that only what the standards in use have no place for any more. A word that a declared standard requires or uses itself is right: a quality manual under ISO 13485, a supplier under IATF 16949.',
		examples: [
			{
				title: 'Words of ISO 9001, asked for',
				workspace: `=== qms.yaml
standards: ["iso-9001:2015"]
rules: { preferred-term: hint }
=== SOP-04.md
# Purchasing

A supplier is evaluated each year. Suppliers that fail are told. A SUPPLIER LIST is kept.
  ^^^^^^^^ preferred-term
                                   ^^^^^^^^^ preferred-term
                                                                   ^^^^^^^^ preferred-term
`,
				fixed: `# Purchasing

An external provider is evaluated each year. External providers that fail are told. An EXTERNAL PROVIDER LIST is kept.
`,
			},
			{
				title: 'A role that ISO 9001 has given up',
				workspace: `=== SOP-09.md
---
id: SOP-09
standard: ISO 9001:2015
clauses: ["9.3.1"]
---
# Review

The management representative prepares the review.
    ^^^^^^^^^^^^^^^^^^^^^^^^^ preferred-term
`,
			},
			{
				title: 'The same role where ISO 13485 asks for it, and a word that the house keeps',
				workspace: `=== qms.yaml
standards: ["iso-9001:2015", "iso-13485:2016"]
rules: { preferred-term: hint }
vocabulary: { keep: [vendor] }
=== SOP-09.md
# Review

The management representative prepares the review with vendors and suppliers.
`,
			},
		],
	},
	context => reportUsages('preferred-term', context),
);
