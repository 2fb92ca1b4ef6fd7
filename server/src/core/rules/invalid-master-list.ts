import { isListDocument } from '../index/world.ts';
import { defineRule } from './rule.ts';

export default defineRule(
	{
		id: 'invalid-master-list',
		summary: 'A master list in YAML can be read, and says one thing of each document.',
		rationale: 'A row that cannot be read is passed over, so nobody compares its document with the list.',
		clauses: ['iso-9001:7.5.3.2'],
		defaultSeverity: 'error',
		scope: 'workspace',
		looksIntoList: true,
		messages: { problem: '{problem}' },
		limits:
			'Looked at is the YAML file that qms.yaml names as masterList. While it is not YAML nothing is compared with it, but the ids in it count as known. Two rows for one id are left alone where they differ in version or status.',
		examples: [
			{
				title: 'A row that is no mapping, and a second one for an id',
				workspace: `=== qms.yaml
masterList: register.yaml
=== register.yaml
documents:
  - id: SOP-01
    title: Documents
  - SOP-02
    ^^^^^^ invalid-master-list
  - id: SOP-01
        ^^^^^^ invalid-master-list
    title: Control of documents
=== SOP-01.md
# SOP-01 Documents
`,
			},
			{
				title: 'A line that is not YAML',
				workspace: `=== qms.yaml
masterList: register.yaml
=== register.yaml
documents:
  - id: SOP-01
    title: Documents
   status: approved
   ^^^^^^ invalid-master-list
=== SOP-01.md
# SOP-01 Documents
`,
			},
			{
				title: 'Rows by id, and rows for two versions',
				workspace: `=== qms.yaml
masterList: register.yaml
=== register.yaml
forms:
  FRM-01: { title: Order, version: 1 }
procedures:
  - { id: SOP-01, title: Documents, version: 1, status: obsolete }
  - { id: SOP-01, title: Documents, version: 2, status: approved }
=== SOP-01.md
# SOP-01 Documents
=== FRM-01.md
# FRM-01 Order
`,
			},
		],
	},
	({ document, report }) => {
		for (const { from, to, message } of isListDocument(document) ? document.file.problems : []) {
			report({ at: { from, to }, message: 'problem', data: { problem: message } });
		}
	},
);
