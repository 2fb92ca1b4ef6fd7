import type { WorkspaceHost } from '../core/host.ts';
import type { StandardsData } from '../core/standards/catalogue.ts';

/** What the server needs of the place it runs in: a process of Node, or a worker of a browser. */
export interface Runtime {
	/** A host for the folder at an address. */
	readonly hostFor: (folderUri: string) => WorkspaceHost;
	/** What is checked out in the repository that the folder at an address stands in; undefined where there is none, or nobody can tell. */
	readonly commitOf: (folderUri: string) => { readonly id: string; readonly branch: string | undefined } | undefined;
	/** Lets messages that wait come in. */
	readonly giveWay: () => Promise<void>;
	/** Calls back once after so many milliseconds, unless the function it gives is called before. */
	readonly later: (milliseconds: number, callback: () => void) => () => void;
	readonly standards: StandardsData;
	readonly version: string;
	/** Address of the folder that holds a page for each rule, `<rule>.md`. */
	readonly rulePages: string;
}

export interface Log {
	readonly info: (message: string) => void;
	readonly error: (message: string) => void;
}
