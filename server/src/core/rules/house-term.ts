import { reportUsages, usageMessages } from './reportUsages.ts';
import { defineRule } from './rule.ts';

export default defineRule(
	{
		id: 'house-term',
		summary: 'The words that the house has chosen are the ones in its documents.',
		rationale: 'One word for one thing, in every document: `vocabulary` of `qms.yaml` says which, and why.',
		clauses: ['iso-9001:7.5.2'],
		defaultSeverity: 'warning',
		scope: 'workspace',
		messages: usageMessages,
		limits: 'Nothing is looked for but what `vocabulary` of `qms.yaml` names. Quotations, titles and names in capitals are left alone.',
		examples: [
			{
				title: 'Preferred and forbidden',
				workspace: `=== qms.yaml
vocabulary:
  prefer:
    vendor: supplier
    sub-contractor: { use: [supplier, partner], reason: "One word for all who deliver to us." }
  forbid:
    guarantee: Say what was checked.
=== SOP-04.md
# Purchasing

Vendors are evaluated. A sub-contractor guarantees nothing without a guarantee.
^^^^^^^ house-term
                         ^^^^^^^^^^^^^^ house-term
                                        ^^^^^^^^^^ house-term
                                                                     ^^^^^^^^^ house-term
`,
			},
			{
				title: 'The other way round than the standard',
				workspace: `=== qms.yaml
standards: ["iso-9001:2015"]
rules: { preferred-term: hint }
vocabulary: { prefer: { external provider: supplier } }
=== SOP-04.md
# Purchasing

A supplier is evaluated each year. See "external provider".
`,
			},
		],
	},
	context => reportUsages('house-term', context),
);
