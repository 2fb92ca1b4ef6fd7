import { rowRemoval } from '../coverage/listUpdate.ts';
import { missingRowsIn } from '../index/missingRows.ts';
import { defineRule } from './rule.ts';

export default defineRule(
	{
		id: 'listed-document-missing',
		summary: 'Every document in the master list exists.',
		rationale: 'A list of what is in force that names what is not there sends its readers looking, and hides which documents there are.',
		clauses: ['iso-9001:7.5.3.2'],
		defaultSeverity: 'warning',
		scope: 'workspace',
		looksIntoList: true,
		messages: { missing: 'The master list names {id}, but no document has this id; add the document, or say where it is kept.' },
		limits:
			'Rows are left alone that say where the document is kept, lead to an address or another file, or to a file that is there and could not be read, or say that it is planned or withdrawn; and ids that qms.yaml has under ids.external, or that look like none of the workspace. Which document is a master list says unlisted-document.',
		examples: [
			{
				title: 'A document that was removed',
				workspace: `=== master-list.md
# Master list

| Document ID | Title | File |
| --- | --- | --- |
| SOP-01 | Documents | [SOP-01](SOP-01.md) |
| SOP-02 | Audits | |
  ^^^^^^ listed-document-missing
=== qms.yaml
masterList: master-list.md
=== SOP-01.md
# SOP-01 Documents
`,
				fixed: `# Master list

| Document ID | Title | File |
| --- | --- | --- |
| SOP-01 | Documents | [SOP-01](SOP-01.md) |
`,
			},
			{
				title: 'Kept elsewhere, planned, withdrawn, external',
				workspace: `=== master-list.md
# Master list

| Document ID | Title | Status | Location |
| --- | --- | --- | --- |
| SOP-01 | Documents | approved | [SOP-01](SOP-01.md) |
| SOP-02 | Audits | approved | the document store |
| SOP-03 | Purchasing | planned | |
| SOP-04 | Sales | obsolete | |
| SOP-91 | Customers | approved | |
| FRM-01 | Order | approved | |
| SOP-05 | Tests | approved | [sheet](https://example.org/sop-05) |
=== qms.yaml
masterList: master-list.md
ids: { external: ["SOP-9*"] }
=== SOP-01.md
# SOP-01 Documents
`,
			},
		],
	},
	({ world, document, facts, placeOf, report }) => {
		for (const row of missingRowsIn(world, facts.path)) {
			const id = row.listing.cells.find(cell => cell.field === 'id')?.text ?? '';
			const removal = rowRemoval(document, row);
			report({
				at: placeOf(row.listing.place),
				message: 'missing',
				data: { id },
				fixes: removal === undefined ? [] : [{ title: `Take the row of ${id} out of the list`, edits: [removal] }],
			});
		}
	},
);
