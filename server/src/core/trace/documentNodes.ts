import { compareText } from '../base/sorted.ts';
import { claimsFor } from '../coverage/claimTable.ts';
import { coverageOf } from '../coverage/coverage.ts';
import { editionMeant } from '../index/editions.ts';
import { titleOf } from '../index/titles.ts';
import type { World } from '../index/world.ts';
import { kindLabel } from '../model/documentKinds.ts';
import type { DocumentFacts } from '../model/facts.ts';
import { placeOf } from '../model/reading.ts';
import { clauseCited } from '../standards/catalogue.ts';
import { clauseLabel, editionLabel, verifiedMark } from '../standards/labels.ts';
import { rangeOf } from '../text/snapshot.ts';
import { rankOf, statesOf, weakestOf } from './documentStates.ts';
import { iconOf, mark, node, referenceNode, stateLabel, type TraceNode } from './node.ts';
import { isKindShown, type TraceQuery } from './query.ts';
import { referencesBetween } from './references.ts';

export function documentNodeId(path: string): string {
	return `document${mark}${path}`;
}

/** The documents of a quality management system that the query lets through, in its order. */
export function documentsShown(world: World, query: TraceQuery): readonly string[] {
	const shown = [...world.index.documents.values()]
		.filter(facts => facts.recognized !== undefined && isKindShown(world, facts.path, query))
		.map(facts => ({ path: facts.path, key: sortKey(facts, query), states: statesOf(world, facts.path, query.standard) }))
		.filter(
			({ states }) => (query.standard === undefined || states.length > 0) && (!query.gapsOnly || states.some(({ gaps }) => gaps > 0)),
		);
	const rank = ({ states }: (typeof shown)[number]): number => rankOf(weakestOf(states.map(({ weakest }) => weakest)));
	return shown
		.sort((a, b) => (query.sort === 'state' ? rank(a) - rank(b) : 0) || compareText(a.key, b.key) || compareText(a.path, b.path))
		.map(({ path }) => path);
}

/** By id, those without one last; or by title. Numbers are ordered as numbers. */
function sortKey({ id, title, path }: DocumentFacts, { sort }: TraceQuery): string {
	const key = sort === 'title' ? title : id === undefined ? `\uffff${path}` : id.text;
	return key.toLowerCase().replace(/\d+/g, digits => digits.padStart(8, '0'));
}

/** A document in a list of documents. */
export function documentNode(world: World, path: string): TraceNode {
	const facts = world.index.documents.get(path);
	const states = statesOf(world, path, undefined);
	const clauses = new Set(claimsFor(world, path).map(({ claim }) => claim.clause)).size;
	const gaps = states.reduce((sum, state) => sum + state.gaps, 0);
	const weakest = weakestOf(states.map(state => state.weakest));
	return node({
		id: documentNodeId(path),
		type: 'document',
		label: titleOf(world, path),
		description: [
			facts === undefined ? '' : kindLabel(facts.kind.kind),
			clauses > 0 ? `${clauses} ${clauses === 1 ? 'clause' : 'clauses'}` : '',
			gaps > 0 ? `${gaps} with gaps` : '',
		]
			.filter(part => part !== '')
			.join(' · '),
		tooltip: [
			`${path}${facts?.recognized === undefined ? '' : `: ${facts.recognized}`}`,
			weakest === undefined ? '' : `The clause of which least was seen is ${stateLabel(weakest)}`,
		]
			.filter(part => part !== '')
			.join('\n\n'),
		icon: iconOf(world, path),
		hasChildren: documentParts(world, path).length > 0,
		path,
		reference: facts?.id?.text,
	});
}

type Part = 'clauses' | 'refers' | 'referred';

/** What can be said of a document: the clauses it covers, what it refers to, what refers to it. */
export function documentParts(world: World, path: string): readonly TraceNode[] {
	const parts: readonly (readonly [Part, string, TraceNode['icon'], number])[] = [
		['clauses', 'Covers', 'clauses', new Set(claimsFor(world, path).map(({ claim }) => claim.clause)).size],
		['refers', 'Refers to', 'references', targetsOf(world, path).length],
		['referred', 'Referred to by', 'references', sourcesOf(world, path).length],
	];
	return parts
		.filter(([, , , count]) => count > 0)
		.map(([part, label, icon, count]) =>
			node({
				id: `part${mark}${path}${mark}${part}`,
				type: 'part',
				label,
				description: String(count),
				tooltip: '',
				icon,
				hasChildren: true,
			}),
		);
}

/** What a part of a document holds: clauses, or other documents. */
export function partChildren(world: World, id: string, path: string, part: string): readonly TraceNode[] {
	if (part !== 'clauses') {
		return (part === 'refers' ? targetsOf(world, path) : sourcesOf(world, path)).map(other =>
			referenceNode(world, `${id}${mark}${other}`, other),
		);
	}
	const seen = new Set<string>();
	return claimsFor(world, path).flatMap(({ claim, declaredIn }) => {
		const edition = editionMeant(world, claim.standard, claim.edition);
		const clause = edition && clauseCited(edition, claim.clause);
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
				type: clause === undefined ? 'part' : 'clause',
				label: clause === undefined ? claim.clause : clauseLabel(clause),
				description: row === undefined ? '' : stateLabel(row.state),
				tooltip: clause === undefined ? '' : `${clause.topic}${verifiedMark(clause)}`,
				icon: row?.state ?? 'section',
				hasChildren: false,
				path: declaredIn,
				range: rangeOf(document.snapshot, placeOf(document.reading, claim.place)),
				clause: edition === undefined || clause === undefined ? undefined : { edition: edition.id, number: clause.number },
				reference: edition === undefined ? undefined : `${editionLabel(edition)}, ${claim.clause}`,
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
