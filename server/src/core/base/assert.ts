/** A broken promise of our own code. Never thrown for bad input. */
export class BrokenPromise extends Error {
	constructor(message: string) {
		super(message);
		this.name = 'BrokenPromise';
	}
}

export function assert(condition: boolean, message: string): asserts condition {
	if (!condition) {
		throw new BrokenPromise(message);
	}
}
