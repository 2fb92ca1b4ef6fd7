import { describe, expect, test } from 'vitest';
import { movedFiles } from '../support/rename.ts';

/** What a text becomes that stands in `manual/a.md`, once a procedure has moved. */
async function textAfter(text: string, to: string, from = 'procedures/buying goods.md'): Promise<string | undefined> {
	const files = {
		'manual/a.md': text,
		'procedures/buying goods.md': '# Buying\n',
		'procedures/README.md': '# Procedures\n',
		'manual/x.png': '',
	};
	return (await movedFiles(files, [{ from, to }]))['manual/a.md'];
}

describe('links follow a file', () => {
	test.each([
		['[a](../procedures/buying%20goods.md#top)', 'procedures/purchasing.md', '[a](../procedures/purchasing.md#top)'],
		['[a](../procedures/buying%20goods.md?x "t")', 'procedures/buying parts.md', '[a](../procedures/buying%20parts.md?x "t")'],
		['[a](<../procedures/buying goods.md>)', 'procedures/new (1).md', '[a](<../procedures/new (1).md>)'],
		['[a](../procedures/buying%20goods.md)', 'procedures/new (1).md', '[a](../procedures/new%20%281%29.md)'],
		['[a](../procedures/buying%20goods)', 'manual/goods.md', '[a](goods)'],
		['[a](./../procedures/buying%20goods.md)', 'manual/goods.md', '[a](./goods.md)'],
		['[a](/procedures/buying%20goods.md)', 'x/y.md', '[a](/x/y.md)'],
		['[a][b]\n\n[b]: ../procedures/buying%20goods.md "t"', 'x/ü.md', '[a][b]\n\n[b]: ../x/ü.md "t"'],
		['[[buying goods]] [[procedures/buying goods#S|b]] [[buying-goods]]', 'x/goods.md', '[[goods]] [[x/goods#S|b]] [[goods]]'],
		['[[Buying]]', 'x/goods.md', '[[Buying]]'],
		['<a class="x" href="../procedures/buying%20goods.md#s">a</a>', 'x/y.md', '<a class="x" href="../x/y.md#s">a</a>'],
		[
			'| Clause | Document |\n|---|---|\n| 8.4 | `procedures/buying goods.md` |',
			'x/y.md',
			'| Clause | Document |\n|---|---|\n| 8.4 | `x/y.md` |',
		],
		['| Clause | Document |\n|---|---|\n| 8.4 | buying goods |', 'x/y.md', '| Clause | Document |\n|---|---|\n| 8.4 | y |'],
		['---\nrelated: ["../procedures/buying goods.md", "[[buying goods]]"]\n---\n', 'x/y.md', '---\nrelated: ["../x/y.md", "[[y]]"]\n---\n'],
		['`[a](../procedures/buying%20goods.md)`', 'x/y.md', '`[a](../procedures/buying%20goods.md)`'],
		[
			'[a](../procedures/gone.md) [b](x.png) [c](https://example.com/procedures/buying%20goods.md)',
			'x/y.md',
			'[a](../procedures/gone.md) [b](x.png) [c](https://example.com/procedures/buying%20goods.md)',
		],
		[
			'😀 [a](../procedures/buying%20goods.md)\r\n[a](../procedures/buying%20goods.md)\r\n',
			'x/y.md',
			'😀 [a](../x/y.md)\r\n[a](../x/y.md)\r\n',
		],
	])('%j, moved to %s', async (before, to, after) => {
		expect(await textAfter(before, to)).toBe(after);
	});

	test.each([
		['[a](../procedures) [b](../procedures/)', '[a](../how-to) [b](../how-to/)'],
		['[a](../procedures/buying%20goods.md) ![b](../procedures/x.png)', '[a](../how-to/buying%20goods.md) ![b](../how-to/x.png)'],
		['[a](../procedures-old/b.md)', '[a](../procedures-old/b.md)'],
	])('and a folder: %j', async (before, after) => {
		expect(await textAfter(before, 'how-to', 'procedures')).toBe(after);
	});

	test('escape letters as the link did', async () => {
		const files = { 'a.md': '[a](pr%C3%BCfen.md) [b](prüfen.md)', 'prüfen.md': '# P\n' };
		expect((await movedFiles(files, [{ from: 'prüfen.md', to: 'prüfung ä.md' }]))['a.md']).toBe(
			'[a](pr%C3%BCfung%20%C3%A4.md) [b](prüfung%20ä.md)',
		);
	});
});

test('a document that moves takes its own links along, those to what is no document too', async () => {
	const files = {
		'a/b.md': '[c](c.md) ![i](img/i.png) [top](#top) [d](../d.md) [self](b.md#top) [gone](gone.md) [root](/d.md) [[c]]\n',
		'a/c.md': '# C\n',
		'd.md': '# D\n',
	};
	expect((await movedFiles(files, [{ from: 'a/b.md', to: 'x/y/b2.md' }]))['x/y/b2.md']).toBe(
		'[c](../../a/c.md) ![i](../../a/img/i.png) [top](#top) [d](../../d.md) [self](b2.md#top) [gone](../../a/gone.md) [root](/d.md) [[c]]\n',
	);
});

test('in a folder that moves, links among its own documents stay', async () => {
	const files = { 'a/b.md': '[c](c.md) [d](../d.md) ![i](i.png)\n', 'a/c.md': '[b](../a/b.md)\n', 'd.md': '[b](a/b.md)\n' };
	expect(await movedFiles(files, [{ from: 'a', to: 'x/a' }])).toEqual({
		'x/a/b.md': '[c](c.md) [d](../../d.md) ![i](i.png)\n',
		'x/a/c.md': '[b](../a/b.md)\n',
		'd.md': '[b](x/a/b.md)\n',
	});
});

test('the text of a link that is the name of the file follows', async () => {
	const files = { 'a.md': '[b.md](x/b.md) [B](x/b.md) [b.md][b] ![b.md](x/b.md)\n', 'x/b.md': '' };
	expect((await movedFiles(files, [{ from: 'x/b.md', to: 'y/c.md' }]))['a.md']).toBe(
		'[c.md](y/c.md) [B](y/c.md) [b.md][b] ![c.md](y/c.md)\n',
	);
});

test('two files change places', async () => {
	const moves = [
		{ from: 'a.md', to: 'b.md' },
		{ from: 'b.md', to: 'a.md' },
	];
	expect((await movedFiles({ 'a.md': '# A\n', 'b.md': '# B\n', 'c.md': '[a](a.md) [b](b.md)\n' }, moves))['c.md']).toBe(
		'[a](b.md) [b](a.md)\n',
	);
});

test('an id that only the file name says goes with it, and one that the document says does not', async () => {
	const files = { 'SOP-01--A.md': '# A\n', 'SOP-02--B.md': '# SOP-02 B\n', 'c.md': 'SOP-01 and SOP-02\n' };
	const moves = [
		{ from: 'SOP-01--A.md', to: 'SOP-11--A.md' },
		{ from: 'SOP-02--B.md', to: 'SOP-12--B.md' },
	];
	expect((await movedFiles(files, moves))['c.md']).toBe('SOP-11 and SOP-02\n');
});

test('qms.yaml names a master list in YAML and a pack where they are now', async () => {
	const files = {
		'qms.yaml': 'masterList: ./list.yaml\npacks: [terms.yaml]\n',
		'list.yaml': 'documents:\n  - { id: SOP-01, file: SOP-01.md }\n',
		'terms.yaml': 'pack: ours\n',
		'SOP-01.md': '---\nid: SOP-01\n---\n# A\n',
	};
	const moves = [
		{ from: 'list.yaml', to: 'registers/all.yaml' },
		{ from: 'terms.yaml', to: 'packs/terms.yaml' },
	];
	expect((await movedFiles(files, moves))['qms.yaml']).toBe('masterList: registers/all.yaml\npacks: [packs/terms.yaml]\n');
});

test('qms.yaml names the clause map and the master list where they are now', async () => {
	const files = {
		'qms.yaml': 'clauseMap: registers/map.md\nmasterList: registers/list.md\ndocuments: ["registers/**"]\n',
		'registers/map.md': '',
		'registers/list.md': '',
	};
	expect((await movedFiles(files, [{ from: 'registers', to: 'lists' }]))['qms.yaml']).toBe(
		'clauseMap: lists/map.md\nmasterList: lists/list.md\ndocuments: ["registers/**"]\n',
	);
});
