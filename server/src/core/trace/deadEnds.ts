import { derivedFromTwo } from '../base/derived.ts';
import { informationAsked, notApplicableBy } from '../coverage/applicability.ts';
import { claimsFor, leavesOfClause } from '../coverage/claimTable.ts';
import { coverageOf } from '../coverage/coverage.ts';
import { type RecordPassedOver, recordsFor, recordsPassedOver } from '../coverage/records.ts';
import { clauseMeant } from '../index/editions.ts';
import type { World } from '../index/world.ts';
import { placeOf } from '../model/reading.ts';
import type { Clause, Edition } from '../standards/catalogue.ts';
import { lineAt } from '../text/snapshot.ts';
import { chainFrom, hasRecordFile } from './chain.ts';

/** A procedure that claims clauses which ask for a record, and neither it nor what it names below itself leads to a form or record that serves one of them. */
export interface DeadEnd {
	readonly path: string;
	/** Where the first of the clauses is claimed; zero-based. */
	readonly declaredIn: { readonly path: string; readonly line: number };
	/** In the order of the claims. */
	readonly clauses: readonly Clause[];
	/** The forms and records that it leads to all the same, in order. */
	readonly passedOver: readonly RecordPassedOver[];
}

/** By path; of clauses of these editions that apply. */
export function deadEndsIn(world: World, editions: readonly Edition[]): readonly DeadEnd[] {
	return [...world.index.documents.values()]
		.filter(({ kind }) => kind.kind === 'procedure')
		.flatMap(({ path }) => deadEndAt(world, editions, path) ?? []);
}

function deadEndAt(world: World, editions: readonly Edition[], path: string): DeadEnd | undefined {
	const { paths } = chainFrom(world, path, undefined);
	if (hasRecordFile(world, paths)) {
		return undefined;
	}
	const open = claimsFor(world, path).flatMap(({ claim, declaredIn }) => {
		const clause = claim.subject?.kind === 'notApplicable' ? undefined : clauseMeant(world, claim);
		const leaves = clause === undefined ? [] : leavesOfClause(world, clause);
		return leaves.filter(leaf => isOpen(leaf, leaf !== clause)).map(leaf => ({ leaf, claim, declaredIn }));
	});
	const [first] = open;
	const document = world.documents.get(first?.declaredIn ?? '');
	if (first === undefined || document === undefined) {
		return undefined;
	}
	const line = lineAt(document.snapshot, placeOf(document.reading, first.claim.place).from);
	const clauses = [...new Set(open.map(({ leaf }) => leaf))];
	return { path, declaredIn: { path: first.declaredIn, line }, clauses, passedOver: passedOverFor(world, editions, clauses, paths) };

	/** A claim on a clause above leaves open which document deals with what: nothing is said where another one has the record. */
	function isOpen(leaf: Clause, isBroad: boolean): boolean {
		const edition = editions.find(({ id }) => id === leaf.edition);
		return (
			edition !== undefined &&
			informationAsked(world, leaf).some(({ kind }) => kind === 'record') &&
			notApplicableBy(world, edition, leaf) === undefined &&
			recordsFor(world, edition, leaf, paths).length === 0 &&
			!(isBroad && (recordsByClause(world, edition).get(leaf.number)?.length ?? 0) > 0)
		);
	}
}

/** What none of some clauses has, each once. */
function passedOverFor(
	world: World,
	editions: readonly Edition[],
	clauses: readonly Clause[],
	paths: readonly string[],
): readonly RecordPassedOver[] {
	const found = clauses.flatMap(clause => {
		const edition = editions.find(({ id }) => id === clause.edition);
		return edition === undefined ? [] : recordsPassedOver(world, edition, clause, paths);
	});
	return [...new Map(found.map(record => [record.path, record])).values()];
}

const recordsByClause = derivedFromTwo(
	(world: World, edition: Edition): ReadonlyMap<string, readonly string[]> =>
		new Map(coverageOf(world, edition).clauses.map(({ clause, records }) => [clause.number, records])),
);
