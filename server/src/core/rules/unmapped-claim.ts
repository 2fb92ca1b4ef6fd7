import type { OwnClaim } from '../coverage/clauseMaps.ts';
import { mapComparisonOf, type UnmappedClaims } from '../coverage/mapComparison.ts';
import { mapUpdateOf } from '../coverage/mapUpdate.ts';
import { schemeLabel } from '../index/editions.ts';
import { syntaxOf, type WorkspaceDocument, type World } from '../index/world.ts';
import { isListed, removeClaimEdit } from '../model/claimEdit.ts';
import { mapTablesOf } from '../model/mapTables.ts';
import { listed } from '../text/listed.ts';
import { defineRule, type Fix } from './rule.ts';

export default defineRule(
	{
		id: 'unmapped-claim',
		summary: 'The clause map names each document for the clauses that it claims.',
		rationale: 'Who looks for a clause in the map does not find the document that covers it, and takes for a gap what is none.',
		clauses: ['iso-9001:7.5.3.1'],
		defaultSeverity: 'information',
		scope: 'workspace',
		messages: {
			unmapped: 'The clause map {map} does not name this document for {clauses}.',
			planned: 'The clause map {map} still calls {planned} planned, which this document claims.',
			both: 'The clause map {map} does not name this document for {clauses}, and still calls {planned} planned.',
		},
		limits:
			'A row for a clause above or below is enough, and rows that say not applicable are left alone. The map is the document that qms.yaml names as clauseMap; where it names none, tables with clauses and two other documents or more count for the folders of which they name a document and for the chapters that they have. A list of references counts only in a document that claims in no other way. What unconfirmed-mapping does not compare is not compared here.',
		examples: [
			{
				title: 'A new procedure, and one that was planned',
				workspace: `=== SOP-02.md
---
id: SOP-02
standard: ISO 9001:2015
clauses: ["7.4", "8.2.1"]
^^^^^^^^^^^^^^^^^^^^^^^^^ unmapped-claim
---
# Communication
=== clause-map.md
# Clause map of ISO 9001:2015

| Clause | Documents |
| --- | --- |
| 7.4 | planned |
| 7.5 | [SOP-01](SOP-01.md) |
| 8.4 | [SOP-04](SOP-04.md) |
=== SOP-01.md
---
id: SOP-01
standard: ISO 9001:2015
clauses: ["7.5.3"]
---
# Documents
=== SOP-04.md
---
id: SOP-04
standard: ISO 9001:2015
clauses: ["8.4"]
---
# Purchasing
`,
			},
			{
				title: 'Named for the clause, or for one above',
				workspace: `=== SOP-01.md
---
id: SOP-01
standard: ISO 9001:2015
clauses: ["7.4", "7.5.3"]
---
# Documents
=== clause-map.md
# Clause map of ISO 9001:2015

| Clause | Documents |
| --- | --- |
| 7.4 | [SOP-01](SOP-01.md) |
| 7.5 | [SOP-01](SOP-01.md), [SOP-02](SOP-02.md) |
| 8.3 | not applicable |
=== SOP-02.md
---
id: SOP-02
standard: ISO 9001:2015
clauses: ["7.5", "8.3.2"]
---
# Records
`,
			},
		],
	},
	({ world, document, facts, placeOf, report }) => {
		for (const claims of mapComparisonOf(world.index, world.setup).unmapped.get(facts.path) ?? []) {
			const all = [...claims.unmapped, ...claims.planned];
			const [first, ...others] = [...new Set(all.map(({ claim }) => claim.place))].map(placeOf).sort((a, b) => a.from - b.from);
			if (first === undefined) {
				continue;
			}
			report({
				at: first,
				message: claims.planned.length === 0 ? 'unmapped' : claims.unmapped.length === 0 ? 'planned' : 'both',
				data: { map: claims.map, clauses: numbersOf(claims.unmapped), planned: numbersOf(claims.planned) },
				fixes: [...mapFixes(world, claims, all), ...removalFixes(world, document, all)],
				related: others.map(span => ({ path: facts.path, ...span, message: 'Claimed here, too.' })),
			});
		}
	},
);

/** Of many the first. */
function numbersOf(claims: readonly OwnClaim[]): string {
	const numbers = [...new Set(claims.map(({ number }) => number))];
	const shown = numbers.slice(0, 8);
	return listed(shown.length < numbers.length ? [...shown, `${numbers.length - shown.length} more`] : shown);
}

function mapFixes(world: World, { map, scheme }: UnmappedClaims, claims: readonly OwnClaim[]): readonly Fix[] {
	const document = world.documents.get(map);
	if (document === undefined || mapTablesOf(syntaxOf(document)).length === 0) {
		return [];
	}
	return [
		{
			title: `Name this document in ${map}`,
			isWide: true,
			get edits() {
				return mapUpdateOf(world, document, { scheme, claims, isComplete: false, prunes: false }).edits.map(edit => ({
					...edit,
					path: map,
				}));
			},
		},
	];
}

/** For each clause that stands in a list of its own front matter. */
function removalFixes(world: World, document: WorkspaceDocument, claims: readonly OwnClaim[]): readonly Fix[] {
	return claims
		.filter(({ claim }) => claim.kind === 'frontMatter')
		.slice(0, mostRemovals)
		.flatMap(({ claim, scheme }) => {
			const wanted = { ...schemeLabel(world.setup.catalogue, scheme), clause: claim.clause };
			const syntax = syntaxOf(document);
			if (!isListed(syntax, world.setup.reading, wanted)) {
				return [];
			}
			return [
				{
					title: `No longer claim ${claim.clause} here`,
					get edits() {
						return [removeClaimEdit(syntax, document.reading, world.setup.reading, wanted) ?? []].flat();
					},
				},
			];
		});
}

/** More answers than these nobody reads. */
const mostRemovals = 3;
