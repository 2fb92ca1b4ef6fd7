import * as vscode from 'vscode';
import { expect, rangeOf, type Test, untilAnswer, workspaceUri } from './harness.ts';

const before = 'procedures/SOP-04-purchasing.md';
const after = 'procedures/SOP-44-purchasing.md';
const list = 'registers/master-list.md';

/** These leave every document as it was. */
export const renameTests: readonly Test[] = [
	{
		name: 'a rename of an id changes all documents and the file, and back again',
		run: async () => {
			const original = await textOf(list);
			await rename(before, 'SOP-04', 'SOP-44');
			const changed = await textOf(list);
			expect(changed.includes('SOP-44') && !changed.includes('SOP-04'), `The master list says: ${changed}`);
			expect(changed.includes('SOP-44-purchasing.md'), 'The links of the master list have not followed.');
			expect((await textOf(after)).includes('id: SOP-44'), 'The document does not say its new id.');
			await rename(after, 'SOP-44', 'SOP-04');
			expect((await textOf(list)) === original, 'The master list is not as it was.');
			await vscode.workspace.saveAll();
		},
	},
	{
		name: 'an id that another document has is refused in words',
		run: async () => {
			const document = await vscode.workspace.openTextDocument(workspaceUri(before));
			const position = rangeOf(document, 'SOP-04').start;
			// The server hears of files that were renamed by its watcher, a moment after the editor.
			await untilAnswer('a refusal that names the other document', async () => {
				const refusal = await vscode.commands
					.executeCommand('vscode.executeDocumentRenameProvider', document.uri, position, 'SOP-05')
					.then(undefined, (error: unknown) => String(error));
				return String(refusal).includes('SOP-05 is the id of') ? refusal : undefined;
			});
		},
	},
	{
		name: 'links follow a file that is renamed',
		run: async () => {
			const original = await textOf(list);
			await move(before, 'procedures/buying.md');
			const changed = await textOf(list);
			expect(changed.includes('procedures/buying.md') && !changed.includes('SOP-04-purchasing.md'), `The master list says: ${changed}`);
			await move('procedures/buying.md', before);
			expect((await textOf(list)) === original, 'The master list is not as it was.');
			await vscode.workspace.saveAll();
		},
	},
];

async function textOf(path: string): Promise<string> {
	return (await vscode.workspace.openTextDocument(workspaceUri(path))).getText();
}

async function rename(path: string, id: string, name: string): Promise<void> {
	const document = await vscode.workspace.openTextDocument(workspaceUri(path));
	const position = rangeOf(document, id).start;
	const edit = await untilAnswer(`a rename of ${id}`, async () => {
		const found = await vscode.commands
			.executeCommand<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, position, name)
			.then(undefined, () => undefined);
		return found !== undefined && found.size > 1 ? found : undefined;
	});
	expect(await vscode.workspace.applyEdit(inOrder(edit, path, name)), `The rename of ${id} could not be made.`);
}

/**
 * The command that asks for a rename gives files before texts and tells their names to nobody; an author's rename has them last, as the
 * server gives them, and waits for somebody to confirm it.
 */
function inOrder(edit: vscode.WorkspaceEdit, path: string, name: string): vscode.WorkspaceEdit {
	const ordered = new vscode.WorkspaceEdit();
	for (const [uri, edits] of edit.entries()) {
		ordered.set(uri, edits);
	}
	ordered.renameFile(workspaceUri(path), workspaceUri(path.replace(/SOP-\d+/, name)));
	return ordered;
}

async function move(from: string, to: string): Promise<void> {
	const edit = new vscode.WorkspaceEdit();
	edit.renameFile(workspaceUri(from), workspaceUri(to));
	expect(await vscode.workspace.applyEdit(edit), `${from} could not be renamed.`);
}
