import {
	type CancellationToken,
	type Disposable,
	EventEmitter,
	MarkdownString,
	type Memento,
	ThemeColor,
	ThemeIcon,
	type TreeDataProvider,
	type TreeDragAndDropController,
	TreeItem,
	TreeItemCollapsibleState,
	type TreeView,
	window,
} from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import {
	type ClauseEvidence,
	clauseEvidenceMethod,
	type TraceFilters,
	type TraceItem,
	type TracePathParams,
	type TracePlace,
	type TracePlaceParams,
	type TraceQuery,
	traceChildrenMethod,
	tracePathMethod,
	tracePlaceMethod,
} from '../../../server/src/protocol.ts';
import { openPlaceCommand } from '../commands/openPlace.ts';
import { evidenceText } from './evidenceText.ts';
import { OpenNodes } from './openNodes.ts';
import { filterMessage } from './traceFilter.ts';
import type { TraceFilterStore } from './traceFilterStore.ts';
import { accessibleLabel, contextOf, lookOf } from './traceItem.ts';

export type TraceViewName = TraceQuery['view'];

const viewIds: Readonly<Record<TraceViewName, string>> = {
	clauses: 'qms.traceability',
	documents: 'qms.documents',
	problems: 'qms.traceProblems',
};

/** One of the traceability trees: asks the server for what is unfolded, as the filter wants it. */
export class TraceTree implements TreeDataProvider<TraceItem>, Disposable {
	readonly #view: TraceViewName;
	readonly #client: BaseLanguageClient;
	readonly #filters: TraceFilterStore;
	readonly #open: OpenNodes;
	readonly #changed = new EventEmitter<undefined>();
	readonly #tree: TreeView<TraceItem>;
	/** By id, for the parents of nodes that are revealed. */
	readonly #known = new Map<string, TraceItem>();
	readonly onDidChangeTreeData = this.#changed.event;

	constructor(
		view: TraceViewName,
		client: BaseLanguageClient,
		filters: TraceFilterStore,
		memento: Memento,
		dragAndDropController: TreeDragAndDropController<TraceItem>,
	) {
		this.#view = view;
		this.#client = client;
		this.#filters = filters;
		this.#open = new OpenNodes(memento, view);
		this.#tree = window.createTreeView(viewIds[view], { treeDataProvider: this, showCollapseAll: true, dragAndDropController });
		this.#tree.onDidExpandElement(({ element }) => this.#open.set(element.id, true));
		this.#tree.onDidCollapseElement(({ element }) => this.#open.set(element.id, false));
	}

	get isVisible(): boolean {
		return this.#tree.visible;
	}

	get onDidChangeVisibility(): TreeView<TraceItem>['onDidChangeVisibility'] {
		return this.#tree.onDidChangeVisibility;
	}

	get selection(): readonly TraceItem[] {
		return this.#tree.selection;
	}

	/** What stands over the tree. */
	get message(): string | undefined {
		return this.#tree.message;
	}

	refresh(): void {
		this.#known.clear();
		this.#changed.fire(undefined);
	}

	showFilter(filters: TraceFilters): void {
		// Undefined is what removes a message; the type says otherwise.
		(this.#tree as { message: string | undefined }).message = filterMessage(this.#filters.filter, this.#view, filters);
	}

	async getChildren(item?: TraceItem): Promise<TraceItem[]> {
		// A request to a server that is starting waits for it.
		if (this.#client.state !== State.Running && this.#client.state !== State.Starting) {
			return [];
		}
		const children = await this.#client.sendRequest<TraceItem[]>(traceChildrenMethod, { query: this.#query(), id: item?.id ?? null });
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
		const isOpen = this.#open.isOpen(item.id) ?? (item.type === 'edition' || item.type === 'folder');
		const state = !item.hasChildren
			? TreeItemCollapsibleState.None
			: isOpen
				? TreeItemCollapsibleState.Expanded
				: TreeItemCollapsibleState.Collapsed;
		const node = new TreeItem(item.label, state);
		node.id = item.id;
		node.description = item.description;
		node.contextValue = contextOf(item);
		node.iconPath = look.color === undefined ? new ThemeIcon(look.icon) : new ThemeIcon(look.icon, new ThemeColor(look.color));
		node.accessibilityInformation = { label: accessibleLabel(item.label, item.description, item.icon) };
		if (item.clause === null) {
			node.tooltip = plainTooltip(item);
		}
		if (item.place !== null) {
			const params: TracePlaceParams = { query: this.#query(), id: item.id, parent: item.parent };
			node.command = { command: openPlaceCommand, title: 'Open', arguments: [item.place, params] };
		}
		return node;
	}

	/** The evidence for a clause is looked up when somebody points at it. */
	async resolveTreeItem(node: TreeItem, item: TraceItem, token: CancellationToken): Promise<TreeItem> {
		if (item.clause !== null) {
			const evidence = await this.#client.sendRequest<ClauseEvidence | null>(clauseEvidenceMethod, item.clause, token);
			node.tooltip = evidence === null ? plainTooltip(item) : evidenceTooltip(evidence);
		}
		return node;
	}

	/** Where a node leads now. */
	placeOf(params: TracePlaceParams): Promise<TracePlace | null> {
		return this.#client.sendRequest<TracePlace | null>(tracePlaceMethod, params);
	}

	/** Selects a clause or a document; false where the tree does not show it. */
	async reveal(to: TracePathParams['to'], { focus, expand }: { readonly focus: boolean; readonly expand: boolean }): Promise<boolean> {
		const params: TracePathParams = { query: this.#query(), to };
		const path = await this.#client.sendRequest<TraceItem[]>(tracePathMethod, params);
		for (const item of path) {
			this.#known.set(item.id, item);
		}
		const last = path.at(-1);
		if (last !== undefined) {
			await this.#tree.reveal(last, { select: true, focus, expand });
		}
		return last !== undefined;
	}

	#query(): TraceQuery {
		return { view: this.#view, ...this.#filters.filter };
	}

	dispose(): void {
		this.#tree.dispose();
		this.#changed.dispose();
	}
}

function plainTooltip(item: TraceItem): MarkdownString {
	return new MarkdownString().appendText(item.tooltip === '' ? item.label : `${item.label}\n\n${item.tooltip}`);
}

/** Only our own links may do something. */
function evidenceTooltip(evidence: ClauseEvidence): MarkdownString {
	const text = new MarkdownString(evidenceText(evidence, openPlaceCommand));
	text.isTrusted = { enabledCommands: [openPlaceCommand] };
	return text;
}
