import { syntaxOf, type WorkspaceDocument } from '../../index/world.ts';
import type { IdSpelling } from '../../model/idSpelling.ts';
import { normalizeId } from '../../model/ids.ts';
import { fieldOfKey } from '../../model/metadataKeys.ts';
import { placeOf } from '../../model/reading.ts';
import { entriesOf } from '../../syntax/frontMatter.ts';
import { overlaps, type Span, shifted } from '../../text/span.ts';
import { spanIn } from './frontMatterPaths.ts';
import { textPartsOf } from './textParts.ts';

/** Whose id it is, and what is not to be taken for it: see {@link IdChange}. */
export interface Sought {
	readonly spelling: IdSpelling;
	readonly others: RegExp | undefined;
	readonly owners: readonly string[];
}

/** Every place in the text of a document that writes an id, in order; in wiki links and targets of links are none. Offsets of the document. */
export function idPlacesIn(document: WorkspaceDocument, sought: Sought): readonly Span[] {
	const { spelling } = sought;
	const { text } = document.snapshot;
	if (!spelling.mayBeIn(text) && !document.reading.facts.ids.some(({ id }) => id === spelling.id)) {
		return [];
	}
	const taken: Span[] = [];
	const take = (span: Span): void => {
		if (!taken.some(other => overlaps(other, span))) {
			taken.push(span);
		}
	};
	for (const part of textPartsOf(document)) {
		for (const span of placesIn(part.text, sought, 'prose')) {
			take(shifted(span, part.from));
		}
	}
	const mentioned = document.reading.facts.ids.filter(({ id }) => id === spelling.id).map(({ place }) => placeOf(document.reading, place));
	for (const span of [
		...fieldValues(document, spelling.id),
		...mentioned.filter(isFree(document, sought.others)),
		...ownFields(document, sought),
	]) {
		take(span);
	}
	return taken.sort((a, b) => a.from - b.from);
}

/** Places of an id in a text, but for those in which it is only part of something else. */
export function placesIn(text: string, { spelling, others }: Sought, where: 'prose' | 'name'): readonly Span[] {
	const found = spelling.mayBeIn(text) ? spelling.placesIn(text, where) : [];
	return found.length === 0 || others === undefined
		? found
		: found.filter(span => !othersIn(text, others).some(other => overlaps(other, span)));
}

function othersIn(text: string, others: RegExp): readonly Span[] {
	return [...text.matchAll(others)].map(({ 0: found, index }) => ({ from: index, to: index + found.length }));
}

/** A mention counts as the reader has it, unless a longer id stands around it. */
function isFree(document: WorkspaceDocument, others: RegExp | undefined): (span: Span) => boolean {
	return span => {
		const from = Math.max(0, span.from - 40);
		return (
			others === undefined ||
			!othersIn(document.snapshot.text.slice(from, span.to + 40), others).some(other => overlaps(shifted(other, from), span))
		);
	};
}

/** Values of the front matter's fields that are the id from end to end, for an id that could be any word: `related: [purchasing]`. */
function fieldValues(document: WorkspaceDocument, id: string): readonly Span[] {
	const { frontMatter } = syntaxOf(document);
	return frontMatter === undefined
		? []
		: entriesOf(frontMatter.yaml, frontMatter.body.from).flatMap(({ key, values }) => {
				const field = fieldOfKey(key, new Map());
				const isReference = field === 'related' || field === 'supersedes';
				return values.flatMap(value =>
					isReference && normalizeId(value.text) === id ? (spanIn(document.snapshot.text, value, value.text) ?? []) : [],
				);
			});
}

/** Where a document says its own id, wherever and however that is written. */
function ownFields(document: WorkspaceDocument, { spelling, owners }: Sought): readonly Span[] {
	const { reading, snapshot, path } = document;
	if (!owners.includes(path)) {
		return [];
	}
	return reading.facts.metadata.flatMap(({ field, values, source, place, key }) => {
		if (field !== 'id' || source === 'fileName' || !values.some(value => normalizeId(value) === spelling.id)) {
			return [];
		}
		const { from, to } = placeOf(reading, place);
		const behindKey = source === 'frontMatter' ? from + key.length : from;
		const value = snapshot.text.slice(behindKey, to);
		const any = spelling.placesIn(value, 'prose')[0] ?? spelling.placesIn(value, 'name')[0];
		return any === undefined ? [] : [shifted(any, behindKey)];
	});
}
