import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { NodeHost } from '../../server/src/hosts/nodeHost.ts';

const roots: string[] = [];

afterAll(() => {
	for (const root of roots) {
		rmSync(root, { recursive: true, force: true });
	}
});

function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
	const root = mkdtempSync(join(tmpdir(), 'qms-node-'));
	roots.push(root);
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), content);
	}
	return root;
}

async function listOf(root: string): Promise<readonly string[]> {
	return [...(await new NodeHost(root).list())].sort();
}

describe('what git ignores', () => {
	test('by the rules of the root and of folders below', async () => {
		const root = folder({
			'.gitignore': '*.tmp.md\n/drafts/\n!keep.tmp.md\n# comment\n',
			'a.md': '',
			'b.tmp.md': '',
			'keep.tmp.md': '',
			'drafts/c.md': '',
			'sub/drafts/d.md': '',
			'sub/.gitignore': 'e.md\n',
			'sub/e.md': '',
			'sub/deep/e.md': '',
			'e.md': '',
		});
		expect(await listOf(root)).toEqual(['.gitignore', 'a.md', 'e.md', 'keep.tmp.md', 'sub/.gitignore', 'sub/drafts/d.md']);
	});

	test('by the rules above the root, up to the repository', async () => {
		const root = folder({
			'.git/HEAD': '',
			'.gitignore': 'docs/secret.md\n*.bak.md\n',
			'docs/a.md': '',
			'docs/secret.md': '',
			'docs/b.bak.md': '',
		});
		expect(await listOf(join(root, 'docs'))).toEqual(['a.md']);
	});

	test('not by rules above the root where there is no repository', async () => {
		const root = folder({ '.gitignore': '*.md\n', 'docs/a.md': '' });
		expect(await listOf(join(root, 'docs'))).toEqual(['a.md']);
	});

	test('never what git itself and package managers keep', async () => {
		const root = folder({ '.git/a.md': '', 'node_modules/p/README.md': '', 'x/node_modules/p/README.md': '', 'a.md': '' });
		expect(await listOf(root)).toEqual(['a.md']);
	});

	test('is told after listing, for paths that are new too', async () => {
		const host = new NodeHost(folder({ '.gitignore': 'out/\n*.tmp\n', 'a.md': '' }));
		await host.list();
		expect(['a.md', 'b.tmp', 'out/new.md', 'node_modules/x.md', 'about.md'].map(path => host.isIgnored(path))).toEqual([
			false,
			true,
			true,
			true,
			false,
		]);
	});

	test('changes with the next listing', async () => {
		const root = folder({ '.gitignore': 'a.md\n', 'a.md': '' });
		const host = new NodeHost(root);
		expect(await host.list()).toEqual(['.gitignore']);
		writeFileSync(join(root, '.gitignore'), '');
		expect(await host.list()).toEqual(['.gitignore', 'a.md']);
		expect(host.isIgnored('a.md')).toBe(false);
	});
});

describe('symbolic links', () => {
	test('that lead around in a circle are passed over', async () => {
		const root = folder({ 'a/b.md': '' });
		symlinkSync(root, join(root, 'a', 'up'));
		symlinkSync(join(root, 'a'), join(root, 'a', 'self'));
		symlinkSync('loop', join(root, 'loop'));
		expect(await listOf(root)).toEqual(['a/b.md']);
	});

	test('between two folders outside end too', async () => {
		const [one, two] = [folder({ 'one.md': '' }), folder({ 'two.md': '' })];
		symlinkSync(two, join(one, 'two'));
		symlinkSync(one, join(two, 'one'));
		const root = folder({ 'a.md': '' });
		symlinkSync(one, join(root, 'one'));
		expect(await listOf(root)).toEqual(['a.md', 'one/one.md', 'one/two/two.md']);
	});

	test('to nothing are no files, and to a file are', async () => {
		const root = folder({ 'a.md': 'text' });
		symlinkSync(join(root, 'gone.md'), join(root, 'b.md'));
		symlinkSync(join(root, 'a.md'), join(root, 'c.md'));
		expect(await listOf(root)).toEqual(['a.md', 'c.md']);
		expect(await new NodeHost(root).read('c.md')).toEqual({ text: 'text' });
		expect(await new NodeHost(root).read('b.md')).toEqual({ problem: 'is not there any more' });
	});

	test('that lead to themselves are said to', async () => {
		const root = folder({});
		symlinkSync('loop.md', join(root, 'loop.md'));
		expect(await new NodeHost(root).read('loop.md')).toEqual({ problem: 'is a link that leads around in a circle' });
	});
});

describe('files that are no UTF-8 text', () => {
	const utf16 = Buffer.from('# Ä 😀\n', 'utf16le');

	test.each([
		['UTF-16, little end first', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
		['UTF-16, big end first', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()])],
		['UTF-8 with a mark', Buffer.from('\uFEFF# Ä 😀\n')],
	])('%s is read', async (_, bytes) => {
		expect(await new NodeHost(folder({ 'a.md': bytes })).read('a.md')).toEqual({ text: '# Ä 😀\n' });
	});

	test('a picture is not text', async () => {
		const host = new NodeHost(folder({ 'a.md': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]) }));
		expect(await host.read('a.md')).toEqual({ problem: 'is not text' });
	});

	test('bytes that are no UTF-8 are read with a replacement, for the rest can be checked', async () => {
		const host = new NodeHost(folder({ 'a.md': Buffer.from([0x41, 0xe4, 0x42]) }));
		expect(await host.read('a.md')).toEqual({ text: 'A\uFFFDB' });
	});
});

test('a folder is not read', async () => {
	expect(await new NodeHost(folder({ 'x.md/a.md': '' })).read('x.md')).toEqual({ problem: 'is a folder' });
});

test('a file beyond all documents is not read', async () => {
	const root = folder({ 'a.md': '' });
	truncateSync(join(root, 'a.md'), 20_000_001);
	expect(await new NodeHost(root).read('a.md')).toEqual({ problem: 'is larger than 20 MB' });
});

test('a root that is not there holds nothing', async () => {
	const host = new NodeHost(join(folder({}), 'nowhere'));
	expect(await host.list()).toEqual([]);
	expect(await host.exists('a.md')).toBe(false);
});

test('without a given date it is a date', () => {
	expect(new NodeHost(folder({})).today()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test('a file that cannot be written says why, and leaves nothing behind', async () => {
	const root = folder({ 'a.yaml/b.md': 'one\n' });
	expect(await new NodeHost(root).write('none/a.yaml', 'two\n')).toBe('cannot be written (ENOENT)');
	expect(await new NodeHost(root).write('a.yaml', 'two\n')).toMatch(/^cannot be written \(E\w+\)$/);
	expect(await listOf(root)).toEqual(['a.yaml/b.md']);
});
