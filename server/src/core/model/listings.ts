import type { Chunk, Row } from '../syntax/chunk.ts';
import type { Syntax } from '../syntax/markdown.ts';
import { percentDecoded } from '../text/percent.ts';
import { shifted, spansWithin } from '../text/span.ts';
import type { ListedCell, ListingFact } from './facts.ts';
import { isId, normalizeId } from './ids.ts';
import { cellOf, columnOf, type ListTable, listTablesOf } from './listTables.ts';
import type { HouseNames, PlaceOf } from './metadata.ts';
import { isPlaceholder, trimmed } from './visible.ts';

/** The rows of all tables of documents. Which of them is a master list, the workspace tells. */
export function listingsOf(syntax: Syntax, houseNames: HouseNames, place: PlaceOf): ListingFact[] {
	return listTablesOf(syntax, houseNames).flatMap(table =>
		table.rows.flatMap(row => {
			const { chunk, from, section } = table.block;
			const id = cellOf(chunk, row, columnOf(table, 'id'));
			const cells = cellsOf(chunk, table, row, from, place);
			const lead = cells.find(cell => cell.field === 'id') ?? cells.find(cell => cell.field === 'title');
			if (lead === undefined || lead.text === '') {
				return [];
			}
			return [
				{
					id: isListedId(id) ? normalizeId(id) : undefined,
					targets: targetsIn(chunk, table, row),
					isElsewhere: isElsewhere(chunk, table, row),
					cells,
					section,
					place: lead.place,
				},
			];
		}),
	);
}

/** A word with a digit; a placeholder, or a mark that there is no id yet, is none. */
export function isListedId(text: string): boolean {
	return !isPlaceholder(text) && (isId(text) || (/^[\p{L}\p{N}][\p{L}\p{N}._/ -]{1,30}$/u.test(text) && /\d/.test(text)));
}

function cellsOf(chunk: Chunk, { roles }: ListTable, row: Row, from: number, place: PlaceOf): ListedCell[] {
	return roles.flatMap((role, column) => {
		const cell = row.cells[column];
		return role === 'other' || role === 'file' || cell === undefined
			? []
			: [{ field: role, text: cellOf(chunk, row, column), place: place(shifted(trimmed(chunk.text, cell), from)) }];
	});
}

/** The files that a row leads to: by links, and by paths that stand in the column for them. */
function targetsIn(chunk: Chunk, table: ListTable, row: Row): readonly string[] {
	const links = spansWithin(chunk.links, row)
		.filter(link => link.kind === 'inline' && !isAddress(link.target))
		.map(link => percentDecoded(link.target.replace(/[#?].*$/, '')));
	const file = cellOf(chunk, row, columnOf(table, 'file'));
	return [...links, ...(links.length === 0 && /\.(?:md|markdown)$/i.test(file) ? [file] : [])].filter(target => target !== '');
}

/** Kept where nobody here can look: at an address, or in a place that is told in words. */
function isElsewhere(chunk: Chunk, table: ListTable, row: Row): boolean {
	const file = cellOf(chunk, row, columnOf(table, 'file'));
	const isAddressed = spansWithin(chunk.links, row).some(link => isAddress(link.target));
	return isAddressed || (file !== '' && !isPlaceholder(file) && targetsIn(chunk, table, row).length === 0);
}

function isAddress(target: string): boolean {
	return /^[a-z][a-z0-9+.-]*:|^\/\//i.test(target);
}
