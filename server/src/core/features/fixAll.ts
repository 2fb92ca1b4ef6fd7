import { neverCancelled } from '../base/cancel.ts';
import type { WorkspaceDocument, World } from '../index/world.ts';
import type { Finding } from '../rules/rule.ts';
import { findingsIn } from '../rules/run.ts';
import type { Edit } from '../text/edit.ts';
import type { OfferedAction } from './codeActions.ts';

/** All findings of one rule in a document, and in the workspace, mended by their first fix. */
export function fixAllOf(
	world: World,
	document: WorkspaceDocument,
	finding: Finding,
	inDocument: readonly Finding[],
): readonly OfferedAction[] {
	const { rule } = finding;
	if (firstFix(finding) === undefined) {
		return [];
	}
	const same = inDocument.filter(other => other.rule === rule && firstFix(other) !== undefined);
	const common = { kind: 'quickfix', finding, isPreferred: false } as const;
	const here: OfferedAction = {
		...common,
		title: `Fix all ${same.length} of ${rule} in this document`,
		isWide: false,
		edits: () => fixAllEdits(same),
	};
	const everywhere: OfferedAction = {
		...common,
		title: `Fix all of ${rule} in all documents…`,
		isWide: true,
		edits: () =>
			[...world.documents.values()].flatMap(other =>
				fixAllEdits(findingsIn(world, other, neverCancelled).findings.filter(found => found.rule === rule)).map(edit => ({
					...edit,
					path: other.path,
				})),
			),
	};
	return [...(same.length > 1 ? [here] : []), ...(world.documents.has(document.path) && world.documents.size > 1 ? [everywhere] : [])];
}

/** The first fix of each finding, those that would change the same place left out but for the first. */
export function fixAllEdits(findings: readonly Finding[]): readonly Edit[] {
	const chosen: Edit[] = [];
	let end = 0;
	for (const finding of [...findings].sort((a, b) => a.from - b.from)) {
		const edits = (firstFix(finding)?.edits ?? []).map(({ from, to, insert }) => ({ from, to, insert })).sort((a, b) => a.from - b.from);
		if (edits.every(edit => edit.from >= end)) {
			chosen.push(...edits);
			end = Math.max(end, ...edits.map(edit => edit.to));
		}
	}
	return chosen;
}

/** A fix in other documents, or in many, is nothing to do in passing. */
function firstFix({ fixes, path }: Finding): Finding['fixes'][number] | undefined {
	const [fix] = fixes;
	return fix === undefined || fix.isWide || fix.edits.some(edit => edit.path !== undefined && edit.path !== path) ? undefined : fix;
}
