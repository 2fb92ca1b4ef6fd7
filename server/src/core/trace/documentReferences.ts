import { derivedFromTwo } from '../base/derived.ts';
import type { NameTable } from '../index/names.ts';
import { resolvedOf, resolveLink, resolveName, type Target } from '../index/resolve.ts';
import type { DocumentFacts, Place } from '../model/facts.ts';
import { leadingId, normalizeId } from '../model/ids.ts';
import type { MetadataField } from '../model/metadataKeys.ts';
import { isPlaceholder } from '../model/visible.ts';

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
		...namedInMetadata(facts, names, 'related'),
	];
	return all.filter(({ to }) => to !== facts.path);
});

/** The documents that a document says it has taken the place of; an older version of itself is none. */
export const supersededBy = derivedFromTwo((facts: DocumentFacts, names: NameTable): readonly DocumentReference[] =>
	namedInMetadata(facts, names, 'supersedes').filter(({ to }) => to !== facts.path),
);

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

function namedInMetadata(facts: DocumentFacts, names: NameTable, field: MetadataField): readonly DocumentReference[] {
	return facts.metadata
		.filter(fact => fact.field === field)
		.flatMap(({ values, place }) =>
			values
				.flatMap(value => documentsNamed(names, facts.path, value))
				.map(to => ({ to, elsewhere: [], place }) satisfies DocumentReference),
		);
}

/** `SOP-02`, `SOP-02 Buying (2019)`, `../old/SOP-02.md`, `[[SOP-02]]`, and several of them behind commas. */
function documentsNamed(names: NameTable, from: string, value: string): readonly string[] {
	const whole = documentNamed(names, from, value);
	return whole !== undefined ? [whole] : value.split(/[,;]/).flatMap(part => documentNamed(names, from, part) ?? []);
}

function documentNamed(names: NameTable, from: string, value: string): string | undefined {
	const name = value
		.replace(/^\s*\[{1,2}([^\]]+)\]{1,2}(?:\([^)]*\))?\s*$/, '$1')
		.replace(/[*`]+/g, '')
		.trim();
	if (name === '' || isPlaceholder(name)) {
		return undefined;
	}
	const linked = resolveLink(names, from, name);
	const target = linked.kind === 'document' ? linked : resolveName(names, name, from);
	const id = leadingId(name);
	return (
		(target.kind === 'document' ? target.path : undefined) ??
		names.byId.get(normalizeId(name))?.[0] ??
		(id === undefined ? undefined : names.byId.get(normalizeId(id))?.[0])
	);
}
