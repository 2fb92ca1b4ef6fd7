/** How many columns of a terminal a text takes: letters of East Asian scripts take two, marks that combine none. */
export function widthOf(text: string): number {
	return text.length + (text.match(wide)?.length ?? 0) - (text.match(combining)?.length ?? 0);
}

/** The ranges of Unicode Standard Annex 11 that hold letters and punctuation in use. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]/g;
const combining = /\p{Mn}/gu;

/** The text with blanks behind it, as wide as `width` columns. */
export function padded(text: string, width: number): string {
	return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
