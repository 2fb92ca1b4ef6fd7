import { commands, Disposable, Uri, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
	type CoveragePageMessage,
	type CoveragePageParams,
	type CoveragePageUpdate,
	coverageChangedMethod,
	coveragePageMethod,
	type TracePlace,
} from '../../../server/src/protocol.ts';
import { openPlaceCommand } from '../commands/openPlace.ts';

export const coverageViewType = 'qms.coverage';

/** The coverage page beside the documents: the server makes it anew when the coverage changed, and a click on a place goes there. */
export class CoveragePanel implements Disposable {
	readonly #client: BaseLanguageClient;
	readonly #subscriptions: Disposable;
	#panel: WebviewPanel | undefined;
	/** The page as the view shows it. */
	#shown = '';
	/** How often the page was asked for: of several answers on their way the last counts. */
	#asked = 0;

	constructor(client: BaseLanguageClient) {
		this.#client = client;
		this.#subscriptions = Disposable.from(
			client.onNotification(coverageChangedMethod, () => void this.#refresh()),
			window.registerWebviewPanelSerializer(coverageViewType, { deserializeWebviewPanel: panel => this.#fill(panel) }),
		);
	}

	/** What the view shows; empty where there is none. */
	get html(): string {
		return this.#shown;
	}

	async show(): Promise<void> {
		if (this.#panel !== undefined) {
			this.#panel.reveal();
			return;
		}
		await this.#fill(window.createWebviewPanel(coverageViewType, 'QMS Clause Coverage', ViewColumn.Active, { enableFindWidget: true }));
	}

	/** Acts on what the page says. */
	async receive(message: CoveragePageMessage): Promise<void> {
		switch (message.kind) {
			case 'ready':
				// A view that was hidden begins again with the page that it was given first.
				this.#shown = this.#panel?.webview.html ?? '';
				await this.#refresh();
				break;
			case 'open':
				await this.#open(message);
				break;
		}
	}

	/** Only what lies in the workspace is opened, whatever a page asks for. */
	async #open({ folder, path, range }: Extract<CoveragePageMessage, { readonly kind: 'open' }>): Promise<void> {
		const uri = Uri.joinPath(Uri.parse(folder), ...path.split('/'));
		if (workspace.getWorkspaceFolder(uri) !== undefined) {
			const place: TracePlace = { uri: uri.toString(), range };
			await commands.executeCommand(openPlaceCommand, place);
		}
	}

	async #fill(panel: WebviewPanel): Promise<void> {
		// A view that VS Code brings back takes the place of the one that is there.
		const before = this.#panel;
		this.#panel = panel;
		before?.dispose();
		panel.webview.options = { enableScripts: true, localResourceRoots: [] };
		panel.webview.onDidReceiveMessage((message: CoveragePageMessage) => void this.receive(message));
		panel.onDidDispose(() => {
			if (this.#panel === panel) {
				this.#panel = undefined;
				this.#shown = '';
			}
		});
		const html = await this.#page();
		if (this.#panel === panel) {
			this.#shown = html;
			panel.webview.html = html;
		}
	}

	/** A page that is shown is replaced in place, so that the reader stays where he is. One that is hidden asks again when it comes back. */
	async #refresh(): Promise<void> {
		if (this.#panel?.visible !== true || this.#shown === '') {
			return;
		}
		const asked = ++this.#asked;
		const html = await this.#page();
		if (asked === this.#asked && this.#panel !== undefined && html !== '' && withoutNonce(html) !== withoutNonce(this.#shown)) {
			this.#shown = html;
			await this.#panel.webview.postMessage({ kind: 'page', html } satisfies CoveragePageUpdate);
		}
	}

	#page(): Promise<string> {
		const params: CoveragePageParams = { nonce: nonce() };
		return this.#client.sendRequest<string>(coveragePageMethod, params);
	}

	dispose(): void {
		this.#panel?.dispose();
		this.#subscriptions.dispose();
	}
}

function nonce(): string {
	return [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

function withoutNonce(html: string): string {
	return html.replace(/nonce[-=]"?[0-9a-f]{32}/g, '');
}
