import { syntaxOf } from '../index/world.ts';
import { defineRule } from './rule.ts';

export default defineRule(
	{
		id: 'requirement-in-note',
		summary: 'Notes and examples explain; what is required stands in the text.',
		rationale: 'Readers skip notes, and auditors ask whether they bind. A requirement that only a note holds is one that nobody keeps.',
		clauses: ['iso-9001:7.5.2'],
		defaultSeverity: 'off',
		scope: 'document',
		messages: { note: '"{verb}" makes a requirement of what begins as {kind}; move it into the text, or say it without the verb.' },
		limits: 'Off until `rules: { requirement-in-note: hint }` turns it on. A note or an example is what begins with that word.',
		examples: [
			{
				title: 'A note that requires',
				workspace: `=== qms.yaml
rules: { requirement-in-note: hint }
=== SOP-05.md
# Production

Note: the card shall be signed.
               ^^^^^ requirement-in-note

> **Example** Two operators must be there.
                            ^^^^ requirement-in-note
`,
			},
			{
				title: 'A note that explains',
				workspace: `=== qms.yaml
rules: { requirement-in-note: hint }
=== SOP-05.md
# Production

The card shall be signed. Note: the card has two sides, and the noted values must fit.

Note: a card has two sides.
`,
			},
		],
	},
	({ document, report }) => {
		for (const { chunk, from } of syntaxOf(document).blocks) {
			const kind = chunk.kind === 'paragraph' ? opening.exec(chunk.plain)?.groups?.kind : undefined;
			for (const match of kind === undefined ? [] : chunk.plain.matchAll(/(?<![\p{L}])(?:shall|must)(?![\p{L}])/giu)) {
				const at = { from: from + match.index, to: from + match.index + match[0].length };
				report({ at, message: 'note', data: { verb: match[0], kind: /^e/i.test(kind ?? '') ? 'an example' : 'a note' } });
			}
		}
	},
);

const opening = /^[\s>]*(?<kind>NOTE|Note|EXAMPLE|Example)(?:\s+\d{1,2})?(?:\s*[:.—–-]|\s{2,}|\s+(?=\p{Lu}))/u;
