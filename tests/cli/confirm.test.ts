import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { folderOf, qms, removeFolders } from '../support/cli.ts';

afterAll(removeFolders);

const files = {
	'qms.yaml': 'standards: ["iso-9001:2015"]\n',
	'a.md': '# A\n\n[b](b.md#approval)\n',
	'b.md': '# B\n\n## Approval\n\nThe buyer approves.\n',
	'c.md': '# C\n\n[b](b.md)\n',
};

async function suspects(root: string): Promise<readonly string[]> {
	const { stdout } = await qms(root, 'check', '--format', 'json');
	const { findings } = JSON.parse(stdout) as { readonly findings: readonly { readonly path: string; readonly rule: string }[] };
	return findings.filter(({ rule }) => rule === 'suspect-link').map(({ path }) => path);
}

test('links are watched from the first confirmation, and suspect until they are confirmed again', async () => {
	const root = folderOf(files);
	const change = (text: string): void => writeFileSync(join(root, 'b.md'), text);
	change('# B\n\n## Approval\n\nThe director approves.\n');
	expect(await suspects(root)).toEqual([]);
	expect(await qms(root, 'confirm', '--all')).toEqual({ status: 0, stdout: '2 links confirmed, 2 in qms-links.yaml.\n', stderr: '' });
	change('# B\n\n## Approval\n\nThe **director**\napproves.\n');
	expect(await suspects(root)).toEqual([]);
	change(files['b.md']);
	expect(await suspects(root)).toEqual(['a.md', 'c.md']);
	expect((await qms(root, 'confirm')).stdout).toBe('0 links confirmed, 2 in qms-links.yaml. 2 links are suspect; see: qms check\n');
	expect((await qms(root, 'confirm', 'a.md')).stdout).toBe('1 link confirmed, 2 in qms-links.yaml. 1 link is suspect; see: qms check\n');
	expect(await suspects(root)).toEqual(['c.md']);
	writeFileSync(join(root, 'c.md'), '# C\n');
	expect((await qms(root, 'confirm')).stdout).toBe('0 links confirmed, 1 in qms-links.yaml.\n');
	expect(readFileSync(join(root, 'qms-links.yaml'), 'utf8')).toMatch(
		/\nlinks:\n {2}- \{ from: "a\.md", to: "b\.md#approval", print: "[0-9a-f]{16}" \}\n$/,
	);
});

test('a second time nothing changes', async () => {
	const root = folderOf(files);
	await qms(root, 'confirm', '--all');
	const first = readFileSync(join(root, 'qms-links.yaml'), 'utf8');
	expect((await qms(root, 'confirm', '--all')).stdout).toBe('0 links confirmed, 2 in qms-links.yaml.\n');
	expect(readFileSync(join(root, 'qms-links.yaml'), 'utf8')).toBe(first);
});

test('a row that cannot be read is not lost', async () => {
	const slip = 'links:\n  - { from: "a.md", too: "b.md", print: "1" }\n';
	const root = folderOf({ ...files, 'qms-links.yaml': slip });
	expect(await qms(root, 'confirm', '--all')).toEqual({
		status: 2,
		stdout: '',
		stderr: 'qms: qms-links.yaml:2 cannot be read: The key "too" is not known here; "to" may be meant. Mend it first.\n',
	});
	expect(readFileSync(join(root, 'qms-links.yaml'), 'utf8')).toBe(slip);
});

test('a workspace without links, and one without documents', async () => {
	expect((await qms(folderOf({}), 'confirm')).stdout).toBe('0 links confirmed, 0 in qms-links.yaml.\n');
	expect((await qms(folderOf({ 'a.md': '# A\n' }), 'confirm', '--all')).stdout).toBe('0 links confirmed, 0 in qms-links.yaml.\n');
});

test.each([
	[['--all', 'a.md'], /leave out either/],
	[['gone.md'], /there is no gone\.md/],
	[['--al'], /qms confirm --help/],
])('qms confirm %s cannot work', async (args, message) => {
	const { status, stderr } = await qms(folderOf(files), 'confirm', ...args);
	expect(status).toBe(2);
	expect(stderr).toMatch(message);
	expect(stderr).toMatch(/^qms: [^\n]+\n$/);
});
