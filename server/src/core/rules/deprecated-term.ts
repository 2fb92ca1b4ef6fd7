import { reportUsages, usageMessages } from './reportUsages.ts';
import { defineRule } from './rule.ts';

export default defineRule(
	{
		id: 'deprecated-term',
		summary: 'Words that the vocabulary has given up are not used.',
		rationale:
			'ISO 9000 keeps "conformity" and deprecates "conformance", for the two stood for one thing; where both are in use, readers look for a difference that is not there.',
		clauses: ['iso-9000:3.6.11', 'iso-9000:3.6.9', 'iso-9000:3.3.2'],
		defaultSeverity: 'warning',
		scope: 'workspace',
		messages: usageMessages,
		limits: `Left alone are quotations and block quotes, titles of documents, names in capitals such as "Non-Conformance Report", words that are spoken of, and the phrase "certificate of conformance".`,
		examples: [
			{
				title: 'Case and number are kept',
				workspace: `=== SOP-07.md
---
id: SOP-07
---
# Nonconformities

Non-conformances are recorded. CONFORMANCE is checked, and each non-conformance is closed.
^^^^^^^^^^^^^^^^ deprecated-term
                               ^^^^^^^^^^^ deprecated-term
                                                                ^^^^^^^^^^^^^^^ deprecated-term
`,
				fixed: `---
id: SOP-07
---
# Nonconformities

Nonconformities are recorded. CONFORMITY is checked, and each nonconformity is closed.
`,
			},
			{
				title: 'Other words, and words of others',
				workspace: `=== SOP-07.md
---
id: SOP-07
---
# Nonconformities

A nonconformity is recorded. Ask for the certificate of conformance, which they call "proof of conformance". \`conformance\`

Fill in the Non-Conformance Report. See *Conformance of Parts*. The word *conformance* is not used.

TODO: an example of conformance

[Describe the conformance]
`,
			},
		],
	},
	context => reportUsages('deprecated-term', context),
);
