import * as vscode from 'vscode';
import { expect, exportsOf, extensionId, type Test, untilAnswer, withDocument, workspaceUri } from './harness.ts';

export const coverageTests: readonly Test[] = [
	{
		name: 'the coverage page is shown in a view, and shown again rather than twice',
		run: async () => {
			await vscode.commands.executeCommand('qms.showCoverage');
			await vscode.commands.executeCommand('qms.showCoverage');
			await untilAnswer('a view of the coverage', () => Promise.resolve(coverageTabs() > 0 || undefined));
			expect(coverageTabs() === 1, `There are ${coverageTabs()} views of the coverage.`);
			expect(page().includes('8.4.1'), 'The page does not name the clause 8.4.1.');
			expect(/<script nonce="[0-9a-f]{32}">/.test(page()), 'The script of the page has no nonce.');
		},
	},
	{
		name: 'a click on a place of the page goes to the document and the line',
		run: async () => {
			await vscode.commands.executeCommand('qms.showCoverage');
			const place =
				/<button type="button" class="place" data-path="(procedures\/SOP-04-purchasing\.md)" data-range="(\d+):(\d+):(\d+):(\d+)">/.exec(
					page(),
				);
			expect(place !== null, 'The page names no place in SOP-04.');
			const [line = 0, character = 0, endLine = 0, endCharacter = 0] = place.slice(2).map(Number);
			const range = { start: { line, character }, end: { line: endLine, character: endCharacter } };
			await exported().receive({ kind: 'open', folder: workspaceUri('').toString(), path: place[1], range });
			const editor = vscode.window.activeTextEditor;
			expect(editor?.document.uri.path.endsWith('SOP-04-purchasing.md') === true, `${editor?.document.uri.path} was opened.`);
			expect(editor?.selection.start.line === line, `The cursor stands in line ${editor?.selection.start.line}, not in ${line}.`);
			await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
		},
	},
	{
		name: 'a place outside the workspace is not opened',
		run: async () => {
			await exported().receive({ kind: 'open', folder: 'file:///etc', path: 'hostname', range: null });
			await exported().receive({ kind: 'open', folder: workspaceUri('').toString(), path: '../outside.md', range: null });
			const opened = vscode.window.activeTextEditor?.document.uri.path;
			expect(opened === undefined, `${opened} was opened.`);
		},
	},
	{
		name: 'the page changes as an author types',
		run: async () => {
			await withDocument('procedures/SOP-08-internal-audit.md', async ({ document }) => {
				await vscode.commands.executeCommand('qms.showCoverage');
				const edit = new vscode.WorkspaceEdit();
				edit.insert(document.uri, new vscode.Position(document.lineCount, 0), '\n## Plumbing (ISO 9001:2015, 7.3)\n\nText.\n');
				await vscode.workspace.applyEdit(edit);
				await untilAnswer('the new section on the page', () => Promise.resolve(page().includes('Plumbing') || undefined));
			});
			await vscode.commands.executeCommand('workbench.action.closeAllEditors');
			await untilAnswer('the page to be let go of', () => Promise.resolve(page() === '' || undefined));
		},
	},
];

function exported(): { readonly html: string; receive(message: unknown): Promise<void> } {
	return exportsOf(vscode.extensions.getExtension(extensionId)).coverage;
}

function page(): string {
	return exported().html;
}

function coverageTabs(): number {
	const tabs = vscode.window.tabGroups.all.flatMap(group => group.tabs);
	return tabs.filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('qms.coverage')).length;
}
