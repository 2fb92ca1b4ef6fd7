import { requirementEditions } from '../index/editions.ts';
import { syntaxOf, type World } from '../index/world.ts';
import { accreditedClaim, certifiedClaim } from '../model/certificationClaims.ts';
import { exemptionOf } from '../model/prose.ts';
import { scanOf } from '../model/scan.ts';
import { editionLabel } from '../standards/labels.ts';
import { inCaseOf } from '../text/letterCase.ts';
import type { Span } from '../text/span.ts';
import { changeTo, defineRule } from './rule.ts';

export default defineRule(
	{
		id: 'misleading-certification-claim',
		summary: 'Claims of certification name a standard that one can be certified to, and say certified.',
		rationale:
			'ISO certifies nobody and asks not to be named so; ISO 9000 holds words, not requirements; and it is certification bodies and laboratories that are accredited. A customer who knows takes such a claim for ignorance or worse.',
		clauses: ['iso-9001:8.2.1'],
		defaultSeverity: 'error',
		scope: 'workspace',
		messages: {
			publisher: 'ISO certifies nobody; name the standard and its edition, such as "{suggestion} certified".',
			vocabulary: 'Nobody can be certified to {standard}, which holds no requirements to assess.',
			product: '{standard} is certified of management systems, not of products; say whose system is certified.',
			accredited: 'Organizations are certified to {standard}; those who certify them are accredited.',
		},
		limits:
			'Quotations and block quotes are left alone. "Accredited to" is right for laboratories (ISO/IEC 17025, ISO 15189) and is not reported there.',
		examples: [
			{
				title: 'Three ways to claim too much',
				workspace: `=== POL-01.md
---
id: POL-01
standard: ISO 9001:2015
---
# Policy

We are ISO certified.
       ^^^^^^^^^^^^^ misleading-certification-claim

We are ISO 9000 certified.
       ^^^^^^^^^^^^^^^^^^ misleading-certification-claim

We are accredited to ISO 9001.
       ^^^^^^^^^^^^^^^^^^^^^^ misleading-certification-claim
`,
				fixed: `---
id: POL-01
standard: ISO 9001:2015
---
# Policy

We are ISO 9001:2015 certified.

We are ISO 9001:2015 certified.

We are certified to ISO 9001.
`,
			},
			{
				title: 'Products are not certified to a standard for systems',
				workspace: `=== POL-01.md
---
id: POL-01
---
# Policy

All our products are ISO 9001:2015 certified.
                     ^^^^^^^^^^^^^^^^^^^^^^^ misleading-certification-claim
`,
			},
			{
				title: 'Claims that can be true',
				workspace: `=== POL-01.md
---
id: POL-01
---
# Policy

We are ISO 9001:2015 certified by an accredited body. The laboratory is accredited to ISO/IEC 17025. Never say "ISO certified". Products of an ISO 9001:2015 certified supplier are used.
`,
			},
		],
	},
	({ world, document, report }) => {
		const suggestion = certifiableOf(world);
		for (const block of syntaxOf(document).blocks) {
			const { chunk } = block;
			const { designations } = scanOf(chunk);
			const namesPublisher = chunk.text.includes('ISO');
			if ((designations.length === 0 && !namesPublisher) || !/certif|accredit|regist|approv/i.test(chunk.text)) {
				continue;
			}
			const inDocument = (span: Span): Span => ({ from: block.from + span.from, to: block.from + span.to });
			for (const match of namesPublisher && chunk.prose.length > 0 ? chunk.plain.matchAll(byPublisher) : []) {
				const span = { from: match.index, to: match.index + match[0].length };
				if (exemptionOf(block, span) === undefined) {
					const insert = `${suggestion}${match[0].slice('ISO'.length)}`.replace(`${suggestion}-`, `${suggestion} `);
					report({ at: inDocument(span), message: 'publisher', data: { suggestion }, fixes: [changeTo(inDocument(span), insert)] });
				}
			}
			for (const designation of designations) {
				const assessment = world.setup.catalogue.register.get(designation.key)?.assessment;
				const ofProduct = assessment === 'certification' ? certifiedClaim(chunk.plain, designation) : undefined;
				if (
					ofProduct !== undefined &&
					saysProducts.test(chunk.plain.slice(Math.max(0, ofProduct.span.from - 40), ofProduct.span.from)) &&
					exemptionOf(block, ofProduct.span) === undefined
				) {
					const standard = world.setup.catalogue.register.get(designation.key)?.designation ?? designation.name;
					report({ at: inDocument(ofProduct.span), message: 'product', data: { standard }, severity: 'warning' });
					continue;
				}
				const claim =
					assessment === 'none'
						? certifiedClaim(chunk.plain, designation)
						: assessment === 'certification'
							? accreditedClaim(chunk.plain, designation)
							: undefined;
				if (claim === undefined || exemptionOf(block, claim.span) !== undefined) {
					continue;
				}
				const at = inDocument(claim.span);
				const standard = world.setup.catalogue.register.get(designation.key)?.designation ?? designation.name;
				if (assessment === 'none') {
					report({ at, message: 'vocabulary', data: { standard }, fixes: [changeTo(inDocument(designation), suggestion)] });
				} else {
					const insert = inCaseOf(claim.word.toLowerCase() === 'accredited' ? 'certified' : 'certification', claim.word);
					report({ at, message: 'accredited', data: { standard }, fixes: [changeTo(inDocument(claim.wordSpan), insert)] });
				}
			}
		}
	},
);

/** Medical devices are certified by their own law. */
const saysProducts =
	/(?:^|[^\p{L}])(?:products?|goods|parts|components)\s+(?:are|is|have been|has been|were|was)\s+(?:all\s+|fully\s+)?$/iu;

const byPublisher =
	/(?<![\p{L}\p{N}/-])ISO[ -](?:certified|certification|certificate|registered|registration|approved|accredited|accreditation)(?![\p{L}\p{N}])/gu;

/** The first certifiable edition in use, to write instead. */
function certifiableOf(world: World): string {
	const edition = requirementEditions(world).find(candidate => candidate.standard.certifiable);
	return edition === undefined ? 'ISO 9001' : editionLabel(edition);
}
