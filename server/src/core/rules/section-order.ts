import { type RequiredSection, requiredSectionsOf } from '../index/requiredSections.ts';
import type { Span } from '../text/span.ts';
import { defineRule } from './rule.ts';

export default defineRule(
	{
		id: 'section-order',
		summary: 'Sections stand in the order that the house has agreed on.',
		rationale: 'Who reads many documents finds a section faster where it always stands in the same place.',
		clauses: ['iso-9001:7.5.2'],
		defaultSeverity: 'information',
		scope: 'document',
		messages: { order: 'The section "{section}" should stand {place}.' },
		limits: 'Looks only where qms.yaml says "sections: { order: true, … }", and at the first heading for each section that is named there.',
		examples: [
			{
				title: 'Scope behind the procedure',
				workspace: `=== SOP-01.md
---
id: SOP-01
---
# Purchasing

## Purpose

To buy.

## Procedure

Ask.

## Scope
^^^^^^^^ section-order

All parts.

## Records

Orders.
=== qms.yaml
sections: { order: true, procedure: [Purpose, Scope, Procedure, Records] }
`,
			},
			{
				title: 'Other sections between them, and one heading for two',
				workspace: `=== SOP-01.md
---
id: SOP-01
---
# Purchasing

## Scope and purpose

To buy.

## Notes

None.

## Records

Orders.
=== qms.yaml
sections: { order: true, procedure: [Purpose, Scope, Procedure, Records] }
`,
			},
			{
				title: 'A house that leaves the order to its authors',
				workspace: `=== SOP-01.md
---
id: SOP-01
---
# Purchasing

## Scope

All parts.

## Purpose

To buy.
=== qms.yaml
sections: { procedure: [Purpose, Scope] }
`,
			},
		],
	},
	({ world, document, report }) => {
		if (!world.setup.configuration.hasSectionOrder) {
			return;
		}
		const placed = requiredSectionsOf(document, world.setup).flatMap(({ title, found }: RequiredSection) =>
			found[0]?.isNamed !== true ? [] : [{ title, at: found[0].at }],
		);
		const kept = longestRise(placed);
		placed.forEach((section, i) => {
			if (!kept.has(i)) {
				const before = placed.findLast((_, other) => other < i && kept.has(other));
				const after = placed.find((_, other) => other > i && kept.has(other));
				const overtaken = placed.find((other, j) => j > i && kept.has(j) && other.at.from < section.at.from);
				const place =
					overtaken !== undefined
						? `before "${overtaken.title}"`
						: before !== undefined
							? `behind "${before.title}"`
							: `before "${after?.title ?? ''}"`;
				report({ at: section.at, message: 'order', data: { section: section.title, place } });
			}
		});
	},
);

/**
 * The most sections that stand in order as they are; the others are those to move. Of two chains of one length the one counts that ends
 * further up, so that what comes too late is moved. One heading may be two sections.
 */
function longestRise(placed: readonly { readonly at: Span }[]): ReadonlySet<number> {
	const endOf = (chain: readonly number[]): number => placed[chain.at(-1) ?? -1]?.at.from ?? 0;
	const longest = (chains: readonly (readonly number[])[]): readonly number[] =>
		[...chains].sort((a, b) => b.length - a.length || endOf(a) - endOf(b))[0] ?? [];
	const best: (readonly number[])[] = [];
	placed.forEach(({ at }, i) => {
		best.push([...longest(best.filter(chain => endOf(chain) <= at.from)), i]);
	});
	return new Set(longest(best));
}
