import { describe, expect, test } from 'vitest';
import { syntaxOf, type World } from '../../server/src/core/index/world.ts';
import { addClaimEdit, removeClaimEdit } from '../../server/src/core/model/claimEdit.ts';
import type { Finding } from '../../server/src/core/rules/rule.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { documentAt, findingsOf, worldOf } from '../support/workspace.ts';

function document(id: string, clauses: string, type = 'procedure'): string {
	return `---\nid: ${id}\ntype: ${type}\nversion: 1\nstatus: approved\nowner: Ann\nstandard: ISO 9001:2015\nclauses: [${clauses}]\n---\n# ${id}\n`;
}

function mapOf(...rows: readonly string[]): string {
	return `# Clause map of ISO 9001:2015\n\n| Clause | Documents |\n| --- | --- |\n${rows.join('\n')}\n`;
}

async function found(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
	return told(await worldOf(files)).map(({ path, message }) => `${path}: ${message}`);
}

function told(world: World): readonly Finding[] {
	return findingsOf(world).filter(({ rule }) => rule === 'unconfirmed-mapping' || rule === 'unmapped-claim');
}

/** The files after a fix of the only finding. */
async function fixed(files: Readonly<Record<string, string>>, title: string): Promise<Readonly<Record<string, string>>> {
	const [finding, ...others] = told(await worldOf(files));
	expect(others).toEqual([]);
	const fix = finding?.fixes.find(candidate => candidate.title === title);
	expect(finding?.fixes.map(candidate => candidate.title)).toContain(title);
	return Object.fromEntries(
		Object.entries(files).map(([path, text]) => [
			path,
			applyEdits(
				text,
				(fix?.edits ?? []).filter(edit => (edit.path ?? finding?.path) === path),
			),
		]),
	);
}

describe('the map and the documents', () => {
	const agreed = { 'SOP-01.md': document('SOP-01', '"7.4"'), 'SOP-02.md': document('SOP-02', '"8.4.1", "8.4.2"') };

	test('agree where a clause above or below is meant', async () => {
		expect(await found({ ...agreed, 'map.md': mapOf('| 7.4 | SOP-01 |', '| 8.4 | SOP-02 |') })).toEqual([]);
		expect(
			await found({
				'SOP-01.md': document('SOP-01', '"7"'),
				'SOP-02.md': document('SOP-02', '"8.4"'),
				'map.md': mapOf('| 7.4 | SOP-01 |', '| 8.4.1 | SOP-02 |'),
			}),
		).toEqual([]);
	});

	test('are not compared by numbers that no clause has', async () => {
		const files = { ...agreed, 'map.md': mapOf('| 7.4 | SOP-01 |', '| 8.4 | SOP-02 |', '| 8.9 | SOP-02 |') };
		const all = findingsOf(await worldOf(files)).filter(({ path }) => path === 'map.md');
		expect(all.map(({ rule }) => rule)).toEqual(['unknown-clause']);
	});

	test('are not compared by numbers that only begin alike', async () => {
		const of27001 = (text: string): string => text.replace('ISO 9001:2015', 'ISO/IEC 27001:2022');
		expect(
			await found({
				'SOP-01.md': of27001(document('SOP-01', '"A.5.10"')),
				'SOP-02.md': of27001(document('SOP-02', '"A.5.2"')),
				'map.md': of27001(mapOf('| A.5.1 | SOP-01 |', '| A.5.2 | SOP-02 |', '| A.5.10 | SOP-01 |')),
			}),
		).toEqual(['map.md: The clause map names SOP-01 for A.5.1, but that document claims no such clause itself.']);
	});

	test('have one finding for each row and for each document', async () => {
		expect(
			await found({
				'qms.yaml': 'clauseMap: map.md\n',
				'SOP-01.md': document('SOP-01', '"7.4", "7.5", "8.1"'),
				'SOP-02.md': document('SOP-02', '"8.4.1"'),
				'map.md': mapOf('| 6.1 | SOP-01, SOP-02 |', '| 7.4 | SOP-01 |', '| 8.4.1 | SOP-02 |'),
			}),
		).toEqual([
			'SOP-01.md: The clause map map.md does not name this document for 7.5 and 8.1.',
			'map.md: The clause map names SOP-01 and SOP-02 for 6.1, but those documents claim no such clause themselves.',
		]);
	});

	test('leave planned rows planned until a document claims the clause, and say so then', async () => {
		const map = mapOf('| 7.4 | SOP-01 |', '| 8.4 | SOP-02 |', '| 9.2 | planned |', '| 8.3 | not applicable |');
		expect(await found({ ...agreed, 'map.md': map })).toEqual([]);
		expect(await found({ ...agreed, 'map.md': map, 'SOP-08.md': document('SOP-08', '"9.2", "8.3"') })).toEqual([
			'SOP-08.md: The clause map map.md still calls 9.2 planned, which this document claims.',
		]);
	});

	test('are not compared where only the map says what covers what', async () => {
		const silent = Object.fromEntries(['SOP-03', 'SOP-04', 'SOP-05', 'SOP-06'].map(id => [`${id}.md`, document(id, '')]));
		const rows = ['SOP-03', 'SOP-04', 'SOP-05', 'SOP-06'].map((id, i) => `| 8.${i + 1} | ${id} |`);
		expect(await found({ ...silent, 'map.md': mapOf(...rows) })).toEqual([]);
		expect(await found({ ...silent, 'SOP-01.md': document('SOP-01', '"7.4"'), 'map.md': mapOf('| 7.4 | SOP-01 |', ...rows) })).toEqual([]);
	});

	test('are not compared for a kind of document that never claims', async () => {
		const forms = Object.fromEntries(['FRM-01', 'FRM-02', 'FRM-03'].map(id => [`${id}.md`, document(id, '', 'form')]));
		const rows = ['| 7.4 | SOP-01, FRM-01 |', '| 8.4 | SOP-02, FRM-02 |'];
		expect(await found({ ...agreed, ...forms, 'map.md': mapOf(...rows, '| 8.4.1 | SOP-02, FRM-03 |') })).toEqual([]);
		expect(await found({ ...agreed, ...forms, 'map.md': mapOf(...rows) })).toHaveLength(2);
	});

	test('are not compared with another edition, nor with documents of a folder that a table does not know', async () => {
		const map = mapOf('| 7.4 | SOP-01 |', '| 8.4 | SOP-02 |');
		const newer = document('SOP-03', '"9.2"').replace('2015', '2026');
		expect(await found({ ...agreed, 'map.md': map, 'SOP-03.md': newer, 'other/SOP-04.md': document('SOP-04', '"7.5"') })).toEqual([]);
		expect(
			await found({ 'qms.yaml': 'clauseMap: map.md\n', ...agreed, 'map.md': map, 'other/SOP-04.md': document('SOP-04', '"7.5"') }),
		).toHaveLength(1);
	});

	test('are compared for a standard that there is no pack for', async () => {
		const of = (id: string, clauses: string): string => document(id, clauses).replace('ISO 9001:2015', 'IEC 62304:2006');
		expect(
			await found({
				'SOP-01.md': of('SOP-01', '"5.1.1"'),
				'SOP-02.md': of('SOP-02', '"6.1"'),
				'map.md': mapOf('| 5.1 | SOP-01 |', '| 6.2 | SOP-02 |', '| 6.1 | SOP-02 |').replace('ISO 9001:2015', 'IEC 62304:2006'),
			}),
		).toEqual(['map.md: The clause map names SOP-02 for 6.2, but that document claims no such clause itself.']);
	});

	test('only the map that qms.yaml names counts', async () => {
		const files = {
			...agreed,
			'map.md': mapOf('| 7.4 | SOP-01 |', '| 8.4 | SOP-02 |'),
			'old.md': mapOf('| 6.1 | SOP-01 |', '| 6.2 | SOP-02 |'),
		};
		expect(await found({ ...files, 'qms.yaml': 'clauseMap: map.md\n' })).toEqual([]);
	});

	test('fixes name the document in the map', async () => {
		const files = {
			...agreed,
			'map.md': mapOf('| 7.4 | [SOP-01](SOP-01.md) |', '| 8.4 | [SOP-02](SOP-02.md) |'),
			'SOP-03.md': document('SOP-03', '"7.5", "8.4.3"'),
		};
		const after = await fixed(files, 'Name this document in map.md');
		expect(after['map.md']).toBe(
			mapOf('| 7.4 | [SOP-01](SOP-01.md) |', '| 7.5 | [SOP-03](SOP-03.md) |', '| 8.4 | [SOP-02](SOP-02.md), [SOP-03](SOP-03.md) |'),
		);
		expect(await found(after)).toEqual([]);
	});

	test('fixes take a claim back', async () => {
		const files = {
			...agreed,
			'map.md': mapOf('| 7.4 | SOP-01, SOP-03 |', '| 8.4 | SOP-02 |'),
			'SOP-03.md': document('SOP-03', '"7.4", "7.5"'),
		};
		const after = await fixed(files, 'No longer claim 7.5 here');
		expect(after['SOP-03.md']).toContain('clauses: ["7.4"]\n');
		expect(await found(after)).toEqual([]);
	});

	test('fixes have the document claim what the map says, or take it out of the row', async () => {
		const files = { ...agreed, 'map.md': mapOf('| 6.1, 6.2 | SOP-01 |', '| 7.4 | SOP-01 |', '| 8.4 | SOP-02 |') };
		const claimed = await fixed(files, 'Have SOP-01 claim 6.1 and 6.2');
		expect(claimed['SOP-01.md']).toContain('clauses: ["7.4", "6.1", "6.2"]\n');
		expect(await found(claimed)).toEqual([]);
		const out = await fixed(files, 'Take SOP-01 out of this row');
		expect(out['map.md']).toBe(mapOf('| 6.1, 6.2 | – |', '| 7.4 | SOP-01 |', '| 8.4 | SOP-02 |'));
		expect(await found(out)).toEqual([]);
	});
});

describe('qms.yaml', () => {
	const problemsOf = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> =>
		findingsOf(await worldOf({ 'qms.yaml': 'rules: {}\nclauseMap: map.md\n', ...files })).map(({ rule, message }) => `${rule}: ${message}`);

	test('names a map that is not there, or that is none', async () => {
		expect(await problemsOf({})).toEqual([
			'invalid-configuration: clauseMap names map.md, which is no document of this workspace: name the document that maps clauses to documents, or have it written by "qms map".',
		]);
		expect(await problemsOf({ 'map.md': '# Map\n\n- 7.4: SOP-01\n' })).toEqual([
			'invalid-configuration: clauseMap names map.md, in which no table maps clauses to documents: give it one with a column of clauses and a column of documents.',
		]);
		expect(await problemsOf({ 'map.md': mapOf('| 7.4 | planned |') })).toEqual([]);
	});

	test.each(['../map.md', '/map.md', 'C:/map.md', '.', 'registers/../../map.md'])('names no file outside the workspace: %s', async path => {
		for (const key of ['clauseMap', 'masterList']) {
			expect(await problemsOf({ 'qms.yaml': `${key}: ${path}\n` })).toEqual([
				`invalid-configuration: "${path}" is no file of this workspace: give its path from the folder of qms.yaml, such as registers/list.md.`,
			]);
		}
	});

	test('may begin a path with a dot', async () => {
		const { configuration } = (await worldOf({ 'qms.yaml': 'masterList: ./registers//list.yaml\n' })).setup;
		expect(configuration.masterList).toBe('registers/list.yaml');
	});
});

const wanted = { key: 'iso-9001', label: 'ISO 9001:2015', clause: '9.2.2' };

async function edited(text: string, edit: typeof addClaimEdit | typeof removeClaimEdit, clause: string): Promise<string | undefined> {
	const world = await worldOf({ 'a.md': text });
	const at = documentAt(world, 'a.md');
	const change = edit(syntaxOf(at), at.reading, world.setup.reading, { ...wanted, clause });
	return change === undefined ? undefined : applyEdits(text, [change]);
}

describe('a claim is added where the document has others', () => {
	const standard = 'standard: ISO 9001:2015\n';
	test.each([
		['a list', `---\n${standard}clauses: ["9.2.1"]\n---\n# A\n`, `---\n${standard}clauses: ["9.2.1", "9.2.2"]\n---\n# A\n`],
		['an empty list', `---\n${standard}clauses: []\n---\n# A\n`, `---\n${standard}clauses: ["9.2.2"]\n---\n# A\n`],
		[
			'a list without quotation marks',
			`---\n${standard}clauses: [9.2.1]\n---\n# A\n`,
			`---\n${standard}clauses: [9.2.1, 9.2.2]\n---\n# A\n`,
		],
		[
			'a list in lines',
			`---\n${standard}clauses:\n  - '9.2.1' # why\n  - '9.1'\nid: A-1\n---\n# A\n`,
			`---\n${standard}clauses:\n  - '9.2.1' # why\n  - '9.1'\n  - '9.2.2'\nid: A-1\n---\n# A\n`,
		],
		['a text', `---\n${standard}clauses: 9.2.1, 9.1\n---\n# A\n`, `---\n${standard}clauses: 9.2.1, 9.1, 9.2.2\n---\n# A\n`],
		['a text in quotation marks', `---\n${standard}clauses: "9.2.1"\n---\n# A\n`, `---\n${standard}clauses: "9.2.1, 9.2.2"\n---\n# A\n`],
		[
			'a list of another standard',
			'---\nstandard: ISO 13485:2016\nclauses: ["8.2.4"]\n---\n# A\n',
			'---\nstandard: ISO 13485:2016\nclauses: ["8.2.4", "ISO 9001:2015, 9.2.2"]\n---\n# A\n',
		],
		['no list yet', `---\n${standard}---\n# A\n`, `---\n${standard}clauses: ["9.2.2"]\n---\n# A\n`],
		[
			'a bold field',
			'# A\n\n**Document ID:** A-1\n**Clauses:** ISO 9001:2015, 9.2.1\n**Owner:** Ann\n',
			'# A\n\n**Document ID:** A-1\n**Clauses:** ISO 9001:2015, 9.2.1, 9.2.2\n**Owner:** Ann\n',
		],
		[
			'a table at the head',
			'# A\n\n| Document ID | A-1 |\n|---|---|\n| Clauses | ISO 9001:2015, 9.2.1 |\n',
			'# A\n\n| Document ID | A-1 |\n|---|---|\n| Clauses | ISO 9001:2015, 9.2.1, 9.2.2 |\n',
		],
		['nothing', '---\nid: A-1\n---\n# A\n\nText.\n', '---\nid: A-1\n---\n# A\n\n<!-- ISO 9001:2015 9.2.2 -->\n\nText.\n'],
		['nothing, and no title', 'Text.\n', '<!-- ISO 9001:2015 9.2.2 -->\n\nText.\n'],
		['nothing, with line ends of Windows', '# A\r\n\r\nText.\r\n', '# A\r\n\r\n<!-- ISO 9001:2015 9.2.2 -->\r\n\r\nText.\r\n'],
	])('%s', async (_, text, after) => {
		expect(await edited(text, addClaimEdit, '9.2.2')).toBe(after);
		const { facts } = documentAt(await worldOf({ 'a.md': after }), 'a.md').reading;
		expect(
			facts.claims.filter(({ clause, kind, standard: key }) => clause === '9.2.2' && kind !== 'citation' && key === 'iso-9001'),
		).toHaveLength(1);
	});

	test.each([
		['the first', '9.1', '---\nclauses: ["9.1", "9.2.1"]\n---\n', '---\nclauses: ["9.2.1"]\n---\n'],
		['the last', '9.2.1', '---\nclauses: [9.1, 9.2.1]\n---\n', '---\nclauses: [9.1]\n---\n'],
		['one in lines', '9.1', '---\nclauses:\n  - "9.1"\n  - "9.2.1"\n---\n', '---\nclauses:\n  - "9.2.1"\n---\n'],
		['the last in lines', '9.2.1', '---\nclauses:\n  - "9.1"\n  - "9.2.1"\nid: A-1\n---\n', '---\nclauses:\n  - "9.1"\nid: A-1\n---\n'],
	])('and is taken out of a list: %s', async (_, clause, text, after) => {
		expect(await edited(`${text}# A\n`, removeClaimEdit, clause)).toBe(`${after}# A\n`);
	});

	test.each([
		['in a text', '---\nclauses: 9.1, 9.2.1\n---\n# A\n'],
		['in one entry with others', '---\nclauses: ["9.1, 9.2.1", "7.4"]\n---\n# A\n'],
		['in a heading', '# A\n\n## B (ISO 9001:2015, 9.1)\n'],
	])('and is left where it stands %s', async (_, text) => {
		expect(await edited(text, removeClaimEdit, '9.1')).toBeUndefined();
	});
});
