import { reportUsages, usageMessages } from './reportUsages.ts';
import { defineRule } from './rule.ts';

export default defineRule(
	{
		id: 'requirement-language',
		summary: 'What is required is said in the one way that the house has chosen.',
		rationale:
			'Who reads "shall" in one paragraph and "should" in the next cannot tell what is a requirement. ISO/IEC Directives bind standards and not companies: a house chooses "shall", "must" or plain commands, and stays with it.',
		clauses: ['iso-9001:7.5.2'],
		defaultSeverity: 'hint',
		scope: 'workspace',
		messages: usageMessages,
		limits:
			'Verbs are looked at once `style: { requirements: shall }` (or must, or imperative) of `qms.yaml` says which. "May not" is reported in any style, for it forbids for one reader and leaves open for the next.',
		examples: [
			{
				title: 'A house that writes "shall"',
				workspace: `=== qms.yaml
style: { requirements: shall }
=== SOP-05.md
# Production

The operator must sign the card. The card shall be kept. **Must** stands alone; the word **must** is spoken of.
             ^^^^ requirement-language
                                                           ^^^^ requirement-language
`,
			},
			{
				title: 'A sentence with two readings',
				workspace: `=== SOP-05.md
---
id: SOP-05
---
# Production

The seal may not be broken.
         ^^^^^^^ requirement-language
`,
			},
			{
				title: 'No style is chosen',
				workspace: `=== SOP-05.md
---
id: SOP-05
---
# Production

The operator must sign the card. The card shall be kept, and should be dry.
`,
			},
		],
	},
	context => reportUsages('requirement-language', context),
);
