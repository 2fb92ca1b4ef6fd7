import { derived } from '../base/derived.ts';
import { compareText } from '../base/sorted.ts';
import type { WorkspaceIndex } from '../index/workspaceIndex.ts';
import { referencesFrom } from './documentReferences.ts';

/** Which documents refer to which, by links, wiki links, ids and the metadata on related documents. Lists are in order; no document refers to itself. */
export interface DocumentReferences {
	readonly from: ReadonlyMap<string, readonly string[]>;
	readonly to: ReadonlyMap<string, readonly string[]>;
}

export const referencesBetween = derived((index: WorkspaceIndex): DocumentReferences => {
	const from = new Map<string, readonly string[]>();
	const to = new Map<string, string[]>();
	for (const facts of index.documents.values()) {
		const paths = new Set(referencesFrom(facts, index.names).flatMap(({ to }) => to ?? []));
		from.set(facts.path, [...paths].sort(compareText));
		for (const path of paths) {
			const sources = to.get(path) ?? [];
			sources.push(facts.path);
			to.set(path, sources);
		}
	}
	return { from, to };
});
