import * as vscode from 'vscode';
import { expect, exportsOf, extensionId, type Test, untilAnswer, workspaceUri } from './harness.ts';

/** In a workspace without documents of a QMS. */
export const plainTests: readonly Test[] = [
	{
		name: 'an ordinary README does not wake the extension',
		run: async () => {
			await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(workspaceUri('README.md')));
			const markdown = vscode.extensions.getExtension('vscode.markdown-language-features');
			await untilAnswer("VS Code's own Markdown extension to become active", async () => (markdown?.isActive ? true : undefined));
			expect(vscode.extensions.getExtension(extensionId)?.isActive === false, 'The extension is active without a reason.');
		},
	},
	{
		name: 'the traceability view, when it is opened, is empty and says nothing of the README',
		run: async () => {
			await vscode.commands.executeCommand('qms.traceability.focus');
			const extension = vscode.extensions.getExtension(extensionId);
			await untilAnswer('the view to wake the extension', async () => (extension?.isActive ? true : undefined));
			const { traceability } = exportsOf(extension);
			const roots = await traceability.getChildren();
			expect(Array.isArray(roots) && roots.length === 0, `The view shows ${JSON.stringify(roots)}.`);
			const found = vscode.languages.getDiagnostics(workspaceUri('README.md')).filter(diagnostic => diagnostic.source === 'qms');
			expect(found.length === 0, `The README is found fault with: ${found.map(each => each.message).join(' ')}`);
		},
	},
];
