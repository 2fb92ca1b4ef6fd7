import { derivedFromTwo } from '../base/derived.ts';
import { groupBy } from '../base/sorted.ts';
import { clauseNamed } from '../index/editions.ts';
import type { WorkspaceIndex } from '../index/workspaceIndex.ts';
import type { Setup } from '../index/world.ts';
import type { ClaimFact, Place } from '../model/facts.ts';
import { isAtOrBelow } from '../standards/catalogue.ts';
import { claimsOfWorkspace } from './claimTable.ts';

/** A row of a table that says for clauses of one standard which documents cover them. */
export interface MapRow {
	/** The document that holds the table, and where in it the clause stands. */
	readonly path: string;
	readonly place: Place;
	/** As in `NamedClause`; of a table for several editions the first. */
	readonly scheme: string;
	readonly numbers: readonly string[];
	/** The documents that it names and that are there, in its order. */
	readonly documents: readonly string[];
	/** `planned`: the row says that there is nothing yet. */
	readonly says: 'documents' | 'planned' | 'notApplicable';
	/** The clauses that it says do not apply; none where it says so of an item alone. */
	readonly excludes: readonly string[];
}

/** What a document says itself that it covers. */
export interface OwnClaim {
	readonly claim: ClaimFact;
	readonly path: string;
	readonly scheme: string;
	readonly number: string;
}

/** The maps of clauses of one standard. */
export interface ClauseMaps {
	readonly scheme: string;
	/** By the document that holds it. */
	readonly maps: ReadonlyMap<string, readonly MapRow[]>;
}

/** Every row of every mapping table, whatever it is good for. */
export const mapRowsOf = derivedFromTwo((index: WorkspaceIndex, setup: Setup): readonly MapRow[] => {
	const mapping = claimsOfWorkspace(index, setup).filter(({ claim }) => claim.kind === 'mapping');
	return [...groupBy(mapping, ({ claim, declaredIn }) => `${claim.place} ${declaredIn}`).values()].flatMap(row => {
		const [first] = row;
		const named = row.flatMap(({ claim }) => clauseNamed({ index, setup }, claim) ?? []);
		if (first === undefined || named[0] === undefined) {
			return [];
		}
		const subjects = row.map(({ claim }) => claim.subject?.kind);
		const says = subjects.includes('document') ? 'documents' : subjects.includes('notApplicable') ? 'notApplicable' : 'planned';
		const whole = row.filter(({ claim }) => claim.item === undefined).flatMap(({ claim }) => clauseNamed({ index, setup }, claim) ?? []);
		return [
			{
				path: first.declaredIn,
				place: first.claim.place,
				scheme: named[0].scheme,
				numbers: [...new Set(named.flatMap(({ scheme, number }) => (scheme === named[0]?.scheme ? number : [])))],
				documents: [...new Set(row.flatMap(({ document }) => document ?? []))],
				says,
				excludes: says === 'notApplicable' ? [...new Set(whole.map(({ number }) => number))] : [],
			} as const,
		];
	});
});

/** By document: what it claims itself. A list of references counts like any other claim. */
export const ownClaimsOf = derivedFromTwo(
	(index: WorkspaceIndex, setup: Setup): ReadonlyMap<string, readonly OwnClaim[]> =>
		groupBy(
			claimsOfWorkspace(index, setup).flatMap(({ claim, declaredIn }) => {
				const named = claim.subject === undefined && claim.kind !== 'citation' ? clauseNamed({ index, setup }, claim) : undefined;
				return named === undefined ? [] : [{ claim, path: declaredIn, ...named }];
			}),
			({ path }) => path,
		),
);

/** What a document claims of one standard so that a map should name it: of a list of references only where it claims in no other way. */
export function claimsToMap(own: readonly OwnClaim[] | undefined, scheme: string): readonly OwnClaim[] {
	const all = (own ?? []).filter(claim => claim.scheme === scheme);
	const firm = all.filter(({ claim }) => claim.kind !== 'list');
	return firm.length > 0 ? firm : all;
}

/**
 * The maps by standard: the tables of the document that `qms.yaml` names; else those of every document that has rows for two other
 * documents or more.
 */
export const clauseMapsOf = derivedFromTwo((index: WorkspaceIndex, setup: Setup): ReadonlyMap<string, ClauseMaps> => {
	const bySchemes = groupBy(mapRowsOf(index, setup), row => row.scheme);
	return new Map(
		[...bySchemes].flatMap(([scheme, rows]) => {
			const maps = new Map([...groupBy(rows, row => row.path)].filter(([path, own]) => isCentral(setup, path, own)));
			return maps.size === 0 ? [] : [[scheme, { scheme, maps }] as const];
		}),
	);
});

function isCentral({ configuration }: Setup, path: string, rows: readonly MapRow[]): boolean {
	return configuration.clauseMap !== null
		? configuration.clauseMap === path
		: new Set(rows.flatMap(row => row.documents.filter(document => document !== path))).size >= 2;
}

/** Is one clause the other, or above or below it? */
export function isRelated(a: string, b: string): boolean {
	return isAtOrBelow(a, b) || isAtOrBelow(b, a);
}
