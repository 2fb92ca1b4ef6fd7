import type { CoverageState } from '../coverage/coverage.ts';
import { titleOf } from '../index/titles.ts';
import type { World } from '../index/world.ts';
import { kindLabel } from '../model/documentKinds.ts';
import type { Range } from '../text/span.ts';

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
export const mark = '\t';

export function node(part: Omit<TraceNode, 'path' | 'range'> & Partial<Pick<TraceNode, 'path' | 'range'>>): TraceNode {
	return { path: undefined, range: undefined, ...part };
}

/** Another document, as a leaf. */
export function referenceNode(world: World, id: string, path: string): TraceNode {
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

export function iconOf(world: World, path: string): TraceNode['icon'] {
	const kind = world.index.documents.get(path)?.kind.kind;
	return kind === 'form' || kind === 'record' ? kind : 'document';
}

export function stateLabel(state: CoverageState): string {
	return state === 'notApplicable' ? 'not applicable' : state;
}
