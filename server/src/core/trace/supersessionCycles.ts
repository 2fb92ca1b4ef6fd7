import { compareText, groupBy } from '../base/sorted.ts';
import type { World } from '../index/world.ts';
import { type GraphLink, linksIn } from './graphLinks.ts';

/**
 * Documents of which each says that it takes the place of the next, and the last that it takes the place of the first: nobody can tell which
 * one counts. Each circle begins with its first path; no document stands in two.
 */
export function supersessionCycles(world: World): readonly (readonly GraphLink[])[] {
	let links = linksIn(world).filter(({ kind }) => kind === 'supersedes');
	const cycles: (readonly GraphLink[])[] = [];
	for (;;) {
		links = withoutEnds(links);
		if (links.length === 0) {
			return cycles;
		}
		const cycle = firstCycle(links);
		const found = new Set(cycle.map(({ from }) => from));
		cycles.push(cycle);
		links = links.filter(({ from, to }) => !found.has(from) && !found.has(to));
	}
}

/** What leads from nowhere or to nowhere is part of no circle, nor is what then does. */
function withoutEnds(links: readonly GraphLink[]): GraphLink[] {
	let left = [...links];
	for (let count = -1; count !== left.length; ) {
		count = left.length;
		const sources = new Set(left.map(({ from }) => from));
		const targets = new Set(left.map(({ to }) => to));
		left = left.filter(({ from, to }) => sources.has(to) && targets.has(from));
	}
	return left;
}

/** Of links each of which leads on: go on from the first path until one comes again. */
function firstCycle(links: readonly GraphLink[]): readonly GraphLink[] {
	const bySource = groupBy(
		[...links].sort((a, b) => compareText(a.to, b.to)),
		({ from }) => from,
	);
	const way: GraphLink[] = [];
	const seen = new Map<string, number>();
	let at = [...bySource.keys()].sort(compareText)[0] ?? '';
	while (!seen.has(at)) {
		seen.set(at, way.length);
		const [next] = bySource.get(at) ?? [];
		if (next === undefined) {
			return way;
		}
		way.push(next);
		at = next.to;
	}
	const cycle = way.slice(seen.get(at) ?? 0);
	const first = cycle.reduce((least, link, i) => (compareText(link.from, cycle[least]?.from ?? '') < 0 ? i : least), 0);
	return [...cycle.slice(first), ...cycle.slice(0, first)];
}
