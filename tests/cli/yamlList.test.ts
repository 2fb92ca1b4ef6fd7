import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { folderOf, qms, removeFolders } from '../support/cli.ts';

afterAll(removeFolders);

const procedure = '---\nid: SOP-01\ntitle: Talking\nversion: "2"\nstatus: approved\n---\n# Talking\n';
const list = 'registers/list.yaml';
const files = { 'qms.yaml': `masterList: ${list}\n`, 'p/SOP-01.md': procedure, 'p/SOP-02.md': procedure.replace('SOP-01', 'SOP-02') };

function read(root: string, path = list): string {
	return readFileSync(join(root, path), 'utf8');
}

describe('qms list with a list in YAML', () => {
	test('writes the list that qms.yaml names, which then is up to date', async () => {
		const root = folderOf(files);
		const { stdout: before } = await qms(root, 'check', '--format', 'json');
		expect(before).toContain('name the Markdown or YAML file that lists all documents');
		expect(await qms(root, 'list', '--check')).toMatchObject({ status: 1, stdout: `${list} would change: a new list.\n` });
		expect(existsSync(join(root, list))).toBe(false);
		expect(await qms(root, 'list')).toMatchObject({ status: 0, stdout: `${list}: a new list.\n` });
		expect(read(root)).toContain(
			'\n  - id: SOP-01\n    title: Talking\n    type: procedure\n    version: "2"\n    status: approved\n    file: p/SOP-01.md\n',
		);
		expect(await qms(root, 'list', '--check')).toMatchObject({ status: 0, stdout: `${list} is up to date.\n` });
		const { stdout } = await qms(root, 'check', '--format', 'json');
		expect(stdout).not.toMatch(/unlisted-document|master-list-|listed-document-missing|invalid-/);
		expect(await qms(root, 'list', '--output', 'other.yml')).toMatchObject({ status: 0, stdout: 'other.yml: a new list.\n' });
		expect(read(root, 'other.yml')).toBe(read(root));
	});

	test('keeps what the author wrote, with line ends and byte order mark', async () => {
		const text =
			'\uFEFF# The list\ndocuments:\n  - nr: SOP-02   # yearly\n    title: "Talking"\n    version: 1\n    note: [a, b]\n  - nr: SOP-77\n    title: "Gone"\n\n# More.'.replaceAll(
				'\n',
				'\r\n',
			);
		const root = folderOf({ ...files, [list]: text });
		expect(await qms(root, 'list', '--check')).toMatchObject({ status: 1, stdout: `${list} would change: 1 row added, 1 changed.\n` });
		expect(read(root)).toBe(text);
		expect(await qms(root, 'list')).toMatchObject({ status: 0 });
		const after = text
			.replace('version: 1', 'version: 2')
			.replace('  - nr: SOP-02', '  - nr: SOP-01\r\n    title: "Talking"\r\n    version: 2\r\n  - nr: SOP-02');
		expect(read(root)).toBe(after);
		expect(await qms(root, 'list')).toMatchObject({ status: 0, stdout: `${list} is up to date.\n` });
		expect(await qms(root, 'list', '--prune')).toMatchObject({ stdout: `${list}: 0 rows added, 0 changed, 1 removed.\n` });
		expect(read(root)).toBe(after.replace('  - nr: SOP-77\r\n    title: "Gone"\r\n', ''));
	});

	test('says where it cannot be read, and qms check too', async () => {
		const root = folderOf({ ...files, [list]: 'documents:\n  - id: SOP-01\n   title: Talking\n' });
		expect(await qms(root, 'list')).toMatchObject({ status: 2, stderr: expect.stringContaining(`${list} cannot be read in line 3`) });
		const { status, stdout } = await qms(root, 'check');
		expect(status).toBe(1);
		expect(stdout).toMatch(/registers\/list\.yaml[\s\S]*3:\d+[\s\S]*invalid-master-list/);
	});
});
