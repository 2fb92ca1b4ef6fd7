import { commands, type Disposable } from 'vscode';
import { showClauseCommand } from '../../../server/src/protocol.ts';
import type { TraceViews } from '../views/traceViews.ts';

/** Shows a clause in the traceability view: what a lens does when it is clicked. */
export function registerShowClause(views: TraceViews): Disposable {
	return commands.registerCommand(showClauseCommand, (folder: string, edition: string, number: string) =>
		views.reveal({ folder, edition, number }),
	);
}
