/** A date as authors write it. `iso` is a whole date: of a month its first day, of a year its first of January. */
export type DateReading =
	| { readonly kind: 'date'; readonly iso: string; readonly precision: 'day' | 'month' | 'year' }
	/** Nobody can tell the day from the month. The reading with the day first comes first. */
	| { readonly kind: 'ambiguous'; readonly readings: readonly [string, string] };

/** Reads a text that is a date and nothing else; undefined for any other, for years of two digits and for days that there are not. */
export function readDate(text: string): DateReading | undefined {
	const value = text.trim();
	if (value.length > longest || !/\d{4}/.test(value)) {
		return undefined;
	}
	return yearFirst(value) ?? numeric(value) ?? named(value);
}

const longest = 40;

/** Which comes first in a date of digits, as far as its numbers tell; undefined for any other text. */
export function numericOrderOf(text: string): NumericOrder | undefined {
	const match = numericPattern.exec(text.trim());
	const separator = match?.[2];
	if (match === null || (separator !== '/' && separator !== '-') || readDate(text) === undefined) {
		return undefined;
	}
	const [first, second] = [Number(match[1]), Number(match[3])];
	return { separator, first: first > 12 ? 'day' : second > 12 ? 'month' : undefined };
}

export interface NumericOrder {
	readonly separator: '/' | '-';
	readonly first: 'day' | 'month' | undefined;
}

const yearFirstPattern =
	/^(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2})(?:[T ]\d{1,2}:\d{2}[\d:.]*[ ]?(?:Z|UTC|[+-]\d{1,2}:?\d{0,2})?)?)?|年[ ]?(\d{1,2})月(?:[ ]?(\d{1,2})日)?)?$/;

function yearFirst(value: string): DateReading | undefined {
	const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(value);
	if (compact !== null) {
		return dateOf(compact[1], compact[2], compact[3]);
	}
	const match = yearFirstPattern.exec(value);
	return match === null ? undefined : dateOf(match[1], match[3] ?? match[5], match[4] ?? match[6]);
}

const numericPattern = /^(\d{1,2})([./-])[ ]?(\d{1,2})\2[ ]?(\d{4})$/;

/** `01.03.2026` is written where the day comes first; with slashes and hyphens only a number above 12 tells. */
function numeric(value: string): DateReading | undefined {
	const month = /^(\d{1,2})[./-](\d{4})$/.exec(value);
	if (month !== null) {
		return dateOf(month[2], month[1], undefined);
	}
	const match = numericPattern.exec(value);
	if (match === null) {
		return undefined;
	}
	const [, first, separator, second, year] = match;
	const dayFirst = dateOf(year, second, first);
	if (separator === '.') {
		return dayFirst;
	}
	const monthFirst = dateOf(year, first, second);
	const isAmbiguous = dayFirst?.kind === 'date' && monthFirst?.kind === 'date' && dayFirst.iso !== monthFirst.iso;
	return isAmbiguous ? { kind: 'ambiguous', readings: [dayFirst.iso, monthFirst.iso] } : (dayFirst ?? monthFirst);
}

const dayNamePattern = /^(\d{1,2})(?:st|nd|rd|th|er|[.º°])?[ -]*(?:(?:of|de) +)?(\p{L}{3,12})\.?[ ,-]*(?:del? +)?(\d{4})$/u;
const nameDayPattern = /^(\p{L}{3,12})\.?[ -]*(\d{1,2})(?:st|nd|rd|th)?[ ,-]+(\d{4})$/u;
const nameYearPattern = /^(\p{L}{3,12})\.?[ ,/-]*(?:del? +)?(\d{4})$/u;
const yearNamePattern = /^(\d{4})[ -](\p{L}{3,12})\.?[ -](\d{1,2})$/u;

/** `1 March 2026`, `March 1st, 2026`, `01-Mar-2026`, `1er mars 2026`, `1 de marzo de 2026`, `Mar 2026`. */
function named(text: string): DateReading | undefined {
	const value = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ');
	const [, day, month, year] = dayNamePattern.exec(value) ?? [];
	if (month !== undefined) {
		return dateOfName(year, month, day);
	}
	const [, firstMonth, secondDay, lastYear] = nameDayPattern.exec(value) ?? [];
	if (firstMonth !== undefined) {
		return dateOfName(lastYear, firstMonth, secondDay);
	}
	const [, onlyMonth, ofYear] = nameYearPattern.exec(value) ?? [];
	if (onlyMonth !== undefined) {
		return dateOfName(ofYear, onlyMonth, undefined);
	}
	const [, firstYear, secondMonth, lastDay] = yearNamePattern.exec(value) ?? [];
	return secondMonth === undefined ? undefined : dateOfName(firstYear, secondMonth, lastDay);
}

/** English, German, French and Spanish, whole and short, without accents. */
const months: ReadonlyMap<string, number> = new Map(
	[
		'january jan januar janner jaenner janvier janv enero ene',
		'february feb februar fevrier fevr fev febrero',
		'march mar marz maerz mrz mars marzo',
		'april apr avril avr abril abr',
		'may mai mayo',
		'june jun juni juin junio',
		'july jul juli juillet juil julio',
		'august aug aout agosto ago',
		'september sep sept septembre septiembre setiembre',
		'october oct oktober okt octobre octubre',
		'november nov novembre noviembre',
		'december dec dezember dez decembre diciembre dic',
	].flatMap((names, i) => names.split(' ').map(name => [name, i + 1] as const)),
);

function dateOfName(year: string | undefined, name: string, day: string | undefined): DateReading | undefined {
	const month = months.get(name);
	return month === undefined ? undefined : dateOf(year, String(month), day);
}

function dateOf(year: string | undefined, month: string | undefined, day: string | undefined): DateReading | undefined {
	const [y, m, d] = [Number(year), Number(month ?? 1), Number(day ?? 1)];
	if (!(y >= 1900 && y < 2200 && m >= 1 && m <= 12 && d >= 1 && d <= new Date(Date.UTC(y, m, 0)).getUTCDate())) {
		return undefined;
	}
	const iso = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
	return { kind: 'date', iso, precision: month === undefined ? 'year' : day === undefined ? 'month' : 'day' };
}
