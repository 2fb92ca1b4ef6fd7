import { derivedFromTwo } from '../base/derived.ts';
import type { NameTable } from '../index/names.ts';
import { resolvedOf, type Target } from '../index/resolve.ts';
import { namedIn } from '../index/supersession.ts';
import type { DocumentFacts, Place } from '../model/facts.ts';

/** Somewhere in a document that another file is named. */
export interface DocumentReference {
	/** Path of a document; undefined where none is at the place that is named. */
	readonly to: string | undefined;
	/** Paths at one of which another file may be, the likeliest first. */
	readonly elsewhere: readonly string[];
	readonly place: Place;
}

/** What a document refers to: by links, wiki links, titles, ids and the metadata on related documents; itself never. */
export const referencesFrom = derivedFromTwo((facts: DocumentFacts, names: NameTable): readonly DocumentReference[] => {
	const { references, ids } = resolvedOf(facts, names);
	const all = [
		...references.flatMap(({ reference, target }) => (reference.kind === 'image' ? [] : referenceTo(target, reference.place))),
		...ids.flatMap((target, i) => referenceTo(target, facts.ids[i]?.place ?? 0)),
		...relatedIn(facts, names),
	];
	return all.filter(({ to }) => to !== facts.path);
});

function referenceTo(target: Target, place: Place): readonly DocumentReference[] {
	switch (target.kind) {
		case 'document':
			return [{ to: target.path, elsewhere: [], place }];
		case 'elsewhere':
			return [{ to: undefined, elsewhere: target.candidates, place }];
		default:
			return [];
	}
}

function relatedIn(facts: DocumentFacts, names: NameTable): readonly DocumentReference[] {
	return facts.metadata
		.filter(({ field }) => field === 'related')
		.flatMap(({ values, place }) =>
			values
				.flatMap(value => namedIn(names, facts.path, value))
				.map(({ path }) => ({ to: path, elsewhere: [], place }) satisfies DocumentReference),
		);
}
