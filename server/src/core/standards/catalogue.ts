import { LazyMap } from '../base/lazyMap.ts';
import { compareDotted } from '../base/sorted.ts';
import type { Crosswalk, CrosswalkRow } from './crosswalk.ts';
import type { WordFamily } from './families.ts';
import { type ClauseRow, type Confidence, everyClause, type Pack, type PrincipleRow, type StandardRow } from './pack.ts';
import type { WordProfile } from './profile.ts';
import type { Registered } from './register.ts';
import type { UsageRow } from './usage.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** All that the data files say. Parts are made when they are first asked for: a workspace needs one or two editions of all. */
export interface StandardsData {
	readonly standards: readonly StandardRow[];
	/** Ids of the editions that packs of the house's own bring; their words always apply. */
	readonly own: readonly string[];
	/** The rows of one of the standards above. */
	packOf(standard: StandardRow): Pack;
	readonly crosswalks: readonly Crosswalk[];
	readonly register: readonly Registered[];
	readonly profiles: readonly WordProfile[];
	readonly synonyms: Readonly<Record<string, readonly string[]>>;
	readonly usage: readonly UsageRow[];
	readonly families: readonly WordFamily[];
}

/** The standards that the tool knows, ready for look-ups. */
export interface Catalogue {
	readonly data: StandardsData;
	/** In the order of the data; to look through these makes no edition. */
	readonly standards: readonly StandardRow[];
	/** By id, `iso-9001:2015`; each is made when it is first asked for. */
	readonly editions: ReadonlyMap<string, Edition>;
	/** By key, `iso-9001`. */
	readonly register: ReadonlyMap<string, Registered>;
}

export interface Edition {
	/** `iso-9001:2015` */
	readonly id: string;
	readonly standard: StandardRow;
	/** By number, in the order of the standard. */
	readonly clauses: ReadonlyMap<string, Clause>;
	/** The clauses that hold requirements. */
	readonly leaves: readonly Clause[];
	/** The letters of annexes that are in the pack. */
	readonly annexes: readonly string[];
	/** Its own words; undefined for a standard that has none. */
	readonly vocabulary: Vocabulary | undefined;
	readonly principles: readonly PrincipleRow[];
	/** Groups of words that its cues name. */
	readonly synonyms: StandardsData['synonyms'];
}

export interface Clause extends Omit<ClauseRow, 'parent'> {
	/** The edition's id. */
	readonly edition: string;
	/** Its title, or where the standard prints none, that of the nearest clause above that has one. */
	readonly heading: string;
	readonly parent: string | undefined;
	readonly children: readonly string[];
}

export function catalogueOf(data: StandardsData): Catalogue {
	const editions = new LazyMap(
		data.standards.map(standard => [editionId(standard), () => editionFrom(data.packOf(standard), data.synonyms)] as const),
	);
	return { data, standards: data.standards, editions, register: new Map(data.register.map(row => [row.key, row])) };
}

export function editionId(standard: { readonly key: string; readonly edition: string }): string {
	return `${standard.key}:${standard.edition}`;
}

function editionFrom(pack: Pack, synonyms: StandardsData['synonyms']): Edition {
	const id = editionId(pack.standard);
	const rows = new Map(pack.clauses.map(row => [row.number, row]));
	const children = new Map<string, string[]>();
	for (const row of pack.clauses) {
		const parent = parentOf(row);
		if (parent !== undefined) {
			children.set(parent, [...(children.get(parent) ?? []), row.number]);
		}
	}
	const clauses = new Map(
		pack.clauses.map(row => {
			const clause: Clause = {
				...row,
				edition: id,
				heading: headingOf(row, rows),
				parent: parentOf(row),
				children: children.get(row.number) ?? [],
			};
			return [row.number, clause] as const;
		}),
	);
	return {
		id,
		standard: pack.standard,
		clauses,
		leaves: [...clauses.values()].filter(clause => clause.assessable),
		annexes: [...clauses.keys()].filter(number => /^[A-Z]$/.test(number)),
		vocabulary: pack.terms.length === 0 ? undefined : vocabularyOf(id, pack),
		principles: pack.principles,
		synonyms,
	};
}

function parentOf(row: ClauseRow): string | undefined {
	return row.parent ?? parentNumber(row.number);
}

function headingOf(row: ClauseRow, rows: ReadonlyMap<string, ClauseRow>): string {
	const seen = new Set<ClauseRow>();
	for (let at: ClauseRow | undefined = row; at !== undefined && !seen.has(at); ) {
		if (at.title) {
			return at.title;
		}
		seen.add(at);
		const parent = parentOf(at);
		at = parent === undefined ? undefined : rows.get(parent);
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

/** May an organization declare a clause of this edition not applicable? */
export function mayNotApply({ standard }: Edition, number: string): boolean {
	return standard.mayNotApply.some(top => top === everyClause || isAtOrBelow(number, top));
}

/** The leaves at or below a clause. */
export function leavesBelow(edition: Edition, number: string): readonly Clause[] {
	return edition.leaves.filter(leaf => isAtOrBelow(leaf.number, number));
}

/**
 * The clause that a citation means. Controls of an annex are often cited without its letter: 8.13 of a standard that has no such
 * clause is A.8.13.
 */
export function clauseCited(edition: Edition, number: string): Clause | undefined {
	return (
		edition.clauses.get(number) ??
		edition.annexes.map(letter => edition.clauses.get(`${letter}.${number}`)).find(clause => clause !== undefined)
	);
}

/** What is known of the old life of a clause number that an edition does not have: rows of crosswalks that lead to it. */
export function formerClauses(
	catalogue: Catalogue,
	edition: Edition,
	number: string,
): readonly { readonly from: string; readonly row: CrosswalkRow; readonly confidence: Confidence }[] {
	return catalogue.data.crosswalks
		.filter(crosswalk => crosswalk.kind === 'revision' && crosswalk.to === edition.id)
		.flatMap(({ from, rows, confidence }) =>
			rows.filter(row => row.from === number).map(row => ({ from, row, confidence: row.confidence ?? confidence })),
		);
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
