import { commands, Disposable, Uri, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
	type Graph,
	type GraphPageMessage,
	type GraphPageUpdate,
	type GraphParams,
	graphMethod,
	showClauseCommand,
	traceChangedMethod,
} from '../../../server/src/protocol.ts';
import { openPlace } from '../commands/openPlace.ts';
import { graphPage } from './graphPage.ts';

export const graphViewType = 'qms.graph';

/** What lies around a document as a picture. It changes with the documents; a click on a node goes there. */
export class GraphPanel implements Disposable {
	readonly #client: BaseLanguageClient;
	readonly #dist: Uri;
	readonly #subscriptions: Disposable;
	#panel: WebviewPanel | undefined;
	#asked: GraphParams = { uri: '', depth: 1 };
	#graph: Graph | undefined;

	constructor(extension: Uri, client: BaseLanguageClient) {
		this.#client = client;
		this.#dist = Uri.joinPath(extension, 'dist');
		this.#subscriptions = Disposable.from(
			client.onNotification(traceChangedMethod, () => void this.#refresh()),
			window.registerWebviewPanelSerializer(graphViewType, {
				deserializeWebviewPanel: async (panel, kept: Partial<GraphParams> | undefined) => {
					this.#asked = { uri: kept?.uri ?? '', depth: kept?.depth ?? 1 };
					this.#fill(panel);
				},
			}),
		);
	}

	/** What the view shows; undefined where there is none. */
	get graph(): Graph | undefined {
		return this.#graph;
	}

	/** Shows what lies around a document; false where that is no document of a workspace folder. */
	async show(uri: string): Promise<boolean> {
		const params: GraphParams = { ...this.#asked, uri };
		const graph = await this.#client.sendRequest<Graph | null>(graphMethod, params);
		if (graph === null) {
			return false;
		}
		this.#asked = params;
		if (this.#panel === undefined) {
			this.#fill(window.createWebviewPanel(graphViewType, 'QMS Graph', ViewColumn.Beside));
		}
		this.#panel?.reveal(undefined, false);
		await this.#show(graph);
		return true;
	}

	/** Acts on what the page says. */
	async receive(message: GraphPageMessage): Promise<void> {
		switch (message.kind) {
			case 'ready':
				this.#graph = undefined;
				await this.#refresh();
				break;
			case 'depth':
				this.#asked = { ...this.#asked, depth: message.depth };
				await this.#refresh();
				break;
			case 'open':
				await this.#open(message.id);
				break;
			case 'centre':
				await this.#centre(message.id);
				break;
			case 'save':
				await this.#save(message.svg);
				break;
		}
	}

	/** Only what the picture shows is opened, whatever a page asks for. */
	async #open(id: string): Promise<void> {
		const node = this.#graph?.nodes.find(candidate => candidate.id === id);
		if (node?.uri) {
			await openPlace({ uri: node.uri, range: null });
		} else if (node?.clause) {
			await commands.executeCommand(showClauseCommand, node.clause.folder, node.clause.edition, node.clause.number);
		}
	}

	async #centre(id: string): Promise<void> {
		const node = this.#graph?.nodes.find(candidate => candidate.id === id);
		if (node?.uri) {
			await this.show(node.uri);
		}
	}

	async #save(svg: string): Promise<void> {
		const document = Uri.parse(this.#asked.uri);
		const name = (document.path.split('/').at(-1) ?? 'document').replace(/\.\w+$/, '');
		const folder = workspace.getWorkspaceFolder(document)?.uri ?? document;
		const uri = await window.showSaveDialog({ defaultUri: Uri.joinPath(folder, `${name}-graph.svg`), filters: { SVG: ['svg'] } });
		if (uri !== undefined) {
			await workspace.fs.writeFile(uri, new TextEncoder().encode(svg));
		}
	}

	#fill(panel: WebviewPanel): void {
		// A view that VS Code brings back takes the place of the one that is there.
		const before = this.#panel;
		this.#panel = panel;
		before?.dispose();
		panel.webview.options = { enableScripts: true, localResourceRoots: [this.#dist] };
		panel.webview.onDidReceiveMessage((message: GraphPageMessage) => void this.receive(message));
		panel.onDidDispose(() => {
			if (this.#panel === panel) {
				this.#panel = undefined;
				this.#graph = undefined;
			}
		});
		const script = panel.webview.asWebviewUri(Uri.joinPath(this.#dist, 'graph.js')).toString();
		panel.webview.html = graphPage(script, panel.webview.cspSource);
	}

	async #refresh(): Promise<void> {
		if (this.#panel?.visible !== true || this.#asked.uri === '') {
			return;
		}
		const asked = this.#asked;
		const graph = await this.#client.sendRequest<Graph | null>(graphMethod, asked);
		if (graph !== null && asked === this.#asked) {
			await this.#show(graph);
		}
	}

	/** What is shown already is not sent again. */
	async #show(graph: Graph): Promise<void> {
		const isSame = JSON.stringify(graph) === JSON.stringify(this.#graph) && this.#shownDepth === this.#asked.depth;
		if (this.#panel !== undefined && !isSame) {
			this.#graph = graph;
			this.#shownDepth = this.#asked.depth;
			this.#panel.title = `Graph: ${graph.title}`;
			await this.#panel.webview.postMessage({ kind: 'graph', graph, depth: this.#asked.depth } satisfies GraphPageUpdate);
		}
	}

	#shownDepth = 0;

	dispose(): void {
		this.#panel?.dispose();
		this.#subscriptions.dispose();
	}
}
