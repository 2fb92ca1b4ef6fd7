import { commands, type Disposable } from 'vscode';
import type { TraceView } from '../views/traceView.ts';

/** Asks for the traceability view anew. */
export function registerRefresh(view: TraceView): Disposable {
	return commands.registerCommand('qms.refreshTraceability', () => view.refresh());
}
