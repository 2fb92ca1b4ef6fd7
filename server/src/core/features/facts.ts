import { clauseMeant } from '../index/editions.ts';
import { resolvedOf, type Target } from '../index/resolve.ts';
import type { WorkspaceDocument, World } from '../index/world.ts';
import type { ClaimFact, ClaimKind, KindFact, MetadataSource, ReferenceFact, Subject } from '../model/facts.ts';
import type { MetadataField } from '../model/metadataKeys.ts';
import { placeOf } from '../model/reading.ts';
import { clauseLabel, designationOf, editionLabel, labelOfId } from '../standards/labels.ts';
import { lineAt } from '../text/snapshot.ts';
import { claimSource, sourceLabel } from './readingWords.ts';

/** All that was read from one document, as plain data. Lines are zero-based; undefined for what a file's name tells. */
export interface FactsOfDocument {
	readonly path: string;
	readonly title: string;
	readonly id: IdRead | undefined;
	readonly kind: KindFact;
	/** Why it is taken for a document of a quality management system; undefined if it is not. */
	readonly recognized: string | undefined;
	readonly metadata: readonly MetadataRead[];
	readonly sections: readonly SectionRead[];
	readonly claims: readonly ClaimRead[];
	readonly citations: readonly ClaimRead[];
	readonly standards: readonly StandardRead[];
	readonly references: readonly ReferenceRead[];
	readonly ids: readonly IdMentionRead[];
}

/** Where something was read. */
export interface SourceRead {
	readonly source: MetadataSource;
	/** In words: `table at the head`. */
	readonly sourceLabel: string;
	readonly line: number | undefined;
}

export interface IdRead extends SourceRead {
	readonly text: string;
}

export interface MetadataRead extends SourceRead {
	readonly field: MetadataField;
	readonly key: string;
	readonly values: readonly string[];
}

export interface SectionRead {
	readonly number: string | undefined;
	readonly title: string;
	readonly level: number;
	readonly line: number;
}

export interface ClaimRead {
	/** As far as the text tells. */
	readonly standard: string | undefined;
	readonly edition: string | undefined;
	readonly clause: string;
	readonly item: string | undefined;
	readonly kind: ClaimKind;
	/** In words: `mapping table`. */
	readonly sourceLabel: string;
	/** Title of the section that claims, or in which it is cited; undefined for the whole document. */
	readonly section: string | undefined;
	readonly line: number;
	readonly subject: SubjectRead | undefined;
	/** The clause that this is, such as `ISO 9001:2015, 8.4.1 General`; undefined where none is known. */
	readonly meant: MeantClause | undefined;
	/** `meant`, or else what the text says: `ISO 9001:2015, 8.9`. */
	readonly label: string;
}

/** What a row of a mapping table names. */
export interface SubjectRead {
	readonly kind: Subject['kind'];
	readonly text: string;
	readonly resolved: string | undefined;
}

export interface MeantClause {
	readonly edition: string;
	readonly label: string;
}

export interface StandardRead {
	readonly name: string;
	readonly edition: string | undefined;
	readonly line: number;
}

/** `document` and `file`: there is one; `missing`: there is none; `unknown`: nothing can be said. */
export type Outcome = 'document' | 'file' | 'missing' | 'unknown';

export interface ReferenceRead {
	readonly kind: ReferenceFact['kind'];
	readonly target: string;
	readonly resolved: string | undefined;
	readonly outcome: Outcome;
	readonly line: number;
}

export interface IdMentionRead {
	readonly text: string;
	readonly resolved: string | undefined;
	readonly outcome: Outcome;
	readonly line: number;
}

/** All that was read from the document at a path; undefined where there is none. */
export function factsOf(world: World, path: string): FactsOfDocument | undefined {
	const document = world.documents.get(path);
	if (document === undefined) {
		return undefined;
	}
	const { facts } = document.reading;
	const { references, ids, subjects } = resolvedOf(facts, world.index.names);
	const line = (place: number): number => lineAt(document.snapshot, placeOf(document.reading, place).from);
	const source = (fact: { readonly source: MetadataSource; readonly place: number }): SourceRead => ({
		source: fact.source,
		sourceLabel: sourceLabel(document, fact),
		line: fact.source === 'fileName' ? undefined : line(fact.place),
	});
	const idSource = facts.metadata.find(fact => fact.place === facts.id?.place);
	const claims = facts.claims.map((claim, i) => claimRead(world, document, claim, subjects[i], line(claim.place)));
	return {
		path,
		title: facts.title,
		id: facts.id === undefined || idSource === undefined ? undefined : { text: facts.id.text, ...source(idSource) },
		kind: facts.kind,
		recognized: facts.recognized,
		metadata: facts.metadata.map(fact => ({ field: fact.field, key: fact.key, values: fact.values, ...source(fact) })),
		sections: facts.sections
			.filter(({ level }) => level > 0)
			.map(({ number, title, level, place }) => ({ number, title, level, line: line(place) })),
		claims: claims.filter(({ kind }) => kind !== 'citation'),
		citations: claims.filter(claim => claim.kind === 'citation' && !claims.some(other => isClaimOf(other, claim))),
		standards: facts.standards.map(({ name, edition, place }) => ({ name, edition, line: line(place) })),
		references: references
			.filter(({ reference, target }) => reference.kind !== 'title' || target.kind === 'document')
			.map(({ reference, target }) => ({
				kind: reference.kind,
				target: `${reference.target}${reference.fragment === undefined ? '' : `#${reference.fragment}`}`,
				...resolution(world, target),
				line: line(reference.place),
			})),
		ids: facts.ids.map(({ text, place }, i) => ({ text, ...resolution(world, ids[i]), line: line(place) })),
	};
}

/** The clauses in a table at the head are cited there as well: once is enough. */
function isClaimOf(claim: ClaimRead, { line, label }: ClaimRead): boolean {
	return claim.kind !== 'citation' && claim.line === line && claim.label === label;
}

function claimRead(world: World, document: WorkspaceDocument, claim: ClaimFact, subjectPath: string | undefined, line: number): ClaimRead {
	const { register, editions } = world.setup.catalogue;
	const clause = clauseMeant(world, claim);
	const edition = clause && editions.get(clause.edition);
	const meant = clause && edition && { edition: edition.id, label: `${editionLabel(edition)}, ${clauseLabel(clause)}` };
	const standard =
		claim.standard === undefined
			? 'a standard that is not named'
			: claim.edition === undefined
				? designationOf(register, claim.standard)
				: labelOfId(register, `${claim.standard}:${claim.edition}`);
	const label = meant?.label ?? `${standard}, ${claim.clause}`;
	const section = claim.section === undefined ? undefined : document.reading.facts.sections[claim.section]?.title;
	return {
		standard: claim.standard,
		edition: claim.edition,
		clause: claim.clause,
		item: claim.item,
		kind: claim.kind,
		sourceLabel: claimSource(document, claim),
		section: section === '' ? undefined : section,
		line,
		subject: claim.subject && { kind: claim.subject.kind, text: claim.subject.text, resolved: subjectPath },
		meant,
		label: claim.item === undefined ? label : `${label}, item ${claim.item}`,
	};
}

function resolution(world: World, target: Target | undefined): { readonly resolved: string | undefined; readonly outcome: Outcome } {
	switch (target?.kind) {
		case 'document':
			return { resolved: target.path, outcome: 'document' };
		case 'elsewhere': {
			const resolved = target.candidates.find(candidate => world.files.present.has(candidate));
			return { resolved, outcome: resolved === undefined ? 'missing' : 'file' };
		}
		case 'nobody':
			return { resolved: undefined, outcome: 'missing' };
		default:
			return { resolved: undefined, outcome: 'unknown' };
	}
}
