import type { World } from '../index/world.ts';
import type { YamlProblem } from '../syntax/frontMatter.ts';
import { mapRowsOf } from './clauseMaps.ts';

/** What is wrong with the clause map and the master list that `qms.yaml` names, at their places in the text of that file. */
export function declaredFileProblems(world: World, source: string): readonly YamlProblem[] {
	const { clauseMap, masterList } = world.setup.configuration;
	return [
		...problemAt(source, 'clauseMap', clauseMap, path => mapMessage(world, path)),
		...problemAt(source, 'masterList', masterList, path => listMessage(world, path)),
	];
}

function problemAt(
	source: string,
	key: string,
	path: string | null,
	messageFor: (path: string) => string | undefined,
): readonly YamlProblem[] {
	const at = path === null ? -1 : source.indexOf(path, Math.max(0, source.search(new RegExp(`^["']?${key}\\b`, 'm'))));
	const message = path === null || at < 0 ? undefined : messageFor(path);
	return message === undefined || path === null ? [] : [{ from: at, to: at + path.length, message }];
}

function listMessage(world: World, path: string): string | undefined {
	// What is wrong inside it is told there.
	if (world.listFile?.path === path) {
		return undefined;
	}
	const facts = world.index.documents.get(path);
	if (world.files.unread.has(path)) {
		return `masterList names ${path}, which could not be read: save it as text in UTF-8.`;
	}
	if (facts === undefined) {
		return `masterList names ${path}, which is no document of this workspace: name the Markdown or YAML file that lists all documents, or have it written by "qms list".`;
	}
	return facts.listings.length > 0
		? undefined
		: `masterList names ${path}, in which no table lists documents: give it one with a column of document ids and a column of titles.`;
}

function mapMessage(world: World, path: string): string | undefined {
	if (world.files.unread.has(path)) {
		return `clauseMap names ${path}, which could not be read: save it as text in UTF-8.`;
	}
	if (!world.documents.has(path)) {
		return `clauseMap names ${path}, which is no document of this workspace: name the document that maps clauses to documents, or have it written by "qms map".`;
	}
	return mapRowsOf(world.index, world.setup).some(row => row.path === path)
		? undefined
		: `clauseMap names ${path}, in which no table maps clauses to documents: give it one with a column of clauses and a column of documents.`;
}
