import { commands, type Disposable, type ExtensionContext, SnippetString, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type MissingDocument, missingDocumentMethod, type TraceItem } from '../../../server/src/protocol.ts';
import { filledTemplate, type Snippets } from '../template.ts';

/** Makes a document that others name, where they look for it, from the snippet for its kind, and opens it. */
export function registerCreateMissing(context: ExtensionContext, client: BaseLanguageClient): Disposable {
	return commands.registerCommand('qms.createMissing', async (item?: Pick<TraceItem, 'missing'>) => {
		if (!item?.missing) {
			return;
		}
		const document = await client.sendRequest<MissingDocument | null>(missingDocumentMethod, { uri: item.missing });
		const uri = Uri.parse(document?.uri ?? item.missing);
		const create = new WorkspaceEdit();
		create.createFile(uri, { overwrite: false, ignoreIfExists: false });
		// Files may be there that are no documents of the workspace, or were made a moment ago.
		const isMade = document !== null && !(await isThere(uri)) && (await workspace.applyEdit(create));
		if (!isMade && !(await isThere(uri))) {
			void window.showErrorMessage(`${workspace.asRelativePath(uri)} could not be made.`);
			return;
		}
		const editor = await window.showTextDocument(uri, { preview: false });
		const snippet = document === null || !isMade ? undefined : filledTemplate(await readSnippets(context), document);
		if (snippet !== undefined) {
			await editor.insertSnippet(new SnippetString(snippet));
			await editor.document.save();
		}
	});
}

async function isThere(uri: Uri): Promise<boolean> {
	return workspace.fs.stat(uri).then(
		() => true,
		() => false,
	);
}

async function readSnippets(context: ExtensionContext): Promise<Snippets> {
	const file = Uri.joinPath(context.extensionUri, 'snippets', 'markdown.json');
	return JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(file))) as Snippets;
}
