/** Words that another tool's file gives, as `vocabulary` of `qms.yaml` takes them. */
export interface ImportedWords {
	readonly prefer: readonly {
		readonly word: string;
		readonly use: readonly string[];
		readonly severity?: string;
		readonly reason?: string;
	}[];
	readonly keep: readonly string[];
	readonly forbid: readonly { readonly word: string; readonly reason: string; readonly severity?: string }[];
	/** What could not be taken over, and why: line 1 is the first. */
	readonly left: readonly { readonly line: number; readonly what: string; readonly why: string }[];
}

export const nothingImported: ImportedWords = { prefer: [], keep: [], forbid: [], left: [] };
