import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { folderOf, qms, removeFolders } from '../support/cli.ts';

afterAll(removeFolders);

const procedure = '---\nid: SOP-01\nstandard: ISO 9001:2015\nclauses: ["7.4"]\n---\n# Talking\n';
const head = '# Map of ISO 9001:2015\n\n| Clause | Documents | Note |\n|---|:-:|---|\n';
const broad = '| 4 | | |\n| 5 | | |\n| 6 | | |\n| 7 | | a \\| b |\n| 8 | | |\n| 9 | | |\n| 10 | | |\n';
const files = { 'qms.yaml': 'standards: ["iso-9001:2015"]\nclauseMap: registers/map.md\n', 'SOP-01.md': procedure };
const map = 'registers/map.md';

function read(root: string): string {
	return readFileSync(join(root, map), 'utf8');
}

describe('qms map', () => {
	test('writes the map that qms.yaml names, which then is up to date', async () => {
		const root = folderOf(files);
		expect(await qms(root, 'map', '--check')).toMatchObject({ status: 1, stdout: 'registers/map.md would change: a new map.\n' });
		expect(existsSync(join(root, map))).toBe(false);
		expect(await qms(root, 'map')).toMatchObject({ status: 0, stdout: 'registers/map.md: a new map.\n' });
		const rows = read(root)
			.split('\n')
			.filter(line => /^\| \d/.test(line));
		expect(rows).toHaveLength(65);
		expect(rows).toContain('| 7.4 | Communication | [SOP-01](../SOP-01.md) |');
		expect(await qms(root, 'map', '--check')).toMatchObject({ status: 0, stdout: 'registers/map.md is up to date.\n' });
		const { stdout } = await qms(root, 'check', '--format', 'json');
		expect(stdout).not.toMatch(/unmapped-claim|unconfirmed-mapping|invalid-configuration/);
	});

	test('writes to standard output where no file is named', async () => {
		const { status, stdout } = await qms(folderOf({ 'SOP-01.md': procedure }), 'map', '--standard', 'iso-9001:2015');
		expect(status).toBe(0);
		expect(stdout).toContain('# Clause map of ISO 9001:2015\n\n| Clause | Title | Documents |\n');
		expect(stdout).toContain('| 7.4 | Communication | [SOP-01](SOP-01.md) |');
	});

	test('keeps what the author wrote, with line ends and byte order mark', async () => {
		const text = `\uFEFF${head}${broad}\nMore.`.replaceAll('\n', '\r\n');
		const root = folderOf({ ...files, [map]: text });
		expect(await qms(root, 'map', '--check')).toMatchObject({
			status: 1,
			stdout: 'registers/map.md would change: 0 rows added, 1 row changed.\n',
		});
		expect(read(root)).toBe(text);
		expect(await qms(root, 'map')).toMatchObject({ status: 0 });
		expect(read(root)).toBe(text.replace('| 7 | |', '| 7 | [SOP-01](../SOP-01.md) |'));
		expect(await qms(root, 'map')).toMatchObject({ status: 0, stdout: 'registers/map.md is up to date.\n' });
	});

	test('takes documents out only when asked', async () => {
		const text = head + broad.replace('| 9 | |', '| 9 | SOP-01 |').replace('| 7 | |', '| 7 | SOP-01 |');
		const root = folderOf({ ...files, [map]: text });
		expect(await qms(root, 'map')).toMatchObject({ stdout: 'registers/map.md is up to date.\n' });
		await qms(root, 'map', '--prune');
		expect(read(root)).toBe(text.replace('| 9 | SOP-01 |', '| 9 | – |'));
	});

	test.each([
		[
			'a map in the form of a list',
			{ [map]: '# Map of ISO 9001:2015\n\n- 7.4: SOP-01\n' },
			[],
			'has no table with a column of clauses and a column of documents',
		],
		[
			'a table without a column of documents',
			{ [map]: '# Map\n\n| Clause | Title |\n|---|---|\n| 7.4 | Talk |\n' },
			[],
			'has no table with',
		],
		['a table for another standard', { [map]: head + broad }, ['--standard', 'iso-14001:2015'], 'has no table for ISO 14001:2015'],
		['bytes that are no text', { [map]: new Uint8Array([0x23, 0xff, 0xfe, 0x0a]) }, [], 'is not UTF-8 text'],
		['a standard that is not known', {}, ['--standard', 'iso-9001:2003'], '--standard is iso-9001:2003, but must be one of'],
		['a file elsewhere', {}, ['--output', '../map.md'], 'must be a file of the workspace'],
		['a folder', {}, ['--output', '.'], 'must be a file of the workspace'],
		['two folders', {}, ['.', '.'], 'name one folder'],
	])('writes nothing for %s', async (_, more, args, problem) => {
		const root = folderOf({ ...files, ...more });
		const before = existsSync(join(root, map)) ? readFileSync(join(root, map)) : undefined;
		const { status, stderr, stdout } = await qms(root, 'map', ...args);
		expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
		expect(stderr).toContain(problem);
		expect(stderr.trim().split('\n')).toHaveLength(1);
		expect(existsSync(join(root, map)) ? readFileSync(join(root, map)) : undefined).toEqual(before);
	});

	test('--check needs a map', async () => {
		const { status, stderr } = await qms(folderOf({ 'SOP-01.md': procedure }), 'map', '--check');
		expect(status).toBe(2);
		expect(stderr).toContain('--check needs a map');
	});
});
