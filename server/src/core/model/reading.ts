import { equal } from '../base/equal.ts';
import { stemOf } from '../base/paths.ts';
import { type Catalogue, editionId } from '../standards/catalogue.ts';
import type { Syntax } from '../syntax/markdown.ts';
import type { Span } from '../text/span.ts';
import type { ClaimContext } from './claimScope.ts';
import { claimsOf } from './claims.ts';
import { declaredKind, type KindPattern } from './declaredKinds.ts';
import { definitionFactsOf } from './definitions.ts';
import { designationsIn } from './designations.ts';
import type { DocumentFacts, IdFact, MetadataFact, StandardFact, StandardName } from './facts.ts';
import { isId, leadingId, normalizeId } from './ids.ts';
import { kindOf, recognizedBy } from './kind.ts';
import { listingsOf } from './listings.ts';
import { type HouseNames, metadataOf, type PlaceOf } from './metadata.ts';
import { idFactsOf, referencesOf } from './references.ts';
import { rolesDefinedIn } from './roles.ts';
import { scanOf } from './scan.ts';
import { sectionFactsOf } from './sections.ts';
import { titleMentionsOf } from './titleMentions.ts';
import { isPlaceholder } from './visible.ts';

/** What was read from a document: the facts, and where each stands in this version of its text. */
export interface Reading {
	readonly facts: DocumentFacts;
	/** Offsets, by the numbers that the facts give. */
	readonly places: readonly Span[];
}

/** What the workspace says on how its documents are to be read. */
export interface ReadingOptions {
	readonly catalogue: Catalogue;
	/** The house's own names for metadata fields, normalized. */
	readonly houseNames: HouseNames;
	/** Edition ids; the first is meant where a document names no standard. */
	readonly standards: readonly string[];
	/** What ids of the house look like, where `qms.yaml` says so; global. */
	readonly idPattern?: RegExp | undefined;
	/** Which documents are of which kind, where `qms.yaml` says so. */
	readonly kinds?: readonly KindPattern[] | undefined;
}

/** Reads a document. Facts that equal the previous ones are the previous ones, so that what is derived from them still serves. */
export function read(syntax: Syntax, options: ReadingOptions, previous?: Reading): Reading {
	const places: Span[] = [];
	const place: PlaceOf = span => places.push(span) - 1;
	const facts = factsOf(syntax, options, place);
	return { facts: previous !== undefined && equal(previous.facts, facts) ? previous.facts : facts, places };
}

export function placeOf(reading: Reading, place: number): Span {
	return reading.places[place] ?? { from: 0, to: 0 };
}

function factsOf(syntax: Syntax, options: ReadingOptions, place: PlaceOf): DocumentFacts {
	const { path } = syntax.snapshot;
	const sections = sectionFactsOf(syntax, place);
	const metadata = [...metadataOf(syntax, options.houseNames, place, options.idPattern), ...idOfFileName(path, place)];
	const title = titleOf(path, metadata, sections.find(section => section.level > 0)?.title);
	const id = idOf(metadata, options.idPattern);
	const kind = declaredKind(options.kinds ?? [], path, id?.text) ?? kindOf(path, title, metadata);
	const claims = claimsOf(syntax, metadata, sections, contextOf(options, place));
	const declared = claims.filter(claim => claim.kind !== 'citation').length;
	return {
		path,
		title,
		metadata,
		id,
		kind,
		recognized: recognizedBy(path, kind, metadata, declared),
		sections,
		claims,
		standards: [...standardsInMetadata(metadata), ...standardFactsOf(syntax, place)],
		references: [...referencesOf(syntax, place), ...titleMentionsOf(syntax, place)],
		ids: idFactsOf(syntax, place, options.idPattern),
		definitions: definitionFactsOf(syntax, sections, place),
		roles: rolesDefinedIn(syntax, sections),
		listings: listingsOf(syntax, options.houseNames, place),
	};
}

function contextOf(options: ReadingOptions, place: PlaceOf): ClaimContext {
	const { catalogue } = options;
	const titleOf = (standard: StandardName | undefined, clause: string): string | undefined => {
		const ids =
			standard === undefined ? options.standards.slice(0, 1) : catalogue.standards.filter(row => row.key === standard.key).map(editionId);
		return ids.map(id => catalogue.editions.get(id)?.clauses.get(clause)?.title?.toLowerCase()).find(title => title !== undefined);
	};
	return { register: catalogue.register, titleOf, place };
}

function titleOf(path: string, metadata: readonly MetadataFact[], heading: string | undefined): string {
	const declared = metadata.find(fact => fact.field === 'title')?.values[0];
	if (declared !== undefined && declared !== '' && !isPlaceholder(declared)) {
		return declared;
	}
	return heading ?? stemOf(path);
}

/** A file's name counts only where it begins with an id: `SOP-002--Title.md`. */
function idOfFileName(path: string, place: PlaceOf): MetadataFact[] {
	const id = leadingId(stemOf(path));
	return id === undefined ? [] : [{ field: 'id', key: '', values: [id], source: 'fileName', place: place({ from: 0, to: 0 }) }];
}

function idOf(metadata: readonly MetadataFact[], idPattern: RegExp | undefined): IdFact | undefined {
	const isOwn = (text: string): boolean => idPattern !== undefined && text.match(idPattern)?.[0] === text;
	for (const fact of metadata) {
		const text = fact.values[0];
		if (fact.field === 'id' && text !== undefined && !isPlaceholder(text) && (isOwn(text) || isId(text) || isIdWord(text, fact.source))) {
			return { id: normalizeId(text), text, place: fact.place };
		}
	}
	return undefined;
}

/** An id that is not of the usual kind: a word with a digit, or in front matter any word. */
function isIdWord(text: string, source: MetadataFact['source']): boolean {
	return /^[\w.-]{2,24}$/.test(text) && (/\d/.test(text) || source === 'frontMatter');
}

function standardsInMetadata(metadata: readonly MetadataFact[]): StandardFact[] {
	return metadata
		.filter(fact => fact.source === 'frontMatter' || fact.source === 'comment')
		.flatMap(fact =>
			fact.values.flatMap(designationsIn).map(({ key, name, edition }) => ({
				key,
				name,
				edition,
				place: fact.place,
				editionPlace: edition === undefined ? undefined : fact.place,
			})),
		);
}

function standardFactsOf(syntax: Syntax, place: PlaceOf): StandardFact[] {
	return syntax.blocks.flatMap(block =>
		scanOf(block.chunk).designations.map(designation => ({
			key: designation.key,
			name: designation.name,
			edition: designation.edition,
			place: place({ from: block.from + designation.from, to: block.from + designation.to }),
			editionPlace:
				designation.editionSpan && place({ from: block.from + designation.editionSpan.from, to: block.from + designation.editionSpan.to }),
		})),
	);
}
