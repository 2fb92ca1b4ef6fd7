import {
	type AnnotatedTextEdit,
	type CodeAction,
	CodeActionKind,
	type CodeActionParams,
	CreateFile,
	type OptionalVersionedTextDocumentIdentifier,
	TextDocumentEdit,
	type TextEdit,
	type WorkspaceEdit,
} from 'vscode-languageserver';
import { groupBy } from '../core/base/sorted.ts';
import { snapshotAt } from '../core/features/check.ts';
import { actionsIn, fixAllAction, type OfferedAction, updateListAction, updateMapAction } from '../core/features/codeActions.ts';
import { whyMarkdown } from '../core/features/why.ts';
import { checkedAt, type WorkspaceDocument, type World } from '../core/index/world.ts';
import { rangeOf } from '../core/text/snapshot.ts';
import type { Range } from '../core/text/span.ts';
import { type ExplainParams, explainCommand, explainMethod } from '../protocol.ts';
import { type Addresses, toDiagnostic } from './convert.ts';
import { folderOf, uriOf } from './folders.ts';
import { handle } from './handle.ts';
import type { Server } from './server.ts';

export const codeActionKinds = ['quickfix', 'source.fixAll.qms', 'source.updateClauseMap.qms', 'source.updateMasterList.qms'] as const;

interface At {
	readonly world: World;
	readonly document: WorkspaceDocument;
	readonly addresses: Addresses;
}

/** What brings a wide action back when its edits are wanted. */
interface Resolvable {
	readonly uri: string;
	readonly range: Range;
	readonly title: string;
}

/** Quick fixes, and the mending of all. Edits over many documents are only found when the author has chosen them. */
export function bindCodeActions(server: Server): void {
	const { connection, runtime, log } = server;

	function find(uri: string): At | undefined {
		const at = folderOf(server.folders(), uri);
		const world = at?.folder.service.world;
		const document = at === undefined || world === undefined ? undefined : checkedAt(world, at.path);
		return at === undefined || world === undefined || document === undefined
			? undefined
			: { world, document, addresses: { uriOf: path => uriOf(at.folder, path), rulePages: runtime.rulePages } };
	}

	connection.onCodeAction(
		handle(runtime, log, 'codeAction', [], async ({ textDocument, range, context }: CodeActionParams, token): Promise<CodeAction[]> => {
			await server.ready();
			const at = find(textDocument.uri);
			if (at === undefined) {
				return [];
			}
			const wants = (kind: string): boolean =>
				context.only === undefined || context.only.some(only => kind === only || kind.startsWith(`${only}.`));
			const ofAll = wants('source.fixAll.qms') && context.only !== undefined ? fixAllAction(at.world, at.document, token) : undefined;
			const ofMap = wants('source.updateClauseMap.qms') && context.only !== undefined ? updateMapAction(at.world, at.document) : undefined;
			const ofList =
				wants('source.updateMasterList.qms') && context.only !== undefined ? updateListAction(at.world, at.document) : undefined;
			const offered = wants(CodeActionKind.QuickFix) ? actionsIn(at.world, at.document, range, token) : [];
			const actions = [
				...offered,
				...(ofAll === undefined ? [] : [ofAll]),
				...(ofMap === undefined ? [] : [ofMap]),
				...(ofList === undefined ? [] : [ofList]),
			].map(action => toCodeAction(at, action, textDocument.uri, range));
			return server.commands().has(explainCommand) ? [...actions, ...explanationsOf(offered, textDocument.uri)] : actions;
		}) as never,
	);

	connection.onCodeActionResolve(
		handle(runtime, log, 'codeActionResolve', {} as CodeAction, async (action: CodeAction, token): Promise<CodeAction> => {
			await server.ready();
			const { uri, range, title } = action.data as Resolvable;
			const at = find(uri);
			const wanted = at && actionsIn(at.world, at.document, range, token).find(offered => offered.title === title);
			return at === undefined || wanted === undefined ? action : { ...action, edit: toWorkspaceEdit(at, wanted, server.edits()) };
		}) as never,
	);

	connection.onRequest(
		explainMethod,
		handle(runtime, log, explainMethod, '', async ({ uri, rule, entry }: ExplainParams) => {
			await server.ready();
			const world = folderOf(server.folders(), uri)?.folder.service.world;
			return world === undefined ? '' : whyMarkdown(world, rule, entry ?? undefined);
		}),
	);

	function toCodeAction(at: At, action: OfferedAction, uri: string, range: Range): CodeAction {
		const { finding, isWide, title, kind } = action;
		const data: Resolvable = { uri, range, title };
		return {
			title,
			kind,
			...(finding === undefined ? {} : { diagnostics: [toDiagnostic(at.world, finding, at.addresses)] }),
			...(action.isPreferred ? { isPreferred: true } : {}),
			...(isWide && server.edits().canResolve ? { data } : { edit: toWorkspaceEdit(at, action, server.edits()) }),
		};
	}
}

/** Why each of the findings is reported, once for each. */
function explanationsOf(offered: readonly OfferedAction[], uri: string): readonly CodeAction[] {
	const named = new Map(
		offered.flatMap(({ finding }) => (finding === undefined ? [] : [[`${finding.rule} ${finding.entry}`, finding] as const])),
	);
	return [...named.values()].map(({ rule, entry }) => {
		const title = `Explain ${rule}`;
		const params: ExplainParams = { uri, rule, entry: entry ?? null };
		return { title, kind: CodeActionKind.QuickFix, command: { title, command: explainCommand, arguments: [params] } };
	});
}

/** What edits the client can take. */
export interface EditAbilities {
	/** It asks for edits when an action is chosen. */
	readonly canResolve: boolean;
	/** Edits may say what they are part of, and ask to be shown before they are made. */
	readonly canAnnotate: boolean;
	readonly canCreate: boolean;
	/** It renames files as part of an edit. */
	readonly canRename: boolean;
}

function toWorkspaceEdit({ world, document, addresses }: At, action: OfferedAction, abilities: EditAbilities): WorkspaceEdit {
	const byFile = [...groupBy(action.edits(), edit => edit.path ?? document.path)];
	const isThere = (path: string): boolean => checkedAt(world, path) !== undefined || world.settingsFiles.has(path);
	const changes = byFile.map(([path, edits]) => ({
		path,
		edits: edits.map((edit): TextEdit => ({ range: rangeOf(snapshotAt(world, path), edit), newText: edit.insert })),
	}));
	const isShownBefore = action.isWide && abilities.canAnnotate && changes.some(({ path }) => path !== document.path);
	if (!isShownBefore && (!abilities.canCreate || changes.every(({ path }) => isThere(path)))) {
		return { changes: Object.fromEntries(changes.map(({ path, edits }) => [addresses.uriOf(path), edits])) };
	}
	const identifier = (path: string): OptionalVersionedTextDocumentIdentifier => ({ uri: addresses.uriOf(path), version: null });
	const label = action.title.replace(/…$/, '');
	return {
		documentChanges: changes.flatMap(({ path, edits }, i) => [
			...(isThere(path) ? [] : [CreateFile.create(addresses.uriOf(path), { ignoreIfExists: true })]),
			TextDocumentEdit.create(identifier(path), isShownBefore ? annotated(edits, i === 0) : edits),
		]),
		...(isShownBefore
			? { changeAnnotations: { [wide]: { label, needsConfirmation: false }, [look]: { label, needsConfirmation: true } } }
			: {}),
	};
}

/**
 * An edit that asks to be confirmed makes an editor show all of them before they are made, and comes unticked itself. So one that changes
 * nothing asks, and all others come ticked.
 */
function annotated(edits: readonly TextEdit[], isFirst: boolean): AnnotatedTextEdit[] {
	const start = edits[0]?.range.start;
	return [
		...(isFirst && start !== undefined ? [{ range: { start, end: start }, newText: '', annotationId: look }] : []),
		...edits.map(edit => ({ ...edit, annotationId: wide })),
	];
}

const wide = 'qms.wide';
const look = 'qms.look';
