import { commands, Disposable, EventEmitter, env, UIKind, Uri, ViewColumn, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ExplainParams, explainCommand, explainMethod } from '../../../server/src/protocol.ts';

const scheme = 'qms-explain';

/** Shows why a rule reports: what a quick fix "Explain" does. The text is the server's, shown as a page that nobody has to save. */
export function registerExplain(client: BaseLanguageClient): Disposable {
	const texts = new Map<string, string>();
	const changed = new EventEmitter<Uri>();
	const provider = workspace.registerTextDocumentContentProvider(scheme, {
		onDidChange: changed.event,
		provideTextDocumentContent: uri => texts.get(uri.toString()) ?? '',
	});
	const command = commands.registerCommand(explainCommand, async (params: ExplainParams) => {
		const uri = Uri.from({ scheme, path: `/${params.rule}.md` });
		texts.set(uri.toString(), await client.sendRequest<string>(explainMethod, params));
		changed.fire(uri);
		// In a browser a preview comes from a server of its own, which may be out of reach; the text can be read as it is.
		const available = env.uiKind === UIKind.Desktop ? await commands.getCommands(true) : [];
		if (available.includes('markdown.showPreviewToSide')) {
			await commands.executeCommand('markdown.showPreviewToSide', uri);
			return;
		}
		const document = await workspace.openTextDocument(uri);
		await window.showTextDocument(document, { preview: true, viewColumn: ViewColumn.Beside, preserveFocus: true });
	});
	return Disposable.from(provider, changed, command);
}
