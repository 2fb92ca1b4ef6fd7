/** Letters and digits in lower case, words apart by one blank: `SOP-02_Control of Records` → `sop 02 control of records`. */
export function normalizeName(name: string): string {
	return withoutMarks(name.toLowerCase())
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
		.trim();
}

/** `Qualitätsziele` and `Qualitaetsziele` are one name, and so are `procédure` and `procedure`. */
function withoutMarks(name: string): string {
	const spelled = name.replace(/[äöüß]/g, letter => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter] ?? letter);
	return spelled
		.normalize('NFD')
		.replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
		.normalize('NFC');
}
