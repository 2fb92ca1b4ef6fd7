import { stemOf } from '../base/paths.ts';
import { leadingId, normalizeId } from '../model/ids.ts';
import { deadRowsOf, type ListedRow } from './masterList.ts';
import { resolveLink } from './resolve.ts';
import type { World } from './world.ts';

/** The rows of a master list whose documents are not there. What is there and is no document, or could not be read, is not missing. */
export function missingRowsIn(world: World, list: string): readonly ListedRow[] {
	return (deadRowsOf(world.index, world.setup).get(list) ?? []).filter(row => !isThere(world, row));
}

/** By the links of the row, as from the list and as from the root; else by a file that could not be read and is named by the id. */
function isThere({ files, index }: World, { list, listing }: ListedRow): boolean {
	const paths = listing.targets.flatMap(target => {
		const found = resolveLink(index.names, list, target);
		return found.kind === 'elsewhere' ? [...found.candidates, target] : [target.replace(/^\//, '')];
	});
	return (
		paths.some(path => files.present.has(path) || files.unread.has(path)) ||
		[...files.unread].some(path => listing.id !== undefined && normalizeId(leadingId(stemOf(path)) ?? stemOf(path)) === listing.id)
	);
}
