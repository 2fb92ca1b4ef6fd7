import { compareDotted } from '../base/sorted.ts';
import type { Crosswalk, CrosswalkRow } from './crosswalk.ts';
import { type Cue, type CueBook, cueBookOf } from './cues.ts';
import type { ClauseRow, ItemRow, Pack, StandardRow } from './pack.ts';
import type { Registered } from './register.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** All that the data files say, as read. */
export interface StandardsData {
	readonly packs: readonly Pack[];
	readonly crosswalks: readonly Crosswalk[];
	readonly register: readonly Registered[];
	readonly synonyms: Readonly<Record<string, readonly string[]>>;
}

/** The standards that the tool knows, ready for look-ups. */
export interface Catalogue {
	readonly data: StandardsData;
	/** By id, `iso-9001:2015`. */
	readonly editions: ReadonlyMap<string, Edition>;
	/** By key, `iso-9001`. */
	readonly register: ReadonlyMap<string, Registered>;
	readonly cueBook: CueBook;
}

export interface Edition {
	/** `iso-9001:2015` */
	readonly id: string;
	readonly standard: StandardRow;
	/** By number, in the order of the standard. */
	readonly clauses: ReadonlyMap<string, Clause>;
	/** The clauses that hold requirements. */
	readonly leaves: readonly Clause[];
	/** Its own words; undefined for a standard that has none. */
	readonly vocabulary: Vocabulary | undefined;
}

export interface Clause extends Omit<ClauseRow, 'items'> {
	/** The edition's id. */
	readonly edition: string;
	/** Its title, or where the standard prints none, that of the nearest clause above that has one. */
	readonly heading: string;
	readonly parent: string | undefined;
	readonly children: readonly string[];
	readonly items: readonly Item[];
	readonly evidence: readonly Cue[];
}

export interface Item extends ItemRow {
	readonly evidence: readonly Cue[];
}

export function catalogueOf(data: StandardsData): Catalogue {
	const cueBook = cueBookOf(data.synonyms);
	const editions = new Map(data.packs.map(pack => [editionId(pack.standard), editionFrom(pack, cueBook)]));
	return { data, editions, register: new Map(data.register.map(row => [row.key, row])), cueBook };
}

export function editionId(standard: { readonly key: string; readonly edition: string }): string {
	return `${standard.key}:${standard.edition}`;
}

function editionFrom(pack: Pack, cueBook: CueBook): Edition {
	const id = editionId(pack.standard);
	const rows = new Map(pack.clauses.map(row => [row.number, row]));
	const children = new Map<string, string[]>();
	for (const row of pack.clauses) {
		const parent = parentNumber(row.number);
		if (parent !== undefined) {
			children.set(parent, [...(children.get(parent) ?? []), row.number]);
		}
	}
	const clauses = new Map(
		pack.clauses.map(row => {
			const clause: Clause = {
				...row,
				edition: id,
				heading: headingOf(row.number, rows),
				parent: parentNumber(row.number),
				children: children.get(row.number) ?? [],
				items: row.items.map(item => ({ ...item, evidence: item.cues.map(cueBook.compile) })),
				evidence: row.cues.map(cueBook.compile),
			};
			return [row.number, clause] as const;
		}),
	);
	return {
		id,
		standard: pack.standard,
		clauses,
		leaves: [...clauses.values()].filter(clause => clause.assessable),
		vocabulary: pack.terms.length === 0 ? undefined : vocabularyOf(id, pack),
	};
}

function headingOf(number: string, rows: ReadonlyMap<string, ClauseRow>): string {
	for (let at: string | undefined = number; at !== undefined; at = parentNumber(at)) {
		const title = rows.get(at)?.title;
		if (title) {
			return title;
		}
	}
	return '';
}

/** `8.4.1` → `8.4`; `8` → undefined. */
export function parentNumber(number: string): string | undefined {
	const dot = number.lastIndexOf('.');
	return dot < 0 ? undefined : number.slice(0, dot);
}

/** Is `number` the clause `ancestor` or below it? By structure: 5.1.12 is not below 5.1.1. */
export function isAtOrBelow(number: string, ancestor: string): boolean {
	return number === ancestor || number.startsWith(`${ancestor}.`);
}

/** The leaves at or below a clause. */
export function leavesBelow(edition: Edition, number: string): readonly Clause[] {
	return edition.leaves.filter(leaf => isAtOrBelow(leaf.number, number));
}

/** What is known of the old life of a clause number that an edition does not have: rows of crosswalks that lead to it. */
export function formerClauses(
	catalogue: Catalogue,
	edition: Edition,
	number: string,
): readonly { readonly from: string; readonly row: CrosswalkRow }[] {
	return catalogue.data.crosswalks
		.filter(crosswalk => crosswalk.to === edition.id)
		.flatMap(crosswalk => crosswalk.rows.filter(row => row.from === number).map(row => ({ from: crosswalk.from, row })));
}

/** The clause of an edition that a wrong number most likely means: its nearest ancestor that exists, else a neighbour. */
export function nearestClause(edition: Edition, number: string): Clause | undefined {
	for (let at = parentNumber(number); at !== undefined; at = parentNumber(at)) {
		const found = edition.clauses.get(at);
		if (found !== undefined) {
			return found;
		}
	}
	const first = number.split('.')[0] ?? '';
	return [...edition.clauses.values()]
		.filter(clause => clause.number.split('.')[0] === first)
		.sort((a, b) => compareDotted(a.number, b.number))[0];
}
