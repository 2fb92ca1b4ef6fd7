import { listUpdateOf, newRowEdits, openTablesOf, pruneEditsOf } from '../coverage/listUpdate.ts';
import { belongsInList, isDraft, listedStatusOf, masterListsOf } from '../index/masterList.ts';
import { documentOf, type WorkspaceDocument, type World, withDocument } from '../index/world.ts';
import { applyEdits, type Edit } from '../text/edit.ts';

/** A master list that is up to date, and what was changed for that. */
export interface UpdatedList {
	readonly text: string;
	readonly rowsAdded: number;
	readonly rowsChanged: number;
	readonly rowsRemoved: number;
}

/**
 * Brings the text of a master list up to date. What its author wrote stays byte for byte but for cells that documents contradict or
 * fill, and, if asked, rows whose documents do not exist.
 * @param world one whose `qms.yaml` names the list, see {@link worldWithList}.
 * @returns what is missing where there is no table that could be brought up to date, in words that follow the file's name.
 */
export function updatedList(world: World, path: string, text: string, prunes: boolean): UpdatedList | { readonly problem: string } {
	const first = withText(world, path, text);
	if (openTablesOf(first.world, first.document).length === 0) {
		return { problem: 'has no table with a column of document ids and a column of titles' };
	}
	const removals = prunes ? pruneEditsOf(first.world, first.document) : [];
	let result: UpdatedList = { text: applyEdits(text, removals), rowsAdded: 0, rowsChanged: 0, rowsRemoved: removals.length };
	// Cells that a row lacks are made one after the other, and a new row may have some.
	for (let pass = 0; pass < mostPasses; pass++) {
		const at = withText(world, path, result.text);
		const update = listUpdateOf(at.world, at.document);
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
	return { problem: 'has a table in which what would be written could not be read back; mend it by hand' };
}

const mostPasses = 10;

/** The text of a master list that is not there yet. @param world as for {@link updatedList}. */
export function newList(world: World, path: string): string {
	const head =
		'# Master list of documents\n\n| ID | Title | Kind | Version | Status | Owner | Effective date |\n| --- | --- | --- | --- | --- | --- | --- |\n';
	const { world: next, document } = withText(world, path, head);
	const all = [...next.index.documents.values()].filter(facts => {
		const isRecord = facts.kind.kind === 'record' || facts.kind.kind === 'report';
		return facts.path !== path && belongsInList(facts) && !isRecord && !isDraft(listedStatusOf(facts));
	});
	const paths = all.map(facts => facts.path);
	const text = applyEdits(head, newRowEdits(next, document, paths));
	const settled = updatedList(world, path, text, false);
	return 'problem' in settled ? text : settled.text;
}

/** The edits that bring a master list up to date in an editor; none for a document that is no such list, or one that is. */
export function listEditsOf(world: World, document: WorkspaceDocument): readonly Edit[] {
	return masterListsOf(world.index, world.setup).rows.has(document.path) ? listUpdateOf(world, document).edits : [];
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
	const document = documentOf(path, text, world.setup.reading);
	return { world: withDocument(world, document), document };
}
