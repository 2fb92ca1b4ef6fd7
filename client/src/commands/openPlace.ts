import { commands, type Disposable, Range, Uri, window } from 'vscode';
import type { TracePlace, TracePlaceParams } from '../../../server/src/protocol.ts';

export const openPlaceCommand = 'qms.openPlace';

/** Where a node of a tree leads now; null where it is gone. */
export type Locate = (node: TracePlaceParams) => Promise<TracePlace | null>;

/** Opens a document at a place: what a click in a traceability view does. Of a node its place of now counts. */
export function registerOpenPlace(locate: Locate): Disposable {
	return commands.registerCommand(openPlaceCommand, async (shown: TracePlace, node?: TracePlaceParams) => {
		// A server that does not answer knows no better place than the one that is shown.
		const now = node === undefined ? null : await locate(node).catch(() => null);
		await openPlace(now ?? shown);
	});
}

export async function openPlace({ uri, range }: TracePlace): Promise<void> {
	const { start, end } = range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
	const selection = new Range(start.line, start.character, end.line, end.character);
	await window.showTextDocument(Uri.parse(uri), { selection, preview: true, preserveFocus: false });
}
