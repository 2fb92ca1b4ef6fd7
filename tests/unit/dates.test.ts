import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numericOrderOf, readDate } from '../../server/src/core/model/dates.ts';
import { holds } from '../support/property.ts';

describe('readDate', () => {
	test.each([
		'2026-03-01',
		'2026/03/01',
		'2026-3-1',
		'20260301',
		'2026-03-01T00:00:00Z',
		'2026-03-01T00:00:00.000+01:00',
		'2026-03-01 14:30',
		'1 March 2026',
		'1st of March 2026',
		'March 1, 2026',
		'Mar. 1st, 2026',
		'01-Mar-2026',
		'01MAR2026',
		'2026-Mar-01',
		'1. März 2026',
		'01.03.2026',
		'1. 3. 2026',
		'1er mars 2026',
		'1 de marzo de 2026',
		'1 de marzo del 2026',
		'2026年3月1日',
		' 2026-03-01 ',
	])('%j is the first of March', text => {
		expect(readDate(text)).toEqual({ kind: 'date', iso: '2026-03-01', precision: 'day' });
	});

	test.each([
		['13/04/2026', '2026-04-13'],
		['04/13/2026', '2026-04-13'],
		['13-04-2026', '2026-04-13'],
		['03/03/2026', '2026-03-03'],
		['03.04.2026', '2026-04-03'],
		['29 February 2024', '2024-02-29'],
		['1 août 2026', '2026-08-01'],
		['24. Dez. 2026', '2026-12-24'],
		['5 Sept 2026', '2026-09-05'],
	])('%j is %s', (text, iso) => {
		expect(readDate(text)).toEqual({ kind: 'date', iso, precision: 'day' });
	});

	test.each([
		['Mar 2026', '2026-03-01', 'month'],
		['marzo de 2026', '2026-03-01', 'month'],
		['2026-03', '2026-03-01', 'month'],
		['03/2026', '2026-03-01', 'month'],
		['2026年3月', '2026-03-01', 'month'],
		['2026', '2026-01-01', 'year'],
	])('%j is %s, to the %3$s', (text, iso, precision) => {
		expect(readDate(text)).toEqual({ kind: 'date', iso, precision });
	});

	test.each([
		['03/04/2026', '2026-04-03', '2026-03-04'],
		['3-4-2026', '2026-04-03', '2026-03-04'],
		['12/11/2026', '2026-11-12', '2026-12-11'],
	])('%j is %s or %s', (text, first, second) => {
		expect(readDate(text)).toEqual({ kind: 'ambiguous', readings: [first, second] });
	});

	test.each([
		'',
		'TBD',
		'31 February 2026',
		'29.02.2026',
		'2026-13-01',
		'13/13/2026',
		'31/04/2026',
		'03/04/26',
		'1 March 26',
		'99990101',
		'20261301',
		'12345678',
		'3/4-2026',
		'1 Foo 2026',
		'March 2026 or later',
		'within 12 months of 2026-03-01',
		'2026-03-01 to 2026-04-01',
		'0000-00-00',
	])('%j is no date', text => {
		expect(readDate(text)).toBeUndefined();
	});

	test('reads back every date that was written in a form with one meaning', () => {
		const date = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
		holds(
			fc.property(date, value => {
				const iso = value.toISOString().slice(0, 10);
				for (const text of formsOf(iso)) {
					expect([text, readDate(text)]).toEqual([text, { kind: 'date', iso, precision: 'day' }]);
				}
			}),
			500,
		);
	});

	test('gives for a date of digits a reading that holds it, or both', () => {
		const parts = fc.tuple(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 31 }), fc.constantFrom('/', '-'));
		holds(
			fc.property(parts, ([first, second, separator]) => {
				const reading = readDate(`${first}${separator}${second}/2026`.replaceAll('/', separator));
				expect(reading?.kind === 'ambiguous').toBe(first <= 12 && second <= 12 && first !== second);
			}),
			500,
		);
	});
});

describe('numericOrderOf', () => {
	test.each([
		['13/04/2026', { separator: '/', first: 'day' }],
		['04-13-2026', { separator: '-', first: 'month' }],
		['03/04/2026', { separator: '/', first: undefined }],
		['13.04.2026', undefined],
		['31/02/2026', undefined],
		['2026-04-13', undefined],
	])('%j', (text, expected) => {
		expect(numericOrderOf(text)).toEqual(expected);
	});
});

/** One date in every form that has one meaning. */
function formsOf(iso: string): readonly string[] {
	const [year = '', month = '', day = ''] = iso.split('-');
	const written = (language: string, style: 'long' | 'short'): string =>
		new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' }).format(new Date(iso));
	const d = String(Number(day));
	return [
		iso,
		`${year}/${month}/${day}`,
		`${year}${month}${day}`,
		`${iso}T00:00:00Z`,
		`${d} ${written('en', 'long')} ${year}`,
		`${written('en', 'long')} ${d}, ${year}`,
		`${day}-${written('en', 'short')}-${year}`,
		`${d}. ${written('de', 'long')} ${year}`,
		`${day}.${month}.${year}`,
		`${d === '1' ? '1er' : d} ${written('fr', 'long')} ${year}`,
		`${d} ${written('fr', 'short')} ${year}`,
		`${d} de ${written('es', 'long')} de ${year}`,
		`${year}年${Number(month)}月${d}日`,
	];
}
