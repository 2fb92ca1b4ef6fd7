import { mismatchEdit } from '../coverage/listUpdate.ts';
import { listMismatchesOf } from '../index/listMismatches.ts';
import type { MetadataField } from '../model/metadataKeys.ts';
import { defineRule } from './rule.ts';

export default defineRule(
	{
		id: 'master-list-mismatch',
		summary: 'The master list says of a document what the document says of itself.',
		rationale:
			'Where the list says version 3 and the document version 4, nobody can tell which is in force, and copies are checked against the wrong one.',
		clauses: ['iso-9001:7.5.3.2', 'iso-9001:7.5.2'],
		defaultSeverity: 'warning',
		scope: 'workspace',
		looksIntoList: true,
		messages: { mismatch: 'The master list says {field} {listed} here, and {document} says {own}; make them agree.' },
		limits:
			'Compared are id, title, version, status, owner, effective date and review date where both say one. Version 2 is also 2.0, v2 and Rev 02; approved is also effective and in force; a title may lack the word procedure. While a document is a draft the list may tell of the version before it. Two rows for one document are not compared.',
		examples: [
			{
				title: 'A list that was not brought up to date',
				workspace: `=== master-list.md
# Master list

| Document ID | Title     | Rev. | Status   | Owner           |
| ----------- | --------- | ---- | -------- | --------------- |
| SOP-01      | Documents | 1    | Approved | Quality Manager |
                            ^ master-list-mismatch
| [SOP-02](SOP-02.md) | **Auditing** | 2 | in force | Plant Manager |
                          ^^^^^^^^ master-list-mismatch
                                                      ^^^^^^^^^^^^^ master-list-mismatch
=== qms.yaml
masterList: master-list.md
=== SOP-01.md
---
id: SOP-01
title: Documents
version: 1.1
status: approved
---
# Documents
=== SOP-02.md
---
id: SOP-02
title: Internal audits
version: "2.0"
status: approved
owner: Quality Manager
---
# Internal audits
`,
				fixed: `# Master list

| Document ID | Title     | Rev. | Status   | Owner           |
| ----------- | --------- | ---- | -------- | --------------- |
| SOP-01      | Documents | 1.1  | Approved | Quality Manager |
| [SOP-02](SOP-02.md) | **Internal audits** | 2 | in force | Quality Manager |
`,
			},
			{
				title: 'The same in other words, a document under revision, and what nobody has filled in',
				workspace: `=== master-list.md
# Master list

| Document ID | Title | Version | Status | Owner | Effective date |
| --- | --- | --- | --- | --- | --- |
| SOP-01 | Control of documents | v1.0 | Effective | Quality Manager (A. Bell) | 1 March 2026 |
| SOP-02 | Audits | 2 | approved | TBD | |
=== qms.yaml
masterList: master-list.md
=== SOP-01.md
---
id: SOP-01
title: "SOP-01: Control of Documents Procedure"
version: "1"
status: approved
owner: Quality Manager
effective_date: 2026-03-01
---
# Control of documents
=== SOP-02.md
---
id: SOP-02
title: Audits
version: "3"
status: draft
owner: Quality Manager
---
# Audits
`,
			},
		],
	},
	({ world, document, facts, placeOf, report }) => {
		for (const mismatch of listMismatchesOf(world.index, world.setup).get(facts.path) ?? []) {
			const { cell, value } = mismatch;
			const place = placeOf(cell.place);
			const edit = mismatchEdit(world, document, mismatch);
			report({
				at: edit === undefined || edit.from === place.from ? place : { from: edit.from, to: edit.to },
				message: 'mismatch',
				data: {
					field: labels[cell.field] ?? cell.field,
					listed: quoted(cell.field, cell.text),
					document: mismatch.document,
					own: quoted(cell.field, value),
				},
				fixes: edit === undefined ? [] : [{ title: `Change to "${value}"`, edits: [edit] }],
			});
		}
	},
);

const labels: Readonly<Partial<Record<MetadataField, string>>> = { effectiveDate: 'effective date', reviewDate: 'review date' };

function quoted(field: MetadataField, value: string): string {
	return field === 'title' || field === 'owner' ? `"${value}"` : value;
}
