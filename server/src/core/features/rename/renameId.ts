import { baseNameOf, directoryOf } from '../../base/paths.ts';
import { documentOf, type World } from '../../index/world.ts';
import { respelled } from '../../model/idSpelling.ts';
import { normalizeId } from '../../model/ids.ts';
import { applyEdits } from '../../text/edit.ts';
import { type IdChange, noChange, type RenameEdits, type RenameProblem } from './change.ts';
import { changeEdits } from './changeEdits.ts';
import { placesIn, type Sought } from './idPlaces.ts';
import { cannotBecome, cannotRename, type Unread } from './renameProblems.ts';
import { knownIds, soughtOf } from './sought.ts';

/**
 * Gives an id another name, in every spelling and every document, in `qms.yaml`, and in the name of the document's file if it stands
 * there. Either all of it can be changed, or nothing is.
 *
 * @param id normalized
 * @param canRenameFiles can the caller rename files? If not, a file keeps its name.
 */
export function renameId(
	world: World,
	id: string,
	name: string,
	canRenameFiles: boolean,
	unread: readonly Unread[],
): RenameEdits | RenameProblem {
	const written = knownIds(world).get(id) ?? id;
	const wanted = name.trim();
	const problem = cannotRename(world, id, unread) ?? cannotBecome(world, id, written, wanted);
	if (problem !== undefined) {
		return { problem };
	}
	const owners = world.index.names.byId.get(id) ?? [];
	const respell = (place: string): string => respelled(place, written, wanted);
	const files = canRenameFiles
		? owners.flatMap(path =>
				fileRename(
					world,
					path,
					soughtOf(world, id, written, () => ''),
					respell,
				),
			)
		: [];
	const taken = files.find(({ to }) => world.documents.has(to) || world.files.present.has(to));
	if (taken !== undefined) {
		return { problem: `There is a file ${taken.to} already, so ${taken.from} cannot be called so.` };
	}
	const newPaths = new Map(files.map(({ from, to }) => [from, to]));
	const moved = (path: string): string => newPaths.get(path) ?? path;
	const change: IdChange = { ...soughtOf(world, id, written, moved), respell };
	const edits = changeEdits(world, { ...noChange, moved, ids: [change] });
	const result: RenameEdits = { edits, files };
	const unchanged = owners.find(path => idAfter(world, path, result) !== normalizeId(wanted));
	return unchanged === undefined
		? result
		: { problem: `${unchanged} says its id in a way that cannot be changed from here; change it there first, in one place.` };
}

function fileRename(world: World, path: string, sought: Sought, respell: IdChange['respell']): RenameEdits['files'] {
	const name = baseNameOf(path);
	const [place] = placesIn(name, sought, 'name');
	const after = place === undefined ? name : applyEdits(name, [{ ...place, insert: respell(name.slice(place.from, place.to)) }]);
	const folder = directoryOf(path);
	return after === name || !world.documents.has(path) ? [] : [{ from: path, to: folder === '' ? after : `${folder}/${after}` }];
}

/** The id that a document is read with once all is done. */
function idAfter(world: World, path: string, { edits, files }: RenameEdits): string | undefined {
	const document = world.documents.get(path);
	const own = edits.filter(edit => edit.path === path);
	const moved = files.find(({ from }) => from === path)?.to ?? path;
	return document && documentOf(moved, applyEdits(document.snapshot.text, own), world.setup.reading).reading.facts.id?.id;
}
