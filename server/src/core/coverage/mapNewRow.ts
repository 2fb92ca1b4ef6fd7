import { compareDotted } from '../base/sorted.ts';
import type { World } from '../index/world.ts';
import type { MapTable, MapTableRow } from '../model/mapTables.ts';
import { lineEnd, prefixOf, rowText } from '../model/tableEdits.ts';
import { trimmed, visibleText } from '../model/visible.ts';
import type { Edition } from '../standards/catalogue.ts';
import type { Edit } from '../text/edit.ts';
import type { Snapshot } from '../text/snapshot.ts';
import { shifted } from '../text/span.ts';
import { type Naming, nameIn } from './mapNaming.ts';

/** A row of a map in its place. */
export interface PlacedMapRow {
	readonly table: MapTable;
	readonly row: MapTableRow;
	readonly numbers: readonly string[];
}

/** A row that a map lacks. */
export interface NewMapRow {
	readonly number: string;
	readonly documents: readonly string[];
	readonly isNotApplicable: boolean;
}

export interface MapPlace {
	readonly world: World;
	readonly snapshot: Snapshot;
	readonly edition: Edition | undefined;
	readonly tables: readonly MapTable[];
	/** The rows of one standard. */
	readonly placed: readonly PlacedMapRow[];
	readonly naming: Naming;
}

/** The edits that put rows in, each behind the row of the clause before it. Nothing where there is no table for them. */
export function newRowEdits(place: MapPlace, rows: readonly NewMapRow[]): readonly Edit[] {
	const byAnchor = new Map<string, { readonly edit: Edit; readonly texts: string[] }>();
	for (const row of [...rows].sort((a, b) => compareDotted(a.number, b.number))) {
		const anchor = anchorOf(place, row.number);
		if (anchor === undefined) {
			return [];
		}
		const key = `${anchor.at} ${anchor.isBefore}`;
		const known = byAnchor.get(key) ?? {
			edit: { from: anchor.at, to: anchor.at, insert: anchor.isBefore ? 'before' : 'behind' },
			texts: [],
		};
		known.texts.push(...rowTexts(place, anchor, row));
		byAnchor.set(key, known);
	}
	const { eol } = place.snapshot;
	return [...byAnchor.values()].map(({ edit, texts }) => ({
		...edit,
		insert: edit.insert === 'before' ? texts.map(text => text + eol).join('') : texts.map(text => eol + text).join(''),
	}));
}

interface Anchor {
	/** The row to write like. */
	readonly model: PlacedMapRow | undefined;
	readonly table: MapTable;
	readonly at: number;
	readonly isBefore: boolean;
	/** What the line of the table begins with: a quotation's mark, blanks. */
	readonly prefix: string;
}

function anchorOf(place: MapPlace, number: string): Anchor | undefined {
	const { placed, snapshot } = place;
	const last = (row: PlacedMapRow): string => row.numbers.at(-1) ?? '';
	const before = placed
		.filter(row => compareDotted(last(row), number) <= 0)
		.reduce<PlacedMapRow | undefined>(
			(best, row) => (best === undefined || compareDotted(last(row), last(best)) >= 0 ? row : best),
			undefined,
		);
	const after = placed
		.filter(row => compareDotted(last(row), number) > 0)
		.reduce<PlacedMapRow | undefined>(
			(best, row) => (best === undefined || compareDotted(last(row), last(best)) < 0 ? row : best),
			undefined,
		);
	// Where each chapter has a table of its own, the first of a chapter goes into its own.
	const isOwnChapter = (row: PlacedMapRow | undefined): boolean => row !== undefined && chapterOf(last(row)) === chapterOf(number);
	const leads =
		after !== undefined && (before === undefined || (before.table !== after.table && isOwnChapter(after) && !isOwnChapter(before)));
	const model = leads ? after : before;
	if (model === undefined) {
		const table = place.tables.find(({ rows }) => rows.length === 0);
		const end = table === undefined ? 0 : table.block.from + table.block.chunk.text.trimEnd().length;
		return table === undefined
			? undefined
			: { model, table, at: lineEnd(snapshot, end), isBefore: false, prefix: prefixOf(snapshot, table.header.from) };
	}
	const prefix = prefixOf(snapshot, model.row.from);
	if (leads) {
		return { model, table: model.table, at: model.row.from - prefix.length, isBefore: true, prefix };
	}
	return { model, table: model.table, at: lineEnd(snapshot, lastOf(model).to), isBefore: false, prefix };
}

/** Rows below with an empty cell for the clause go on with the row above. */
function lastOf({ table, row }: PlacedMapRow): MapTableRow {
	let last = row;
	for (const next of table.rows.slice(table.rows.indexOf(row) + 1)) {
		const cell = next.cells[table.clause];
		if (cell !== undefined && visibleText(table.block.chunk, shifted(cell, -table.block.from)) !== '') {
			break;
		}
		last = next;
	}
	return last;
}

/** One row; in a table with a column for ids and one for titles, one for each document. */
function rowTexts(place: MapPlace, { model, table, prefix }: Anchor, { number, documents, isNotApplicable }: NewMapRow): readonly string[] {
	const { world, snapshot, naming, edition } = place;
	const source = (column: number): string => {
		const cell = model?.row.cells[column];
		return cell === undefined ? '' : snapshot.text.slice(cell.from, cell.to);
	};
	const modelNumber = model?.numbers.length === 1 ? (model.numbers[0] ?? '') : '';
	const cellsFor = (named: readonly string[]): string[] =>
		table.columns.map(({ role }, column) => {
			if (column === table.clause) {
				return clauseText(source(column), modelNumber, number, edition);
			}
			if (column === table.documentNumber || column === table.document) {
				return isNotApplicable && named.length === 0
					? 'Not applicable'
					: named.map(name => documentText(world, snapshot.path, table, column, name, naming)).join(naming.separator);
			}
			return role === 'standard'
				? source(column)
				: isTitleColumn(place, table, column)
					? (edition?.clauses.get(number)?.heading ?? '')
					: '';
		});
	const groups = table.documentNumber === undefined || documents.length === 0 ? [documents] : documents.map(document => [document]);
	return groups.map(named => prefix + rowText(cellsFor(named), lineOf(snapshot, model?.row ?? table.header)));
}

function lineOf({ text }: Snapshot, row: MapTableRow): string {
	return text.slice(row.from, row.to).trim();
}

/** A document in a column of documents; of an id and a title in columns beside each other each has its own. */
export function documentText(world: World, path: string, table: MapTable, column: number, document: string, naming: Naming): string {
	const { documentNumber } = table;
	const id = documentNumber === undefined ? undefined : world.index.documents.get(document)?.id?.text;
	if (column === documentNumber && (id !== undefined || column === table.document)) {
		return id ?? nameIn(world, path, document, { style: 'plain', by: 'title' });
	}
	return column !== table.document ? '' : nameIn(world, path, document, { ...naming, by: id === undefined ? naming.by : 'title' });
}

/** The number, written as the row before writes its own: `§ 8.4.2`, `**8.4.2**`, `8.4.2 Title`. */
function clauseText(like: string, likeNumber: string, number: string, edition: Edition | undefined): string {
	const [from = '', to = ''] = [likeNumber, number].map(text =>
		likeNumber !== '' && !like.includes(likeNumber) ? text.replace(/^A\./, '') : text,
	);
	if (from === '' || !like.includes(from)) {
		return number;
	}
	const [oldTitle = '', title = ''] = [likeNumber, number].map(text => edition?.clauses.get(text)?.heading ?? '');
	const written = like.replace(from, to);
	const at = oldTitle === '' ? -1 : written.toLowerCase().indexOf(oldTitle.toLowerCase());
	const text = at < 0 ? written : written.slice(0, at) + title + written.slice(at + oldTitle.length);
	const rest = at < 0 ? like.replace(from, '') : (like.slice(0, at) + like.slice(at + oldTitle.length)).replace(from, '');
	return /^(?:[^\p{L}<[]|ISO|IEC|EN|DIN|clause|section|annex|kapitel|abschnitt)*$/iu.test(rest) ? text : number;
}

/** A column in which the titles of clauses stand, told by what is there, else by its heading. */
function isTitleColumn({ placed, edition }: MapPlace, table: MapTable, column: number): boolean {
	const own = placed.filter(row => row.table === table && row.numbers.length === 1);
	const isTitle = ({ row, numbers }: PlacedMapRow): boolean => {
		const cell = row.cells[column];
		const text =
			cell === undefined ? '' : visibleText(table.block.chunk, trimmed(table.block.chunk.text, shifted(cell, -table.block.from)));
		return text !== '' && text.toLowerCase() === edition?.clauses.get(numbers[0] ?? '')?.heading.toLowerCase();
	};
	const isHeaded = /^(?:(?:clause|requirement|section)\s+)?(?:title|titel|name|heading|bezeichnung|título|titre)$/i.test(
		table.columns[column]?.header ?? '',
	);
	return table.columns[column]?.role === 'other' && (isHeaded || (own.length > 0 && own.filter(isTitle).length * 2 >= own.length));
}

function chapterOf(number: string): string {
	return number.split('.')[0] ?? number;
}
