import { normalizeId } from './ids.ts';
import { plainStatus, readStatus } from './status.ts';

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
export function comparableVersion(value: string): string | undefined {
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

/** A version without what stands before and behind it: `Rev 2.1 (draft)` → `2.1`, `Rev C` → `C`; undefined for any other text. */
export function bareVersion(text: string): string | undefined {
	const match = versionPattern.exec(text.trim());
	return match?.[1] ?? match?.[2];
}

/** Two values that are states are compared; for any other the word itself is. */
function comparableStatus(value: string): string | undefined {
	const status = readStatus(value);
	return status === 'unknown' ? plainStatus(value) : status;
}
