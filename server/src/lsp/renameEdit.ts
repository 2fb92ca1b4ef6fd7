import { RenameFile, TextDocumentEdit, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import { groupBy } from '../core/base/sorted.ts';
import { snapshotAt } from '../core/features/check.ts';
import type { RenameEdits } from '../core/features/rename/change.ts';
import { rangeOf } from '../core/text/snapshot.ts';
import type { EditAbilities } from './bindCodeActions.ts';
import { type Folder, uriOf } from './folders.ts';

/**
 * A rename in the protocol's words: first the texts, under the names that the files still have, then the files. Where the client can show
 * it before it is made, each part says what it belongs to. Nothing asks for a confirmation of its own: editors would leave all of that
 * unticked, and half a rename is none.
 */
export function renameEdit(
	folder: Folder,
	{ edits, files }: RenameEdits,
	{ canAnnotate, canRename }: Pick<EditAbilities, 'canAnnotate' | 'canRename'>,
	label: string | undefined,
): WorkspaceEdit {
	const isAnnotated = canAnnotate && label !== undefined;
	const byFile = [...groupBy(edits, edit => edit.path)].map(([path, own]): { readonly uri: string; readonly changes: TextEdit[] } => {
		const snapshot = snapshotAt(folder.service.world, path);
		return { uri: uriOf(folder, path), changes: own.map(edit => ({ range: rangeOf(snapshot, edit), newText: edit.insert })) };
	});
	if (!isAnnotated && !(canRename && files.length > 0)) {
		return { changes: Object.fromEntries(byFile.map(({ uri, changes }) => [uri, changes])) };
	}
	const annotation = isAnnotated ? { annotationId } : {};
	return {
		documentChanges: [
			...byFile.map(({ uri, changes }) =>
				TextDocumentEdit.create(
					{ uri, version: null },
					changes.map(change => ({ ...change, ...annotation })),
				),
			),
			...files.map(({ from, to }) => ({ ...RenameFile.create(uriOf(folder, from), uriOf(folder, to)), ...annotation })),
		],
		...(isAnnotated ? { changeAnnotations: { [annotationId]: { label, needsConfirmation: false } } } : {}),
	};
}

const annotationId = 'qms.rename';
