import { clauseMapsOf, mapRowsOf } from '../coverage/clauseMaps.ts';
import { allClaimsFor, type MapUpdate, mapUpdateOf } from '../coverage/mapUpdate.ts';
import { requirementEditions } from '../index/editions.ts';
import { documentOf, syntaxOf, type WorkspaceDocument, type World, withDocument } from '../index/world.ts';
import { mapTablesOf } from '../model/mapTables.ts';
import type { Edition } from '../standards/catalogue.ts';
import { editionLabel } from '../standards/labels.ts';
import { applyEdits, type Edit } from '../text/edit.ts';

/** A clause map with what the documents claim, and what was changed for that. */
export interface UpdatedMap {
	readonly text: string;
	readonly rowsAdded: number;
	readonly rowsChanged: number;
}

export interface MapOptions {
	/** The only standard to bring up to date; undefined for all that the map is of. */
	readonly edition: Edition | undefined;
	readonly prunes: boolean;
}

/**
 * Brings the text of a map up to date. What its author wrote stays byte for byte but for cells that name documents.
 * @returns what is missing where there is no table that could be brought up to date, in words that follow the file's name.
 */
export function updatedMap(world: World, path: string, text: string, options: MapOptions): UpdatedMap | { readonly problem: string } {
	const first = withText(world, path, text);
	if (mapTablesOf(syntaxOf(first.document)).length === 0) {
		return { problem: 'has no table with a column of clauses and a column of documents' };
	}
	const schemes = schemesOf(first.world, first.document, options.edition);
	if (schemes.length === 0) {
		return { problem: `has no table for ${options.edition === undefined ? 'a standard that is known' : editionLabel(options.edition)}` };
	}
	const result = schemes.reduce<UpdatedMap>(
		(before, scheme) => {
			const at = withText(world, path, before.text);
			const update = updateOf(at.world, at.document, scheme, options.edition !== undefined, options.prunes);
			return {
				text: applyEdits(before.text, update.edits),
				rowsAdded: before.rowsAdded + update.rowsAdded,
				rowsChanged: before.rowsChanged + update.rowsChanged,
			};
		},
		{ text, rowsAdded: 0, rowsChanged: 0 },
	);
	const again = withText(world, path, result.text);
	const isSettled = schemes.every(
		scheme => updateOf(again.world, again.document, scheme, options.edition !== undefined, options.prunes).edits.length === 0,
	);
	return isSettled ? result : { problem: 'has a table in which what would be written could not be read back; mend it by hand' };
}

/** The text of a map that is not there yet. */
export function newMap(world: World, path: string, editions: readonly Edition[]): string {
	const labels = editions.map(editionLabel);
	const table = '| Clause | Title | Documents |\n| --- | --- | --- |\n';
	const title = labels.length === 1 ? `# Clause map of ${labels[0]}` : '# Clause map';
	return editions.reduce((text, edition, i) => {
		const head = i === 0 ? `${title}\n\n` : `${text}\n`;
		const start = labels.length === 1 ? `${head}${table}` : `${head}## ${labels[i]}\n\n${table}`;
		const { world: next, document } = withText(world, path, start);
		const claims = allClaimsFor(next, edition.id, path);
		return applyEdits(start, mapUpdateOf(next, document, { scheme: edition.id, claims, isComplete: true, prunes: false }).edits);
	}, '');
}

/** The edits that bring a map up to date in an editor; none for a document that is no map, or one that is. */
export function mapEditsOf(world: World, document: WorkspaceDocument): readonly Edit[] {
	const isMap = [...clauseMapsOf(world.index, world.setup).values()].some(({ maps }) => maps.has(document.path));
	const chosen: Edit[] = [];
	for (const scheme of isMap ? schemesOf(world, document, undefined) : []) {
		const { edits } = updateOf(world, document, scheme, false, false);
		// Two standards in one table may want the same place: the second is for the next time.
		if (!edits.some(edit => chosen.some(other => touches(edit, other)))) {
			chosen.push(...edits);
		}
	}
	return chosen;
}

function touches(a: Edit, b: Edit): boolean {
	return a.from <= b.to && b.from <= a.to;
}

function withText(world: World, path: string, text: string): { readonly world: World; readonly document: WorkspaceDocument } {
	const document = documentOf(path, text, world.setup.reading);
	return { world: withDocument(world, document), document };
}

/** The standards that the rows of a document are of; for a table without rows the one that a row would be of. */
function schemesOf(world: World, document: WorkspaceDocument, edition: Edition | undefined): readonly string[] {
	const schemes = schemesNamed(world, document.path);
	const tables = mapTablesOf(syntaxOf(document));
	const found = schemes.length === 0 && tables.some(table => table.rows.length === 0) ? schemesTried(world, document) : schemes;
	return found.filter(scheme => edition === undefined || scheme === edition.id);
}

function schemesNamed(world: World, path: string): readonly string[] {
	return [
		...new Set(
			mapRowsOf(world.index, world.setup)
				.filter(row => row.path === path)
				.map(row => row.scheme),
		),
	];
}

/** Which standard a bare number in the table would mean, told by one that is put there. */
function schemesTried(world: World, document: WorkspaceDocument): readonly string[] {
	const { path, snapshot } = document;
	const claim = { path, scheme: '', number: '4.1' };
	const { edits } = mapUpdateOf(world, document, { scheme: '', claims: [claim], isComplete: false, prunes: false });
	return schemesNamed(withText(world, path, applyEdits(snapshot.text, edits)).world, path);
}

/** Rows for all requirements are put in for a standard that was asked for, or that the documents are checked against. */
function updateOf(world: World, document: WorkspaceDocument, scheme: string, isAsked: boolean, prunes: boolean): MapUpdate {
	const { standards } = world.setup.configuration;
	const main =
		standards.length > 0
			? standards
			: requirementEditions(world)
					.map(({ id }) => id)
					.slice(0, 1);
	const claims = allClaimsFor(world, scheme, document.path);
	return mapUpdateOf(world, document, { scheme, claims, isComplete: isAsked || main.includes(scheme), prunes });
}
