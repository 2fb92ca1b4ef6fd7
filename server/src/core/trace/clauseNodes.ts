import { claimsFor } from '../coverage/claimTable.ts';
import { type ClauseCoverage, type CoverageState, coverageOf, coverageStates } from '../coverage/coverage.ts';
import { recordsNamedBy } from '../coverage/records.ts';
import { editionMeant } from '../index/editions.ts';
import { titleOf } from '../index/titles.ts';
import type { World } from '../index/world.ts';
import { placeOf } from '../model/reading.ts';
import { type Clause, type Edition, leavesBelow } from '../standards/catalogue.ts';
import { clauseLabel, editionLabel, verifiedMark } from '../standards/labels.ts';
import { rangeOf } from '../text/snapshot.ts';
import { iconOf, mark, node, referenceNode, stateLabel, type TraceNode } from './node.ts';

/** The root of an edition: clause by clause. */
export function editionNode(world: World, edition: Edition): TraceNode {
	const { clauses, summary } = coverageOf(world, edition);
	const dealtWith = summary.described + summary.evidenced;
	const applicable = clauses.length - summary.notApplicable;
	return node({
		id: `edition${mark}${edition.id}`,
		label: `${editionLabel(edition)} by clause`,
		description: `${dealtWith} of ${applicable}`,
		tooltip: `${dealtWith} of ${applicable} requirements that apply are described; ${coverageStates
			.filter(state => summary[state] > 0)
			.map(state => `${summary[state]} ${stateLabel(state)}`)
			.join(', ')}`,
		icon: 'clauses',
		hasChildren: true,
	});
}

/** The clauses below one, or at the top of an edition. */
export function clauseNodes(world: World, editionId: string, parent: string | undefined): readonly TraceNode[] {
	const edition = world.setup.catalogue.editions.get(editionId);
	if (edition === undefined) {
		return [];
	}
	const coverage = new Map(coverageOf(world, edition).clauses.map(row => [row.clause.number, row]));
	return [...edition.clauses.values()].filter(clause => clause.parent === parent).map(clause => clauseNode(edition, clause, coverage));
}

function clauseNode(edition: Edition, clause: Clause, coverage: ReadonlyMap<string, ClauseCoverage>): TraceNode {
	const rows = leavesBelow(edition, clause.number).flatMap(leaf => coverage.get(leaf.number) ?? []);
	const own = coverage.get(clause.number);
	const state = own?.state ?? weakest(rows);
	const dealtWith = rows.filter(row => row.state === 'described' || row.state === 'evidenced').length;
	const applicable = rows.filter(row => row.state !== 'notApplicable').length;
	const addressed = own?.items.filter(item => item.matches.length > 0).length ?? 0;
	const details =
		own === undefined
			? `${dealtWith} of ${applicable}`
			: own.items.length > 0 && own.state !== 'notApplicable' && own.documents.length > 0
				? `${addressed} of ${own.items.length} items`
				: '';
	return node({
		id: `clause${mark}${edition.id}${mark}${clause.number}`,
		label: clauseLabel(clause),
		description: [own === undefined ? '' : stateLabel(state), own === undefined && applicable === 0 ? stateLabel('notApplicable') : details]
			.filter(part => part !== '')
			.join(' · '),
		tooltip: own?.justification ?? `${clause.topic}${verifiedMark(clause)}`,
		icon: state,
		hasChildren: clause.children.length > 0 || (own?.documents.length ?? 0) > 0,
	});
}

/** The least of the states below a heading; what does not apply does not count unless nothing does. */
function weakest(rows: readonly ClauseCoverage[]): CoverageState {
	const states = new Set(rows.map(row => row.state));
	return coverageStates.find(state => state !== 'notApplicable' && states.has(state)) ?? 'notApplicable';
}

/** The documents and sections that claim a clause. */
export function coveringNodes(world: World, id: string, editionId: string, number: string): readonly TraceNode[] {
	const edition = world.setup.catalogue.editions.get(editionId);
	const row = edition === undefined ? undefined : coverageOf(world, edition).clauses.find(candidate => candidate.clause.number === number);
	return (row?.documents ?? []).map(path => {
		const document = world.documents.get(path);
		const claim = claimsFor(world, path).find(
			({ claim: { clause, standard, edition: year } }) =>
				(number === clause || number.startsWith(`${clause}.`)) && editionMeant(world, standard, year) === edition,
		);
		const isOwn = claim?.declaredIn === path;
		const section = isOwn && claim?.claim.section !== undefined ? document?.reading.facts.sections[claim.claim.section]?.title : undefined;
		const span = document !== undefined && isOwn ? placeOf(document.reading, claim.claim.place) : { from: 0, to: 0 };
		return node({
			id: `covering${mark}${id.slice('clause'.length + 1)}${mark}${path}`,
			label: titleOf(world, path),
			description: section ?? (isOwn ? '' : `named in ${claim?.declaredIn ?? ''}`),
			tooltip: path,
			icon: iconOf(world, path),
			hasChildren: recordsOf(world, path).length > 0,
			path,
			range: document === undefined ? undefined : rangeOf(document.snapshot, span),
		});
	});
}

/** The forms and records that a document names. */
export function recordNodes(world: World, id: string, path: string): readonly TraceNode[] {
	return recordsOf(world, path).map(record => referenceNode(world, `${id}${mark}record${mark}${record}`, record));
}

function recordsOf(world: World, path: string): readonly string[] {
	return (recordsNamedBy(world.index).get(path) ?? []).filter(record => record !== path);
}
