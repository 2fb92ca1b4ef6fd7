import { describe, expect, test } from 'vitest';
import { LazyMap } from '../../server/src/core/base/lazyMap.ts';

/** A map of which one can ask what it has made so far. */
function watched(...keys: readonly string[]): { readonly map: LazyMap<string, string>; readonly made: readonly string[] } {
	const made: string[] = [];
	const map = new LazyMap(
		keys.map(key => {
			const make = (): string => {
				made.push(key);
				return key.toUpperCase();
			};
			return [key, make] as const;
		}),
	);
	return { map, made };
}

describe('a lazy map', () => {
	test('knows its keys, their order and their number without making a value', () => {
		const { map, made } = watched('b', 'a', 'c');
		expect([...map.keys()]).toEqual(['b', 'a', 'c']);
		expect([map.size, map.has('a'), map.has('x')]).toEqual([3, true, false]);
		expect(made).toEqual([]);
	});

	test('makes a value when it is first asked for, and only once', () => {
		const { map, made } = watched('a', 'b');
		expect([map.get('b'), map.get('b')]).toEqual(['B', 'B']);
		expect(made).toEqual(['b']);
	});

	test('gives the same object each time', () => {
		const map = new LazyMap([['a', () => ({})]]);
		expect(map.get('a')).toBe(map.get('a'));
		expect([...map.values()][0]).toBe(map.get('a'));
	});

	test('has nothing under a key that it does not know, and makes nothing for it', () => {
		const { map, made } = watched('a');
		expect(map.get('x')).toBeUndefined();
		expect(made).toEqual([]);
	});

	test('makes a value that is undefined only once too', () => {
		let count = 0;
		const map = new LazyMap<string, undefined>([['a', () => void count++]]);
		expect([map.get('a'), map.get('a'), map.has('a'), count]).toEqual([undefined, undefined, true, 1]);
	});

	test('makes the values in the order of the keys when one looks through it', () => {
		const { map, made } = watched('b', 'a');
		map.get('a');
		expect([...map]).toEqual([
			['b', 'B'],
			['a', 'A'],
		]);
		expect([...map.entries()]).toEqual([...map]);
		expect([...map.values()]).toEqual(['B', 'A']);
		expect(made).toEqual(['a', 'b']);
	});

	test('makes no more than what is looked at', () => {
		const { map, made } = watched('a', 'b', 'c');
		for (const [key] of map) {
			if (key === 'b') {
				break;
			}
		}
		expect(made).toEqual(['a', 'b']);
	});

	test('calls back with value, key and itself, as every map does', () => {
		const { map } = watched('a', 'b');
		const calls: unknown[] = [];
		map.forEach((...call) => {
			calls.push(call);
		});
		expect(calls).toEqual([
			['A', 'a', map],
			['B', 'b', map],
		]);
	});

	test('takes the last maker of a key that is given twice', () => {
		const map = new LazyMap([
			['a', () => 1],
			['a', () => 2],
		]);
		expect([map.size, map.get('a')]).toEqual([1, 2]);
	});

	test('may make a value out of another one', () => {
		const map: LazyMap<string, number> = new LazyMap<string, number>([
			['a', () => (map.get('b') ?? 0) + 1],
			['b', () => 41],
		]);
		expect(map.get('a')).toBe(42);
	});

	test('does not hold on to a value whose making failed', () => {
		let isReady = false;
		const map = new LazyMap([
			[
				'a',
				() => {
					if (!isReady) {
						throw new Error('not ready');
					}
					return 1;
				},
			],
		]);
		expect(() => map.get('a')).toThrow('not ready');
		isReady = true;
		expect(map.get('a')).toBe(1);
	});
});
