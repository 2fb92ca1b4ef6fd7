import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';
import { expect, extensionId, rangeOf, type Test, untilAnswer, untilFindings, withDocument, workspaceUri } from './harness.ts';

const rule = 'suspect-link';
const linksFile = 'qms-links.yaml';
const referring = 'manual/QM-01-quality-manual.md';
const referred = 'procedures/SOP-02-resources-and-competence.md';

/** The manual links to a section of the procedure; these leave every document as it was. */
export const suspectTests: readonly Test[] = [
	{
		name: 'a link whose section changes in substance is suspect until somebody confirms it',
		run: async () => {
			confirmAll();
			try {
				await withDocument(referring, async manual => {
					await withDocument(referred, async procedure => {
						const { start } = rangeOf(procedure.document, 'With each annual budget');
						const edit = new vscode.WorkspaceEdit();
						edit.insert(procedure.document.uri, start, 'Robots decide what is needed. ');
						expect(await vscode.workspace.applyEdit(edit), 'The procedure could not be changed.');
						// The manual links to the procedure as a whole, and to this section.
						const found = await untilFindings(manual.document.uri, rule, all => all.length === 2);
						const [last] = found.slice(-1);
						expect(
							last !== undefined && manual.document.getText(last.range).includes('#resources-and-people'),
							`Marked is "${last && manual.document.getText(last.range)}".`,
						);
						await confirm(manual.document.uri, last.range);
						const [first] = await untilFindings(manual.document.uri, rule, all => all.length === 1);
						expect(first !== undefined && !first.range.isEqual(last.range), 'The other link was confirmed.');
						await confirm(manual.document.uri, first.range);
						await untilFindings(manual.document.uri, rule, all => all.length === 0);
					});
				});
			} finally {
				await vscode.commands.executeCommand('workbench.action.closeAllEditors');
				await vscode.workspace.fs.delete(workspaceUri(linksFile));
			}
		},
	},
];

/** As an author does who has read everything. */
function confirmAll(): void {
	const extension = vscode.extensions.getExtension(extensionId);
	expect(extension !== undefined, 'The extension is not installed.');
	const command = vscode.Uri.joinPath(extension.extensionUri, 'dist/qms.mjs').fsPath;
	execFileSync(process.execPath, [command, 'confirm', '--all'], {
		cwd: workspaceUri('').fsPath,
		env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
	});
}

async function confirm(uri: vscode.Uri, range: vscode.Range): Promise<void> {
	const { edit } = await untilAnswer('a quick fix that confirms the link', async () => {
		const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
			'vscode.executeCodeActionProvider',
			uri,
			range,
			vscode.CodeActionKind.QuickFix.value,
			20,
		);
		return actions.find(({ title }) => title === 'Confirm this link');
	});
	expect(edit !== undefined && (await vscode.workspace.applyEdit(edit)), 'The link could not be confirmed.');
}
