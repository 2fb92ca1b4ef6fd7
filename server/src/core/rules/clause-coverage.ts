import { isAddressed } from '../coverage/addressed.ts';
import { evidenceOf } from '../coverage/evidence.ts';
import { clauseMeant } from '../index/editions.ts';
import { isInEnglish } from '../index/termUses.ts';
import type { World } from '../index/world.ts';
import type { ClaimFact } from '../model/facts.ts';
import type { Clause } from '../standards/catalogue.ts';
import { clauseLabel, verifiedMark } from '../standards/labels.ts';
import { defineRule } from './rule.ts';

export default defineRule(
	{
		id: 'clause-coverage',
		summary: 'Text that claims a clause deals with each of its items.',
		rationale: 'A clause that is claimed but only partly dealt with looks covered in every table, until the auditor reads the text.',
		clauses: ['iso-9001:4.4.1'],
		defaultSeverity: 'information',
		scope: 'workspace',
		messages: { partial: '{clause} is claimed here; nothing that claims it seems to address {items}.' },
		limits:
			'What text addresses is told by words that it is likely to hold, so this is a hint and no verdict. English manuals, policies, procedures and work instructions are looked at, and only clauses claimed by their own number; a list of references claims too little for that.',
		examples: [
			{
				title: 'One item of three is missing',
				workspace: `=== SOP-02.md
---
id: SOP-02
---
# Communication

## Who says what (ISO 9001:2015, 7.4)
                                 ^^^ clause-coverage

The plan lists what is communicated internally and externally, when, with whom and how.
`,
			},
			{
				title: 'A form is filled in, not written out',
				workspace: `=== FRM-02.md
---
id: FRM-02
standard: ISO 9001:2015
clauses: ["7.4"]
---
# Message
`,
			},
		],
	},
	({ world, document, facts, placeOf, report }) => {
		// The words that text is told by are English.
		if (!writtenKinds.has(facts.kind.kind) || !isInEnglish(document)) {
			return;
		}
		for (const { claim, clause } of ownClaims(world, facts.claims)) {
			// A claim of the whole document needs no others where its own text addresses everything.
			const own = claim.section === undefined ? evidenceOf(document, undefined, clause, world.setup.catalogue).items : undefined;
			const isOwn = (letter: string): boolean => (own?.get(letter)?.length ?? 0) > 0;
			const missing = clause.items.filter(({ letter }) => !isOwn(letter) && !isAddressed(world, clause, letter));
			if (missing.length > 0) {
				const items = missing
					.map(item => `${`${item.letter}) ${item.topic.charAt(0).toLowerCase()}${item.topic.slice(1)}`.trim()}${verifiedMark(item)}`)
					.join('; ');
				report({ at: placeOf(claim.place), message: 'partial', data: { clause: clauseLabel(clause), items } });
			}
		}
	},
);

const writtenKinds: ReadonlySet<string> = new Set(['manual', 'policy', 'procedure', 'workInstruction']);

/** Each clause that the document claims for itself, once: by the section nearest to the text if there is one, else by its head. */
function ownClaims(world: World, claims: readonly ClaimFact[]): { readonly claim: ClaimFact; readonly clause: Clause }[] {
	const found = new Map<Clause, ClaimFact>();
	for (const claim of claims) {
		const isOwn = claim.kind !== 'citation' && claim.kind !== 'list' && claim.subject === undefined && claim.item === undefined;
		const clause = isOwn ? clauseMeant(world, claim) : undefined;
		const known = clause === undefined ? undefined : found.get(clause);
		if (
			clause?.assessable &&
			clause.items.length > 0 &&
			(known === undefined || (known.section === undefined && claim.section !== undefined))
		) {
			found.set(clause, claim);
		}
	}
	return [...found].map(([clause, claim]) => ({ claim, clause }));
}
