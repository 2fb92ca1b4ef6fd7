import type { ClaimFact } from '../model/facts.ts';
import { placeOf } from '../model/reading.ts';
import type { Span } from '../text/span.ts';
import type { WorkspaceDocument } from './world.ts';

/**
 * The clause number itself where the claim's place is wider, as in front matter and in tables; for an item the one before its letter. Else
 * the place.
 */
export function numberSpanOf(document: WorkspaceDocument, claim: ClaimFact): Span {
	const place = placeOf(document.reading, claim.place);
	const text = document.snapshot.text.slice(place.from, place.to);
	const number = `(?<![\\d.])${claim.clause.replaceAll('.', '\\.')}(?!\\d|\\.\\d)`;
	const ofItem = claim.item === undefined ? undefined : new RegExp(`${number}[\\s.(]*${claim.item.charAt(0)}(?![a-z])`).exec(text)?.index;
	const at = ofItem ?? new RegExp(number).exec(text)?.index;
	return at === undefined ? place : { from: place.from + at, to: place.from + at + claim.clause.length };
}
