import { type ExtensionContext, type TreeDataProvider, type TreeDragAndDropController, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { TraceItem } from '../../server/src/protocol.ts';
import { clientOptions } from './clientOptions.ts';
import { registerCopyReference } from './commands/copyReference.ts';
import { registerCreateMissing } from './commands/createMissing.ts';
import { registerExplain } from './commands/explain.ts';
import { registerFilterTrace } from './commands/filterTrace.ts';
import { registerOpenPlace } from './commands/openPlace.ts';
import { registerRefresh } from './commands/refresh.ts';
import { registerRevealElsewhere } from './commands/revealElsewhere.ts';
import { registerSearchTrace } from './commands/searchTrace.ts';
import { registerShowClause } from './commands/showClause.ts';
import { registerShowCoverage } from './commands/showCoverage.ts';
import { registerShowGraph } from './commands/showGraph.ts';
import { registerSortTrace } from './commands/sortTrace.ts';
import { CoveragePanel } from './views/coveragePanel.ts';
import { CoverageStatusItem } from './views/coverageStatusItem.ts';
import { GraphPanel } from './views/graphPanel.ts';
import { TraceFilterStore } from './views/traceFilterStore.ts';
import type { TraceTree } from './views/traceTree.ts';
import { TraceViews } from './views/traceViews.ts';
import { contributeSchemas } from './yamlSchemas.ts';

/** What other extensions, and the tests, may use. */
export interface Exports {
	readonly traceability: TreeDataProvider<TraceItem>;
	readonly trees: Readonly<
		Record<'clauses' | 'documents' | 'problems', Pick<TraceTree, keyof TreeDataProvider<TraceItem> | 'message' | 'selection'>>
	>;
	readonly filter: Pick<TraceFilterStore, 'filter' | 'change' | 'clear'>;
	readonly drop: TreeDragAndDropController<TraceItem>;
	readonly coverage: Pick<CoveragePanel, 'html' | 'receive'>;
	readonly graph: Pick<GraphPanel, 'graph' | 'receive'>;
}

let client: BaseLanguageClient | undefined;

/** The one activation, whatever the server runs in. */
export async function activateShared(
	context: ExtensionContext,
	createClient: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<Exports> {
	client = createClient(clientOptions(workspace.getConfiguration('qms')));
	const filter = new TraceFilterStore(context.workspaceState);
	const trees = new TraceViews(client, filter, context.workspaceState);
	const status = new CoverageStatusItem(client);
	const coverage = new CoveragePanel(client);
	const graph = new GraphPanel(context.extensionUri, client);
	context.subscriptions.push(
		filter,
		trees,
		status,
		coverage,
		graph,
		registerShowClause(trees),
		registerShowCoverage(coverage),
		registerShowGraph(graph),
		registerRefresh(trees),
		registerFilterTrace(client, filter),
		registerSortTrace(filter),
		registerSearchTrace(client, trees),
		registerRevealElsewhere(trees),
		registerCreateMissing(context, client),
		registerCopyReference(),
		registerOpenPlace(node => trees.clauses.placeOf(node)),
		registerExplain(client),
	);
	// Another extension's fault is no reason to go without this one.
	contributeSchemas(context).catch(error => client?.warn('The schema of packs could not be given to the YAML extension.', error, false));
	await client.start();
	return { traceability: trees.clauses, trees, filter, drop: trees.drop, coverage, graph };
}

export async function deactivateShared(): Promise<void> {
	await client?.stop();
	client = undefined;
}
