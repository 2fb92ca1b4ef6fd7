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

/** A document that a value of metadata names. */
interface Named {
	/** As written. */
	readonly name: string;
	/** Path of the document. */
	readonly path: string;
}

/** Documents that a value of metadata names by id, title or path: one, or several in a list with commas. Titles may have commas of their own. */
export function namedIn(names: NameTable, from: string, value: string): readonly Named[] {
	const whole = namedBy(names, from, value);
	if (whole !== undefined) {
		return [{ name: value, path: whole }];
	}
	return value.split(/[,;]/).flatMap(part => {
		const name = part.trim();
		const path = namedBy(names, from, name) ?? leadingIn(names, name);
		return path === undefined ? [] : [{ name, path }];
	});
}

/** `SOP-02`, `SOP-02 (2019)`, `../old/SOP-02.md`, `[[SOP-02]]`, `Purchasing`. */
function namedBy(names: NameTable, from: string, value: string): string | undefined {
	const name = unwrapped(value);
	if (name === '' || isPlaceholder(name)) {
		return undefined;
	}
	const linked = resolveLink(names, from, name);
	const target = linked.kind === 'document' ? linked : resolveName(names, name.replace(/\s*\([^()]*\)$/, ''), from);
	return (target.kind === 'document' ? target.path : undefined) ?? names.byId.get(normalizeId(name))?.[0];
}

/** `SOP-02 Buying (2019)`: the id that a name begins with. */
function leadingIn(names: NameTable, value: string): string | undefined {
	const id = leadingId(unwrapped(value));
	return id === undefined ? undefined : names.byId.get(normalizeId(id))?.[0];
}

function unwrapped(value: string): string {
	return value
		.replace(/^\s*\[{1,2}([^\]]+)\]{1,2}(?:\([^)]*\))?\s*$/, '$1')
		.replace(/[*`]+/g, '')
		.trim();
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
