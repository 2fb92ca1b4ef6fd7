import { neverCancelled } from './base/cancel.ts';
import { type BaselineRow, baselinePath } from './configuration/baseline.ts';
import { checkedAt, type World } from './index/world.ts';
import { findingsIn } from './rules/run.ts';

/**
 * The baseline without the rows that stand for nothing any more in a document; undefined where there are none of these, and while there
 * are rows in the file that cannot be read, for they would be lost.
 */
export function shrunkBaseline(world: World, path: string): readonly BaselineRow[] | undefined {
	const document = checkedAt(world, path);
	const isRead = world.settingsFiles.get(baselinePath)?.problems.length === 0;
	if (document === undefined || !isRead || !world.baseline.some(row => row.path === path)) {
		return undefined;
	}
	const used = new Set(findingsIn(world, document, neverCancelled).known);
	const left = world.baseline.filter(row => row.path !== path || used.has(row));
	return left.length === world.baseline.length ? undefined : left;
}
