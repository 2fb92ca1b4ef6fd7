import { nearest } from '../base/nearest.ts';
import { normalizeName } from '../base/normalName.ts';
import { definedRolesOf } from '../index/roles.ts';
import { syntaxOf } from '../index/world.ts';
import { exemptionInChunk } from '../model/prose.ts';
import { roleNamesIn } from '../model/roles.ts';
import { changeTo, defineRule } from './rule.ts';

export default defineRule(
	{
		id: 'undefined-role',
		summary: 'Every role that a document gives a task to is defined somewhere.',
		rationale:
			'A task for somebody who is not in the list of roles is a task for nobody: no authority was assigned, and no competence asked for.',
		clauses: ['iso-9001:5.3'],
		defaultSeverity: 'information',
		scope: 'workspace',
		messages: { undefined: 'No document says who the {role} is; define the role, or name one that is defined.' },
		limits:
			'Looks only at a workspace in which a document defines three roles or more: in a column for roles, or by headings, list items or bold words in a section on roles or responsibilities. Only names in capitals count that end as roles do, such as Manager, Officer, Owner, Lead, Board or Committee, with an article before them; the first in each document is reported. Site Quality Manager is defined where Quality Manager is.',
		examples: [
			{
				title: 'A role that nobody has',
				workspace: `=== SOP-01.md
---
id: SOP-01
---
# Purchasing

The Quality Manager approves, and the Site Plant Manager signs. The Procurement Lead orders.
                                                                    ^^^^^^^^^^^^^^^^ undefined-role
=== roles.md
# Roles and responsibilities

| Role | Task |
| --- | --- |
| Quality Manager | Quality |
| Plant Manager | Production |
| Purchasing Lead | Buying |
`,
			},
			{
				title: 'Defined where the task is given, by a heading, or not at all',
				workspace: `=== SOP-01.md
---
id: SOP-01
---
# Purchasing

## Responsibilities

- **Buying Lead**: orders
- The Review Board decides.

## Steps

The Buying Lead asks the Review Board, and the Data Owner.

### Data Owner

Somebody. Quality Manager training is not a role; see "the Missing Manager".
`,
			},
			{
				title: 'A workspace that defines no roles',
				workspace: `=== SOP-01.md
---
id: SOP-01
---
# Purchasing

The Quality Manager approves.
`,
			},
		],
	},
	({ world, document, facts, report }) => {
		const defined = definedRolesOf(world.index);
		if (!defined.isTold || facts.recognized === undefined) {
			return;
		}
		const seen = new Set<string>();
		for (const { chunk, from, quoted } of syntaxOf(document).blocks) {
			for (const role of quoted || chunk.kind !== 'paragraph' ? [] : roleNamesIn(chunk)) {
				const name = normalizeName(role.name);
				if (!role.hasArticle || seen.has(name) || defined.has(role.name)) {
					continue;
				}
				const why = exemptionInChunk(chunk, role);
				if (why !== undefined && why !== 'name of a document or a role') {
					continue;
				}
				seen.add(name);
				const near = nearest(role.name, defined.names);
				const at = { from: from + role.from, to: from + role.to };
				report({ at, message: 'undefined', data: { role: role.name }, fixes: near === undefined ? [] : [changeTo(at, near)] });
			}
		}
	},
);
