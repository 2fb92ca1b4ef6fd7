import { vocabulariesOf } from '../index/editions.ts';
import { labelOfId } from '../standards/labels.ts';
import { wordsOf } from '../text/words.ts';
import { defineRule } from './rule.ts';

export default defineRule(
	{
		id: 'redefined-term',
		summary: 'A term of the standard means what the standard says, or says that it does not.',
		rationale:
			'A house may define its terms as it likes. Where it takes a word of ISO 9000 and gives it another meaning, auditors and new colleagues will read the wrong one.',
		clauses: ['iso-9001:7.5.2'],
		defaultSeverity: 'off',
		scope: 'workspace',
		messages: { redefined: '{standard}, {number} defines "{term}", too; refer to it, or say in what yours differs.' },
		limits:
			'Off until `rules: { redefined-term: hint }` turns it on; hovers show both meanings anyway. Only definitions in a section of terms, definitions or abbreviations, and none that names the standard or only writes out an abbreviation.',
		examples: [
			{
				title: 'A word of ISO 9000 with a meaning of its own',
				workspace: `=== qms.yaml
rules: { redefined-term: hint }
=== SOP-07.md
---
id: SOP-07
standard: ISO 9001:2015
---
# Nonconformities

## Definitions

- **Nonconformity**: a part that does not fit its drawing.
    ^^^^^^^^^^^^^ redefined-term
- **Red tag**: nobody may use the part.
`,
			},
			{
				title: 'A definition that says where it comes from',
				workspace: `=== qms.yaml
rules: { redefined-term: hint }
=== SOP-07.md
---
id: SOP-07
standard: ISO 9001:2015
---
# Nonconformities

## Terms and definitions

| Term | Meaning |
| --- | --- |
| Nonconformity | As in ISO 9000:2015: something required was not done |
| Red tag | Nobody may use the part |
`,
			},
		],
	},
	({ world, facts, placeOf, report }) => {
		for (const { term, abbreviation, text, place } of facts.definitions) {
			if (abbreviation === term || /\b(?:ISO|IEC|EN|DIN)\b|\bsource\b/i.test(text)) {
				continue;
			}
			const words = wordsOf(term);
			for (const vocabulary of vocabulariesOf(world)) {
				const [use] = vocabulary.phrases.find(term, words);
				const isWhole = use !== undefined && use.from === words[0]?.from && use.to === words.at(-1)?.to;
				const edition = world.setup.catalogue.editions.get(vocabulary.edition);
				// The house's own packs define words on purpose.
				if (isWhole && use.value.term.number !== null && edition?.standard.edition !== 'house') {
					const standard = labelOfId(world.setup.catalogue.register, vocabulary.edition);
					report({
						at: placeOf(place),
						message: 'redefined',
						data: { standard, number: use.value.term.number, term: use.value.term.preferred },
					});
					break;
				}
			}
		}
	},
);
