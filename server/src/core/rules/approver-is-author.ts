import { namesSomebody } from '../model/approvers.ts';
import { isControlled } from '../model/controlledDocuments.ts';
import type { DocumentFacts } from '../model/facts.ts';
import type { MetadataField } from '../model/metadataKeys.ts';
import { peopleIn } from '../model/people.ts';
import { valuePlaceOf } from '../model/valuePlace.ts';
import { defineRule } from './rule.ts';

export default defineRule(
	{
		id: 'approver-is-author',
		summary: 'Nobody approves a document of their own, where the house says so.',
		rationale: 'Authors do not see what they took for granted; a second pair of eyes is what the house asks of an approval.',
		clauses: ['iso-9001:7.5.2'],
		defaultSeverity: 'warning',
		scope: 'document',
		messages: { same: 'The approver, {name}, is also the author; have somebody else approve it.' },
		limits:
			'Only where qms.yaml says `approval: { otherThanAuthor: true }`. Where several approve, one who is no author is enough. Roles are compared as names are. Records and reports are left alone.',
		examples: [
			{
				title: 'Approved by the author',
				workspace: `=== SOP-01.md
---
id: SOP-01
author: Jane Doe
approver: Dr. Jane Doe
          ^^^^^^^^^^^^ approver-is-author
---
# Records
=== qms.yaml
approval: { otherThanAuthor: true }
`,
			},
			{
				title: 'Somebody else approves, too',
				workspace: `=== SOP-01.md
---
id: SOP-01
author: Jane Doe
approvers: [Jane Doe, Ruth Adeyemi]
---
# Records
=== qms.yaml
approval: { otherThanAuthor: true }
`,
			},
			{
				title: 'The house does not ask for it',
				workspace: `=== SOP-01.md
---
id: SOP-01
author: Jane Doe
approver: Jane Doe
---
# Records
`,
			},
		],
	},
	({ world, document, facts, placeOf, report }) => {
		if (!world.setup.configuration.approval.otherThanAuthor || !isControlled(facts)) {
			return;
		}
		const authors = peopleOf(facts, 'author');
		const approvers = peopleOf(facts, 'approver');
		const fact = facts.metadata.find(({ field, values }) => field === 'approver' && values.some(namesSomebody));
		if (fact === undefined || authors.size === 0 || [...approvers].some(name => !authors.has(name))) {
			return;
		}
		const name = fact.values.join(' and ');
		const place = placeOf(fact.place);
		report({ at: valuePlaceOf(document.snapshot.text, place, name) ?? place, message: 'same', data: { name } });
	},
);

function peopleOf(facts: DocumentFacts, field: MetadataField): ReadonlySet<string> {
	return peopleIn(facts.metadata.filter(fact => fact.field === field).flatMap(fact => fact.values.filter(namesSomebody)));
}
