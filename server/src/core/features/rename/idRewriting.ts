import { applyEdits, type Edit } from '../../text/edit.ts';
import type { IdChange } from './change.ts';
import { placesIn } from './idPlaces.ts';

/** A text with the ids in it called otherwise. */
export function withNewIds(text: string, ids: readonly IdChange[], where: 'prose' | 'name'): string {
	return ids.reduce((changed, id) => applyEdits(changed, idEditsIn(changed, id, where)), text);
}

function idEditsIn(text: string, change: IdChange, where: 'prose' | 'name'): Edit[] {
	return placesIn(text, change, where).map(span => ({ ...span, insert: change.respell(text.slice(span.from, span.to)) }));
}
