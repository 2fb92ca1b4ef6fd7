import { commands, type Disposable, EventEmitter, type Memento } from 'vscode';
import { everything, filterFrom, isFiltered, type TraceFilter } from './traceFilter.ts';

const key = 'qms.trace.filter';

/** The filter of the trees, kept with the workspace. The icons of the views follow it. */
export class TraceFilterStore implements Disposable {
	readonly #memento: Memento;
	readonly #changed = new EventEmitter<void>();
	readonly onDidChange = this.#changed.event;
	#filter: TraceFilter;

	constructor(memento: Memento) {
		this.#memento = memento;
		this.#filter = filterFrom(memento.get(key));
		this.#setContext();
	}

	get filter(): TraceFilter {
		return this.#filter;
	}

	async change(change: Partial<TraceFilter>): Promise<void> {
		this.#filter = { ...this.#filter, ...change };
		this.#setContext();
		this.#changed.fire();
		await this.#memento.update(key, this.#filter);
	}

	clear(): Promise<void> {
		return this.change({ ...everything, sort: this.#filter.sort });
	}

	#setContext(): void {
		void commands.executeCommand('setContext', 'qms.trace.gapsOnly', this.#filter.gapsOnly);
		void commands.executeCommand('setContext', 'qms.trace.filtered', isFiltered({ ...this.#filter, gapsOnly: false }));
		void commands.executeCommand('setContext', 'qms.trace.anyFilter', isFiltered(this.#filter));
	}

	dispose(): void {
		this.#changed.dispose();
	}
}
