import * as vscode from 'vscode';
import { expect, exportsOf, extensionId, type Test, untilAnswer, withDocument } from './harness.ts';

interface Node {
	readonly id: string;
	readonly label: string;
	readonly description: string;
	readonly icon: string;
}

export const traceabilityTests: readonly Test[] = [
	{
		name: 'the traceability view leads from a clause to the procedure and on to the form',
		run: async () => {
			const clauses = await below((await rootNamed('by clause')) as Node, ['8 Operation', '8.4 Control of externally provided']);
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
			const clauses = await below((await rootNamed('by clause')) as Node, ['8 Operation', '8.4 Control of externally provided']);
			const [general] = await children(clauses.at(-1));
			const procedure = (await children(general)).find(node => node.label === 'SOP-04 Purchasing');
			const item = (await view().getTreeItem(procedure)) as vscode.TreeItem;
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
		name: 'the view by document shows what a document covers and what refers to it, and changes as the author types',
		run: async () => {
			const documents = await children(await rootNamed('By document'));
			const form = documents.find(node => node.label.startsWith('FRM-02'));
			const parts = await children(form);
			expect(
				parts.some(part => part.label === 'Referred to by'),
				`The form's node holds ${parts.map(part => part.label).join(', ')}.`,
			);
			await withDocument('procedures/SOP-08-internal-audit.md', async editor => {
				await editor.edit(edit =>
					edit.insert(new vscode.Position(editor.document.lineCount, 0), '\n## Awareness (ISO 9001:2015, 7.3)\n\nText.\n'),
				);
				await untilAnswer('the new claim to show in the tree', async () => {
					const audit = (await children(await rootNamed('By document'))).find(node => node.label.startsWith('SOP-08'));
					const covers = (await children(audit)).find(part => part.label === 'Covers');
					return (await children(covers)).some(clause => clause.label === '7.3 Awareness') ? true : undefined;
				});
			});
		},
	},
];

function view(): vscode.TreeDataProvider<unknown> {
	const { traceability } = exportsOf(vscode.extensions.getExtension(extensionId));
	return traceability;
}

async function children(node: Node | undefined): Promise<readonly Node[]> {
	return node === undefined ? [] : ((await view().getChildren(node)) as readonly Node[]);
}

function rootNamed(words: string): Promise<Node> {
	return untilAnswer(`the root "${words}"`, async () =>
		((await view().getChildren()) as readonly Node[]).find(node => node.label.includes(words)),
	);
}

/** The nodes on the way down, each told by how its label begins. */
async function below(root: Node, labels: readonly string[]): Promise<readonly Node[]> {
	const path: Node[] = [];
	for (const label of labels) {
		const nodes = await children(path.at(-1) ?? root);
		const found = nodes.find(node => node.label.startsWith(label));
		expect(found !== undefined, `"${label}" is not among ${nodes.map(node => node.label).join(', ')}.`);
		path.push(found);
	}
	return path;
}
