import { directoryOf } from '../base/paths.ts';
import type { World } from './world.ts';

/** The world after a file came, or went, or was asked for. */
export function withPresence(world: World, path: string, isThere: boolean): World {
	const { present, absent } = world.files;
	if (present.has(path) === isThere && absent.has(path) !== isThere) {
		return world;
	}
	const files = { ...world.files, present: new Set(present), absent: new Set(absent) };
	// A folder may come and go with its files: whoever refers to one asks again.
	for (let at = path; at !== ''; at = directoryOf(at)) {
		files.present.delete(at);
		files.absent.delete(at);
	}
	(isThere ? files.present : files.absent).add(path);
	return { ...world, files };
}

/** A world that knows whether the file of a document could be read. */
export function withUnread(world: World, path: string, isUnread: boolean): World {
	if (world.files.unread.has(path) === isUnread) {
		return world;
	}
	const unread = new Set(world.files.unread);
	if (isUnread) {
		unread.add(path);
	} else {
		unread.delete(path);
	}
	return { ...world, files: { ...world.files, unread } };
}
