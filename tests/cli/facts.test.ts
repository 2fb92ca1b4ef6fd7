import { afterAll, describe, expect, test } from 'vitest';
import { folderOf, qms, removeFolders } from '../support/cli.ts';

afterAll(removeFolders);

const files = {
	'qms.yaml': 'standards: ["iso-9001:2015"]\n',
	'procedures/SOP-04.md':
		'# Buying\n\n| Document No. | SOP-04 |\n|---|---|\n| Rev. | 2.1 |\n| Clauses | 8.4.1 |\n\n## 4.1 Choosing\n\nSee [the form](../forms/FRM-01.md), FRM-01 and ISO 9001:2015, 7.4.\n',
	'forms/FRM-01.md': '# Evaluation\n',
};

describe('qms facts', () => {
	test('shows what was read, with lines that begin at 1 and sources in words', async () => {
		const { stdout, stderr, status } = await qms(folderOf(files), 'facts', 'procedures/SOP-04.md');
		expect([status, stderr]).toEqual([0, '']);
		expect(stdout).toMatch(/^procedures\/SOP-04\.md\n {2}Title {3}Buying\n {2}Id {6}SOP-04 \(table at the head, line 3\)\n/);
		expect(stdout).toMatch(/^ +5 {2}version +2\.1 +\(table at the head, "Rev\."\)$/m);
		expect(stdout).toMatch(/^ +6 {2}ISO 9001:2015, 8\.4\.1 General +\(by a table at the head, for the document\)$/m);
		expect(stdout).toMatch(/^ +10 {2}ISO 9001:2015, 7\.4 Communication +\(cited in the text\)$/m);
		expect(stdout).toMatch(/^ +10 {2}\.\.\/forms\/FRM-01\.md +\(forms\/FRM-01\.md\)$/m);
	});

	test('lines up what is written in wide letters', async () => {
		const { stdout } = await qms(
			folderOf({ 'a.md': '# 一二三四\n\n| 文書番号 | SOP-01 |\n|---|---|\n| Owner | 品質管理 |\n| Version | 1.0 |\n' }),
			'facts',
			'a.md',
		);
		const columns = stdout
			.split('\n')
			.filter(line => /^ +\d/.test(line) && line.includes('(table at the head'))
			.map(line => line.indexOf('(') + (line.split('(')[0]?.match(/\p{Script=Han}/gu)?.length ?? 0));
		expect(columns.length).toBeGreaterThan(1);
		expect(new Set(columns).size).toBe(1);
	});

	test('gives the same as JSON, with lines that begin at 0', async () => {
		const { stdout, status } = await qms(folderOf(files), 'facts', 'procedures/SOP-04.md', '--format', 'json');
		expect(status).toBe(0);
		expect(JSON.parse(stdout)).toEqual({
			schema: 1,
			path: 'procedures/SOP-04.md',
			title: 'Buying',
			id: { text: 'SOP-04', source: 'headerTable', line: 2 },
			kind: { kind: 'procedure', source: 'id', reason: 'the id SOP-04' },
			recognized: 'it has a document id',
			metadata: [
				{ field: 'id', key: 'Document No.', values: ['SOP-04'], source: 'headerTable', line: 2 },
				{ field: 'version', key: 'Rev.', values: ['2.1'], source: 'headerTable', line: 4 },
				{ field: 'clauses', key: 'Clauses', values: ['8.4.1'], source: 'headerTable', line: 5 },
				{ field: 'id', key: '', values: ['SOP-04'], source: 'fileName', line: null },
			],
			sections: [
				{ number: null, title: 'Buying', level: 1, line: 0 },
				{ number: '4.1', title: '4.1 Choosing', level: 2, line: 7 },
			],
			claims: [
				{
					standard: 'iso-9001',
					edition: '2015',
					clause: '8.4.1',
					item: null,
					kind: 'headerTable',
					section: null,
					line: 5,
					subject: null,
					meant: { edition: 'iso-9001:2015', label: 'ISO 9001:2015, 8.4.1 General' },
				},
			],
			citations: [
				{
					standard: 'iso-9001',
					edition: '2015',
					clause: '7.4',
					item: null,
					kind: 'citation',
					section: '4.1 Choosing',
					line: 9,
					subject: null,
					meant: { edition: 'iso-9001:2015', label: 'ISO 9001:2015, 7.4 Communication' },
				},
			],
			standards: [{ name: 'ISO 9001', edition: '2015', line: 9 }],
			references: [{ kind: 'link', target: '../forms/FRM-01.md', resolved: 'forms/FRM-01.md', outcome: 'document', line: 9 }],
			ids: [
				{ text: 'SOP-04', resolved: 'procedures/SOP-04.md', outcome: 'document', line: 2 },
				{ text: 'FRM-01', resolved: 'forms/FRM-01.md', outcome: 'document', line: 9 },
			],
		});
	});

	test('names the path from the root, wherever it is started', async () => {
		const { stdout } = await qms(`${folderOf(files)}/procedures`, 'facts', 'SOP-04.md', '--format', 'json');
		expect(JSON.parse(stdout)).toMatchObject({ path: 'procedures/SOP-04.md' });
	});

	test('of an empty file is a whole report', async () => {
		const { stdout } = await qms(folderOf({ 'a.md': '' }), 'facts', 'a.md', '--format', 'json');
		expect(JSON.parse(stdout)).toMatchObject({ id: null, recognized: null, metadata: [], sections: [], claims: [], ids: [] });
	});
});

describe('qms facts ends 2, with one line that says why,', () => {
	test.each([
		['no file', {}, [], /facts of which document\?/],
		['two files', files, ['procedures/SOP-04.md', 'forms/FRM-01.md'], /one document at a time/],
		['a folder', files, ['procedures'], /procedures is a folder; name one document/],
		['a file that is not there', files, ['nowhere.md'], /there is no nowhere\.md/],
		['a file that is no Markdown', { 'a.txt': '' }, ['a.txt'], /a\.txt is not among the documents .*not a Markdown file/],
		[
			'a file that qms.yaml leaves out',
			{ 'qms.yaml': 'documents: ["docs/**"]\n', 'a.md': '' },
			['a.md'],
			/not among the documents .*qms\.yaml does not name it/,
		],
		['a file that git ignores', { '.git/x': '', '.gitignore': 'drafts\n', 'drafts/a.md': '' }, ['drafts/a.md'], /git ignores it/],
		['a file that is not text', { 'a.md': new Uint8Array([35, 0, 1, 2]) }, ['a.md'], /it is not text/],
		['a format that is none', files, ['forms/FRM-01.md', '--format', 'xml'], /--format is xml/],
	])('for %s', async (_, content: Readonly<Record<string, string | Uint8Array>>, args, message) => {
		const run = await qms(folderOf(content), 'facts', ...args);
		expect([run.status, run.stdout]).toEqual([2, '']);
		expect(run.stderr).toMatch(/^qms: [^\n]+\n$/);
		expect(run.stderr).toMatch(message);
	});
});
