import { isYamlPath } from '../base/paths.ts';
import { isOpenList, listUpdateOf, newRowEdits, pruneEditsOf } from '../coverage/listUpdate.ts';
import { belongsInList, isDraft, listedStatusOf, masterListsOf, unlistedOf } from '../index/masterList.ts';
import { missingRowsIn } from '../index/missingRows.ts';
import {
	documentOf,
	isListDocument,
	listDocumentOf,
	type WorkspaceDocument,
	type World,
	withDocument,
	withListFile,
} from '../index/world.ts';
import { applyEdits, type Edit } from '../text/edit.ts';
import { positionAt } from '../text/snapshot.ts';

/** A master list that is up to date, and what was changed for that. */
export interface UpdatedList {
	readonly text: string;
	readonly rowsAdded: number;
	readonly rowsChanged: number;
	readonly rowsRemoved: number;
}

/**
 * Brings the text of a master list up to date. What its author wrote stays byte for byte but for cells or values that documents contradict or
 * fill, and, if asked, rows whose documents do not exist.
 * @param world one whose `qms.yaml` names the list, see {@link worldWithList}.
 * @returns what is missing where there is no table that could be brought up to date, in words that follow the file's name.
 */
export function updatedList(world: World, path: string, text: string, prunes: boolean): UpdatedList | { readonly problem: string } {
	const first = withText(world, path, text);
	const unusable = unusableBy(first.world, first.document);
	if (unusable !== undefined) {
		return { problem: unusable };
	}
	if (listsIn(first) === 0) {
		return begunList(first.world, path, text);
	}
	const whole: UpdatedList = { text, rowsAdded: 0, rowsChanged: 0, rowsRemoved: 0 };
	const pruned = prunes ? prunedList(world, path, whole) : whole;
	if (listsIn(withText(world, path, pruned.text)) === listsIn(first)) {
		return settledList(world, path, pruned);
	}
	// The last row of a list goes when there are others that are written like it.
	const grown = settledList(world, path, whole);
	return 'problem' in grown ? grown : withoutLists(world, path, prunedList(world, path, grown));
}

/** How many lists are there in a file that is all list? */
function listsIn({ document }: ReturnType<typeof withText>): number | undefined {
	return isListDocument(document) ? document.file.lists.length : undefined;
}

/** @param pruned one of whose lists there may be nothing left */
function withoutLists(world: World, path: string, pruned: UpdatedList): UpdatedList | { readonly problem: string } {
	const at = withText(world, path, pruned.text);
	if (!isOpenList(at.world, at.document)) {
		return { problem: 'would have no row left to write others like; give it one by hand' };
	}
	const result = listsIn(at) === 0 ? begunList(world, path, pruned.text) : settledList(world, path, pruned);
	return 'problem' in result
		? result
		: { ...result, rowsAdded: Math.max(pruned.rowsAdded, result.rowsAdded), rowsRemoved: pruned.rowsRemoved };
}

function prunedList(world: World, path: string, list: UpdatedList): UpdatedList {
	const at = withText(world, path, list.text);
	const removals = pruneEditsOf(at.world, at.document);
	const text = applyEdits(list.text, removals);
	return removals.length === 0 ? list : { ...list, text, rowsRemoved: deadIn(at) - deadIn(withText(world, path, text)) };
}

function settledList(world: World, path: string, list: UpdatedList): UpdatedList | { readonly problem: string } {
	let result = list;
	// Cells that a row lacks are made one after the other, and a new row may have some.
	for (let pass = 0; pass < mostPasses; pass++) {
		const at = withText(world, path, result.text);
		const update = listUpdateOf(at.world, at.document);
		if (isListDocument(at.document) && at.document.file.isBroken) {
			break;
		}
		if (update.edits.length === 0) {
			return [...unlistedOf(at.world.index, at.world.setup).values()].includes(path) ? unwritable : result;
		}
		result = {
			text: applyEdits(result.text, update.edits),
			rowsAdded: result.rowsAdded + update.rowsAdded,
			rowsChanged: Math.max(result.rowsChanged, update.rowsChanged),
			rowsRemoved: result.rowsRemoved,
		};
	}
	return unwritable;
}

const unwritable = { problem: 'has a list in which what would be written could not be read back; mend it by hand' };

const mostPasses = 10;

function deadIn({ world, document }: ReturnType<typeof withText>): number {
	return missingRowsIn(world, document.path).length;
}

/** Why a list cannot be brought up to date, in words that follow its name. */
function unusableBy(world: World, document: WorkspaceDocument): string | undefined {
	const [problem] = isListDocument(document) && document.file.isBroken ? document.file.problems : [];
	if (problem !== undefined) {
		return `cannot be read in line ${positionAt(document.snapshot, problem.from).line + 1}: ${problem.message.replace(/\.$/, '')}`;
	}
	return isOpenList(world, document)
		? undefined
		: isListDocument(document)
			? 'has no list whose rows have an id and a title'
			: 'has no table with a column of document ids and a column of titles';
}

/** The text of a master list that is not there yet. @param world as for {@link updatedList}. */
export function newList(world: World, path: string): string {
	const head = isYamlPath(path) ? '# Master list of documents\ndocuments:\n' : tableHead;
	const begun = begunList(world, path, head);
	return 'problem' in begun ? head : begun.text;
}

/** A list that has no row yet gets one for every document in force but records and reports. */
function begunList(world: World, path: string, head: string): UpdatedList | { readonly problem: string } {
	const { world: next, document } = withText(world, path, head);
	const all = [...next.index.documents.values()].filter(facts => {
		const isRecord = facts.kind.kind === 'record' || facts.kind.kind === 'report';
		return facts.path !== path && belongsInList(facts) && !isRecord && !isDraft(listedStatusOf(facts));
	});
	const edits = newRowEdits(
		next,
		document,
		all.map(facts => facts.path),
	);
	if (edits.length === 0 && all.length > 0) {
		return unwritable;
	}
	const begun: UpdatedList = { text: applyEdits(head, edits), rowsAdded: all.length, rowsChanged: 0, rowsRemoved: 0 };
	const settled = edits.length === 0 ? begun : updatedList(world, path, begun.text, false);
	return 'problem' in settled ? begun : { ...begun, text: settled.text };
}

/** The edits that bring a master list up to date in an editor; none for a document that is no such list, or one that is. */
export function listEditsOf(world: World, document: WorkspaceDocument): readonly Edit[] {
	return isListDocument(document) || masterListsOf(world.index, world.setup).rows.has(document.path)
		? listUpdateOf(world, document).edits
		: [];
}

/** The path of the one list that is meant where nobody names it; undefined where there is none, or several. */
export function usualList(world: World): string | undefined {
	const lists = [...masterListsOf(world.index, world.setup).rows.keys()];
	return world.setup.configuration.masterList ?? (lists.length === 1 ? lists[0] : undefined);
}

/** The same world with this document for its master list. */
export function worldWithList(world: World, path: string): World {
	const configuration = { ...world.setup.configuration, masterList: path };
	return { ...world, setup: { ...world.setup, configuration } };
}

function withText(world: World, path: string, text: string): { readonly world: World; readonly document: WorkspaceDocument } {
	if (isYamlPath(path)) {
		const list = listDocumentOf(path, text, world.setup.reading);
		return { world: withListFile(world, list), document: list };
	}
	const document = documentOf(path, text, world.setup.reading);
	return { world: withDocument(world, document), document };
}

const tableHead =
	'# Master list of documents\n\n| ID | Title | Kind | Version | Status | Owner | Effective date |\n| --- | --- | --- | --- | --- | --- | --- |\n';
