import { derived } from '../base/derived.ts';
import { nearest } from '../base/nearest.ts';
import { baseNameOf, directoryOf, relativePath, resolvePath, stemOf } from '../base/paths.ts';
import { groupBy } from '../base/sorted.ts';
import { deadRowsOf } from '../index/masterList.ts';
import { leadingNowhere } from '../index/missing.ts';
import type { WorkspaceIndex } from '../index/workspaceIndex.ts';
import type { World } from '../index/world.ts';
import type { ReferenceFact } from '../model/facts.ts';
import { normalizeId } from '../model/ids.ts';
import { placeOfOneValue } from '../model/valuePlace.ts';
import type { Span } from '../text/span.ts';
import { changeTo, defineRule, type Fix } from './rule.ts';

export default defineRule(
	{
		id: 'unknown-document',
		summary: 'Links and document ids lead to something.',
		rationale: 'A reader who follows a reference to a document that does not exist works without the instruction that was meant.',
		clauses: ['iso-9001:7.5.3.1'],
		defaultSeverity: 'error',
		scope: 'workspace',
		reach: 'workspace',
		messages: {
			link: 'The link leads nowhere: there is no {target}.',
			wiki: 'No document is called "{name}".',
			id: 'No document has the id {id}.',
		},
		limits:
			'An id counts only if documents of the workspace have ids of the same shape. Addresses on the web, links that begin with a slash, and placeholders are left alone. Wiki links count only in a workspace in which some lead to a document.',
		examples: [
			{
				title: 'A broken link and an unknown id',
				workspace: `=== procedures/SOP-01.md
---
id: SOP-01
---
# Records

Use [the form](../forms/FRM-01.md) as SOP-09 says.
               ^^^^^^^^^^^^^^^^^^ unknown-document
                                      ^^^^^^ unknown-document
`,
			},
			{
				title: 'Ids in front matter',
				workspace: `=== SOP-01.md
---
id: SOP-01
related: [SOP-2, SOP-22, SOP-03, SOP-22-A, FRM-7, none]
                 ^^^^^^ unknown-document
supersedes: SOP-98
---
# Records
=== SOP-2.md
---
id: SOP-2
superseded_by: SOP-09, SOP-03
               ^^^^^^ unknown-document
---
# Audits
=== SOP-03.md
---
id: SOP-03
---
# Purchasing
`,
			},
			{
				title: 'Several files of one name',
				workspace: `=== a/SOP-01.md
---
id: SOP-01
---
# Records

See [buying](../old/buying/description.md).
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown-document
=== b/audits/description.md
# Audits
=== b/buying/description.md
# Buying
`,
				fixed: `---
id: SOP-01
---
# Records

See [buying](../b/buying/description.md).
`,
			},
			{
				title: 'Ids of a shape that the house has chosen',
				workspace: `=== qms.yaml
ids: { pattern: "doc/[a-z]+/\\\\d+" }
=== a.md
---
id: doc/buy/1
---
# Buying

See doc/sell/2 and doc/buy/1.
    ^^^^^^^^^^ unknown-document
`,
			},
			{
				title: 'Documents that are kept elsewhere',
				workspace: `=== qms.yaml
ids: { external: ["SOP-9*"] }
=== procedures/SOP-01.md
---
id: SOP-01
---
# Records

As SOP-91 and SOP-92 say.
`,
			},
			{
				title: 'The master list names documents that are kept elsewhere',
				workspace: `=== qms.yaml
masterList: master-list.md
=== master-list.md
# Master list

| Document | Kept in |
|---|---|
| SOP-01 | here |
| SOP-91 | the document store |
=== SOP-01.md
---
id: SOP-01
---
# Records

As SOP-91 and SOP-92 say.
              ^^^^^^ unknown-document
`,
			},
			{
				title: 'An id that the file is named by, and a definition that leads nowhere and is used by nobody',
				workspace: `=== SOP-04--Complaints.md
# SOP-03 Complaints
=== SOP-01.md
---
id: SOP-01
---
# Records

As SOP-04 says.

[TODO: process 3]: Specification
`,
			},
			{
				title: 'References that lead somewhere, and words that only look like ids',
				workspace: `=== procedures/SOP-01.md
---
id: SOP-01
---
# Records

Use [the form](../forms/FRM-01.md), AES-256 and SOP 02. See [the web](https://example.com/x.md), [top](#records) and [[ to be filled in ]].
=== procedures/SOP-02.md
---
id: SOP-02
---
# More
=== forms/FRM-01.md
# Form
`,
			},
		],
	},
	({ world, document, facts, placeOf, report }) => {
		// What a master list names and nobody has, listed-document-missing tells.
		const dead = new Set((deadRowsOf(world.index, world.setup).get(facts.path) ?? []).map(({ listing }) => listing.id));
		for (const nowhere of leadingNowhere(world, facts)) {
			if (nowhere.kind === 'link') {
				const { reference, candidates } = nowhere;
				const at = placeOf(reference.place);
				const target = candidates[0] ?? reference.target;
				report({ at, message: 'link', data: { target }, fixes: fixesFor(world, facts.path, reference, at) });
			} else if (nowhere.kind === 'wiki') {
				report({ at: placeOf(nowhere.reference.place), message: 'wiki', data: { name: nowhere.reference.target } });
			} else if (!dead.has(normalizeId(nowhere.mention.text))) {
				const id = nowhere.mention.text;
				const known = nearest(id, knownIds(world.index));
				// In front matter the place is that of the entry.
				const at = placeOfOneValue(document.snapshot.text, placeOf(nowhere.mention.place), id);
				report({ at, message: 'id', data: { id }, fixes: known === undefined ? [] : [changeTo(at, known)] });
			}
		}
	},
);

const knownIds = derived((index: WorkspaceIndex): readonly string[] => [
	...new Set([...index.documents.values()].flatMap(other => other.id?.text ?? [])),
]);

/** Files with the same name elsewhere, then one with nearly that name. */
function fixesFor(world: World, from: string, reference: ReferenceFact, at: Span): Fix[] {
	const wanted = baseNameOf(reference.target).toLowerCase();
	const byName = pathsByName(world.index);
	const near = (): string | undefined =>
		wanted.includes('.')
			? nearest(
					wanted,
					[...byName.keys()].filter(name => name.includes('.')),
				)
			: undefined;
	const meant = resolvePath(directoryOf(from), reference.target) ?? reference.target;
	const found = [...(byName.get(wanted) ?? byName.get(near() ?? '') ?? [])].sort((a, b) => alike(b, meant) - alike(a, meant));
	return found.slice(0, 3).map(path => {
		const target = relativePath(directoryOf(from), path);
		const fragment = reference.fragment === undefined ? '' : `#${reference.fragment}`;
		return { title: `Link to ${path}`, edits: [{ ...at, insert: encodeURI(target) + fragment }], isPreferred: found.length === 1 };
	});
}

/** How many folders at the end of two paths are called the same: one that was moved keeps its own folder more often than another's. */
function alike(path: string, meant: string): number {
	const [own, wanted] = [path.toLowerCase().split('/').reverse(), meant.toLowerCase().split('/').reverse()];
	const differs = own.findIndex((part, i) => i > 0 && part !== wanted[i]);
	return differs < 0 ? own.length : differs;
}

/** The documents by file name in lower case, with and without its ending. */
const pathsByName = derived((index: WorkspaceIndex): ReadonlyMap<string, readonly string[]> => {
	const paths = [...index.documents.keys()];
	return new Map([...groupBy(paths, path => stemOf(path).toLowerCase()), ...groupBy(paths, path => baseNameOf(path).toLowerCase())]);
});
