import { requiredSectionsOf } from '../index/requiredSections.ts';
import { defineRule } from './rule.ts';

export default defineRule(
	{
		id: 'empty-section',
		summary: 'A section that the house has agreed on says something.',
		rationale: 'A heading with nothing below it looks complete in a table of contents, and tells its reader nothing.',
		clauses: ['iso-9001:7.5.2'],
		defaultSeverity: 'information',
		scope: 'document',
		messages: { empty: 'The section "{section}" is empty; write what belongs there, or why there is nothing.' },
		limits:
			'Looks at the sections that qms.yaml names for the kind of document. Subsections with text, tables and lists are content, comments are none.',
		examples: [
			{
				title: 'A heading alone, and one with an empty heading below',
				workspace: `=== SOP-01.md
---
id: SOP-01
---
# Purchasing

## Purpose
^^^^^^^^^^ empty-section

<!-- ask Ann -->

## Scope

### Products

All of them.

## Records
^^^^^^^^^^ empty-section

### Lists
=== qms.yaml
sections: { procedure: [Purpose, Scope, Records] }
`,
			},
			{
				title: 'An empty section that nobody asked for',
				workspace: `=== SOP-01.md
---
id: SOP-01
---
# Purchasing

## Purpose

To buy.

## Notes
=== qms.yaml
sections: { procedure: [Purpose] }
`,
			},
		],
	},
	({ world, document, report }) => {
		const seen = new Set<number>();
		for (const { title, found } of requiredSectionsOf(document, world.setup)) {
			const [first] = found;
			if (first !== undefined && found.every(({ hasContent }) => !hasContent) && !seen.has(first.at.from)) {
				seen.add(first.at.from);
				report({ at: first.at, message: 'empty', data: { section: title } });
			}
		}
	},
);
