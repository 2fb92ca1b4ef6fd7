import { isYamlPath } from '../base/paths.ts';
import { isOpenList, listUpdateOf, newRowEdits, pruneEditsOf } from '../coverage/listUpdate.ts';
import { belongsInList, isDraft, listedStatusOf, masterListsOf } from '../index/masterList.ts';
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
	if (isListDocument(first.document) && first.document.file.lists.length === 0) {
		return begunList(first.world, path, text);
	}
	const removals = prunes ? pruneEditsOf(first.world, first.document) : [];
	const pruned = applyEdits(text, removals);
	const rowsRemoved = removals.length === 0 ? 0 : deadIn(first) - deadIn(withText(world, path, pruned));
	let result: UpdatedList = { text: pruned, rowsAdded: 0, rowsChanged: 0, rowsRemoved };
	// Cells that a row lacks are made one after the other, and a new row may have some.
	for (let pass = 0; pass < mostPasses; pass++) {
		const at = withText(world, path, result.text);
		const update = listUpdateOf(at.world, at.document);
		if (isListDocument(at.document) && at.document.file.isBroken) {
			break;
		}
		if (update.edits.length === 0) {
			return result;
		}
		result = {
			text: applyEdits(result.text, update.edits),
			rowsAdded: result.rowsAdded + update.rowsAdded,
			rowsChanged: Math.max(result.rowsChanged, update.rowsChanged),
			rowsRemoved: result.rowsRemoved,
		};
	}
	return { problem: 'has a list in which what would be written could not be read back; mend it by hand' };
}

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
	return begunList(world, path, isYamlPath(path) ? '# Master list of documents\ndocuments:\n' : tableHead).text;
}

/** A list that has no row yet gets one for every document in force but records and reports. */
function begunList(world: World, path: string, head: string): UpdatedList {
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
	const begun: UpdatedList = {
		text: applyEdits(head, edits),
		rowsAdded: edits.length === 0 ? 0 : all.length,
		rowsChanged: 0,
		rowsRemoved: 0,
	};
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
