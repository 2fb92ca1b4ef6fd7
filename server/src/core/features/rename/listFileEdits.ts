import type { ListDocument, World } from '../../index/world.ts';
import { normalizeId } from '../../model/ids.ts';
import type { FileCell } from '../../model/listFile.ts';
import { hidden } from '../../syntax/chunk.ts';
import type { Edit } from '../../text/edit.ts';
import { filledOut, webAddress } from '../../text/mask.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Change } from './change.ts';
import { spanIn } from './frontMatterPaths.ts';
import type { FragmentChange } from './headingAnchors.ts';
import { placesIn, type Sought } from './idPlaces.ts';
import { keptNamesIn, pathEdits, pathsOf } from './listFilePaths.ts';

/** How a master list in YAML follows a change: ids wherever they stand in it, and paths as links in Markdown do. */
export function listFileEdits(world: World, change: Change, fragments: ReadonlyMap<string, FragmentChange>): readonly Edit[] {
	const list = world.listFile;
	if (list === undefined) {
		return [];
	}
	const { text } = list.snapshot;
	const { ids, moved } = change;
	const paths = pathEdits(list, pathsOf(world, list, moved), change, fragments);
	const names = ids.flatMap(id =>
		idPlacesInList(world, list, id, moved).flatMap((span): Edit[] => {
			const before = text.slice(span.from, span.to);
			const insert = id.respell(before);
			return insert === before ? [] : [{ ...span, insert }];
		}),
	);
	return [...paths, ...names].sort((a, b) => a.from - b.from);
}

/** Every place that writes an id, comments included; in web addresses, paths of documents and names of files that stay are none. */
export function idPlacesInList(world: World, list: ListDocument, sought: Sought, moved: Change['moved'] = path => path): readonly Span[] {
	const { text } = list.snapshot;
	const paths = [...pathsOf(world, list, moved).map(({ span }) => span), ...keptNamesIn(world, list, sought.spelling.id, moved)];
	const readable = without(filledOut(text, webAddress), paths);
	const found = placesIn(readable, sought, 'prose');
	const whole = cellsOf(list).flatMap(cell =>
		cell.role === 'id' && normalizeId(cell.text ?? '') === sought.spelling.id ? (placeOfText(text, cell, cell.text ?? '') ?? []) : [],
	);
	return [...found, ...whole.filter(span => !found.some(other => overlaps(other, span)))].sort((a, b) => a.from - b.from);
}

function without(text: string, spans: readonly Span[]): string {
	let [result, at] = ['', 0];
	for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
		if (to > at) {
			const begin = Math.max(from, at);
			result += text.slice(at, begin) + hidden.repeat(to - begin);
			at = to;
		}
	}
	return result + text.slice(at);
}

function cellsOf({ file }: ListDocument): readonly FileCell[] {
	return file.lists.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
}

/** Undefined where YAML writes it in another way, or elsewhere. */
function placeOfText(text: string, { span }: FileCell, part: string): Span | undefined {
	return spanIn(text, { text: part, span }, part);
}
