/** A text of the same length in which every match is filled with a letter that no word holds. */
export function filledOut(text: string, pattern: RegExp): string {
	return text.replace(pattern, match => '\u0001'.repeat(match.length));
}

/** Addresses on the web. */
export const webAddress = /\b[a-z][a-z0-9+.-]*:\/\/[^\s<>"'|]*|\bwww\.[^\s<>"'|]*/gi;
