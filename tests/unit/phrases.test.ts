import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phrasesOf } from '../../server/src/core/text/phrases.ts';
import { joinsWords, pluralOf, singularsOf, wordsOf } from '../../server/src/core/text/words.ts';
import { anyText, holds } from '../support/property.ts';

const names = [
	'system',
	'management system',
	'quality management system',
	'non-conformity',
	'nonconformity',
	'interested party',
	'audit criteria',
	'process',
	'top management',
	'DRP-provider',
];
const phrases = phrasesOf(names.map(name => [name, name] as const));

/** What is found, as it stands in the text, with the phrase that it is taken for. */
function found(text: string): string[] {
	return phrases.find(text, wordsOf(text)).map(({ from, to, value }) => `${text.slice(from, to)} = ${value}`);
}

describe('phrases', () => {
	test.each([
		['The quality management system.', ['quality management system = quality management system']],
		['A management system, a system', ['management system = management system', 'system = system']],
		['quality management', []],
		['Quality Management SYSTEMS', ['Quality Management SYSTEMS = quality management system']],
		['two non-conformities', ['non-conformities = non-conformity']],
		['non conformity', ['non conformity = non-conformity']],
		['non‑conformity', ['non‑conformity = non-conformity']],
		['nonconformities', ['nonconformities = nonconformity']],
		['interested parties', ['interested parties = interested party']],
		['interested\nparty', ['interested\nparty = interested party']],
		['interested\n\nparty', []],
		['interested, party', []],
		['processes', ['processes = process']],
		['processed', []],
		['subsystem', []],
		['system2', []],
		['the system’s parts', ['system = system']],
		['drp provider and DRP-providers', ['drp provider = DRP-provider', 'DRP-providers = DRP-provider']],
		['quality quality management system', ['quality management system = quality management system']],
		['top management system', ['top management = top management', 'system = system']],
	])('in %j', (text, expected) => {
		expect(found(text)).toEqual(expected);
	});

	test('of two with the same words the first counts', () => {
		const twice = phrasesOf([
			['a b', 1],
			['A-B', 2],
		]);
		expect(twice.find('a b', wordsOf('a b')).map(match => match.value)).toEqual([1]);
	});

	test('an empty phrase is found nowhere', () => {
		expect(phrasesOf([['', 1]]).find('a', wordsOf('a'))).toEqual([]);
	});

	test('lie in the text, in order, and do not overlap', () => {
		const text = fc
			.array(fc.constantFrom(...names, 'management', 'quality', '.', '\n', '-', 's'), { maxLength: 20 })
			.map(parts => parts.join(' '));
		holds(
			fc.property(fc.oneof(text, anyText), value => {
				const matches = phrases.find(value, wordsOf(value));
				matches.forEach(({ from, to }, i) => {
					expect(from).toBeGreaterThanOrEqual(matches[i - 1]?.to ?? 0);
					expect(to).toBeGreaterThan(from);
					expect(to).toBeLessThanOrEqual(value.length);
				});
			}),
			300,
		);
	});
});

describe('words', () => {
	test.each([
		['non-conformity', ['non', 'conformity']],
		["organization's", ['organization']],
		['organization’s own', ['organization', 'own']],
		["don't", ['don']],
		["'quoted'", ['quoted']],
		['Größe 2 straße', ['größe', '2', 'straße']],
		['SOP_01', ['sop', '01']],
		['', []],
	])('of %j', (text, expected) => {
		expect(wordsOf(text).map(word => word.lower)).toEqual(expected);
	});

	test('stand where they say', () => {
		expect(wordsOf('a big dog', 2, 5)).toEqual([{ from: 2, to: 5, lower: 'big' }]);
	});

	test.each([
		['parties', 'party'],
		['processes', 'process'],
		['analyses', 'analysis'],
		['audits', 'audit'],
		['criteria', 'criterion'],
		['services', 'service'],
	])('%s may be the plural of %s', (plural, singular) => {
		expect(singularsOf(plural)).toContain(singular);
		expect(singularsOf(plural)).toContain(plural);
	});

	test.each(['process', 'gas', 'is', 'audit'])('%s is no plural', word => {
		expect(singularsOf(word)).toEqual([word]);
	});

	test.each([
		['party', 'parties'],
		['day', 'days'],
		['process', 'processes'],
		['box', 'boxes'],
		['nonconformity', 'nonconformities'],
		['audit', 'audits'],
	])('%s, many %s', (singular, plural) => {
		expect(pluralOf(singular)).toBe(plural);
	});

	test.each([
		[' ', true],
		['-', true],
		['\u2010', true],
		['\n', true],
		[' \n\t', true],
		['\n\n', false],
		[', ', false],
		['--', false],
		['', false],
	])('%j between two words of one phrase: %s', (between, expected) => {
		expect(joinsWords(`a${between}b`, 1, 1 + between.length)).toBe(expected);
	});
});
