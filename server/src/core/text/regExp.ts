/** A text as a regular expression that matches just it. */
export function regExpOf(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
