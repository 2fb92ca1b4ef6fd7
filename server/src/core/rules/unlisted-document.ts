import { isOpenList, newRowEdits } from '../coverage/listUpdate.ts';
import { unlistedOf } from '../index/masterList.ts';
import { checkedAt, syntaxOf } from '../index/world.ts';
import { valuePlaceOf } from '../model/valuePlace.ts';
import { defineRule } from './rule.ts';

export default defineRule(
	{
		id: 'unlisted-document',
		summary: 'The master list names every controlled document.',
		rationale:
			'Who looks in the master list for what is in force does not find the document, and an auditor finds a document that nobody controls.',
		clauses: ['iso-9001:7.5.3.2'],
		defaultSeverity: 'warning',
		scope: 'workspace',
		messages: { unlisted: 'The master list {list} has no row for {id}.' },
		limits:
			'The list is the Markdown or YAML file that qms.yaml names as masterList, else each Markdown document that calls itself a master list, a document register or the like and lists two documents or more; such a list is only asked for ids with letters that it has. Drafts are missed where the list has drafts, records and reports where it has others of their ids. Withdrawn documents and those in a folder such as archive are not missed.',
		examples: [
			{
				title: 'A new procedure',
				workspace: `=== SOP-03.md
---
id: SOP-03
    ^^^^^^ unlisted-document
title: Purchasing
---
# Purchasing
=== qms.yaml
masterList: master-list.md
=== master-list.md
# Master list

| Document ID | Title |
| --- | --- |
| SOP-01 | Documents |
=== SOP-01.md
# SOP-01 Documents
`,
			},
			{
				title: 'A list that calls itself one',
				workspace: `=== register.md
# Document register

| No. | Title |
| --- | --- |
| SOP-01 | Documents |
| SOP-02 | Audits |
=== SOP-01.md
# SOP-01 Documents
=== SOP-02.md
# SOP-02 Audits
=== SOP-03.md
# SOP-03 Purchasing
  ^^^^^^ unlisted-document
=== FRM-01.md
# FRM-01 Order
`,
			},
			{
				title: 'Listed by its link; a draft, a withdrawn document and a record',
				workspace: `=== master-list.md
# Master list

| Document ID | Title | File |
| --- | --- | --- |
| tbd | Documents | [here](SOP-01.md) |
=== qms.yaml
masterList: master-list.md
=== SOP-01.md
# SOP-01 Documents
=== SOP-02.md
---
id: SOP-02
status: draft
---
# Audits
=== SOP-03.md
---
id: SOP-03
status: obsolete
---
# Purchasing
=== REC-01.md
# REC-01 Audit of May
`,
			},
		],
	},
	({ world, document, facts, placeOf, report }) => {
		const list = unlistedOf(world.index, world.setup).get(facts.path);
		const { id } = facts;
		const listDocument = checkedAt(world, list ?? '');
		if (list === undefined || id === undefined || listDocument === undefined) {
			return;
		}
		const place = placeOf(id.place);
		const heading = syntaxOf(document).blocks.find(({ chunk }) => chunk.kind === 'heading');
		// An id that only the file's name tells has no place in the text.
		const at = place.to > place.from ? (valuePlaceOf(document.snapshot.text, place, id.text) ?? place) : (heading ?? place);
		report({
			at,
			message: 'unlisted',
			data: { list, id: id.text },
			fixes: !isOpenList(world, listDocument)
				? []
				: [
						{
							title: `Add a row for ${id.text} to ${list}`,
							isWide: true,
							get edits() {
								return newRowEdits(world, listDocument, [facts.path]).map(edit => ({ ...edit, path: list }));
							},
						},
					],
		});
	},
);
