import { baseNameOf } from '../../base/paths.ts';
import type { World } from '../../index/world.ts';
import { spellingOf } from '../../model/idSpelling.ts';
import { normalizeId } from '../../model/ids.ts';
import { regExpOf } from '../../text/regExp.ts';
import type { Sought } from './idPlaces.ts';

/** The ids that documents have, and those that `qms.yaml` names one by one, as they are written. */
export function knownIds(world: World): ReadonlyMap<string, string> {
	const [known, documents] = [new Map<string, string>(), [...world.index.documents.values()]];
	for (const { id } of documents) {
		if (id !== undefined && !known.has(id.id)) {
			known.set(id.id, id.text);
		}
	}
	for (const text of world.setup.configuration.ids.external) {
		if (!text.includes('*') && !known.has(normalizeId(text))) {
			known.set(normalizeId(text), text);
		}
	}
	for (const { path, fileId } of world.index.names.documents) {
		const named = world.index.documents.get(path)?.metadata.find(({ field, source }) => field === 'id' && source === 'fileName');
		if (fileId !== undefined && !known.has(fileId)) {
			known.set(fileId, named?.values[0] ?? fileId);
		}
	}
	return known;
}

/**
 * How to look for an id in this workspace: not where it is part of another known id, `SOP-001` of `SOP-001-A`, nor where it is part of
 * the name of a file that stays.
 */
export function soughtOf(world: World, id: string, written: string, moved: (path: string) => string): Sought {
	const bare = (text: string): string => text.replaceAll('-', '');
	const longer = [...knownIds(world)].filter(([other]) => other !== id && bare(other).includes(bare(id)));
	const spelling = spellingOf(id, written);
	const files = [...world.documents.keys()].filter(path => moved(path) === path && spelling.mayBeIn(baseNameOf(path)));
	const sources = [...longer.map(([other, text]) => spellingOf(other, text).source), ...files.map(path => regExpOf(baseNameOf(path)))];
	const others = sources.length === 0 ? undefined : new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
	return { spelling, others, owners: world.index.names.byId.get(id) ?? [] };
}
