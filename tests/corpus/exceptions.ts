/** A row of a truth file that is wrong itself, and why. At most two in a hundred may be. */
export interface Exception {
	readonly folder: string;
	readonly document: string;
	readonly standard: string;
	readonly clause: string;
	readonly why: string;
}

export const exceptions: readonly Exception[] = [];
