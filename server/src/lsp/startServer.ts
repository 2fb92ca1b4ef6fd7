import {
	type Connection,
	DidChangeWatchedFilesNotification,
	type InitializeParams,
	type InitializeResult,
	TextDocumentSyncKind,
	TextDocuments,
	type WorkspaceFolder,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { baselinePath } from '../core/configuration/baseline.ts';
import { LanguageService } from '../core/service.ts';
import { readSettings } from '../core/settings.ts';
import type { InitializationOptions } from '../protocol.ts';
import { codeActionKinds, type EditAbilities } from './bindCodeActions.ts';
import { bindFeatures } from './bindFeatures.ts';
import { renamedFiles } from './bindRename.ts';
import { CoverageReporter } from './coverageReporter.ts';
import { DiagnosticsPublisher } from './diagnostics.ts';
import { type Folder, folderOf, pathIn } from './folders.ts';
import { canSync, ListSync } from './listSync.ts';
import type { Log, Runtime } from './runtime.ts';
import type { Server } from './server.ts';

/** Binds a language server to a connection and listens. */
export function startServer(connection: Connection, runtime: Runtime): void {
	const log: Log = { info: message => connection.console.info(message), error: message => connection.console.error(message) };
	const texts = new TextDocuments(TextDocument);
	let folders: readonly Folder[] = [];
	let settings = readSettings(undefined);
	let commands: ReadonlySet<string> = new Set();
	let edits: EditAbilities = { canResolve: false, canAnnotate: false, canCreate: false, canRename: false };
	let wantsWatching = false;
	let wantsConfiguration = false;
	/** Changes are taken in one after the other: a folder being read must not meet an edit half-way. */
	let work: Promise<void> = Promise.resolve();

	const publisher = new DiagnosticsPublisher(connection, runtime, log, settings);
	const reporter = new CoverageReporter(connection, runtime);
	const listSync = new ListSync(connection, log);

	const changed = (): void => {
		publisher.refresh(folders, texts.keys());
		reporter.refresh(folders);
		listSync.refresh(folders);
	};
	const inTurn = (name: string, step: () => Promise<void>): Promise<void> => {
		work = work
			.then(step)
			.catch(error => log.error(`${name} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`));
		return work;
	};

	const server: Server = {
		connection,
		runtime,
		log,
		folders: () => folders,
		settings: () => settings,
		commands: () => commands,
		edits: () => edits,
		ready: () => work,
	};

	connection.onInitialize((params: InitializeParams): InitializeResult => {
		const options = (params.initializationOptions ?? {}) as InitializationOptions;
		commands = new Set(options.commands ?? []);
		settings = readSettings(options.settings);
		publisher.useSettings(settings);
		edits = {
			canResolve: params.capabilities.textDocument?.codeAction?.resolveSupport?.properties.includes('edit') ?? false,
			canAnnotate: params.capabilities.workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
			canCreate: params.capabilities.workspace?.workspaceEdit?.resourceOperations?.includes('create') ?? false,
			canRename: params.capabilities.workspace?.workspaceEdit?.resourceOperations?.includes('rename') ?? false,
		};
		wantsWatching = params.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false;
		listSync.isPossible = canSync(params.capabilities);
		wantsConfiguration = params.capabilities.workspace?.configuration ?? false;
		const initial = foldersIn(params);
		void inTurn('Opening the workspace', () => openFolders(initial));
		return {
			serverInfo: { name: 'qms', version: runtime.version },
			capabilities: {
				textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
				hoverProvider: true,
				completionProvider: { triggerCharacters: ['.', '[', '(', ' ', '"', '§', ':'], resolveProvider: false },
				definitionProvider: true,
				referencesProvider: true,
				documentSymbolProvider: true,
				workspaceSymbolProvider: true,
				codeLensProvider: { resolveProvider: false },
				inlayHintProvider: { resolveProvider: false },
				codeActionProvider: {
					codeActionKinds: [...codeActionKinds],
					resolveProvider: true,
				},
				renameProvider: { prepareProvider: true },
				documentLinkProvider: { resolveProvider: false },
				callHierarchyProvider: true,
				workspace: { workspaceFolders: { supported: true, changeNotifications: true }, fileOperations: { willRename: renamedFiles } },
			},
		};
	});

	connection.onInitialized(() => {
		if (wantsWatching) {
			const watchers = ['**/*.{md,markdown}', '**/qms.yaml', '**/*.{yaml,yml}', '**/.gitignore'].map(globPattern => ({ globPattern }));
			void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
		}
		connection.workspace.onDidChangeWorkspaceFolders(event => {
			void inTurn('Changing folders', async () => {
				folders = folders.filter(folder => !event.removed.some(removed => pathIn(folder.uri, removed.uri) === ''));
				await openFolders(event.added);
			});
		});
	});

	connection.onDidChangeConfiguration(({ settings: pushed }) => {
		void inTurn('Reading settings', async () => {
			const section = wantsConfiguration
				? await connection.workspace.getConfiguration('qms')
				: (pushed as { readonly qms?: unknown } | undefined)?.qms;
			settings = readSettings(section);
			publisher.useSettings(settings);
			changed();
			await connection.languages.inlayHint.refresh().catch(() => {});
			await connection.sendRequest('workspace/codeLens/refresh').catch(() => {});
		});
	});

	texts.onDidSave(({ document }) => {
		const at = folderOf(folders, document.uri);
		if (at !== undefined) {
			void inTurn('Shrinking the baseline', async () => {
				const before = at.folder.service.world.baseline;
				const problem = await at.folder.service.shrinkBaseline(at.path);
				if (problem !== undefined) {
					log.error(`${baselinePath} ${problem}`);
				}
				if (at.folder.service.world.baseline !== before) {
					changed();
				}
			});
		}
	});

	texts.onDidChangeContent(({ document }) => {
		const at = folderOf(folders, document.uri);
		if (at === undefined) {
			return;
		}
		const before = at.folder.service.world.documents.get(at.path);
		at.folder.service.setEditorText(at.path, document.getText());
		// To open a document is not yet to write in it.
		if (before !== undefined && at.folder.service.world.documents.get(at.path) !== before) {
			publisher.holdAdvice(() => folders, document.uri);
		}
		changed();
		void inTurn('Looking for linked files', async () => {
			const before = at.folder.service.world;
			await at.folder.service.settle([at.path]);
			if (at.folder.service.world !== before) {
				changed();
			}
		});
	});

	texts.onDidClose(({ document }) => {
		const at = folderOf(folders, document.uri);
		void inTurn('Closing a document', async () => {
			await at?.folder.service.closeEditorText(at.path);
			publisher.clear(document.uri);
			changed();
		});
	});

	connection.onDidChangeWatchedFiles(({ changes }) => {
		void inTurn('Reading changed files', async () => {
			for (const folder of folders) {
				const paths = changes.flatMap(change => pathIn(folder.uri, change.uri) ?? []).filter(path => path !== '');
				if (paths.length > 0) {
					await folder.service.refresh(paths);
				}
			}
			changed();
		});
	});

	async function openFolders(added: readonly WorkspaceFolder[]): Promise<void> {
		for (const { uri, name } of added) {
			const progress = await connection.window.createWorkDoneProgress().catch(() => undefined);
			progress?.begin('QMS', 0, `Reading ${name}`, false);
			let shown = 0;
			const service = await LanguageService.open(runtime.hostFor(uri), runtime.standards, {
				onProgress: (done, total) => {
					if (done - shown >= 100) {
						shown = done;
						progress?.report(Math.round((100 * done) / total), `${done} of ${total} documents`);
					}
				},
			});
			progress?.done();
			const folder = { uri: uri.replace(/\/+$/, ''), service };
			for (const text of texts.all()) {
				const path = pathIn(folder.uri, text.uri);
				if (path !== undefined) {
					service.setEditorText(path, text.getText());
				}
			}
			await service.settle();
			folders = [...folders, folder];
			log.info(`${name}: ${service.world.documents.size} documents`);
			for (const { path, reason } of service.passedOver) {
				log.info(`Passed over ${path}: it ${reason}.`);
			}
		}
		changed();
	}

	bindFeatures(server);
	texts.listen(connection);
	connection.listen();
}

function foldersIn(params: InitializeParams): readonly WorkspaceFolder[] {
	if (params.workspaceFolders && params.workspaceFolders.length > 0) {
		return params.workspaceFolders;
	}
	return params.rootUri ? [{ uri: params.rootUri, name: params.rootUri.split('/').at(-1) ?? 'workspace' }] : [];
}
