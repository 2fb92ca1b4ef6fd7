import { yearsOf } from '../standards/register.ts';
import { defineRule, type Fix } from './rule.ts';

export default defineRule(
	{
		id: 'unknown-edition',
		summary: 'The year named with a standard is that of an edition.',
		rationale:
			'A year in which no edition came out is a typing error, or the year of an amendment; the reader cannot tell which text applies.',
		clauses: ['iso-9001:7.5.3.2'],
		defaultSeverity: 'error',
		scope: 'document',
		messages: {
			unknown: 'There is no {name}:{year}; editions are {editions}.',
			amendment: 'There is no {name}:{year}; that year an amendment came out, {edition}/{amendment}.',
		},
		examples: [
			{
				title: 'The year of an amendment',
				workspace: `=== POL-01.md
---
id: POL-01
---
# Policy

We work by ISO 9001:2024.
                    ^^^^ unknown-edition
`,
				fixed: `---
id: POL-01
---
# Policy

We work by ISO 9001:2015/Amd 1:2024.
`,
			},
			{
				title: 'Editions that are',
				workspace: `=== POL-01.md
---
id: POL-01
---
# Policy

ISO 9001:2015 replaced ISO 9001:2008. ISO 99999:2020 is not known here, and EN ISO 14971:2012 is a European adoption.
`,
			},
		],
	},
	({ world, facts, placeOf, report }) => {
		for (const named of facts.standards) {
			const known = world.setup.catalogue.register.get(named.key);
			const { edition: year, editionPlace } = named;
			if (known === undefined || year === undefined || editionPlace === undefined || yearsOf(known).includes(year)) {
				continue;
			}
			if (adoption.test(named.name)) {
				continue;
			}
			const at = placeOf(editionPlace);
			const isExact = at.to - at.from === year.length;
			const amendment = known.amendments.find(row => row.id.endsWith(`:${year}`));
			if (amendment !== undefined) {
				const edition = `${known.designation}:${amendment.edition}`;
				const fixes = isExact ? [replace(at, `${amendment.edition}/${amendment.id}`, true)] : [];
				report({ at, message: 'amendment', data: { name: known.designation, year, edition, amendment: amendment.id }, fixes });
				continue;
			}
			const years = yearsOf(known);
			const editions = [...years].reverse();
			const fixes = isExact ? editions.slice(0, 2).map(edition => replace(at, edition, false)) : [];
			report({ at, message: 'unknown', data: { name: known.designation, year, editions: years.join(', ') }, fixes });
		}
	},
);

/** A national or European adoption has a year of its own: EN ISO 14971:2012 is ISO 14971:2007. */
const adoption = /(?<!\p{L})(?:EN|BS|DIN|JIS|NF|SN|UNE|GB|ÖNORM)(?!\p{L})/u;

function replace(at: { readonly from: number; readonly to: number }, insert: string, isPreferred: boolean): Fix {
	return { title: `Change to ${insert}`, edits: [{ from: at.from, to: at.to, insert }], isPreferred };
}
