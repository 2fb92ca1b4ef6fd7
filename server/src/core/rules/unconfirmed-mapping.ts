import { rowEdits } from '../coverage/mapCellText.ts';
import { mapComparisonOf, type UnconfirmedRow } from '../coverage/mapComparison.ts';
import type { Naming } from '../coverage/mapNaming.ts';
import { schemeLabel } from '../index/editions.ts';
import { syntaxOf, type WorkspaceDocument, type World } from '../index/world.ts';
import { addClaimsEdit } from '../model/claimEdit.ts';
import { mapTablesOf } from '../model/mapTables.ts';
import { listed } from '../text/listed.ts';
import type { Span } from '../text/span.ts';
import { defineRule, type Fix } from './rule.ts';

export default defineRule(
	{
		id: 'unconfirmed-mapping',
		summary: 'A document that the clause map names for a clause claims that clause itself.',
		rationale:
			'Who reads the map looks for the clause in a document that does not speak of it, and who changes the document does not know that the clause depends on it.',
		clauses: ['iso-9001:7.5.3.1'],
		defaultSeverity: 'information',
		scope: 'workspace',
		messages: {
			one: 'The clause map names {documents} for {clauses}, but that document claims no such clause itself.',
			several: 'The clause map names {documents} for {clauses}, but those documents claim no such clause themselves.',
		},
		limits:
			'A claim of a clause above or below is enough. The map is the document that qms.yaml names as clauseMap, else each that has a table with clauses and two other documents or more. Nothing is compared where fewer than a fourth of the documents in the map claim anything themselves, or where of ten pairs of clause and document or more fewer than a fifth agree; nor are documents of a kind, such as forms, of which the map names three or more and none claims anything.',
		examples: [
			{
				title: 'The procedure does not know that the map counts on it',
				workspace: `=== clause-map.md
# Clause map of ISO 9001:2015

| Clause | Documents |
| --- | --- |
| 7.4 | [SOP-02](SOP-02.md) |
| 7.5 | [SOP-01](SOP-01.md), [SOP-02](SOP-02.md) |
  ^^^ unconfirmed-mapping
| 7.6 | planned |
=== SOP-01.md
---
id: SOP-01
standard: ISO 9001:2015
clauses: ["7.5.3"]
---
# Documents
=== SOP-02.md
---
id: SOP-02
standard: ISO 9001:2015
clauses: ["7.4"]
---
# Communication
`,
			},
			{
				title: 'Only the map says what covers what',
				workspace: `=== clause-map.md
# Clause map of ISO 9001:2015

| Clause | Documents |
| --- | --- |
| 7.4 | SOP-02 |
| 7.5 | SOP-01, SOP-02 |
=== SOP-01.md
---
id: SOP-01
---
# Documents
=== SOP-02.md
---
id: SOP-02
---
# Communication
`,
			},
		],
	},
	({ world, document, facts, placeOf, report }) => {
		for (const row of mapComparisonOf(world.index, world.setup).unconfirmed.get(facts.path) ?? []) {
			const named = row.unconfirmed.map(({ document: path }) => nameOf(world, path));
			const clauses = [...new Set(row.unconfirmed.flatMap(({ numbers }) => numbers))];
			const at = placeOf(row.row.place);
			report({
				at,
				message: named.length === 1 ? 'one' : 'several',
				data: { documents: listed(named), clauses: listed(clauses) },
				fixes: [...row.unconfirmed.map(part => claimFix(world, row, part)), ...removalFixes(world, document, row, at)],
				related: row.unconfirmed.map(({ document: path }) => ({ path, from: 0, to: 0, message: 'Named in the clause map.' })),
			});
		}
	},
);

function nameOf(world: World, path: string): string {
	return world.index.documents.get(path)?.id?.text ?? path;
}

/** Has the document claim what the map says of it. */
function claimFix(world: World, { row }: UnconfirmedRow, { document: path, numbers }: UnconfirmedRow['unconfirmed'][number]): Fix {
	const { label, key } = schemeLabel(world.setup.catalogue, row.scheme);
	return {
		title: `Have ${nameOf(world, path)} claim ${listed(numbers)}`,
		isWide: true,
		get edits() {
			const other = world.documents.get(path);
			const edit = other && addClaimsEdit(syntaxOf(other), other.reading, world.setup.reading, { key, label, clauses: numbers });
			return edit === undefined ? [] : [{ ...edit, path }];
		},
	};
}

/** Who only takes names out writes none. */
const nothingNamed: Naming = { style: 'link', by: 'id', separator: ', ' };

/** Takes the documents out of the row; where nothing is left, a dash says so. */
function removalFixes(world: World, document: WorkspaceDocument, { unconfirmed }: UnconfirmedRow, at: Span): readonly Fix[] {
	const table = mapTablesOf(syntaxOf(document)).find(({ rows }) => rows.some(({ place }) => place === at.from));
	const row = table?.rows.find(({ place }) => place === at.from);
	if (table === undefined || row === undefined || table.documentNumber !== undefined) {
		return [];
	}
	return unconfirmed.flatMap(({ document: path }) => {
		const edits = rowEdits(world, document.path, table, row, { add: [], remove: [path] }, nothingNamed);
		return edits.length === 0 ? [] : [{ title: `Take ${nameOf(world, path)} out of this row`, edits }];
	});
}
