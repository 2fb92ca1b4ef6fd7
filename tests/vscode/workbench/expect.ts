/** Fails with a message unless the condition holds. */
export function expect(condition: boolean, message: string): asserts condition {
	if (!condition) {
		throw new Error(message);
	}
}
