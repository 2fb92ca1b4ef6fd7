import { resolvedOf } from '../../index/resolve.ts';
import type { WorkspaceDocument, World } from '../../index/world.ts';
import { placeOf } from '../../model/reading.ts';
import { offsetAt, rangeOf } from '../../text/snapshot.ts';
import { contains, type Position, type Range, type Span, shifted } from '../../text/span.ts';
import type { RenameEdits, RenameProblem } from './change.ts';
import { idPlacesIn, placesIn } from './idPlaces.ts';
import { renameId } from './renameId.ts';
import { cannotRename, type Unread } from './renameProblems.ts';
import { renameSection, sectionNamedAt } from './renameSection.ts';
import { knownIds, soughtOf } from './sought.ts';

/** What a rename at a place would take the name of. */
export interface Renamable {
	readonly range: Range;
	/** The name as it is now. */
	readonly placeholder: string;
}

/** What can be renamed at a position: the id of a document, or a heading. Undefined where nothing can be. */
export function renamableAt(
	world: World,
	document: WorkspaceDocument,
	position: Position,
	unread: readonly Unread[],
): Renamable | RenameProblem | undefined {
	const offset = offsetAt(document.snapshot, position);
	const found = idAt(world, document, offset);
	if (found !== undefined) {
		const problem = unknownId(world, document, found) ?? cannotRename(world, found.id, unread);
		const placeholder = knownIds(world).get(found.id) ?? found.id;
		return problem === undefined ? { range: rangeOf(document.snapshot, found.span), placeholder } : { problem };
	}
	const section = sectionNamedAt(document, offset);
	return section && { range: rangeOf(document.snapshot, section.span), placeholder: section.text };
}

/** Renames what is at a position, everywhere. Undefined where nothing can be renamed. */
export function renameAt(
	world: World,
	document: WorkspaceDocument,
	position: Position,
	name: string,
	canRenameFiles: boolean,
	unread: readonly Unread[],
): RenameEdits | RenameProblem | undefined {
	const offset = offsetAt(document.snapshot, position);
	const found = idAt(world, document, offset);
	if (found !== undefined) {
		const problem = unknownId(world, document, found);
		return problem !== undefined ? { problem } : renameId(world, found.id, name, canRenameFiles, unread);
	}
	const section = sectionNamedAt(document, offset);
	return section && renameSection(world, document, section, name);
}

interface FoundId {
	/** Normalized. */
	readonly id: string;
	readonly span: Span;
}

function unknownId(world: World, { snapshot }: WorkspaceDocument, { id, span }: FoundId): string | undefined {
	const text = snapshot.text.slice(span.from, span.to);
	return knownIds(world).has(id) ? undefined : `No document has the id ${text}, so there is nothing to rename.`;
}

/** The id that is written at an offset: of the known ones the longest, else what the text is read as. */
export function idAt(world: World, document: WorkspaceDocument, offset: number): FoundId | undefined {
	const { reading } = document;
	const near = document.snapshot.text.slice(Math.max(0, offset - nearby), offset + nearby);
	const bare = bareOf(near);
	const found = [...knownIds(world)].flatMap(([id, written]) => {
		if (!bare.includes(bareOf(id))) {
			return [];
		}
		const sought = soughtOf(world, id, written, () => '');
		return [...idPlacesIn(document, sought), ...inReferences(world, document, sought)]
			.filter(span => contains(span, offset))
			.map(span => ({ id, span }));
	});
	const mentioned = reading.facts.ids
		.map(({ id, place }) => ({ id, span: placeOf(reading, place) }))
		.find(({ span }) => contains(span, offset));
	return found.sort((a, b) => b.span.to - b.span.from - (a.span.to - a.span.from))[0] ?? mentioned;
}

const nearby = 60;

function bareOf(text: string): string {
	return text
		.replaceAll('%20', ' ')
		.toUpperCase()
		.replace(/[^\p{L}\p{N}]/gu, '');
}

/** Links and wiki links that lead to the document of an id, where their target writes it. */
function inReferences(world: World, document: WorkspaceDocument, sought: Parameters<typeof placesIn>[1]): readonly Span[] {
	const { references } = resolvedOf(document.reading.facts, world.index.names);
	return references.flatMap(({ reference, target }) => {
		if (target.kind !== 'document' || !sought.owners.includes(target.path)) {
			return [];
		}
		const { from, to } = placeOf(document.reading, reference.place);
		return placesIn(document.snapshot.text.slice(from, to), sought, 'name').map(span => shifted(span, from));
	});
}
