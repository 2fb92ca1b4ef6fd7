import { commands, Disposable } from 'vscode';
import type { TraceItem } from '../../../server/src/protocol.ts';
import type { TraceViews } from '../views/traceViews.ts';

/** Shows a document of one tree in the tree by document, and a clause in the tree by clause. */
export function registerRevealElsewhere(views: TraceViews): Disposable {
	return Disposable.from(
		commands.registerCommand('qms.revealInDocuments', async (item?: TraceItem) => {
			if (item?.place) {
				await views.reveal({ uri: item.place.uri });
			}
		}),
		commands.registerCommand('qms.revealInClauses', async (item?: TraceItem) => {
			if (item?.clause) {
				await views.reveal(item.clause);
			}
		}),
	);
}
