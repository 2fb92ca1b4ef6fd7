import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { folderOf, qms, removeFolders } from '../support/cli.ts';

afterAll(removeFolders);

const procedure = '---\nid: SOP-01\ntitle: Talking\nversion: "2"\nstatus: approved\n---\n# Talking\n';
const list = 'registers/list.md';
const files = { 'qms.yaml': `masterList: ${list}\n`, 'SOP-01.md': procedure, 'SOP-02.md': procedure.replace('SOP-01', 'SOP-02') };
const head = '# Master list\n\n| ID | Title | Version | Note |\n|---|:-:|---|---|\n';

function read(root: string): string {
	return readFileSync(join(root, list), 'utf8');
}

describe('qms list', () => {
	test('writes the list that qms.yaml names, which then is up to date', async () => {
		const root = folderOf(files);
		expect(await qms(root, 'list', '--check')).toMatchObject({ status: 1, stdout: `${list} would change: a new list.\n` });
		expect(existsSync(join(root, list))).toBe(false);
		expect(await qms(root, 'list')).toMatchObject({ status: 0, stdout: `${list}: a new list.\n` });
		expect(read(root)).toContain('\n| [SOP-01](../SOP-01.md) | Talking | procedure | 2 | approved |  |  |\n');
		expect(await qms(root, 'list', '--check')).toMatchObject({ status: 0, stdout: `${list} is up to date.\n` });
		const { stdout } = await qms(root, 'check', '--format', 'json');
		expect(stdout).not.toMatch(/unlisted-document|master-list-mismatch|listed-document-missing|invalid-configuration/);
	});

	test('writes to standard output where no list is named, and finds the one that is there', async () => {
		const { 'qms.yaml': _, ...documents } = files;
		const root = folderOf(documents);
		expect(await qms(root, 'list')).toMatchObject({ status: 0, stdout: expect.stringContaining('| [SOP-02](SOP-02.md) | Talking |') });
		const register = `# Document register\n\n| No. | Title |\n|---|---|\n| SOP-01 | Talking |\n| SOP-02 | Talking |\n`;
		const other = folderOf({ ...documents, 'SOP-03.md': procedure.replace('SOP-01', 'SOP-03'), 'reg.md': register });
		expect(await qms(other, 'list')).toMatchObject({ status: 0, stdout: 'reg.md: 1 row added, 0 changed.\n' });
		expect(readFileSync(join(other, 'reg.md'), 'utf8')).toBe(`${register}| SOP-03 | Talking |\n`);
	});

	test('keeps what the author wrote, with line ends and byte order mark', async () => {
		const text = `\uFEFF${head}| SOP-02 | Talking | 1 | a \\| b |\n| SOP-77 | Gone | 1 | |\n\nMore.`.replaceAll('\n', '\r\n');
		const root = folderOf({ ...files, [list]: text });
		expect(await qms(root, 'list', '--check')).toMatchObject({ status: 1, stdout: `${list} would change: 1 row added, 1 changed.\n` });
		expect(read(root)).toBe(text);
		expect(await qms(root, 'list')).toMatchObject({ status: 0 });
		const after = text.replace('| SOP-02 | Talking | 1 |', '| SOP-01 | Talking | 2 |  |\r\n| SOP-02 | Talking | 2 |');
		expect(read(root)).toBe(after);
		expect(await qms(root, 'list')).toMatchObject({ status: 0, stdout: `${list} is up to date.\n` });
		expect(await qms(root, 'list', '--prune')).toMatchObject({ stdout: `${list}: 0 rows added, 0 changed, 1 removed.\n` });
		expect(read(root)).toBe(after.replace('| SOP-77 | Gone | 1 | |\r\n', ''));
	});

	test('leaves rows whose files are there, whether they could be read or not', async () => {
		const head = '# Master list\n\n| ID | Title | File |\n|---|---|---|\n';
		const rows =
			'| SOP-01 | Talking | [it](../SOP-01.md) |\n| SOP-02 | Talking | [it](../SOP-02.md) |\n| SOP-03 | Talking |  |\n| SOP-04 | Talking | [it](../old/SOP-04.md) |\n';
		const gone = '| SOP-05 | Talking | [it](../SOP-05.md) |\n| SOP-06 | Talking |  |\n';
		const root = folderOf({
			'qms.yaml': `masterList: ${list}\ndocuments: ["*.md", registers/**]\n`,
			'SOP-01.md': procedure,
			'SOP-02.md': new Uint8Array(4),
			'SOP-03 Talking.md': new Uint8Array(4),
			'old/SOP-04.md': procedure.replace('SOP-01', 'SOP-04'),
			[list]: head + rows + gone,
		});
		const { stdout } = await qms(root, 'check', '--format', 'json');
		const { findings } = JSON.parse(stdout) as { findings: { rule: string; message: string }[] };
		expect(findings.filter(({ rule }) => rule === 'listed-document-missing').map(({ message }) => /SOP-\d+/.exec(message)?.[0])).toEqual([
			'SOP-05',
			'SOP-06',
		]);
		expect(await qms(root, 'list', '--prune')).toMatchObject({ status: 0, stdout: `${list}: 0 rows added, 0 changed, 2 removed.\n` });
		expect(read(root)).toBe(head + rows);
	});

	test.each([
		['a file without a list', { ...files, [list]: '# List\n' }, [], 'registers/list.md has no table with a column of document ids'],
		['a file outside', files, ['--output', '../list.md'], 'must be a file of the workspace'],
		['no list to check', { 'SOP-01.md': procedure }, ['--check'], '--check needs a list'],
		['no document with an id', { 'a.md': '# A\n' }, [], 'so there is nothing to list'],
	])('cannot do without: %s', async (_, given, args, message) => {
		const root = folderOf(given as Readonly<Record<string, string>>);
		expect(await qms(root, 'list', ...args)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(message) });
	});
});
