/** What a caller hands in so that long work can be given up. The protocol's `CancellationToken` fits. */
export interface CancelToken {
	readonly isCancellationRequested: boolean;
}

export const neverCancelled: CancelToken = { isCancellationRequested: false };

/** Thrown when work was given up. Never an empty result: a caller must be able to tell "nothing found" from "not looked". */
export class Cancelled extends Error {
	constructor() {
		super('The work was cancelled.');
		this.name = 'Cancelled';
	}
}

/** @throws {Cancelled} if the token says so. */
export function throwIfCancelled(token: CancelToken): void {
	if (token.isCancellationRequested) {
		throw new Cancelled();
	}
}
