import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Chunk } from '../../server/src/core/syntax/chunk.ts';
import { entriesOf } from '../../server/src/core/syntax/frontMatter.ts';
import { parse, reparse, type Syntax } from '../../server/src/core/syntax/markdown.ts';
import { snapshotOf } from '../../server/src/core/text/snapshot.ts';
import { anyEdit, anyText, edited, holds } from '../support/property.ts';

/** All that a reader of a syntax sees; chunks by their content. */
function seen(syntax: Syntax): unknown {
	const { frontMatter, blocks, sections } = syntax;
	return {
		frontMatter: frontMatter && { ...frontMatter, yaml: entriesOf(frontMatter.yaml, frontMatter.body.from) },
		blocks: blocks.map(block => ({ ...block, chunk: inside(block.chunk) })),
		sections,
	};
}

function inside({ kind, level, text, rows, plain, prose, links, brackets, comments, code, emphasis }: Chunk): unknown {
	return { kind, level, text, rows, plain, prose, links, brackets, comments, code, emphasis };
}

function seenOf(text: string): unknown {
	return seen(parse(snapshotOf('a.md', text)));
}

function afterEdits(texts: readonly string[]): Syntax {
	const [first = '', ...later] = texts;
	return later.reduce((syntax, text) => reparse(syntax, snapshotOf('a.md', text)), parse(snapshotOf('a.md', first)));
}

/** The parser keeps nothing of a short text. What may be front matter stays at the head. */
function padded(text: string): string {
	const padding = 'A paragraph that nobody edits.\n\n'.repeat(10);
	return /^(?:---|id:)/.test(text) ? `${text}\n${padding}` : `${padding}${text}\n${padding}`;
}

describe('an incremental parse equals a full parse', () => {
	test('after any edits of any text', () => {
		holds(
			fc.property(anyText, fc.array(anyEdit, { minLength: 1, maxLength: 8 }), (start, edits) => {
				const texts = [start];
				for (const edit of edits) {
					texts.push(edited(texts.at(-1) ?? '', edit));
				}
				expect(seen(afterEdits(texts))).toEqual(seenOf(texts.at(-1) ?? ''));
			}),
			1000,
		);
	});

	test('while somebody types a document letter by letter', () => {
		const text = '---\nid: SOP-01\n---\n# Title\n\n- one\n  - two\n\n| A | B |\n| - | - |\n| 1 | 2 |\n\n```\ncode\n```\n\nEnd.\n';
		const texts = Array.from(text, (_, i) => text.slice(0, i + 1));
		let syntax = parse(snapshotOf('a.md', ''));
		for (const next of texts) {
			syntax = reparse(syntax, snapshotOf('a.md', next));
			expect(seen(syntax), JSON.stringify(next)).toEqual(seenOf(next));
		}
	});

	test.each([
		['a fence is opened above', 'a\n\n# B\n\n```\nc\n```\n', '```\na\n\n# B\n\n```\nc\n```\n'],
		['front matter is opened', 'id: A\n---\n# B\n', '---\nid: A\n---\n# B\n'],
		['front matter is closed later', '---\nid: A\n\n# B\n\n---\n', '---\nid: A\n---\n\n# B\n\n---\n'],
		['a list is indented', '- a\n\nb\n\n# C\n', '- a\n\n  b\n\n# C\n'],
		['a link definition is added', '[a]\n\nb\n', '[a]\n\nb\n\n[a]: c.md\n'],
		['a table gets its delimiter', '| a | b |\n\n| 1 | 2 |\n', '| a | b |\n|---|---|\n| 1 | 2 |\n'],
		['a comment is opened', 'a\n\n# B\n\nc -->\n', '<!-- a\n\n# B\n\nc -->\n'],
		['a table that followed a paragraph is one no more', 'a\n| b | c |\n| - | - |\n| 1 | 2 |\n', 'a\n| b | c |\n| - |\n| 1 | 2 |\n'],
		['what followed a paragraph becomes a table', 'a\n| b | c |\n| - |\n| 1 | 2 |\n', 'a\n| b | c |\n| - | - |\n| 1 | 2 |\n'],
		['all is removed', '# A\n', ''],
		['line ends change', '# A\n\nb\n', '# A\r\n\r\nb\r\n'],
	])('when %s', (_, before, after) => {
		const [one, two] = [padded(before), padded(after)];
		expect(seen(afterEdits([one, `${one} `, two]))).toEqual(seenOf(two));
	});

	test('in a paragraph too long to be looked at as one', () => {
		const long = 'See [a](b.md) and *c*.\n'.repeat(800);
		expect(seen(afterEdits([long, `x${long}`, `x${long}y`]))).toEqual(seenOf(`x${long}y`));
	});
});

test('what an edit does not touch keeps its identity, so that nothing derived from it is computed again', () => {
	const paragraphs = Array.from({ length: 40 }, (_, i) => `## Heading ${i}\n\nParagraph ${i}.\n`);
	const text = paragraphs.join('\n');
	const first = afterEdits([text, `${text}\nEnd.\n`]);
	const second = reparse(first, snapshotOf('a.md', `${text.replace('Paragraph 20', 'Sentence 20')}\nEnd.\n`));
	const changed = second.blocks.filter((block, i) => block.chunk !== first.blocks[i]?.chunk);
	expect(second.blocks.length).toBe(first.blocks.length);
	expect(changed.length).toBeGreaterThan(0);
	expect(changed.length).toBeLessThan(30);
	expect(changed.some(block => block.chunk.text === 'Sentence 20.')).toBe(true);
});
