import { derived } from '../base/derived.ts';
import { normalizeName } from '../base/normalName.ts';
import { stemOf } from '../base/paths.ts';
import { compareText } from '../base/sorted.ts';
import type { DocumentFacts } from '../model/facts.ts';
import { normalizeId, shapeOf } from '../model/ids.ts';

/** What a document can be called. */
export interface DocumentNames {
	readonly path: string;
	/** Normalized id; undefined where it has none. */
	readonly id: string | undefined;
	/** The id that its file is named by, where the document itself says another. */
	readonly fileId: string | undefined;
	readonly title: string;
	/** Its file name, its title, and its id with its title, normalized by {@link normalizeName}. */
	readonly names: readonly string[];
}

export const namesOf = derived((facts: DocumentFacts): DocumentNames => {
	const title = normalizeName(facts.title);
	const id = facts.id === undefined ? '' : normalizeName(facts.id.text);
	const candidates = [normalizeName(stemOf(facts.path)), title, id === '' ? '' : `${id} ${title}`];
	return {
		path: facts.path,
		id: facts.id?.id,
		fileId: fileIdOf(facts),
		title: facts.title,
		names: [...new Set(candidates)].filter(name => name !== ''),
	};
});

function fileIdOf(facts: DocumentFacts): string | undefined {
	const named = facts.metadata.find(fact => fact.field === 'id' && fact.source === 'fileName')?.values[0];
	const id = named === undefined ? undefined : normalizeId(named);
	const own = facts.id?.id;
	// `SOP-001-A.md` begins with `SOP-001` too.
	const isPart = id !== undefined && own?.startsWith(id) === true && normalizeId(stemOf(facts.path)).startsWith(own);
	return id === own || isPart ? undefined : id;
}

/**
 * Which document is meant by an id or a name. Stays the same object while no document changes what it is called, so that
 * resolved references keep.
 */
export interface NameTable {
	readonly byId: ReadonlyMap<string, readonly string[]>;
	readonly byName: ReadonlyMap<string, readonly string[]>;
	readonly paths: ReadonlySet<string>;
	/** In the order of their paths. */
	readonly documents: readonly DocumentNames[];
	/** Letters that ids of this workspace begin with, and the number of digits behind them: `SOP` → {3}. */
	readonly shapes: ReadonlyMap<string, ReadonlySet<number>>;
}

/** Builds the table. Lists of paths are in order, so the table does not depend on the order of the documents. */
export function nameTableOf(given: Iterable<DocumentNames>): NameTable {
	const documents = [...given].sort((a, b) => compareText(a.path, b.path));
	const byId = new Map<string, string[]>();
	const byName = new Map<string, string[]>();
	const shapes = new Map<string, Set<number>>();
	const paths: string[] = [];
	for (const { path, id, names } of documents) {
		paths.push(path);
		if (id !== undefined) {
			append(byId, id, path);
			const shape = shapeOf(id);
			const digits = digitsOf(id);
			if (shape !== '' && digits > 0) {
				shapes.set(shape, (shapes.get(shape) ?? new Set()).add(digits));
			}
		}
		for (const name of names) {
			append(byName, name, path);
		}
	}
	// A document that calls itself by the id counts before one whose file only is named so.
	for (const { path, fileId } of documents) {
		if (fileId !== undefined && !byId.has(fileId)) {
			byId.set(fileId, [path]);
		}
	}
	for (const list of [...byId.values(), ...byName.values()]) {
		list.sort();
	}
	return { byId, byName, paths: new Set(paths), documents, shapes };
}

/** How many digits the first number of an id has. */
export function digitsOf(id: string): number {
	return /\d+/.exec(id)?.[0].length ?? 0;
}

function append(map: Map<string, string[]>, key: string, value: string): void {
	const list = map.get(key);
	if (list === undefined) {
		map.set(key, [value]);
	} else if (!list.includes(value)) {
		list.push(value);
	}
}
