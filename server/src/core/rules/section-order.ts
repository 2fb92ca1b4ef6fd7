import { sectionOrderEdit } from '../index/sectionMoves.ts';
import { sectionOrderOf } from '../index/sectionOrder.ts';
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
		limits:
			'Looks only where qms.yaml says "sections: { order: true, … }", and at the first heading for each section that is named there. The fix moves all sections at once, each with its subsections and with the sections behind it that qms.yaml does not name; what stands before the first named one or behind the last stays. It is not offered where headings are numbered, where they are of several levels or bold words, and where the text around them would change its meaning.',
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
				fixed: `---
id: SOP-01
---
# Purchasing

## Purpose

To buy.

## Scope

All parts.

## Procedure

Ask.

## Records

Orders.
`,
			},
			{
				title: 'Numbers that readers may refer to: no fix',
				workspace: `=== SOP-01.md
---
id: SOP-01
---
# Purchasing

## 1. Scope

All parts.

## 2. Purpose
^^^^^^^^^^^^^ section-order

To buy.
=== qms.yaml
sections: { order: true, procedure: [Purpose, Scope] }
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
		const { placed, kept } = sectionOrderOf(document, world.setup);
		if (kept.size === placed.length) {
			return;
		}
		const edit = sectionOrderEdit(document, world.setup);
		const fixes = edit === undefined ? [] : [{ title: 'Put the sections into the order of qms.yaml', edits: [edit] }];
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
				report({ at: section.at, message: 'order', data: { section: section.title, place }, fixes });
			}
		});
	},
);
