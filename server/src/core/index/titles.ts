import type { World } from './world.ts';

/** What a document is called in lists: `SOP-04 Purchasing`; its path if nothing is known of it. */
export function titleOf(world: World, path: string): string {
	const facts = world.index.documents.get(path);
	if (facts === undefined) {
		return path;
	}
	return facts.id === undefined || facts.title.startsWith(facts.id.text) ? facts.title : `${facts.id.text} ${facts.title}`;
}
