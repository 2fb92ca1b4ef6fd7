import { afterAll, describe, expect, test } from 'vitest';
import { folderOf, qms, removeFolders } from '../support/cli.ts';
import { type Diagram, readDot, readMermaid } from '../support/diagrams.ts';

afterAll(removeFolders);

const files = {
	'qms.yaml': 'standards: ["iso-9001:2015"]\n',
	'a.md': '---\nid: SOP-01\nclauses: ["7.2"]\n---\n# Buying\n\nOn FRM-01.\n',
	'b.md': '---\nid: FRM-01\n---\n# Form\n\nEvery person who was trained is written down here.\n',
	'c.md': '---\nid: SOP-02\nsupersedes: SOP-03\n---\n# C\n',
	'd.md': '---\nid: SOP-03\nsupersedes: SOP-02\nclauses: ["10.2.2"]\n---\n# D\n',
	'e.md': '# E\n',
};

/** Titles that hold whatever a format could take for a mark of its own. */
const hostile = [
	'"quoted" \\" and \\n back\\\\slash',
	'[brackets] {braces} (round) <b>tag</b> | pipe',
	'1. a list; `code` #35; &amp; &lt; *x* _y_ ~~z~~',
	'end; subgraph --> n1 %% comment',
	'Prüfung 検査 🔧 ‮ rtl',
	'=1+1',
	'- item',
];
const withHostile = {
	'qms.yaml': files['qms.yaml'],
	'index.md': `# Index\n\n${hostile.map((_, i) => `[x](t${i}.md)`).join(' ')}\n`,
	...Object.fromEntries(hostile.map((title, i) => [`t${i}.md`, `---\ntitle: ${JSON.stringify(title)}\n---\n# T\n`])),
};

describe('qms trace --format', () => {
	test('json keeps the contract', async () => {
		const { status, stdout, stderr } = await qms(folderOf(files), 'trace', '--format', 'json');
		expect([status, stderr]).toEqual([0, '']);
		const report = JSON.parse(stdout);
		expect(report.schema).toBe(1);
		expect(report.nodes.find(({ id }: { id: string }) => id === 'iso-9001:2015 8.4.1')).toEqual({
			id: 'iso-9001:2015 8.4.1',
			kind: 'clause',
			path: null,
			title: 'General',
			parent: 'iso-9001:2015 8.4',
		});
		expect(report.nodes.filter(({ path }: { path: string | null }) => path !== null).map(({ id }: { id: string }) => id)).toEqual([
			'SOP-01',
			'FRM-01',
			'SOP-02',
			'SOP-03',
			'e.md',
		]);
		expect(report.edges).toEqual([
			{ from: 'SOP-01', to: 'iso-9001:2015 7.2', kind: 'covers', path: 'a.md', line: 2 },
			{ from: 'SOP-01', to: 'FRM-01', kind: 'records', path: 'a.md', line: 6 },
			{ from: 'SOP-01', to: 'FRM-01', kind: 'references', path: 'a.md', line: 6 },
			{ from: 'SOP-02', to: 'SOP-03', kind: 'supersedes', path: 'c.md', line: 2 },
			{ from: 'SOP-03', to: 'iso-9001:2015 10.2.2', kind: 'covers', path: 'd.md', line: 3 },
			{ from: 'SOP-03', to: 'SOP-02', kind: 'supersedes', path: 'd.md', line: 2 },
		]);
		expect(report.orphans).toEqual(['e.md']);
		expect(report.cycles).toEqual([['c.md', 'd.md']]);
		expect(report.deadEnds).toEqual([
			{ path: 'd.md', declaredIn: { path: 'd.md', line: 3 }, clauses: ['iso-9001:2015 10.2.2'], passedOver: [] },
		]);
		const [{ standard, edition, summary, clauses }] = report.coverage;
		expect([standard, edition, clauses.length]).toEqual(['iso-9001', '2015', summary.open]);
		expect(clauses[0]).toEqual({ clause: 'iso-9001:2015 4.1', depth: 'open', documents: [], gaps: [] });
	});

	test('csv is a row for each edge, then those that stand alone; a formula is text', async () => {
		const { stdout } = await qms(folderOf(files), 'trace', '--format', 'csv');
		const lines = stdout.split('\r\n');
		expect(lines.slice(0, 4)).toEqual([
			'From,Kind,Title,Says,To,Kind,Title,Said in',
			'SOP-01,procedure,Buying,covers,iso-9001:2015 7.2,clause,Competence,a.md:3',
			'SOP-01,procedure,Buying,records,FRM-01,form,Form,a.md:7',
			'SOP-01,procedure,Buying,references,FRM-01,form,Form,a.md:7',
		]);
		expect(lines).toContain('e.md,other,E,,,,,');
		expect(lines).toContain('iso-9001:2015 8.4.1,clause,General,,,,,');
		expect(lines.at(-1)).toBe('');
		const unsafe = (await qms(folderOf(withHostile), 'trace', '--format', 'csv')).stdout;
		expect(unsafe).toContain(",'=1+1,");
		expect(unsafe).toContain(",'- item,");
		expect(unsafe).toContain('"""quoted"" \\"" and \\n back\\\\slash"');
	});

	test.each<[string, (text: string) => Diagram]>([
		['dot', readDot],
		['mermaid', readMermaid],
	])('%s is a picture that can be read, whatever stands in titles', async (format, read) => {
		const { nodes, edges } = read((await qms(folderOf(withHostile), 'trace', '--format', format)).stdout);
		const labels = [...nodes.values()];
		for (const [i, title] of hostile.entries()) {
			expect(labels).toContainEqual([`t${i}.md`, title]);
		}
		expect(edges).toHaveLength(hostile.length);
		expect(edges.every(edge => edge.split(' ').every((end, i) => (i === 1 ? end === 'references' : nodes.has(end))))).toBe(true);
	});

	test.each<[string, (text: string) => Diagram]>([
		['dot', readDot],
		['mermaid', readMermaid],
	])('%s shows the most telling edge, and no node without one', async (format, read) => {
		const { nodes, edges } = read((await qms(folderOf(files), 'trace', '--format', format)).stdout);
		expect([...nodes.values()].map(([id]) => id)).toEqual([
			'iso-9001:2015 7.2',
			'iso-9001:2015 10.2.2',
			'SOP-01',
			'FRM-01',
			'SOP-02',
			'SOP-03',
		]);
		expect(edges.map(edge => edge.split(' ')[1])).toEqual(['covers', 'records', 'supersedes', 'covers', 'supersedes']);
	});

	test.each(['text', 'json', 'csv', 'dot', 'mermaid'])('%s of an empty folder is no error', async format => {
		const { status, stderr } = await qms(folderOf({}), 'trace', '--format', format);
		expect([status, stderr]).toEqual([0, '']);
	});
});

describe('qms trace as text', () => {
	test('tells what was asked for', async () => {
		const root = folderOf(files);
		expect((await qms(root, 'trace')).stdout).toMatch(
			/^5 documents and \d+ clauses: 2 covers, 0 implements, 1 records, 1 references, 2 supersedes\n\nOrphans: .*\n {2}e\.md {2}E\n\nDead ends: .*\n {2}d\.md {2}SOP-03 D: 10\.2\.2 \(d\.md:4\)\n\nCircles: .*\n {2}c\.md → d\.md → c\.md\n\nISO 9001:2015: /,
		);
		expect((await qms(root, 'trace', '--report', 'cycles')).stdout).toBe(
			'Circles: documents that supersede each other\n  c.md → d.md → c.md\n',
		);
	});

	test('of what is near a document or a clause', async () => {
		const root = folderOf(files);
		const near = 'SOP-01 Buying  covers  iso-9001:2015 7.2 Competence  (a.md:3)\n';
		for (const name of ['7.2', 'iso-9001:2015 7.2']) {
			expect((await qms(root, 'trace', '--from', name)).stdout).toBe(near);
		}
		for (const name of ['SOP-01', 'sop 01', 'a.md', './a.md']) {
			expect((await qms(root, 'trace', '--from', name)).stdout).toBe(`${near}SOP-01 Buying  records  FRM-01 Form  (a.md:7)\n`);
		}
		expect((await qms(root, 'trace', '--from', 'e.md')).stdout).toBe('Nothing is said of it, and it says nothing of others.\n');
		expect(JSON.parse((await qms(root, 'trace', '--from', 'FRM-01', '--depth', '2', '--format', 'json')).stdout)).toMatchObject({
			nodes: [{ id: 'iso-9001:2015 7.2' }, { id: 'SOP-01' }, { id: 'FRM-01' }],
		});
	});

	test('never says that anybody conforms', async () => {
		const { stdout } = await qms(folderOf(files), 'trace', '--help');
		expect(`${stdout}${(await qms(folderOf(files), 'trace')).stdout}`).not.toMatch(
			/\bconform(?:s|ant|ity (?:to|with))\b|\bcompl(?:y|ies|iant|iance)\b/i,
		);
	});
});

test('another edition has its own clauses', async () => {
	const { stdout } = await qms(folderOf(files), 'trace', '--format', 'json', '--standard', 'iso-13485:2016');
	const { nodes, edges } = JSON.parse(stdout) as { nodes: { id: string; kind: string }[]; edges: { kind: string }[] };
	expect(nodes.filter(({ kind }) => kind === 'clause').every(({ id }) => id.startsWith('iso-13485:2016 '))).toBe(true);
	expect(edges.filter(({ kind }) => kind === 'covers')).toEqual([]);
});

test.each([
	[['--format', 'html'], /--format is html, but must be one of text, json, csv, dot, mermaid/],
	[['--report', 'gaps'], /--report is gaps/],
	[['--report', 'orphans', '--format', 'json'], /json holds all reports/],
	[['--from', 'SOP-99'], /--from is SOP-99, but no document and no clause is called so/],
	[['--depth', '2'], /--depth counts from what --from names/],
	[['--from', 'SOP-01', '--depth', '-1'], /--depth/],
	[['--standard', 'iso-9999'], /--standard is iso-9999/],
	[['.', '.'], /one workspace at a time/],
	[['gone'], /there is no gone/],
])('qms trace %s cannot work', async (args, message) => {
	const { status, stderr } = await qms(folderOf(files), 'trace', ...args);
	expect(status).toBe(2);
	expect(stderr).toMatch(message);
	expect(stderr).toMatch(/^qms: [^\n]+\n$/);
});
