import { vocabulariesOf } from '../index/editions.ts';
import { resolvedOf, type Target } from '../index/resolve.ts';
import { syntaxOf, type WorkspaceDocument, type World } from '../index/world.ts';
import type { ClaimFact } from '../model/facts.ts';
import { placeOf } from '../model/reading.ts';
import { termUsesOf } from '../model/terms.ts';
import type { TermUse } from '../standards/vocabulary.ts';
import { contains, type Span } from '../text/span.ts';

/** What stands at a place of a document. Offsets are of the document. */
export type Thing =
	| { readonly kind: 'clause'; readonly claim: ClaimFact; readonly span: Span }
	| { readonly kind: 'reference'; readonly target: Target; readonly span: Span }
	| { readonly kind: 'ownId'; readonly span: Span }
	| { readonly kind: 'term'; readonly uses: readonly TermUse[]; readonly span: Span };

/** The things at an offset, the most particular first. */
export function thingsAt(world: World, document: WorkspaceDocument, offset: number): readonly Thing[] {
	return [...clausesAt(document, offset), ...referencesAt(world, document, offset), ...termsAt(world, document, offset)];
}

function clausesAt(document: WorkspaceDocument, offset: number): Thing[] {
	const found: Thing[] = [];
	for (const claim of document.reading.facts.claims) {
		const span = numberSpanOf(document, claim);
		if (contains(span, offset) && !found.some(thing => thing.kind === 'clause' && thing.claim.clause === claim.clause)) {
			found.push({ kind: 'clause', claim, span });
		}
	}
	return found.sort((a, b) => a.span.to - a.span.from - (b.span.to - b.span.from));
}

/** The clause number itself where the claim's place is wider, as in front matter and in tables; else the place. */
export function numberSpanOf(document: WorkspaceDocument, claim: ClaimFact): Span {
	const place = placeOf(document.reading, claim.place);
	const text = document.snapshot.text.slice(place.from, place.to);
	const escaped = claim.clause.replaceAll('.', '\\.');
	const at = new RegExp(`(?<![\\d.])${escaped}(?!\\d|\\.\\d)`).exec(text)?.index;
	return at === undefined ? place : { from: place.from + at, to: place.from + at + claim.clause.length };
}

function referencesAt(world: World, document: WorkspaceDocument, offset: number): Thing[] {
	const { facts } = document.reading;
	const { references, ids } = resolvedOf(facts, world.index.names);
	const found: Thing[] = [];
	references.forEach(({ reference, target }) => {
		const span = placeOf(document.reading, reference.place);
		if (contains(span, offset)) {
			found.push({ kind: 'reference', target, span });
		}
	});
	facts.ids.forEach((id, i) => {
		const span = placeOf(document.reading, id.place);
		const target = ids[i];
		if (target !== undefined && contains(span, offset)) {
			found.push(id.id === facts.id?.id ? { kind: 'ownId', span } : { kind: 'reference', target, span });
		}
	});
	const own = facts.id === undefined ? undefined : placeOf(document.reading, facts.id.place);
	if (own !== undefined && own.to > own.from && contains(own, offset)) {
		found.push({ kind: 'ownId', span: own });
	}
	return found;
}

function termsAt(world: World, document: WorkspaceDocument, offset: number): Thing[] {
	const block = syntaxOf(document).blocks.find(candidate => candidate.from <= offset && offset <= candidate.to);
	if (block === undefined) {
		return [];
	}
	const found = vocabulariesOf(world).flatMap(vocabulary => {
		const match = termUsesOf(block.chunk, vocabulary).find(use =>
			contains({ from: block.from + use.from, to: block.from + use.to }, offset),
		);
		return match === undefined ? [] : [match];
	});
	const longest = found.sort((a, b) => b.to - b.from - (a.to - a.from))[0];
	if (longest === undefined) {
		return [];
	}
	const uses = found.filter(match => match.from === longest.from && match.to === longest.to).map(match => match.value);
	return [{ kind: 'term', uses, span: { from: block.from + longest.from, to: block.from + longest.to } }];
}
