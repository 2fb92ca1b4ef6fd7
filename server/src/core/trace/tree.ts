import { requirementEditions } from '../index/editions.ts';
import type { World } from '../index/world.ts';
import { parentNumber } from '../standards/catalogue.ts';
import { clauseNodes, coveringNodes, editionNode, recordNodes } from './clauseNodes.ts';
import { documentNode, documentParts, partChildren } from './documentNodes.ts';
import { mark, node, type TraceNode } from './node.ts';

/** The two roots: by clause (of each edition in use), and by document. Nothing where there is no document of a QMS. */
export function traceRoots(world: World): readonly TraceNode[] {
	const documents = listedDocuments(world);
	if (documents.length === 0) {
		return [];
	}
	const editions = requirementEditions(world).map(edition => editionNode(world, edition));
	return [
		...editions,
		node({
			id: 'documents',
			label: 'By document',
			description: String(documents.length),
			tooltip: 'Each document, the clauses it covers, and what it refers to',
			icon: 'documents',
			hasChildren: true,
		}),
	];
}

/** The nodes below one, by its id; nothing for an id that stands for nothing any more. */
export function traceChildren(world: World, id: string): readonly TraceNode[] {
	const [kind, ...rest] = id.split(mark);
	switch (kind) {
		case 'edition':
			return clauseNodes(world, rest[0] ?? '', undefined);
		case 'clause':
			return [...clauseNodes(world, rest[0] ?? '', rest[1] ?? ''), ...coveringNodes(world, id, rest[0] ?? '', rest[1] ?? '')];
		case 'covering':
			return recordNodes(world, id, rest[2] ?? '');
		case 'documents':
			return listedDocuments(world).map(path => documentNode(world, path));
		case 'document':
			return documentParts(world, rest[0] ?? '');
		case 'part':
			return partChildren(world, id, rest[0] ?? '', rest[1] ?? '');
		default:
			return [];
	}
}

/** The node above one, by ids; undefined for a root. */
export function traceParent(id: string): string | undefined {
	const [kind, ...rest] = id.split(mark);
	switch (kind) {
		case 'clause': {
			const above = parentNumber(rest[1] ?? '');
			return above === undefined ? `edition${mark}${rest[0]}` : `clause${mark}${rest[0]}${mark}${above}`;
		}
		case 'document':
			return 'documents';
		default:
			return undefined;
	}
}

/** The node of a document under "by document". */
export function traceNodeOf(world: World, path: string): TraceNode | undefined {
	return listedDocuments(world).includes(path) ? documentNode(world, path) : undefined;
}

/** A node by id, where a view needs it without its neighbours: a root, a clause, a document. */
export function traceNode(world: World, id: string): TraceNode | undefined {
	const parent = traceParent(id);
	return (parent === undefined ? traceRoots(world) : traceChildren(world, parent)).find(candidate => candidate.id === id);
}

function listedDocuments(world: World): readonly string[] {
	return [...world.index.documents.values()].filter(facts => facts.recognized !== undefined).map(facts => facts.path);
}
