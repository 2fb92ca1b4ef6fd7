import { commands, Disposable, env, Uri, window, workspace } from 'vscode';
import type { TraceItem } from '../../../server/src/protocol.ts';
import { markdownLink } from '../markdownLink.ts';

/** Copies what documents call a node by: an id, a clause with its edition, or a link from the document that is being edited. */
export function registerCopyReference(): Disposable {
	return Disposable.from(
		commands.registerCommand('qms.copyReference', async (item?: TraceItem) => {
			if (item?.reference) {
				await env.clipboard.writeText(item.reference);
			}
		}),
		commands.registerCommand('qms.copyLink', async (item?: TraceItem) => {
			if (item?.place) {
				await env.clipboard.writeText(
					markdownLink(item.label, pathFrom(window.activeTextEditor?.document.uri), pathFrom(Uri.parse(item.place.uri))),
				);
			}
		}),
	);
}

/** The path in the workspace; with several folders these are part of it. */
function pathFrom(uri: Uri | undefined): string {
	return uri === undefined || workspace.getWorkspaceFolder(uri) === undefined ? '' : workspace.asRelativePath(uri, true);
}
