import type { CancelToken } from '../base/cancel.ts';
import type { BaselineRow } from '../configuration/baseline.ts';
import { checkedIn, type World } from '../index/world.ts';
import { rowOf } from '../rules/baseline.ts';
import { findingsIn } from '../rules/run.ts';

/** A row for every finding in the documents but hints, which hold nothing up. @throws {Cancelled} */
export function baselineOf(world: World, token: CancelToken): readonly BaselineRow[] {
	return rowsOf(world, token, finding => finding.isKnown || finding.severity !== 'hint');
}

/** The rows of the baseline that still stand for something; those of a renamed document under its new path. @throws {Cancelled} */
export function shrunkBaseline(world: World, token: CancelToken): readonly BaselineRow[] {
	return rowsOf(world, token, finding => finding.isKnown);
}

function rowsOf(
	world: World,
	token: CancelToken,
	isWanted: (finding: ReturnType<typeof findingsIn>['findings'][number]) => boolean,
): readonly BaselineRow[] {
	return checkedIn(world).flatMap(document =>
		findingsIn(world, document, token)
			.findings.filter(isWanted)
			.map(finding => rowOf(document, finding)),
	);
}
