import {
	type CallHierarchyIncomingCall,
	type CallHierarchyIncomingCallsParams,
	type CallHierarchyItem,
	type CallHierarchyOutgoingCall,
	type CallHierarchyOutgoingCallsParams,
	type CallHierarchyPrepareParams,
	type DocumentLink,
	type DocumentLinkParams,
	type Range,
	SymbolKind,
} from 'vscode-languageserver';
import { type DocumentNode, documentNodeAt, incomingCalls, outgoingCalls } from '../core/features/callHierarchy.ts';
import { documentLinksOf } from '../core/features/documentLinks.ts';
import { type Folder, folderOf, uriOf } from './folders.ts';
import { handle } from './handle.ts';
import type { Server } from './server.ts';

/** Links between documents, and the tree of the documents that refer to one and to which it refers. */
export function bindDocumentLinks(server: Server): void {
	const { connection, runtime, log } = server;

	connection.onDocumentLinks(
		handle(runtime, log, 'documentLink', [], async ({ textDocument }: DocumentLinkParams): Promise<DocumentLink[]> => {
			await server.ready();
			const at = folderOf(server.folders(), textDocument.uri);
			const document = at?.folder.service.world.documents.get(at.path);
			return at === undefined || document === undefined
				? []
				: documentLinksOf(at.folder.service.world, document).map(({ range, path, line, tooltip }) => ({
						range,
						target: `${uriOf(at.folder, path)}${line === undefined ? '' : `#L${line + 1}`}`,
						tooltip,
					}));
		}) as never,
	);

	connection.languages.callHierarchy.onPrepare(
		handle(
			runtime,
			log,
			'prepareCallHierarchy',
			null,
			async ({ textDocument, position }: CallHierarchyPrepareParams): Promise<CallHierarchyItem[] | null> => {
				await server.ready();
				const at = folderOf(server.folders(), textDocument.uri);
				const document = at?.folder.service.world.documents.get(at.path);
				const node = at && document && documentNodeAt(at.folder.service.world, document, position);
				return at === undefined || node === undefined ? null : [toItem(at.folder, node)];
			},
		) as never,
	);

	connection.languages.callHierarchy.onIncomingCalls(
		handle(runtime, log, 'incomingCalls', [], async ({ item }: CallHierarchyIncomingCallsParams): Promise<CallHierarchyIncomingCall[]> => {
			await server.ready();
			const at = folderOf(server.folders(), item.uri);
			return at === undefined
				? []
				: incomingCalls(at.folder.service.world, at.path).map(({ node, ranges }) => ({
						from: toItem(at.folder, node),
						fromRanges: ranges as Range[],
					}));
		}) as never,
	);

	connection.languages.callHierarchy.onOutgoingCalls(
		handle(runtime, log, 'outgoingCalls', [], async ({ item }: CallHierarchyOutgoingCallsParams): Promise<CallHierarchyOutgoingCall[]> => {
			await server.ready();
			const at = folderOf(server.folders(), item.uri);
			return at === undefined
				? []
				: outgoingCalls(at.folder.service.world, at.path).map(({ node, ranges }) => ({
						to: toItem(at.folder, node),
						fromRanges: ranges as Range[],
					}));
		}) as never,
	);
}

function toItem(folder: Folder, { name, kind, path, range }: DocumentNode): CallHierarchyItem {
	return { name, kind: SymbolKind.File, detail: kind, uri: uriOf(folder, path), range, selectionRange: range };
}
