import { resolvedOf, type Target } from '../index/resolve.ts';
import { titleOf } from '../index/titles.ts';
import type { WorkspaceDocument, World } from '../index/world.ts';
import { placeOf } from '../model/reading.ts';
import { rangeOf } from '../text/snapshot.ts';
import type { Range } from '../text/span.ts';
import { partOf } from './locations.ts';

/** A stretch of a document that leads to another one. */
export interface DocumentLink {
	readonly range: Range;
	readonly path: string;
	/** Zero-based, of the section that is named; undefined for the document as a whole. */
	readonly line: number | undefined;
	readonly tooltip: string;
}

/** Links, wiki links, titles and ids that lead to documents, or to sections of this one. In the order of the text. */
export function documentLinksOf(world: World, document: WorkspaceDocument): readonly DocumentLink[] {
	const { facts } = document.reading;
	const { references, ids } = resolvedOf(facts, world.index.names);
	const mentions = facts.ids.flatMap((id, i) => {
		const target = ids[i];
		return target === undefined || id.isLinked ? [] : [{ place: id.place, target }];
	});
	return [...references.map(({ reference, target }) => ({ place: reference.place, target })), ...mentions]
		.flatMap(({ place, target }) => linkTo(world, document, place, target))
		.sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character);
}

function linkTo(world: World, document: WorkspaceDocument, place: number, target: Target): DocumentLink[] {
	if (target.kind !== 'document' || (target.path === document.path && target.part === undefined)) {
		return [];
	}
	const { path, part } = target;
	const line = part && partOf(world, path, part)?.range.start.line;
	return [{ range: rangeOf(document.snapshot, placeOf(document.reading, place)), path, line, tooltip: titleOf(world, path) }];
}
