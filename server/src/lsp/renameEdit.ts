import { RenameFile, TextDocumentEdit, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import { groupBy } from '../core/base/sorted.ts';
import { snapshotAt } from '../core/features/check.ts';
import type { RenameEdits } from '../core/features/rename/change.ts';
import { rangeOf } from '../core/text/snapshot.ts';
import type { EditAbilities } from './bindCodeActions.ts';
import { type Folder, uriOf } from './folders.ts';

/**
 * A rename in the protocol's words: first the texts, under the names that the files still have, then the files.
 *
 * @param confirm what is shown with the preview; undefined where none is needed
 */
export function renameEdit(
	folder: Folder,
	{ edits, files }: RenameEdits,
	{ canConfirm, canRename }: Pick<EditAbilities, 'canConfirm' | 'canRename'>,
	confirm: string | undefined,
): WorkspaceEdit {
	const isConfirmed = canConfirm && confirm !== undefined;
	const byFile = [...groupBy(edits, edit => edit.path)].map(([path, own]): { readonly uri: string; readonly changes: TextEdit[] } => {
		const snapshot = snapshotAt(folder.service.world, path);
		return { uri: uriOf(folder, path), changes: own.map(edit => ({ range: rangeOf(snapshot, edit), newText: edit.insert })) };
	});
	if (!isConfirmed && !(canRename && files.length > 0)) {
		return { changes: Object.fromEntries(byFile.map(({ uri, changes }) => [uri, changes])) };
	}
	const annotation = isConfirmed ? { annotationId } : {};
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
		...(isConfirmed ? { changeAnnotations: { [annotationId]: { label: confirm, needsConfirmation: true } } } : {}),
	};
}

const annotationId = 'qms.rename';
