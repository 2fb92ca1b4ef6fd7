import type { DocumentKindName } from '../model/documentKinds.ts';

export type NodeKind = 'clause' | 'manual' | 'policy' | 'procedure' | 'workInstruction' | 'form' | 'record' | 'plan' | 'report' | 'other';

/** From what is said of a document to what it says itself; the order in which edges of one node are listed. */
export const edgeKinds = ['covers', 'implements', 'records', 'references', 'supersedes'] as const;

export type EdgeKind = (typeof edgeKinds)[number];

/** A register lists what stands elsewhere and has no kind of its own in the graph. */
export function nodeKindOf(kind: DocumentKindName): NodeKind {
	return kind === 'register' ? 'other' : kind;
}

/** How far down documents of a kind stand; kinds that have no place of their own between the others are not here. */
const levels: ReadonlyMap<NodeKind, number> = new Map([
	['manual', 0],
	['policy', 0],
	['procedure', 1],
	['workInstruction', 2],
	['form', 3],
	['record', 4],
]);

const lowestInstruction = 2;

/** Does a document of one kind stand below one of another: a work instruction below a procedure, a record below any of them? */
export function isBelow(lower: NodeKind, upper: NodeKind): boolean {
	const [low, high] = [levels.get(lower), levels.get(upper)];
	return isRecordKind(lower) && !isRecordKind(upper) ? true : low !== undefined && high !== undefined && low > high;
}

export function isRecordKind(kind: NodeKind): boolean {
	return kind === 'form' || kind === 'record';
}

/** An edge that the kinds of two documents tell when one refers to the other. */
export interface ToldByKinds {
	readonly kind: 'implements' | 'records';
	/** From the target of the reference to its source. */
	readonly isReversed: boolean;
}

/**
 * What it means, beside the reference itself, that a document of one kind refers to one of another. Of a policy or a manual, a procedure and
 * a work instruction the lower implements the upper, whichever of them names the other: "see WI-03" in a procedure says as much as "under
 * SOP-04" in a work instruction. A form or a record is one of every document that names it; a record is made from the form that it names, or
 * that names it.
 */
export function toldByKinds(source: NodeKind, target: NodeKind): ToldByKinds | undefined {
	if (isRecordKind(source) || isRecordKind(target)) {
		const isMadeFrom = source === 'record' && target === 'form';
		const isNamed = isRecordKind(target) && (!isRecordKind(source) || (source === 'form' && target === 'record'));
		return isMadeFrom || isNamed ? { kind: 'records', isReversed: isMadeFrom } : undefined;
	}
	const [from, to] = [levels.get(source), levels.get(target)];
	return from === undefined || to === undefined || from === to || Math.max(from, to) > lowestInstruction
		? undefined
		: { kind: 'implements', isReversed: from < to };
}
