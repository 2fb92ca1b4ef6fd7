import { afterAll, describe, expect, test } from 'vitest';
import { folderOf, qms, removeFolders } from '../support/cli.ts';

afterAll(removeFolders);

const files = {
	'procedures/SOP-01.md':
		'---\nid: SOP-01\nclauses: ["7.4"]\n---\n# Looking at ourselves\n\n## Audits\n\nThe audit programme says how often each process is audited, by which methods and who is responsible.\nAuditors do not audit their own work, so that audits stay impartial. Criteria and scope of each audit are defined.\n',
	'policy.md': '# Quality policy\n\nTop management sets this quality policy. It is communicated and understood.\n',
	'README.md': '# Build\n\nRun `make`.\n',
};

interface Row {
	readonly path: string;
	readonly clause: string;
	readonly section: string | null;
	readonly score: number;
}

function rowsIn(stdout: string): readonly Row[] {
	return (JSON.parse(stdout) as { suggestions: Row[] }).suggestions;
}

describe('qms suggest', () => {
	test('as JSON has the shape that other tools rely on', async () => {
		const { stdout, stderr, status } = await qms(folderOf(files), 'suggest', '--format', 'json', '--standard', 'iso-9001:2015');
		expect([status, stderr]).toEqual([0, '']);
		expect(JSON.parse(stdout)).toMatchObject({ schema: 1 });
		const rows = rowsIn(stdout);
		const first = (path: string): Row | undefined => rows.find(row => row.path === path);
		expect(first('policy.md')).toEqual({
			path: 'policy.md',
			standard: 'iso-9001',
			edition: '2015',
			clause: expect.stringMatching(/^5\.2/),
			title: expect.any(String),
			section: null,
			line: 0,
			score: expect.any(Number),
			words: expect.arrayContaining(['policy']),
		});
		expect(first('procedures/SOP-01.md')).toMatchObject({ clause: expect.stringMatching(/^9\.2/), section: 'Audits', line: 6 });
		expect(rows.every(({ score }) => score > 0 && score <= 1 && Number(score.toFixed(2)) === score)).toBe(true);
		expect(rows.filter(({ path }) => path === 'README.md')).toEqual([]);
	});

	test('says for a terminal document by document what is likely, where, and by which words', async () => {
		const { stdout, status } = await qms(folderOf(files), 'suggest', '--standard', 'iso-9001:2015');
		expect(status).toBe(0);
		expect(stdout).toMatch(/^policy\.md \(ISO 9001:2015\)\n {2}0\.\d\d {2}5\.2\S* .*policy/);
		expect(stdout).toContain('procedures/SOP-01.md:7 Audits');
		expect(stdout).toMatch(/2 of 3 documents appear to address clauses of ISO 9001:2015, by their text alone\n$/);
	});

	test('takes a part of a workspace', async () => {
		const { stdout } = await qms(folderOf({ ...files, 'qms.yaml': '' }), 'suggest', 'procedures', '--format', 'json');
		expect(new Set(rowsIn(stdout).map(({ path }) => path))).toEqual(new Set(['procedures/SOP-01.md']));
	});

	test('takes the editions that the workspace is checked against', async () => {
		const backup = { 'a.md': '# Backup\n\nBackups of servers are made daily and a restore is tested every quarter.\n' };
		const run = await qms(folderOf({ ...backup, 'qms.yaml': 'standards: ["iso-27001:2022"]\n' }), 'suggest', '--format', 'json');
		expect(rowsIn(run.stdout)[0]).toMatchObject({ standard: 'iso-27001', edition: '2022', clause: 'A.8.13' });
	});

	test('of an empty folder is a whole report', async () => {
		const root = folderOf({});
		expect(JSON.parse((await qms(root, 'suggest', '--format', 'json')).stdout)).toEqual({ schema: 1, suggestions: [] });
		expect((await qms(root, 'suggest')).stdout).toMatch(/^0 of 0 documents appear to address clauses/);
	});
});
