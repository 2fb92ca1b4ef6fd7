import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, nearest } from '../../server/src/core/base/nearest.ts';

/** The textbook's way, with the whole table. */
function plainDistance(a: string, b: string): number {
	const d = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)));
	const at = (i: number, j: number): number => d[i]?.[j] ?? 0;
	for (let i = 1; i <= a.length; i++) {
		for (let j = 1; j <= b.length; j++) {
			const costs = [at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)];
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
				costs.push(at(i - 2, j - 2) + 1);
			}
			(d[i] ?? [])[j] = Math.min(...costs);
		}
	}
	return at(a.length, b.length);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'S', 's', '-', '1', 'A'), maxLength: 9 });

describe('editDistance', () => {
	test.each([
		['SOP-01', 'SOP-01', 0],
		['SOP-01', 'SOP-10', 1],
		['SOP-01', 'SOP-02', 1],
		['records', 'record', 1],
		['', 'abc', 3],
		['kitten', 'sitting', 3],
	])('%s and %s: %d', (a, b, distance) => {
		expect(editDistance(a, b)).toBe(distance);
		expect(editDistance(b, a)).toBe(distance);
	});

	test('is what the whole table gives, up to the limit', () => {
		fc.assert(
			fc.property(word, word, fc.integer({ min: 1, max: 6 }), (a, b, limit) => {
				expect(editDistance(a, b)).toBe(plainDistance(a, b));
				expect(editDistance(a, b, limit)).toBe(Math.min(limit, plainDistance(a, b)));
			}),
		);
	});
});

describe('nearest', () => {
	test('is the first of those that no other is nearer than', () => {
		fc.assert(
			fc.property(word, fc.array(word, { maxLength: 8 }), (asked, candidates) => {
				const distances = candidates.map(candidate => plainDistance(asked.toLowerCase(), candidate.toLowerCase()));
				const least = Math.min(...distances);
				const isClose = least <= Math.max(1, Math.floor(asked.length / 3));
				expect(nearest(asked, candidates)).toBe(isClose ? candidates[distances.indexOf(least)] : undefined);
			}),
		);
	});
});
