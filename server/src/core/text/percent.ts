/** A text without its percent signs: `a%20b` → `a b`; as it is where they stand for nothing. */
export function percentDecoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
