import { afterAll, describe, expect, test } from 'vitest';
import { folderOf, qms, removeFolders } from '../support/cli.ts';

afterAll(removeFolders);

const any = {
	text: expect.any(String),
	number: expect.any(Number),
	textOrNull: expect.toSatisfy((value: unknown) => value === null || typeof value === 'string', 'a text or null'),
};

function oneOf(...values: readonly string[]): unknown {
	return expect.toSatisfy((value: unknown) => typeof value === 'string' && values.includes(value), `one of ${values.join(', ')}`);
}

/** A list of which each item has at least these keys with such values: keys may be added, never renamed. */
function listOf(item: Readonly<Record<string, unknown>> | unknown): unknown {
	return expect.toSatisfy((value: unknown) => {
		const isPlain = typeof item === 'object' && item !== null && !('asymmetricMatch' in item);
		for (const each of Array.isArray(value) ? value : [{}]) {
			expect(each).toEqual(isPlain ? expect.objectContaining(item) : item);
		}
		return Array.isArray(value);
	}, 'a list');
}

const position = expect.objectContaining({ line: any.number, character: any.number });
const state = oneOf('missing', 'mentioned', 'planned', 'claimed', 'described', 'evidenced', 'notApplicable');
const matches = listOf({ path: any.text, line: any.number, text: any.text });

const checkShape = {
	schema: 1,
	documents: any.number,
	findings: listOf({
		rule: any.text,
		severity: oneOf('error', 'warning', 'information', 'hint'),
		message: any.text,
		path: any.text,
		range: expect.objectContaining({ start: position, end: position }),
		fixes: listOf({ title: any.text }),
	}),
	summary: { error: any.number, warning: any.number, information: any.number, hint: any.number },
};

const coverageShape = {
	schema: 1,
	claims: listOf({
		path: any.textOrNull,
		standard: any.text,
		edition: any.text,
		clause: any.text,
		item: any.textOrNull,
		kind: oneOf('frontMatter', 'headerTable', 'boldField', 'marker', 'heading', 'list', 'mapping', 'citation'),
		section: any.textOrNull,
		named: any.textOrNull,
		declaredIn: expect.objectContaining({ path: any.text, line: any.number }),
	}),
	standards: listOf({
		standard: any.text,
		edition: any.text,
		summary: {
			requirements: any.number,
			missing: any.number,
			mentioned: any.number,
			planned: any.number,
			claimed: any.number,
			described: any.number,
			evidenced: any.number,
			notApplicable: any.number,
		},
		clauses: listOf({
			clause: any.text,
			title: any.text,
			state,
			documents: listOf(any.text),
			records: listOf(any.text),
			items: listOf({ item: any.text, state, matches }),
			matches,
			justification: any.textOrNull,
		}),
	}),
};

const files = {
	'qms.yaml': 'standards: ["iso-9001:2015"]\napplicability: [{ clause: "8.3", reason: We make to drawings. }]\nunknwon: 1\n',
	'procedures/SOP-01.md':
		'---\nid: SOP-01\nclauses: ["8.5.4", "8.5.2"]\n---\n# Storing\n\nFinished goods are stored in a clean warehouse. Use FRM-01.\n\n## Other\n\nISO 9001:2015, 7.4.1\n',
	'forms/FRM-01.md': '# Label\n',
	'map.md': '| ISO 9001:2015 | Document |\n|---|---|\n| 7.4 | Talking |\n| 9.3.2 c) | to be done |\n',
};

describe('qms check --format json', () => {
	test('has the shape that other tools rely on', async () => {
		const { stdout, stderr, status } = await qms(folderOf(files), 'check', '--format', 'json');
		const report: unknown = JSON.parse(stdout);
		expect(report).toEqual(expect.objectContaining(checkShape));
		expect([status, stderr]).toEqual([1, '']);
		expect(report).toMatchObject({ documents: 3 });
	});

	test('tells each finding with its place, in order of the files', async () => {
		const { stdout } = await qms(folderOf(files), 'check', '--format', 'json');
		const { findings, summary } = JSON.parse(stdout) as {
			findings: { rule: string; path: string; severity: string; range: unknown }[];
			summary: object;
		};
		const clause = findings.find(({ rule }) => rule === 'unknown-clause');
		expect(clause).toMatchObject({
			severity: 'error',
			path: 'procedures/SOP-01.md',
			range: { start: { line: 10, character: 15 }, end: { line: 10, character: 20 } },
			fixes: expect.arrayContaining([{ title: expect.stringContaining('8.4.1') }]),
		});
		const key = findings.find(({ rule }) => rule === 'invalid-configuration');
		expect(key).toMatchObject({ path: 'qms.yaml', range: { start: { line: 2, character: 0 }, end: { line: 2, character: 7 } } });
		expect(findings.map(({ path }) => path)).toEqual(findings.map(({ path }) => path).sort());
		expect(Object.values(summary).reduce((a: number, b: number) => a + b, 0)).toBe(findings.length);
	});

	test('names paths from the root of the workspace, wherever it is started', async () => {
		const root = folderOf(files);
		const { stdout } = await qms(`${root}/procedures`, 'check', '--format', 'json', 'SOP-01.md');
		const { findings, documents } = JSON.parse(stdout) as { findings: { path: string }[]; documents: number };
		expect(documents).toBe(1);
		expect(new Set(findings.map(({ path }) => path))).toEqual(new Set(['procedures/SOP-01.md']));
	});

	test('gives the same bytes each time', async () => {
		const root = folderOf(files);
		const [one, two] = await Promise.all([qms(root, 'check', '--format', 'json'), qms(root, 'check', '--format', 'json')]);
		expect(one.stdout).toBe(two.stdout);
		expect(one.stdout.endsWith('}\n')).toBe(true);
	});

	test('of an empty folder is a whole report', async () => {
		const { stdout } = await qms(folderOf({}), 'check', '--format', 'json');
		expect(JSON.parse(stdout)).toMatchObject({
			schema: 1,
			documents: 0,
			findings: [],
			summary: { error: 0, warning: 0, information: 0, hint: 0 },
		});
	});
});

describe('qms coverage --format json', () => {
	test('has the shape that other tools rely on', async () => {
		const { stdout, stderr, status } = await qms(folderOf(files), 'coverage', '--format', 'json');
		expect(JSON.parse(stdout)).toEqual(expect.objectContaining(coverageShape));
		expect([status, stderr]).toEqual([0, '']);
	});

	test('tells each clause with its state, and each claim with its place', async () => {
		const { stdout } = await qms(folderOf(files), 'coverage', '--format', 'json');
		const { standards, claims } = JSON.parse(stdout) as {
			claims: unknown[];
			standards: { summary: Record<string, number>; clauses: { clause: string; state: string; justification: unknown }[] }[];
		};
		const [standard] = standards;
		const stateOf = (number: string): unknown => standard?.clauses.find(({ clause }) => clause === number)?.state;
		expect(standards).toHaveLength(1);
		expect(standard?.clauses).toHaveLength(65);
		expect(standard?.summary.requirements).toBe(65);
		expect(['8.3.1', '7.4', '9.3.2', '8.5.2', '4.1'].map(stateOf)).toEqual(['notApplicable', 'planned', 'planned', 'claimed', 'missing']);
		expect(standard?.clauses.find(({ clause }) => clause === '8.3.6')?.justification).toBe('We make to drawings.');
		expect(claims).toContainEqual({
			path: null,
			standard: 'iso-9001',
			edition: '2015',
			clause: '7.4',
			item: null,
			kind: 'mapping',
			section: null,
			named: 'Talking',
			declaredIn: { path: 'map.md', line: 2 },
		});
		expect(claims).toContainEqual(expect.objectContaining({ clause: '9.3.2', item: 'c', path: null, named: null }));
		expect(claims).toContainEqual(
			expect.objectContaining({
				path: 'procedures/SOP-01.md',
				clause: '8.5.4',
				kind: 'frontMatter',
				declaredIn: { path: 'procedures/SOP-01.md', line: 2 },
			}),
		);
	});

	test('takes the edition that is asked for', async () => {
		const run = await qms(folderOf({ 'a.md': '' }), 'coverage', '--format', 'json', '--standard', 'iso-9001:2015');
		expect(JSON.parse(run.stdout)).toMatchObject({
			claims: [],
			standards: [{ standard: 'iso-9001', edition: '2015', summary: { missing: 65 } }],
		});
	});
});
