import { definitionsIn, type HouseDefinition } from '../index/definitions.ts';
import { vocabulariesOf } from '../index/editions.ts';
import { numberSpanOf } from '../index/numberSpan.ts';
import { resolvedOf, type Target } from '../index/resolve.ts';
import { syntaxOf, type WorkspaceDocument, type World } from '../index/world.ts';
import type { ClaimFact, MetadataFact } from '../model/facts.ts';
import { placeOf } from '../model/reading.ts';
import { termUsesOf } from '../model/terms.ts';
import type { TermUse } from '../standards/vocabulary.ts';
import { contains, type Span, spanAround } from '../text/span.ts';

/** What stands at a place of a document. Offsets are of the document. */
export type Thing =
	/** `claims`: one for each edition in which the clause is meant, `claim` the first. */
	| { readonly kind: 'clause'; readonly claim: ClaimFact; readonly claims: readonly ClaimFact[]; readonly span: Span }
	| { readonly kind: 'reference'; readonly target: Target; readonly span: Span }
	| { readonly kind: 'ownId'; readonly span: Span }
	/** The key or the value of a field. */
	| { readonly kind: 'metadata'; readonly fact: MetadataFact; readonly span: Span }
	| { readonly kind: 'term'; readonly uses: readonly TermUse[]; readonly span: Span }
	/** A word that only the house's own documents define. */
	| { readonly kind: 'houseTerm'; readonly span: Span };

/** The things at an offset, the most particular first. */
export function thingsAt(world: World, document: WorkspaceDocument, offset: number): readonly Thing[] {
	const metadata = metadataAt(document, offset);
	// A title is prose: a term in it is of more use than that it is the title.
	const isTitle = metadata?.fact.field === 'title' && metadata.fact.source !== 'frontMatter';
	return [
		...clausesAt(document, offset),
		...referencesAt(world, document, offset),
		...(metadata === undefined || isTitle ? [] : [metadata]),
		...termsAt(world, document, offset),
		...houseTermsAt(world, document, offset),
		...(metadata !== undefined && isTitle ? [metadata] : []),
	];
}

function houseTermsAt(world: World, document: WorkspaceDocument, offset: number): Thing[] {
	const block = spanAround(syntaxOf(document).blocks, offset);
	const tree = definitionsIn(world.index);
	if (block === undefined || !tree.mayHold(block.chunk.text)) {
		return [];
	}
	const { chunk } = block;
	return chunk.prose
		.flatMap(span => tree.findIn(chunk.plain, span.from, span.to))
		.map(({ from, to }) => ({ from: block.from + from, to: block.from + to }))
		.filter(span => contains(span, offset))
		.map(span => ({ kind: 'houseTerm', span }));
}

/** What the documents of the workspace say of the words at a stretch. */
export function houseDefinitionsAt(world: World, document: WorkspaceDocument, span: Span): readonly HouseDefinition[] {
	const text = document.snapshot.text.slice(span.from, span.to);
	const [match] = definitionsIn(world.index).findIn(text);
	return match !== undefined && match.from === 0 && match.to === text.length ? match.value : [];
}

/** The field whose value, or whose key before or above it, is at an offset. */
export function metadataAt(document: WorkspaceDocument, offset: number): Extract<Thing, { readonly kind: 'metadata' }> | undefined {
	const placed = document.reading.facts.metadata
		.map(fact => ({ kind: 'metadata' as const, fact, span: placeOf(document.reading, fact.place) }))
		.filter(({ fact }) => fact.source !== 'fileName');
	const ofValue = placed.find(({ span }) => contains(span, offset));
	return (
		ofValue ??
		placed
			.map(thing => ({ ...thing, span: keySpanOf(document, thing.fact.key, thing.span.from) }))
			.find(({ span }) => contains(span, offset))
	);
}

/** The key as it stands nearest before its value, in the same block; a span that holds nothing where it is not found. */
function keySpanOf(document: WorkspaceDocument, key: string, before: number): Span {
	const { text } = document.snapshot;
	for (let from = lastBefore(text, key, before); from >= 0; from = lastBefore(text, key, from)) {
		if (/\n[ \t]*\n/.test(text.slice(from, before))) {
			break;
		}
		if (beginsKey.test(text.slice(Math.max(0, from - 20), from))) {
			return { from, to: from + key.length };
		}
	}
	return { from: -1, to: -1 };
}

/** `Date` in `Effective Date` is not that key. */
const beginsKey = /(?:^|[\n|*_`[>·•-])[ \t]*$/;

function lastBefore(text: string, key: string, before: number): number {
	return key === '' || before < key.length ? -1 : text.lastIndexOf(key, before - key.length);
}

function clausesAt(document: WorkspaceDocument, offset: number): Thing[] {
	const found: Thing[] = [];
	for (const claim of document.reading.facts.claims) {
		const span = numberSpanOf(document, claim);
		if (contains(span, offset) && !found.some(thing => thing.kind === 'clause' && thing.claim.clause === claim.clause)) {
			found.push({ kind: 'clause', claim, claims: inAllEditions(document, claim), span });
		}
	}
	return found.sort((a, b) => a.span.to - a.span.from - (b.span.to - b.span.from));
}

/** Claims that a text makes at one place for several editions of a standard, each edition once. */
function inAllEditions({ reading }: WorkspaceDocument, claim: ClaimFact): readonly ClaimFact[] {
	const alike = reading.facts.claims.filter(
		({ place, clause, item, standard }) =>
			place === claim.place && clause === claim.clause && item === claim.item && standard === claim.standard,
	);
	return alike.filter(({ edition }, i) => alike.findIndex(other => other.edition === edition) === i);
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
			const isOwn = target.kind === 'document' && target.path === document.path;
			found.push(isOwn ? { kind: 'ownId', span } : { kind: 'reference', target, span });
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
