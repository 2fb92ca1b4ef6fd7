import { derived } from '../base/derived.ts';
import type { WorkspaceIndex } from '../index/workspaceIndex.ts';
import { type NumericOrder, numericOrderOf, readDate } from '../model/dates.ts';
import type { DocumentFacts, MetadataFact } from '../model/facts.ts';
import type { MetadataField } from '../model/metadataKeys.ts';
import { valuePlaceOf } from '../model/valuePlace.ts';
import { changeTo, defineRule } from './rule.ts';

export default defineRule(
	{
		id: 'ambiguous-date',
		summary: 'A date of a document can be read in one way only.',
		rationale:
			'Half of the world reads 03/04/2026 as the third of April, the other half as the fourth of March; a document may be taken to be in force a month too early, or its review be missed.',
		clauses: ['iso-9001:7.5.2'],
		defaultSeverity: 'warning',
		scope: 'workspace',
		messages: { ambiguous: '{text} may be {first} or {second}; write it as year-month-day.' },
		limits:
			'Only dates in metadata are looked at. Where another such date of the workspace, written with the same separator, has a number above 12, it shows the order for all; where two of them show different orders, none does.',
		examples: [
			{
				title: 'A date with slashes',
				workspace: `=== SOP-01.md
---
id: SOP-01
effective_date: 03/04/2026
                ^^^^^^^^^^ ambiguous-date
---
# Records
`,
				fixed: `---
id: SOP-01
effective_date: 2026-04-03
---
# Records
`,
			},
			{
				title: 'A date with hyphens, in a table and between quotation marks',
				workspace: `=== SOP-01.md
# Records

| Document No. | SOP-01 |
| --- | --- |
| Review date | 3-4-2026 |
                ^^^^^^^^ ambiguous-date
=== SOP-02.md
---
id: SOP-02
approved_date: "05/06/2026"
                ^^^^^^^^^^ ambiguous-date
---
# Audits
`,
				fixed: `# Records

| Document No. | SOP-01 |
| --- | --- |
| Review date | 2026-04-03 |
`,
			},
			{
				title: 'Another document shows the order',
				workspace: `=== SOP-01.md
---
id: SOP-01
effective_date: 03/04/2026
---
# Records
=== SOP-02.md
---
id: SOP-02
effective_date: 13/04/2026
---
# Audits
`,
			},
			{
				title: 'Two documents show different orders',
				workspace: `=== SOP-01.md
---
id: SOP-01
effective_date: 03/04/2026
                ^^^^^^^^^^ ambiguous-date
---
# Records
=== SOP-02.md
---
id: SOP-02
effective_date: 13/04/2026
review_due: 04/13/2027
---
# Audits
`,
			},
			{
				title: 'Dates that can be read in one way only',
				workspace: `=== SOP-01.md
---
id: SOP-01
approved_date: 2026-03-04
effective_date: 03.04.2026
review_due: 03/03/2027
date: 3 April 2026
---
# Records
`,
			},
		],
	},
	({ world, document, facts, placeOf, report }) => {
		for (const fact of datesOf(facts)) {
			const text = fact.values[0] ?? '';
			const reading = readDate(text);
			const separator = numericOrderOf(text)?.separator;
			if (reading?.kind !== 'ambiguous' || separator === undefined || isOrderKnown(world.index, separator)) {
				continue;
			}
			const [first, second] = reading.readings;
			const place = placeOf(fact.place);
			const at = valuePlaceOf(document.snapshot.text, place, text);
			const fixes = at === undefined ? [] : reading.readings.map(insert => changeTo(at, insert));
			report({ at: at ?? place, message: 'ambiguous', data: { text, first, second }, fixes });
		}
	},
);

const dateFields: ReadonlySet<MetadataField> = new Set(['approvedDate', 'effectiveDate', 'reviewDate', 'date']);

function datesOf(facts: DocumentFacts): readonly MetadataFact[] {
	return facts.metadata.filter(fact => dateFields.has(fact.field));
}

function isOrderKnown(index: WorkspaceIndex, separator: NumericOrder['separator']): boolean {
	const orders = new Set(
		ordersIn(index)
			.filter(order => order.separator === separator)
			.map(order => order.first),
	);
	return orders.size === 1;
}

/** The orders that a document's own dates show. */
const ordersOf = derived((facts: DocumentFacts): readonly NumericOrder[] =>
	datesOf(facts).flatMap(fact => {
		const order = numericOrderOf(fact.values[0] ?? '');
		return order?.first === undefined ? [] : [order];
	}),
);

const ordersIn = derived((index: WorkspaceIndex): readonly NumericOrder[] => [...index.documents.values()].flatMap(ordersOf));
