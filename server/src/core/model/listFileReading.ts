import { equal } from '../base/equal.ts';
import { stemOf } from '../base/paths.ts';
import type { Snapshot } from '../text/snapshot.ts';
import type { DocumentFacts, IdMentionFact, ListedCell, ListingFact } from './facts.ts';
import { idMentionsIn, normalizeId } from './ids.ts';
import type { FileRow, ListFile } from './listFile.ts';
import { isListedId } from './listings.ts';
import type { PlaceOf } from './metadata.ts';
import type { Reading, ReadingOptions } from './reading.ts';
import { isPlaceholder } from './visible.ts';

/** What a master list in YAML says, as facts of a document that holds nothing but its rows. */
export function readingOfList(snapshot: Snapshot, file: ListFile, options: ReadingOptions, previous?: Reading): Reading {
	const places: { from: number; to: number }[] = [];
	const place: PlaceOf = span => places.push({ from: span.from, to: span.to }) - 1;
	const listings = file.lists.flatMap(list => list.rows.flatMap(row => listingOf(row, place) ?? []));
	const facts: DocumentFacts = {
		path: snapshot.path,
		title: stemOf(snapshot.path),
		metadata: [],
		id: undefined,
		kind: { kind: 'register', reason: 'the master list', source: 'configuration' },
		recognized: undefined,
		sections: [],
		claims: [],
		standards: [],
		references: [],
		ids: idsIn(snapshot.text, listings, options.idPattern, place),
		definitions: [],
		listings,
		roles: [],
	};
	return { facts: previous !== undefined && equal(previous.facts, facts) ? previous.facts : facts, places };
}

function listingOf({ cells }: FileRow, place: PlaceOf): ListingFact | undefined {
	const listed = cells.flatMap(({ role, text, span }): ListedCell[] =>
		role === 'other' || role === 'file' || text === undefined ? [] : [{ field: role, text, place: place(span) }],
	);
	const lead = listed.find(cell => cell.field === 'id' && cell.text !== '') ?? listed.find(cell => cell.field === 'title');
	if (lead === undefined || lead.text === '') {
		return undefined;
	}
	const id = listed.find(cell => cell.field === 'id')?.text ?? '';
	const file = cells.find(cell => cell.role === 'file')?.text ?? '';
	const path = file.replace(/#.*$/, '');
	const isPath = /\.(?:md|markdown)$/i.test(path) && !/^[a-z][a-z0-9+.-]*:|^\/\//i.test(path);
	return {
		id: isListedId(id) ? normalizeId(id) : undefined,
		targets: isPath ? [path] : [],
		isElsewhere: file !== '' && !isPath && !isPlaceholder(file),
		cells: listed,
		section: 0,
		place: lead.place,
	};
}

/** All that the list names outside its comments, also while it cannot be read as YAML. */
function idsIn(text: string, listings: readonly ListingFact[], idPattern: RegExp | undefined, place: PlaceOf): IdMentionFact[] {
	const bare = text.replace(/(?<=^|\s)#[^\n]*/g, comment => ' '.repeat(comment.length));
	const own = idPattern === undefined ? [] : [...bare.matchAll(idPattern)].filter(match => match[0] !== '');
	const mentions = [
		...own.map(match => ({ from: match.index, to: match.index + match[0].length, id: normalizeId(match[0]), text: match[0] })),
		...idMentionsIn(bare),
	].map(mention => ({ id: mention.id, text: mention.text, place: place(mention) }));
	const listed = listings.flatMap(({ id, place: at }) => (id === undefined ? [] : [{ id, text: id, place: at }]));
	const known = new Set<string>();
	return [...mentions, ...listed].flatMap(fact => {
		const isNew = !known.has(fact.id);
		known.add(fact.id);
		return isNew ? [{ ...fact, longer: undefined, isLinked: false, section: undefined }] : [];
	});
}
