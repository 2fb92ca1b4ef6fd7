import { normalizeId } from './ids.ts';

/** Fields of which one document has one value, wherever it says so. */
export type ComparedField = 'id' | 'version' | 'status';

/** A value in the form in which values of its field are compared; undefined for a text that is no plain value of it. */
export function comparableValue(field: ComparedField, text: string): string | undefined {
	const value = text.replace(/[*_`\\]+/g, ' ').trim();
	return field === 'id' ? comparableId(value) : field === 'version' ? comparableVersion(value) : comparableStatus(value);
}

/** An id has letters and digits; a number alone, or a word alone, may count something else. */
function comparableId(value: string): string | undefined {
	return value.length <= 30 && /\p{L}/u.test(value) && /\d/.test(value) ? normalizeId(value) : undefined;
}

const versionPattern =
	/^(?:(?:versi[oó]n|vers|ver|revisi[oó]n|r[eé]vision|rev|issue|edition|ausgabe|[vr])(?:[ .:]+|(?=\d)))?(?:no\.? ?)?(?:(\d+(?:[.,]\d+){0,3})|([a-z]))(?=$|[ (,;])/i;

/** `2`, `2.0`, `v2.0`, `Rev 2` and `02` are one version. */
function comparableVersion(value: string): string | undefined {
	const match = versionPattern.exec(value);
	const [, number, letter] = match ?? [];
	if (number === undefined) {
		return letter?.toUpperCase();
	}
	return number
		.split(/[.,]/)
		.map(part => String(Number(part)))
		.join('.')
		.replace(/(?:\.0)+$/, '');
}

/** What people write for one state, in the languages of the metadata keys. */
const states: ReadonlyMap<string, string> = new Map(
	[
		'approved, effective, active, in force, released, valid, current, aktiv, freigegeben, genehmigt, gültig, in kraft, vigente, aprobado, approuvé, validé, en vigueur',
		'draft, entwurf, borrador, brouillon',
		'in review, under review, review, in prüfung, en revisión, en révision',
		'obsolete, withdrawn, superseded, retired, ungültig, zurückgezogen, obsoleto, obsolète',
	].flatMap(line => {
		const names = line.split(', ');
		return names.map(name => [name, names[0] ?? name] as const);
	}),
);

/** Two values that are states are compared; for any other the word itself is. A choice that is still to be made is none. */
function comparableStatus(value: string): string | undefined {
	const words = value
		.toLowerCase()
		.replace(/\(.*\)/, '')
		.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
		.replace(/\s+/g, ' ');
	if (words === '' || words.length > 24 || /[/|,;☐☑]| or | oder /.test(words)) {
		return undefined;
	}
	return states.get(words) ?? words;
}
