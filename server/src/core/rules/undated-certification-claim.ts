import { requirementEditions } from '../index/editions.ts';
import { syntaxOf } from '../index/world.ts';
import { certifiedClaim } from '../model/certificationClaims.ts';
import { exemptionOf } from '../model/prose.ts';
import { scanOf } from '../model/scan.ts';
import { defineRule } from './rule.ts';

export default defineRule(
	{
		id: 'undated-certification-claim',
		summary: 'A claim of certification names the edition.',
		rationale:
			'A certificate is for one edition, and says so. A claim without the year is true until the next edition comes out, and nobody will know when that was.',
		clauses: ['iso-9001:8.2.1'],
		defaultSeverity: 'warning',
		scope: 'workspace',
		messages: { undated: 'A certificate is for one edition of {standard}; name it, such as "{standard}:{edition}".' },
		limits:
			'Only claims that somebody is certified, and only for standards that one can be certified to. Elsewhere a name without a year may be meant so.',
		examples: [
			{
				title: 'Certified, but to which edition?',
				workspace: `=== POL-01.md
---
id: POL-01
standard: ISO 9001:2015
---
# Policy

Our site in Ulm is certified to ISO 9001.
                                ^^^^^^^^ undated-certification-claim
`,
				fixed: `---
id: POL-01
standard: ISO 9001:2015
---
# Policy

Our site in Ulm is certified to ISO 9001:2015.
`,
			},
			{
				title: 'With the edition, of others, and in general',
				workspace: `=== POL-01.md
---
id: POL-01
---
# Policy

We are certified to ISO 9001:2015 and work by ISO 9001. Suppliers should be certified to ISO 9001. They write "certified to ISO 9001".
`,
			},
		],
	},
	({ world, document, report }) => {
		for (const block of syntaxOf(document).blocks) {
			const { chunk } = block;
			if (scanOf(chunk).designations.length === 0 || !/certif/i.test(chunk.text)) {
				continue;
			}
			for (const designation of scanOf(chunk).designations) {
				const registered = world.setup.catalogue.register.get(designation.key);
				const claim =
					designation.edition === undefined && registered?.assessment === 'certification'
						? certifiedClaim(chunk.plain, designation)
						: undefined;
				if (claim === undefined || registered === undefined || exemptionOf(block, claim.span) !== undefined) {
					continue;
				}
				const sentence = chunk.plain.slice(Math.max(0, claim.span.from - 60), claim.span.from);
				if (!ofOurselves.test(sentence)) {
					continue;
				}
				const at = { from: block.from + designation.from, to: block.from + designation.to };
				const used = requirementEditions(world)
					.filter(({ standard }) => standard.key === registered.key)
					.map(({ standard }) => standard.edition);
				const newest = registered.editions.findLast(({ status }) => status === 'current')?.edition;
				const years = [...new Set([...used, ...(newest === undefined ? [] : [newest])])];
				report({
					at,
					message: 'undated',
					data: { standard: registered.designation, edition: years[0] ?? '2015' },
					fixes: years.map(year => ({ title: `Add ":${year}"`, edits: [{ from: at.to, to: at.to, insert: `:${year}` }] })),
				});
			}
		}
	},
);

/** `We are`, `the company is`, `our site in Ulm is`; not what others should be. */
const ofOurselves =
	/(?:\b(?:we|our|us|company|organi[sz]ation|firm|manufacturer|site|plant|laboratory|system|qms)\b[^.]{0,50}\b(?:are|is|is also|been|be|being|was|were|hold|holds|has|have|maintain|maintains)|\bwe are)\s+(?:also\s+|fully\s+|an?\s+)?$/i;
