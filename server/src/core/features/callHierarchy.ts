import { titleOf } from '../index/titles.ts';
import { syntaxOf, type WorkspaceDocument, type World } from '../index/world.ts';
import { kindLabel } from '../model/documentKinds.ts';
import { offsetAt } from '../text/snapshot.ts';
import { contains, type Position, type Range } from '../text/span.ts';
import { referencesBetween } from '../trace/references.ts';
import { headOf, type Location, mentionsIn } from './locations.ts';
import { thingsAt } from './thingAt.ts';

/** A document as one that others refer to and that refers to others. */
export interface DocumentNode extends Location {
	readonly name: string;
	/** `procedure` */
	readonly kind: string;
}

/** A document, and the places at which the one refers to the other. */
export interface DocumentCall {
	readonly node: DocumentNode;
	readonly ranges: readonly Range[];
}

/** The document that an id or a link at a position names; in a document's first heading the document itself. */
export function documentNodeAt(world: World, document: WorkspaceDocument, position: Position): DocumentNode | undefined {
	const offset = offsetAt(document.snapshot, position);
	for (const thing of thingsAt(world, document, offset)) {
		if (thing.kind === 'ownId' || (thing.kind === 'reference' && thing.target.kind === 'document')) {
			return nodeOf(world, thing.kind === 'reference' && thing.target.kind === 'document' ? thing.target.path : document.path);
		}
	}
	const head = syntaxOf(document).blocks.find(({ chunk }) => chunk.kind === 'heading');
	return head !== undefined && contains(head, offset) ? nodeOf(world, document.path) : undefined;
}

/** The documents that refer to one, and where. */
export function incomingCalls(world: World, path: string): readonly DocumentCall[] {
	const sources = referencesBetween(world.index).to.get(path) ?? [];
	return sources.flatMap(source => callOf(world, source, source, path));
}

/** The documents that one refers to, and where it does. */
export function outgoingCalls(world: World, path: string): readonly DocumentCall[] {
	const targets = referencesBetween(world.index).from.get(path) ?? [];
	return targets.flatMap(target => callOf(world, target, path, target));
}

function callOf(world: World, shown: string, from: string, to: string): DocumentCall[] {
	const node = nodeOf(world, shown);
	const document = world.documents.get(from);
	return node === undefined || document === undefined ? [] : [{ node, ranges: mentionsIn(world, document, to).map(({ range }) => range) }];
}

function nodeOf(world: World, path: string): DocumentNode | undefined {
	const head = headOf(world, path);
	const facts = world.index.documents.get(path);
	return head === undefined || facts === undefined ? undefined : { ...head, name: titleOf(world, path), kind: kindLabel(facts.kind.kind) };
}
