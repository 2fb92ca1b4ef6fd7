/**
 * A word in the manner of another: `NON-CONFORMANCE` → `NONCONFORMITY`, `Non-conformance` → `Nonconformity`, `non-conformance` →
 * `nonconformity`. A name of several words keeps capitals at each if the other has them at each.
 */
export function inCaseOf(word: string, model: string): string {
	const letters = model.replace(/[^\p{L}]/gu, '');
	if (letters.length > 1 && letters === letters.toUpperCase()) {
		return word.toUpperCase();
	}
	const parts = model.split(/\s+/);
	if (parts.length > 1 && parts.every(part => /^\P{L}*\p{Lu}/u.test(part))) {
		return word.replace(/(^|\s)(\p{L})/gu, (_, space: string, letter: string) => space + letter.toUpperCase());
	}
	return /^\P{L}*\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
