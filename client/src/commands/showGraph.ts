import { commands, type Disposable, window } from 'vscode';
import { showGraphCommand, type TraceItem } from '../../../server/src/protocol.ts';
import type { GraphPanel } from '../views/graphPanel.ts';

/** Shows what lies around a document: of a tree, of an address, or the one that is being edited. */
export function registerShowGraph(panel: GraphPanel): Disposable {
	return commands.registerCommand(showGraphCommand, async (given?: string | Partial<TraceItem> | { readonly fsPath: string }) => {
		const uri = addressOf(given) ?? window.activeTextEditor?.document.uri.toString();
		if (uri === undefined || !(await panel.show(uri))) {
			void window.showInformationMessage('Open a document of the quality management system to see what lies around it.');
		}
	});
}

/** Of a menu of the explorer comes a URI, of a tree a node. */
function addressOf(given: string | Partial<TraceItem> | { readonly fsPath: string } | undefined): string | undefined {
	if (typeof given === 'string' || given === undefined) {
		return given;
	}
	return 'fsPath' in given ? given.toString() : (given.place?.uri ?? undefined);
}
