import { syntaxOf } from '../index/world.ts';
import { defineRule } from './rule.ts';

export default defineRule(
	{
		id: 'invalid-front-matter',
		summary: 'Front matter is YAML that can be read.',
		rationale:
			'Metadata that no program can read is metadata that no program can check; what stands behind the mistake may be taken for something else.',
		clauses: ['iso-9001:7.5.2'],
		defaultSeverity: 'error',
		scope: 'document',
		reach: 'anyDocument',
		messages: { problem: 'The front matter cannot be read here: {problem}' },
		examples: [
			{
				title: 'A key twice',
				workspace: `=== SOP-01.md
---
id: SOP-01
status: draft
status: approved
^^^^^^ invalid-front-matter
---
# Records
`,
			},
			{
				title: 'Good YAML',
				workspace: `=== SOP-01.md
---
id: SOP-01
title: "Records: how we keep them"
---
# Records
`,
			},
		],
	},
	({ document, report }) => {
		for (const problem of syntaxOf(document).frontMatter?.problems ?? []) {
			report({ at: problem, message: 'problem', data: { problem: problem.message } });
		}
	},
);
