import { expect, test } from 'vitest';
import { englishFor } from '../../server/src/core/text/foreignWords.ts';
import { stemOf, stemsOf } from '../../server/src/core/text/stems.ts';

test.each([
	['purchasing', 'purchase', 'purchases'],
	['audit', 'audits', 'auditing', 'auditor'],
	['competence', 'competency'],
	['monitor', 'monitoring', 'monitored'],
	['organization', 'organisation', 'organizations'],
	['policy', 'policies'],
	['measure', 'measurement', 'measuring'],
])('%s and %s have one stem', (...words) => {
	expect(new Set(words.map(stemOf)).size).toBe(1);
});

test('numbers, small words and the names of publishers have none', () => {
	expect(stemsOf('The ISO 9001:2015 clause 7.4.1 of A5, and IEC')).toEqual([]);
});

test('a stem comes with the word that it was cut from', () => {
	expect(stemsOf('Auditors Goods')).toEqual([
		{ stem: 'audit', word: 'auditors' },
		{ stem: 'good', word: 'goods' },
	]);
});

test.each([
	['qualitätspolitik', ['quality', 'policy']],
	['dokumentenlenkung', ['document', 'control']],
	['lieferanten', ['supplier']],
	['内部監査', ['internal', 'audit']],
	['品質方針', ['quality', 'policy']],
	['personnel', []],
	['processor', []],
	['messenger', []],
])('%s in English', (word, english) => {
	expect(englishFor(word)).toEqual(english);
});
