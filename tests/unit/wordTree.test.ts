import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleFor, phraseInForm } from '../../server/src/core/text/inflections.ts';
import { expandPattern } from '../../server/src/core/text/wordPatterns.ts';
import { wordsOf } from '../../server/src/core/text/words.ts';
import { WordTree } from '../../server/src/core/text/wordTree.ts';
import { holds } from '../support/property.ts';

const word = fc.constantFrom('audit', 'finding', 'test', 'Größe', 'report', 'a', 'non', 'İstanbul', '的');
const phrase = fc.array(
	word.map(each => each.toLowerCase()),
	{ minLength: 1, maxLength: 3 },
);
const text = fc
	.array(fc.tuple(word, fc.constantFrom(' ', '-', '\n', ', ', '/', '. ', '\u2011')), { maxLength: 20 })
	.map(parts => parts.map(([each, join]) => each + join).join(''));

function treeOf(phrases: readonly (readonly string[])[]): WordTree<string> {
	const tree = new WordTree<string>();
	for (const each of phrases) {
		tree.add(each, each.join(' '));
	}
	return tree;
}

test('whatever is found, the cheap look has announced', () => {
	const announced = fc.property(fc.array(phrase, { maxLength: 6 }), text, (phrases, content) => {
		const tree = treeOf(phrases);
		const found = tree.findIn(content);
		expect(found.length === 0 || tree.mayHold(content)).toBe(true);
	});
	holds(announced, 500);
});

test('what is found does not depend on the order of the phrases, does not overlap, and is the phrase', () => {
	const independent = fc.property(fc.array(phrase, { maxLength: 6 }), text, (phrases, content) => {
		const found = treeOf(phrases).findIn(content);
		expect(treeOf([...phrases].reverse()).findIn(content)).toEqual(found);
		found.forEach(({ from, to, value }, i) => {
			expect(from).toBeGreaterThanOrEqual(found[i - 1]?.to ?? 0);
			expect(
				wordsOf(content, from, to)
					.map(({ lower }) => lower)
					.join(' '),
			).toBe(value);
		});
	});
	holds(independent, 500);
});

test('a look through a text takes the same steps for five phrases and for five hundred', () => {
	const content = 'The inspector looks at every part of the lot and writes down what was seen. '.repeat(50);
	const many = treeOf(Array.from({ length: 500 }, (_, i) => [`word${i}`, 'of', 'mouth']));
	expect(many.mayHold(content)).toBe(false);
	expect(many.findIn(content)).toEqual([]);
});

describe('a pattern stands for', () => {
	test.each([
		['non-conforming part', ['non conforming part']],
		['goods and|or services', ['goods and services', 'goods or services']],
		['audit/inspection', ['audit / inspection']],
		['#', ['#']],
		['', []],
		['--', []],
	])('%j', (pattern, expected) => {
		expect(expandPattern(pattern).map(each => each.join(' '))).toEqual(expected);
	});

	test('at most so many phrases, however many choices it gives', () => {
		expect(expandPattern('a|b|c|d|e a|b|c|d|e a|b|c|d|e a|b|c|d|e').length).toBeLessThanOrEqual(64);
	});
});

describe('words in a form', () => {
	test.each([
		['external provider', 'plural', 'noun', 'external providers'],
		['externally provided products and services', 'plural', 'noun', 'externally provided products and services'],
		['nonconformity', 'plural', 'noun', 'nonconformities'],
		['continually improve', 'ing', 'verb', 'continually improving'],
		['verify', 'ed', 'verb', 'verified'],
		['see', 'ing', 'verb', 'seeing'],
	] as const)('%s, %s', (base, form, as, expected) => {
		expect(phraseInForm(base, form, as)).toBe(expected);
	});

	test.each([
		['external provider', 'an'],
		['supplier', 'a'],
		['user', 'a'],
		['uninspected part', 'an'],
		['unique id', 'a'],
		['hour', 'an'],
		['European norm', 'a'],
		['Umlaut', 'an'],
	])('the article before %s', (following, expected) => {
		expect(articleFor(following)).toBe(expected);
	});
});
