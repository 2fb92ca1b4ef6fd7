import type { CancelToken } from '../base/cancel.ts';
import { compareText } from '../base/sorted.ts';
import type { Severity } from '../configuration/configuration.ts';
import { checkedAt, checkedIn, type World } from '../index/world.ts';
import type { Finding } from '../rules/rule.ts';
import { findingsIn, type RuleFailure, settingsFindings, staleFindings } from '../rules/run.ts';
import { type Snapshot, snapshotOf } from '../text/snapshot.ts';

/** Everything found in a workspace, file by file. */
export interface WorkspaceFindings {
	readonly findings: readonly Finding[];
	readonly failures: readonly RuleFailure[];
}

/** Checks the documents that `isWanted` names, a master list in YAML, and the settings files. @throws {Cancelled} */
export function checkWorkspace(world: World, isWanted: (path: string) => boolean, token: CancelToken): WorkspaceFindings {
	const inDocuments = checkedIn(world)
		.filter(document => isWanted(document.path))
		.map(document => findingsIn(world, document, token));
	const inSettings = settingsFindings(world).filter(finding => isWanted(finding.path));
	const stale = staleFindings(world, new Set(inDocuments.flatMap(part => part.known)), isWanted);
	const findings = [...inSettings, ...stale, ...inDocuments.flatMap(part => part.findings)];
	return { findings: findings.sort((a, b) => compareText(a.path, b.path)), failures: inDocuments.flatMap(part => part.failures) };
}

export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

export function summaryOf(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
	const count = (severity: Severity): number => findings.filter(finding => finding.severity === severity).length;
	return { error: count('error'), warning: count('warning'), information: count('information'), hint: count('hint') };
}

/** The text that a finding's offsets count in. */
export function snapshotAt(world: World, path: string): Snapshot {
	return checkedAt(world, path)?.snapshot ?? world.settingsFiles.get(path)?.snapshot ?? snapshotOf(path, '');
}
