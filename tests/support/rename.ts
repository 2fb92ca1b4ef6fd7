import { groupBy } from '../../server/src/core/base/sorted.ts';
import type { RenameEdits, RenameProblem } from '../../server/src/core/features/rename/change.ts';
import { type Move, moveEdits } from '../../server/src/core/features/rename/moveFiles.ts';
import { renameAt } from '../../server/src/core/features/rename/renameAt.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { positionAt } from '../../server/src/core/text/snapshot.ts';
import { documentAt, openFixture, worldOf } from './workspace.ts';

export type Files = Readonly<Record<string, string>>;

/** The files of a workspace once a rename is done. The edits are applied to the files as they are, carriage returns and all. */
export function applied(files: Files, { edits, files: renames }: RenameEdits): Files {
	const byPath = groupBy(edits, edit => edit.path);
	const nameOf = (path: string): string =>
		renames.reduce((name, { from, to }) => (name === from || name.startsWith(`${from}/`) ? to + name.slice(from.length) : name), path);
	return Object.fromEntries(Object.entries(files).map(([path, text]) => [nameOf(path), applyEdits(text, byPath.get(path) ?? [])]));
}

/** Renames what is at the cursor of a workspace. Gives all files afterwards, or why nothing was done. */
export async function renamed(workspace: string, name: string, canRenameFiles = true): Promise<Files | string> {
	const { files, cursor, service } = await openFixture(workspace);
	if (cursor === undefined) {
		throw new Error('The workspace has no cursor.');
	}
	const document = documentAt(service.world, cursor.path);
	const position = positionAt(document.snapshot, cursor.offset);
	const result = renameAt(service.world, document, position, name, canRenameFiles, service.passedOver);
	return result === undefined ? 'nothing' : outcome(files, result);
}

export function outcome(files: Files, result: RenameEdits | RenameProblem): Files | string {
	return 'problem' in result ? result.problem : applied(files, result);
}

/** The files of a workspace once files or folders have moved. */
export async function movedFiles(files: Files, moves: readonly Move[]): Promise<Files> {
	return applied(files, { edits: moveEdits(await worldOf(files), moves), files: moves });
}
