import type { Connection } from 'vscode-languageserver';
import type { Settings } from '../core/settings.ts';
import type { EditAbilities } from './bindCodeActions.ts';
import type { Folder } from './folders.ts';
import type { Log, Runtime } from './runtime.ts';

/** What features and notifications share: the folders as they are now. */
export interface Server {
	readonly connection: Connection;
	readonly runtime: Runtime;
	readonly log: Log;
	readonly folders: () => readonly Folder[];
	readonly settings: () => Settings;
	readonly commands: () => ReadonlySet<string>;
	readonly edits: () => EditAbilities;
	/** Waits until the folders that are being read are there. */
	readonly ready: () => Promise<void>;
}
