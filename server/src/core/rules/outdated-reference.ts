import { directoryOf, relativePath, stemOf } from '../base/paths.ts';
import { type Mention, mentionsIn } from '../index/mentions.ts';
import { successorOf } from '../index/supersession.ts';
import { syntaxOf, type WorkspaceDocument, type World } from '../index/world.ts';
import { isControlled } from '../model/controlledDocuments.ts';
import type { DocumentFacts } from '../model/facts.ts';
import { placeOf } from '../model/reading.ts';
import { historyTitle, revisionTableOf } from '../model/revisionTable.ts';
import { type DocumentStatus, statusOf } from '../model/status.ts';
import { placeOfOneValue } from '../model/valuePlace.ts';
import { lineAt, lineSpanAt } from '../text/snapshot.ts';
import type { Span } from '../text/span.ts';
import { changeTo, defineRule, type Fix, type Related } from './rule.ts';

export default defineRule(
	{
		id: 'outdated-reference',
		summary: 'An approved document refers to no obsolete document and to no draft.',
		rationale: 'Who follows the reference works by an instruction that is no longer in force, or by one that nobody has approved yet.',
		clauses: ['iso-9001:7.5.3.2', 'iso-13485:4.2.4'],
		defaultSeverity: 'warning',
		scope: 'workspace',
		messages: {
			obsolete: '{name} is {status}; refer to what is in force.',
			replaced: '{name} is {status}; refer to {newer}, which supersedes it.',
			draft: '{name} is still {status}; have it approved, or refer to what is in force.',
		},
		limits:
			'Links, ids, italic titles and `related` of documents that are themselves approved. A draft is reported at the first reference only. What speaks of the replacement itself, a revision table or a line with a word such as "supersedes" or "formerly", is left alone, and so are registers and records.',
		examples: [
			{
				title: 'An obsolete procedure with a successor',
				workspace: `=== SOP-03.md
---
id: SOP-03
status: approved
approver: Managing Director
---
# Purchasing

Records are kept as SOP-01 says.
                    ^^^^^^ outdated-reference
=== SOP-01.md
---
id: SOP-01
status: obsolete
---
# Records
=== SOP-02.md
---
id: SOP-02
status: approved
approver: Managing Director
supersedes: SOP-01
---
# Documented information
`,
				fixed: `---
id: SOP-03
status: approved
approver: Managing Director
---
# Purchasing

Records are kept as SOP-02 says.
`,
			},
			{
				title: 'A link to a draft, and one to an obsolete document',
				workspace: `=== SOP-03.md
---
id: SOP-03
status: approved
approver: Managing Director
related: [SOP-01]
          ^^^^^^ outdated-reference
---
# Purchasing

See [SOP-04](SOP-04.md#scope) and [the old one](SOP-01.md).
                                                ^^^^^^^^^ outdated-reference
             ^^^^^^^^^^^^^^^ outdated-reference

More in [SOP-04](SOP-04.md).
=== SOP-01.md
---
id: SOP-01
status: withdrawn
---
# Records
=== SOP-04.md
---
id: SOP-04
status: draft
---
# Sales
`,
			},
			{
				title: 'Drafts may refer to drafts, and the history to what was before',
				workspace: `=== SOP-03.md
---
id: SOP-03
status: draft
---
# Purchasing

See [SOP-04](SOP-04.md).
=== SOP-04.md
---
id: SOP-04
status: draft
---
# Sales
=== SOP-05.md
---
id: SOP-05
status: approved
approver: Managing Director
supersedes: SOP-01
---
# Records

This procedure replaces SOP-01.

## Revision history

| Version | Date | Change |
| --- | --- | --- |
| 1 | 2026-03-01 | Made of SOP-01 |
=== SOP-01.md
---
id: SOP-01
status: obsolete
---
# Old records
`,
			},
		],
	},
	({ world, document, facts, report }) => {
		if (statusOf(facts).status !== 'approved' || !isControlled(facts) || facts.kind.kind === 'register') {
			return;
		}
		const seen = new Set<string>();
		for (const mention of mentionsIn(world.index, document)) {
			const { path, span } = mention;
			const target = world.index.documents.get(path);
			const { status, text } = target === undefined ? none : statusOf(target);
			if (target === undefined || (status !== 'obsolete' && (status !== 'draft' || seen.has(path))) || isOfHistory(document, span)) {
				continue;
			}
			seen.add(path);
			const found = status === 'obsolete' ? successorOf(world.index, path) : undefined;
			const newer = found === undefined || found.path === facts.path || statusOf(found).status !== 'approved' ? undefined : found;
			const name = nameOf(target);
			const related = relatedOf(world, target);
			if (newer === undefined) {
				report({ at: span, message: status === 'draft' ? 'draft' : 'obsolete', data: { name, status: text.toLowerCase() }, related });
			} else {
				const data = { name, status: text.toLowerCase(), newer: nameOf(newer) };
				report({ at: span, message: 'replaced', data, related, fixes: fixesTo(newer, target, mention, document) });
			}
		}
	},
);

const none = { status: 'unknown' as DocumentStatus, text: '' };

/** A place in the old document is none in the new one. */
function fixesTo(
	newer: DocumentFacts,
	old: DocumentFacts,
	{ reference, span }: Mention,
	{ path, snapshot }: WorkspaceDocument,
): readonly Fix[] {
	if (reference === undefined) {
		return newer.id === undefined ? [] : [changeTo(span, newer.id.text)];
	}
	if (reference.fragment !== undefined || reference.kind === 'title' || reference.kind === 'image') {
		return [];
	}
	if (reference.kind === 'wiki') {
		return [changeTo(span, stemOf(newer.path))];
	}
	const target = encodeURI(relativePath(directoryOf(path), newer.path));
	const label = /\[([^[\]\n]*)\]\(<?$/.exec(snapshot.text.slice(Math.max(0, span.from - 300), span.from));
	const text = label?.[1] ?? '';
	const renamed = text.replace(old.id?.text ?? old.title, newer.id?.text ?? newer.title).replace(old.title, newer.title);
	const from = span.from - (label?.[0].length ?? 0) + 1;
	const edits = renamed === text ? [] : [{ from, to: from + text.length, insert: renamed }];
	return [{ title: `Link to ${newer.path}`, edits: [...edits, { ...span, insert: target }] }];
}

const replacing =
	/supersed|replac(?:es|ed|ing)|\bformer(?:ly)?\b|\bprevious|withdrawn|no longer|historical|ersetzt|ersetzen|frühere|ehemal|vormals|abgelöst|sustitu|reemplaz|remplac|旧/i;

/** A line that speaks of the replacement, or a row of a table of changes or of references to old versions. */
function isOfHistory(document: WorkspaceDocument, span: Span): boolean {
	const { snapshot } = document;
	const line = lineSpanAt(snapshot, lineAt(snapshot, span.from));
	const syntax = syntaxOf(document);
	const { blocks, sections } = syntax;
	const block = blocks.find(({ from, to }) => from <= span.from && span.to <= to);
	const heading = blocks[sections[block?.section ?? -1]?.heading ?? -1]?.chunk.plain ?? '';
	return (
		replacing.test(snapshot.text.slice(line.from, line.to)) ||
		historyTitle.test(heading.trim()) ||
		revisionTableOf(syntax)?.rows.some(({ from, to }) => from <= span.from && span.to <= to) === true
	);
}

function nameOf(facts: DocumentFacts): string {
	return facts.id?.text ?? `"${facts.title}"`;
}

function relatedOf(world: World, target: DocumentFacts): readonly Related[] {
	const document = world.documents.get(target.path);
	const { fact, text } = statusOf(target);
	return document === undefined || fact === undefined
		? []
		: [
				{
					path: target.path,
					...placeOfOneValue(document.snapshot.text, placeOf(document.reading, fact.place), text),
					message: `It is ${text.toLowerCase()} here.`,
				},
			];
}
