import {
	type FileOperationRegistrationOptions,
	LSPErrorCodes,
	type PrepareRenameParams,
	type RenameFilesParams,
	type RenameParams,
	ResponseError,
	type WorkspaceEdit,
} from 'vscode-languageserver';
import type { RenameEdits } from '../core/features/rename/change.ts';
import { type Move, moveEdits } from '../core/features/rename/moveFiles.ts';
import { renamableAt, renameAt } from '../core/features/rename/renameAt.ts';
import type { Unread } from '../core/features/rename/renameProblems.ts';
import type { WorkspaceDocument } from '../core/index/world.ts';
import { applyEdits } from '../core/text/edit.ts';
import { decodedUri, type Folder, folderOf, pathIn, uriOf } from './folders.ts';
import { handle } from './handle.ts';
import { renameEdit } from './renameEdit.ts';
import type { Server } from './server.ts';

/** The files and folders of which we want to hear before they are renamed. */
export const renamedFiles: FileOperationRegistrationOptions = {
	filters: [
		{ pattern: { glob: '**/*.{md,markdown,yaml,yml}', matches: 'file', options: { ignoreCase: true } } },
		{ pattern: { glob: '**', matches: 'folder' } },
	],
};

/** Renaming of ids and headings, and what follows when files are renamed. */
export function bindRename(server: Server): void {
	const { connection, runtime, log } = server;
	/**
	 * Our last rename, where files go with it. The editor asks what follows from these too, while some of its texts are still on their
	 * way; edits given then would be applied twice.
	 */
	let last: LastRename | undefined;

	function find(uri: string): { readonly folder: Folder; readonly document: WorkspaceDocument } | undefined {
		const at = folderOf(server.folders(), uri);
		const document = at?.folder.service.world.documents.get(at.path);
		return at === undefined || document === undefined ? undefined : { folder: at.folder, document };
	}

	connection.onPrepareRename(
		handle(runtime, log, 'prepareRename', null, async ({ textDocument, position }: PrepareRenameParams) => {
			await server.ready();
			const at = find(textDocument.uri);
			const found = at && renamableAt(at.folder.service.world, at.document, position, unreadIn(at.folder));
			return found === undefined ? null : 'problem' in found ? failed(found.problem) : found;
		}) as never,
	);

	connection.onRenameRequest(
		handle(runtime, log, 'rename', null, async ({ textDocument, position, newName }: RenameParams) => {
			await server.ready();
			const at = find(textDocument.uri);
			const { canRename } = server.edits();
			const result = at && renameAt(at.folder.service.world, at.document, position, newName, canRename, unreadIn(at.folder));
			if (at === undefined || result === undefined) {
				return failed('Only the id of a document or a heading can be renamed here.');
			}
			return 'problem' in result ? failed(result.problem) : editOf(at.folder, result, at.document, newName);
		}) as never,
	);

	connection.workspace.onWillRenameFiles(
		handle(runtime, log, 'willRenameFiles', null, async ({ files }: RenameFilesParams): Promise<WorkspaceEdit | null> => {
			await server.ready();
			const taken = last !== undefined && isDone(last) ? last.files : undefined;
			last = undefined;
			const others = files.filter(({ oldUri, newUri }) => taken?.get(decodedUri(oldUri)) !== decodedUri(newUri));
			const changes = server.folders().map(folder => {
				const edits = moveEdits(folder.service.world, movesIn(folder, others));
				return renameEdit(folder, { edits, files: [] }, { canAnnotate: false, canRename: false }, undefined).changes ?? {};
			});
			const all = Object.assign({}, ...changes) as NonNullable<WorkspaceEdit['changes']>;
			return Object.keys(all).length === 0 ? null : { changes: all };
		}) as never,
	);

	/** Whoever takes a rename back in the preview may rename the file by hand after that. */
	function isDone({ folder, path, text }: LastRename): boolean {
		return folder.service.world.documents.get(path)?.snapshot.text === text;
	}

	/** What reaches beyond the document where it was asked for has a name, under which an editor shows it before it is made. */
	function editOf(folder: Folder, result: RenameEdits, { path, snapshot }: WorkspaceDocument, name: string): WorkspaceEdit {
		const own = result.edits.filter(edit => edit.path === path);
		last = {
			files: new Map(result.files.map(({ from, to }) => [decodedUri(uriOf(folder, from)), decodedUri(uriOf(folder, to))])),
			folder,
			path,
			text: applyEdits(snapshot.text, own),
		};
		const isWide = result.files.length > 0 || own.length < result.edits.length;
		return renameEdit(folder, result, server.edits(), isWide ? `Rename to ${name}` : undefined);
	}
}

/** A rename that was answered; nobody says whether it was made. */
interface LastRename {
	/** New addresses of files by the old ones, both decoded. */
	readonly files: ReadonlyMap<string, string>;
	/** The document where it was asked for, and its text when it is made: the first that changes, for it is open. */
	readonly folder: Folder;
	readonly path: string;
	readonly text: string;
}

function failed(message: string): ResponseError<void> {
	return new ResponseError(LSPErrorCodes.RequestFailed, message);
}

function unreadIn({ service }: Folder): readonly Unread[] {
	return service.passedOver.filter(({ path }) => service.isDocument(path) || service.isList(path));
}

/** Moves within a folder; what leaves the folder, or comes into it, has no place among its links. */
function movesIn(folder: Folder, files: RenameFilesParams['files']): readonly Move[] {
	return files.flatMap(({ oldUri, newUri }) => {
		const [from, to] = [pathIn(folder.uri, oldUri), pathIn(folder.uri, newUri)];
		return from === undefined || to === undefined || from === '' ? [] : [{ from, to }];
	});
}
