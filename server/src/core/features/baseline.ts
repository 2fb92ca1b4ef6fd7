import { type CancelToken, neverCancelled } from '../base/cancel.ts';
import { type BaselineRow, baselinePath } from '../configuration/baseline.ts';
import { checkedAt, checkedIn, type World } from '../index/world.ts';
import { isUntold, rowOf } from '../rules/baseline.ts';
import { findingsIn } from '../rules/run.ts';

/** A row for every finding in the documents but hints, which hold nothing up; and what there is for documents that could not be read. @throws {Cancelled} */
export function baselineOf(world: World, token: CancelToken): readonly BaselineRow[] {
	return rowsOf(world, token, finding => finding.isKnown || finding.severity !== 'hint');
}

/**
 * The rows of the baseline that still stand for something, or of which nobody can tell, for the document could not be read; those of a
 * renamed document under its new path. @throws {Cancelled}
 */
export function shrunkBaseline(world: World, token: CancelToken): readonly BaselineRow[] {
	return rowsOf(world, token, finding => finding.isKnown);
}

/** The baseline without the rows of a document that stand for nothing any more; undefined where none goes, or where rows cannot be read. */
export function rowsLeftOf(world: World, path: string): readonly BaselineRow[] | undefined {
	const document = checkedAt(world, path);
	const isRead = world.settingsFiles.get(baselinePath)?.problems.length === 0;
	if (document === undefined || !isRead || !world.baseline.some(row => row.path === path)) {
		return undefined;
	}
	const used = new Set(findingsIn(world, document, neverCancelled).known);
	const left = world.baseline.filter(row => row.path !== path || used.has(row) || isUntold(world, row));
	return left.length === world.baseline.length ? undefined : left;
}

function rowsOf(
	world: World,
	token: CancelToken,
	isWanted: (finding: ReturnType<typeof findingsIn>['findings'][number]) => boolean,
): readonly BaselineRow[] {
	const found = checkedIn(world).flatMap(document =>
		findingsIn(world, document, token)
			.findings.filter(isWanted)
			.map(finding => rowOf(document, finding)),
	);
	const isFound = (row: BaselineRow): boolean =>
		found.some(other => other.path === row.path && other.rule === row.rule && other.at === row.at && other.in === row.in);
	return [...found, ...world.baseline.filter(row => isUntold(world, row) && !isFound(row))];
}
