import { describe, expect, test } from 'vitest';
import {
	fields,
	flag,
	listOf,
	mapOf,
	oneOf,
	optional,
	orNull,
	readYaml,
	required,
	type Shape,
	text,
} from '../../server/src/core/syntax/yamlShape.ts';

const person = fields({
	name: required(text),
	tags: optional(listOf(text), []),
	isAway: optional(flag, false),
	level: optional(oneOf(['junior', 'senior']), 'junior'),
	boss: optional(orNull(text), null),
	phones: optional(mapOf(text), {}),
});

/** The value, and each problem with the text that it stands at. */
function read<T>(source: string, shape: Shape<T>): { readonly value: T | undefined; readonly problems: readonly string[] } {
	const { value, problems } = readYaml(source, shape);
	return { value, problems: problems.map(({ from, to, message }) => `${source.slice(from, to)}: ${message}`) };
}

const ann = { name: 'Ann', tags: [], isAway: false, level: 'junior', boss: null, phones: {} };

test('what is left out has its default', () => {
	expect(read('name: Ann', person)).toEqual({ value: ann, problems: [] });
});

test('all that fits is read', () => {
	const source = 'name: Ann\ntags: [a, 1.10]\nisAway: true\nlevel: senior\nboss: Bob\nphones: { home: 1, work: "2" }\n';
	const value = { name: 'Ann', tags: ['a', '1.10'], isAway: true, level: 'senior', boss: 'Bob', phones: { home: '1', work: '2' } };
	expect(read(source, person)).toEqual({ value, problems: [] });
});

describe('what does not fit is a problem at its place, and the rest counts', () => {
	test.each([
		['name: Ann\ntags: x', 'x: A list is expected here.', ann],
		['name: Ann\ntags: [a, [b]]', '[b]: A text is expected here.', { ...ann, tags: ['a'] }],
		['name: Ann\nisAway: perhaps', 'perhaps: Either true or false is expected here.', ann],
		['name: Ann\nlevel: chief', 'chief: One of junior, senior is expected here.', ann],
		['name: Ann\nphones: [1]', '[1]: A mapping of keys to values is expected here.', ann],
		['name: Ann\nnmae: Bob', 'nmae: The key "nmae" is not known here; "name" may be meant.', ann],
		['name: Ann\nboss: [x]', '[x]: A text is expected here.', ann],
		['tags: [a]', 'tags: The key "name" is missing here.', undefined],
		['{}', '{}: The key "name" is missing here.', undefined],
		['name: [x]', '[x]: A text is expected here.', undefined],
		['- x', expect.stringMatching(/^- x: A mapping with the keys name, .* is expected here\.$/), undefined],
	])('%j', (source, problem, value) => {
		expect(read(source, person)).toEqual({ value, problems: [problem] });
	});

	test('an unknown key that is like none lists those that are known', () => {
		expect(read('name: Ann\ncompletely: 1', person).problems).toEqual([
			'completely: The key "completely" is not known here; known are name, tags, isAway, level, boss, phones.',
		]);
	});

	test('a row that cannot be used is left out of its list', () => {
		const { value, problems } = read('- name: Ann\n- tags: []\n- name: Bob\n', listOf(person));
		expect(value?.map(({ name }) => name)).toEqual(['Ann', 'Bob']);
		expect(problems).toHaveLength(1);
	});
});

test.each(['~', 'null', ''])('%j stands for nothing where nothing is allowed', nothing => {
	expect(read(`name: Ann\nboss: ${nothing}`, person)).toEqual({ value: ann, problems: [] });
});

test('an alias stands for what it names', () => {
	expect(read('name: &n Ann\nboss: *n', person).value).toEqual({ ...ann, boss: 'Ann' });
});

test('YAML that is broken says so, and what was read before it counts', () => {
	const { value, problems, isBroken } = readYaml('name: Ann\ntags: [a\n', person);
	expect(isBroken).toBe(true);
	expect(problems.length).toBeGreaterThan(0);
	expect(value?.name).toBe('Ann');
});

test('a value that does not fit is no broken YAML', () => {
	expect(readYaml('name: Ann\ntags: x', person).isBroken).toBe(false);
	expect(readYaml('hello', person).isBroken).toBe(true);
	expect(readYaml('[name, Ann]', person).isBroken).toBe(true);
});

test.each(['', '# comment\n', '---\n'])('%j holds nothing and is no problem', source => {
	expect(readYaml(source, person)).toEqual({ value: undefined, problems: [], isBroken: false });
});

test('a key that JavaScript objects have by nature is an unknown key like any other', () => {
	expect(read('name: Ann\nconstructor: x\n__proto__: y', person)).toMatchObject({
		value: ann,
		problems: [/constructor/, /__proto__/].map(p => expect.stringMatching(p)),
	});
});
