import type { TraceNode } from '../core/trace/node.ts';
import { traceChildren, traceNode, traceNodeOf, traceParent, traceRoots } from '../core/trace/tree.ts';
import {
	type TraceChildrenParams,
	type TraceClauseParams,
	type TraceItem,
	type TracePathParams,
	traceChildrenMethod,
	traceClauseMethod,
	tracePathMethod,
} from '../protocol.ts';
import { type Folder, folderOf, uriOf } from './folders.ts';
import { handle } from './handle.ts';
import type { Server } from './server.ts';

/** The requests of the traceability tree. With several folders, each is a root of its own. */
export function bindTrace(server: Server): void {
	const { connection, runtime, log } = server;

	connection.onRequest(
		traceChildrenMethod,
		handle(runtime, log, traceChildrenMethod, [] as readonly TraceItem[], async ({ id }: TraceChildrenParams) => {
			await server.ready();
			const folders = server.folders();
			if (id === null) {
				return folders.flatMap(folder => traceRoots(folder.service.world).map(node => toItem(folders, folder, node, null)));
			}
			const at = splitId(folders, id);
			return at === undefined ? [] : traceChildren(at.folder.service.world, at.inner).map(node => toItem(folders, at.folder, node, id));
		}),
	);

	connection.onRequest(
		tracePathMethod,
		handle(runtime, log, tracePathMethod, [] as readonly TraceItem[], async ({ uri }: TracePathParams) => {
			await server.ready();
			const at = folderOf(server.folders(), uri);
			const node = at === undefined ? undefined : traceNodeOf(at.folder.service.world, at.path);
			return at === undefined || node === undefined ? [] : pathTo(server.folders(), at.folder, node.id);
		}),
	);

	connection.onRequest(
		traceClauseMethod,
		handle(runtime, log, traceClauseMethod, [] as readonly TraceItem[], async ({ uri, edition, clause }: TraceClauseParams) => {
			await server.ready();
			const folder = server.folders().find(candidate => candidate.uri === uri);
			return folder === undefined ? [] : pathTo(server.folders(), folder, `clause\t${edition}\t${clause}`);
		}),
	);
}

/** A node with those above it, the root first. */
function pathTo(folders: readonly Folder[], folder: Folder, id: string): readonly TraceItem[] {
	const ids: string[] = [];
	for (let at: string | undefined = id; at !== undefined; at = traceParent(at)) {
		ids.unshift(at);
	}
	const items: TraceItem[] = [];
	for (const [i, inner] of ids.entries()) {
		const node = traceNode(folder.service.world, inner);
		if (node === undefined) {
			return [];
		}
		items.push(toItem(folders, folder, node, i === 0 ? null : outerId(folders, folder, ids[i - 1] ?? '')));
	}
	return items;
}

function toItem(folders: readonly Folder[], folder: Folder, node: TraceNode, parent: string | null): TraceItem {
	const name = decodeURIComponent(folder.uri.split('/').at(-1) ?? '');
	const isRootOfMany = parent === null && folders.length > 1;
	return {
		id: outerId(folders, folder, node.id),
		parent,
		label: node.label,
		description: isRootOfMany ? `${name} · ${node.description}` : node.description,
		tooltip: node.tooltip,
		icon: node.icon,
		hasChildren: node.hasChildren,
		place: node.path === undefined ? null : { uri: uriOf(folder, node.path), range: node.range ?? null },
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
