import * as vscode from 'vscode';
import { expect, exportsOf, extensionId, type Test, type TraceNode, untilAnswer, withDocument } from './harness.ts';

export const traceabilityTests: readonly Test[] = [
	{
		name: 'the traceability view leads from a clause to the procedure and on to the form',
		run: async () => {
			const clauses = await below(await edition(), ['8 Operation', '8.4 Control of externally provided']);
			const [general] = await children(clauses.at(-1));
			expect(general?.label === '8.4.1 General', `The first clause below 8.4 is ${general?.label}.`);
			const documents = await children(general);
			const procedure = documents.find(node => node.label === 'SOP-04 Purchasing');
			expect(procedure !== undefined, `8.4.1 is covered by ${documents.map(node => node.label).join(', ')}.`);
			const records = await children(procedure);
			expect(
				records.some(node => node.label.startsWith('FRM-02')),
				`The procedure leads to ${records.map(node => node.label).join(', ')}.`,
			);
		},
	},
	{
		name: 'a click on a document in the view opens it at the place that claims the clause',
		run: async () => {
			const clauses = await below(await edition(), ['8 Operation', '8.4 Control of externally provided']);
			const [general] = await children(clauses.at(-1));
			const procedure = (await children(general)).find(node => node.label === 'SOP-04 Purchasing');
			expect(procedure !== undefined, 'SOP-04 is not below 8.4.1.');
			const item = trees().clauses.getTreeItem(procedure) as vscode.TreeItem;
			expect(item.command !== undefined, 'The node has no command.');
			await vscode.commands.executeCommand(item.command.command, ...(item.command.arguments ?? []));
			const editor = vscode.window.activeTextEditor;
			expect(editor?.document.uri.path.endsWith('SOP-04-purchasing.md') === true, `${editor?.document.uri.path} was opened.`);
			const line = editor?.document.lineAt(editor.selection.active.line).text ?? '';
			expect(line.includes('8.4.1'), `The cursor stands in the line "${line}".`);
			await vscode.commands.executeCommand('workbench.action.closeAllEditors');
		},
	},
	{
		name: 'the tooltip of a clause shows what was seen, with links that only open places',
		run: async () => {
			const clauses = await below(await edition(), ['8 Operation', '8.4 Control of externally provided', '8.4.1']);
			const clause = clauses.at(-1) as TraceNode;
			const item = trees().clauses.getTreeItem(clause) as vscode.TreeItem;
			const resolved = await trees().clauses.resolveTreeItem?.(item, clause, new vscode.CancellationTokenSource().token);
			const tooltip = resolved?.tooltip as vscode.MarkdownString;
			expect(tooltip.value.includes('command:qms.openPlace?'), `The tooltip is ${tooltip.value}`);
			expect(JSON.stringify(tooltip.isTrusted) === '{"enabledCommands":["qms.openPlace"]}', 'Other commands are trusted as well.');
		},
	},
	{
		name: 'the view by document shows what a document covers and what refers to it, and changes as the author types',
		run: async () => {
			const form = (await documents()).find(node => node.label.startsWith('FRM-02'));
			const parts = await children(form, 'documents');
			expect(
				parts.some(part => part.label === 'Referred to by'),
				`The form's node holds ${parts.map(part => part.label).join(', ')}.`,
			);
			await withDocument('procedures/SOP-08-internal-audit.md', async editor => {
				await editor.edit(edit =>
					edit.insert(new vscode.Position(editor.document.lineCount, 0), '\n## Awareness (ISO 9001:2015, 7.3)\n\nText.\n'),
				);
				await untilAnswer('the new claim to show in the tree', async () => {
					const audit = (await documents()).find(node => node.label.startsWith('SOP-08'));
					const covers = (await children(audit, 'documents')).find(part => part.label === 'Covers');
					return (await children(covers, 'documents')).some(clause => clause.label === '7.3 Awareness') ? true : undefined;
				});
			});
		},
	},
	{
		name: 'a filter leaves only what was asked for, says so over the view, and goes again',
		run: async () => {
			const all = (await documents()).length;
			try {
				await exported().filter.change({ kind: 'form', gapsOnly: false });
				const forms = await documents();
				expect(forms.length > 0 && forms.length < all, `${forms.length} of ${all} documents are shown.`);
				expect(
					forms.every(({ icon }) => icon === 'form'),
					'Other documents than forms are shown.',
				);
				await untilAnswer('the message', () => Promise.resolve(trees().documents.message === 'Shown: forms.' || undefined));
				await vscode.commands.executeCommand('qms.clearTraceFilter');
				expect((await documents()).length === all, 'The filter did not go.');
				await untilAnswer('the message to go', () => Promise.resolve(trees().documents.message === undefined || undefined));
			} finally {
				await exported().filter.clear();
			}
		},
	},
];

function exported(): ReturnType<typeof exportsOf> {
	return exportsOf(vscode.extensions.getExtension(extensionId));
}

function trees(): ReturnType<typeof exportsOf>['trees'] {
	return exported().trees;
}

async function children(node: TraceNode | undefined, tree: 'clauses' | 'documents' = 'clauses'): Promise<readonly TraceNode[]> {
	return node === undefined ? [] : ((await trees()[tree].getChildren(node)) ?? []);
}

function edition(): Promise<TraceNode> {
	return untilAnswer('the edition', async () => ((await trees().clauses.getChildren()) ?? []).find(node => node.label === 'ISO 9001:2015'));
}

function documents(): Promise<readonly TraceNode[]> {
	return untilAnswer('documents', async () => {
		const found = (await trees().documents.getChildren()) ?? [];
		return found.length > 0 ? found : undefined;
	});
}

/** The nodes on the way down, each told by how its label begins. */
async function below(root: TraceNode, labels: readonly string[]): Promise<readonly TraceNode[]> {
	const path: TraceNode[] = [];
	for (const label of labels) {
		const nodes = await children(path.at(-1) ?? root);
		const found = nodes.find(node => node.label.startsWith(label));
		expect(found !== undefined, `"${label}" is not among ${nodes.map(node => node.label).join(', ')}.`);
		path.push(found);
	}
	return path;
}
