import { derived, derivedFromTwo } from '../base/derived.ts';
import { isMarkdownPath } from '../base/paths.ts';
import { groupBy } from '../base/sorted.ts';
import type { DocumentFacts, MetadataFact } from '../model/facts.ts';
import { statusOf } from '../model/status.ts';
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

function namedBy(names: NameTable, from: string, value: string): string | undefined {
	const name = value.replace(/^\[\[|\]\]$|\s*\([^()]*\)$/g, '').trim();
	const target = name === '' ? undefined : isMarkdownPath(name) ? resolveLink(names, from, name) : resolveName(names, name, from);
	return target?.kind === 'document' ? target.path : undefined;
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
