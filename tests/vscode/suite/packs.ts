import * as vscode from 'vscode';
import { expect, hoverText, rangeOf, type Test, untilAnswer, untilFindings, withDocument, workspaceUri } from './harness.ts';

const procedure = 'procedures/SOP-01-purchasing.md';
const receiving = 'procedures/SOP-02-receiving.md';
const broken = 'broken.qms-pack.yaml';

export const packTests: readonly Test[] = [
	{
		name: "a term of the house's own is explained on hover, with its pack",
		run: () =>
			withDocument(procedure, async ({ document }) => {
				const text = await hoverText(document, rangeOf(document, 'red tag').start);
				expect(text.includes('nobody may use') && text.includes('Words of Ferrous'), `The hover says: ${text}`);
			}),
	},
	{
		name: 'a broken row of a pack is shown at its line, and the other rows count',
		run: async () => {
			const [finding, ...more] = await untilFindings(workspaceUri(broken), 'invalid-pack', found => found.length > 0);
			expect(finding?.range.start.line === 3 && more.length === 0, `The finding is at line ${(finding?.range.start.line ?? -1) + 1}.`);
			await withDocument(procedure, async ({ document }) => {
				const text = await hoverText(document, rangeOf(document, 'white tag').start);
				expect(text.includes('nobody has looked at'), `The hover says: ${text}`);
			});
		},
	},
	{
		name: 'the finding goes while the row is being mended, before the pack is saved',
		run: () =>
			withDocument(broken, async editor => {
				await untilFindings(editor.document.uri, 'invalid-pack', found => found.length === 1);
				const at = rangeOf(editor.document, '  - slug: white-tag').start;
				expect(
					await editor.edit(edit => edit.insert(at, '    definition: The label on a part that passed.\n')),
					'The text could not be changed.',
				);
				await untilFindings(editor.document.uri, 'invalid-pack', found => found.length === 0);
			}),
	},
	{
		name: 'what is saved takes effect',
		run: async () => {
			const uri = workspaceUri(broken);
			const before = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
			const after = before.replace('  - slug: white-tag', '    definition: The label on a part that passed.\n  - slug: white-tag');
			await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(after));
			await untilFindings(uri, 'invalid-pack', found => found.length === 0);
			await withDocument(procedure, async ({ document }) => {
				const text = await hoverText(document, rangeOf(document, 'green tag').start);
				expect(text.includes('part that passed'), `The hover says: ${text}`);
			});
		},
	},
	{
		name: 'text under licence is shown in the hover of its clause',
		run: () =>
			withDocument(procedure, async ({ document }) => {
				const text = await hoverText(document, rangeOf(document, '8.4.1', 'Suppliers are chosen').start);
				expect(text.includes('who owns the standard') && text.includes('owned-text'), `The hover says: ${text}`);
			}),
	},
	{
		name: 'a document with only a table at its head is read like any other',
		run: () =>
			withDocument(receiving, async ({ document }) => {
				const lenses = await untilAnswer('code lenses', async () => {
					const found = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 100);
					return found.length > 0 ? found : undefined;
				});
				const titles = lenses.map(({ command }) => command?.title ?? '');
				expect(
					titles.some(title => title.startsWith('Covers 8.6')),
					`No code lens names 8.6, but: ${titles.join(' | ')}`,
				);
				const text = await hoverText(document, rangeOf(document, 'SOP-02').start);
				expect(text.includes('SOP-02 Receiving') && text.includes('table at the head'), `The hover says: ${text}`);
			}),
	},
];
