import type { Graph } from '../../../server/src/protocol.ts';

/**
 * In which column each node stands, by its id: the document that is looked at in 0, what leads to it on the left (-1 and so on), what
 * follows from it on the right, and each farther node beyond the one through which it is reached.
 */
export function columnsOf({ centre, nodes, edges }: Graph): ReadonlyMap<string, number> {
	const tierOf = new Map(nodes.map(({ id, kind }) => [id, tiers[kind] ?? middle]));
	const tier = (id: string): number => tierOf.get(id) ?? middle;
	const isNamedBy = (from: string, to: string): boolean => edges.some(edge => edge.from === from && edge.to === to);
	/** Clauses and policies stand before a procedure, forms and records behind it; of two of a kind the one that names the other comes first. */
	const sideOf = (id: string): number => (tier(id) < tier(centre) || (tier(id) === tier(centre) && !isNamedBy(centre, id)) ? -1 : 1);
	const columns = new Map([[centre, 0]]);
	// Grows while it is gone through: the nearer nodes come first.
	for (const [at, column] of columns) {
		for (const { from, to } of edges) {
			const other = from === at ? to : to === at ? from : undefined;
			if (other !== undefined && tierOf.has(other) && !columns.has(other)) {
				columns.set(other, column === 0 ? sideOf(other) : column + Math.sign(column));
			}
		}
	}
	return columns;
}

/** What is not named stands with the procedures. */
const tiers: Readonly<Record<string, number>> = { clause: 0, manual: 1, policy: 1, workInstruction: 3, form: 4, record: 5, missing: 6 };
const middle = 2;
