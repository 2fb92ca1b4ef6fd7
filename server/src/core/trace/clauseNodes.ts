import { derived } from '../base/derived.ts';
import { compareText } from '../base/sorted.ts';
import { claimsFor } from '../coverage/claimTable.ts';
import { type ClauseCoverage, coverageOf, coverageStates, type EditionCoverage, itemCounts } from '../coverage/coverage.ts';
import { isGap } from '../coverage/gap.ts';
import { recordsNamedBy } from '../coverage/records.ts';
import { editionMeant } from '../index/editions.ts';
import { titleOf } from '../index/titles.ts';
import type { World } from '../index/world.ts';
import { kindLabel } from '../model/documentKinds.ts';
import { placeOf } from '../model/reading.ts';
import { type Clause, type Edition, leavesBelow } from '../standards/catalogue.ts';
import { clauseLabel, editionLabel, verifiedMark } from '../standards/labels.ts';
import { rangeOf } from '../text/snapshot.ts';
import { rankOf, weakestOf } from './documentStates.ts';
import { type MissingDocument, missingDocuments } from './missingDocuments.ts';
import { iconOf, idOf, mark, node, referenceNode, stateLabel, type TraceNode } from './node.ts';
import { inPortion, portionsOf } from './portions.ts';
import { editionsShown, isKindShown, type TraceQuery } from './query.ts';

/** The root of an edition. */
export function editionNode(world: World, edition: Edition): TraceNode {
	const { clauses, summary } = coverageOf(world, edition);
	const dealtWith = summary.described + summary.evidenced;
	const applicable = clauses.length - summary.notApplicable;
	return node({
		id: `edition${mark}${edition.id}`,
		type: 'edition',
		label: editionLabel(edition),
		description: `${dealtWith} of ${applicable} described`,
		tooltip: `${dealtWith} of ${applicable} requirements that apply are described; ${coverageStates
			.filter(state => summary[state] > 0)
			.map(state => `${summary[state]} ${stateLabel(state)}`)
			.join(', ')}`,
		icon: 'clauses',
		hasChildren: true,
	});
}

export function clauseNodeId(edition: string, number: string): string {
	return `clause${mark}${edition}${mark}${number}`;
}

/** The clauses below one, or at the top of an edition, as far as the query lets them through. */
export function clauseNodes(world: World, query: TraceQuery, editionId: string, parent: string | undefined): readonly TraceNode[] {
	const edition = editionsShown(world, query).find(({ id }) => id === editionId);
	if (edition === undefined) {
		return [];
	}
	const coverage = rowsByNumber(coverageOf(world, edition));
	const shown = [...edition.clauses.values()]
		.filter(clause => clause.parent === parent)
		.map(clause => ({ clause, rows: rowsBelow(edition, clause, coverage).filter(row => isShown(world, query, row)) }))
		.filter(({ rows }) => rows.length > 0 || !isFiltered(query));
	return inOrder(query, shown).map(({ clause }) => clauseNode(world, query, edition, clause, coverage));
}

function isFiltered({ gapsOnly, kind }: TraceQuery): boolean {
	return gapsOnly || kind !== undefined;
}

/** Does the query let a requirement through? */
export function isShown(world: World, query: TraceQuery, { state, documents }: ClauseCoverage): boolean {
	return (!query.gapsOnly || isGap(state)) && (query.kind === undefined || documents.some(path => isKindShown(world, path, query)));
}

/** By the numbers of the clauses. */
export const rowsByNumber = derived(
	({ clauses }: EditionCoverage): ReadonlyMap<string, ClauseCoverage> => new Map(clauses.map(row => [row.clause.number, row])),
);

/** The requirements at or below a clause. */
export function rowsBelow(edition: Edition, clause: Clause, coverage: ReadonlyMap<string, ClauseCoverage>): readonly ClauseCoverage[] {
	return leavesBelow(edition, clause.number).flatMap(leaf => coverage.get(leaf.number) ?? []);
}

interface ShownClause {
	readonly clause: Clause;
	readonly rows: readonly ClauseCoverage[];
}

/** The standard's own order is that of the numbers. */
function inOrder({ sort }: TraceQuery, clauses: readonly ShownClause[]): readonly ShownClause[] {
	const rank = ({ rows }: ShownClause): number => rankOf(weakestOf(rows.map(({ state }) => state)));
	switch (sort) {
		case 'number':
			return clauses;
		case 'state':
			return [...clauses].sort((a, b) => rank(a) - rank(b));
		case 'title':
			return [...clauses].sort((a, b) => compareText(a.clause.heading.toLowerCase(), b.clause.heading.toLowerCase()));
	}
}

function clauseNode(
	world: World,
	query: TraceQuery,
	edition: Edition,
	clause: Clause,
	coverage: ReadonlyMap<string, ClauseCoverage>,
): TraceNode {
	const rows = rowsBelow(edition, clause, coverage);
	const own = coverage.get(clause.number);
	const state = own?.state ?? weakestOf(rows.map(row => row.state)) ?? 'notApplicable';
	const dealtWith = rows.filter(row => row.state === 'described' || row.state === 'evidenced').length;
	const applicable = rows.filter(row => row.state !== 'notApplicable').length;
	const { addressed, total } = itemCounts({ items: own?.items ?? [] });
	const details =
		own === undefined
			? `${dealtWith} of ${applicable}`
			: total > 0 && own.state !== 'notApplicable' && own.documents.length > 0
				? `${addressed} of ${total} items`
				: '';
	return node({
		id: clauseNodeId(edition.id, clause.number),
		type: 'clause',
		label: clauseLabel(clause),
		description: [own === undefined ? '' : stateLabel(state), own === undefined && applicable === 0 ? stateLabel('notApplicable') : details]
			.filter(part => part !== '')
			.join(' · '),
		tooltip: own?.justification ?? `${clause.topic}${verifiedMark(clause)}`,
		icon: state,
		hasChildren:
			clause.children.length > 0 ||
			(own?.documents.some(path => isKindShown(world, path, query)) ?? false) ||
			plannedFor(world, query, edition.id, clause.number).length > 0,
		clause: { edition: edition.id, number: clause.number },
		reference: `${editionLabel(edition)}, ${clause.number}`,
	});
}

/** The documents and sections that claim a clause, of many their portions, and those that are planned for it. */
export function coveringNodes(world: World, query: TraceQuery, id: string, editionId: string, number: string): readonly TraceNode[] {
	const covering = portionsOf(
		id,
		documentsFor(world, query, editionId, number),
		path => coveringNode(world, editionId, id, number, path),
		path => titleOf(world, path),
	);
	return [...covering, ...plannedFor(world, query, editionId, number).map(missing => missingNode(world, `planned${mark}${id}`, missing))];
}

/** One portion of many documents that claim a clause. */
export function coveringPortion(world: World, query: TraceQuery, id: string, portion: number): readonly TraceNode[] {
	const [, editionId = '', number = ''] = id.split(mark);
	return inPortion(documentsFor(world, query, editionId, number), portion).map(path => coveringNode(world, editionId, id, number, path));
}

function documentsFor(world: World, query: TraceQuery, editionId: string, number: string): readonly string[] {
	const edition = world.setup.catalogue.editions.get(editionId);
	const row = edition === undefined ? undefined : coverageOf(world, edition).clauses.find(candidate => candidate.clause.number === number);
	return (row?.documents ?? []).filter(path => isKindShown(world, path, query));
}

function coveringNode(world: World, editionId: string, id: string, number: string, path: string): TraceNode {
	const edition = world.setup.catalogue.editions.get(editionId);
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
		type: 'document',
		label: titleOf(world, path),
		description: section ?? (isOwn ? '' : `named in ${claim?.declaredIn ?? ''}`),
		tooltip: path,
		icon: iconOf(world, path),
		hasChildren: recordsOf(world, path).length > 0,
		path,
		range: document === undefined ? undefined : rangeOf(document.snapshot, span),
		reference: idOf(world, path),
	});
}

function plannedFor(world: World, { kind }: TraceQuery, edition: string, number: string): readonly MissingDocument[] {
	return missingDocuments(world).filter(
		missing =>
			(kind === undefined || missing.kind === kind) &&
			missing.clauses.some(clause => clause.edition === edition && clause.number === number),
	);
}

/** A document that others name and that is not there, as a leaf that leads to the first place that names it. */
export function missingNode(world: World, list: string, missing: MissingDocument): TraceNode {
	const [first] = missing.namedIn;
	const naming = first === undefined ? undefined : world.documents.get(first.path);
	const others = missing.namedIn.length > 1 ? ` and ${missing.namedIn.length - 1} more` : '';
	return node({
		id: `${list}${mark}${missing.path}`,
		type: 'missing',
		label: missing.name,
		description: first === undefined ? '' : `${first.how === 'planned' ? 'planned' : 'named'} in ${first.path}${others}`,
		tooltip: `There is no such ${kindLabel(missing.kind)}; it can be made at ${missing.path}`,
		icon: first?.how === 'planned' ? 'planned' : 'nowhere',
		hasChildren: false,
		path: naming?.path,
		range: naming === undefined || first === undefined ? undefined : rangeOf(naming.snapshot, placeOf(naming.reading, first.place)),
		reference: missing.id,
		missing: missing.path,
	});
}

/** The forms and records that a document names. */
export function recordNodes(world: World, id: string, path: string): readonly TraceNode[] {
	return recordsOf(world, path).map(record => referenceNode(world, `${id}${mark}record${mark}${record}`, record));
}

function recordsOf(world: World, path: string): readonly string[] {
	return (recordsNamedBy(world.index).get(path) ?? []).filter(record => record !== path);
}
