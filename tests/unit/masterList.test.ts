import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listEditsOf, newList, updatedList, worldWithList } from '../../server/src/core/features/masterList.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { holdsAsync } from '../support/property.ts';
import { documentAt, findingsOf, listed, worldOf } from '../support/workspace.ts';

function procedure(id: string, title: string, more = ''): string {
	return `---\nid: ${id}\ntitle: ${title}\nversion: "2.0"\nstatus: approved\nowner: Quality Manager\neffective_date: 2026-03-01\n${more}---\n# ${title}\n`;
}

const documents = {
	'p/SOP-01 (new).md': procedure('SOP-01', 'Documents'),
	'p/SOP-02.md': procedure('SOP-02', 'Audits'),
	'p/SOP-10.md': procedure('SOP-10', 'Buying'),
};

const path = 'registers/list.md';
const configuration = 'masterList: registers/list.md\n';
const head = ['| ID | Title |', '| --- | --- |'];

async function update(text: string, files: Readonly<Record<string, string>> = documents, prunes = false): Promise<string> {
	const world = await worldOf({ 'qms.yaml': configuration, ...files, [path]: text });
	const result = updatedList(world, path, text, prunes);
	return 'problem' in result ? result.problem : result.text;
}

function listOf(...lines: readonly string[]): string {
	return `# Master list\n\n${lines.join('\n')}\n`;
}

const rules = ['unlisted-document', 'master-list-mismatch', 'listed-document-missing'];

async function findings(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
	const world = await worldOf(files);
	const all = findingsOf(world).filter(({ rule }) => rules.includes(rule));
	return listed(world, all);
}

describe('a master list that is brought up to date', () => {
	test('gets rows in the order of the ids', async () => {
		expect(await update(listOf(...head, '| SOP-02 | Audits |', '| FRM-01 | Card |'))).toBe(
			listOf(...head, '| SOP-01 | Documents |', '| SOP-02 | Audits |', '| SOP-10 | Buying |', '| FRM-01 | Card |'),
		);
	});

	test('gets one row for two documents with one id, however often', async () => {
		const files = { ...documents, 'q/SOP-10.md': procedure('SOP-10', 'Buying elsewhere') };
		const after = await update(listOf(...head, '| SOP-01 | Documents |', '| SOP-02 | Audits |'), files);
		expect(after.match(/SOP-10/g)).toHaveLength(1);
		expect(await update(after, files)).toBe(after);
	});

	test('fills the columns that it knows as the rows that are there do', async () => {
		const columns = ['| No. | Name | Kind | Rev | State | Remark | File | Valid from |', '|---|---|---|:-:|---|---|---|---|'];
		const row = '| **SOP-02** | Audits | SOP | 2.0 | In force | a \\| b | [SOP-02.md](../p/SOP-02.md) | 2026-03-01 |';
		expect(await update(listOf(...columns, row), { ...documents, 'p/SOP-10.md': procedure('SOP-10', 'A_b | [c]') })).toBe(
			listOf(
				...columns,
				'| **SOP-01** | Documents | SOP | 2.0 | In force |  | [SOP-01 (new).md](../p/SOP-01%20%28new%29.md) | 2026-03-01 |',
				row,
				'| **SOP-10** | A_b \\| \\[c\\] | SOP | 2.0 | In force |  | [SOP-10.md](../p/SOP-10.md) | 2026-03-01 |',
			),
		);
	});

	test('mends cells that documents contradict, fills empty ones and keeps all others', async () => {
		const columns = ['| ID | Title | Version | Owner | Note |', '| --- | --- | --- | --- | --- |'];
		const rows = [
			'| SOP-01 | [Papers](../p/SOP-01%20%28new%29.md) | 1 | | x |',
			'| SOP-02 | *Audits* | v2 | QMR | – |',
			'| SOP-10 | Buying |',
		];
		expect(await update(listOf(...columns, ...rows))).toBe(
			listOf(
				...columns,
				'| SOP-01 | [Documents](../p/SOP-01%20%28new%29.md) | 2.0 | Quality Manager | x |',
				rows[1] ?? '',
				'| SOP-10 | Buying | 2.0 | Quality Manager |',
			),
		);
	});

	test('puts a row into the table that has its kind of ids', async () => {
		const forms = ['## Forms', '', ...head, '| FRM-01 | Card |'];
		const files = {
			'p/SOP-02.md': documents['p/SOP-02.md'],
			'FRM-01.md': procedure('FRM-01', 'Card'),
			'FRM-02.md': procedure('FRM-02', 'Order'),
		};
		expect(await update(listOf(...forms, '', '## Procedures', '', ...head, '| SOP-01 | x |'), files)).toBe(
			listOf(...forms, '| FRM-02 | Order |', '', '## Procedures', '', ...head, '| SOP-01 | x |', '| SOP-02 | Audits |'),
		);
	});

	test('loses rows of documents that do not exist only when asked', async () => {
		const text = listOf(...head, '| SOP-01 | Documents |', '| SOP-02 | Audits |', '| SOP-07 | Gone |', '| SOP-10 | Buying |');
		expect(await update(text)).toBe(text);
		expect(await update(text, documents, true)).toBe(text.replace('| SOP-07 | Gone |\n', ''));
		expect(await update(text.replace('| SOP-10 | Buying |\n', '').trimEnd(), documents, true)).toBe(
			listOf(...head, '| SOP-01 | Documents |', '| SOP-02 | Audits |', '| SOP-10 | Buying |').trimEnd(),
		);
	});

	test('says what is missing where there is no such table', async () => {
		expect(await update('# Master list\n\n| Owner | Version |\n| --- | --- |\n| Ann | 2 |\n')).toMatch(
			/^has no table with a column of document ids/,
		);
	});

	test('in an editor needs to call itself a list, or to be named', async () => {
		const text = listOf(...head, '| SOP-01 | Documents |', '| SOP-02 | Audits |');
		const edits = async (files: Readonly<Record<string, string>>): Promise<string> => {
			const world = await worldOf({ ...documents, ...files });
			return applyEdits(text, listEditsOf(world, documentAt(world, path)));
		};
		expect(await edits({ [path]: text })).toBe(`${text}| SOP-10 | Buying |\n`);
		expect(await edits({ [path]: text, 'qms.yaml': 'masterList: other.md\n' })).toBe(text);
	});
});

test('a new list has what is in force, links to it and is up to date', async () => {
	const files = {
		...documents,
		'SOP-20.md': procedure('SOP-20', 'Old', 'x: 1\n').replace('approved', 'obsolete'),
		'SOP-21.md': procedure('SOP-21', 'New').replace('approved', 'draft'),
		'REC-01.md': procedure('REC-01', 'Audit of May'),
	};
	const world = worldWithList(await worldOf(files), path);
	const text = newList(world, path);
	expect(text).toBe(
		[
			'# Master list of documents',
			'',
			'| ID | Title | Kind | Version | Status | Owner | Effective date |',
			'| --- | --- | --- | --- | --- | --- | --- |',
			'| [SOP-01](../p/SOP-01%20%28new%29.md) | Documents | procedure | 2.0 | approved | Quality Manager | 2026-03-01 |',
			'| [SOP-02](../p/SOP-02.md) | Audits | procedure | 2.0 | approved | Quality Manager | 2026-03-01 |',
			'| [SOP-10](../p/SOP-10.md) | Buying | procedure | 2.0 | approved | Quality Manager | 2026-03-01 |',
			'',
		].join('\n'),
	);
	expect(await findings({ ...files, 'qms.yaml': configuration, [path]: text })).toEqual([]);
});

const cell = fc.constantFrom(
	'',
	' ',
	'–',
	'a \\| b',
	'**x**',
	'`y`',
	'[z](z.md)',
	'Documents',
	'1',
	'2.0',
	'approved',
	'TBD',
	'SOP-02',
	'<!-- c -->',
);
const id = fc.constantFrom('SOP-01', '[SOP-02](../p/SOP-02.md)', '**SOP-10**', 'SOP-07', 'TBD', 'FRM-01', '');
const header = fc.constantFrom('Title', 'Version', 'Status', 'Owner', 'Effective date', 'File', 'Remark', 'Kind', '');

test('nothing of an author is lost, and a second time changes nothing', async () => {
	let done = 0;
	await holdsAsync(
		fc.asyncProperty(
			fc.array(header, { minLength: 1, maxLength: 4 }),
			fc.array(fc.tuple(id, fc.array(cell, { maxLength: 5 })), { maxLength: 5 }),
			fc.constantFrom('\n', '\r\n'),
			fc.constantFrom('', '> '),
			async (headers, rows, eol, prefix) => {
				const cellsOf = (row: number, cells: readonly string[]): readonly string[] =>
					cells.map((text, i) => (headers[i] === 'Remark' ? `note-${row}-${i}.` : text));
				const lines = [
					['ID', ...headers],
					['---', ...headers.map(() => '---')],
					...rows.map(([first, cells], i) => [first, ...cellsOf(i, cells)]),
				];
				const table = lines.map(line => `${prefix}| ${line.join(' | ')} |`).join(eol);
				const text = `# Master list${eol}${eol}Intro \\| text.${eol}${eol}${table}${eol}${eol}Outro.${eol}`;
				const after = await update(text);
				// Without a column of ids or titles that can be told from the others there is nothing to bring up to date.
				if (after.startsWith('has ')) {
					return;
				}
				done++;
				expect(await update(after)).toBe(after);
				expect(after.replaceAll('\r\n', '').includes('\r')).toBe(false);
				expect(eol === '\n' || !/[^\r]\n/.test(after)).toBe(true);
				expect(after.startsWith(text.slice(0, text.indexOf(`${prefix}| ---`)))).toBe(true);
				expect(after.endsWith(`${eol}${eol}Outro.${eol}`)).toBe(true);
				for (const note of text.match(/note-\d-\d\./g) ?? []) {
					expect(after.split(note)).toHaveLength(2);
				}
				expect(after.split(eol).length).toBeGreaterThanOrEqual(text.split(eol).length);
			},
		),
		300,
	);
	expect(done).toBeGreaterThan(100);
});

describe('what is compared', () => {
	const list = (row: string): Readonly<Record<string, string>> => ({
		'qms.yaml': configuration,
		'SOP-01.md': procedure('SOP-01', 'Control of documents'),
		[path]: listOf('| ID | Title | Version | Status | Owner | Effective date |', '| --- | --- | --- | --- | --- | --- |', row),
	});

	test.each([
		['the same', '| SOP-01 | Control of documents | 2.0 | approved | Quality Manager | 2026-03-01 |'],
		[
			'other words for the same',
			'| SOP 01 | Document control procedure: | Rev 02 | Active | quality manager | 01.03.2026 |'.replace(
				'Document control procedure:',
				'SOP-01: Control of Documents',
			),
		],
		['nothing', '| SOP-01 | | TBD | – | | |'],
		['a title with more behind it', '| SOP-01 | Control of documents (all sites) | 2 | approved | QMR | March 2026 |'],
	])('%s agrees', async (_, row) => {
		expect(await findings(list(row))).toEqual([]);
	});

	test.each([
		['id', '| SOP-02 | [Control of documents](../SOP-01.md) | 2.0 | approved | Quality Manager | |', 2],
		['title', '| SOP-01 | Buying | 2.0 | approved | Quality Manager | |', 11],
		['version', '| SOP-01 | Control of documents | 2.1 | approved | Quality Manager | |', 34],
		['status', '| SOP-01 | Control of documents | 2.0 | draft | Quality Manager | |', 40],
		['owner', '| SOP-01 | Control of documents | 2.0 | approved | Plant Manager | |', 51],
		['date', '| SOP-01 | Control of documents | 2.0 | approved | Quality Manager | 2026-03-02 |', 69],
	])('another %s is told at its cell', async (_, row, column) => {
		expect(await findings(list(row))).toEqual([
			expect.stringMatching(new RegExp(`^registers/list.md:4:${column}-\\d+ master-list-mismatch$`)),
		]);
	});
});

test('a list that only shows how one looks is none', async () => {
	const text = `# Document control\n\n## Master list\n\n${head.join('\n')}\n| SOP-77 | Example |\n| SOP-78 | Other |\n`;
	expect(await findings({ ...documents, 'SOP-03.md': text })).toEqual([]);
});

test('qms.yaml is told when it names a list that is none', async () => {
	const world = await worldOf({ 'qms.yaml': 'masterList: list.md\n', 'list.md': '# List\n' });
	expect(findingsOf(world).map(({ message }) => message)).toEqual([expect.stringContaining('in which no table lists documents')]);
	const without = await worldOf({ 'qms.yaml': 'masterList: list.md\n' });
	expect(findingsOf(without).map(({ message }) => message)).toEqual([expect.stringContaining('is no document of this workspace')]);
});
