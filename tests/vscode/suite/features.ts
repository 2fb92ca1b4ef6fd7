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
];
