import { claimsFor } from '../coverage/claimTable.ts';
import { type ClauseCoverage, type CoverageState, coverageOf, coverageStates, recordsNamedBy } from '../coverage/coverage.ts';
import { editionMeant, requirementEditions } from '../index/editions.ts';
import { titleOf } from '../index/titles.ts';
import type { World } from '../index/world.ts';
import { kindLabel } from '../model/documentKinds.ts';
import { placeOf } from '../model/reading.ts';
import { type Clause, type Edition, leavesBelow, parentNumber } from '../standards/catalogue.ts';
import { clauseLabel, editionLabel } from '../standards/labels.ts';
import { rangeOf } from '../text/snapshot.ts';
import type { Range } from '../text/span.ts';
import { referencesBetween } from './references.ts';

/** A node of the traceability tree. */
export interface TraceNode {
	/** Says where it stands and stays the same while what it stands for is there. */
	readonly id: string;
	readonly label: string;
	readonly description: string;
	readonly tooltip: string;
	/** What its picture shows: the state of a requirement, or a kind of document. */
	readonly icon: CoverageState | 'clauses' | 'documents' | 'document' | 'form' | 'record' | 'section' | 'references';
	readonly hasChildren: boolean;
	/** Where a click leads. */
	readonly path: string | undefined;
	readonly range: Range | undefined;
}

/** Between the parts of an id: no path holds it. */
const mark = '\t';

/** The two roots: by clause (of each edition in use), and by document. Nothing where there is no document of a QMS. */
export function traceRoots(world: World): readonly TraceNode[] {
	const documents = listedDocuments(world);
	if (documents.length === 0) {
		return [];
	}
	const editions = requirementEditions(world).map(edition => editionNode(world, edition));
	return [
		...editions,
		node({
			id: 'documents',
			label: 'By document',
			description: String(documents.length),
			tooltip: 'Each document, the clauses it covers, and what it refers to',
			icon: 'documents',
			hasChildren: true,
		}),
	];
}

/** The nodes below one, by its id; nothing for an id that stands for nothing any more. */
export function traceChildren(world: World, id: string): readonly TraceNode[] {
	const [kind, ...rest] = id.split(mark);
	switch (kind) {
		case 'edition':
			return clauseNodes(world, rest[0] ?? '', undefined);
		case 'clause':
			return [...clauseNodes(world, rest[0] ?? '', rest[1] ?? ''), ...coveringNodes(world, id, rest[0] ?? '', rest[1] ?? '')];
		case 'covering':
			return recordNodes(world, id, rest[2] ?? '');
		case 'documents':
			return listedDocuments(world).map(path => documentNode(world, path));
		case 'document':
			return documentParts(world, rest[0] ?? '');
		case 'part':
			return partChildren(world, id, rest[0] ?? '', rest[1] ?? '');
		default:
			return [];
	}
}

/** The node above one, by ids; undefined for a root. */
export function traceParent(id: string): string | undefined {
	const [kind, ...rest] = id.split(mark);
	switch (kind) {
		case 'clause': {
			const above = parentNumber(rest[1] ?? '');
			return above === undefined ? `edition${mark}${rest[0]}` : `clause${mark}${rest[0]}${mark}${above}`;
		}
		case 'document':
			return 'documents';
		default:
			return undefined;
	}
}

/** The node of a document under "by document". */
export function traceNodeOf(world: World, path: string): TraceNode | undefined {
	return listedDocuments(world).includes(path) ? documentNode(world, path) : undefined;
}

/** A node by id, where a view needs it without its neighbours: a root, a clause, a document. */
export function traceNode(world: World, id: string): TraceNode | undefined {
	const parent = traceParent(id);
	return (parent === undefined ? traceRoots(world) : traceChildren(world, parent)).find(candidate => candidate.id === id);
}

function listedDocuments(world: World): readonly string[] {
	return [...world.index.documents.values()].filter(facts => facts.recognized !== undefined).map(facts => facts.path);
}

function editionNode(world: World, edition: Edition): TraceNode {
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

function clauseNodes(world: World, editionId: string, parent: string | undefined): readonly TraceNode[] {
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
		tooltip: own?.justification ?? clause.topic,
		icon: state,
		hasChildren: clause.children.length > 0 || (own?.documents.length ?? 0) > 0,
	});
}

/** The least of the states below a heading; what does not apply does not count unless nothing does. */
function weakest(rows: readonly ClauseCoverage[]): CoverageState {
	const states = new Set(rows.map(row => row.state));
	return coverageStates.find(state => state !== 'notApplicable' && states.has(state)) ?? 'notApplicable';
}

export function stateLabel(state: CoverageState): string {
	return state === 'notApplicable' ? 'not applicable' : state;
}

/** The documents and sections that claim a clause. */
function coveringNodes(world: World, id: string, editionId: string, number: string): readonly TraceNode[] {
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

function recordNodes(world: World, id: string, path: string): readonly TraceNode[] {
	return recordsOf(world, path).map(record => referenceNode(world, `${id}${mark}record${mark}${record}`, record));
}

function recordsOf(world: World, path: string): readonly string[] {
	return (recordsNamedBy(world.index).get(path) ?? []).filter(record => record !== path);
}

function documentNode(world: World, path: string): TraceNode {
	const facts = world.index.documents.get(path);
	const clauses = new Set(claimsFor(world, path).map(({ claim }) => claim.clause));
	return node({
		id: `document${mark}${path}`,
		label: titleOf(world, path),
		description: [
			facts === undefined ? '' : kindLabel(facts.kind.kind),
			clauses.size > 0 ? `${clauses.size} ${clauses.size === 1 ? 'clause' : 'clauses'}` : '',
		]
			.filter(part => part !== '')
			.join(' · '),
		tooltip: `${path}${facts?.recognized === undefined ? '' : `: ${facts.recognized}`}`,
		icon: iconOf(world, path),
		hasChildren: documentParts(world, path).length > 0,
		path,
	});
}

type Part = 'clauses' | 'refers' | 'referred';

/** What can be said of a document: the clauses it covers, what it refers to, what refers to it. */
function documentParts(world: World, path: string): readonly TraceNode[] {
	const parts: readonly (readonly [Part, string, TraceNode['icon'], number])[] = [
		['clauses', 'Covers', 'clauses', new Set(claimsFor(world, path).map(({ claim }) => claim.clause)).size],
		['refers', 'Refers to', 'references', targetsOf(world, path).length],
		['referred', 'Referred to by', 'references', sourcesOf(world, path).length],
	];
	return parts
		.filter(([, , , count]) => count > 0)
		.map(([part, label, icon, count]) =>
			node({ id: `part${mark}${path}${mark}${part}`, label, description: String(count), tooltip: '', icon, hasChildren: true }),
		);
}

function partChildren(world: World, id: string, path: string, part: string): readonly TraceNode[] {
	if (part !== 'clauses') {
		return (part === 'refers' ? targetsOf(world, path) : sourcesOf(world, path)).map(other =>
			referenceNode(world, `${id}${mark}${other}`, other),
		);
	}
	const seen = new Set<string>();
	return claimsFor(world, path).flatMap(({ claim, declaredIn }) => {
		const edition = editionMeant(world, claim.standard, claim.edition);
		const clause = edition?.clauses.get(claim.clause);
		const document = world.documents.get(declaredIn);
		const key = `${edition?.id}${mark}${claim.clause}`;
		if (seen.has(key) || document === undefined) {
			return [];
		}
		seen.add(key);
		const row =
			edition === undefined || clause === undefined
				? undefined
				: coverageOf(world, edition).clauses.find(candidate => candidate.clause === clause);
		return [
			node({
				id: `${id}${mark}${key}`,
				label: clause === undefined ? claim.clause : clauseLabel(clause),
				description: row === undefined ? '' : stateLabel(row.state),
				tooltip: clause?.topic ?? '',
				icon: row?.state ?? 'section',
				hasChildren: false,
				path: declaredIn,
				range: rangeOf(document.snapshot, placeOf(document.reading, claim.place)),
			}),
		];
	});
}

function targetsOf(world: World, path: string): readonly string[] {
	return referencesBetween(world.index).from.get(path) ?? [];
}

function sourcesOf(world: World, path: string): readonly string[] {
	return referencesBetween(world.index).to.get(path) ?? [];
}

function referenceNode(world: World, id: string, path: string): TraceNode {
	const kind = world.index.documents.get(path)?.kind.kind;
	return node({
		id,
		label: titleOf(world, path),
		description: kind === undefined ? '' : kindLabel(kind),
		tooltip: path,
		icon: iconOf(world, path),
		hasChildren: false,
		path,
	});
}

function iconOf(world: World, path: string): TraceNode['icon'] {
	const kind = world.index.documents.get(path)?.kind.kind;
	return kind === 'form' || kind === 'record' ? kind : 'document';
}

function node(part: Omit<TraceNode, 'path' | 'range'> & Partial<Pick<TraceNode, 'path' | 'range'>>): TraceNode {
	return { path: undefined, range: undefined, ...part };
}
