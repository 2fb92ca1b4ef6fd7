import { compareText } from '../base/sorted.ts';
import { placeIn } from '../index/missing.ts';
import { titleOf } from '../index/titles.ts';
import type { World } from '../index/world.ts';
import { placeOf } from '../model/reading.ts';
import { clauseLabel, editionLabel, labelOfId, verifiedMark } from '../standards/labels.ts';
import { rangeOf } from '../text/snapshot.ts';
import { clauseNodeId, missingNode } from './clauseNodes.ts';
import type { DeadEnd } from './deadEnds.ts';
import { rankOf } from './documentStates.ts';
import { passedOverWords } from './gapWords.ts';
import { missingBehind } from './missingDocuments.ts';
import { mark, node, referenceNode, stateLabel, type TraceNode } from './node.ts';
import { inPortion, portionsOf } from './portions.ts';
import {
	type BrokenReference,
	brokenReferences,
	type ClauseGap,
	clauseGaps,
	deadEnds,
	nameIn,
	orphans,
	plannedDocuments,
} from './problems.ts';
import type { TraceQuery } from './query.ts';

interface Group {
	readonly label: string;
	readonly tooltip: string;
	readonly nodes: (world: World, query: TraceQuery, id: string) => readonly Lazy[];
}

/** A row that is made when it is shown. */
interface Lazy {
	readonly name: string;
	readonly make: () => TraceNode;
}

const groups: Readonly<Record<string, Group>> = {
	nowhere: {
		label: 'References that lead nowhere',
		tooltip: 'Links, names and ids of documents that are not there',
		nodes: (world, query, id) => brokenReferences(world, query).map(broken => brokenNode(world, id, broken)),
	},
	planned: {
		label: 'Planned documents',
		tooltip: 'Documents that a clause map names and that are not there yet',
		nodes: (world, query, id) =>
			plannedDocuments(world, query).map(missing => ({ name: missing.name, make: () => missingNode(world, id, missing) })),
	},
	gaps: {
		label: 'Clauses with gaps',
		tooltip: 'Clauses that apply and for which no document was seen to have text',
		nodes: (world, query, id) => sortedGaps(clauseGaps(world, query), query).map(gap => gapNode(id, gap)),
	},
	recordless: {
		label: 'Procedures without a record',
		tooltip: 'Procedures and work instructions that claim a clause which asks for a record, and lead to no form or record that serves it',
		nodes: (world, query, id) =>
			deadEnds(world, query).map(row => ({ name: titleOf(world, row.path), make: () => deadEndNode(world, id, row) })),
	},
	orphans: {
		label: 'Documents nothing refers to',
		tooltip: 'Documents that cover no clause and that no other document refers to',
		nodes: (world, query, id) =>
			orphans(world, query).map(path => ({
				name: titleOf(world, path),
				make: () => referenceNode(world, `${id}${mark}${path}`, path),
			})),
	},
};

/** The kinds of problem of which there are any. */
export function problemGroups(world: World, query: TraceQuery): readonly TraceNode[] {
	return Object.entries(groups).flatMap(([name, { label, tooltip, nodes }]) => {
		const id = `problems${mark}${name}`;
		const count = nodes(world, query, id).length;
		return count === 0 ? [] : [node({ id, type: 'group', label, description: String(count), tooltip, icon: 'problem', hasChildren: true })];
	});
}

/** The problems of a kind; of a long list its portions. */
export function problemNodes(world: World, query: TraceQuery, id: string): readonly TraceNode[] {
	return portionsOf(
		id,
		rowsOf(world, query, id),
		({ make }) => make(),
		({ name }) => name,
	);
}

/** One portion of a long list of problems. */
export function problemPortion(world: World, query: TraceQuery, id: string, portion: number): readonly TraceNode[] {
	return inPortion(rowsOf(world, query, id), portion).map(({ make }) => make());
}

function rowsOf(world: World, query: TraceQuery, id: string): readonly Lazy[] {
	return groups[id.split(mark)[1] ?? '']?.nodes(world, query, id) ?? [];
}

function brokenNode(world: World, id: string, { path, nowhere }: BrokenReference): Lazy {
	const place = placeIn(nowhere);
	const name = nameIn(nowhere);
	return {
		name,
		make: () => {
			const document = world.documents.get(path);
			const missing = missingBehind(world, path, nowhere);
			return node({
				id: `${id}${mark}${path}${mark}${name}`,
				type: missing === undefined ? 'part' : 'missing',
				label: name,
				description: `in ${titleOf(world, path)}`,
				tooltip: missing === undefined ? path : `${path}\n\nA document can be made at ${missing.path}`,
				icon: 'nowhere',
				hasChildren: false,
				path,
				range: document === undefined ? undefined : rangeOf(document.snapshot, placeOf(document.reading, place)),
				reference: missing?.id,
				missing: missing?.path,
			});
		},
	};
}

function sortedGaps(gaps: readonly ClauseGap[], { sort }: TraceQuery): readonly ClauseGap[] {
	switch (sort) {
		case 'number':
			return gaps;
		case 'state':
			return [...gaps].sort((a, b) => rankOf(a.row.state) - rankOf(b.row.state));
		case 'title':
			return [...gaps].sort((a, b) => compareText(a.row.clause.heading.toLowerCase(), b.row.clause.heading.toLowerCase()));
	}
}

function gapNode(id: string, { edition, row: { clause, state } }: ClauseGap): Lazy {
	const label = clauseLabel(clause);
	return {
		name: label,
		make: () =>
			node({
				id: `${id}${mark}${clauseNodeId(edition.id, clause.number)}`,
				type: 'clause',
				label,
				description: `${stateLabel(state)} · ${editionLabel(edition)}`,
				tooltip: `${clause.topic}${verifiedMark(clause)}`,
				icon: state,
				hasChildren: false,
				clause: { edition: edition.id, number: clause.number },
				reference: `${editionLabel(edition)}, ${clause.number}`,
			}),
	};
}

function deadEndNode(world: World, id: string, { path, clauses, passedOver }: DeadEnd): TraceNode {
	const numbers = clauses.map(({ number }) => number).join(', ');
	return {
		...referenceNode(world, `${id}${mark}${path}`, path),
		description: `a record is asked for by ${numbers}${passedOver.length === 0 ? '' : `; ${passedOverWords(passedOver)}`}`,
		tooltip: `${path}\n\n${clauses.map(clause => `${labelOfId(world.setup.catalogue.register, clause.edition)}, ${clauseLabel(clause)}`).join('\n\n')}`,
	};
}
