import { type RequiredSection, requiredSectionsOf } from '../index/requiredSections.ts';
import { syntaxOf, type WorkspaceDocument } from '../index/world.ts';
import { kindLabel } from '../model/documentKinds.ts';
import { anchorOf } from '../model/sections.ts';
import type { Edit } from '../text/edit.ts';
import { lineAt, lineSpanAt } from '../text/snapshot.ts';
import { defineRule } from './rule.ts';

export default defineRule(
	{
		id: 'missing-section',
		summary: 'A document has the sections that the house has agreed on.',
		rationale:
			'Readers look for responsibilities and records where every other document has them; where the section is missing, nobody knows whether it was forgotten or there is nothing to say.',
		clauses: ['iso-9001:7.5.2'],
		defaultSeverity: 'warning',
		scope: 'document',
		messages: { missing: 'This {kind} has no section "{section}".' },
		limits:
			'Nothing is missed where qms.yaml names no sections for the kind of document. A heading of any level counts, with or without a number, and so do bold words with a colon. Usual names are known in several languages: Purpose is also Objective and Zweck, and "Purpose and scope" is both. Other names stand behind a bar: "Tools | Equipment".',
		examples: [
			{
				title: 'Two sections that were left out',
				workspace: `=== SOP-01.md
---
id: SOP-01
---
# Purchasing
^^^^^^^^^^^^ missing-section
^^^^^^^^^^^^ missing-section

## 1. Purpose

To buy what is right.

## 2. Procedure

Ask three suppliers.
=== qms.yaml
sections: { procedure: [Purpose, Responsibilities, Procedure, Records] }
`,
				fixed: `---
id: SOP-01
---
# Purchasing

## 1. Purpose

To buy what is right.

## Responsibilities

[Describe: who does what, and who decides.]

## 2. Procedure

Ask three suppliers.

## 3. Records

[Describe: what is recorded, where it is kept and for how long.]
`,
			},
			{
				title: 'Other names, another language, one heading for two',
				workspace: `=== SOP-01.md
---
id: SOP-01
---
# Purchasing

## 1 Objective and scope of this procedure

To buy what is right.

**Verantwortlichkeiten:** Einkauf

### Gauges

Calipers.
=== qms.yaml
sections: { procedure: [Purpose, Scope, Responsibilities, "Tools | Gauges"] }
`,
			},
			{
				title: 'A kind of which nothing is said',
				workspace: `=== FRM-01.md
---
id: FRM-01
---
# Order
=== qms.yaml
sections: { procedure: [Purpose] }
`,
			},
		],
	},
	({ world, document, facts, report }) => {
		const required = requiredSectionsOf(document, world.setup);
		const heading = syntaxOf(document).blocks.find(({ chunk }) => chunk.kind === 'heading');
		required.forEach(({ title, found }, i) => {
			if (found.length === 0) {
				report({
					at: heading === undefined ? { from: 0, to: 0 } : { from: heading.from, to: heading.to },
					message: 'missing',
					data: { kind: kindLabel(facts.kind.kind), section: title },
					fixes: [{ title: `Add a section "${title}"`, edits: [newSection(document, required, i)] }],
				});
			}
		});
	},
);

/** Behind the section before it in the list, else before the one after it, else at the end. */
function newSection(document: WorkspaceDocument, required: readonly RequiredSection[], wanted: number): Edit {
	const { snapshot, reading } = document;
	const syntax = syntaxOf(document);
	const sectionOf = ({ found }: RequiredSection): number | undefined => found.find(({ section }) => section !== undefined)?.section;
	const before = required
		.slice(0, wanted)
		.map(sectionOf)
		.findLast(section => section !== undefined);
	const after =
		before === undefined
			? required
					.slice(wanted + 1)
					.map(sectionOf)
					.find(section => section !== undefined)
			: undefined;
	const model = syntax.sections[before ?? after ?? -1];
	const others = syntax.sections.slice(2).map(section => section.level);
	const level = model?.level ?? (others.length === 0 ? 2 : Math.min(...others));
	const end = snapshot.text.length;
	const at = before !== undefined ? (model?.span.to ?? end) : after !== undefined ? (model?.span.from ?? end) : end;
	const isEnd = snapshot.text.slice(at).trim() === '';
	const title = required[wanted]?.title ?? '';
	const number = isEnd ? nextNumber(reading.facts.sections.filter(section => section.level === level).map(section => section.title)) : '';
	const { eol } = snapshot;
	const text = [`${'#'.repeat(level)} ${number}${title}`, '', `[Describe: ${promptFor(title)}.]`].join(eol);
	if (!isEnd) {
		const line = lineSpanAt(snapshot, lineAt(snapshot, at)).from;
		return { from: line, to: line, insert: text + eol + eol };
	}
	const lastLine = snapshot.text.trimEnd().length;
	const isClosed = snapshot.text.endsWith('\n');
	return isClosed || lastLine === end
		? { from: end, to: end, insert: `${isClosed ? '' : eol}${eol}${text}${eol}` }
		: { from: end, to: end, insert: `${eol}${eol}${text}${eol}` };
}

/** `4. ` behind `3. Procedure`; nothing where headings have no numbers. */
function nextNumber(titles: readonly string[]): string {
	const match = /^(\d{1,2})([.)]?\s+)\S/.exec(titles.at(-1) ?? '');
	return match === null ? '' : `${Number(match[1]) + 1}${match[2] ?? ' '}`;
}

/** What belongs into a section, for its author. */
function promptFor(title: string): string {
	return prompts.get(anchorOf(title)) ?? title.toLowerCase();
}

const prompts: ReadonlyMap<string, string> = new Map([
	['purpose', 'what this document is for'],
	['scope', 'where and for whom it holds, and where not'],
	['responsibilities', 'who does what, and who decides'],
	['procedure', 'the steps, in order'],
	['records', 'what is recorded, where it is kept and for how long'],
	['definitions', 'the words that readers may not know'],
	['references', 'the documents that are needed with this one'],
	['revision-history', 'what changed, when and why'],
]);
