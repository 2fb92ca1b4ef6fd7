import { stemOf } from '../../base/paths.ts';
import type { World } from '../../index/world.ts';
import { respelled } from '../../model/idSpelling.ts';
import { leadingId, normalizeId } from '../../model/ids.ts';
import { type IdChange, noChange, type PlacedEdit } from './change.ts';
import { changeEdits } from './changeEdits.ts';
import { soughtOf } from './sought.ts';

/** A file or a folder that gets another path. */
export interface Move {
	readonly from: string;
	readonly to: string;
}

/** The edits by which everything follows files and folders that are about to be renamed or moved. */
export function moveEdits(world: World, moves: readonly Move[]): readonly PlacedEdit[] {
	const moved = (path: string): string => {
		const move = moves.find(({ from }) => path === from || path.startsWith(`${from}/`));
		return move === undefined ? path : move.to + path.slice(move.from.length);
	};
	return changeEdits(world, { ...noChange, moved, ids: idChanges(world, moved) });
}

/** A document that says its id nowhere but in its file's name has another id then. */
function idChanges(world: World, moved: (path: string) => string): readonly IdChange[] {
	return [...world.index.documents.values()].flatMap(({ path, id, metadata }) => {
		const wanted = moved(path) === path ? undefined : leadingId(stemOf(moved(path)));
		const isOfFile = metadata.find(({ field }) => field === 'id')?.source === 'fileName';
		if (id === undefined || wanted === undefined || !isOfFile || normalizeId(wanted) === id.id) {
			return [];
		}
		const { byId } = world.index.names;
		const isFree = !byId.has(normalizeId(wanted)) && byId.get(id.id)?.length === 1;
		return isFree ? [{ ...soughtOf(world, id.id, id.text, moved), respell: (place: string) => respelled(place, id.text, wanted) }] : [];
	});
}
