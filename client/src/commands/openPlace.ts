import { commands, type Disposable, Range, Uri, window } from 'vscode';
import type { TracePlace } from '../../../server/src/protocol.ts';

export const openPlaceCommand = 'qms.openPlace';

/** Opens a document at a place: what a click in the traceability view does. */
export function registerOpenPlace(): Disposable {
	return commands.registerCommand(openPlaceCommand, async (place: TracePlace) => {
		const { start, end } = place.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
		const selection = new Range(start.line, start.character, end.line, end.character);
		await window.showTextDocument(Uri.parse(place.uri), { selection, preview: true, preserveFocus: false });
	});
}
