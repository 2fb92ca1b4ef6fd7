/** Structural equality of plain data: primitives, arrays and objects with own enumerable keys. */
export function equal(a: unknown, b: unknown): boolean {
	if (Object.is(a, b)) {
		return true;
	}
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) {
		return false;
	}
	if (Array.isArray(a) && Array.isArray(b)) {
		return a.length === b.length && a.every((item, i) => equal(item, b[i]));
	}
	const keys = Object.keys(a);
	const left = a as Record<string, unknown>;
	const right = b as Record<string, unknown>;
	return keys.length === Object.keys(b).length && keys.every(key => Object.hasOwn(b, key) && equal(left[key], right[key]));
}
