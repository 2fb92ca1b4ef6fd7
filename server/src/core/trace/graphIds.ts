import { derived, derivedFromTwo } from '../base/derived.ts';
import { baseNameOf } from '../base/paths.ts';
import type { WorkspaceIndex } from '../index/workspaceIndex.ts';
import type { Setup, World } from '../index/world.ts';
import { type Edition, editionId } from '../standards/catalogue.ts';
import type { NodeKind } from './graphKinds.ts';
import { type GraphLink, kindAt, linksIn } from './graphLinks.ts';

/** How a document or another file stands in the graph. */
export interface DocumentId {
	readonly id: string;
	readonly path: string;
	readonly kind: NodeKind;
	readonly title: string;
	/** It belongs to the quality management system, so far as one can tell; others are only in the graph where an edge needs them. */
	readonly isListed: boolean;
}

/** `iso-9001:2015 8.4.1` */
export function clauseId({ id }: Edition, number: string): string {
	return `${id} ${number}`;
}

/** The documents by path, and the other files that they name. */
export function documentIdsIn(world: World): ReadonlyMap<string, DocumentId> {
	return idsOf(world.index, world.setup)(linksIn(world));
}

const idsOf = derivedFromTwo((index: WorkspaceIndex, setup: Setup) =>
	derived((links: readonly GraphLink[]): ReadonlyMap<string, DocumentId> => {
		const documents = [...index.documents.values()].map(
			facts =>
				[
					facts.path,
					{
						id: ownId(index, setup, facts.path) ?? facts.path,
						path: facts.path,
						kind: kindAt({ index, setup }, facts.path),
						title: facts.title,
						isListed: setup.isConfigured || facts.recognized !== undefined,
					},
				] as const,
		);
		const named = links.flatMap(({ from, to, kind }) => (kind === 'covers' ? [from] : [from, to]));
		const files = [...new Set(named)]
			.filter(path => !index.documents.has(path))
			.map(path => [path, { id: path, path, kind: kindAt({ index, setup }, path), title: baseNameOf(path), isListed: false }] as const);
		return new Map([...documents, ...files]);
	}),
);

/** The id as written, unless another document has it too, or it could be taken for a path or for a clause. */
function ownId(index: WorkspaceIndex, { catalogue }: Setup, path: string): string | undefined {
	const id = index.documents.get(path)?.id;
	const isUnique = id !== undefined && index.names.byId.get(id.id)?.length === 1;
	const isOther = id === undefined || index.names.paths.has(id.text) || isClause(id.text);
	return isUnique && !isOther ? id.text : undefined;

	function isClause(text: string): boolean {
		const [edition, number] = text.split(' ');
		return number !== undefined && catalogue.standards.some(standard => editionId(standard) === edition);
	}
}
