import { commands, Disposable, type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type TraceFilters, traceFiltersMethod } from '../../../server/src/protocol.ts';
import { isFiltered, plural, type TraceFilter } from '../views/traceFilter.ts';
import type { TraceFilterStore } from '../views/traceFilterStore.ts';

interface Choice extends QuickPickItem {
	readonly change?: Partial<TraceFilter>;
}

/** Which clauses and documents the trees show. */
export function registerFilterTrace(client: BaseLanguageClient, store: TraceFilterStore): Disposable {
	const filter = async (): Promise<void> => {
		const filters = await client.sendRequest<TraceFilters>(traceFiltersMethod, {});
		const picked = await window.showQuickPick(choicesOf(filters, store.filter), {
			title: 'Filter the traceability views',
			placeHolder: 'Show only one standard or one kind of document',
		});
		if (picked?.change !== undefined) {
			await store.change(picked.change);
		}
	};
	return Disposable.from(
		commands.registerCommand('qms.showGapsOnly', () => store.change({ gapsOnly: true })),
		commands.registerCommand('qms.showAllStates', () => store.change({ gapsOnly: false })),
		commands.registerCommand('qms.filterTraceability', filter),
		commands.registerCommand('qms.changeTraceFilter', filter),
		commands.registerCommand('qms.clearTraceFilter', () => store.clear()),
	);
}

function choicesOf({ standards, kinds }: TraceFilters, { gapsOnly, standard, kind, sort }: TraceFilter): readonly Choice[] {
	const isAny = isFiltered({ gapsOnly, standard, kind, sort });
	const separator = (label: string): Choice => ({ label, kind: QuickPickItemKind.Separator });
	const choice = (label: string, isOn: boolean, change: Partial<TraceFilter>): Choice => ({
		label: `$(${isOn ? 'check' : 'blank'}) ${label}`,
		...(isOn ? { description: 'shown' } : {}),
		change,
	});
	return [
		...(isAny ? [choice('Show everything', false, { gapsOnly: false, standard: null, kind: null })] : []),
		choice('Gaps only', gapsOnly, { gapsOnly: !gapsOnly }),
		separator('Standard'),
		choice('All standards', standard === null, { standard: null }),
		...standards.map(({ key, label }) => choice(label, standard === key, { standard: key })),
		separator('Kind of document'),
		choice('All kinds', kind === null, { kind: null }),
		...kinds.map(row => choice(capital(plural(row.label)), kind === row.kind, { kind: row.kind })),
	];
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
