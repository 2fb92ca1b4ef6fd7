import { directoryOf, relativePath } from '../base/paths.ts';
import { editionMeant, requirementEditions, vocabulariesOf } from '../index/editions.ts';
import { titleOf } from '../index/titles.ts';
import { syntaxOf, type WorkspaceDocument, type World } from '../index/world.ts';
import { designationsIn } from '../model/designations.ts';
import { documentKindNames, kindLabel } from '../model/documentKinds.ts';
import { fieldOfKey, type MetadataField, suggestedKeys } from '../model/metadataKeys.ts';
import type { Edition } from '../standards/catalogue.ts';
import { clauseLabel, editionLabel, verifiedMark } from '../standards/labels.ts';
import { lineSpanAt, offsetAt, rangeOf } from '../text/snapshot.ts';
import type { Position, Range } from '../text/span.ts';
import { gapOffers } from './gapOffers.ts';

export interface Completion {
	readonly label: string;
	readonly kind: 'clause' | 'term' | 'document' | 'key' | 'value' | 'gap';
	readonly detail: string;
	readonly documentation: string;
	readonly insert: string;
	/** What it replaces. */
	readonly range: Range;
	/** What the typed text is compared with. */
	readonly filter: string;
	/** Where it stands in the list. */
	readonly sort: string;
}

type Offer = Pick<Completion, 'label' | 'kind' | 'detail' | 'insert'> & { readonly documentation?: string; readonly filter?: string };

/** What could be written at a position, told by what stands before it in the line. A blank typed there asks for less than an author who asks. */
export function completionsAt(world: World, document: WorkspaceDocument, position: Position, typed?: string): readonly Completion[] {
	const offset = offsetAt(document.snapshot, position);
	const line = lineSpanAt(document.snapshot, position.line);
	const before = document.snapshot.text.slice(line.from, offset);
	const { frontMatter } = syntaxOf(document);
	const isInFrontMatter = frontMatter !== undefined && offset >= frontMatter.body.from && offset <= frontMatter.body.to;
	const { typed: begun, offers } = isInFrontMatter
		? inFrontMatter(world, document, before)
		: inText(world, document, before, offset, typed);
	const range = rangeOf(document.snapshot, { from: offset - begun.length, to: offset });
	return offers.map(({ documentation = '', filter, ...offer }, i) => ({
		...offer,
		documentation,
		filter: filter ?? offer.label,
		range,
		sort: String(i).padStart(5, '0'),
	}));
}

interface Offers {
	readonly typed: string;
	readonly offers: readonly Offer[];
}

const nothing: Offers = { typed: '', offers: [] };

function inFrontMatter(world: World, document: WorkspaceDocument, before: string): Offers {
	const key = /^\s*([\w-]*)$/.exec(before);
	if (key !== null) {
		return { typed: key[1] ?? '', offers: metadataKeys(document) };
	}
	const value = /^\s*(?:([\p{L}][\p{L} _-]*):|-)\s*(?:.*[[,"'\s])?([^\s,"'[\]]*)$/u.exec(before);
	const field =
		value === null ? undefined : value[1] === undefined ? 'clauses' : fieldOfKey(value[1], world.setup.configuration.houseNames);
	return value === null || field === undefined ? nothing : { typed: value[2] ?? '', offers: metadataValues(world, document, field) };
}

function metadataKeys(document: WorkspaceDocument): Offer[] {
	const { metadata } = document.reading.facts;
	return (Object.entries(suggestedKeys) as [MetadataField, string][])
		.filter(([field]) => !metadata.some(fact => fact.field === field && fact.source === 'frontMatter'))
		.map(([field, key]) => ({ label: key, kind: 'key', detail: keyDetails[field], insert: `${key}: ` }));
}

const keyDetails: Readonly<Record<MetadataField, string>> = {
	id: 'document id, unique in the workspace',
	title: 'title of the document',
	kind: 'manual, policy, procedure, work instruction, form, record …',
	version: 'version in force, in quotation marks',
	status: 'draft, approved or obsolete',
	owner: 'role that keeps the document right',
	author: 'who wrote it',
	reviewer: 'who reviewed it',
	approver: 'role that approved it',
	approvedDate: 'date of approval',
	effectiveDate: 'date from which it applies',
	reviewDate: 'date by which it is reviewed again',
	reviewedDate: 'date of the last review',
	reviewInterval: 'time from one review to the next, 12 months',
	date: 'date of the document',
	supersedes: 'id of the document that it replaces',
	supersededBy: 'id of the document that replaces it',
	related: 'ids of related documents',
	standard: 'standard that the clauses below are of',
	clauses: 'clauses that the document covers',
};

function metadataValues(world: World, document: WorkspaceDocument, field: MetadataField): readonly Offer[] {
	switch (field) {
		case 'clauses':
			return clauseOffers(editionsOf(world, document));
		case 'standard':
			return requirementEditions(world).map(edition => ({
				label: editionLabel(edition),
				kind: 'value',
				detail: edition.standard.title,
				insert: editionLabel(edition),
			}));
		case 'kind':
			return documentKindNames
				.filter(kind => kind !== 'other')
				.map(kind => ({ label: kindLabel(kind), kind: 'value', detail: 'kind of document', insert: kindLabel(kind) }));
		case 'status':
			return ['draft', 'in review', 'approved', 'obsolete'].map(status => ({
				label: status,
				kind: 'value',
				detail: 'status',
				insert: status,
			}));
		case 'related':
		case 'supersedes':
			return documentOffers(world, document, facts => facts.id?.text);
		default:
			return [];
	}
}

function inText(world: World, document: WorkspaceDocument, before: string, offset: number, typed: string | undefined): Offers {
	const link = /\]\(([^)\s]*)$/.exec(before);
	if (link !== null) {
		return {
			typed: link[1] ?? '',
			offers: documentOffers(world, document, facts => encodeURI(relativePath(directoryOf(document.path), facts.path))),
		};
	}
	const wiki = /\[\[([^\]|#]*)$/.exec(before);
	if (wiki !== null) {
		return { typed: wiki[1] ?? '', offers: documentOffers(world, document, facts => facts.path.replace(/^.*\//, '').replace(/\.md$/, '')) };
	}
	const clause = /(?:clauses?|§|Kapitel|Klausel|iso-[\w-]+:(?:\d{4}:)?)\s*((?:A\.)?[\d.]*)$/i.exec(before);
	const named = designationsIn(before).at(-1);
	const afterName = named === undefined ? null : /^[\s,:]*(?:clauses?\s*|§\s*)?((?:A\.)?[\d.]*)$/i.exec(before.slice(named.to));
	if (clause !== null || (afterName !== null && /[\s,:]/.test(before.slice(named?.to)))) {
		const meant = named === undefined ? editionsOf(world, document) : [editionMeant(world, named.key, named.edition)];
		return { typed: clause?.[1] ?? afterName?.[1] ?? '', offers: clauseOffers(meant) };
	}
	const id = /(?<![\p{L}\p{N}])([A-Z]{2,6}[-_ ]?\d*)$/u.exec(before);
	const ids =
		id === null
			? []
			: documentOffers(world, document, facts => facts.id?.text).filter(offer => offer.insert.startsWith(id[1]?.slice(0, 2) ?? ''));
	if (id !== null && ids.length > 0) {
		return { typed: id[1] ?? '', offers: ids };
	}
	const word = /(?<![\p{L}\p{N}])([\p{L}][\p{L} -]{2,40})$/u.exec(before);
	const terms = word === null ? nothing : termOffers(world, word[1] ?? '');
	const lineStart = /^\s*(?:(?:[-*+]|\d+[.)])\s+)?([\p{L}][\p{L} -]{0,40})?$/u.exec(before);
	// Who only typed a blank behind a bullet goes on writing.
	const gaps = lineStart === null || typed === ' ' ? [] : gapOffers(world, document, offset);
	return gaps.length === 0 || (terms.offers.length > 0 && terms.typed !== (lineStart?.[1] ?? ''))
		? terms
		: { typed: lineStart?.[1] ?? '', offers: [...terms.offers, ...gaps] };
}

/** The edition that the document claims clauses of first, and others that it claims at the same place. */
function editionsOf(world: World, { reading }: WorkspaceDocument): readonly (Edition | undefined)[] {
	const { claims, standards } = reading.facts;
	const first = claims.find(candidate => candidate.standard !== undefined);
	const named =
		first === undefined
			? standards.slice(0, 1).map(({ key, edition }) => ({ standard: key, edition }))
			: claims.filter(({ place, standard, clause }) => place === first.place && standard === first.standard && clause === first.clause);
	const meant = named.map(({ standard, edition }) => editionMeant(world, standard, edition));
	return [meant[0] ?? requirementEditions(world)[0], ...meant.slice(1)];
}

/** A clause that several editions have is offered once, of the first. */
function clauseOffers(editions: readonly (Edition | undefined)[]): Offer[] {
	const byNumber = new Map<string, Offer>();
	for (const edition of editions) {
		for (const clause of edition?.clauses.values() ?? []) {
			if (edition !== undefined && !byNumber.has(clause.number)) {
				byNumber.set(clause.number, {
					label: clauseLabel(clause),
					kind: 'clause',
					detail: `${editionLabel(edition)}${verifiedMark(clause)}`,
					documentation: clause.topic,
					insert: clause.number,
					filter: clause.number,
				});
			}
		}
	}
	return [...byNumber.values()];
}

function documentOffers(
	world: World,
	document: WorkspaceDocument,
	textOf: (facts: WorkspaceDocument['reading']['facts']) => string | undefined,
): Offer[] {
	return [...world.index.documents.values()].flatMap(facts => {
		const insert = facts.path === document.path ? undefined : textOf(facts);
		return insert === undefined
			? []
			: [
					{
						label: titleOf(world, facts.path),
						kind: 'document',
						detail: facts.path,
						insert,
						filter: `${insert} ${titleOf(world, facts.path)}`,
					} satisfies Offer,
				];
	});
}

/** Terms of which the words typed last are the beginning; ordinary words are not offered. */
function termOffers(world: World, typed: string): Offers {
	const tails = typed.split(/(?<=[\s-])/).map((_, i, parts) => parts.slice(i).join(''));
	for (const tail of tails.filter(part => part.length >= 3)) {
		const start = tail.toLowerCase();
		const offers = vocabulariesOf(world).flatMap(vocabulary =>
			[...vocabulary.terms.values()]
				.filter(term => !term.everyday && term.preferred.toLowerCase().startsWith(start) && term.preferred.length > start.length)
				.map(term => ({
					label: term.preferred,
					kind: 'term' as const,
					detail: `${vocabulary.edition.replace(':', ' ')}${term.number === null ? '' : `, ${term.number}`}${verifiedMark(term)}`,
					documentation: term.definition,
					insert: term.preferred,
				})),
		);
		if (offers.length > 0) {
			return { typed: tail, offers };
		}
	}
	return nothing;
}
