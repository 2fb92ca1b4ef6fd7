import { commands, type Disposable, type QuickPickItem, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type TraceHit, type TraceSearchParams, traceSearchMethod } from '../../../server/src/protocol.ts';
import type { TraceViews } from '../views/traceViews.ts';

interface Hit extends QuickPickItem {
	readonly to: TraceHit['to'];
}

/** Finds a clause or a document by its words and shows it in its tree. The server looks, so that no list has to hold everything. */
export function registerSearchTrace(client: BaseLanguageClient, views: TraceViews): Disposable {
	return commands.registerCommand('qms.searchTraceability', async () => {
		const pick = window.createQuickPick<Hit>();
		let asked = 0;
		const look = async (text: string): Promise<void> => {
			const number = ++asked;
			pick.busy = true;
			const params: TraceSearchParams = { text };
			const hits = await client.sendRequest<readonly TraceHit[]>(traceSearchMethod, params);
			if (number === asked) {
				pick.busy = false;
				// What the server found is shown whatever the list itself would make of the words.
				pick.items = hits.map(({ label, description, to }) => ({ label, description, to, alwaysShow: true }));
			}
		};
		pick.title = 'Find in the traceability views';
		pick.placeholder = 'A clause or a document: number, id, words of the title, folder';
		pick.onDidChangeValue(text => void look(text));
		pick.onDidAccept(async () => {
			const [hit] = pick.selectedItems;
			pick.hide();
			if (hit !== undefined) {
				await views.reveal(hit.to);
			}
		});
		pick.onDidHide(() => {
			asked++;
			pick.dispose();
		});
		pick.show();
		await look('');
	});
}
