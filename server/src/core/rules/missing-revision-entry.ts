import { syntaxOf } from '../index/world.ts';
import { dateOf } from '../model/documentDates.ts';
import { versionsOf } from '../model/documentVersion.ts';
import type { DocumentFacts } from '../model/facts.ts';
import { fieldValue } from '../model/metadata.ts';
import { type NewRevision, revisionRowEdit } from '../model/revisionRowEdit.ts';
import { compareVersions, revisionTableOf } from '../model/revisionTable.ts';
import { bareVersion } from '../model/sameValue.ts';
import { statusOf } from '../model/status.ts';
import { isTemplatePath } from '../model/templatePaths.ts';
import { isPlaceholder } from '../model/visible.ts';
import { defineRule } from './rule.ts';

export default defineRule(
	{
		id: 'missing-revision-entry',
		summary: 'A revision table has an entry for the version at hand.',
		rationale: 'Readers of a new version want to know what changed; those who were trained in the old one have to.',
		clauses: ['iso-9001:7.5.3.2', 'iso-13485:4.2.4'],
		defaultSeverity: 'information',
		scope: 'document',
		messages: { missing: 'The revision table ends with version {newest} and has no entry for version {version}; describe the change.' },
		limits: 'Drafts and documents without a revision table are left alone, and tables with places still to be filled in.',
		examples: [
			{
				title: 'The version went up, the table stayed',
				workspace: `=== SOP-01.md
---
id: SOP-01
version: "2.1"
approved_date: 2026-03-01
---
# Records

## Revision history

| Version | Date | Change |
| --- | --- | --- |
| 2.0 | 2025-03-01 | Retention times |
  ^^^ missing-revision-entry
| 1.0 | 2024-03-01 | New |
`,
				fixed: `---
id: SOP-01
version: "2.1"
approved_date: 2026-03-01
---
# Records

## Revision history

| Version | Date | Change |
| --- | --- | --- |
| 2.1 | 2026-03-01 | [Describe the change] |
| 2.0 | 2025-03-01 | Retention times |
| 1.0 | 2024-03-01 | New |
`,
			},
			{
				title: 'A table that goes down, without outer bars',
				workspace: `=== SOP-01.md
---
id: SOP-01
version: C
author: Jane Doe
---
# Records

## Change log

Rev | Date | Author | Description
--- | --- | --- | ---
Rev A | 2024-03-01 | Jane Doe | New
Rev B | 2025-03-01 | Jane Doe | Retention times
^^^^^ missing-revision-entry
`,
				fixed: `---
id: SOP-01
version: C
author: Jane Doe
---
# Records

## Change log

Rev | Date | Author | Description
--- | --- | --- | ---
Rev A | 2024-03-01 | Jane Doe | New
Rev B | 2025-03-01 | Jane Doe | Retention times
Rev C | [Date] | Jane Doe | [Describe the change]
`,
			},
			{
				title: 'A draft, and a version that is there',
				workspace: `=== SOP-01.md
---
id: SOP-01
version: "2.1"
status: draft
---
# Records

## Revision history

| Version | Date | Change |
| --- | --- | --- |
| 2.0 | 2025-03-01 | Retention times |
=== SOP-02.md
---
id: SOP-02
version: 2
status: approved
approver: Managing Director
---
# Audits

## Revision history

| Version | Date | Change |
| --- | --- | --- |
| 2.0 | 2025-03-01 | Audit plan |
`,
			},
		],
	},
	({ document, facts, report }) => {
		const { status } = statusOf(facts);
		const isLeft = facts.recognized === undefined || status === 'draft' || status === 'inReview' || isTemplatePath(facts.path);
		const versions = isLeft ? undefined : versionsOf(facts);
		const [trusted] = versions ?? [];
		const table = trusted === undefined ? undefined : revisionTableOf(syntaxOf(document));
		const newest = table?.newest;
		if (versions === undefined || trusted === undefined || table === undefined || newest === undefined) {
			return;
		}
		const lacks = versions.every(({ version }) => (compareVersions(newest.version, version) ?? 0) < 0);
		if (!lacks || table.rows.some(row => row.version === trusted.version)) {
			return;
		}
		const edit = revisionRowEdit(document.snapshot, table, entryOf(facts, trusted.text));
		report({
			at: newest.versionSpan,
			message: 'missing',
			data: { newest: newest.versionText, version: trusted.text },
			fixes: edit === undefined ? [] : [{ title: `Add an entry for version ${trusted.text}`, edits: [edit] }],
		});
	},
);

function entryOf({ metadata }: DocumentFacts, version: string): NewRevision {
	const date = (['approvedDate', 'effectiveDate', 'date'] as const)
		.map(field => dateOf(metadata, field)?.text)
		.find(text => text !== undefined);
	const author = fieldValue(metadata, 'author') ?? '';
	return {
		version: bareVersion(version) ?? version,
		date: date ?? '[Date]',
		author: isPlaceholder(author) ? '' : author,
		change: '[Describe the change]',
	};
}
