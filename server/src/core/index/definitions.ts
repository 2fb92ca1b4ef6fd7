import { derived } from '../base/derived.ts';
import type { DefinitionFact } from '../model/facts.ts';
import { pluralOf, wordsOf } from '../text/words.ts';
import { WordTree } from '../text/wordTree.ts';
import type { WorkspaceIndex } from './workspaceIndex.ts';

/** A definition of the house's own, with the document that gives it. */
export interface HouseDefinition {
	readonly path: string;
	readonly definition: DefinitionFact;
}

/** The definitions of all documents by their words, in the order of the documents. */
export const definitionsIn = derived((index: WorkspaceIndex): WordTree<readonly HouseDefinition[]> => {
	const tree = new WordTree<readonly HouseDefinition[]>();
	for (const { path, definitions } of index.documents.values()) {
		for (const definition of definitions) {
			for (const name of new Set([definition.term, definition.abbreviation ?? definition.term])) {
				for (const phrase of phrasesOf(name)) {
					tree.add(phrase, [{ path, definition }], (known, added) => [...known, ...added]);
				}
			}
		}
	}
	return tree;
});

function phrasesOf(name: string): readonly (readonly string[])[] {
	const words = wordsOf(name).map(({ lower }) => lower);
	const last = words.at(-1);
	return last === undefined ? [] : [words, words.with(-1, pluralOf(last))];
}
