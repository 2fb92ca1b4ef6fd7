import { type CancellationToken, type Location as LspLocation, SymbolKind } from 'vscode-languageserver';
import { completionsAt } from '../core/features/completion.ts';
import { countHintsIn } from '../core/features/countHints.ts';
import { hoverAt } from '../core/features/hover.ts';
import { titleHintsIn } from '../core/features/inlay.ts';
import { lensesOf } from '../core/features/lens.ts';
import { definitionsAt, type Location, referencesAt } from '../core/features/locations.ts';
import { documentSymbolsFor, sectionSymbolsOf } from '../core/features/symbols.ts';
import type { WorkspaceDocument, World } from '../core/index/world.ts';
import { showClauseCommand } from '../protocol.ts';
import { bindCodeActions } from './bindCodeActions.ts';
import { bindCoveragePage } from './bindCoveragePage.ts';
import { bindDocumentLinks } from './bindDocumentLinks.ts';
import { bindRename } from './bindRename.ts';
import { bindTrace } from './bindTrace.ts';
import { bindTraceActions } from './bindTraceActions.ts';
import { type Addresses, toCompletionItem, toDocumentSymbol, toInlayHint, toMarkup } from './convert.ts';
import { type Folder, folderOf, uriOf } from './folders.ts';
import { handle } from './handle.ts';
import type { Server } from './server.ts';

interface At {
	readonly folder: Folder;
	readonly world: World;
	readonly document: WorkspaceDocument;
	readonly addresses: Addresses;
}

/** Every language feature: the request, the feature of the core that answers it, and the answer in the protocol's words. */
export function bindFeatures(server: Server): void {
	const { connection, runtime, log } = server;

	/** Finds the document of a request, once the workspace has been read; without it there is nothing to say. */
	function on<Params extends { readonly textDocument: { readonly uri: string } }, Result>(
		name: string,
		otherwise: Result,
		work: (at: At, params: Params, token: CancellationToken) => Result,
	): (params: Params, token: CancellationToken) => Promise<Result | never> {
		return handle(runtime, log, name, otherwise, async (params: Params, token) => {
			await server.ready();
			const at = find(params.textDocument.uri);
			return at === undefined ? otherwise : work(at, params, token);
		}) as (params: Params, token: CancellationToken) => Promise<Result>;
	}

	function find(uri: string): At | undefined {
		const at = folderOf(server.folders(), uri);
		const document = at?.folder.service.world.documents.get(at.path);
		return at === undefined || document === undefined
			? undefined
			: {
					folder: at.folder,
					world: at.folder.service.world,
					document,
					addresses: { uriOf: path => uriOf(at.folder, path), rulePages: runtime.rulePages },
				};
	}

	const toLocation = (at: At, { path, range }: Location): LspLocation => ({ uri: at.addresses.uriOf(path), range });

	connection.onHover(
		on('hover', null, ({ world, document, addresses }, { position }) => {
			const hover = hoverAt(world, document, position);
			return hover === undefined ? null : { range: hover.range, contents: toMarkup(hover.markdown, addresses) };
		}),
	);

	connection.onCompletion(
		on('completion', [], ({ world, document }, { position, context }) =>
			completionsAt(world, document, position, context?.triggerCharacter).map(toCompletionItem),
		),
	);

	connection.onDefinition(
		on('definition', [], (at, { position }) => definitionsAt(at.world, at.document, position).map(location => toLocation(at, location))),
	);

	connection.onReferences(
		on('references', [], (at, { position }) => referencesAt(at.world, at.document, position).map(location => toLocation(at, location))),
	);

	connection.onDocumentSymbol(on('documentSymbol', [], ({ document }) => sectionSymbolsOf(document).map(toDocumentSymbol)));

	connection.onCodeLens(
		on('codeLens', [], ({ folder, world, document }) =>
			server.settings().codeLens
				? lensesOf(world, document).map(({ range, title, edition, clause }) => {
						const command = server.commands().has(showClauseCommand) ? showClauseCommand : '';
						return { range, command: { title, command, arguments: [folder.uri, edition, clause] } };
					})
				: [],
		),
	);

	connection.languages.inlayHint.on(
		on('inlayHint', [], ({ world, document }, { range }) => {
			const { inlayHints, inlayCounts } = server.settings();
			const titles = inlayHints ? titleHintsIn(world, document, range) : [];
			return [...titles, ...(inlayCounts ? countHintsIn(world, document, range) : [])].map(toInlayHint);
		}),
	);

	connection.onWorkspaceSymbol(
		handle(runtime, log, 'workspaceSymbol', [], async ({ query }: { readonly query: string }) => {
			await server.ready();
			return server.folders().flatMap(folder =>
				documentSymbolsFor(folder.service.world, query).map(({ name, kind, path, range }) => ({
					name,
					kind: SymbolKind.File,
					containerName: kind,
					location: { uri: uriOf(folder, path), range },
				})),
			);
		}) as never,
	);

	bindCodeActions(server);
	bindTrace(server);
	bindTraceActions(server);
	bindRename(server);
	bindDocumentLinks(server);
	bindCoveragePage(server);
}
