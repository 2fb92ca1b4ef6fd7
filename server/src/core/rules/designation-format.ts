import { derived } from '../base/derived.ts';
import type { Registered } from '../standards/register.ts';
import { changeTo, defineRule } from './rule.ts';

export default defineRule(
	{
		id: 'designation-format',
		summary: 'Standards are named as they name themselves.',
		rationale:
			'ISO/IEC 27001 is what searches, registers and certificates call it; three spellings of one standard are found one at a time.',
		clauses: ['iso-9001:7.5.2'],
		defaultSeverity: 'off',
		scope: 'document',
		messages: { format: '"{name}" is written "{right}".' },
		limits: 'Off until `rules: { designation-format: hint }` turns it on. National adoptions, such as EN ISO 13485, are left alone.',
		examples: [
			{
				title: 'Without the blank, and without the second publisher',
				workspace: `=== qms.yaml
rules: { designation-format: hint }
=== POL-01.md
# Policy

We follow ISO9001:2015, ISO-13485 and ISO 27001.
          ^^^^^^^ designation-format
                        ^^^^^^^^^ designation-format
                                      ^^^^^^^^^ designation-format
`,
				fixed: `# Policy

We follow ISO 9001:2015, ISO 13485 and ISO/IEC 27001.
`,
			},
			{
				title: 'As they name themselves',
				workspace: `=== qms.yaml
rules: { designation-format: hint }
=== POL-01.md
# Policy

We follow ISO 9001:2015, EN ISO 13485:2016, ISO/IEC 27001 and 21 CFR 820.
`,
			},
		],
	},
	({ world, document, facts, placeOf, report }) => {
		const { register } = world.setup.catalogue;
		for (const { key, place } of facts.standards) {
			const registered = register.get(key);
			const { from, to } = placeOf(place);
			const written =
				registered === undefined
					? undefined
					: /^(?:ISO|IEC)[A-Z/ _\u00a0-]*\d{4,5}(?:-\d{1,2}(?!\d))?/.exec(document.snapshot.text.slice(from, to))?.[0];
			if (registered !== undefined && written !== undefined && written !== registered.designation && isLike(written, registered)) {
				const at = { from, to: from + written.length };
				report({
					at,
					message: 'format',
					data: { name: written, right: registered.designation },
					fixes: [changeTo(at, registered.designation, true)],
				});
			}
		}
	},
);

/** The same number, under the same publisher or one of two; a wrong one is for another rule to report. */
function isLike(written: string, registered: Registered): boolean {
	return (
		numberOf(registered) === /\d.*$/.exec(written)?.[0] &&
		registered.designation.startsWith(written.slice(0, 3)) &&
		!registered.misspellings.includes(written)
	);
}

const numberOf = derived((registered: Registered) => /\d.*$/.exec(registered.designation)?.[0]);
