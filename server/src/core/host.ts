/**
 * All that core may ask of the world. Paths are relative to the workspace root, with `/`.
 * A host never throws for what the world does to it: a file that is gone, unreadable or no text is an answer.
 */
export interface WorkspaceHost {
	/** Every file that git does not ignore, in any order. Links that lead around in a circle are passed over. */
	list(): Promise<readonly string[]>;
	read(path: string): Promise<ReadResult>;
	/** Is there such a file or folder, ignored ones included? */
	exists(path: string): Promise<boolean>;
	/** Does git ignore this path, as far as {@link list} has seen the rules? */
	isIgnored(path: string): boolean;
	/** Tells whether a path fits any of these globs (`docs/**` and the like). */
	matcher(globs: readonly string[]): (path: string) => boolean;
	/** Writes a whole file; gives why that was not possible, in words that follow its name. */
	write(path: string, text: string): Promise<string | undefined>;
	/** `2026-11-22` */
	today(): string;
}

export type ReadResult = { readonly text: string } | { readonly problem: ReadProblem };

/** Why a file has no text for us, in words that follow its name: "is not text". */
export type ReadProblem = string;
