import { commands, type Disposable } from 'vscode';
import type { TraceViews } from '../views/traceViews.ts';

/** Asks for the traceability views anew. */
export function registerRefresh(views: TraceViews): Disposable {
	return commands.registerCommand('qms.refreshTraceability', () => views.refresh());
}
