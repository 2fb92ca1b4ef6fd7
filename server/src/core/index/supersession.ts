import { derived, derivedFromTwo } from '../base/derived.ts';
import { groupBy } from '../base/sorted.ts';
import type { DocumentFacts, MetadataFact } from '../model/facts.ts';
import { leadingId, normalizeId } from '../model/ids.ts';
import { statusOf } from '../model/status.ts';
import { isPlaceholder } from '../model/visible.ts';
import type { NameTable } from './names.ts';
import { resolveLink, resolveName } from './resolve.ts';
import type { WorkspaceIndex } from './workspaceIndex.ts';

/** That one document takes the place of another. Paths. */
export interface Succession {
	readonly newer: string;
	readonly older: string;
	/** Where it stands: in the metadata of either. */
	readonly declaredIn: string;
	readonly fact: MetadataFact;
	/** The name of the other document, as written. */
	readonly name: string;
}

export interface Supersession {
	readonly all: readonly Succession[];
	readonly byNewer: ReadonlyMap<string, readonly Succession[]>;
	readonly byOlder: ReadonlyMap<string, readonly Succession[]>;
}

/** What the documents' metadata says of which document replaces which. A document's own earlier versions are no documents. */
export const supersessionOf = derived(({ documents, names }: WorkspaceIndex): Supersession => {
	const all = [...documents.values()].flatMap(facts => successionsIn(facts, names));
	return { all, byNewer: groupBy(all, ({ newer }) => newer), byOlder: groupBy(all, ({ older }) => older) };
});

const successionsIn = derivedFromTwo((facts: DocumentFacts, names: NameTable): readonly Succession[] =>
	facts.metadata.flatMap(fact => {
		if (fact.field !== 'supersedes' && fact.field !== 'supersededBy') {
			return [];
		}
		return fact.values
			.flatMap(value => namedIn(names, facts.path, value))
			.flatMap(({ name, path }) =>
				path === facts.path
					? []
					: [
							fact.field === 'supersedes'
								? { newer: facts.path, older: path, declaredIn: facts.path, fact, name }
								: { newer: path, older: facts.path, declaredIn: facts.path, fact, name },
						],
			);
	}),
);

/** A document that a value of metadata names, by its id, its title or its path, alone or in a list with commas. */
export function namedIn(names: NameTable, from: string, value: string): readonly { readonly name: string; readonly path: string }[] {
	const whole = namedBy(names, from, value);
	const parts = whole === undefined && /[,;]/.test(value) ? value.split(/[,;]/).map(part => part.trim()) : [];
	return whole === undefined
		? parts.flatMap(name => {
				const path = namedBy(names, from, name);
				return path === undefined ? [] : [{ name, path }];
			})
		: [{ name: value, path: whole }];
}

/** `SOP-02`, `SOP-02 Buying (2019)`, `../old/SOP-02.md`, `[[SOP-02]]`. */
function namedBy(names: NameTable, from: string, value: string): string | undefined {
	const name = value
		.replace(/^\s*\[{1,2}([^\]]+)\]{1,2}(?:\([^)]*\))?\s*$/, '$1')
		.replace(/[*`]+/g, '')
		.trim();
	if (name === '' || isPlaceholder(name)) {
		return undefined;
	}
	const linked = resolveLink(names, from, name);
	const target = linked.kind === 'document' ? linked : resolveName(names, name.replace(/\s*\([^()]*\)$/, ''), from);
	const id = leadingId(name);
	return (
		(target.kind === 'document' ? target.path : undefined) ??
		names.byId.get(normalizeId(name))?.[0] ??
		(id === undefined ? undefined : names.byId.get(normalizeId(id))?.[0])
	);
}

/** The document that takes the place of another in the end; undefined where none does, or several do. */
export function successorOf(index: WorkspaceIndex, path: string): DocumentFacts | undefined {
	const seen = new Set<string>([path]);
	for (let at = path; ; ) {
		const newer = [...new Set((supersessionOf(index).byOlder.get(at) ?? []).map(succession => succession.newer))];
		const next = newer.length === 1 ? newer[0] : undefined;
		const facts = next === undefined ? undefined : index.documents.get(next);
		if (next === undefined || facts === undefined || seen.has(next)) {
			return undefined;
		}
		if (statusOf(facts).status !== 'obsolete') {
			return facts;
		}
		seen.add(next);
		at = next;
	}
}
