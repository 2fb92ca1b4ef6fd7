import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Chunk, hidden } from '../../server/src/core/syntax/chunk.ts';
import { isWithin, parse, type Syntax, sectionAt } from '../../server/src/core/syntax/markdown.ts';
import { snapshotOf } from '../../server/src/core/text/snapshot.ts';
import { anyText, holds } from '../support/property.ts';

function parsed(text: string): Syntax {
	return parse(snapshotOf('a.md', text));
}

function onlyChunk(text: string): Chunk {
	const [block, ...more] = parsed(text).blocks;
	if (block === undefined || more.length > 0) {
		throw new Error(`${JSON.stringify(text)} is not one block.`);
	}
	return block.chunk;
}

/** The plain text with something to see for what is hidden. */
function plainOf(text: string): string {
	return onlyChunk(text).plain.replaceAll(hidden, '#');
}

describe('the plain text of a chunk', () => {
	test('is as long as its text, character for character, whatever the text', () => {
		holds(
			fc.property(anyText, text => {
				for (const { chunk } of parsed(text).blocks) {
					expect(chunk.plain.length).toBe(chunk.text.length);
					for (let i = 0; i < chunk.plain.length; i++) {
						const isKept = [chunk.text[i], ' ', '\n', hidden].includes(chunk.plain[i] ?? '');
						expect(isKept, `${JSON.stringify(chunk.plain[i])} for ${JSON.stringify(chunk.text[i])}`).toBe(true);
					}
				}
			}),
			500,
		);
	});

	test.each([
		['a *b* __c__', 'a  b    c  '],
		['a ~~b *c* [d](e.md) `f` https://x.org [[g]]~~ h', 'a                                             h'],
		['a ~~b', 'a ~~b'],
		['# Title #', '  Title  '],
		['a `b c` d', 'a ##### d'],
		['[text](target.md "title")', ' text                    '],
		['[text][label]', ' text        '],
		['[label]', ' label '],
		['![alt](a.png)', '#############'],
		['<https://x.org>', '###############'],
		['at https://x.org now', 'at ############# now'],
		['a <b>c</b>', 'a    c    '],
		['a<br>b', 'a\n   b'],
		['a<br/>b', 'a\n    b'],
		['a <!-- b --> c', 'a            c'],
		['a &amp; b&nbsp;c', 'a ##### b      c'],
		['a \\* b', 'a  * b'],
		['see [[SOP-01]] and {{ x }}', 'see ########## and #######'],
		['[*both* `c`](x.md)', '  both  ###       '],
	])('of %j', (text, plain) => {
		expect(plainOf(text)).toBe(plain);
	});

	test.each([
		['code', '```\nISO 9001\n```'],
		['code', '    indented'],
		['html', '<div>\nx\n</div>'],
		['comment', '<!-- x -->'],
		['linkReference', '[a]: b.md'],
	])('of %s holds nothing to read', (kind, text) => {
		const chunk = onlyChunk(text);
		expect([chunk.kind, chunk.prose]).toEqual([kind, []]);
		expect(chunk.plain).toBe(hidden.repeat(chunk.text.length));
	});
});

describe('a table', () => {
	const cellsOf = (text: string): string[][] => {
		const chunk = onlyChunk(text);
		return chunk.rows.map(row => row.cells.map(cell => chunk.text.slice(cell.from, cell.to)));
	};

	test.each([
		[
			'| a | b |\n| - | - |\n| 1 | 2 |',
			[
				['a', 'b'],
				['1', '2'],
			],
		],
		[
			'a | b\n--- | ---\n1 | 2',
			[
				['a', 'b'],
				['1', '2'],
			],
		],
		[
			'| a | b | c |\n| - | - | - |\n| 1 | | 3 |',
			[
				['a', 'b', 'c'],
				['1', '', '3'],
			],
		],
		[
			'| a | b |\n| - | - |\n| | 2 |',
			[
				['a', 'b'],
				['', '2'],
			],
		],
		[
			'| a | b |\n| - | - |\n| x \\| y | `p` |',
			[
				['a', 'b'],
				['x \\| y', '`p`'],
			],
		],
	])('%j', (text, cells) => {
		expect(cellsOf(text)).toEqual(cells);
	});

	test('has its prose in its cells', () => {
		const chunk = onlyChunk('| a | b |\n| - | - |\n| 1 | |');
		expect(chunk.prose.map(({ from, to }) => chunk.text.slice(from, to))).toEqual(['a', 'b', '1']);
	});
});

describe('links and brackets', () => {
	test.each([
		['[a](b.md)', 'inline', 'a', 'b.md'],
		['[a](<b c.md>)', 'inline', 'a', 'b c.md'],
		['[a](b.md "t")', 'inline', 'a', 'b.md'],
		['[a][b]', 'reference', 'a', 'b'],
		['![a](b.png)', 'image', 'a', 'b.png'],
		['<https://x.org>', 'address', 'https://x.org', 'https://x.org'],
	])('%j', (text, kind, shown, target) => {
		const chunk = onlyChunk(text);
		expect(chunk.links.map(link => [link.kind, chunk.text.slice(link.text.from, link.text.to), link.target])).toEqual([
			[kind, shown, target],
		]);
	});

	test.each([
		['[[a|b]]', ['square a|b']],
		['{{ x }} {% if %}', ['curly  x ', 'curly  if ']],
		['`[[a]]`', []],
		['[a]', []],
	])('brackets in %j', (text, expected) => {
		expect(onlyChunk(text).brackets.map(({ style, inner }) => `${style} ${inner}`)).toEqual(expected);
	});
});

describe('sections', () => {
	/** `level title (parent) text`, one for each. */
	const outline = (text: string): string[] => {
		const { sections, blocks, snapshot } = parsed(text);
		return sections.map(({ level, heading, parent, span }) => {
			const title = heading === undefined ? '-' : (blocks[heading]?.chunk.plain.trim() ?? '');
			return `${level} ${title} (${parent ?? '-'}) ${JSON.stringify(snapshot.text.slice(span.from, span.to))}`;
		});
	};

	test('there is always the one before the first heading', () => {
		expect(outline('')).toEqual(['0 - (-) ""']);
		expect(outline('a')).toEqual(['0 - (-) "a"']);
	});

	test('hold their subsections', () => {
		expect(outline('a\n# B\n## C\n# D\n')).toEqual(['0 - (-) "a\\n"', '1 B (-) "# B\\n## C\\n"', '2 C (1) "## C\\n"', '1 D (-) "# D\\n"']);
	});

	test('may skip a level, and begin below the top', () => {
		expect(outline('### A\n# B\n### C\n## D\n').map(line => line.replace(/ ".*/, ''))).toEqual([
			'0 - (-)',
			'3 A (-)',
			'1 B (-)',
			'3 C (2)',
			'2 D (2)',
		]);
	});

	test('are told by underlined headings, not by what stands in code or in front matter', () => {
		const text = '---\n# a: b\nid: x\n---\nA\n=\nB\n-\n```\n# C\n```\n';
		const { sections, blocks } = parsed(text);
		const headings = sections.flatMap(({ heading }) => (heading === undefined ? [] : (blocks[heading]?.chunk.text ?? [])));
		expect(headings).toEqual(['A\n=', 'B\n-']);
	});

	test('say where an offset stands, and what stands in what', () => {
		const { sections, ...rest } = parsed('a\n# B\n## C\nc\n# D\n');
		expect([0, 2, 6, 11, 13].map(offset => sectionAt({ sections, ...rest }, offset))).toEqual([0, 1, 2, 2, 3]);
		expect([isWithin(sections, 2, 1), isWithin(sections, 1, 1), isWithin(sections, 1, 2), isWithin(sections, 3, 1)]).toEqual([
			true,
			true,
			false,
			false,
		]);
	});
});

describe('blocks', () => {
	test.each([
		['- a\n  - b\n', ['a 1 false', 'b 2 false']],
		['> a\n\nb\n', ['a 0 true', 'b 0 false']],
		['> - a\n', ['a 1 true']],
		['- [ ] a\n', ['[ ] a 1 false']],
	])('in %j know their lists and quotations', (text, expected) => {
		expect(parsed(text).blocks.map(({ chunk, list, quoted }) => `${chunk.text} ${list} ${quoted}`)).toEqual(expected);
	});

	test('a fence that nobody closes holds the rest', () => {
		expect(parsed('a\n\n```\n# b\n\nc').blocks.map(({ chunk }) => chunk.kind)).toEqual(['paragraph', 'code']);
	});

	test('a paragraph too long to be looked at as one is one block, and its links are seen', () => {
		const line = 'See [a](b.md) and `c`.\n';
		const [block, ...more] = parsed(line.repeat(1000)).blocks;
		expect(more).toEqual([]);
		expect(block?.chunk.links).toHaveLength(1000);
		expect(block?.chunk.code).toHaveLength(1000);
		expect(block?.chunk.plain.length).toBe(line.length * 1000 - 1);
	});

	test('one line of a megabyte of brackets comes to an end', () => {
		const text = '[a](b) '.repeat(150_000);
		expect(parsed(text).blocks).toHaveLength(1);
	});
});

test('a table is a table whatever its lines end with', () => {
	const table = '| a | b |\n|---|---|\n| c | d |\n';
	const rowsOf = (text: string): readonly string[][] =>
		parsed(text).blocks.flatMap(({ chunk }) => chunk.rows.map(({ cells }) => cells.map(cell => chunk.text.slice(cell.from, cell.to))));
	const rows = [
		['a', 'b'],
		['c', 'd'],
	];
	expect(rowsOf(table.replaceAll('\n', '\r\n'))).toEqual(rows);
	expect(rowsOf(table.replaceAll('\n', '  \n'))).toEqual(rows);
	expect(rowsOf(`Text above.\n${table}`.replaceAll('\n', '\r\n'))).toEqual(rows);
});

test.each([
	['blanks behind the last pipe of the second line', '| A | B |\n| --- | --- | \n| 1 | 2 |\n'],
	['lines that end with two characters', '| A | B |\r\n| --- | :-: |\r\n| 1 | 2 |\r\n'],
	['the same in a quotation', '> | A | B |\r\n> | --- | --- |\r\n> | 1 | 2 |\r\n'],
])('a table is read with %s', (_, text) => {
	const { blocks } = parse(snapshotOf('a.md', text));
	expect(blocks.map(({ chunk }) => [chunk.kind, chunk.rows.map(({ cells }) => cells.length)])).toEqual([['table', [2, 2]]]);
});
