import { commands, type Disposable } from 'vscode';
import { showClauseCommand } from '../../../server/src/protocol.ts';
import type { TraceView } from '../views/traceView.ts';

/** Shows a clause in the traceability view: what a lens does when it is clicked. */
export function registerShowClause(view: TraceView): Disposable {
	return commands.registerCommand(showClauseCommand, (folder: string, edition: string, clause: string) =>
		view.revealClause(folder, edition, clause),
	);
}
