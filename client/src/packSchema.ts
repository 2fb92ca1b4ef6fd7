/** Is the text a pack of terms and clauses? Its first key says so: `pack: house-terms`. */
export function isPackText(text: string): boolean {
	return /^(?:\uFEFF)?(?:[ \t]*(?:#[^\n]*|---[ \t]*)?\r?\n)*pack[ \t]*:/.test(text);
}
