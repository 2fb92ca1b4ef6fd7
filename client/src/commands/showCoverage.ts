import { commands, type Disposable } from 'vscode';
import { showCoverageCommand } from '../../../server/src/protocol.ts';
import type { CoveragePanel } from '../views/coveragePanel.ts';

/** Shows the coverage of all clauses as a page. */
export function registerShowCoverage(panel: CoveragePanel): Disposable {
	return commands.registerCommand(showCoverageCommand, () => panel.show());
}
