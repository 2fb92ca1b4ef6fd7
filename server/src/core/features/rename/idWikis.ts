import type { WorkspaceDocument } from '../../index/world.ts';
import { normalizeId } from '../../model/ids.ts';
import { placeOf } from '../../model/reading.ts';

/** Where a wiki link names an id and nothing else. Offset of the document. */
export function wikiWith(document: WorkspaceDocument, id: string): number | undefined {
	const { facts } = document.reading;
	const found = facts.references.find(({ kind, target }) => kind === 'wiki' && normalizeId(target) === id);
	return found && placeOf(document.reading, found.place).from;
}
