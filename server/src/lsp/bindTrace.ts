import { requirementEditions } from '../core/index/editions.ts';
import type { TraceNode } from '../core/trace/node.ts';
import { traceSearch } from '../core/trace/search.ts';
import { type TraceTarget, traceChildren, tracePath, traceRoots } from '../core/trace/tree.ts';
import {
	type TraceChildrenParams,
	type TraceHit,
	type TraceItem,
	type TracePathParams,
	type TracePlace,
	type TracePlaceParams,
	type TraceQuery,
	type TraceSearchParams,
	traceChildrenMethod,
	tracePathMethod,
	tracePlaceMethod,
	traceSearchMethod,
} from '../protocol.ts';
import { type Folder, folderName, folderOf, uriOf } from './folders.ts';
import { handle } from './handle.ts';
import type { Server } from './server.ts';
import { toCoreQuery } from './traceQuery.ts';

/** The requests of the traceability trees. With several folders, each is a root of its own. */
export function bindTrace(server: Server): void {
	const { connection, runtime, log } = server;

	connection.onRequest(
		traceChildrenMethod,
		handle(runtime, log, traceChildrenMethod, [] as readonly TraceItem[], async ({ query, id }: TraceChildrenParams) => {
			await server.ready();
			return childrenOf(server.folders(), query, id);
		}),
	);

	connection.onRequest<TracePlace | null, void>(
		tracePlaceMethod,
		handle(runtime, log, tracePlaceMethod, null as TracePlace | null, async ({ query, id, parent }: TracePlaceParams) => {
			await server.ready();
			return childrenOf(server.folders(), query, parent).find(item => item.id === id)?.place ?? null;
		}),
	);

	connection.onRequest(
		tracePathMethod,
		handle(runtime, log, tracePathMethod, [] as readonly TraceItem[], async ({ query, to }: TracePathParams) => {
			await server.ready();
			const folders = server.folders();
			const found = targetOf(folders, to);
			if (found === undefined) {
				return [];
			}
			const nodes = tracePath(found.folder.service.world, toCoreQuery(query), found.target);
			const above = nodes.length > 0 && folders.length > 1 ? [folderItem(folders, found.folder)] : [];
			const ids = nodes.map(node => outerId(folders, found.folder, node.id));
			return [...above, ...nodes.map((node, i) => toItem(folders, found.folder, node, ids[i - 1] ?? above[0]?.id ?? null))];
		}),
	);

	connection.onRequest(
		traceSearchMethod,
		handle(runtime, log, traceSearchMethod, [] as readonly TraceHit[], async ({ text }: TraceSearchParams) => {
			await server.ready();
			return server.folders().flatMap(folder => {
				const { world } = folder.service;
				const editions = requirementEditions(world).map(({ id }) => id);
				return traceSearch(world, editions, text, mostHits).map(({ label, description, target }) => ({
					label,
					description,
					to: 'path' in target ? { uri: uriOf(folder, target.path) } : { folder: folder.uri, ...target },
				}));
			});
		}),
	);
}

const mostHits = 100;

function childrenOf(folders: readonly Folder[], query: TraceQuery, id: string | null): readonly TraceItem[] {
	const asked = toCoreQuery(query);
	const [only] = folders;
	if (id === null) {
		return folders.length > 1
			? folders.filter(folder => traceRoots(folder.service.world, asked).length > 0).map(folder => folderItem(folders, folder))
			: only === undefined
				? []
				: traceRoots(only.service.world, asked).map(node => toItem(folders, only, node, null));
	}
	const at = splitId(folders, id);
	if (at === undefined) {
		return [];
	}
	const { world } = at.folder.service;
	const nodes = at.inner === '' ? traceRoots(world, asked) : traceChildren(world, asked, at.inner);
	return nodes.map(node => toItem(folders, at.folder, node, id));
}

function targetOf(
	folders: readonly Folder[],
	to: TracePathParams['to'],
): { readonly folder: Folder; readonly target: TraceTarget } | undefined {
	if ('uri' in to) {
		const at = folderOf(folders, to.uri);
		return at === undefined ? undefined : { folder: at.folder, target: { path: at.path } };
	}
	const folder = folders.find(({ uri }) => uri === to.folder);
	return folder === undefined ? undefined : { folder, target: { edition: to.edition, number: to.number } };
}

function folderItem(folders: readonly Folder[], folder: Folder): TraceItem {
	const label = folderName(folder);
	return {
		id: outerId(folders, folder, ''),
		parent: null,
		type: 'folder',
		label,
		description: '',
		tooltip: '',
		icon: 'folder',
		hasChildren: true,
		place: null,
		clause: null,
		reference: null,
		missing: null,
	};
}

function toItem(folders: readonly Folder[], folder: Folder, node: TraceNode, parent: string | null): TraceItem {
	return {
		id: outerId(folders, folder, node.id),
		parent,
		type: node.type,
		label: node.label,
		description: node.description,
		tooltip: node.tooltip,
		icon: node.icon,
		hasChildren: node.hasChildren,
		place: node.path === undefined ? null : { uri: uriOf(folder, node.path), range: node.range ?? null },
		clause: node.clause === undefined ? null : { folder: folder.uri, ...node.clause },
		reference: node.reference ?? null,
		missing: node.missing === undefined ? null : uriOf(folder, node.missing),
	};
}

/** The folder's number stands before the id within it. */
function outerId(folders: readonly Folder[], folder: Folder, id: string): string {
	return `${folders.indexOf(folder)}\t${id}`;
}

function splitId(folders: readonly Folder[], id: string): { readonly folder: Folder; readonly inner: string } | undefined {
	const end = id.indexOf('\t');
	const folder = folders[Number(id.slice(0, end))];
	return folder === undefined ? undefined : { folder, inner: id.slice(end + 1) };
}
