import { derived, derivedFromTwo } from '../base/derived.ts';
import { directoryOf, isMarkdownPath, resolvePath, stemOf } from '../base/paths.ts';
import { compareText } from '../base/sorted.ts';
import { claimsOfWorkspace, type ResolvedClaim } from '../coverage/claimTable.ts';
import { fileNamedBy } from '../coverage/namedFile.ts';
import { editionMeant } from '../index/editions.ts';
import { type LeadsNowhere, leadingNowhere, placeIn } from '../index/missing.ts';
import { resolveLink } from '../index/resolve.ts';
import type { WorkspaceIndex } from '../index/workspaceIndex.ts';
import type { FileTable, World } from '../index/world.ts';
import { declaredKind } from '../model/declaredKinds.ts';
import type { DocumentKind, Place } from '../model/facts.ts';
import { isId, leadingId, normalizeId, shapeOf } from '../model/ids.ts';
import { kindOf } from '../model/kind.ts';
import { clauseCited } from '../standards/catalogue.ts';

/** A document that others name and that is not there. */
export interface MissingDocument {
	/** Where it would be found by those that name it. */
	readonly path: string;
	/** As it is named first. */
	readonly name: string;
	readonly id: string | undefined;
	readonly title: string | undefined;
	readonly kind: DocumentKind;
	/** The clauses that tables plan it for. */
	readonly clauses: readonly { readonly edition: string; readonly number: string }[];
	readonly namedIn: readonly MissingName[];
}

/** A place that names it. */
export interface MissingName {
	readonly path: string;
	readonly place: Place;
	readonly how: 'planned' | 'reference';
}

interface Mention extends Omit<MissingDocument, 'kind' | 'namedIn'>, MissingName {
	readonly target: string;
}

/** All documents that are named and not there, in the order of their paths: rows of clause maps, links, wiki links and ids. */
export function missingDocuments(world: World): readonly MissingDocument[] {
	const kept = keptOf(world.index, world.files);
	kept.value ??= collect(world);
	return kept.value;
}

/** An index belongs to one set-up, so that index and files are all that they depend on; prose changes neither. */
const keptOf = derivedFromTwo((_index: WorkspaceIndex, _files: FileTable): { value: readonly MissingDocument[] | undefined } => ({
	value: undefined,
}));

function collect(world: World): readonly MissingDocument[] {
	const { kinds = [] } = world.setup.reading;
	const found = new Map<string, MissingDocument>();
	for (const { target, name, id, title, clauses, path, place, how } of [...planned(world), ...referenced(world)]) {
		const known = found.get(target);
		if (how === 'reference' && known !== undefined && isPlannedIn(known, path)) {
			continue;
		}
		found.set(target, {
			path: target,
			name: known?.name ?? name,
			id: known?.id ?? id,
			title: known?.title ?? title,
			kind: known?.kind ?? (declaredKind(kinds, target, id) ?? kindOf(target, title ?? name, [])).kind,
			clauses: withOthers(known?.clauses ?? [], clauses),
			namedIn: [...(known?.namedIn ?? []), { path, place, how }],
		});
	}
	return [...found.values()].sort((a, b) => compareText(a.path, b.path));
}

export function missingDocumentAt(world: World, path: string): MissingDocument | undefined {
	return byPath(missingDocuments(world)).get(path);
}

const byPath = derived(
	(all: readonly MissingDocument[]): ReadonlyMap<string, MissingDocument> => new Map(all.map(missing => [missing.path, missing])),
);

/** What a reference that leads nowhere would lead to; undefined where that is no document of ours. */
export function missingBehind(world: World, from: string, nowhere: LeadsNowhere): MissingDocument | undefined {
	const named = referencedName(world.index, from, nowhere);
	return named === undefined ? undefined : missingDocumentAt(world, named.target);
}

/** Does a row of a map in this document plan it? The id in such a row is no reference beside that. */
export function isPlannedIn({ namedIn }: MissingDocument, path: string): boolean {
	return namedIn.some(named => named.how === 'planned' && named.path === path);
}

function withOthers(known: MissingDocument['clauses'], others: MissingDocument['clauses']): MissingDocument['clauses'] {
	return [...known, ...others.filter(other => !known.some(({ edition, number }) => edition === other.edition && number === other.number))];
}

function planned(world: World): readonly Mention[] {
	return claimsOfWorkspace(world.index, world.setup).flatMap(resolved => {
		const name = plannedName(world, resolved);
		return name === undefined ? [] : [{ ...name, path: resolved.declaredIn, place: resolved.claim.place, how: 'planned' as const }];
	});
}

/** What a row of a map names and nothing is called; undefined of all other claims. */
function plannedName(world: World, resolved: ResolvedClaim): Omit<Mention, keyof MissingName> | undefined {
	const { claim, declaredIn, document } = resolved;
	if (claim.subject?.kind !== 'document' || document !== undefined || fileNamedBy(world, resolved) !== undefined) {
		return undefined;
	}
	const edition = editionMeant(world, claim.standard, claim.edition);
	const clause = edition && clauseCited(edition, claim.clause);
	const clauses = edition === undefined || clause === undefined ? [] : [{ edition: edition.id, number: clause.number }];
	const { names, text } = claim.subject;
	const linked = names.find(name => isMarkdownPath(name));
	const target = linked === undefined ? undefined : resolveLink(world.index.names, declaredIn, linked);
	const path = target?.kind === 'elsewhere' ? target.candidates.find(isMarkdownPath) : undefined;
	const parts = nameParts(names.find(name => !isMarkdownPath(name)) ?? text);
	const id = parts.id ?? leadingId(stemOf(linked ?? ''));
	return { name: text, ...parts, id, target: path ?? pathFor(world.index, declaredIn, id, parts.title ?? text), clauses };
}

function referenced(world: World): readonly Mention[] {
	return [...world.index.documents.values()].flatMap(facts =>
		leadingNowhere(world, facts).flatMap(nowhere => {
			const named = referencedName(world.index, facts.path, nowhere);
			return named === undefined ? [] : [{ ...named, path: facts.path, place: placeIn(nowhere), how: 'reference' as const, clauses: [] }];
		}),
	);
}

/** Undefined where what is missing is no document of ours: a picture, a spreadsheet. */
function referencedName(
	index: WorkspaceIndex,
	from: string,
	nowhere: LeadsNowhere,
): Omit<Mention, keyof MissingName | 'clauses'> | undefined {
	if (nowhere.kind === 'link') {
		const target = nowhere.candidates.find(isMarkdownPath);
		return target === undefined || nowhere.reference.kind === 'image'
			? undefined
			: { target, name: target, id: leadingId(stemOf(target)), title: undefined };
	}
	if (nowhere.kind === 'id') {
		const { text } = nowhere.mention;
		return { target: pathFor(index, from, text, ''), name: text, id: text, title: undefined };
	}
	const name = nowhere.reference.target;
	const parts = nameParts(name);
	const inFolder = resolvePath(name.includes('/') ? '' : directoryOf(from), isMarkdownPath(name) ? name : `${name}.md`);
	const target = parts.id !== undefined && parts.title === undefined ? pathFor(index, from, parts.id, '') : inFolder;
	return target === undefined || !isMarkdownPath(target) ? undefined : { target, name, ...parts };
}

/** `SOP-11 Knowledge` → id and title; a name without an id is a title. */
function nameParts(name: string): { readonly id: string | undefined; readonly title: string | undefined } {
	const text = name.trim();
	const id = isId(text) ? text : leadingId(text);
	const title = (id === undefined ? text : text.slice(id.length)).replace(/^[\s:_.–—-]+/u, '').trim();
	return { id, title: title === '' ? undefined : title };
}

/** Beside the documents whose ids look so, by its id; without an id beside the one that names it, by its title. */
function pathFor(index: WorkspaceIndex, from: string, id: string | undefined, title: string): string {
	const folder = id === undefined ? directoryOf(from) : (folderOfShape(index).get(shapeOf(normalizeId(id))) ?? directoryOf(from));
	const name = fileName(id ?? title);
	return `${folder === '' ? '' : `${folder}/`}${name === '' ? 'document' : name}.md`;
}

function fileName(name: string): string {
	return name
		.replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-')
		.replace(/\s+/g, ' ')
		.replace(/^[\s.]+|[\s.]+$/g, '')
		.slice(0, 100);
}

/** By the letters of ids: the folder in which most documents with such an id stand. */
const folderOfShape = derived((index: WorkspaceIndex): ReadonlyMap<string, string> => {
	const counts = new Map<string, Map<string, number>>();
	for (const { path, id } of index.documents.values()) {
		if (id !== undefined) {
			const shape = shapeOf(id.id);
			const folders = counts.get(shape) ?? new Map<string, number>();
			counts.set(shape, folders.set(directoryOf(path), (folders.get(directoryOf(path)) ?? 0) + 1));
		}
	}
	return new Map([...counts].map(([shape, folders]) => [shape, mostOf(folders)]));
});

function mostOf(folders: ReadonlyMap<string, number>): string {
	return [...folders].reduce((best, folder) => (folder[1] > best[1] ? folder : best), ['', 0])[0];
}
