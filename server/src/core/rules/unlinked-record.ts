import { derived } from '../base/derived.ts';
import { directoryOf, relativePath } from '../base/paths.ts';
import { resolvedOf } from '../index/resolve.ts';
import { titleOf } from '../index/titles.ts';
import type { WorkspaceIndex } from '../index/workspaceIndex.ts';
import { syntaxOf, type World } from '../index/world.ts';
import type { DocumentFacts, Place } from '../model/facts.ts';
import { isHeadingOf } from '../model/headingNames.ts';
import type { Block } from '../syntax/markdown.ts';
import { type Span, spanAround } from '../text/span.ts';
import { defineRule } from './rule.ts';

export default defineRule(
	{
		id: 'unlinked-record',
		summary: 'A procedure leads to the forms and records that it names.',
		rationale: 'Who has to search for the form takes an old copy, and nobody can follow the procedure to its records.',
		clauses: ['iso-9001:7.5.3.1'],
		defaultSeverity: 'information',
		scope: 'workspace',
		messages: { unlinked: 'The {kind} {title} is named here without a link to it.' },
		limits:
			'Named are forms and records by their ids, or by their titles in italics or quotation marks, in procedures, work instructions, policies and manuals. A history of revisions is passed over. The first mention in a document counts, if nothing in it links to the form. Without a qms.yaml it looks only at workspaces in which some document links to a form or record.',
		examples: [
			{
				title: 'By its id, and by its title',
				workspace: `=== procedures/SOP-01.md
---
id: SOP-01
---
# Purchasing

Fill in FRM-01 and the *Supplier Card*. FRM-01 is signed.
        ^^^^^^ unlinked-record
                        ^^^^^^^^^^^^^ unlinked-record
=== qms.yaml
{}
=== forms/FRM-01 Order.md
---
id: FRM-01
---
# Order
=== forms/card.md
---
id: FRM-02
---
# Supplier Card
`,
				fixed: `---
id: SOP-01
---
# Purchasing

Fill in [FRM-01](../forms/FRM-01%20Order.md) and the *[Supplier Card](../forms/card.md)*. FRM-01 is signed.
`,
			},
			{
				title: 'Linked once, and another procedure',
				workspace: `=== SOP-01.md
---
id: SOP-01
related: [FRM-01]
---
# Purchasing

Fill in [the order](FRM-01.md). FRM-01 is signed, as SOP-02 says.

| Version | Change |
| --- | --- |
| 2 | FRM-02 is no longer used |
=== FRM-02.md
---
id: FRM-02
---
# Old order
=== SOP-02.md
---
id: SOP-02
---
# Sales
=== FRM-01.md
---
id: FRM-01
---
# Order
`,
			},
		],
	},
	({ world, document, facts, placeOf, report }) => {
		if (!namingKinds.has(facts.kind.kind) || !(world.setup.isConfigured || linksRecords(world.index))) {
			return;
		}
		const { references, ids } = resolvedOf(facts, world.index.names);
		const linked = new Set(
			references.flatMap(({ reference, target }) => (reference.kind !== 'title' && target.kind === 'document' ? [target.path] : [])),
		);
		const mentions = [
			...ids.flatMap((target, i) => {
				const id = facts.ids[i];
				return target.kind === 'document' && id?.isLinked === false ? [{ path: target.path, place: id.place }] : [];
			}),
			...references.flatMap(({ reference, target }) =>
				reference.kind === 'title' && target.kind === 'document' ? [{ path: target.path, place: reference.place }] : [],
			),
		];
		const wanted = mentions.filter(({ path }) => path !== facts.path && !linked.has(path) && isRecord(world, path));
		const { blocks } = wanted.length === 0 ? { blocks: [] } : syntaxOf(document);
		const seen = new Set<string>();
		for (const { path, at } of placed(wanted, placeOf)) {
			const block = spanAround(blocks, at.from);
			if (seen.has(path) || block === undefined || !canLink(block, at) || isHistory(facts, block)) {
				continue;
			}
			seen.add(path);
			const text = document.snapshot.text.slice(at.from, at.to);
			const target = encodeURI(relativePath(directoryOf(facts.path), path)).replace(
				/[()#?]/g,
				mark => `%${mark.charCodeAt(0).toString(16)}`,
			);
			report({
				at,
				message: 'unlinked',
				data: { kind: world.index.documents.get(path)?.kind.kind === 'record' ? 'record' : 'form', title: titleOf(world, path) },
				fixes: [{ title: `Link to ${path}`, edits: [{ ...at, insert: `[${text}](${target})` }] }],
			});
		}
	},
);

const namingKinds: ReadonlySet<string> = new Set(['manual', 'policy', 'procedure', 'workInstruction']);

function isRecord(world: World, path: string): boolean {
	const kind = world.index.documents.get(path)?.kind.kind;
	return kind === 'form' || kind === 'record';
}

/** In the order of the text. */
function placed(
	mentions: readonly { readonly path: string; readonly place: Place }[],
	placeOf: (place: Place) => Span,
): { readonly path: string; readonly at: Span }[] {
	return mentions.map(({ path, place }) => ({ path, at: placeOf(place) })).sort((a, b) => a.at.from - b.at.from);
}

/** What changed and why is no instruction to use a form. */
function isHistory({ sections }: DocumentFacts, { chunk, section }: Block): boolean {
	const header = chunk.kind === 'table' ? chunk.text.slice(0, chunk.rows[0]?.to ?? 0) : '';
	return (
		isHeadingOf(sections[section]?.title ?? '', 'revision history') ||
		/\b(?:changes?|änderung(?:en)?|modifications?|cambios?|description of revision)\b/i.test(header)
	);
}

/** Not in a heading, code, a comment, brackets or a link's text or target. */
function canLink({ chunk, from }: Block, at: Span): boolean {
	const inside = at.from - from;
	const isIn = (spans: readonly Span[]): boolean => spanAround(spans, inside) !== undefined;
	return (chunk.kind === 'paragraph' || chunk.kind === 'table') && ![chunk.links, chunk.code, chunk.comments, chunk.brackets].some(isIn);
}

/** Does any document of the workspace link to a form or a record? Where none does, ids are all that readers expect. */
const linksRecords = derived((index: WorkspaceIndex): boolean => {
	const isForm = (facts: DocumentFacts | undefined): boolean => facts?.kind.kind === 'form' || facts?.kind.kind === 'record';
	return [...index.documents.values()].some(
		facts =>
			namingKinds.has(facts.kind.kind) &&
			resolvedOf(facts, index.names).references.some(
				({ reference, target }) => reference.kind !== 'title' && target.kind === 'document' && isForm(index.documents.get(target.path)),
			),
	);
});
