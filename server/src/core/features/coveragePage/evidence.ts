import { derivedFromTwo } from '../../base/derived.ts';
import { type ResolvedClaim, type Said, saidBy } from '../../coverage/claimTable.ts';
import type { ClauseCoverage } from '../../coverage/coverage.ts';
import { fileNamedBy } from '../../coverage/namedFile.ts';
import { recordsNamedBy } from '../../coverage/records.ts';
import { resolvedOf } from '../../index/resolve.ts';
import { titleOf } from '../../index/titles.ts';
import type { WorkspaceDocument, World } from '../../index/world.ts';
import type { ClaimFact } from '../../model/facts.ts';
import { numberLabel } from '../../standards/labels.ts';
import { claimSource } from '../readingWords.ts';
import { factPlace, filePlace, type Place } from './places.ts';

/** What stands behind the state of a requirement, beside the text that addresses it. */
export interface RequirementEvidence {
	/** By documents that are there. */
	readonly claims: readonly ClaimEvidence[];
	/** Rows that name it as to be done, or a document that does not exist. */
	readonly plans: readonly ClaimEvidence[];
	readonly mentions: readonly ClaimEvidence[];
	/** Rows that say it does not apply. */
	readonly exclusions: readonly ClaimEvidence[];
	readonly records: readonly RecordEvidence[];
}

export interface ClaimEvidence {
	/** The document that claims or mentions it; undefined where there is none. */
	readonly document: string | undefined;
	/** What it is called, as far as the text tells. */
	readonly title: string;
	/** The clause that is named: the requirement's own, or one above it; with its item. */
	readonly clause: string;
	/** What it was read from: `front matter`, `line that says so, in "Choosing suppliers"` */
	readonly source: string;
	readonly place: Place;
}

export interface RecordEvidence {
	readonly path: string;
	readonly title: string;
	/** The claiming documents that link it, and where each does so first. */
	readonly links: readonly { readonly document: string; readonly place: Place }[];
}

export function evidenceFor(world: World, covered: ClauseCoverage): RequirementEvidence {
	const found: Record<Said, ClaimEvidence[]> = { claim: [], plan: [], mention: [], exclusion: [] };
	for (const resolved of covered.claims) {
		const evidence = claimEvidence(resolved, world);
		found[saidBy(resolved.claim, evidence.document)].push(evidence);
	}
	const { claim: claims, plan: plans, mention: mentions, exclusion: exclusions } = found;
	return { claims, plans, mentions, exclusions, records: recordsFor(world, covered) };
}

/** A claim on a clause counts for all below it, and is looked up once. */
const claimEvidence = derivedFromTwo((resolved: ResolvedClaim, world: World): ClaimEvidence => {
	const { claim, declaredIn } = resolved;
	const document = resolved.document ?? fileNamedBy(world, resolved);
	const source = world.documents.get(declaredIn);
	return {
		document,
		title: document === undefined ? (claim.subject?.text ?? '') : titleOf(world, document),
		clause: numberLabel(claim.clause, claim.item),
		source: source === undefined ? '' : sourceOf(source, claim),
		place: factPlace(world, declaredIn, claim.place),
	};
});

function sourceOf(document: WorkspaceDocument, claim: ClaimFact): string {
	const section = claim.section === undefined ? '' : (document.reading.facts.sections[claim.section]?.title ?? '');
	return `${claimSource(document, claim)}${section === '' || claim.subject !== undefined ? '' : `, in “${section}”`}`;
}

function recordsFor(world: World, { documents, records }: ClauseCoverage): readonly RecordEvidence[] {
	const named = recordsNamedBy(world.index);
	return records.map(path => ({
		path,
		title: titleOf(world, path),
		links: documents
			.filter(document => named.get(document)?.includes(path))
			.map(document => ({ document, place: linkPlace(world, document, path) })),
	}));
}

/** Where a document first refers to another; of one that refers to itself, the file as a whole. */
function linkPlace(world: World, from: string, to: string): Place {
	const facts = world.index.documents.get(from);
	if (facts === undefined || from === to) {
		return filePlace(from);
	}
	const { references, ids } = resolvedOf(facts, world.index.names);
	const reference = references.find(({ target }) => target.kind === 'document' && target.path === to)?.reference;
	const id = facts.ids[ids.findIndex(target => target.kind === 'document' && target.path === to)];
	const place = reference?.place ?? id?.place;
	return place === undefined ? filePlace(from) : factPlace(world, from, place);
}
