import { stemOf } from '../../base/paths.ts';
import type { DocumentNames } from '../../index/names.ts';
import { isTranslation } from '../../index/translations.ts';
import { checkedIn, isListDocument, type WorkspaceDocument, type World } from '../../index/world.ts';
import { normalizeId } from '../../model/ids.ts';
import { listed } from '../../text/listed.ts';
import { positionAt } from '../../text/snapshot.ts';
import { idPlacesIn, type Sought } from './idPlaces.ts';
import { wikiWith } from './idWikis.ts';
import { idPlacesInList } from './listFileEdits.ts';
import { isWrittenAsId } from './newId.ts';
import { knownIds, soughtOf } from './sought.ts';

/** A document that could not be read, and why, in words that follow its name. */
export interface Unread {
	readonly path: string;
	readonly reason: string;
}

/** Why an id cannot be renamed, whatever it should become. */
export function cannotRename(world: World, id: string, unread: readonly Unread[]): string | undefined {
	const written = knownIds(world).get(id) ?? id;
	const owners = world.index.names.byId.get(id) ?? [];
	if (!knownIds(world).has(id)) {
		return `No document has the id ${written}, so there is nothing to rename.`;
	}
	const misnamed = misnamedBy(world, id, owners);
	if (misnamed !== undefined) {
		const own = world.index.documents.get(misnamed)?.id?.text ?? 'another';
		return `The file ${misnamed} is named by ${written}, but the document says that its id is ${own}; let both say the same first.`;
	}
	if (owners.some((path, i) => i > 0 && !isTranslation(owners[0] ?? '', path))) {
		return `${written} is the id of ${listed(owners)}; give each an id of its own first.`;
	}
	return cannotRead(unread, written) ?? cannotReadList(world, written);
}

/** A document that has another id than the file's name says, where no document says that id or the name is nothing but it. */
function misnamedBy(world: World, id: string, owners: readonly string[]): string | undefined {
	const isSaid = owners.some(path => world.index.documents.get(path)?.id?.id === id);
	const { documents } = world.index.names;
	return (
		documents.find(({ fileId }) => fileId === id && !isSaid) ??
		documents.find(names => names.id !== id && normalizeId(stemOf(names.path)) === id)
	)?.path;
}

/** Has a document the id, or the very file name? `SOP-01 Review.md` may be about the document and not be it. */
function isCalled({ path, id: own }: DocumentNames, id: string): boolean {
	return own === id || normalizeId(stemOf(path)) === id;
}

function cannotRead([first]: readonly Unread[], written: string): string | undefined {
	return first === undefined
		? undefined
		: `${first.path} ${first.reason}, so nobody can tell whether it refers to ${written}; mend it or take it out of the documents first.`;
}

/** What stands in a file that is no YAML may be something else than it seems. */
function cannotReadList({ listFile }: World, written: string): string | undefined {
	const [problem] = listFile?.file.isBroken === true ? listFile.file.problems : [];
	if (listFile === undefined || problem === undefined) {
		return undefined;
	}
	const line = positionAt(listFile.snapshot, problem.from).line + 1;
	return `${listFile.path} cannot be read in line ${line}, so nobody can tell whether it refers to ${written}; mend it first.`;
}

/** Why a document cannot have a new id. */
export function cannotBecome(world: World, id: string, written: string, wanted: string): string | undefined {
	const normalized = normalizeId(wanted);
	if (wanted === '') {
		return 'An id cannot be empty.';
	}
	if (!isWrittenAsId(world, wanted, written)) {
		return `"${wanted}" cannot be read as a document id; write it like ${written}.`;
	}
	if (normalized === id) {
		return undefined;
	}
	const owners = world.index.names.byId.get(id) ?? [];
	const others = world.index.names.documents.filter(names => !owners.includes(names.path) && isCalled(names, normalized));
	if (others.length > 0) {
		return `${wanted} is the id of ${listed(others.map(({ path }) => path))} already.`;
	}
	if (world.setup.configuration.ids.external.some(text => normalizeId(text) === normalized)) {
		return `${wanted} is the id of a document kept elsewhere, as qms.yaml says.`;
	}
	const isOwnName = world.index.names.byId.get(normalized)?.some(path => owners.includes(path)) ?? false;
	return isOwnName ? undefined : captured(world, normalized, wanted);
}

/** Whoever wrote the new id before meant something else by it. */
function captured(world: World, normalized: string, wanted: string): string | undefined {
	const sought = soughtOf(world, normalized, wanted, path => path);
	for (const document of checkedIn(world)) {
		const place = isListDocument(document) ? idPlacesInList(world, document, sought)[0]?.from : firstPlace(document, sought);
		if (place !== undefined) {
			const line = positionAt(document.snapshot, place).line + 1;
			return `${wanted} is written in ${document.path}, line ${line}, already and would mean another document from then on.`;
		}
	}
	return undefined;
}

function firstPlace(document: WorkspaceDocument, sought: Sought): number | undefined {
	return idPlacesIn(document, sought)[0]?.from ?? wikiWith(document, sought.spelling.id);
}
