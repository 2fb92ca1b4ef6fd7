import { claimsOfWorkspace } from '../coverage/claimTable.ts';
import { editionMeant } from '../index/editions.ts';
import { type DocumentPart, resolvedOf } from '../index/resolve.ts';
import { sectionNamed } from '../index/sectionNamed.ts';
import { syntaxOf, type WorkspaceDocument, type World } from '../index/world.ts';
import type { ClaimFact } from '../model/facts.ts';
import { placeOf } from '../model/reading.ts';
import { isAtOrBelow } from '../standards/catalogue.ts';
import { offsetAt, rangeOf } from '../text/snapshot.ts';
import type { Position, Range, Span } from '../text/span.ts';
import { houseDefinitionsAt, type Thing, thingsAt } from './thingAt.ts';

/** A place in a document of the workspace. */
export interface Location {
	readonly path: string;
	readonly range: Range;
}

/** Where what stands at a position is defined: a document's head, or for a clause the places that claim it. */
export function definitionsAt(world: World, document: WorkspaceDocument, position: Position): readonly Location[] {
	const thing = namedAt(world, document, position);
	if (thing === undefined) {
		return houseDefinitionLocations(world, document, position);
	}
	if (thing.kind === 'clause') {
		return claimLocations(world, thing.claim, claim => claim.kind !== 'citation');
	}
	const part = thing.kind === 'reference' && thing.target.kind === 'document' ? thing.target.part : undefined;
	const path = thing.kind === 'ownId' ? document.path : thing.target.kind === 'document' ? thing.target.path : undefined;
	const target = path === undefined ? undefined : ((part && partOf(world, path, part)) ?? headOf(world, path));
	return target === undefined ? [] : [target];
}

/** Where the house's own documents define the word at a position. */
function houseDefinitionLocations(world: World, document: WorkspaceDocument, position: Position): readonly Location[] {
	const term = thingsAt(world, document, offsetAt(document.snapshot, position)).find(({ kind }) => kind === 'term' || kind === 'houseTerm');
	const found = term === undefined ? [] : houseDefinitionsAt(world, document, term.span);
	return found.flatMap(({ path, definition }) => {
		const defining = world.documents.get(path);
		return defining === undefined ? [] : [locationOf(defining, placeOf(defining.reading, definition.place))];
	});
}

/** A section of a document, by its own number or its anchor; undefined where there is no such section. */
export function partOf(world: World, path: string, part: DocumentPart): Location | undefined {
	const document = world.documents.get(path);
	if (document === undefined) {
		return undefined;
	}
	const { facts } = document.reading;
	const section = facts.sections[sectionNamed(facts, part) ?? -1];
	return section === undefined ? undefined : locationOf(document, placeOf(document.reading, section.place));
}

/** The clause or the document that is named at a position. */
function namedAt(
	world: World,
	document: WorkspaceDocument,
	position: Position,
): Exclude<Thing, { readonly kind: 'term' | 'houseTerm' | 'metadata' }> | undefined {
	return thingsAt(world, document, offsetAt(document.snapshot, position)).find(
		thing => thing.kind !== 'term' && thing.kind !== 'houseTerm' && thing.kind !== 'metadata',
	);
}

/** Every place that refers to the clause or the document at a position. */
export function referencesAt(world: World, document: WorkspaceDocument, position: Position): readonly Location[] {
	const thing = namedAt(world, document, position);
	if (thing === undefined) {
		return [];
	}
	if (thing.kind === 'clause') {
		return claimLocations(world, thing.claim, () => true);
	}
	const path = thing.kind === 'ownId' ? document.path : thing.target.kind === 'document' ? thing.target.path : undefined;
	return path === undefined ? [] : referencesTo(world, path);
}

/** Every link to a document and mention of its id in other documents. */
export function referencesTo(world: World, path: string): readonly Location[] {
	return [...world.documents.values()].flatMap(other => (other.path === path ? [] : mentionsIn(world, other, path)));
}

/** Every link to a document and mention of its id in one other. */
export function mentionsIn(world: World, other: WorkspaceDocument, path: string): readonly Location[] {
	const { facts } = other.reading;
	const { references, ids } = resolvedOf(facts, world.index.names);
	const links = references
		.filter(({ target }) => target.kind === 'document' && target.path === path)
		.map(({ reference }) => reference.place);
	const mentions = facts.ids.filter((id, i) => {
		const target = ids[i];
		return target?.kind === 'document' && target.path === path && !id.isLinked;
	});
	return [...links, ...mentions.map(id => id.place)].map(place => locationOf(other, placeOf(other.reading, place)));
}

function claimLocations(world: World, wanted: ClaimFact, isWanted: (claim: ClaimFact) => boolean): readonly Location[] {
	const edition = editionMeant(world, wanted.standard, wanted.edition);
	return claimsOfWorkspace(world.index, world.setup)
		.filter(({ claim }) => isWanted(claim) && isAtOrBelow(claim.clause, wanted.clause))
		.filter(({ claim }) =>
			edition === undefined ? claim.standard === wanted.standard : editionMeant(world, claim.standard, claim.edition) === edition,
		)
		.flatMap(({ claim, declaredIn }) => {
			const document = world.documents.get(declaredIn);
			return document === undefined ? [] : [locationOf(document, placeOf(document.reading, claim.place))];
		});
}

/** The place that a reader should see first in a document: its first heading. */
export function headOf(world: World, path: string): Location | undefined {
	const document = world.documents.get(path);
	if (document === undefined) {
		return undefined;
	}
	const heading = syntaxOf(document).blocks.find(block => block.chunk.kind === 'heading');
	return locationOf(document, heading ?? { from: 0, to: 0 });
}

export function locationOf(document: WorkspaceDocument, span: Span): Location {
	return { path: document.path, range: rangeOf(document.snapshot, span) };
}
