import {
	Disposable,
	EventEmitter,
	MarkdownString,
	ThemeColor,
	ThemeIcon,
	type TreeDataProvider,
	TreeItem,
	TreeItemCollapsibleState,
	type TreeView,
	Uri,
	window,
	workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
	type TraceItem,
	traceChangedMethod,
	traceChildrenMethod,
	traceClauseMethod,
	tracePathMethod,
} from '../../../server/src/protocol.ts';
import { openPlaceCommand } from '../commands/openPlace.ts';
import { accessibleLabel, lookOf } from './traceItem.ts';

/** The traceability tree: asks the server for what is unfolded, and follows the active editor. */
export class TraceView implements TreeDataProvider<TraceItem>, Disposable {
	readonly #client: BaseLanguageClient;
	readonly #changed = new EventEmitter<undefined>();
	readonly #tree: TreeView<TraceItem>;
	readonly #subscriptions: Disposable;
	/** By id, for the parents of nodes that are revealed. */
	readonly #known = new Map<string, TraceItem>();
	readonly onDidChangeTreeData = this.#changed.event;

	constructor(client: BaseLanguageClient) {
		this.#client = client;
		this.#tree = window.createTreeView('qms.traceability', { treeDataProvider: this, showCollapseAll: true });
		this.#subscriptions = Disposable.from(
			this.#changed,
			this.#tree,
			client.onNotification(traceChangedMethod, () => this.refresh()),
			window.onDidChangeActiveTextEditor(() => void this.#follow()),
			this.#tree.onDidChangeVisibility(() => void this.#follow()),
		);
	}

	refresh(): void {
		this.#changed.fire(undefined);
	}

	async getChildren(item?: TraceItem): Promise<TraceItem[]> {
		if (!this.#client.isRunning()) {
			return [];
		}
		const children = await this.#client.sendRequest<TraceItem[]>(traceChildrenMethod, { id: item?.id ?? null });
		for (const child of children) {
			this.#known.set(child.id, child);
		}
		return children;
	}

	getParent(item: TraceItem): TraceItem | undefined {
		return item.parent === null ? undefined : this.#known.get(item.parent);
	}

	getTreeItem(item: TraceItem): TreeItem {
		const look = lookOf(item.icon);
		const isFirst = item.parent === null && item.icon === 'clauses';
		const state = !item.hasChildren
			? TreeItemCollapsibleState.None
			: isFirst
				? TreeItemCollapsibleState.Expanded
				: TreeItemCollapsibleState.Collapsed;
		const node = new TreeItem(item.label, state);
		node.id = item.id;
		node.description = item.description;
		node.tooltip = new MarkdownString().appendText(item.tooltip === '' ? item.label : `${item.label}\n\n${item.tooltip}`);
		node.iconPath = look.color === undefined ? new ThemeIcon(look.icon) : new ThemeIcon(look.icon, new ThemeColor(look.color));
		node.accessibilityInformation = { label: accessibleLabel(item.label, item.description, item.icon) };
		if (item.place !== null) {
			node.resourceUri = Uri.parse(item.place.uri);
			node.command = { command: openPlaceCommand, title: 'Open', arguments: [item.place] };
		}
		return node;
	}

	async revealClause(uri: string, edition: string, clause: string): Promise<void> {
		await this.#revealPath(await this.#client.sendRequest<TraceItem[]>(traceClauseMethod, { uri, edition, clause }), {
			focus: true,
			expand: true,
		});
	}

	async #follow(): Promise<void> {
		const document = window.activeTextEditor?.document;
		const isWanted = workspace.getConfiguration('qms').get('traceability.followEditor', true);
		if (
			!isWanted ||
			!this.#tree.visible ||
			document?.languageId !== 'markdown' ||
			!this.#client.isRunning() ||
			this.#isSelected(document.uri)
		) {
			return;
		}
		await this.#revealPath(await this.#client.sendRequest<TraceItem[]>(tracePathMethod, { uri: document.uri.toString() }), {
			focus: false,
			expand: false,
		});
	}

	/** The click that opened the document has selected a node of it: the view stays where the user is. */
	#isSelected(uri: Uri): boolean {
		return this.#tree.selection.some(item => item.place !== null && Uri.parse(item.place.uri).toString() === uri.toString());
	}

	async #revealPath(path: readonly TraceItem[], { focus, expand }: { readonly focus: boolean; readonly expand: boolean }): Promise<void> {
		for (const item of path) {
			this.#known.set(item.id, item);
		}
		const last = path.at(-1);
		if (last !== undefined) {
			await this.#tree.reveal(last, { select: true, focus, expand });
		}
	}

	dispose(): void {
		this.#subscriptions.dispose();
	}
}
