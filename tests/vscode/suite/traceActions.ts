import * as vscode from 'vscode';
import { expect, exportsOf, extensionId, type Test, type TraceNode, untilAnswer, workspaceUri } from './harness.ts';

export const traceActionTests: readonly Test[] = [
	{
		name: 'a document that is referred to and missing is made from its template, with its id filled in',
		run: async () => {
			const uri = workspaceUri('procedures/SOP-77.md');
			const source = await vscode.workspace.openTextDocument(workspaceUri('procedures/SOP-08-internal-audit.md'));
			await insertAtEnd(source, '\nMore stands in SOP-77.\n');
			try {
				const missing = await untilAnswer('the missing document among the problems', async () => {
					const groups = (await exported().trees.problems.getChildren()) ?? [];
					const nowhere = groups.find(({ label }) => label === 'References that lead nowhere');
					const rows = nowhere === undefined ? [] : ((await exported().trees.problems.getChildren(nowhere)) ?? []);
					return rows.find(({ label }) => label === 'SOP-77');
				});
				await vscode.commands.executeCommand('qms.createMissing', missing);
				const editor = vscode.window.activeTextEditor;
				expect(editor?.document.uri.toString() === uri.toString(), `${editor?.document.uri} was opened.`);
				const text = editor?.document.getText() ?? '';
				expect(text.startsWith('---\nid: SOP-77\n') && text.includes('type: procedure'), `It holds ${text.slice(0, 120)}`);
				expect(!text.includes('8.1'), 'It claims a clause that nobody named.');
				await untilAnswer('the problem to go', async () => {
					const groups = (await exported().trees.problems.getChildren()) ?? [];
					const nowhere = groups.find(({ label }) => label === 'References that lead nowhere');
					const rows = nowhere === undefined ? [] : ((await exported().trees.problems.getChildren(nowhere)) ?? []);
					return rows.some(({ label }) => label === 'SOP-77') ? undefined : true;
				});
			} finally {
				await closeWithout(source);
				await vscode.commands.executeCommand('workbench.action.closeAllEditors');
				await vscode.workspace.fs.delete(uri).then(
					() => {},
					() => {},
				);
			}
		},
	},
	{
		name: 'a document that is dropped on a clause claims it, in one step that can be undone',
		run: async () => {
			const uri = workspaceUri('procedures/SOP-08-internal-audit.md');
			const document = await vscode.workspace.openTextDocument(uri);
			const before = document.getText();
			const target = await clause('7 Support', '7.3 Awareness');
			const data = new vscode.DataTransfer();
			data.set('text/uri-list', new vscode.DataTransferItem(uri.toString()));
			try {
				await exported().drop.handleDrop?.(target, data, new vscode.CancellationTokenSource().token);
				expect(document.getText().includes('7.3'), 'The document does not claim 7.3.');
				await untilAnswer('the clause to list the document', async () => {
					const covering = (await exported().trees.clauses.getChildren(target)) ?? [];
					return covering.some(({ label }) => label.startsWith('SOP-08')) ? true : undefined;
				});
				const claimed = document.getText();
				await exported().drop.handleDrop?.(target, data, new vscode.CancellationTokenSource().token);
				expect(document.getText() === claimed, 'The clause was claimed twice.');
				await vscode.window.showTextDocument(document);
				await vscode.commands.executeCommand('undo');
				expect(document.getText() === before, 'One undo does not bring the text back.');
			} finally {
				await closeWithout(document);
			}
		},
	},
	{
		name: 'what is dragged from the view by document can be dropped elsewhere',
		run: async () => {
			const [first] = (await exported().trees.documents.getChildren()) ?? [];
			expect(first?.place !== null && first !== undefined, 'There is no document.');
			const data = new vscode.DataTransfer();
			await exported().drop.handleDrag?.([first], data, new vscode.CancellationTokenSource().token);
			expect((await data.get('text/uri-list')?.asString()) === first.place.uri, 'The address of the document is not dragged.');
		},
	},
	{
		name: 'the graph shows what lies around a document, in as many steps as are asked for, and opens what is clicked',
		run: async () => {
			await vscode.window.showTextDocument(workspaceUri('procedures/SOP-04-purchasing.md'));
			await vscode.commands.executeCommand('qms.showGraph');
			const { graph } = exported();
			const near = await untilAnswer('the graph', () => Promise.resolve(graph.graph));
			const labels = near.nodes.map(({ label }) => label);
			expect(labels.includes('8.4.1 General'), `The graph holds ${labels.join(', ')}.`);
			await graph.receive({ kind: 'depth', depth: 2 });
			const wider = await untilAnswer('more nodes', () =>
				Promise.resolve((graph.graph?.nodes.length ?? 0) > near.nodes.length ? graph.graph : undefined),
			);
			const form = wider.nodes.find(({ label }) => label.startsWith('FRM-02'));
			await graph.receive({ kind: 'open', id: form?.id });
			const opened = vscode.window.activeTextEditor?.document.uri.path ?? '';
			expect(opened.endsWith('FRM-02-external-provider-evaluation.md'), `${opened} was opened.`);
			await graph.receive({ kind: 'open', id: 'document\t../../etc/hostname' });
			expect(vscode.window.activeTextEditor?.document.uri.path === opened, 'Something was opened that the graph does not show.');
			await vscode.commands.executeCommand('workbench.action.closeAllEditors');
			await untilAnswer('the graph to be let go of', () => Promise.resolve(graph.graph === undefined || undefined));
		},
	},
	{
		name: 'the link to a document is copied as seen from the one that is edited',
		run: async () => {
			await vscode.window.showTextDocument(workspaceUri('forms/FRM-03-job-card.md'));
			const purchasing = ((await exported().trees.documents.getChildren()) ?? []).find(({ label }) => label.startsWith('SOP-04'));
			await vscode.commands.executeCommand('qms.copyLink', purchasing);
			const link = await vscode.env.clipboard.readText();
			expect(link === '[SOP-04 Purchasing](../procedures/SOP-04-purchasing.md)', `${link} was copied.`);
			await vscode.commands.executeCommand('workbench.action.closeAllEditors');
		},
	},
];

function exported(): ReturnType<typeof exportsOf> {
	return exportsOf(vscode.extensions.getExtension(extensionId));
}

async function clause(...labels: readonly string[]): Promise<TraceNode> {
	const tree = exported().trees.clauses;
	let found = ((await tree.getChildren()) ?? []).find(({ label }) => label === 'ISO 9001:2015');
	for (const wanted of labels) {
		found = ((found && (await tree.getChildren(found))) ?? []).find(({ label }) => label.startsWith(wanted));
	}
	expect(found !== undefined, `There is no ${labels.at(-1)}.`);
	return found;
}

async function insertAtEnd(document: vscode.TextDocument, text: string): Promise<void> {
	const edit = new vscode.WorkspaceEdit();
	edit.insert(document.uri, new vscode.Position(document.lineCount, 0), text);
	await vscode.workspace.applyEdit(edit);
}

async function closeWithout(document: vscode.TextDocument): Promise<void> {
	await vscode.window.showTextDocument(document);
	await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}
