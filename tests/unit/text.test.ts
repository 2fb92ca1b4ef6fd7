import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, differenceOf } from '../../server/src/core/text/edit.ts';
import { inCaseOf } from '../../server/src/core/text/letterCase.ts';
import { lineAt, lineCountOf, lineSpanAt, offsetAt, positionAt, rangeOf, snapshotOf, spanOf } from '../../server/src/core/text/snapshot.ts';
import { contains, overlaps, shifted } from '../../server/src/core/text/span.ts';
import { anyText, holds } from '../support/property.ts';

describe('a snapshot', () => {
	test('is as long as the original and holds no carriage return', () => {
		holds(
			fc.property(anyText, original => {
				const { text } = snapshotOf('a.md', original);
				expect(text.length).toBe(original.length);
				expect(text).not.toContain('\r');
				expect(text.replace(/[ \n]/g, '')).toBe(original.replace(/[ \r\n]/g, ''));
			}),
			300,
		);
	});

	test.each([
		['\n', '\n'],
		['\r', '\n'],
		['\r\n', '\r\n'],
		['', '\n'],
		['a\nb\r\nc', '\r\n'],
	])('%j is continued with %j', (original, eol) => {
		expect(snapshotOf('a.md', original).eol).toBe(eol);
	});

	test.each([
		['unix', 'ab\ncd\n', ['ab', 'cd', '']],
		['windows', 'ab\r\ncd\r\n', ['ab', 'cd', '']],
		['old mac', 'ab\rcd', ['ab', 'cd']],
		['windows, with blanks at the ends', 'ab  \r\n\r\ncd', ['ab  ', '', 'cd']],
		['astral characters', '😀b\n𝔘', ['😀b', '𝔘']],
		['nothing', '', ['']],
	])('lines of %s', (_, original, lines) => {
		const snapshot = snapshotOf('a.md', original);
		expect(lineCountOf(snapshot)).toBe(lines.length);
		const spans = lines.map((_line, i) => lineSpanAt(snapshot, i));
		expect(spans.map(({ from, to }) => original.slice(from, to))).toEqual(lines);
		expect(spans.map(({ from }) => lineAt(snapshot, from))).toEqual(lines.map((_line, i) => i));
	});

	test.each([
		['a\nb', 2, { line: 1, character: 0 }],
		['a\nb', 1, { line: 0, character: 1 }],
		['a\r\nb', 3, { line: 1, character: 0 }],
		['a\rb', 2, { line: 1, character: 0 }],
		['😀b', 2, { line: 0, character: 2 }],
		['a', 99, { line: 0, character: 1 }],
		['a', -1, { line: 0, character: 0 }],
	])('%j at %i', (original, offset, position) => {
		expect(positionAt(snapshotOf('a.md', original), offset)).toEqual(position);
	});

	test.each([
		['a\nb', { line: 0, character: 99 }, 1],
		['a\r\nb', { line: 0, character: 99 }, 1],
		['a\r\nb', { line: 1, character: 1 }, 4],
		['a\nb', { line: 99, character: 0 }, 3],
		['ab', { line: 0, character: -1 }, 0],
	])('%j, a position past an end counts as that end', (original, position, offset) => {
		expect(offsetAt(snapshotOf('a.md', original), position)).toBe(offset);
	});

	test('ranges and spans', () => {
		const snapshot = snapshotOf('a.md', 'ab\r\ncd');
		const range = { start: { line: 0, character: 1 }, end: { line: 1, character: 1 } };
		expect(rangeOf(snapshot, { from: 1, to: 5 })).toEqual(range);
		expect(spanOf(snapshot, range)).toEqual({ from: 1, to: 5 });
	});
});

describe('edits', () => {
	test('are applied whatever their order', () => {
		const edits = [
			{ from: 4, to: 5, insert: 'E' },
			{ from: 0, to: 1, insert: '' },
			{ from: 2, to: 2, insert: '++' },
		];
		expect(applyEdits('abcdef', edits)).toBe('b++cdEf');
		expect(applyEdits('abcdef', [...edits].reverse())).toBe('b++cdEf');
		expect(applyEdits('abc', [])).toBe('abc');
	});

	test('the difference of two texts makes the second of the first, and is no longer than it must be', () => {
		const long = fc.tuple(fc.string(), fc.nat(2500)).map(([text, more]) => text + 'ab'.repeat(more));
		const near = fc.tuple(long, fc.string({ maxLength: 3 }), fc.string({ maxLength: 3 }), long);
		holds(
			fc.property(near, ([head, before, after, tail]) => {
				const [a, b] = [head + before + tail, head + after + tail];
				const difference = differenceOf(a, b);
				expect(difference === undefined).toBe(a === b);
				if (difference !== undefined) {
					expect(applyEdits(a, [difference])).toBe(b);
					expect(difference.to - difference.from).toBeLessThanOrEqual(before.length);
					expect(difference.insert.length).toBeLessThanOrEqual(after.length);
				}
			}),
			500,
		);
	});

	test.each([
		['aa', 'aaa', 1],
		['', 'x', 1],
		['x', '', 0],
		['abab', 'ab', 0],
	])('%j → %j', (before, after, inserted) => {
		const difference = differenceOf(before, after);
		expect(difference && applyEdits(before, [difference])).toBe(after);
		expect(difference?.insert.length).toBe(inserted);
	});
});

test('spans', () => {
	expect([contains({ from: 1, to: 3 }, 1), contains({ from: 1, to: 3 }, 3), contains({ from: 1, to: 3 }, 4)]).toEqual([true, true, false]);
	expect(overlaps({ from: 0, to: 2 }, { from: 1, to: 3 })).toBe(true);
	expect(overlaps({ from: 0, to: 2 }, { from: 2, to: 3 })).toBe(false);
	expect(shifted({ from: 1, to: 2 }, 3)).toEqual({ from: 4, to: 5 });
});

test.each([
	['nonconformity', 'NON-CONFORMANCE', 'NONCONFORMITY'],
	['nonconformity', 'Non-conformance', 'Nonconformity'],
	['nonconformity', 'non-conformance', 'nonconformity'],
	['external provider', 'Approved Supplier', 'External Provider'],
	['external provider', 'Supplier', 'External provider'],
	['external provider', 'the supplier', 'external provider'],
])('%s in the manner of %s is %s', (word, model, expected) => {
	expect(inCaseOf(word, model)).toBe(expected);
});
