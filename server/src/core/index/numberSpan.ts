import type { ClaimFact } from '../model/facts.ts';
import { placeOf } from '../model/reading.ts';
import type { Span } from '../text/span.ts';
import type { WorkspaceDocument } from './world.ts';

/** The clause number itself where the claim's place is wider, as in front matter and in tables; else the place. */
export function numberSpanOf(document: WorkspaceDocument, claim: ClaimFact): Span {
	const place = placeOf(document.reading, claim.place);
	const text = document.snapshot.text.slice(place.from, place.to);
	const escaped = claim.clause.replaceAll('.', '\\.');
	const at = new RegExp(`(?<![\\d.])${escaped}(?!\\d|\\.\\d)`).exec(text)?.index;
	return at === undefined ? place : { from: place.from + at, to: place.from + at + claim.clause.length };
}
