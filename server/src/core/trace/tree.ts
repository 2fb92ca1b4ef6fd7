import { titleOf } from '../index/titles.ts';
import type { World } from '../index/world.ts';
import { parentNumber } from '../standards/catalogue.ts';
import { clauseNodeId, clauseNodes, coveringNodes, coveringPortion, editionNode, recordNodes } from './clauseNodes.ts';
import { documentNode, documentNodeId, documentParts, documentsShown, partChildren } from './documentNodes.ts';
import { mark, type TraceNode } from './node.ts';
import { inPortion, portionId, portionSize, portionsOf } from './portions.ts';
import { problemGroups, problemNodes, problemPortion } from './problemNodes.ts';
import { editionsShown, type TraceQuery } from './query.ts';

const documentList = 'documents';

/** The roots of a view. Nothing where there is no document of a QMS. */
export function traceRoots(world: World, query: TraceQuery): readonly TraceNode[] {
	if (![...world.index.documents.values()].some(facts => facts.recognized !== undefined)) {
		return [];
	}
	switch (query.view) {
		case 'clauses':
			return editionsShown(world, query)
				.filter(({ id }) => clauseNodes(world, query, id, undefined).length > 0)
				.map(edition => editionNode(world, edition));
		case 'documents':
			return portionsOf(
				documentList,
				documentsShown(world, query),
				path => documentNode(world, path),
				path => titleOf(world, path),
			);
		case 'problems':
			return problemGroups(world, query);
	}
}

/** The nodes below one, by its id; nothing for an id that stands for nothing any more. */
export function traceChildren(world: World, query: TraceQuery, id: string): readonly TraceNode[] {
	const [kind, ...rest] = id.split(mark);
	switch (kind) {
		case 'edition':
			return clauseNodes(world, query, rest[0] ?? '', undefined);
		case 'clause':
			return [...clauseNodes(world, query, rest[0] ?? '', rest[1] ?? ''), ...coveringNodes(world, query, id, rest[0] ?? '', rest[1] ?? '')];
		case 'covering':
			return recordNodes(world, id, rest[2] ?? '');
		case 'document':
			return documentParts(world, rest[0] ?? '');
		case 'part':
			return partChildren(world, id, rest[0] ?? '', rest[1] ?? '');
		case 'problems':
			return problemNodes(world, query, id);
		case 'portion':
			return portionChildren(world, query, Number(rest[0]), rest.slice(1).join(mark));
		default:
			return [];
	}
}

function portionChildren(world: World, query: TraceQuery, portion: number, list: string): readonly TraceNode[] {
	switch (list.split(mark)[0]) {
		case documentList:
			return inPortion(documentsShown(world, query), portion).map(path => documentNode(world, path));
		case 'clause':
			return coveringPortion(world, query, list, portion);
		default:
			return problemPortion(world, query, list, portion);
	}
}

/** The way to a clause in the view by clause, or to a document in the view by document; empty where the query does not show it. */
export function tracePath(world: World, query: TraceQuery, to: TraceTarget): readonly TraceNode[] {
	const found: TraceNode[] = [];
	let nodes = traceRoots(world, query);
	for (const id of 'path' in to ? idsToDocument(world, query, to.path) : idsToClause(to)) {
		const node = nodes.find(candidate => candidate.id === id);
		if (node === undefined) {
			return [];
		}
		found.push(node);
		nodes = traceChildren(world, query, id);
	}
	return found;
}

export type TraceTarget = { readonly path: string } | { readonly edition: string; readonly number: string };

function idsToDocument(world: World, query: TraceQuery, path: string): readonly string[] {
	const documents = documentsShown(world, query);
	const portion = Math.floor(documents.indexOf(path) / portionSize);
	return [...(documents.length > portionSize ? [portionId(documentList, portion)] : []), documentNodeId(path)];
}

function idsToClause({ edition, number }: { readonly edition: string; readonly number: string }): readonly string[] {
	const numbers: string[] = [];
	for (let at: string | undefined = number; at !== undefined; at = parentNumber(at)) {
		numbers.unshift(at);
	}
	return [`edition${mark}${edition}`, ...numbers.map(at => clauseNodeId(edition, at))];
}
