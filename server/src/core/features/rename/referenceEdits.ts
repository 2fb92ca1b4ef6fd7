import { normalizeName } from '../../base/normalName.ts';
import { baseNameOf } from '../../base/paths.ts';
import { resolvedOf, resolveLink, type Target } from '../../index/resolve.ts';
import { syntaxOf, type WorkspaceDocument, type World } from '../../index/world.ts';
import type { ReferenceFact } from '../../model/facts.ts';
import { placeOf } from '../../model/reading.ts';
import type { Edit } from '../../text/edit.ts';
import { percentDecoded } from '../../text/percent.ts';
import type { Span } from '../../text/span.ts';
import type { Change } from './change.ts';
import { pathValuesIn } from './frontMatterPaths.ts';
import type { FragmentChange } from './headingAnchors.ts';
import { type Moved, movedTarget } from './movedTarget.ts';
import { namedFilesIn, pathNamed } from './namedFiles.ts';
import { changedWiki } from './wikiTarget.ts';

/** The edits by which what a document refers to follows a change: links, wiki links, paths in tables and front matter. */
export function referenceEditsIn(
	world: World,
	document: WorkspaceDocument,
	change: Change,
	fragments: ReadonlyMap<string, FragmentChange>,
): readonly Edit[] {
	const context: Context = { world, document, change, fragments, place: { before: document.path, after: change.moved(document.path) } };
	const { references } = resolvedOf(document.reading.facts, world.index.names);
	return [
		...references.flatMap(({ reference, target }) => editOf(context, reference, target)),
		...wikisInFrontMatter(context),
		...pathValuesIn(document).flatMap(({ path, span }) => (path === '' ? [] : linkEdit(context, span))),
		...hypertextEdits(context),
		...namedFilesIn(world, document, change),
	];
}

interface Context {
	readonly world: World;
	readonly document: WorkspaceDocument;
	readonly change: Change;
	readonly fragments: ReadonlyMap<string, FragmentChange>;
	readonly place: Moved;
}

function editOf(context: Context, reference: ReferenceFact, target: Target): Edit[] {
	const { document, change, fragments } = context;
	const span = placeOf(document.reading, reference.place);
	const raw = document.snapshot.text.slice(span.from, span.to);
	const path = target.kind === 'document' ? target.path : undefined;
	const fragmentChange = path === undefined ? undefined : fragments.get(path);
	const title = change.title?.path === path ? change.title : undefined;
	switch (reference.kind) {
		case 'link':
		case 'image':
			return [
				...changed(span, raw, withFragment(movedLink(context, raw, path), fragmentChange)),
				...(path === undefined ? [] : fileNameBefore(context, span, path)),
			];
		case 'wiki': {
			const moved = path === undefined ? undefined : { before: path, after: change.moved(path) };
			return changed(
				span,
				raw,
				changedWiki(raw, moved, change.ids, title, part => fragmentChange?.(part, 'wiki')),
			);
		}
		case 'title':
			return title !== undefined && normalizeName(raw) === normalizeName(title.before) ? changed(span, raw, title.after) : [];
	}
}

function changed(span: Span, raw: string, insert: string): Edit[] {
	return insert === raw ? [] : [{ from: span.from, to: span.to, insert }];
}

/** The text of a link that is the name of the file: `[SOP-01.md](procedures/SOP-01.md)`. */
function fileNameBefore({ document, change }: Context, { from }: Span, path: string): Edit[] {
	const name = baseNameOf(path);
	const at = from - 2 - name.length;
	const isNamed = at > 0 && document.snapshot.text.slice(at - 1, from) === `[${name}](`;
	return isNamed ? changed({ from: at, to: at + name.length }, name, baseNameOf(change.moved(path))) : [];
}

function movedLink({ change, place }: Context, raw: string, path: string | undefined): string {
	const target = path === undefined ? undefined : { before: path, after: change.moved(path) };
	return movedTarget(raw, place, target, change.moved);
}

/** A link as written, with what its fragment becomes. */
export function withFragment(raw: string, fragmentChange: FragmentChange | undefined): string {
	const hash = raw.indexOf('#');
	const end = raw.endsWith('>') ? raw.length - 1 : raw.length;
	const part = hash < 0 ? '' : raw.slice(hash + 1, end);
	const after = part === '' ? undefined : fragmentChange?.(percentDecoded(part), 'link');
	if (after === undefined) {
		return raw;
	}
	const isEscaped = /%[89a-f]/i.test(part);
	return raw.slice(0, hash + 1) + (isEscaped ? encodeURIComponent(after) : after) + raw.slice(end);
}

/** A link to a document by its path alone, where the reader takes it for none: an HTML link, a value of the front matter. */
function linkEdit(context: Context, span: Span): Edit[] {
	const { world, document, fragments } = context;
	const raw = document.snapshot.text.slice(span.from, span.to);
	if (/^[a-z][a-z0-9+.-]*:|^\/\/|[{}<>]/i.test(raw)) {
		return [];
	}
	const hash = raw.indexOf('#');
	const target = resolveLink(world.index.names, document.path, percentDecoded((hash < 0 ? raw : raw.slice(0, hash)).replace(/\?.*$/, '')));
	const path = target.kind === 'document' ? target.path : undefined;
	const isFromRoot = path === undefined && world.documents.has(raw);
	return isFromRoot
		? changed(span, raw, context.change.moved(raw))
		: changed(span, raw, withFragment(movedLink(context, raw, path), path === undefined ? undefined : fragments.get(path)));
}

function hypertextEdits(context: Context): Edit[] {
	const { document } = context;
	if (!/\bhref\s*=/i.test(document.snapshot.text)) {
		return [];
	}
	return syntaxOf(document).blocks.flatMap(({ chunk, from }) =>
		['html', 'paragraph', 'table'].includes(chunk.kind)
			? [...chunk.text.matchAll(/(<a\s[^<>]*?\bhref\s*=\s*(["']))([^"'<>]*)\2/gi)].flatMap(({ 1: before = '', 3: address = '', index }) => {
					const at = index + before.length;
					const isCode = chunk.code.some(code => code.from <= at && at < code.to);
					return isCode ? [] : linkEdit(context, { from: from + at, to: from + at + address.length });
				})
			: [],
	);
}

function wikisInFrontMatter({ world, document, change, fragments }: Context): Edit[] {
	const body = syntaxOf(document).frontMatter?.body;
	const text = body === undefined ? '' : document.snapshot.text.slice(body.from, body.to);
	return [...text.matchAll(/\[\[([^[\]\n]+)\]\]/g)].flatMap(({ 1: inner = '', index }) => {
		const from = (body?.from ?? 0) + index + 2;
		const name = (inner.split(/[|#]/)[0] ?? '').trim();
		const path = pathNamed(world, name, document.path);
		const moved = path === undefined ? undefined : { before: path, after: change.moved(path) };
		const title = change.title?.path === path ? change.title : undefined;
		const part = path === undefined ? undefined : fragments.get(path);
		return changed(
			{ from, to: from + inner.length },
			inner,
			changedWiki(inner, moved, change.ids, title, text => part?.(text, 'wiki')),
		);
	});
}
