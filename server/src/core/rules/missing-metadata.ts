import { syntaxOf, type WorkspaceDocument } from '../index/world.ts';
import { kindLabel } from '../model/documentKinds.ts';
import type { DocumentFacts } from '../model/facts.ts';
import { hasField } from '../model/metadata.ts';
import { type MetadataField, suggestedKeys } from '../model/metadataKeys.ts';
import { defineRule, type Fix } from './rule.ts';

export default defineRule(
	{
		id: 'missing-metadata',
		summary: 'A controlled document says what it is: id, version, status and owner.',
		rationale:
			'Without an id, a version and a status nobody can tell whether the document at hand is the one in force; without an owner nobody keeps it so.',
		clauses: ['iso-9001:7.5.2', 'iso-9001:7.5.3.2'],
		defaultSeverity: 'warning',
		scope: 'document',
		messages: { missing: 'This {kind} names no {fields}.' },
		limits:
			'Only manuals, policies, procedures and work instructions are looked at, and only where the house uses metadata at all: a document with none gets no warning unless there is a qms.yaml.',
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
		const wanted = wantedFields(facts);
		const missing = wanted.filter(field => !hasField(facts.metadata, field));
		const usesMetadata =
			wanted.length - missing.length >= 2 || facts.metadata.some(fact => fact.source === 'frontMatter' && fact.field === 'id');
		if (missing.length === 0 || (!world.setup.isConfigured && !usesMetadata)) {
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

function wantedFields(facts: DocumentFacts): readonly MetadataField[] {
	return facts.recognized !== undefined && controlledKinds.has(facts.kind.kind) ? ['id', 'version', 'status', 'owner'] : [];
}

function labelOf(field: MetadataField): string {
	return field === 'id' ? 'document id' : field;
}

function listed(words: readonly string[]): string {
	return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
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
	return [{ title, edits: [{ from: at, to: at, insert }], isPreferred: true }];
}
