import { gapsIn } from '../coverage/missingItems.ts';
import { insertionsOf } from '../coverage/prompts.ts';
import { numberSpanOf } from '../index/numberSpan.ts';
import { syntaxOf, type World } from '../index/world.ts';
import type { Clause } from '../standards/catalogue.ts';
import { clauseLabel, labelOfId, verifiedMark } from '../standards/labels.ts';
import type { ItemRow } from '../standards/pack.ts';
import { defineRule } from './rule.ts';

export default defineRule(
	{
		id: 'clause-coverage',
		summary: 'Text that claims a clause deals with each of its items.',
		rationale: 'A clause that is claimed but only partly dealt with looks covered in every table, until the auditor reads the text.',
		clauses: ['iso-9001:4.4.1'],
		defaultSeverity: 'information',
		scope: 'workspace',
		messages: {
			partial: '{clause} is claimed here; nothing that claims it seems to address {items}.',
			several: '{count} clauses claimed here have items that nothing seems to address: {items}.',
		},
		waits: true,
		limits:
			'What text addresses is told by words that it is likely to hold, so this is a hint and no verdict. English manuals, policies, procedures and work instructions are looked at, and only clauses claimed by their own number; a list of references claims too little for that. A prompt still to be answered, such as [Describe: …], is known to the author and not told again.',
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
				fixed: `---
id: SOP-02
---
# Communication

## Who says what (ISO 9001:2015, 7.4)

The plan lists what is communicated internally and externally, when, with whom and how.

### Communication

- [Describe: the way or channel]
`,
			},
			{
				title: 'One line for all that the document claims as a whole; what is missing goes before the records',
				workspace: `=== SOP-02.md
---
id: SOP-02
clauses: ["ISO 9001:2015 7.3", "ISO 9001:2015 7.4"]
                         ^^^ clause-coverage
---
# People

## How we talk

The plan lists what is communicated, when, and with whom inside and outside.

## Awareness

Everybody knows the quality policy and the quality objectives that concern them.

## Records

None.
`,
				fixed: `---
id: SOP-02
clauses: ["ISO 9001:2015 7.3", "ISO 9001:2015 7.4"]
---
# People

## How we talk

The plan lists what is communicated, when, and with whom inside and outside.

## Awareness

Everybody knows the quality policy and the quality objectives that concern them.

- [Describe: what their work adds, and who gains by it]
- [Describe: what follows when somebody ignores the rules]

## Communication

- [Describe: the way or channel]
- [Describe: the person who speaks]

## Records

None.
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
	({ world, document, report }) => {
		for (const { section, clauses } of gapsIn(world, document)) {
			const [first, ...others] = clauses;
			if (first === undefined) {
				continue;
			}
			const fix = {
				title: `Insert headings and prompts for what is missing`,
				get edits() {
					const parts = clauses.map(({ clause, items }) => ({ title: titleOver(world, clause), items }));
					return insertionsOf(syntaxOf(document), section, parts);
				},
			};
			const at = numberSpanOf(document, first.claim);
			if (others.length === 0) {
				report({ at, message: 'partial', data: { clause: clauseLabel(first.clause), items: itemsText(first.items) }, fixes: [fix] });
			} else {
				const editions = new Set(clauses.map(({ clause }) => clause.edition));
				const gaps = clauses.map(({ clause, items }) => `${editions.size > 1 ? named(world, clause) : clause.number} ${itemsText(items)}`);
				report({ at, message: 'several', data: { count: String(clauses.length), items: shortened(gaps) }, fixes: [fix] });
			}
		}
	},
);

/** Where clauses of several editions stand side by side, each says which it is of. */
function named(world: World, { number, edition }: Clause): string {
	return `${labelOfId(world.setup.catalogue.register, edition)}, ${number}`;
}

/** What a heading over a clause says: `General` alone says nothing. */
function titleOver(world: World, clause: Clause): string {
	const { heading, parent, edition } = clause;
	const above = world.setup.catalogue.editions.get(edition)?.clauses.get(parent ?? '')?.heading ?? '';
	return heading === 'General' && above !== '' ? above : heading || clause.topic;
}

function itemsText(items: readonly ItemRow[]): string {
	return items
		.map(item => `${`${item.letter}) ${item.topic.charAt(0).toLowerCase()}${item.topic.slice(1)}`.trim()}${verifiedMark(item)}`)
		.join('; ');
}

/** So many clauses one line names. */
const longest = 4;

function shortened(parts: readonly string[]): string {
	return parts.length <= longest ? parts.join('; ') : `${parts.slice(0, longest).join('; ')}; and items of ${parts.length - longest} more`;
}
