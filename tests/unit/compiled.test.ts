import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../server/scripts/compile.ts';
import { readerOf } from '../../server/src/core/standards/compiled.ts';
import { holds } from '../support/property.ts';

type Plain = null | boolean | string | readonly Plain[] | { readonly [key: string]: Plain };

const texts: fc.Arbitrary<string> = fc.oneof(
	fc.constantFrom(
		'',
		' ',
		'`',
		'${',
		'\x24{x}',
		'\\',
		'\\`',
		'"',
		"'",
		'\r',
		'\t',
		'\0',
		'\u2028',
		'日本語',
		'😀',
		'\ud83d',
		'null',
		'[0',
		'0{1,2',
	),
	fc.string({ unit: 'binary', maxLength: 8 }).map(text => text.replaceAll('\n', '')),
);

const keys: fc.Arbitrary<string> = fc.oneof(
	fc.constantFrom('a', 'b', 'number', 'title', '0', '10', 'constructor', 'toString', 'länge', '😀'),
	fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }).filter(key => !/[ \n]/.test(key) && key !== '__proto__'),
);

/** Values of plain JSON without numbers, often with equal parts. */
const { value: anyValue } = fc.letrec<{ value: Plain }>(tie => ({
	value: fc.oneof(
		{ depthSize: 'small', withCrossShrink: true },
		fc.constantFrom<Plain>(null, true, false, [], {}, 'once', 'again'),
		texts,
		fc.array(tie('value'), { maxLength: 5 }),
		fc.dictionary(keys, tie('value'), { maxKeys: 5, noNullPrototype: true }),
	),
}));

function copyOf<T>(value: T): T {
	return structuredClone(value);
}

/** Reads two values back that are compiled with a text, so that there is at least one. */
function readBack(a: Plain, b: Plain): { readonly a: unknown; readonly b: unknown } {
	const read = readerOf(compile({ a, b, text: 'a text' }));
	return { a: read('a'), b: read('b') };
}

describe('what is compiled', () => {
	test('is read back as it was', () => {
		holds(
			fc.property(anyValue, anyValue, (a, b) => {
				expect(JSON.stringify(readBack(a, b))).toBe(JSON.stringify({ a, b }));
			}),
			1000,
		);
	});

	test('is read back as it was without any text too', () => {
		holds(
			fc.property(fc.constantFrom<Plain>(null, true, false, [], {}, [null], [[], {}], { a: true, b: [false] }), value => {
				expect(readerOf(compile({ a: value }))('a')).toStrictEqual(value);
			}),
			50,
		);
	});

	test.each(['', ' ', '`', '\x24{x}', '\\'])('is read back if %j is all that there is', text => {
		expect(readerOf(compile({ a: text, b: [text] }))('a')).toBe(text);
		expect(readerOf(compile({ a: text, b: [text] }))('b')).toEqual([text]);
	});

	test('keeps the keys of an object in their order', () => {
		const { a } = readBack({ z: 'last', y: null, x: [] }, null);
		expect(Object.keys(a as object)).toEqual(['z', 'y', 'x']);
	});

	test('keeps a key that is empty', () => {
		expect(readBack({ '': 'x' }, { '': { y: 'z' } })).toEqual({ a: { '': 'x' }, b: { '': { y: 'z' } } });
	});

	test('keeps a key that JavaScript objects have by nature', () => {
		const value = JSON.parse('{"__proto__": "x", "constructor": "y"}') as Plain;
		expect(Object.entries(readBack(value, null).a as object)).toEqual([
			['__proto__', 'x'],
			['constructor', 'y'],
		]);
	});

	test('may hold more parts than one digit can count', () => {
		const many = Array.from({ length: 40_000 }, (_, i) => ({ number: `${i}`, list: [`${i}`, `${i % 7}`] }));
		expect(readBack(many, [...many].reverse())).toEqual({ a: many, b: [...many].reverse() });
	});
});

describe('equal parts', () => {
	test('are the same object, wherever they stand and however often they are read', () => {
		holds(
			fc.property(anyValue, value => {
				const read = readerOf(compile({ a: value, b: [copyOf(value), { deep: [copyOf(value)] }], text: 'a text' }));
				const [first, second] = read('b') as [unknown, { deep: [unknown] }];
				expect(read('a')).toBe(first);
				expect(read('a')).toBe(second.deep[0]);
				expect(read('b')).toBe(read('b'));
			}),
			500,
		);
	});

	test('are held once: a value a thousand times takes little more room than the value', () => {
		const value = { number: '8.4.1', items: [{ letter: 'a', topic: 'one' }] };
		const once = compile({ a: [value] });
		const often = compile({ a: Array.from({ length: 1000 }, () => copyOf(value)) });
		expect(often.texts).toBe(once.texts);
		expect(often.kinds).toBe(once.kinds);
		expect(often.nodes.length).toBeLessThan(once.nodes.length + 2010);
	});

	test('and parts that are not equal are not', () => {
		const read = readerOf(compile({ a: [[], {}, [[]], { x: 'y' }, { y: 'y' }, null, 'null', false, 'x,y', ['x', 'y']] }));
		expect(read('a')).toStrictEqual([[], {}, [[]], { x: 'y' }, { y: 'y' }, null, 'null', false, 'x,y', ['x', 'y']]);
	});
});

describe('what cannot be compiled is an error, not something else when it is read', () => {
	test.each<[string, unknown]>([
		['a text of two lines', { a: ['one\ntwo'] }],
		['a number', { a: [1] }],
		['nothing at all', { a: [undefined] }],
	])('%s', (_, roots) => {
		expect(() => compile(roots as Record<string, unknown>)).toThrow();
	});
});
