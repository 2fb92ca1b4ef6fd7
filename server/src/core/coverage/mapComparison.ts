import { derivedFromTwo } from '../base/derived.ts';
import { directoryOf, stemOf } from '../base/paths.ts';
import { groupBy } from '../base/sorted.ts';
import type { WorkspaceIndex } from '../index/workspaceIndex.ts';
import type { Setup } from '../index/world.ts';
import { clauseCited, isAtOrBelow } from '../standards/catalogue.ts';
import { type ClauseMaps, claimsToMap, clauseMapsOf, isRelated, type MapRow, type OwnClaim, ownClaimsOf } from './clauseMaps.ts';

/** A row that names documents which do not say the same themselves. */
export interface UnconfirmedRow {
	readonly row: MapRow;
	readonly unconfirmed: readonly { readonly document: string; readonly numbers: readonly string[] }[];
}

/** What a document claims of one standard, and no row of a map names it for. */
export interface UnmappedClaims {
	readonly scheme: string;
	/** The map that should name it. */
	readonly map: string;
	readonly unmapped: readonly OwnClaim[];
	/** The map still calls these planned. */
	readonly planned: readonly OwnClaim[];
}

export interface MapComparison {
	/** By the document that holds the map. */
	readonly unconfirmed: ReadonlyMap<string, readonly UnconfirmedRow[]>;
	/** By the document that claims; one for each standard. */
	readonly unmapped: ReadonlyMap<string, readonly UnmappedClaims[]>;
}

/**
 * Clause maps and the documents' own claims, compared both ways. Where the documents leave it to the map to say what they cover there is
 * nothing to compare, and the same holds for a kind of document, such as forms.
 */
export const mapComparisonOf = derivedFromTwo((index: WorkspaceIndex, setup: Setup): MapComparison => {
	const all = [...clauseMapsOf(index, setup).values()].map(maps => comparisonOf(maps, index, setup));
	return {
		unconfirmed: groupBy(
			all.flatMap(({ unconfirmed }) => unconfirmed),
			({ row }) => row.path,
		),
		unmapped: new Map(
			[
				...groupBy(
					all.flatMap(({ unmapped }) => unmapped),
					([path]) => path,
				),
			].map(([path, list]) => [path, list.map(([, claims]) => claims)]),
		),
	};
});

type Own = ReadonlyMap<string, readonly OwnClaim[]>;

function comparisonOf(
	{ scheme, maps }: ClauseMaps,
	index: WorkspaceIndex,
	setup: Setup,
): { readonly unconfirmed: readonly UnconfirmedRow[]; readonly unmapped: readonly (readonly [string, UnmappedClaims])[] } {
	const own: Own = new Map(
		[...ownClaimsOf(index, setup)].flatMap(([path, claims]) => {
			const wanted = maps.has(path) ? [] : claims.filter(claim => claim.scheme === scheme);
			return wanted.length === 0 ? [] : [[path, wanted] as const];
		}),
	);
	const edition = setup.catalogue.editions.get(scheme);
	// A number that the edition does not have, another rule tells; no document has to take it over.
	const isClause = (number: string): boolean => edition === undefined || clauseCited(edition, number) !== undefined;
	const compared = [...maps].filter(([path, rows]) => isComparable(path, rows, own)).map(([path]) => path);
	return {
		unconfirmed: compared.flatMap(path => unconfirmedRows(maps.get(path) ?? [], own, maps, index, isClause)),
		unmapped: compared.length === 0 ? [] : unmappedClaims(scheme, maps, compared, own, setup.configuration.clauseMap !== null),
	};
}

/** Where fewer than a fourth of the documents claim anything, or fewer than a fifth of many pairs agree, agreement is chance. */
function isComparable(map: string, rows: readonly MapRow[], own: Own): boolean {
	const pairs = rows.flatMap(({ documents, numbers }) =>
		documents.filter(document => document !== map).map(document => ({ document, isAgreed: isConfirmed(own.get(document), numbers) })),
	);
	const named = [...new Set(pairs.map(({ document }) => document))];
	const claiming = named.filter(path => own.has(path)).length;
	const agreed = pairs.filter(({ isAgreed }) => isAgreed).length;
	return claiming > 0 && claiming * 4 >= named.length && (pairs.length < manyPairs || agreed * 5 >= pairs.length);
}

const manyPairs = 10;

function isConfirmed(own: readonly OwnClaim[] | undefined, numbers: readonly string[]): boolean {
	return own?.some(claim => numbers.some(number => isRelated(claim.number, number))) ?? false;
}

function unconfirmedRows(
	rows: readonly MapRow[],
	own: Own,
	maps: ClauseMaps['maps'],
	index: WorkspaceIndex,
	isClause: (number: string) => boolean,
): readonly UnconfirmedRow[] {
	const kindOf = (path: string): string => index.documents.get(path)?.kind.kind ?? '';
	const quiet = quietKinds(rows, own, kindOf);
	return rows.flatMap(row => {
		const unconfirmed = row.documents
			.filter(document => !maps.has(document) && (own.has(document) || !quiet.has(kindOf(document))))
			.map(document => ({ document, numbers: unconfirmedOf(row, own.get(document)).filter(isClause) }))
			.filter(({ numbers }) => numbers.length > 0);
		return unconfirmed.length === 0 ? [] : [{ row, unconfirmed }];
	});
}

/** Of several clauses beside several documents each document may mean some. */
function unconfirmedOf({ numbers, documents }: MapRow, own: readonly OwnClaim[] | undefined): readonly string[] {
	return documents.length > 1 && isConfirmed(own, numbers) ? [] : numbers.filter(number => !isConfirmed(own, [number]));
}

/** Kinds of which the map names several documents and none claims anything. */
function quietKinds(rows: readonly MapRow[], own: Own, kindOf: (path: string) => string): ReadonlySet<string> {
	const kinds = groupBy(new Set(rows.flatMap(row => row.documents)), kindOf);
	return new Set([...kinds].filter(([, list]) => list.length >= 3 && !list.some(path => own.has(path))).map(([kind]) => kind));
}

function unmappedClaims(
	scheme: string,
	maps: ClauseMaps['maps'],
	compared: readonly string[],
	own: Own,
	isDeclared: boolean,
): readonly (readonly [string, UnmappedClaims])[] {
	const rows = [...maps.values()].flat();
	const namedBy = groupBy(
		rows.flatMap(row => row.documents.map(document => ({ document, row }))),
		({ document }) => document,
	);
	const notApplicable = rows.flatMap(row => row.excludes);
	// An empty row with others below it is a heading.
	const all = rows.flatMap(row => row.numbers);
	const isHeading = (number: string): boolean => all.some(other => other !== number && isAtOrBelow(other, number));
	const plannedNumbers = new Set(
		rows.filter(row => row.says === 'planned').flatMap(row => row.numbers.filter(number => !isHeading(number))),
	);
	const remits = compared.map(path => remitOf(path, maps.get(path) ?? []));
	return [...own].flatMap(([path, claims]) => {
		const remit = remits.filter(({ folders }) => isDeclared || folders.has(directoryOf(path)));
		if (remit.length === 0 || (!isDeclared && stemOf(path).toLowerCase() === 'readme')) {
			return [];
		}
		const naming = namedBy.get(path) ?? [];
		const mapped = naming.flatMap(({ row }) => row.numbers);
		const wanted = claimsToMap(claims, scheme).filter(
			({ number }) =>
				!mapped.some(other => isRelated(other, number)) &&
				!notApplicable.some(other => isAtOrBelow(number, other)) &&
				(isDeclared || remit.some(({ chapters }) => chapters.has(chapterOf(number)))),
		);
		const planned = wanted.filter(({ number }) => plannedNumbers.has(number));
		const unmapped = wanted.filter(({ number }) => !plannedNumbers.has(number));
		const nearest = remit.find(({ map }) => naming.some(({ row }) => row.path === map)) ?? remit[0];
		return wanted.length === 0 ? [] : [[path, { scheme, map: nearest?.map ?? '', unmapped, planned }] as const];
	});
}

/** Where nobody has said which document is the map, a table is one for the folders of which it names a document and the chapters that it has. */
interface Remit {
	readonly map: string;
	readonly folders: ReadonlySet<string>;
	readonly chapters: ReadonlySet<string>;
}

function remitOf(map: string, rows: readonly MapRow[]): Remit {
	return {
		map,
		folders: new Set(rows.flatMap(row => row.documents.map(directoryOf))),
		chapters: new Set(rows.flatMap(row => row.numbers.map(chapterOf))),
	};
}

/** `8` of `8.4.1`, `A` of `A.5.1`. */
function chapterOf(number: string): string {
	return number.split('.')[0] ?? number;
}
