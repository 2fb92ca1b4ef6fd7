import { derivedFromTwo } from '../base/derived.ts';
import { stemOf } from '../base/paths.ts';
import type { WorkspaceIndex } from '../index/workspaceIndex.ts';
import type { Setup, World } from '../index/world.ts';
import { isReadme } from '../model/kind.ts';
import { documentIdsIn } from './graphIds.ts';
import { type GraphLink, linksIn } from './graphLinks.ts';

/**
 * Documents that no other document refers to and that cover no clause, by path: nobody who begins at the top will find them. A readme, an
 * index, the master list and a clause map are where people begin.
 */
export function orphansIn(world: World): readonly string[] {
	const reached = new Set(linksIn(world).flatMap(reachedBy));
	const beginnings = beginningsOf(world.index, world.setup);
	return [...documentIdsIn(world).values()]
		.filter(({ path, isListed }) => isListed && !reached.has(path) && !beginnings.has(path))
		.map(({ path }) => path);
}

/** Whoever covers a clause, and the map that says so; else whom another document names. */
function reachedBy({ from, to, kind, path }: GraphLink): readonly string[] {
	return kind === 'covers' ? [from, path] : [from, to].filter(end => end !== path);
}

const beginningsOf = derivedFromTwo(
	(index: WorkspaceIndex, { configuration }: Setup): ReadonlySet<string> =>
		new Set(
			[...index.documents.values()]
				.filter(
					({ path, claims }) =>
						isReadme(path) ||
						/^_?(?:index|home|sidebar|toc)$/i.test(stemOf(path)) ||
						path === configuration.masterList ||
						path === configuration.clauseMap ||
						claims.some(({ kind, subject }) => kind === 'mapping' && subject !== undefined),
				)
				.map(({ path }) => path),
		),
);
