import { Disposable, type Memento, window, workspace } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { type TraceFilters, type TracePathParams, traceChangedMethod, traceFiltersMethod } from '../../../server/src/protocol.ts';
import { ClaimByDrop } from './claimByDrop.ts';
import { isFiltered } from './traceFilter.ts';
import type { TraceFilterStore } from './traceFilterStore.ts';
import { TraceTree } from './traceTree.ts';

/** The three trees, which share a filter. The one by document follows the active editor. */
export class TraceViews implements Disposable {
	readonly clauses: TraceTree;
	readonly documents: TraceTree;
	readonly problems: TraceTree;
	readonly drop: ClaimByDrop;
	readonly #client: BaseLanguageClient;
	readonly #store: TraceFilterStore;
	readonly #subscriptions: Disposable;

	constructor(client: BaseLanguageClient, store: TraceFilterStore, memento: Memento) {
		this.#client = client;
		this.#store = store;
		this.drop = new ClaimByDrop(client);
		this.clauses = new TraceTree('clauses', client, store, memento, this.drop);
		this.documents = new TraceTree('documents', client, store, memento, this.drop);
		this.problems = new TraceTree('problems', client, store, memento, this.drop);
		this.#subscriptions = Disposable.from(
			this.clauses,
			this.documents,
			this.problems,
			client.onNotification(traceChangedMethod, () => this.refresh()),
			// A view may be in sight before the server is there.
			client.onDidChangeState(({ newState }) => newState === State.Running && this.refresh()),
			store.onDidChange(() => this.refresh()),
			window.onDidChangeActiveTextEditor(() => void this.#follow()),
			this.documents.onDidChangeVisibility(() => void this.#follow()),
		);
	}

	refresh(): void {
		for (const tree of this.#trees) {
			tree.refresh();
		}
		void this.#showFilter();
	}

	/** Selects a clause or a document in the tree that lists it. A filter that hides it is taken away. */
	async reveal(to: TracePathParams['to']): Promise<void> {
		const tree = 'uri' in to ? this.documents : this.clauses;
		const how = { focus: true, expand: true };
		if (!(await tree.reveal(to, how)) && isFiltered(this.#store.filter)) {
			await this.#store.clear();
			await tree.reveal(to, how);
		}
	}

	get #trees(): readonly TraceTree[] {
		return [this.clauses, this.documents, this.problems];
	}

	async #showFilter(): Promise<void> {
		if (this.#client.isRunning()) {
			const filters = await this.#client.sendRequest<TraceFilters>(traceFiltersMethod, {});
			for (const tree of this.#trees) {
				tree.showFilter(filters);
			}
		}
	}

	async #follow(): Promise<void> {
		const document = window.activeTextEditor?.document;
		const isWanted = workspace.getConfiguration('qms').get('traceability.followEditor', true);
		const uri = document?.uri.toString();
		// The click that opened the document has selected a node of it: the view stays where the user is.
		const isSelected = this.documents.selection.some(item => item.place?.uri === uri);
		if (
			isWanted &&
			this.documents.isVisible &&
			uri !== undefined &&
			document?.languageId === 'markdown' &&
			this.#client.isRunning() &&
			!isSelected
		) {
			await this.documents.reveal({ uri }, { focus: false, expand: false });
		}
	}

	dispose(): void {
		this.#subscriptions.dispose();
	}
}
