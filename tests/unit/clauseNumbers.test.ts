import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citationsIn } from '../../server/src/core/model/citations.ts';
import { type ClauseNumber, numberListAt } from '../../server/src/core/model/clauseNumbers.ts';
import { designationsIn, nameOfKey } from '../../server/src/core/model/designations.ts';
import { anyText, holds } from '../support/property.ts';

function written(numbers: readonly ClauseNumber[]): string {
	return numbers.map(({ number, item }) => (item === undefined ? number : `${number} ${item}`)).join(', ');
}

describe('a list of clause numbers', () => {
	test.each([
		['8.4.1', '8.4.1'],
		['8.4.1.', '8.4.1'],
		['4', '4'],
		['A.5.10', 'A.5.10'],
		['8.3.2 a)', '8.3.2 a'],
		['8.3.2a', '8.3.2 a'],
		['8.3.3(d)', '8.3.3 d'],
		['4.2.1 b) and more', '4.2.1 b'],
		['5.1.12.a', '5.1.12 a'],
		['6.2 (a)(d)', '6.2 a, 6.2 d'],
		['10.2.1a1', '10.2.1 a.1'],
		['8.4.2 a), b) and d)', '8.4.2 a, 8.4.2 b, 8.4.2 d'],
		['4.1.1, 4.2.1', '4.1.1, 4.2.1'],
		['6.1 and 7.2', '6.1, 7.2'],
		['6.1 und 7.2', '6.1, 7.2'],
		['6.1 & 7.2; 8.1', '6.1, 7.2, 8.1'],
		['6.1, clauses 7.2', '6.1, 7.2'],
		['6.2.3/4/5', '6.2.3, 6.2.4, 6.2.5'],
		['7.5.2–7.5.4', '7.5.2, 7.5.3, 7.5.4'],
		['8.5.1-3', '8.5.1, 8.5.2, 8.5.3'],
		['8.5.1 through 8.5.3', '8.5.1, 8.5.2, 8.5.3'],
		['6.1, 7.5.2–7.5.3', '6.1, 7.5.2, 7.5.3'],
		['4 bis 6', '4, 5, 6'],
		['8.1–8.3', '8.1, 8.2, 8.3'],
		['8.5.1 to 9.1', '8.5.1, 9.1'],
		['8.4.2 a) to c) and 8.4.3.', '8.4.2 a, 8.4.2 b, 8.4.2 c, 8.4.3'],
		['8.4.2 a)-c), 8.5.2', '8.4.2 a, 8.4.2 b, 8.4.2 c, 8.5.2'],
		['9.1.1(a)–(c); 10.2.1', '9.1.1 a, 9.1.1 b, 9.1.1 c, 10.2.1'],
		['1.1 a) - d), h), i)', '1.1 a, 1.1 b, 1.1 c, 1.1 d, 1.1 h, 1.1 i'],
		['8.4.2 a) to 8.4.2 c), 9.1', '8.4.2 a, 8.4.2 b, 8.4.2 c, 9.1'],
		['8.4.2 a) – 8.4.3', '8.4.2 a, 8.4.3'],
		['8.4.1–8.4.3 b), 9.1', '8.4.1, 8.4.2, 8.4.3 b, 9.1'],
		['8.4.2 c) - a supplier', '8.4.2 c'],
		['8.4.3 a', '8.4.3 a'],
		['8.5.1 a-c', '8.5.1 a, 8.5.1 b, 8.5.1 c'],
		['8.5.1a–c', '8.5.1 a, 8.5.1 b, 8.5.1 c'],
		['8.5.1 a to c and 9.1', '8.5.1 a, 8.5.1 b, 8.5.1 c, 9.1'],
		['8.5.1 a, b and 9.1.1.', '8.5.1 a, 8.5.1 b, 9.1.1'],
		['8.2.1 (a, b, c), 8.2.2', '8.2.1 a, 8.2.1 b, 8.2.1 c, 8.2.2'],
		['8.2.1 (a–c and e), 8.2.2', '8.2.1 a, 8.2.1 b, 8.2.1 c, 8.2.1 e, 8.2.2'],
		['9.2.1 a/b, 9.2.2', '9.2.1 a, 9.2.1 b, 9.2.2'],
		['8.4.1 a; 8.4.2 b', '8.4.1 a, 8.4.2 b'],
		['8.4.1 c of the standard', '8.4.1 c'],
		['8.4.1 b requires', '8.4.1 b'],
		['8.4.1 c. The', '8.4.1 c'],
		['8.4.3 a\n8.4.3 b', '8.4.3 a, 8.4.3 b'],
		['7.4 a–e Communication', '7.4 a, 7.4 b, 7.4 c, 7.4 d, 7.4 e'],
		['5.3 a-e (roles)', '5.3 a, 5.3 b, 5.3 c, 5.3 d, 5.3 e'],
		['8.5.5 a to e post-delivery', '8.5.5 a, 8.5.5 b, 8.5.5 c, 8.5.5 d, 8.5.5 e'],
		['8.5.5 c – e Post-delivery', '8.5.5 c, 8.5.5 d, 8.5.5 e'],
		['5.1.1 g–i leadership', '5.1.1 g, 5.1.1 h, 5.1.1 i'],
		['5.6.2 j–l inputs', '5.6.2 j, 5.6.2 k, 5.6.2 l'],
		['8.3.3 c, d, e Inputs', '8.3.3 c, 8.3.3 d, 8.3.3 e'],
		['4.4.1 a, b and e (criteria)', '4.4.1 a, 4.4.1 b, 4.4.1 e'],
		['4.4.1 c, d and e apply', '4.4.1 c, 4.4.1 d, 4.4.1 e'],
		['5.1.1 h und i gelten', '5.1.1 h, 5.1.1 i'],
		['4.4.1 e (criteria)', '4.4.1 e'],
		['5.3 a (roles)', '5.3 a'],
		['8.4.1 b, e.g. tests', '8.4.1 b'],
		['7.2 f und 8.1 ff.', '7.2, 8.1'],
		['7.2 f., 8.1 ff. und 9.1f', '7.2, 8.1, 9.1 f'],
		['8.5.1 f und g', '8.5.1 f, 8.5.1 g'],
		['8.5.1 f, 8.5.2', '8.5.1 f, 8.5.2'],
		['8.5.1 f) und 8.5.2', '8.5.1 f, 8.5.2'],
		['8.4.1 b and i. e. tests', '8.4.1 b'],
		['8.4.1 b to e-mail', '8.4.1 b'],
		['8.4.1 b) – d. h. so', '8.4.1 b'],
		["8.4.1 b – d'une", '8.4.1 b'],
		['8.4.1 b), e se necessário', '8.4.1 b'],
	])('%j is %s', (text, expected) => {
		const list = numberListAt(text, 0, true);
		expect(list && written(list.numbers)).toBe(expected);
	});

	test.each([
		'8.4.1 a supplier',
		'8.4.1 a\nsupplier',
		'8.4.1 a (new) supplier',
		'8.4.1 a `part`',
		'8.4.1 band',
		'8.4.1 x-ray',
		'8.4.1 a to-do list',
		'8.4.1 y, además,',
		'8.4.1 e, se necessário,',
		'8.4.1 d. h. so',
		'8.4.1 z. B. so',
		'8.4.1 a.m. at',
		"8.4.1 d'une",
		'8.4.1 f.',
		'8.4.1 f. Die Schulung',
		'8.4.1 ff.',
		'8.4.1 f und so weiter',
		'8.4.1 e.g. a test',
		'8.4.1 i think',
	])('%j is a clause and a word', text => {
		expect(written(numberListAt(text, 0, false)?.numbers ?? [])).toBe('8.4.1');
	});

	test('is read at once, however many letters there are', () => {
		for (const letters of ['(a)', ' a)', 'i)', ' a,', ' (a', ' a -', '-a', ' a, b', ' a (', ' f', ', 6.2 f']) {
			const before = performance.now();
			numberListAt(`6.2${letters.repeat(20_000)}x`, 0, true);
			expect(performance.now() - before).toBeLessThan(500);
		}
	});

	test.each(['', 'x', '0.1', '99.1', '4.99', '2015', '4.07', '8.4.1xy', '1.2.3.4.5.6.7'])('%j is none', text => {
		expect(numberListAt(text, 0, true)).toBeUndefined();
	});

	test('holds a number without a dot only where that is allowed', () => {
		expect(numberListAt('7', 0, false)).toBeUndefined();
		expect(written(numberListAt('7.1, 8', 0, false)?.numbers ?? [])).toBe('7.1');
	});

	test('stands where it says', () => {
		expect(numberListAt('see 8.4.1, 8.4.2 a).', 4, false)).toEqual({
			from: 4,
			to: 19,
			numbers: [
				{ from: 4, to: 9, number: '8.4.1', item: undefined },
				{ from: 11, to: 19, number: '8.4.2', item: 'a' },
			],
		});
	});
});

describe('a designation', () => {
	test.each([
		['ISO 9001:2015', 'iso-9001 2015 "ISO 9001"'],
		['ISO9001', 'iso-9001 - "ISO9001"'],
		['ISO 9001: 7.5.3', 'iso-9001 - "ISO 9001"'],
		['ISO-15189:2022', 'iso-15189 2022 "ISO-15189"'],
		['ISO 9001 (2015)', 'iso-9001 2015 "ISO 9001"'],
		['ISO 9001-2015', 'iso-9001 2015 "ISO 9001"'],
		['BS EN ISO 13485:2016', 'iso-13485 2016 "BS EN ISO 13485"'],
		['EN ISO 13485:2016 + A11:2021', 'iso-13485 2016 "EN ISO 13485"'],
		['ISO/IEC 27001:2022', 'iso-27001 2022 "ISO/IEC 27001"'],
		['IEC 62366-1:2015', 'iec-62366-1 2015 "IEC 62366-1"'],
		['ISO/TR 24971', 'iso-24971 - "ISO/TR 24971"'],
		['21 CFR 820', '21-cfr-820 - "21 CFR 820"'],
		['21 CFR Part 820', '21-cfr-820 - "21 CFR Part 820"'],
		['ISO 9001の7.1.5', 'iso-9001 - "ISO 9001"'],
		['IATF 16949:2016', 'iatf-16949 2016 "IATF 16949"'],
	])('%j is %s', (text, expected) => {
		expect(designationsIn(text).map(({ key, edition, name }) => `${key} ${edition ?? '-'} "${name}"`)).toEqual([expected]);
	});

	test.each(['VDA 6.3', 'CIS 5.1', 'ISO.02.05.04', 'SOP-9001', 'ISO', 'XISO 9001', 'the year 2015', 'ISO certified'])(
		'%j is none',
		text => {
			expect(designationsIn(text)).toEqual([]);
		},
	);

	test.each([
		['Certified to ISO 9001:2015 / 2024 audit without findings.', '2015'],
		['ISO 9001:2015 & 2024 objectives', '2015'],
		['ISO 9001:2015 + 2023 results.', '2015'],
		['ISO 9001:2015/2024 audit', '2015'],
		['ISO 9001:2015 and 2024 audits', '2015'],
		['ISO 9001:2015/2026 clause 7.3', '2015 2026'],
		['ISO 9001:2015/2026 Kapitel 7.3', '2015 2026'],
		['ISO 9001:2015/2026, 7.3', '2015 2026'],
		['ISO 9001:2015 / 2026, clause 7.3', '2015 2026'],
		['ISO 9001:2015 & 2026 7.3', '2015 2026'],
		['ISO 9001:2015 / 2026', '2015 2026'],
		['Manual (ISO 9001:2015 / 2026) of us', '2015 2026'],
		['We work by ISO 9001:2015 + 2026.', '2015 2026'],
		['| ISO 9001:2015 / 2026 | SOP-01 |', '2015 2026'],
	])('%j is of %s', (text, expected) => {
		const found = designationsIn(text).map(({ edition }) => edition);
		expect(found.join(' ')).toBe(expected);
	});

	test('says where its year stands', () => {
		const text = 'by ISO 9001:2015 since';
		const [found] = designationsIn(text);
		expect(text.slice(found?.from, found?.to)).toBe('ISO 9001:2015');
		expect(text.slice(found?.editionSpan?.from, found?.editionSpan?.to)).toBe('2015');
	});

	test('has a name for messages', () => {
		expect([nameOfKey('iso-9001'), nameOfKey('iec-62366-1')]).toEqual(['ISO 9001', 'IEC 62366-1']);
	});
});

/** `standard:edition word numbers`, one for each citation. */
function cited(text: string): string[] {
	return citationsIn(text).map(({ standard, word, numbers }) => {
		const name = standard === undefined ? '?' : standard.key + (standard.edition === undefined ? '' : `:${standard.edition}`);
		return `${name} ${word} ${written(numbers)}`;
	});
}

describe('a citation', () => {
	test.each([
		['ISO 9001:2015 Clause 7.2', ['iso-9001:2015 clause 7.2']],
		['ISO 13485, para. 6.2', ['iso-13485 section 6.2']],
		['ISO 13485:2016 § 7.3', ['iso-13485:2016 sign 7.3']],
		['ISO 9001:2015 §§ 6.1, 7.5.2–7.5.3', ['iso-9001:2015 sign 6.1, 7.5.2, 7.5.3']],
		['ISO 9001: 7.5.3', ['iso-9001 bare 7.5.3']],
		['ISO 9001:2015, 7.5', ['iso-9001:2015 bare 7.5']],
		['6.2 in ISO 15189:2022', ['iso-15189:2022 bare 6.2']],
		['**ISO 13485:** 4.1.1, 4.2.1', ['iso-13485 bare 4.1.1, 4.2.1']],
		['ISO 27001:2022 Reference: Clause 4.3', ['iso-27001:2022 clause 4.3']],
		['ISO 9001の7.1.5', ['iso-9001 bare 7.1.5']],
		['clause 9.2.2 c)', ['? clause 9.2.2 c']],
		['clauses 8.1–8.3', ['? clause 8.1, 8.2, 8.3']],
		['Klausel 8.4 der ISO 9001', ['iso-9001 clause 8.4']],
		['Clause 7.2 of ISO 9001:2015', ['iso-9001:2015 clause 7.2']],
		['Annex A.5.10', ['? clause A.5.10']],
		['ISO 27001:2022 Annex A Reference: A.5.24, A.5.25', ['iso-27001:2022 bare A.5.24, A.5.25']],
		['leadership (5.1)', ['? bare 5.1']],
		['Supplier evaluation (8.4.1 a)', ['? bare 8.4.1 a']],
		['Communication (8.4.3 b, c)', ['? bare 8.4.3 b, 8.4.3 c']],
		['Communication (8.4.3 b) and c))', ['? bare 8.4.3 b, 8.4.3 c']],
		['Communication (8.4.3(b))', ['? bare 8.4.3 b']],
		['Control (A.5.1 a)', ['? bare A.5.1 a']],
		['Competence (7.2 b and 7.3)', ['? bare 7.2 b, 7.3']],
		['§ 6.1', ['? sign 6.1']],
		['section 6.1', ['? section 6.1']],
		['clause 7.2, ISO 13485 clause 6.2', ['? clause 7.2', 'iso-13485 clause 6.2']],
		['ISO 9001:2015 + Amd 1:2024, clause 4.1', ['iso-9001:2015 clause 4.1']],
		['21 CFR 820.30(a)', ['21-cfr-820 section 820.30 a']],
		['Clause 7', ['? clause 7']],
		['Siehe Kapitel 7.2 f.', ['? clause 7.2']],
		['Nach Kapitel 7.3 f. Die Schulung folgt. Siehe Kapitel 7.2 f und 8.1 ff.', ['? clause 7.3', '? clause 7.2, 8.1']],
		['Siehe Abschnitte 7.1, 7.2 f und 8.1 f der Norm', ['? section 7.1, 7.2, 8.1']],
		['Nach Ziffer 7.2 f und § 8.1 f, wie gesagt', ['? section 7.2, 8.1']],
		['Nach § 8.1 ff. und Kapitel 8.5.1 f–h', ['? sign 8.1, 8.5.1 f, 8.5.1 g, 8.5.1 h']],
		['Nach Kapitel 8.5.1 e und f', ['? clause 8.5.1 e, 8.5.1 f']],
		['Covers clause 8.5.1 f. The', ['? clause 8.5.1 f']],
		['Covers clauses 8.5.1 e, f and 8.5.2 f.', ['? clause 8.5.1 e, 8.5.1 f, 8.5.2 f']],
	])('%j', (text, expected) => {
		expect(cited(text)).toEqual(expected);
	});

	test.each([
		'SOP-001 §8.1',
		'QP-06 §6.1',
		'§ 257 HGB',
		'Keep between 4.5 and 8.5 degrees',
		'version 1.2',
		'VDA 6.3',
		'ISO 9001:2015',
		'ISO 9001 Clause',
		'Annex 3',
		'(2015)',
		'(8.4.1 a) is for suppliers)',
		'(8.4.1 (a)',
		'on 4.5.2026',
		'no number at all',
	])('%j is none', text => {
		expect(cited(text)).toEqual([]);
	});

	test('ends before the bracket around it', () => {
		const text = 'Buying (8.4.1 a, b)';
		const places = citationsIn(text).flatMap(({ from, to, numbers }) => [{ from, to }, ...numbers].map(at => text.slice(at.from, at.to)));
		expect(places).toEqual(['8.4.1 a, b', '8.4.1 a', 'b']);
	});

	test('lies in the text with its numbers, whatever the text', () => {
		holds(
			fc.property(anyText, text => {
				const numbers = citationsIn(text).flatMap(citation => {
					expect(0 <= citation.from && citation.from < citation.to && citation.to <= text.length).toBe(true);
					return citation.numbers;
				});
				for (const { from, to } of numbers) {
					expect(0 <= from && from < to && to <= text.length).toBe(true);
				}
			}),
			300,
		);
	});
});
