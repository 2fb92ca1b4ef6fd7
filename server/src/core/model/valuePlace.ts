import type { Span } from '../text/span.ts';

/**
 * Where the value of a metadata fact stands, given the place of the fact, which for front matter begins with the key. Undefined
 * where the text is not just the value, as with marks inside it or with a list.
 */
export function valuePlaceOf(text: string, place: Span, value: string): Span | undefined {
	const source = text.slice(place.from, place.to);
	const quote = /["']$/.exec(source)?.[0] ?? '';
	const isQuoted = quote !== '' && source.endsWith(quote + value + quote);
	const to = place.to - (isQuoted ? 1 : 0);
	const from = to - value.length;
	if (value === '' || from < place.from || text.slice(from, to) !== value) {
		return undefined;
	}
	const before = text.slice(place.from, from - (isQuoted ? 1 : 0));
	return before === '' || /^[^\n:]*:[ \t]+$/.test(before) ? { from, to } : undefined;
}

/** As {@link valuePlaceOf}, also for one value of a list; all of the fact where that cannot be told. */
export function placeOfOneValue(text: string, place: Span, value: string): Span {
	const whole = valuePlaceOf(text, place, value);
	const at = lastWhole(text.slice(place.from, place.to), value);
	return whole ?? (at < 0 ? place : { from: place.from + at, to: place.from + at + value.length });
}

/** Where a value stands last and is not part of a longer one: `SOP-1` of `[SOP-1, SOP-10, SOP-1-A]`; -1 where it does not. */
function lastWhole(source: string, value: string): number {
	const isPart = (from: number): boolean =>
		/[\p{L}\p{N}][-._/]?$/u.test(source.slice(Math.max(0, from - 2), from)) ||
		/^[-._/]?[\p{L}\p{N}]/u.test(source.slice(from + value.length, from + value.length + 2));
	let at = value === '' ? -1 : source.lastIndexOf(value);
	while (at > 0 && isPart(at)) {
		at = source.lastIndexOf(value, at - 1);
	}
	return at;
}
