import { mark, node, type TraceNode } from './node.ts';

/** A longer list is shown in portions of so many, so that no view has to hold ten thousand rows at once. */
export const portionSize = 250;

/**
 * The rows of a list, or where it is long, a node for each portion of it.
 * @param id of the list; a portion's id says which one it is.
 */
export function portionsOf<Item>(
	id: string,
	items: readonly Item[],
	toNode: (item: Item) => TraceNode,
	nameOf: (item: Item) => string,
): readonly TraceNode[] {
	if (items.length <= portionSize) {
		return items.map(toNode);
	}
	const count = Math.ceil(items.length / portionSize);
	return Array.from({ length: count }, (_, i) => {
		const inside = inPortion(items, i);
		const [first, last] = [inside[0], inside.at(-1)].map(item => (item === undefined ? '' : shortened(nameOf(item))));
		return node({
			id: portionId(id, i),
			type: 'group',
			label: `${first} … ${last}`,
			description: String(inside.length),
			tooltip: `${i * portionSize + 1} to ${i * portionSize + inside.length} of ${items.length}`,
			icon: 'documents',
			hasChildren: true,
		});
	});
}

export function inPortion<Item>(items: readonly Item[], portion: number): readonly Item[] {
	return items.slice(portion * portionSize, (portion + 1) * portionSize);
}

export function portionId(id: string, portion: number): string {
	return `portion${mark}${portion}${mark}${id}`;
}

const longestName = 40;

function shortened(name: string): string {
	return name.length <= longestName ? name : `${name.slice(0, longestName - 1)}…`;
}
