import { PassThrough } from 'node:stream';
import { createConnection, ProposedFeatures, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import {
	type ClientCapabilities,
	createProtocolConnection,
	type Diagnostic,
	type ProtocolConnection,
	type PublishDiagnosticsParams,
	type Range,
} from 'vscode-languageserver-protocol/node';
import { bundledStandards } from '../../server/src/core/standards/bundled.ts';
import { MemoryHost } from '../../server/src/hosts/memoryHost.ts';
import type { Runtime } from '../../server/src/lsp/runtime.ts';
import { startServer } from '../../server/src/lsp/startServer.ts';
import { type CoverageStatus, coverageStatusMethod, traceChangedMethod } from '../../server/src/protocol.ts';

/** A client and a server, connected by two streams in one process. Time stands still but for what the test lets happen. */
export interface ConnectedServer {
	readonly client: ProtocolConnection;
	readonly host: MemoryHost;
	readonly log: readonly string[];
	/** The diagnostics of a document that the test waits for: as soon as they satisfy it. */
	diagnosticsOf(path: string, isEnough?: (diagnostics: readonly Diagnostic[]) => boolean): Promise<readonly Diagnostic[]>;
	statusThat(isEnough: (status: CoverageStatus) => boolean): Promise<CoverageStatus>;
	open(path: string): void;
	/** Sends the whole new text. */
	change(path: string, text: string): void;
	/** Says that the document was saved, after writing it. */
	save(path: string, text: string): void;
	/** Sends what was typed in place of a range, as editors do. */
	type(path: string, range: Range, text: string): void;
	stop(): Promise<void>;
}

export const folderUri = 'file:///workspace';

export function uriOf(path: string): string {
	return `${folderUri}/${path.split('/').map(encodeURIComponent).join('/')}`;
}

export async function connect(
	files: Readonly<Record<string, string>>,
	options: {
		readonly initializationOptions?: unknown;
		/** What the client can do beside folders. */
		readonly capabilities?: ClientCapabilities;
		readonly hostFor?: Runtime['hostFor'];
		/** The address of the workspace folder, where it is not {@link folderUri}. */
		readonly folder?: string;
		readonly later?: Runtime['later'];
	} = {},
): Promise<ConnectedServer> {
	const folder = options.folder ?? folderUri;
	const uriIn = (path: string): string => `${folder}/${path.split('/').map(encodeURIComponent).join('/')}`;
	const [toServer, toClient] = [new PassThrough(), new PassThrough()];
	const host = new MemoryHost(files);
	const runtime: Runtime = {
		hostFor: options.hostFor ?? (() => host),
		commitOf: () => ({ id: 'c0ffee'.padEnd(40, '0'), branch: 'main' }),
		giveWay: () => new Promise(resolve => setImmediate(resolve)),
		later:
			options.later ??
			((_, callback) => {
				const timer = setImmediate(callback);
				return () => clearImmediate(timer);
			}),
		standards: bundledStandards,
		version: 'test',
		rulePages: 'file:///pages',
	};
	startServer(createConnection(ProposedFeatures.all, new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), runtime);
	const client = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
	const known = new Map<string, readonly Diagnostic[]>();
	const log: string[] = [];
	const waiting = new Set<() => void>();
	let status: CoverageStatus | undefined;
	const wake = (): void => {
		for (const look of [...waiting]) {
			look();
		}
	};
	client.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }: PublishDiagnosticsParams) => {
		known.set(uri, diagnostics);
		wake();
	});
	client.onNotification('window/logMessage', ({ message }: { readonly message: string }) => {
		log.push(message);
	});
	client.onNotification(coverageStatusMethod, (told: CoverageStatus) => {
		status = told;
		wake();
	});
	client.onNotification(traceChangedMethod, wake);
	client.onRequest('client/registerCapability', () => null);
	client.onRequest('workspace/configuration', () => [null]);
	client.listen();
	await client.sendRequest('initialize', {
		processId: null,
		rootUri: folder,
		capabilities: { ...options.capabilities, workspace: { workspaceFolders: true, ...options.capabilities?.workspace } },
		workspaceFolders: [{ uri: folder, name: 'workspace' }],
		initializationOptions: options.initializationOptions,
	});
	await client.sendNotification('initialized', {});

	function until<T>(look: () => T | undefined): Promise<T> {
		return new Promise(resolve => {
			const attempt = (): void => {
				const found = look();
				if (found !== undefined) {
					waiting.delete(attempt);
					resolve(found);
				}
			};
			waiting.add(attempt);
			attempt();
		});
	}

	const texts = new Map<string, { version: number }>();
	return {
		client,
		host,
		log,
		diagnosticsOf: (path, isEnough = found => found.length > 0) =>
			until(() => {
				const found = known.get(uriIn(path)) ?? [];
				return isEnough(found) ? found : undefined;
			}),
		statusThat: isEnough => until(() => (status !== undefined && isEnough(status) ? status : undefined)),
		open(path) {
			texts.set(path, { version: 1 });
			void client.sendNotification('textDocument/didOpen', {
				textDocument: { uri: uriIn(path), languageId: 'markdown', version: 1, text: host.files.get(path) ?? '' },
			});
		},
		change(path, text) {
			const state = texts.get(path) ?? { version: 1 };
			state.version++;
			void client.sendNotification('textDocument/didChange', {
				textDocument: { uri: uriIn(path), version: state.version },
				contentChanges: [{ text }],
			});
		},
		save(path, text) {
			host.files.set(path, text);
			void client.sendNotification('textDocument/didSave', { textDocument: { uri: uriIn(path) } });
		},
		type(path, range, text) {
			const state = texts.get(path) ?? { version: 1 };
			state.version++;
			void client.sendNotification('textDocument/didChange', {
				textDocument: { uri: uriIn(path), version: state.version },
				contentChanges: [{ range, text }],
			});
		},
		async stop() {
			await client.sendRequest('shutdown');
			client.dispose();
		},
	};
}
