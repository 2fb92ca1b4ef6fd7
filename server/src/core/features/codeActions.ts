import type { CancelToken } from '../base/cancel.ts';
import type { WorkspaceDocument, World } from '../index/world.ts';
import type { Finding, Fix } from '../rules/rule.ts';
import { findingsIn } from '../rules/run.ts';
import { spanOf } from '../text/snapshot.ts';
import type { Range } from '../text/span.ts';

/** A fix, with the finding it mends. */
export interface OfferedFix {
	readonly finding: Finding;
	readonly fix: Fix;
}

/** The fixes for findings that touch a range. @throws {Cancelled} */
export function fixesIn(world: World, document: WorkspaceDocument, range: Range, token: CancelToken): readonly OfferedFix[] {
	const wanted = spanOf(document.snapshot, range);
	return findingsIn(world, document, token)
		.findings.filter(finding => finding.from <= wanted.to && wanted.from <= finding.to)
		.flatMap(finding => finding.fixes.map(fix => ({ finding, fix })));
}
