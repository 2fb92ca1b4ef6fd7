import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { WorkspaceHost } from '../../server/src/core/host.ts';
import { MemoryHost } from '../../server/src/hosts/memoryHost.ts';
import { NodeHost } from '../../server/src/hosts/nodeHost.ts';

interface Kind {
	readonly name: string;
	readonly make: (files: Readonly<Record<string, string>>) => WorkspaceHost;
	/** Takes a file away behind the host's back. */
	readonly remove: (host: WorkspaceHost, path: string) => void;
}

const roots = new Map<WorkspaceHost, string>();

afterAll(() => {
	for (const root of roots.values()) {
		rmSync(root, { recursive: true, force: true });
	}
});

const kinds: readonly Kind[] = [
	{
		name: 'MemoryHost',
		make: files => new MemoryHost(files, '2026-11-22'),
		remove: (host, path) => (host as MemoryHost).files.delete(path),
	},
	{
		name: 'NodeHost',
		make: files => onDisk(files, false),
		remove: (host, path) => rmSync(join(roots.get(host) ?? '', path)),
	},
	{
		name: 'NodeHost that is eager',
		make: files => onDisk(files, true),
		remove: (host, path) => rmSync(join(roots.get(host) ?? '', path)),
	},
];

function onDisk(files: Readonly<Record<string, string>>, isEager: boolean): NodeHost {
	const root = mkdtempSync(join(tmpdir(), 'qms-host-'));
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text);
	}
	const host = new NodeHost(root, { isEager, today: '2026-11-22' });
	roots.set(host, root);
	return host;
}

describe.each(kinds)('$name', ({ make, remove }) => {
	test('lists every file, relative to the root and with slashes', async () => {
		const host = make({ 'a.md': '', 'b/c d/ü.md': '', 'b/e.png': '', '.hidden/f.md': '' });
		expect([...(await host.list())].sort()).toEqual(['.hidden/f.md', 'a.md', 'b/c d/ü.md', 'b/e.png']);
	});

	test('writes a whole file', async () => {
		const host = make({ 'a.md': 'one\n' });
		expect(await host.write('a.md', 'two\n')).toBeUndefined();
		expect(await host.write('b.yaml', 'new\n')).toBeUndefined();
		expect(await host.read('a.md')).toEqual({ text: 'two\n' });
		expect(await host.read('b.yaml')).toEqual({ text: 'new\n' });
		expect([...(await host.list())].sort()).toEqual(['a.md', 'b.yaml']);
	});

	test('lists nothing of an empty workspace', async () => {
		expect(await make({}).list()).toEqual([]);
	});

	test('reads a text as it is, line ends included', async () => {
		const text = '# Ä 😀\r\n\rb\n';
		expect(await make({ 'a.md': text }).read('a.md')).toEqual({ text });
	});

	test('reads an empty file as an empty text', async () => {
		expect(await make({ 'a.md': '' }).read('a.md')).toEqual({ text: '' });
	});

	test('leaves out a byte order mark', async () => {
		expect(await make({ 'a.md': '\uFEFF# A\n' }).read('a.md')).toEqual({ text: '# A\n' });
	});

	test('answers with a problem for a file that is not there, or not any more', async () => {
		const host = make({ 'a.md': 'a', 'b.md': 'b' });
		await host.list();
		remove(host, 'b.md');
		expect(await host.read('b.md')).toEqual({ problem: 'is not there any more' });
		expect(await host.read('never.md')).toEqual({ problem: 'is not there any more' });
		expect(await host.exists('b.md')).toBe(false);
		expect(await host.list()).toEqual(['a.md']);
	});

	test('answers with a problem for a folder that is named like a document', async () => {
		const host = make({ 'x.md/inner.md': 'inner' });
		expect(await host.read('x.md')).toHaveProperty('problem', expect.stringMatching(/^is /));
		expect(await host.list()).toEqual(['x.md/inner.md']);
	});

	test('tells which files and folders there are', async () => {
		const host = make({ 'forms/FRM-01.md': '', 'a.md': '' });
		const asked = ['a.md', 'forms', 'forms/FRM-01.md', 'form', 'forms/FRM-01', 'b.md', 'A.mdx'];
		expect(await Promise.all(asked.map(path => host.exists(path)))).toEqual([true, true, true, false, false, false, false]);
	});

	test('fits paths to globs', () => {
		const fits = make({}).matcher(['docs/**/*.md', 'SOP-?.md', 'forms/*.md']);
		const paths = [
			'docs/a.md',
			'docs/b/c.md',
			'SOP-1.md',
			'forms/f.md',
			'docs/a.txt',
			'SOP-10.md',
			'forms/x/f.md',
			'x/docs/a.md',
			'SOP-1xmd',
		];
		expect(paths.map(fits)).toEqual([true, true, true, true, false, false, false, false, false]);
	});

	test('is told the date', () => {
		expect(make({}).today()).toBe('2026-11-22');
	});

	test('ignores nothing where nobody said so', async () => {
		const host = make({ 'a.md': '' });
		await host.list();
		expect(host.isIgnored('a.md')).toBe(false);
	});
});
