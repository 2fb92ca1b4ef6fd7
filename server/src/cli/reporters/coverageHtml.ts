import { basename } from 'node:path';
import type { EditionCoverage } from '../../core/coverage/coverage.ts';
import { coveragePage } from '../../core/features/coveragePage/coveragePage.ts';
import type { World } from '../../core/index/world.ts';
import { commitOf } from '../../hosts/gitCommit.ts';

/** The page for reviewers. With `links`, places are links that begin with it; else text to be copied. */
export function coverageAsHtml(world: World, editions: readonly EditionCoverage[], root: string, links: string | undefined): string {
	const folder = { name: basename(root), address: '', world, editions, commit: commitOf(root) };
	return coveragePage([folder], { places: links === undefined ? { kind: 'text' } : { kind: 'links', base: links }, nonce: undefined });
}
