import { syntaxOf, type WorkspaceDocument, type World } from '../index/world.ts';
import { cellReadingOf } from '../model/mapCells.ts';
import { type MapTable, mapTablesOf } from '../model/mapTables.ts';
import { placeOf } from '../model/reading.ts';
import { type Edition, isAtOrBelow } from '../standards/catalogue.ts';
import type { Edit } from '../text/edit.ts';
import { shifted } from '../text/span.ts';
import { claimsToMap, isRelated, type MapRow, mapRowsOf, type OwnClaim, ownClaimsOf } from './clauseMaps.ts';
import { rowEdits } from './mapCellText.ts';
import { namingOf } from './mapNaming.ts';
import { type NewMapRow, newRowEdits, type PlacedMapRow } from './mapNewRow.ts';

/** What a map is to be brought up to date with. */
export interface MapWish {
	/** As in `NamedClause`. */
	readonly scheme: string;
	readonly claims: readonly Omit<OwnClaim, 'claim'>[];
	/** A row for each clause that holds requirements, even if no document claims it. */
	readonly isComplete: boolean;
	/** Take documents out of rows for clauses that they do not claim. */
	readonly prunes: boolean;
}

export interface MapUpdate {
	readonly edits: readonly Edit[];
	readonly rowsAdded: number;
	readonly rowsChanged: number;
}

interface Line {
	readonly row: MapRow;
	readonly at: PlacedMapRow | undefined;
	readonly add: string[];
	readonly remove: string[];
}

interface Planned extends NewMapRow {
	readonly documents: string[];
}

/** Everything that documents claim and that their map should hold, in the order of the documents. */
export function allClaimsFor(world: World, scheme: string, map: string): readonly OwnClaim[] {
	return [...ownClaimsOf(world.index, world.setup)].flatMap(([path, own]) => (path === map ? [] : claimsToMap(own, scheme)));
}

/** The edits that bring the tables of a document up to date for one standard. Rows, order and other columns stay as their author left them. */
export function mapUpdateOf(world: World, document: WorkspaceDocument, wish: MapWish): MapUpdate {
	const tables = mapTablesOf(syntaxOf(document));
	const lines = linesOf(world, document, tables, wish.scheme);
	const edition = world.setup.catalogue.editions.get(wish.scheme);
	const added = wish.isComplete && edition !== undefined ? missingRows(world, edition, lines, wish.claims) : [];
	// A row that is made for one document may be the very one for another that was placed before.
	for (const claim of [...wish.claims, ...wish.claims]) {
		place(claim, lines, added);
	}
	if (wish.prunes) {
		prune(world, lines, wish.scheme, document.path);
	}
	const naming = namingOf(world, document.path, tables);
	const placed = lines.flatMap(({ at }) => at ?? []);
	const cells = lines.map(({ at, add, remove }) =>
		at === undefined ? [] : rowEdits(world, document.path, at.table, at.row, { add, remove }, naming),
	);
	const rows = newRowEdits({ world, snapshot: document.snapshot, edition, tables, placed, naming }, added);
	return {
		edits: [...cells.flat(), ...rows],
		rowsAdded: rows.length === 0 ? 0 : added.length,
		rowsChanged: cells.filter(edits => edits.length > 0).length,
	};
}

function linesOf(world: World, document: WorkspaceDocument, tables: readonly MapTable[], scheme: string): readonly Line[] {
	const byPlace = new Map(tables.flatMap(table => table.rows.map(row => [row.place, { table, row }] as const)));
	return mapRowsOf(world.index, world.setup)
		.filter(row => row.path === document.path && row.scheme === scheme)
		.map(row => {
			const at = byPlace.get(placeOf(document.reading, row.place).from);
			return { row, at: at && { ...at, numbers: row.numbers }, add: [], remove: [] };
		});
}

/** A row for each requirement clause that has none, unless a row above stands for all below it. */
function missingRows(world: World, edition: Edition, lines: readonly Line[], claims: MapWish['claims']): Planned[] {
	const numbers = lines.flatMap(({ row }) => row.numbers);
	const hasRow = (number: string): boolean =>
		numbers.some(other => other === number || (isAtOrBelow(number, other) && isBroadIn(other, numbers)));
	const isNotApplicable = (number: string): boolean =>
		world.setup.configuration.applicability.some(
			row =>
				row.item === null &&
				isAtOrBelow(number, row.clause) &&
				(row.standard === null || edition.id === row.standard || edition.id.startsWith(`${row.standard}:`)),
		);
	return edition.leaves
		.filter(leaf => !hasRow(leaf.number))
		.map(({ number }) => ({
			number,
			documents: [...new Set(claims.filter(claim => isRelated(claim.number, number)).map(({ path }) => path))],
			isNotApplicable: isNotApplicable(number),
		}));
}

/** Names the document of a claim where the map should: in the row of the clause, in those below it, in a broad one above, or in a new one. */
function place({ path, number }: MapWish['claims'][number], lines: readonly Line[], added: Planned[]): void {
	const all = [...lines.flatMap(({ row }) => row.numbers), ...added.map(row => row.number)];
	const names = (line: Line): boolean => line.row.documents.includes(path) || line.add.includes(path);
	const isNamed = ({ row, add }: Line): boolean => row.says === 'documents' || add.length > 0;
	const same = lines.filter(line => line.row.numbers.includes(number) && (isNamed(line) || isBroadIn(number, all)));
	const own = added.find(row => row.number === number);
	const isNamedAbove = (): boolean => added.some(row => row.documents.includes(path) && isRelated(row.number, number));
	const isMapped =
		own?.documents.includes(path) === true ||
		(same.length > 0 ? same.some(names) : own === undefined && (lines.some(line => names(line) && isOf(line, number)) || isNamedAbove()));
	const isExcluded = lines.some(({ row }) => row.excludes.some(other => isAtOrBelow(number, other)));
	if (isMapped || isExcluded) {
		return;
	}
	const open = lines.filter(({ at, row }) => at !== undefined && row.says !== 'notApplicable');
	const exact = same.filter(line => open.includes(line)).slice(0, 1);
	const below = open.filter(({ row }) => row.numbers.some(other => other !== number && isAtOrBelow(other, number)));
	const heading = open.filter(({ row }) => row.numbers.includes(number)).slice(0, 1);
	const above = open.filter(({ row }) => row.numbers.some(other => isAtOrBelow(number, other) && isBroadIn(other, all))).slice(-1);
	const targets = own === undefined || same.length > 0 ? ([exact, below, heading, above].find(rows => rows.length > 0) ?? []) : [];
	for (const line of targets.filter(hasRoom)) {
		line.add.push(path);
	}
	const numbersOf = ({ row: { numbers } }: Line): string =>
		numbers.includes(number) ? number : (numbers.find(other => isRelated(other, number)) ?? number);
	const unplaced = targets.length === 0 ? [number] : targets.filter(line => !line.add.includes(path)).map(numbersOf);
	for (const wanted of new Set(unplaced)) {
		const row = added.find(other => other.number === wanted);
		if (row === undefined) {
			added.push({ number: wanted, documents: [path], isNotApplicable: false });
		} else if (!row.documents.includes(path)) {
			row.documents.push(path);
		}
	}
}

function isOf({ row }: Line, number: string): boolean {
	return row.numbers.some(other => isRelated(other, number));
}

/** A table that has the ids of documents in a column of their own has a row for each document: only a row without one has room. */
function hasRoom({ at, row, add }: Line): boolean {
	if (at === undefined || at.table.documentNumber === undefined) {
		return at !== undefined;
	}
	const { block, document, documentNumber } = at.table;
	const isOpen = (column: number): boolean => {
		const cell = at.row.cells[column];
		return cell === undefined || cellReadingOf(block.chunk, shifted(cell, -block.from)).style === 'open';
	};
	return row.says === 'planned' && add.length === 0 && isOpen(document) && isOpen(documentNumber);
}

/** Has a row no other below it? One that has, and names no document, is a heading. */
function isBroadIn(number: string, numbers: readonly string[]): boolean {
	return !numbers.some(other => other !== number && isAtOrBelow(other, number));
}

function prune(world: World, lines: readonly Line[], scheme: string, map: string): void {
	const own = ownClaimsOf(world.index, world.setup);
	const claims = (document: string, numbers: readonly string[]): boolean =>
		(own.get(document) ?? []).some(claim => claim.scheme === scheme && numbers.some(number => isRelated(claim.number, number)));
	for (const { row, at, remove } of lines) {
		if (at !== undefined && at.table.documentNumber === undefined) {
			remove.push(...row.documents.filter(document => document !== map && !claims(document, row.numbers)));
		}
	}
}
