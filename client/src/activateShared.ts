import { type ExtensionContext, type TreeDataProvider, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { TraceItem } from '../../server/src/protocol.ts';
import { clientOptions } from './clientOptions.ts';
import { registerExplain } from './commands/explain.ts';
import { registerOpenPlace } from './commands/openPlace.ts';
import { registerRefresh } from './commands/refresh.ts';
import { registerShowClause } from './commands/showClause.ts';
import { registerShowCoverage } from './commands/showCoverage.ts';
import { CoveragePanel } from './views/coveragePanel.ts';
import { CoverageStatusItem } from './views/coverageStatusItem.ts';
import { TraceView } from './views/traceView.ts';
import { contributeSchemas } from './yamlSchemas.ts';

/** What other extensions, and the tests, may use. */
export interface Exports {
	readonly traceability: TreeDataProvider<TraceItem>;
	readonly coverage: Pick<CoveragePanel, 'html' | 'receive'>;
}

let client: BaseLanguageClient | undefined;

/** The one activation, whatever the server runs in. */
export async function activateShared(
	context: ExtensionContext,
	createClient: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<Exports> {
	client = createClient(clientOptions(workspace.getConfiguration('qms')));
	const view = new TraceView(client);
	const status = new CoverageStatusItem(client);
	const coverage = new CoveragePanel(client);
	context.subscriptions.push(
		view,
		status,
		coverage,
		registerShowClause(view),
		registerShowCoverage(coverage),
		registerRefresh(view),
		registerOpenPlace(),
		registerExplain(client),
	);
	// Another extension's fault is no reason to go without this one.
	contributeSchemas(context).catch(error => client?.warn('The schema of packs could not be given to the YAML extension.', error, false));
	await client.start();
	return { traceability: view, coverage };
}

export async function deactivateShared(): Promise<void> {
	await client?.stop();
	client = undefined;
}
