import type { World } from '../index/world.ts';
import type { YamlProblem } from '../syntax/frontMatter.ts';
import { mapRowsOf } from './clauseMaps.ts';

/** What is wrong with the clause map that `qms.yaml` names, at its place in the text of that file. */
export function declaredMapProblems(world: World, source: string): readonly YamlProblem[] {
	const { clauseMap } = world.setup.configuration;
	const at = clauseMap === null ? -1 : source.indexOf(clauseMap, Math.max(0, source.search(/^["']?clauseMap\b/m)));
	if (clauseMap === null || at < 0) {
		return [];
	}
	const message = messageFor(world, clauseMap);
	return message === undefined ? [] : [{ from: at, to: at + clauseMap.length, message }];
}

function messageFor(world: World, path: string): string | undefined {
	if (!world.documents.has(path)) {
		return `clauseMap names ${path}, which is no document of this workspace: name the document that maps clauses to documents, or have it written by "qms map".`;
	}
	return mapRowsOf(world.index, world.setup).some(row => row.path === path)
		? undefined
		: `clauseMap names ${path}, in which no table maps clauses to documents: give it one with a column of clauses and a column of documents.`;
}
