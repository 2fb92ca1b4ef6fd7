import { directoryOf, isMarkdownPath, relativePath, resolvePath } from '../../base/paths.ts';
import type { ListDocument, World } from '../../index/world.ts';
import { normalizeId } from '../../model/ids.ts';
import type { FileCell } from '../../model/listFile.ts';
import { hidden } from '../../syntax/chunk.ts';
import type { Edit } from '../../text/edit.ts';
import { filledOut, webAddress } from '../../text/mask.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Change } from './change.ts';
import { spanIn } from './frontMatterPaths.ts';
import { placesIn, type Sought } from './idPlaces.ts';

/** How a master list in YAML follows a change: ids wherever they stand in it, and paths of documents. */
export function listFileEdits(world: World, { ids, moved }: Change): readonly Edit[] {
	const list = world.listFile;
	if (list === undefined) {
		return [];
	}
	const { text } = list.snapshot;
	const paths = pathsIn(world, list).flatMap(({ path, span, isFromRoot }): Edit[] => {
		const target = isFromRoot ? moved(path) : relativePath(directoryOf(moved(list.path)), moved(path));
		const before = text.slice(span.from, span.to);
		const insert = !isFromRoot && before.startsWith('./') ? `./${target}` : target;
		const isSame = moved(path) === path && (isFromRoot || directoryOf(moved(list.path)) === directoryOf(list.path));
		return isSame || insert === before ? [] : [{ ...span, insert }];
	});
	const names = ids.flatMap(id =>
		idPlacesInList(world, list, id).flatMap((span): Edit[] => {
			const before = text.slice(span.from, span.to);
			const insert = id.respell(before);
			return insert === before ? [] : [{ ...span, insert }];
		}),
	);
	return [...paths, ...names].sort((a, b) => a.from - b.from);
}

/** Every place that writes an id, comments included; in paths of documents and web addresses are none. */
export function idPlacesInList(world: World, list: ListDocument, sought: Sought): readonly Span[] {
	const { text } = list.snapshot;
	let readable = filledOut(text, webAddress);
	for (const { span } of pathsIn(world, list)) {
		readable = readable.slice(0, span.from) + hidden.repeat(span.to - span.from) + readable.slice(span.to);
	}
	const found = placesIn(readable, sought, 'prose');
	const whole = cellsOf(list).flatMap(cell =>
		cell.role === 'id' && normalizeId(cell.text ?? '') === sought.spelling.id ? (placeOfText(text, cell, cell.text ?? '') ?? []) : [],
	);
	return [...found, ...whole.filter(span => !found.some(other => overlaps(other, span)))].sort((a, b) => a.from - b.from);
}

interface PlacedPath {
	readonly path: string;
	readonly span: Span;
	/** Does it count from the root, and not from the list's own folder? */
	readonly isFromRoot: boolean;
}

function pathsIn(world: World, list: ListDocument): readonly PlacedPath[] {
	const known = new Set<number>();
	return cellsOf(list).flatMap(cell => {
		const [written = ''] = (cell.text ?? '').split('#');
		const span = isMarkdownPath(written) ? placeOfText(list.snapshot.text, cell, written) : undefined;
		const near = resolvePath(directoryOf(list.path), written);
		const path = near !== undefined && world.documents.has(near) ? near : written;
		if (span === undefined || !world.documents.has(path) || known.has(span.from)) {
			return [];
		}
		known.add(span.from);
		return [{ path, span, isFromRoot: path !== near || directoryOf(list.path) === '' }];
	});
}

function cellsOf({ file }: ListDocument): readonly FileCell[] {
	return file.lists.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
}

/** Undefined where YAML writes it in another way, or elsewhere. */
function placeOfText(text: string, { span }: FileCell, part: string): Span | undefined {
	return spanIn(text, { text: part, span }, part);
}
