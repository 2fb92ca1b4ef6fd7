import { derivedFromTwo } from '../base/derived.ts';
import { normalizeName } from '../base/normalName.ts';
import { directoryOf, extensionOf, isMarkdownPath, resolvePath } from '../base/paths.ts';
import type { DocumentFacts, ReferenceFact, Subject } from '../model/facts.ts';
import { normalizeId, shapeOf } from '../model/ids.ts';
import { digitsOf, type NameTable } from './names.ts';
import { closest, likeliest, nearlyNamed } from './nearName.ts';

/** What a reference leads to, as far as the names of the documents tell. */
export type Target =
	| { readonly kind: 'document'; readonly path: string; readonly part?: DocumentPart }
	/** A place in the workspace where no document is; there may be another file. The paths that would do, the likeliest first. */
	| { readonly kind: 'elsewhere'; readonly candidates: readonly string[] }
	/** Outside the workspace, or a site's own address: nothing can be said. */
	| { readonly kind: 'unknown' }
	/** A name that no document has. */
	| { readonly kind: 'nobody' };

/** A place within a document: a section by its own number, or an anchor. */
export type DocumentPart = { readonly section: string } | { readonly fragment: string };

const unknown: Target = { kind: 'unknown' };

export function resolveReference(names: NameTable, from: string, reference: ReferenceFact): Target {
	if (reference.kind === 'title') {
		return resolveTitle(names, reference.target, from);
	}
	const target = reference.kind === 'wiki' ? resolveName(names, reference.target, from) : resolveLink(names, from, reference.target);
	return reference.fragment === undefined ? target : withPart(target, { fragment: reference.fragment });
}

function withPart(target: Target, part: DocumentPart): Target {
	return target.kind === 'document' ? { ...target, part } : target;
}

/** A relative link. It may leave out `.md`, or name a folder whose index or readme is meant; one that begins with `/` starts at the root. */
export function resolveLink(names: NameTable, from: string, target: string): Target {
	if (target === '') {
		return { kind: 'document', path: from };
	}
	const isRooted = target.startsWith('/');
	const path = isRooted ? resolvePath('', target) : resolvePath(directoryOf(from), target);
	if (path === undefined) {
		return unknown;
	}
	const candidates = candidatesOf(path);
	const found = candidates.find(candidate => names.paths.has(candidate));
	return found !== undefined ? { kind: 'document', path: found } : isRooted ? unknown : { kind: 'elsewhere', candidates };
}

function candidatesOf(path: string): string[] {
	const isFile =
		isMarkdownPath(path) ||
		/^(?:png|jpe?g|gif|svg|webp|pdf|docx?|xlsx?|pptx?|csv|ya?ml|json|txt|html?|zip|drawio)$/.test(extensionOf(path));
	const prefix = path === '' ? '' : `${path}/`;
	return isFile
		? [path]
		: [path, `${path}.md`, `${prefix}index.md`, `${prefix}README.md`, `${prefix}readme.md`].filter(candidate => candidate !== '');
}

/**
 * A wiki link, an id or a title. Of several documents with one name the nearest to `from` counts, else the one whose title is written
 * so to the letter, else the one with the shortest path.
 */
export function resolveName(names: NameTable, name: string, from: string): Target {
	const pick = (paths: readonly string[] | undefined): string | undefined => {
		if (paths === undefined || paths.length < 2) {
			return paths?.[0];
		}
		const titled = names.documents.filter(({ path, title }) => title === name && paths.includes(path));
		return closest(paths, from) ?? titled[0]?.path ?? likeliest(paths, from);
	};
	const path =
		(names.paths.has(`${name}.md`) ? `${name}.md` : undefined) ??
		pick(names.byName.get(normalizeName(name.replace(/\.md$/i, '')))) ??
		pick(names.byId.get(normalizeId(name))) ??
		pick(names.byName.get(normalizeName(name.slice(name.lastIndexOf('/') + 1))));
	return path === undefined ? { kind: 'nobody' } : { kind: 'document', path };
}

/** Only the very title or file name counts: words in italics or quotation marks are seldom titles. */
function resolveTitle(names: NameTable, title: string, from: string): Target {
	const isKnown = names.byName.has(normalizeName(title));
	const target = isKnown ? resolveName(names, title, from) : unknown;
	return target.kind === 'document' && target.path !== from ? target : unknown;
}

/** The document that a row of a mapping table speaks of: by path, by id, by file name, by title, by nearly its title. */
export function resolveSubject(names: NameTable, from: string, subject: Subject): string | undefined {
	for (const name of subject.names) {
		const byLink = resolveLink(names, from, name);
		const target = byLink.kind === 'document' && name !== '' ? byLink : resolveName(names, name, from);
		if (target.kind === 'document') {
			return target.path;
		}
	}
	const id = subject.names
		.map(name => /^[A-Z]{2,6}[-_ ]?[A-Z]*[-_ ]?\d{1,4}/.exec(name)?.[0])
		.find(found => found !== undefined && names.byId.has(normalizeId(found)));
	const byId = id === undefined ? undefined : names.byId.get(normalizeId(id))?.[0];
	const titles = subject.names.filter(name => !/[/\\]|\.\w{1,5}$/.test(name));
	return byId ?? titles.map(name => nearlyNamed(names, from, name)).find(path => path !== undefined);
}

/** An id-like word as an id of a document: known, or of a shape that ids of this workspace have, or neither. */
export function resolveId(names: NameTable, id: string): Target {
	const path = names.byId.get(id)?.[0];
	if (path !== undefined) {
		return { kind: 'document', path };
	}
	return names.shapes.get(shapeOf(id))?.has(digitsOf(id)) ? { kind: 'nobody' } : unknown;
}

/** All that a document refers to by links, wiki links and ids, once each and in the order of the text. Its own id is no reference. */
export interface Resolved {
	readonly references: readonly { readonly reference: ReferenceFact; readonly target: Target }[];
	/** Targets of {@link DocumentFacts.ids}, by index. */
	readonly ids: readonly Target[];
	/** Subjects of {@link DocumentFacts.claims}, by index; undefined where a claim is for this document or names none. */
	readonly subjects: readonly (string | undefined)[];
}

export const resolvedOf = derivedFromTwo(
	(facts: DocumentFacts, names: NameTable): Resolved => ({
		references: facts.references.map(reference => ({ reference, target: resolveReference(names, facts.path, reference) })),
		ids: facts.ids.map(({ id: shorter, longer, section }) => {
			const id = longer !== undefined && names.byId.has(longer) ? longer : shorter;
			const target: Target = id === facts.id?.id ? { kind: 'document', path: facts.path } : resolveId(names, id);
			return section === undefined ? target : withPart(target, { section });
		}),
		subjects: facts.claims.map(({ subject }) => (subject?.kind === 'document' ? resolveSubject(names, facts.path, subject) : undefined)),
	}),
);
