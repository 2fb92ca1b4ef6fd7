import { derived } from '../base/derived.ts';
import type { WorkspaceIndex } from '../index/workspaceIndex.ts';
import { syntaxOf, type WorkspaceDocument } from '../index/world.ts';
import { kindLabel } from '../model/documentKinds.ts';
import type { DocumentFacts } from '../model/facts.ts';
import { hasField } from '../model/metadata.ts';
import { type MetadataField, suggestedKeys } from '../model/metadataKeys.ts';
import { listed } from '../text/listed.ts';
import { defineRule, type Fix } from './rule.ts';

export default defineRule(
	{
		id: 'missing-metadata',
		summary: 'A controlled document says what it is: id, version, status and owner.',
		rationale:
			'Without an id, a version and a status nobody can tell whether the document at hand is the one in force; without an owner nobody keeps it so.',
		clauses: ['iso-9001:7.5.2', 'iso-9001:7.5.3.2'],
		defaultSeverity: 'warning',
		scope: 'workspace',
		messages: { missing: 'This {kind} names no {fields}.' },
		limits:
			'Only manuals, policies, procedures and work instructions are looked at. Without a qms.yaml a field is missed only where more than half of them have it: a house that keeps no owners, or keeps them elsewhere, is left in peace.',
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
version: ""
owner: ""
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
	({ world, document, facts, report }) => {
		const wanted = !isControlled(facts) ? [] : world.setup.isConfigured ? controlFields : usualFields(world.index);
		const missing = wanted.filter(field => !hasField(facts.metadata, field));
		if (missing.length === 0) {
			return;
		}
		const heading = syntaxOf(document).blocks.find(block => block.chunk.kind === 'heading');
		const at = heading === undefined ? { from: 0, to: 0 } : { from: heading.from, to: heading.to };
		report({
			at,
			message: 'missing',
			data: { kind: kindLabel(facts.kind.kind), fields: listed(missing.map(labelOf)) },
			fixes: fixFor(document, missing),
		});
	},
);

const controlledKinds: ReadonlySet<string> = new Set(['manual', 'policy', 'procedure', 'workInstruction']);

const controlFields: readonly MetadataField[] = ['id', 'version', 'status', 'owner'];

function isControlled(facts: DocumentFacts): boolean {
	return facts.recognized !== undefined && controlledKinds.has(facts.kind.kind);
}

/** The fields that more than half of the controlled documents have. */
const usualFields = derived((index: WorkspaceIndex): readonly MetadataField[] => {
	const controlled = [...index.documents.values()].filter(isControlled);
	return controlFields.filter(field => controlled.filter(facts => hasField(facts.metadata, field)).length * 2 > controlled.length);
});

function labelOf(field: MetadataField): string {
	return field === 'id' ? 'document id' : field;
}

/** Adds empty keys to the front matter, or front matter with them. */
function fixFor(document: WorkspaceDocument, missing: readonly MetadataField[]): Fix[] {
	const { snapshot } = document;
	const { frontMatter } = syntaxOf(document);
	const usesOtherSource =
		frontMatter === undefined && document.reading.facts.metadata.some(fact => fact.source === 'headerTable' || fact.source === 'boldField');
	if (usesOtherSource || (frontMatter !== undefined && frontMatter.problems.length > 0)) {
		return [];
	}
	const keys = missing.map(field => `${suggestedKeys[field]}: ""${snapshot.eol}`).join('');
	const title = `Add ${listed(missing.map(field => suggestedKeys[field]))} to the front matter`;
	const at = frontMatter?.body.to ?? 0;
	const insert = frontMatter === undefined ? `---${snapshot.eol}${keys}---${snapshot.eol}${snapshot.eol}` : keys;
	return [{ title, edits: [{ from: at, to: at, insert }], isPreferred: false }];
}
