import { claimsFor } from '../coverage/claimTable.ts';
import { coverageOf } from '../coverage/coverage.ts';
import { editionMeant } from '../index/editions.ts';
import { titleOf } from '../index/titles.ts';
import type { World } from '../index/world.ts';
import { kindLabel } from '../model/documentKinds.ts';
import { placeOf } from '../model/reading.ts';
import { clauseCited } from '../standards/catalogue.ts';
import { clauseLabel, verifiedMark } from '../standards/labels.ts';
import { rangeOf } from '../text/snapshot.ts';
import { iconOf, mark, node, referenceNode, stateLabel, type TraceNode } from './node.ts';
import { referencesBetween } from './references.ts';

/** A document under "by document". */
export function documentNode(world: World, path: string): TraceNode {
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
export function documentParts(world: World, path: string): readonly TraceNode[] {
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
				label: clause === undefined ? claim.clause : clauseLabel(clause),
				description: row === undefined ? '' : stateLabel(row.state),
				tooltip: clause === undefined ? '' : `${clause.topic}${verifiedMark(clause)}`,
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
