import { baseNameOf, isMarkdownPath, stemOf } from '../../base/paths.ts';
import { resolveLink, resolveName } from '../../index/resolve.ts';
import { syntaxOf, type WorkspaceDocument, type World } from '../../index/world.ts';
import type { Chunk } from '../../syntax/chunk.ts';
import type { Edit } from '../../text/edit.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Change } from './change.ts';
import { movedTarget } from './movedTarget.ts';

/** The document that a wiki link or a cell names: `SOP-01 Buying`. */
export function pathNamed(world: World, name: string, from: string): string | undefined {
	const target = name === '' ? undefined : resolveName(world.index.names, name, from);
	return target?.kind === 'document' ? target.path : undefined;
}

/**
 * Clause maps and lists of documents name files without a link: `procedures/SOP-01.md` or `SOP-01 Buying` in a cell, as code or not.
 * The edits by which they follow.
 */
export function namedFilesIn(world: World, document: WorkspaceDocument, change: Change): readonly Edit[] {
	const isMoved = change.moved(document.path) !== document.path;
	return syntaxOf(document).blocks.flatMap(({ chunk, from }) =>
		chunk.kind === 'table'
			? chunk.rows
					.flatMap(row => row.cells)
					.flatMap(cell => namesIn(chunk, cell))
					.flatMap(span => {
						const name = chunk.text.slice(span.from, span.to);
						const after = nameAfter(world, document.path, name, change, isMoved);
						return after === name ? [] : [{ from: from + span.from, to: from + span.to, insert: after }];
					})
			: [],
	);
}

/** Words that may name a file: those with the ending of one, and the whole cell. */
function namesIn(chunk: Chunk, cell: Span): readonly Span[] {
	const text = chunk.text.slice(cell.from, cell.to);
	const paths = [...text.matchAll(/[^\s|`<>()[\],;"*]+\.(?:md|markdown)(?![\p{L}\p{N}])/giu)].map(({ 0: path, index }) => ({
		from: cell.from + index,
		to: cell.from + index + path.length,
	}));
	const inner = /^[\s`*_]*([^\s`*_|[\]()](?:[^`*|[\]()]*[^\s`*_|[\]()])?)[\s`*_]*$/u.exec(text);
	const whole =
		inner?.[1] === undefined
			? []
			: [{ from: cell.from + text.indexOf(inner[1]), to: cell.from + text.indexOf(inner[1]) + inner[1].length }];
	const isLinked = (span: Span): boolean =>
		chunk.links.some(link => overlaps(link, span)) || chunk.brackets.some(bracket => overlaps(bracket, span));
	return [...(paths.length > 0 && !whole.some(span => isMarkdownPath(chunk.text.slice(span.from, span.to))) ? paths : whole)].filter(
		span => !isLinked(span),
	);
}

function nameAfter(world: World, from: string, name: string, change: Change, isMoved: boolean): string {
	if (!isMarkdownPath(name)) {
		const path = pathNamed(world, name, from);
		return path !== undefined && stemOf(path) === name ? stemOf(change.moved(path)) : name;
	}
	if (world.documents.has(name) && change.moved(name) !== name) {
		return change.moved(name);
	}
	const linked = resolveLink(world.index.names, from, name);
	const path = linked.kind === 'document' ? linked.path : pathNamed(world, name, from);
	if (path === undefined || (change.moved(path) === path && !isMoved)) {
		return name;
	}
	const after = change.moved(path);
	if (linked.kind !== 'document') {
		return name === baseNameOf(path) ? baseNameOf(after) : name;
	}
	// Nothing is escaped in a name without a link, as nothing is between angle brackets.
	return movedTarget(`<${name}>`, { before: from, after: change.moved(from) }, { before: path, after }, change.moved).slice(1, -1);
}
