import { resolvedOf } from './resolve.ts';
import type { World } from './world.ts';

/** Places that links lead to, that no document is at, and that nobody has asked the host for. */
export function unaskedTargets(world: World, paths: Iterable<string>): readonly string[] {
	const { present, absent } = world.files;
	const unasked = new Set<string>();
	for (const path of paths) {
		const facts = world.index.documents.get(path);
		for (const { target } of facts === undefined ? [] : resolvedOf(facts, world.index.names).references) {
			if (target.kind === 'elsewhere') {
				for (const candidate of target.candidates.filter(file => !present.has(file) && !absent.has(file))) {
					unasked.add(candidate);
				}
			}
		}
	}
	return [...unasked].sort();
}
