import { commands, type Disposable, type QuickPickItem, window } from 'vscode';
import type { TraceFilter } from '../views/traceFilter.ts';
import type { TraceFilterStore } from '../views/traceFilterStore.ts';

interface Order extends QuickPickItem {
	readonly sort: TraceFilter['sort'];
}

const orders: readonly Order[] = [
	{ label: 'By number or id', sort: 'number' },
	{ label: 'By state', detail: 'What was seen least comes first', sort: 'state' },
	{ label: 'By title', sort: 'title' },
];

/** In which order the trees show clauses and documents. */
export function registerSortTrace(store: TraceFilterStore): Disposable {
	return commands.registerCommand('qms.sortTraceability', async () => {
		const items = orders.map(order => ({ ...order, ...(order.sort === store.filter.sort ? { description: 'in use' } : {}) }));
		const picked = await window.showQuickPick(items, { title: 'Sort the traceability views' });
		if (picked !== undefined) {
			await store.change({ sort: picked.sort });
		}
	});
}
