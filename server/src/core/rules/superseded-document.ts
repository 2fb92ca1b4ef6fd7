import { derived } from '../base/derived.ts';
import { type Succession, supersessionOf } from '../index/supersession.ts';
import type { WorkspaceIndex } from '../index/workspaceIndex.ts';
import type { World } from '../index/world.ts';
import { dateOf } from '../model/documentDates.ts';
import type { DocumentFacts } from '../model/facts.ts';
import { placeOf } from '../model/reading.ts';
import { statusOf } from '../model/status.ts';
import { placeOfOneValue, valuePlaceOf } from '../model/valuePlace.ts';
import { changeTo, defineRule, type Related } from './rule.ts';

export default defineRule(
	{
		id: 'superseded-document',
		summary: 'A document that is superseded is obsolete, and no two supersede each other.',
		rationale: 'As long as the old document is approved beside the new one, both are in force, and some will work by the wrong one.',
		clauses: ['iso-9001:7.5.3.2', 'iso-13485:4.2.4'],
		defaultSeverity: 'warning',
		scope: 'workspace',
		messages: {
			stillApproved: 'This document is {status}, but {newer} supersedes it; make it obsolete.',
			cycle: '{other} supersedes this document in turn; one of them is the newer.',
		},
		limits:
			'Read from metadata such as `supersedes: SOP-01` and `superseded_by: SOP-02`. A new document counts once it is approved and its effective date, where it has one, has come. Names that no document has are left to unknown-document, and earlier versions of the same document are none.',
		examples: [
			{
				title: 'The old procedure is still approved',
				workspace: `=== SOP-01.md
---
id: SOP-01
status: Approved
        ^^^^^^^^ superseded-document
---
# Records
=== SOP-02.md
---
id: SOP-02
status: Approved
supersedes: SOP-01
---
# Records and documents
`,
				fixed: `---
id: SOP-01
status: Obsolete
---
# Records
`,
			},
			{
				title: 'Two documents supersede each other',
				workspace: `=== SOP-01.md
---
id: SOP-01
status: approved
supersedes: SOP-02
            ^^^^^^ superseded-document
---
# Records
=== SOP-02.md
---
id: SOP-02
status: approved
supersedes: [SOP-01]
             ^^^^^^ superseded-document
---
# Records and documents
`,
			},
			{
				title: 'Obsolete, superseded by a draft, or by what is not yet in force',
				workspace: `=== SOP-01.md
---
id: SOP-01
status: obsolete
---
# Records
=== SOP-02.md
---
id: SOP-02
status: approved
supersedes: SOP-01
---
# Records and documents
=== SOP-03.md
---
id: SOP-03
status: draft
supersedes: SOP-02
---
# Documented information
=== SOP-04.md
---
id: SOP-04
status: approved
effective_date: 2126-01-01
supersedes: SOP-02
---
# Documents
`,
			},
		],
	},
	({ world, document, facts, placeOf: placeOfFact, report }) => {
		const { byNewer, byOlder } = supersessionOf(world.index);
		const { text } = document.snapshot;
		for (const succession of [...(byNewer.get(facts.path) ?? []), ...(byOlder.get(facts.path) ?? [])]) {
			if (succession.declaredIn === facts.path && isOfCycle(world.index, succession)) {
				const at = placeOfOneValue(text, placeOfFact(succession.fact.place), succession.name);
				report({ at, message: 'cycle', data: { other: succession.name } });
			}
		}
		const { status, fact, text: value } = statusOf(facts);
		const newer = (byOlder.get(facts.path) ?? []).find(other => isInForce(world, other.newer) && !isOfCycle(world.index, other));
		if (status === 'approved' && fact !== undefined && newer !== undefined) {
			const at = valuePlaceOf(text, placeOfFact(fact.place), value);
			const fixes = at === undefined ? [] : [changeTo(at, asIn(value, obsoleteWord(world.index) ?? obsoleteIn(value)))];
			const data = { status: value.toLowerCase(), newer: nameOf(world.index.documents.get(newer.newer)) };
			report({ at: at ?? placeOfFact(fact.place), message: 'stillApproved', data, fixes, related: relatedOf(world, newer) });
		}
	},
);

function nameOf(facts: DocumentFacts | undefined): string {
	return facts?.id?.text ?? facts?.title ?? '';
}

function relatedOf(world: World, { declaredIn, fact, name }: Succession): readonly Related[] {
	const document = world.documents.get(declaredIn);
	return document === undefined
		? []
		: [
				{
					path: declaredIn,
					...placeOfOneValue(document.snapshot.text, placeOf(document.reading, fact.place), name),
					message: 'It says so here.',
				},
			];
}

function isInForce(world: World, path: string): boolean {
	const facts = world.index.documents.get(path);
	const effective = facts === undefined ? undefined : dateOf(facts.metadata, 'effectiveDate');
	return facts !== undefined && statusOf(facts).status === 'approved' && (effective === undefined || effective.last <= world.setup.today);
}

/** Does the older document supersede the newer one, directly or by way of others? */
function isOfCycle(index: WorkspaceIndex, { newer, older }: Succession): boolean {
	const { byNewer } = supersessionOf(index);
	const seen = new Set<string>();
	const open = [older];
	for (let path = open.pop(); path !== undefined; path = open.pop()) {
		if (path === newer) {
			return true;
		}
		if (!seen.has(path)) {
			seen.add(path);
			open.push(...(byNewer.get(path) ?? []).map(next => next.older));
		}
	}
	return false;
}

/** What the house writes for it, as in the first document that is obsolete. */
const obsoleteWord = derived((index: WorkspaceIndex): string | undefined => {
	const first = [...index.documents.values()].map(statusOf).find(({ status }) => status === 'obsolete');
	return first?.text;
});

/** The word in the language of the other. */
function obsoleteIn(approved: string): string {
	const word = approved.toLowerCase();
	return /gültig|freigegeben|genehmigt|kraft|aktiv$/.test(word)
		? 'ungültig'
		: /vigente|vigor$|aprobad/.test(word)
			? 'obsoleto'
			: /approuv|valid[ée]|vigueur/.test(word)
				? 'obsolète'
				: 'obsolete';
}

function asIn(model: string, word: string): string {
	const isUpper = model === model.toUpperCase();
	const isTitle = model.charAt(0) !== model.charAt(0).toLowerCase();
	return isUpper ? word.toUpperCase() : isTitle ? word.charAt(0).toUpperCase() + word.slice(1) : word.toLowerCase();
}
