import type { IdSpelling } from '../../model/idSpelling.ts';
import type { Edit } from '../../text/edit.ts';

/** An edit of a document or of `qms.yaml`, by its path before anything is renamed. */
export interface PlacedEdit extends Edit {
	readonly path: string;
}

/** All that a rename does: first the edits, then the files. */
export interface RenameEdits {
	/** File by file, and in each in the order of the text. */
	readonly edits: readonly PlacedEdit[];
	readonly files: readonly { readonly from: string; readonly to: string }[];
}

/** Why something cannot be renamed, in one sentence. */
export interface RenameProblem {
	readonly problem: string;
}

/** An id that is called otherwise from now on. */
export interface IdChange {
	readonly spelling: IdSpelling;
	/** What stands for the id, in the way in which a place writes it. */
	readonly respell: (place: string) => string;
	/** Where a place is not this id but part of another, or of the name of another file. */
	readonly others: RegExp | undefined;
	/** The documents that have the id. */
	readonly owners: readonly string[];
}

/** What changes at once, whatever set it off. */
export interface Change {
	/** Where a file is afterwards; the same path for one that stays. */
	readonly moved: (path: string) => string;
	readonly ids: readonly IdChange[];
	/** Edits of the text of headings, by document. */
	readonly headings: ReadonlyMap<string, readonly Edit[]>;
	/** A document that gets another title. */
	readonly title: { readonly path: string; readonly before: string; readonly after: string } | undefined;
}

export const noChange: Change = { moved: path => path, ids: [], headings: new Map(), title: undefined };
