import type { CoverageState } from '../coverage/coverage.ts';
import { titleOf } from '../index/titles.ts';
import type { World } from '../index/world.ts';
import { type DocumentKindName, kindLabel } from '../model/documentKinds.ts';
import type { Range } from '../text/span.ts';

/** A node of a traceability tree. */
export interface TraceNode {
	/** Says where it stands and stays the same while what it stands for is there. */
	readonly id: string;
	/** What can be done with it: a `missing` document can be made, a `clause` be claimed. */
	readonly type: 'edition' | 'clause' | 'document' | 'missing' | 'group' | 'part';
	readonly label: string;
	readonly description: string;
	readonly tooltip: string;
	/** What its picture shows: the state of a requirement, a kind of document, or a kind of group. */
	readonly icon: CoverageState | DocumentKindName | 'clauses' | 'documents' | 'section' | 'references' | 'problem' | 'nowhere';
	readonly hasChildren: boolean;
	/** Where a click leads. */
	readonly path: string | undefined;
	readonly range: Range | undefined;
	/** The clause that it stands for. */
	readonly clause: { readonly edition: string; readonly number: string } | undefined;
	/** What other documents call it by: the id of a document, or a clause with its edition. */
	readonly reference: string | undefined;
	/** Of a missing document: where it is made; see `missingDocuments`. */
	readonly missing: string | undefined;
}

/** Between the parts of an id: no path holds it. */
export const mark = '\t';

type Optional = 'path' | 'range' | 'clause' | 'reference' | 'missing';

export function node(part: Omit<TraceNode, Optional> & Partial<Pick<TraceNode, Optional>>): TraceNode {
	return { path: undefined, range: undefined, clause: undefined, reference: undefined, missing: undefined, ...part };
}

/** Another document, as a leaf. */
export function referenceNode(world: World, id: string, path: string): TraceNode {
	const kind = world.index.documents.get(path)?.kind.kind;
	return node({
		id,
		type: 'document',
		label: titleOf(world, path),
		description: kind === undefined ? '' : kindLabel(kind),
		tooltip: path,
		icon: iconOf(world, path),
		hasChildren: false,
		path,
		reference: idOf(world, path),
	});
}

export function iconOf(world: World, path: string): DocumentKindName {
	return world.index.documents.get(path)?.kind.kind ?? 'other';
}

/** The id of a document as it is written in it. */
export function idOf(world: World, path: string): string | undefined {
	return world.index.documents.get(path)?.id?.text;
}

export function stateLabel(state: CoverageState): string {
	return state === 'notApplicable' ? 'not applicable' : state;
}
