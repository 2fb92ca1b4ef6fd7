import { derived } from '../base/derived.ts';
import { isApproverAsked } from '../index/approverAsked.ts';
import type { WorkspaceIndex } from '../index/workspaceIndex.ts';
import { syntaxOf, type WorkspaceDocument, type World } from '../index/world.ts';
import { hasApprover } from '../model/approvers.ts';
import { isInstructing } from '../model/controlledDocuments.ts';
import { kindLabel } from '../model/documentKinds.ts';
import type { DocumentFacts, MetadataFact } from '../model/facts.ts';
import { hasField } from '../model/metadata.ts';
import { addMetadata, labelOf } from '../model/metadataEdit.ts';
import { type MetadataField, suggestedKeys } from '../model/metadataKeys.ts';
import { listed } from '../text/listed.ts';
import { defineRule, type Fix } from './rule.ts';

export default defineRule(
	{
		id: 'missing-metadata',
		summary: 'A controlled document says what it is: id, version, status and owner, or what the house requires.',
		rationale:
			'Without an id, a version and a status nobody can tell whether the document at hand is the one in force; without an owner nobody keeps it so.',
		clauses: ['iso-9001:7.5.2', 'iso-9001:7.5.3.2'],
		defaultSeverity: 'warning',
		scope: 'workspace',
		messages: { missing: 'This {kind} names no {fields}.', empty: 'This {kind} leaves its {field} empty, which qms.yaml requires.' },
		limits:
			'Only manuals, policies, procedures and work instructions are looked at, unless `required` of qms.yaml names the fields of other kinds. Without a qms.yaml a field is missed only where more than half of them have it: a house that keeps no owners, or keeps them elsewhere, is left in peace.',
		examples: [
			{
				title: 'A procedure without version and owner',
				workspace: `=== SOP-01.md
---
id: SOP-01
title: Records
status: approved
---
# Records
^^^^^^^^^ missing-metadata
=== qms.yaml
standards: ["iso-9001:2015"]
`,
				fixed: `---
id: SOP-01
title: Records
status: approved
version: TBD
owner: TBD
---
# Records
`,
			},
			{
				title: 'The only procedure without a version',
				workspace: `=== SOP-01.md
---
id: SOP-01
version: "1"
---
# Records
=== SOP-02.md
---
id: SOP-02
version: "2"
---
# Audits
=== SOP-03.md
---
id: SOP-03
---
# Purchasing
^^^^^^^^^^^^ missing-metadata
`,
			},
			{
				title: 'A house that keeps no owners and no status',
				workspace: `=== SOP-01.md
---
id: SOP-01
version: "1"
---
# Records
`,
			},
			{
				title: 'What the house requires, where the document keeps such things',
				workspace: `=== SOP-01.md
# Records
^^^^^^^^^ missing-metadata

| Document No. | SOP-01 |
| --- | --- |
| Version | 3 |
=== SOP-02.md
# Audits
^^^^^^^^ missing-metadata

**Document No.:** SOP-02 · **Version:** 1 · **Approver:** Managing Director
=== FRM-01.md
---
id: FRM-01
version:
^^^^^^^ missing-metadata
---
# Form
=== qms.yaml
required:
  procedure: [id, version, approver, effective_date]
  form: [id, version]
`,
				fixed: `# Records

| Document No. | SOP-01 |
| --- | --- |
| Version | 3 |
| Approver | TBD |
| Effective date | TBD |
`,
			},
			{
				title: 'All is there, in a table',
				workspace: `=== SOP-01.md
# Records

| Document No. | SOP-01 |
| --- | --- |
| Revision | 3 |
| Status | Approved |
| Document owner | Quality manager |
`,
			},
		],
	},
	({ world, document, facts, placeOf, report }) => {
		const required = facts.recognized === undefined ? undefined : world.setup.configuration.required[facts.kind.kind];
		const wanted = required ?? (!isInstructing(facts) ? [] : world.setup.isConfigured ? usualControl : usualFields(world.index));
		const asked = wanted.filter(field => field !== 'approver' || !isToldElsewhere(world, document));
		const missing = asked.filter(field => !hasField(facts.metadata, field));
		const kind = kindLabel(facts.kind.kind);
		if (missing.length > 0) {
			const heading = syntaxOf(document).blocks.find(block => block.chunk.kind === 'heading');
			const at = heading === undefined ? { from: 0, to: 0 } : { from: heading.from, to: heading.to };
			const fields = listed(missing.map(fieldLabel));
			report({ at, message: 'missing', data: { kind, fields }, fixes: fixFor(document, missing) });
		}
		for (const fact of required === undefined ? [] : emptyOf(facts, asked)) {
			report({ at: placeOf(fact.place), message: 'empty', data: { kind, field: fact.key } });
		}
	},
);

/** Of an approved document `approved-without-approver` tells it, and sees approvers in lines and tables, too. */
function isToldElsewhere({ setup }: World, document: WorkspaceDocument): boolean {
	const { facts } = document.reading;
	return isApproverAsked(setup, facts) || hasApprover(syntaxOf(document), facts.metadata);
}

const usualControl: readonly MetadataField[] = ['id', 'version', 'status', 'owner'];

/** The fields that more than half of the controlled documents have. */
const usualFields = derived((index: WorkspaceIndex): readonly MetadataField[] => {
	const controlled = [...index.documents.values()].filter(isInstructing);
	return usualControl.filter(field => controlled.filter(facts => hasField(facts.metadata, field)).length * 2 > controlled.length);
});

/** Where a required field stands without a value anywhere: the first such place of each. What is still to be filled in has a value. */
function emptyOf(facts: DocumentFacts, required: readonly MetadataField[]): readonly MetadataFact[] {
	return required.flatMap(field => {
		const given = facts.metadata.filter(fact => fact.field === field);
		return given.some(fact => fact.values.some(value => value !== '')) ? [] : given.slice(0, 1);
	});
}

function fixFor(document: WorkspaceDocument, missing: readonly MetadataField[]): Fix[] {
	const addition = addMetadata(syntaxOf(document), document.reading, missing);
	if (addition === undefined) {
		return [];
	}
	const names = listed(missing.map(field => (addition.source === 'frontMatter' ? suggestedKeys[field] : labelOf(field))));
	return [{ title: `Add ${names} to the ${places[addition.source]}`, edits: addition.edits, isPreferred: false }];
}

const places = { frontMatter: 'front matter', headerTable: 'table at the head', boldField: 'fields at the head' } as const;

function fieldLabel(field: MetadataField): string {
	return field === 'id' ? 'document id' : labelOf(field).toLowerCase();
}
