import { derived } from '../base/derived.ts';
import { compareText } from '../base/sorted.ts';
import { resolvedOf } from '../index/resolve.ts';
import type { WorkspaceIndex } from '../index/workspaceIndex.ts';

/** Which documents refer to which, by links, wiki links and ids. Lists are in order; no document refers to itself. */
export interface DocumentReferences {
	readonly from: ReadonlyMap<string, readonly string[]>;
	readonly to: ReadonlyMap<string, readonly string[]>;
}

export const referencesBetween = derived((index: WorkspaceIndex): DocumentReferences => {
	const from = new Map<string, readonly string[]>();
	const to = new Map<string, string[]>();
	for (const facts of index.documents.values()) {
		const { references, ids } = resolvedOf(facts, index.names);
		const all = [...references.map(({ target }) => target), ...ids];
		const paths = new Set(all.flatMap(target => (target.kind === 'document' && target.path !== facts.path ? [target.path] : [])));
		from.set(facts.path, [...paths].sort(compareText));
		for (const path of paths) {
			const sources = to.get(path) ?? [];
			sources.push(facts.path);
			to.set(path, sources);
		}
	}
	return { from, to };
});
