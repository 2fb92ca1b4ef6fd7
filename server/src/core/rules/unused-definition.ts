import { syntaxOf } from '../index/world.ts';
import { pluralOf, wordsOf } from '../text/words.ts';
import { WordTree } from '../text/wordTree.ts';
import { defineRule } from './rule.ts';

export default defineRule(
	{
		id: 'unused-definition',
		summary: 'What a document defines, it uses.',
		rationale: 'A list of definitions that nobody needs hides the two that matter, and is copied from document to document.',
		clauses: ['iso-9001:7.5.2'],
		defaultSeverity: 'off',
		scope: 'document',
		messages: { unused: 'The document defines "{term}" and does not use it; remove the definition.' },
		limits: 'Off until `rules: { unused-definition: hint }` turns it on. Documents that are nothing but definitions are left alone.',
		examples: [
			{
				title: 'One of two is used',
				workspace: `=== qms.yaml
rules: { unused-definition: hint }
=== SOP-07.md
# Parts

## Definitions

- **Red tag**: nobody may use the part.
- **Green tag**: the part is good.
    ^^^^^^^^^ unused-definition

## Marking

Red tags are fixed at the part. Whoever finds one tells the cell leader, who decides on the same day what becomes of it.
`,
			},
			{
				title: 'A glossary',
				workspace: `=== qms.yaml
rules: { unused-definition: hint }
=== glossary.md
# Glossary

- **Red tag**: nobody may use the part.
- **Green tag**: the part is good.
`,
			},
		],
	},
	({ document, facts, placeOf, report }) => {
		if (facts.definitions.length === 0) {
			return;
		}
		const tree = new WordTree<number>();
		facts.definitions.forEach(({ term, abbreviation }, i) => {
			for (const name of new Set([term, abbreviation ?? term])) {
				const words = wordsOf(name).map(({ lower }) => lower);
				tree.add(words, i);
				tree.add(words.with(-1, pluralOf(words.at(-1) ?? '')), i);
			}
		});
		const places = facts.definitions.map(({ place }) => placeOf(place));
		const used = new Set<number>();
		let words = 0;
		for (const { chunk, from, to } of syntaxOf(document).blocks) {
			const isDefinition = places.some(place => place.from >= from && place.from < to);
			for (const span of isDefinition ? [] : chunk.prose) {
				const found = wordsOf(chunk.plain, span.from, span.to);
				words += chunk.kind === 'heading' ? 0 : found.length;
				for (const { value } of tree.findIn(chunk.plain, span.from, span.to)) {
					used.add(value);
				}
			}
		}
		for (const [i, { term }] of words < shortestText ? [] : facts.definitions.entries()) {
			const place = places[i];
			if (!used.has(i) && place !== undefined) {
				report({ at: place, message: 'unused', data: { term } });
			}
		}
	},
);

/** So many words beside the definitions make a document more than a glossary. */
const shortestText = 20;
