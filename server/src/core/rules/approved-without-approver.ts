import { syntaxOf } from '../index/world.ts';
import { hasApprover } from '../model/approvers.ts';
import { isControlled } from '../model/controlledDocuments.ts';
import { kindLabel } from '../model/documentKinds.ts';
import { statusOf } from '../model/status.ts';
import { valuePlaceOf } from '../model/valuePlace.ts';
import { defineRule } from './rule.ts';

export default defineRule(
	{
		id: 'approved-without-approver',
		summary: 'An approved document says who approved it.',
		rationale:
			'Approval is a decision of somebody who may make it; where no name stands behind the word, nobody can tell whether it was made, or by whom a change has to be approved.',
		clauses: ['iso-9001:7.5.2', 'iso-13485:4.2.4'],
		defaultSeverity: 'warning',
		scope: 'document',
		messages: {
			missing: 'This {kind} is {status} but names no approver; add who approved it.',
			open: 'This {kind} is {status} but its approver is still to be filled in; add who approved it.',
		},
		limits:
			'A name anywhere counts: in the metadata, in a column or a row of a table, in a table under a heading such as Approval, or in a line that begins with "Approved by". Records, reports and templates are left alone, and forms and other documents that have no id or no version.',
		examples: [
			{
				title: 'Approved by nobody',
				workspace: `=== SOP-01.md
---
id: SOP-01
version: "2"
status: approved
        ^^^^^^^^ approved-without-approver
---
# Records

Changes are approved by the process owner.
`,
			},
			{
				title: 'An approver still to be filled in, and another language',
				workspace: `=== SOP-01.md
---
id: SOP-01
status: effective
approver: TBD
          ^^^ approved-without-approver
---
# Records
=== VA-02.md
# Audits

| Dokumentennummer | VA-02 |
| --- | --- |
| Version | 1 |
| Status | Freigegeben |
           ^^^^^^^^^^^ approved-without-approver
`,
			},
			{
				title: 'The approver stands in a table, in a line, in a mapping; drafts and records have none',
				workspace: `=== SOP-01.md
---
id: SOP-01
status: approved
---
# Records

| Version | Date | Approved by |
| --- | --- | --- |
| 1 | 2026-03-01 | Ruth Adeyemi |
=== SOP-02.md
---
id: SOP-02
status: approved
---
# Audits

Approved by: Ruth Adeyemi
=== SOP-03.md
---
id: SOP-03
status: approved
approval:
  by: Ruth Adeyemi
---
# Purchasing
=== SOP-04.md
---
id: SOP-04
status: draft
---
# Training
=== REC-01.md
---
id: REC-01
status: approved
---
# Minutes
`,
			},
		],
	},
	({ document, facts, placeOf, report }) => {
		const { status, fact, text } = statusOf(facts);
		if (status !== 'approved' || fact === undefined || !isControlled(facts) || hasApprover(syntaxOf(document), facts.metadata)) {
			return;
		}
		const open = facts.metadata.find(other => other.field === 'approver');
		const told = open ?? fact;
		const place = placeOf(told.place);
		report({
			at: valuePlaceOf(document.snapshot.text, place, told.values[0] ?? '') ?? place,
			message: open === undefined ? 'missing' : 'open',
			data: { kind: kindLabel(facts.kind.kind), status: text.toLowerCase() },
		});
	},
);
