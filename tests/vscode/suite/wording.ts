import * as vscode from 'vscode';
import { expect, findingsOf, type Test, untilAnswer, untilFindings, withDocument, workspaceUri } from './harness.ts';

const wording = 'defects/DEF-05-wording.md';
const rule = 'deprecated-term';

/** Words, what VS Code offers for them, and what becomes of the document. */
export const wordingTests: readonly Test[] = [
	{
		name: 'a word that the vocabulary has given up is marked, with the reason and what to write',
		run: () =>
			withDocument(wording, async ({ document }) => {
				const [first] = await untilFindings(document.uri, rule, found => found.length > 1);
				expect(first !== undefined, 'Nothing is marked.');
				expect(document.getText(first.range) === 'conformance', `Marked is "${document.getText(first.range)}".`);
				expect(
					first.message.includes('ISO 9000 has given up') && first.message.includes('Write "conformity".'),
					`The message is: ${first.message}`,
				);
				expect(first.tags?.includes(vscode.DiagnosticTag.Deprecated) === true, 'The word is not struck through.');
				expect(typeof first.code === 'object' && first.code.target.path.endsWith('deprecated-term.md'), 'The code leads to no page.');
			}),
	},
	{
		name: 'all ways to deal with a word are offered',
		run: () =>
			withDocument(wording, async ({ document }) => {
				const titles = (await actionsFor(document)).map(({ title }) => title);
				for (const wanted of [
					'Change to "conformity"',
					'Fix all 2 of',
					'in all documents…',
					'Keep "conformance" everywhere',
					'Except it here',
				]) {
					expect(
						titles.some(title => title.includes(wanted)),
						`"${wanted}" is not offered, but: ${titles.join(' | ')}`,
					);
				}
			}),
	},
	{
		name: 'all of a rule in a document are mended at once, as one step that can be undone',
		run: () =>
			withDocument(wording, async ({ document }) => {
				const before = document.getText();
				await apply(await actionNamed(document, 'Fix all 2 of'));
				await untilFindings(document.uri, rule, found => found.length === 0);
				expect(document.getText().includes('The number of nonconformities found'), 'The second word was not changed.');
				await vscode.commands.executeCommand('undo');
				expect(document.getText() === before, 'Undo did not bring the text back.');
			}),
	},
	{
		name: 'edits in all documents are found when the action is chosen',
		run: () =>
			withDocument(wording, async ({ document }) => {
				const edit = (await actionNamed(document, 'in all documents…')).edit;
				expect(edit !== undefined && edit.size > 0, 'The action was not resolved to an edit.');
				expect(
					edit.entries().some(([uri]) => uri.path.endsWith('DEF-05-wording.md')),
					'The document itself is not among those that would change.',
				);
			}),
	},
	{
		name: 'an exception is put in, asks for a reason, and is silent once it has one',
		run: () =>
			withDocument(wording, async ({ document }) => {
				const [first] = await untilFindings(document.uri, rule, found => found.length > 1);
				const line = first?.range.start.line ?? 0;
				await apply(await actionNamed(document, 'Except it here'));
				const [asked] = await untilFindings(document.uri, 'invalid-exception', found => found.length === 1);
				expect(asked?.message.includes('gives no reason') === true, `The message is: ${asked?.message}`);
				expect(
					findingsOf(document.uri, rule).every(({ range }) => range.start.line !== line),
					'The word is still marked.',
				);
				const edit = new vscode.WorkspaceEdit();
				const at = document.getText().indexOf('say why');
				edit.replace(document.uri, new vscode.Range(document.positionAt(at), document.positionAt(at + 7)), "the customer's own word");
				expect(await vscode.workspace.applyEdit(edit), 'The reason could not be written.');
				await untilFindings(document.uri, 'invalid-exception', found => found.length === 0);
			}),
	},
	{
		name: 'a word that is kept in qms.yaml is marked nowhere, once that is saved',
		run: async () => {
			const settings = await vscode.workspace.openTextDocument(workspaceUri('qms.yaml'));
			const before = settings.getText();
			try {
				await withDocument(wording, async ({ document }) => {
					await apply(await actionNamed(document, 'Keep "conformance" everywhere'));
					expect(settings.getText().includes('keep: [conformance]'), `qms.yaml is: ${settings.getText().slice(-200)}`);
					await settings.save();
					await untilFindings(document.uri, rule, found => found.length === 1);
				});
			} finally {
				const whole = new vscode.WorkspaceEdit();
				whole.replace(settings.uri, new vscode.Range(0, 0, settings.lineCount, 0), before);
				await vscode.workspace.applyEdit(whole);
				await settings.save();
			}
			await untilFindings(workspaceUri(wording), rule, found => found.length === 2);
		},
	},
	{
		name: 'why a word is marked is explained on a page of its own',
		run: () =>
			withDocument(wording, async ({ document }) => {
				const action = await actionNamed(document, 'Explain deprecated-term');
				await vscode.commands.executeCommand(action.command?.command ?? '', ...(action.command?.arguments ?? []));
				const page = await untilAnswer('the explanation', () =>
					Promise.resolve(vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'qms-explain')),
				);
				const text = page.getText();
				expect(text.includes('Source: ISO 9000:2015, 3.6.11') && text.includes('Reported as'), `The page says: ${text}`);
			}),
	},
	{
		name: 'saving with fixAll mends what has one right answer',
		run: () =>
			withDocument(wording, async ({ document }) => {
				await untilFindings(document.uri, rule, found => found.length === 2);
				const all = await untilAnswer('an action that mends all', async () => {
					const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
						'vscode.executeCodeActionProvider',
						document.uri,
						new vscode.Range(0, 0, document.lineCount, 0),
						'source.fixAll.qms',
					);
					return actions.find(({ kind }) => kind?.value === 'source.fixAll.qms');
				});
				await apply(all);
				await untilFindings(document.uri, rule, found => found.length === 0);
			}),
	},
];

async function actionsFor(document: vscode.TextDocument): Promise<readonly vscode.CodeAction[]> {
	const [first] = await untilFindings(document.uri, rule, found => found.length > 0);
	expect(first !== undefined, 'Nothing is marked.');
	return untilAnswer('quick fixes', async () => {
		const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
			'vscode.executeCodeActionProvider',
			document.uri,
			first.range,
			vscode.CodeActionKind.QuickFix.value,
			// So many are asked for their edits, where the server sends these later.
			20,
		);
		return actions.length > 0 ? actions : undefined;
	});
}

async function actionNamed(document: vscode.TextDocument, title: string): Promise<vscode.CodeAction> {
	const actions = await actionsFor(document);
	const found = actions.find(action => action.title.includes(title));
	expect(found !== undefined, `"${title}" is not offered, but: ${actions.map(action => action.title).join(' | ')}`);
	return found;
}

async function apply({ edit, title }: vscode.CodeAction): Promise<void> {
	expect(edit !== undefined && (await vscode.workspace.applyEdit(edit)), `"${title}" could not be applied.`);
}
