import { snapshotAt, summaryOf } from '../../core/features/check.ts';
import { rangeOf } from '../../core/text/snapshot.ts';
import { type CheckReport, jsonText } from './report.ts';

/** `qms check --format json`, schema 1: keys are added, never renamed. */
export function checkAsJson({ world, documents, findings, passedOver }: CheckReport): string {
	return jsonText({
		schema: 1,
		documents,
		findings: findings.map(finding => ({
			rule: finding.rule,
			severity: finding.severity,
			message: finding.message,
			path: finding.path,
			range: rangeOf(snapshotAt(world, finding.path), finding),
			fixes: finding.fixes.map(({ title }) => ({ title })),
			...(finding.entry === undefined ? {} : { entry: finding.entry }),
			...(finding.isKnown ? { known: true } : {}),
		})),
		summary: summaryOf(findings),
		passedOver,
	});
}
