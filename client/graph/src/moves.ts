import type { Layout, PlacedNode } from './layout.ts';

export type Way = 'left' | 'right' | 'up' | 'down';

/** The node that an arrow key leads to: the nearest on that side, in a straight line rather than askew; undefined at the edge. */
export function neighbourOf({ nodes }: Layout, id: string, way: Way): string | undefined {
	const from = nodes.find(({ node }) => node.id === id);
	if (from === undefined) {
		return undefined;
	}
	const ahead = (to: PlacedNode): number => {
		switch (way) {
			case 'left':
				return from.x - to.x;
			case 'right':
				return to.x - from.x;
			case 'up':
				return from.y - to.y;
			case 'down':
				return to.y - from.y;
		}
	};
	const aside = (to: PlacedNode): number => Math.abs(way === 'left' || way === 'right' ? to.y - from.y : to.x - from.x);
	const [nearest] = nodes
		.filter(to => ahead(to) > 0)
		.map(to => ({ id: to.node.id, distance: ahead(to) + 2 * aside(to) }))
		.sort((a, b) => a.distance - b.distance);
	return nearest?.id;
}
