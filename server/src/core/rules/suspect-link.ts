import { linksPath, printText } from '../configuration/confirmedLinks.ts';
import type { Edit } from '../text/edit.ts';
import { type SuspectLink, suspectLinksIn } from '../trace/suspectLinks.ts';
import { defineRule, type Fix } from './rule.ts';

export default defineRule(
	{
		id: 'suspect-link',
		summary: 'What a confirmed link leads to has not changed in substance since somebody read it.',
		rationale:
			'A document that refers to a section relies on what stands there. When that changes, the reference may say something that is no longer so, and its author is often somebody else.',
		clauses: ['iso-9001:7.5.3.2', 'iso-9001:6.3'],
		defaultSeverity: 'warning',
		scope: 'workspace',
		reach: 'anyDocument',
		messages: {
			changed: '{target} has changed in substance since this link was confirmed; read it, then confirm the link.',
			gone: 'The section that this link was confirmed for, {target}, is not there any more; link to where it stands now.',
			problem: '{problem}',
		},
		limits:
			'Only links that stand in qms-links.yaml are looked at, which "qms confirm" writes; without the file the rule says nothing. A new link is trusted until it is confirmed. Line breaks, formatting, numbers of headings, punctuation and the capital at the beginning of a word do not count, nor do the head of a document, its history, and where the section stands.',
		examples: [
			{
				title: 'The section says something else now',
				workspace: `=== qms-links.yaml
links:
  - { from: "a.md", to: "b.md#approval", print: "9632ed078702fc52" }
=== a.md
# A

Suppliers are approved as [the procedure](b.md#2-approval) says.
                                          ^^^^^^^^^^^^^^^ suspect-link
=== b.md
# B

## 2 Approval

The top management approves suppliers.
`,
			},
			{
				title: 'The section was renumbered and wrapped anew, and a link is new',
				workspace: `=== qms-links.yaml
links:
  - { from: "a.md", to: "b.md#approval", print: "9632ed078702fc52" }
=== a.md
# A

Suppliers are approved as [the procedure](b.md#3-approval) says; see [all of it](b.md).
=== b.md
# B

## 3 Approval

The *buyer*
approves suppliers.
`,
			},
			{
				title: 'The section is not there any more',
				workspace: `=== qms-links.yaml
links:
  - { from: "a.md", to: "b.md#approval", print: "9632ed078702fc52" }
=== a.md
# A

Suppliers are approved as [the procedure](b.md#2-approval) says.
                                          ^^^^^^^^^^^^^^^ suspect-link
=== b.md
# B
`,
			},
		],
	},
	({ world, facts, placeOf, report }) => {
		const suspects = suspectLinksIn(world, facts);
		const isMended = world.settingsFiles.get(linksPath)?.isBroken === false;
		for (const suspect of suspects) {
			const { link } = suspect;
			report({
				at: placeOf(link.place),
				message: link.print === undefined ? 'gone' : 'changed',
				data: { target: link.to },
				fixes: isMended ? fixesFor(suspect, suspects) : [],
			});
		}
	},
);

function fixesFor(suspect: SuspectLink, all: readonly SuspectLink[]): readonly Fix[] {
	const one = confirming([suspect]);
	const every = confirming(all);
	return [
		...(one.length > 0 ? [{ title: 'Confirm this link', edits: one }] : []),
		...(every.length > one.length ? [{ title: 'Confirm all links of this document', edits: every }] : []),
	];
}

/** Puts the fingerprints of today in the place of those that were confirmed; nothing else of the file changes. */
function confirming(suspects: readonly SuspectLink[]): readonly (Edit & { readonly path: string })[] {
	const edits = new Map<number, Edit & { readonly path: string }>();
	for (const { link, rows } of suspects) {
		for (const { printSpan } of link.print === undefined ? [] : rows) {
			edits.set(printSpan.from, { ...printSpan, insert: printText(link.print ?? ''), path: linksPath });
		}
	}
	return [...edits.values()];
}
