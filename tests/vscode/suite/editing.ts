import * as vscode from 'vscode';
import { expect, findingsOf, rangeOf, type Test, untilAnswer, untilFindings, withDocument } from './harness.ts';

export const editingTests: readonly Test[] = [
	{
		name: 'the quick fix of a deprecated term removes the finding',
		run: () =>
			withDocument('defects/DEF-05-wording.md', async ({ document }) => {
				const before = await untilFindings(document.uri, 'deprecated-term', found => found.length > 0);
				const [first] = before;
				expect(first !== undefined, 'There is no finding of deprecated-term.');
				const text = document.getText(first.range);
				const action = await quickFix(document, first);
				expect(
					action.edit !== undefined && (await vscode.workspace.applyEdit(action.edit)),
					`The quick fix "${action.title}" could not be applied.`,
				);
				expect(document.getText(first.range) !== text, `The quick fix "${action.title}" left "${text}" as it was.`);
				await untilFindings(document.uri, 'deprecated-term', found => found.length < before.length);
			}),
	},
	{
		name: 'a problem goes away while the author types, and comes back on undo',
		run: () =>
			withDocument('defects/DEF-01-clauses-that-do-not-exist.md', async editor => {
				const { document } = editor;
				const isAtClause = (clause: string) => (found: readonly vscode.Diagnostic[]) =>
					found.some(({ range }) => document.getText(range).includes(clause));
				await untilFindings(document.uri, 'unknown-clause', isAtClause('8.5.7'));
				const count = findingsOf(document.uri, 'unknown-clause').length;
				const digit = rangeOf(document, '8.5.7').end;
				expect(
					await editor.edit(edit => edit.replace(new vscode.Range(digit.translate(0, -1), digit), '6')),
					'The text could not be changed.',
				);
				await untilFindings(document.uri, 'unknown-clause', found => found.length === count - 1);
				await vscode.commands.executeCommand('undo');
				expect(document.getText().includes('8.5.7'), 'Undo did not bring the text back.');
				await untilFindings(document.uri, 'unknown-clause', found => found.length === count && isAtClause('8.5.7')(found));
			}),
	},
];

async function quickFix(document: vscode.TextDocument, finding: vscode.Diagnostic): Promise<vscode.CodeAction> {
	const kind = vscode.CodeActionKind.QuickFix;
	return untilAnswer(`a quick fix for "${finding.message}"`, async () => {
		const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
			'vscode.executeCodeActionProvider',
			document.uri,
			finding.range,
			kind.value,
			// So many are asked for their edits, where the server sends these later.
			20,
		);
		// The command drops the diagnostics that an action names.
		return actions.find(action => action.edit?.get(document.uri).some(edit => finding.range.contains(edit.range)));
	});
}
