import { definitionsIn } from '../index/definitions.ts';
import { syntaxOf } from '../index/world.ts';
import { exemptionOf } from '../model/prose.ts';
import { defineRule } from './rule.ts';

export default defineRule(
	{
		id: 'undefined-abbreviation',
		summary: 'Abbreviations are written out somewhere.',
		rationale: 'Those who wrote the document know what the letters stand for; those who are to follow it in three years do not.',
		clauses: ['iso-9001:7.5.2'],
		defaultSeverity: 'off',
		scope: 'workspace',
		messages: { undefined: '"{abbreviation}" is written out nowhere; write it out here, or define it.' },
		limits:
			'Off until `rules: { undefined-abbreviation: hint }` turns it on. Said once for each document. Written out is what stands in brackets behind its words, or in a section of abbreviations of any document; names of standards, ids and what everybody knows do not count.',
		examples: [
			{
				title: 'Written out, defined elsewhere, and neither',
				workspace: `=== qms.yaml
rules: { undefined-abbreviation: hint }
=== SOP-07.md
# Parts

A Material Review Board (MRB) decides. The MRB asks the QMR and the OEM. The QMR signs a PDF by ISO 9001, SOP-01.
                                                        ^^^ undefined-abbreviation
=== glossary.md
# Abbreviations

| Abbreviation | Meaning |
| --- | --- |
| OEM | Maker of the original equipment |
`,
			},
			{
				title: 'Headings and shouting',
				workspace: `=== qms.yaml
rules: { undefined-abbreviation: hint }
=== SOP-07.md
# ALL PARTS

DO NOT OPEN THE DOOR. It is closed.
`,
			},
		],
	},
	({ world, document, report }) => {
		const defined = definitionsIn(world.index);
		const seen = new Set<string>();
		for (const block of syntaxOf(document).blocks) {
			const { chunk } = block;
			if (chunk.kind !== 'paragraph' && chunk.kind !== 'table') {
				continue;
			}
			for (const match of chunk.prose.length === 0 ? [] : chunk.plain.matchAll(pattern)) {
				const [word] = match;
				const abbreviation = word.replace(/(?<=[A-Z]{2})s$/, '');
				const at = { from: match.index, to: match.index + word.length };
				if (seen.has(abbreviation) || everyday.has(abbreviation) || isShouted(chunk.plain, at.from, at.to)) {
					continue;
				}
				const isKnown = defined.findIn(abbreviation).length > 0;
				if (isWrittenOut(chunk.plain, at.from, at.to) || isKnown) {
					seen.add(abbreviation);
				} else if (exemptionOf(block, at) === undefined || chunk.kind === 'paragraph') {
					seen.add(abbreviation);
					report({ at: { from: block.from + at.from, to: block.from + at.to }, message: 'undefined', data: { abbreviation } });
				}
			}
		}
	},
);

/** Two to six capitals, with a plural at most; not part of an id, of a name with digits or of a word. */
const pattern = /(?<![\p{L}\p{N}/._-])[A-Z]{2,6}s?(?![\p{L}\p{N}/_-]|\.\p{L}|[ \u00a0]?\d)/gu;

/** `Material Review Board (MRB)`, `MRB (Material Review Board)`. */
function isWrittenOut(text: string, from: number, to: number): boolean {
	return (text[from - 1] === '(' && text[to] === ')') || /^\s*\(\p{Lu}\p{Ll}/u.test(text.slice(to, to + 6));
}

/** Another word in capitals beside it: a warning, not an abbreviation. */
function isShouted(text: string, from: number, to: number): boolean {
	return /[A-Z]{2,}[ \t]$/.test(text.slice(Math.max(0, from - 12), from)) || /^[ \t][A-Z]{2,}/.test(text.slice(to, to + 12));
}

/** Publishers, and what stands in any dictionary. */
const everyday: ReadonlySet<string> = new Set(
	'ISO IEC IEEE EN DIN BS ANSI ASTM NIST FDA EU EC UK US USA UN PDF HTML XML JSON CSV URL URI HTTP HTTPS USB CD DVD PC IT ID OK AM PM NO YES NOT AND OR TBD TODO NA FAQ CEO CFO CTO HR PO VAT AG SE LLC INC LTD GPS UTC GMT MB GB KB TV SMS PIN OS API'.split(
		' ',
	),
);
