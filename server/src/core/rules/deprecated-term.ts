import { vocabulariesOf } from '../index/editions.ts';
import { syntaxOf } from '../index/world.ts';
import { exemptionOf } from '../model/prose.ts';
import { deprecatedUsesIn } from '../model/terms.ts';
import type { TermUse } from '../standards/vocabulary.ts';
import { inCaseOf } from '../text/letterCase.ts';
import { isPlural, pluralOf } from '../text/words.ts';
import { changeTo, defineRule } from './rule.ts';

export default defineRule(
	{
		id: 'deprecated-term',
		summary: 'Words that the vocabulary has given up are not used.',
		rationale:
			'ISO 9000 keeps "conformity" and deprecates "conformance", for the two stood for one thing; where both are in use, readers look for a difference that is not there.',
		clauses: ['iso-9000:3.6.11', 'iso-9000:3.6.9'],
		defaultSeverity: 'warning',
		scope: 'workspace',
		messages: { deprecated: '{standard} has given up "{word}"; it says "{preferred}".' },
		limits: 'Quotations, block quotes, titles of linked documents, and the phrase "certificate of conformance" are left alone.',
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
`,
			},
		],
	},
	({ world, document, report }) => {
		for (const vocabulary of vocabulariesOf(world)) {
			for (const block of syntaxOf(document).blocks) {
				for (const match of deprecatedUsesIn(block.chunk, vocabulary)) {
					if (exemptionOf(block, match) !== undefined) {
						continue;
					}
					const at = { from: block.from + match.from, to: block.from + match.to };
					const word = block.chunk.text.slice(match.from, match.to);
					const insert = replacementFor(word, match.value);
					const standard = world.setup.catalogue.editions.get(vocabulary.edition)?.standard.designation ?? vocabulary.edition;
					report({
						at,
						message: 'deprecated',
						data: { standard, word, preferred: match.value.term.preferred },
						fixes: [changeTo(at, insert, true)],
						isDeprecated: true,
					});
				}
			}
		}
	},
);

function replacementFor(word: string, use: TermUse): string {
	const isMany = isPlural(word.toLowerCase(), use.name.toLowerCase());
	return inCaseOf(isMany ? pluralOf(use.term.preferred) : use.term.preferred, word);
}
