import type { CancelToken } from '../base/cancel.ts';
import { configurationPath } from '../configuration/configuration.ts';
import { keepWordEdit } from '../configuration/keepWord.ts';
import { isListDocument, type WorkspaceDocument, type World } from '../index/world.ts';
import type { Finding, Fix } from '../rules/rule.ts';
import { findingsIn } from '../rules/run.ts';
import type { Edit } from '../text/edit.ts';
import { spanOf } from '../text/snapshot.ts';
import type { Range } from '../text/span.ts';
import { mapEditsOf } from './clauseMap.ts';
import { exceptionEdit } from './exceptionEdit.ts';
import { fixAllEdits, fixAllOf } from './fixAll.ts';
import { listEditsOf } from './masterList.ts';

/** Something that an author may have done, with the finding that it is about. */
export interface OfferedAction {
	readonly title: string;
	readonly kind: 'quickfix' | 'source.fixAll.qms' | 'source.updateClauseMap.qms' | 'source.updateMasterList.qms';
	/** Undefined for what is about the whole document. */
	readonly finding: Finding | undefined;
	readonly isPreferred: boolean;
	/** It reaches into other documents: the edits are worth a look before, and dear to find. */
	readonly isWide: boolean;
	/** The document of the action where no path stands. A file that is not there yet is made. */
	readonly edits: () => readonly (Edit & { readonly path?: string })[];
}

/** The fixes for findings that touch a range, the ways to live with them, and the mending of all of a kind. @throws {Cancelled} */
export function actionsIn(world: World, document: WorkspaceDocument, range: Range, token: CancelToken): readonly OfferedAction[] {
	const wanted = spanOf(document.snapshot, range);
	const { findings } = findingsIn(world, document, token);
	const here = findings.filter(finding => finding.from <= wanted.to && wanted.from <= finding.to);
	const seen = new Set<string>();
	return [
		...here.flatMap(finding => finding.fixes.map(fix => fixAction(finding, fix))),
		...here.flatMap(finding => {
			const isFirst = !seen.has(finding.rule);
			seen.add(finding.rule);
			return isFirst ? fixAllOf(world, document, finding, findings) : [];
		}),
		...here.flatMap(finding => keepActions(world, document, finding)),
	];
}

/** Mends all that has one right answer in a document. @throws {Cancelled} */
export function fixAllAction(world: World, document: WorkspaceDocument, token: CancelToken): OfferedAction | undefined {
	const edits = fixAllEdits(findingsIn(world, document, token).findings.filter(finding => finding.fixes[0]?.isPreferred));
	return sourceAction('Fix all that has one right answer', 'source.fixAll.qms', edits);
}

/** Names in a clause map what the documents claim. Undefined for a document that is no map, or that names it all. */
export function updateMapAction(world: World, document: WorkspaceDocument): OfferedAction | undefined {
	return sourceAction('Update the clause map', 'source.updateClauseMap.qms', isListDocument(document) ? [] : mapEditsOf(world, document));
}

/** Brings a master list up to date. Undefined for a document that is no such list, or one that is up to date. */
export function updateListAction(world: World, document: WorkspaceDocument): OfferedAction | undefined {
	return sourceAction('Update the master list', 'source.updateMasterList.qms', listEditsOf(world, document));
}

function sourceAction(title: string, kind: OfferedAction['kind'], edits: readonly Edit[]): OfferedAction | undefined {
	return edits.length === 0 ? undefined : { title, kind, finding: undefined, isPreferred: false, isWide: false, edits: () => edits };
}

function fixAction(finding: Finding, fix: Fix): OfferedAction {
	return {
		title: fix.title,
		kind: 'quickfix',
		finding,
		isPreferred: fix.isPreferred ?? false,
		isWide: fix.isWide ?? false,
		edits: () => fix.edits,
	};
}

/** To keep a word is as good an answer as to change it. */
function keepActions(world: World, document: WorkspaceDocument, finding: Finding): readonly OfferedAction[] {
	const common = { kind: 'quickfix', finding, isPreferred: false, isWide: false } as const;
	const source = world.settingsFiles.get(configurationPath)?.snapshot.text ?? '';
	const { keeps } = finding;
	const keepWord: readonly OfferedAction[] =
		keeps === undefined
			? []
			: [
					{
						...common,
						title: `Keep "${keeps}" everywhere (${configurationPath})`,
						edits: () => [{ ...keepWordEdit(source, keeps), path: configurationPath }],
					},
				];
	// What is wrong with an exception cannot be excepted, and YAML holds none.
	const except: readonly OfferedAction[] =
		finding.rule === 'invalid-exception' || isListDocument(document)
			? []
			: [{ ...common, title: `Except it here from ${finding.rule}, with a reason`, edits: () => [exceptionEdit(document, finding)] }];
	return [...keepWord, ...except];
}
