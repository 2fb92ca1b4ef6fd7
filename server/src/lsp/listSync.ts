import {
	type ClientCapabilities,
	CodeActionRequest,
	type Connection,
	DidChangeTextDocumentNotification,
	DidCloseTextDocumentNotification,
	DidOpenTextDocumentNotification,
	DidSaveTextDocumentNotification,
	type Disposable,
	TextDocumentSyncKind,
} from 'vscode-languageserver';
import { codeActionKinds } from './bindCodeActions.ts';
import type { Folder } from './folders.ts';
import type { Log } from './runtime.ts';

/** Can the client be told later which documents the server wants to hear of? */
export function canSync({ textDocument }: ClientCapabilities): boolean {
	return textDocument?.synchronization?.dynamicRegistration === true && textDocument.codeAction?.dynamicRegistration === true;
}

/**
 * Asks the client for the text of a master list in YAML while it is being edited. Its name stands in `qms.yaml`, so that it can only be
 * asked for once that has been read, and again when it changes.
 */
export class ListSync {
	/** See {@link canSync}. */
	isPossible = false;
	readonly #connection: Connection;
	readonly #log: Log;
	#asked = '';
	#registered: Promise<readonly Disposable[]> = Promise.resolve([]);

	constructor(connection: Connection, log: Log) {
		this.#connection = connection;
		this.#log = log;
	}

	refresh(folders: readonly Folder[]): void {
		const lists = folders.flatMap(({ service }) => service.world.listFile?.path ?? []);
		const patterns = [...new Set(lists.map(path => `**/${path.replace(/[*?[\]{}]/g, '?')}`))].sort();
		if (!this.isPossible || patterns.join('\n') === this.#asked) {
			return;
		}
		this.#asked = patterns.join('\n');
		this.#registered = this.#registered.then(before => this.#replace(before, patterns)).catch(error => this.#failed(error));
	}

	async #replace(before: readonly Disposable[], patterns: readonly string[]): Promise<readonly Disposable[]> {
		for (const registration of before) {
			registration.dispose();
		}
		if (patterns.length === 0) {
			return [];
		}
		const { client } = this.#connection;
		const documentSelector = patterns.map(pattern => ({ pattern }));
		return Promise.all([
			client.register(DidOpenTextDocumentNotification.type, { documentSelector }),
			client.register(DidChangeTextDocumentNotification.type, { documentSelector, syncKind: TextDocumentSyncKind.Incremental }),
			client.register(DidSaveTextDocumentNotification.type, { documentSelector }),
			client.register(DidCloseTextDocumentNotification.type, { documentSelector }),
			client.register(CodeActionRequest.type, { documentSelector, codeActionKinds: [...codeActionKinds], resolveProvider: true }),
		]);
	}

	#failed(error: unknown): readonly Disposable[] {
		this.#log.error(`The client does not tell of the master list: ${error instanceof Error ? error.message : String(error)}`);
		return [];
	}
}
