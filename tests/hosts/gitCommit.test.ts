import { afterAll, describe, expect, test } from 'vitest';
import { commitOf } from '../../server/src/hosts/gitCommit.ts';
import { folderOf, removeFolders } from '../support/cli.ts';

afterAll(removeFolders);

const id = '0123456789abcdef0123456789abcdef01234567';
const other = 'f'.repeat(40);

describe('what is checked out', () => {
	test('is read from the file of a branch, from a folder below too', () => {
		const root = folderOf({ '.git/HEAD': 'ref: refs/heads/next/one\n', '.git/refs/heads/next/one': `${id}\n`, 'docs/a.md': '' });
		expect(commitOf(root)).toEqual({ id, branch: 'next/one' });
		expect(commitOf(`${root}/docs`)).toEqual({ id, branch: 'next/one' });
	});

	test('is read from the list of branches that were packed', () => {
		const packed = `# pack-refs with: peeled\n${other} refs/heads/mainland\n${id} refs/heads/main\n^${other}\n`;
		expect(commitOf(folderOf({ '.git/HEAD': 'ref: refs/heads/main\n', '.git/packed-refs': packed }))).toEqual({ id, branch: 'main' });
	});

	test('may be on no branch', () => {
		expect(commitOf(folderOf({ '.git/HEAD': `${id}\n` }))).toEqual({ id, branch: undefined });
	});

	test('is found for a work tree of its own', () => {
		const root = folderOf({
			'main/.git/HEAD': `${other}\n`,
			'main/.git/refs/heads/side': `${id}\n`,
			'main/.git/worktrees/side/HEAD': 'ref: refs/heads/side\n',
			'main/.git/worktrees/side/commondir': '../..\n',
			'side/.git': 'gitdir: ../main/.git/worktrees/side\n',
		});
		expect(commitOf(`${root}/side`)).toEqual({ id, branch: 'side' });
	});

	test.each([
		['nothing was committed yet', { '.git/HEAD': 'ref: refs/heads/main\n' }],
		['the file is broken', { '.git/HEAD': 'ref: refs/heads/main\n', '.git/refs/heads/main': 'what?\n' }],
		['the folder that is named is gone', { '.git': 'gitdir: /nowhere/at/all\n' }],
		['there is no head', { '.git/config': '' }],
	])('is unknown where %s', (_, files: Readonly<Record<string, string>>) => {
		expect(commitOf(folderOf(files))).toBeUndefined();
	});
});
