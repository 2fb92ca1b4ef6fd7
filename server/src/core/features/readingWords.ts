import { resolvedOf } from '../index/resolve.ts';
import { sectionAround } from '../index/sectionAround.ts';
import { titleOf } from '../index/titles.ts';
import type { WorkspaceDocument, World } from '../index/world.ts';
import { kindLabel } from '../model/documentKinds.ts';
import type { ClaimFact, KindFact, MetadataFact } from '../model/facts.ts';
import { sourceLabels } from '../model/metadataSources.ts';
import { placeOf } from '../model/reading.ts';
import { listed } from '../text/listed.ts';
import { lineAt, lineSpanAt } from '../text/snapshot.ts';

/** `effective date` */
export function fieldLabel(field: string): string {
	return field.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`);
}

/** `procedure, told by the id SOP-04` */
export function kindReading({ kind, source, reason }: KindFact): string {
	return source === undefined
		? 'other, for nothing names a kind'
		: `${kind === 'other' ? kind : kindLabel(kind)}, told by ${reason.replace(/^type: (.*)$/, 'its type "$1"')}`;
}

/** Where a field was read, in words without an article: `table at the head`, `table under "Document control"`. */
export function sourceLabel(document: WorkspaceDocument, fact: Pick<MetadataFact, 'source' | 'place'>): string {
	const { from } = placeOf(document.reading, fact.place);
	if (fact.source === 'headerTable') {
		return tableLabel(document, from);
	}
	return fact.source === 'boldField' && !beforeInLine(document, from).includes('**') ? 'line of its own' : sourceLabels[fact.source];
}

function tableLabel(document: WorkspaceDocument, offset: number): string {
	const section = sectionAround(document, offset);
	return section === undefined || section.level < 2 ? sourceLabels.headerTable : `table under "${section.title}"`;
}

function beforeInLine(document: WorkspaceDocument, offset: number): string {
	const { snapshot } = document;
	return snapshot.text.slice(lineSpanAt(snapshot, lineAt(snapshot, offset)).from, offset);
}

/** What a claim was read from, in words without an article: `heading`, `front matter`; of a citation `text`. */
export function claimSource(document: WorkspaceDocument, claim: ClaimFact): string {
	const { from } = placeOf(document.reading, claim.place);
	const before = beforeInLine(document, from);
	switch (claim.kind) {
		case 'frontMatter':
		case 'heading':
			return sourceLabels[claim.kind];
		case 'headerTable':
			return document.reading.facts.metadata.some(fact => fact.place === claim.place)
				? tableLabel(document, from)
				: 'table of clauses and sections';
		case 'boldField':
			return sourceLabel(document, { source: 'boldField', place: claim.place });
		case 'marker':
			return isInComment(document.snapshot.text, from) ? 'comment' : /[[{(][^\s\])}]*$/.test(before) ? 'marker' : 'line that says so';
		case 'mapping':
			return 'mapping table';
		case 'list':
			return before.trimStart().startsWith('|') ? 'table of clauses' : 'list';
		case 'citation':
			return 'text';
	}
}

function isInComment(text: string, offset: number): boolean {
	return text.lastIndexOf('<!--', offset) > text.lastIndexOf('-->', offset - 1);
}

/** How a claim was understood: `claimed by this section (heading)`. */
export function claimReading(world: World, document: WorkspaceDocument, claim: ClaimFact): string {
	const { facts } = document.reading;
	const source = claimSource(document, claim);
	if (claim.kind === 'citation') {
		return claim.subject?.kind === 'notApplicable' ? 'declared not applicable in the text' : 'cited in the text';
	}
	switch (claim.subject?.kind) {
		case 'gap':
			return 'this row names no document for it yet';
		case 'notApplicable':
			return 'this row says that it is not applicable';
		case 'document':
			return `this row claims it for ${listed(namedInRow(world, document, claim))}`;
		case undefined:
			break;
	}
	const section = claim.section === undefined ? undefined : facts.sections[claim.section];
	const own = section !== undefined && section === sectionAround(document, placeOf(document.reading, claim.place).from);
	const by = section === undefined ? 'the document' : own ? 'this section' : `the section "${section.title}"`;
	return `claimed by ${by} (${source})`;
}

/** What the row names, by title where there is such a document. */
function namedInRow(world: World, document: WorkspaceDocument, claim: ClaimFact): readonly string[] {
	const { facts } = document.reading;
	const { subjects } = resolvedOf(facts, world.index.names);
	const names = facts.claims.flatMap((other, i) => {
		const path = subjects[i];
		const isOfRow = other.place === claim.place && other.clause === claim.clause && other.subject?.kind === 'document';
		return isOfRow ? [path === undefined ? `"${other.subject?.text}", which is no document here` : titleOf(world, path)] : [];
	});
	return [...new Set(names)];
}

/** How a field was understood. */
export interface MetadataReading {
	/** `effective date` */
	readonly field: string;
	readonly values: string;
	/** `read from the table at the head (key "Rev.")` */
	readonly source: string;
	/** For an id or a kind, what came of it; else empty. */
	readonly outcome: string;
}

export function metadataReading(document: WorkspaceDocument, fact: MetadataFact): MetadataReading {
	const { facts } = document.reading;
	const key = fact.key === '' ? '' : ` (key "${fact.key}")`;
	return {
		field: fieldLabel(fact.field),
		values: fact.values.length === 0 ? 'is empty' : fact.values.join(', '),
		source: `read from the ${sourceLabel(document, fact)}${key}`,
		outcome:
			fact.field === 'id' ? idOutcome(document, fact) : fact.field === 'kind' ? `Kind of this document: ${kindReading(facts.kind)}` : '',
	};
}

function idOutcome(document: WorkspaceDocument, fact: MetadataFact): string {
	const { id, metadata, kind } = document.reading.facts;
	if (id === undefined) {
		return 'This is not taken for an id; the document has none.';
	}
	const counting = metadata.find(other => other.place === id.place);
	return counting === undefined || counting === fact
		? `Id of this document: ${id.text}. Kind: ${kindReading(kind)}`
		: `The id that counts is ${id.text}, read from the ${sourceLabel(document, counting)}.`;
}
