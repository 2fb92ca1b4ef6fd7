import * as vscode from 'vscode';
import { expect, hoverText, rangeOf, type Test, untilAnswer, withDocument } from './harness.ts';

export const featureTests: readonly Test[] = [
	{
		name: 'a hover on a term says where ISO 9000 defines it',
		run: () =>
			withDocument('procedures/SOP-07-nonconformity-and-corrective-action.md', async ({ document }) => {
				const text = await hoverText(document, rangeOf(document, 'nonconformity', 'Words are used as follows').start);
				expect(text.includes('ISO 9000'), `The hover does not name ISO 9000: ${text}`);
			}),
	},
	{
		name: 'a hover on a clause number names the clause',
		run: () =>
			withDocument('procedures/SOP-04-purchasing.md', async ({ document }) => {
				const text = await hoverText(document, rangeOf(document, '8.4.1').start);
				expect(text.includes('8.4.1'), `The hover does not name 8.4.1: ${text}`);
			}),
	},
	{
		name: 'code lenses show the clauses that a procedure covers',
		run: () =>
			withDocument('procedures/SOP-04-purchasing.md', async ({ document }) => {
				const lenses = await untilAnswer('code lenses', async () => {
					const found = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 100);
					return found.length > 0 ? found : undefined;
				});
				const titles = lenses.map(({ command }) => command?.title ?? '');
				expect(
					titles.some(title => title.includes('8.4.1')),
					`No code lens names 8.4.1, but: ${titles.join(' | ')}`,
				);
			}),
	},
	{
		name: 'a document with only a table at its head has its id, its coverage and hovers like one with front matter',
		run: () =>
			withDocument('instructions/WI-03-adhesive-bonding.md', async ({ document }) => {
				expect(!document.getText().includes('---\nid:'), 'The document has front matter.');
				const id = await hoverText(document, rangeOf(document, 'WI-03').start);
				expect(id.includes('SOP-05') || id.includes('WI-03 Adhesive bonding'), `The hover on the id is: ${id}`);
				const field = await hoverText(document, rangeOf(document, '2028-05-18').start);
				expect(/header table|table at the head/i.test(field), `The hover on the date of review is: ${field}`);
				const clause = await hoverText(document, rangeOf(document, '8.5.1', '| Clauses').start);
				expect(clause.includes('8.5.1') && clause.includes('WI-03'), `The hover on the clause is: ${clause}`);
				const lenses = await untilAnswer('code lenses', async () => {
					const found = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 100);
					return found.some(({ command }) => command?.title.includes('8.5.1')) ? found : undefined;
				});
				expect(
					lenses.some(({ range }) => range.start.line < 3),
					`No lens stands over the document: ${lenses.map(({ command }) => command?.title).join(' | ')}`,
				);
			}),
	},
];
