import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapEditsOf, newMap, updatedMap } from '../../server/src/core/features/clauseMap.ts';
import { requirementEditions } from '../../server/src/core/index/editions.ts';
import { resolvedOf } from '../../server/src/core/index/resolve.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { holdsAsync } from '../support/property.ts';
import { documentAt, findingsOf, worldOf } from '../support/workspace.ts';

function procedure(id: string, clauses: string, title: string): string {
	return `---\nid: ${id}\nstandard: ISO 9001:2015\nclauses: [${clauses}]\n---\n# ${title}\n`;
}

const documents = {
	'SOP-01.md': procedure('SOP-01', '"7.5.1", "7.5.2"', 'Documents'),
	'p/SOP-02 (new).md': procedure('SOP-02', '"7.4"', 'Talking'),
};

const path = 'registers/map.md';

/** A workspace that is checked against another standard: of ISO 9001 the map gets no row that nobody claims. */
const other = 'standards: ["iso-14001:2015"]\nclauseMap: registers/map.md\n';

async function update(text: string, files: Readonly<Record<string, string>> = documents, prunes = false): Promise<string> {
	const world = await worldOf({ 'qms.yaml': other, ...files, [path]: text });
	const result = updatedMap(world, path, text, { edition: undefined, prunes });
	return 'problem' in result ? result.problem : result.text;
}

function mapOf(...lines: readonly string[]): string {
	return `# Clause map of ISO 9001:2015\n\n${lines.join('\n')}\n`;
}

const head = ['| Clause | Documents |', '| --- | --- |'];

describe('a cell of a map names', () => {
	test.each([
		['SOP-01 and SOP-02', 'SOP-01 → a.md; SOP-02 → b.md'],
		['SOP-01/SOP-02', 'SOP-01 → a.md; SOP-02 → b.md'],
		['`SOP-01`, see also SOP-02', 'SOP-01 → a.md; see also SOP-02 → b.md'],
		['Quality manual und SOP-02', 'Quality manual → m.md; SOP-02 → b.md'],
		['see SOP-01', 'see SOP-01 → a.md'],
		['sop-03', 'sop-03 → c.md'],
		['Missing parts handling', 'Missing parts handling → d.md'],
		['Open issues procedure', 'Open issues procedure → e.md'],
		['Handling of returns and RMA-2 cases', 'Handling of returns and RMA-2 cases → f.md'],
		['x/SOP-01', 'x/SOP-01 → g.md'],
		['Missing.', 'gap'],
		['planned (Q3)', 'gap'],
		['open: who buys?', 'gap'],
		['planned for Q3 2026', 'gap'],
	])('%j: %s', async (cell, expected) => {
		const world = await worldOf({
			'a.md': '---\nid: SOP-01\n---\n# Buying\n',
			'b.md': '---\nid: SOP-02\n---\n# Selling\n',
			'c.md': '---\nid: sop-03\n---\n# Talking\n',
			'd.md': '# Missing parts handling\n',
			'e.md': '# Open issues procedure\n',
			'f.md': '# Handling of returns and RMA-2 cases\n',
			'm.md': '# Quality manual\n',
			'x/g.md': '# G\n',
			'g.md': '---\ntitle: x/SOP-01\n---\n',
			[path]: mapOf(...head, `| 8.4 | ${cell} |`),
		});
		const { facts } = documentAt(world, path).reading;
		const named = facts.claims.map(({ subject }, i) =>
			subject?.kind === 'document' ? `${subject.text} → ${resolvedOf(facts, world.index.names).subjects[i]}` : subject?.kind,
		);
		expect(named.join('; ')).toBe(expected);
	});

	test('several ids where a column is of ids', async () => {
		const map = '# Clause map of ISO 9001:2015\n\n| Clause | Document No. |\n| --- | --- |\n| 8.4 | SOP-01, SOP-02 |\n';
		const { facts } = documentAt(await worldOf({ [path]: map }), path).reading;
		expect(facts.claims.map(({ subject }) => subject?.names)).toEqual([['SOP-01'], ['SOP-02']]);
	});
});

describe('a map that is brought up to date', () => {
	test.each([
		['SOP-01 and SOP-02', 'SOP-02'],
		['SOP-02/SOP-01', 'SOP-02'],
		['`SOP-01` and `SOP-02`', '`SOP-02`'],
		['see SOP-02', 'see SOP-02'],
	])('keeps of %j what the documents claim: %s', async (cell, expected) => {
		const own = { 'a.md': procedure('SOP-01', '"7.5.1"', 'Documents'), 'b.md': procedure('SOP-02', '"7.4"', 'Talking') };
		const rows = (named: string) => mapOf(...head, `| 7.4 | ${named} |`, '| 7.5.1 | SOP-01 |');
		expect(await update(rows(cell), own, true)).toBe(rows(expected));
	});

	test('names a document in the row of the clause that it claims', async () => {
		expect(await update(mapOf(...head, '| 7.4 | planned |', '| 7.5.1 | [SOP-01](../SOP-01.md) |', '| 7.5.2 ||'))).toBe(
			mapOf(
				...head,
				'| 7.4 | [SOP-02](../p/SOP-02%20%28new%29.md) |',
				'| 7.5.1 | [SOP-01](../SOP-01.md) |',
				'| 7.5.2 | [SOP-01](../SOP-01.md) |',
			),
		);
	});

	test('gets rows in the order of the clauses, and keeps text, order and columns of its author', async () => {
		const [first, ...others] = [
			'| 8.4 | Buying | Ann \\| Bea | later: *nothing* yet | keep |',
			'| 7.5.1 | General | Ann | [SOP-01](../SOP-01.md "t") | x |',
			'| 99.9 | House | | SOP-77 | |',
			'',
			'Outro.',
		];
		const before = ['Intro \\| text.\n', '| Clause | Title | Owner | Documents | Note |', '|:--|---|:-:|---|--:|', first ?? ''];
		const [general = '', ...rest] = others;
		expect(await update(mapOf(...before, ...others))).toBe(
			mapOf(
				...before,
				'| 7.4 | Communication |  | [SOP-02](../p/SOP-02%20%28new%29.md) |  |',
				general,
				'| 7.5.2 | Creating and updating |  | [SOP-01](../SOP-01.md) |  |',
				...rest,
			),
		);
	});

	test.each([
		['ids', 'SOP-01', 'SOP-01, SOP-02'],
		['titles', 'Documents', 'Documents, Talking'],
		['ids on lines', 'SOP-01<br>SOP-77', 'SOP-01<br>SOP-77<br>SOP-02'],
		['italics', '*Documents*', '*Documents*, *Talking*'],
		['italics of the other kind', '_Documents_', '_Documents_, _Talking_'],
		['wiki links', '[[SOP-01]]', '[[SOP-01]], [[SOP-02 (new)]]'],
		['links by title', '[Documents](../SOP-01.md)', '[Documents](../SOP-01.md), [Talking](../p/SOP-02%20%28new%29.md)'],
		['links with remarks', '[SOP-01](../SOP-01.md) §4', '[SOP-01](../SOP-01.md) §4, [SOP-02](../p/SOP-02%20%28new%29.md)'],
	])('writes as its author does: %s', async (_, cell, after) => {
		const files = { ...documents, 'p/SOP-02 (new).md': procedure('SOP-02', '"7.5"', 'Talking') };
		expect(await update(mapOf(...head, `| 7.5 | ${cell} |`), files)).toBe(mapOf(...head, `| 7.5 | ${after} |`));
	});

	test('keeps columns in line where there is room', async () => {
		const files = { ...documents, 'p/SOP-02 (new).md': procedure('SOP-02', '"7.5"', 'Talking') };
		expect(await update(mapOf(...head, '| 7.5    | SOP-01                 |'), files)).toBe(
			mapOf(...head, '| 7.5    | SOP-01, SOP-02         |'),
		);
	});

	test('keeps what is more than a mark for a gap', async () => {
		const files = { 'SOP-01.md': documents['SOP-01.md'] };
		expect(await update(mapOf(...head, '| 7.5 | planned: SOP-12, by June <!-- ask Ann --> |'), files)).toBe(
			mapOf(...head, '| 7.5 | planned: SOP-12, by June <!-- ask Ann -->; [SOP-01](../SOP-01.md) |'),
		);
	});

	test('leaves rows alone that are not applicable or planned', async () => {
		const text = mapOf(...head, '| 7.4 | not applicable |', '| 7.5 | SOP-01 |', '| 8.4 | planned |');
		expect(await update(text)).toBe(text);
	});

	test('names a document in a broad row, and not in a heading', async () => {
		expect(await update(mapOf(...head, '| 7 | |', '| 7.4 | |', '| 7.5 | |'))).toBe(
			mapOf(...head, '| 7 | |', '| 7.4 | [SOP-02](../p/SOP-02%20%28new%29.md) |', '| 7.5 | [SOP-01](../SOP-01.md) |'),
		);
	});

	test('has a row for each document where ids have a column of their own', async () => {
		const head = ['| Clause | Document No. | Document | Note |', '| --- | --- | --- | --- |'];
		expect(
			await update(mapOf(...head, '| 7.4 | | planned | a |', '| 7.5.1 | SOP-77 | House | b |', '| 7.5.2 | SOP-01 | Documents | c |')),
		).toBe(
			mapOf(
				...head,
				'| 7.4 | SOP-02 | Talking | a |',
				'| 7.5.1 | SOP-77 | House | b |',
				'| 7.5.1 | SOP-01 | Documents |  |',
				'| 7.5.2 | SOP-01 | Documents | c |',
			),
		);
	});

	test('puts a row into the table of its chapter', async () => {
		const files = { 'SOP-01.md': procedure('SOP-01', '"8.1", "7.5"', 'Documents') };
		expect(await update(mapOf(...head, '| 7.4 | SOP-77 |', '', '## Operation', '', ...head, '| 8.4 | SOP-78 |'), files)).toBe(
			mapOf(
				...head,
				'| 7.4 | SOP-77 |',
				'| 7.5 | [SOP-01](../SOP-01.md) |',
				'',
				'## Operation',
				'',
				...head,
				'| 8.1 | [SOP-01](../SOP-01.md) |',
				'| 8.4 | SOP-78 |',
			),
		);
	});

	test('stands in a quotation, without pipes at the ends, with cells that are missing or go on below', async () => {
		expect(
			await update('# Map of ISO 9001:2015\n\n> Clause | Title | Documents\n> --- | --- | ---\n> **7.4** | Talk\n> | | more | SOP-77\n'),
		).toBe(
			'# Map of ISO 9001:2015\n\n> Clause | Title | Documents\n> --- | --- | ---\n> **7.4** | Talk | [SOP-02](../p/SOP-02%20%28new%29.md) |\n> | | more | SOP-77\n> **7.5.1** | General | [SOP-01](../SOP-01.md)\n> **7.5.2** | Creating and updating | [SOP-01](../SOP-01.md)\n',
		);
	});

	test('keeps line ends of Windows', async () => {
		const text = mapOf(...head, '| 7.4 | |', '| 7.5.1 | SOP-01 |').replaceAll('\n', '\r\n');
		expect(await update(text)).toBe(
			mapOf(...head, '| 7.4 | SOP-02 |', '| 7.5.1 | SOP-01 |', '| 7.5.2 | SOP-01 |').replaceAll('\n', '\r\n'),
		);
	});

	test('loses documents that claim nothing of the row only when it is pruned', async () => {
		const text = mapOf(
			...head,
			'| 7.4 | SOP-02, SOP-01, SOP-77 |',
			'| 7.5 | [SOP-02](<../p/SOP-02 (new).md>) §3, [SOP-01](../SOP-01.md) |',
			'| 8.4 | SOP-01 |',
			'| 9.1 | _Talking_, *Documents*, _other_ |',
		);
		expect(await update(text)).toBe(text);
		expect(await update(text, documents, true)).toBe(
			mapOf(...head, '| 7.4 | SOP-02, SOP-77 |', '| 7.5 | [SOP-01](../SOP-01.md) |', '| 8.4 | – |', '| 9.1 | _other_ |'),
		);
	});

	test('gets a row for each requirement of the standard that the documents are checked against', async () => {
		const text = mapOf('| Clause | Title | Documents |', '| --- | --- | --- |');
		const world = await worldOf({
			'qms.yaml': 'standards: ["iso-9001:2015"]\napplicability: [{ clause: "8.3", reason: "No design." }]\n',
			...documents,
			[path]: text,
		});
		const result = updatedMap(world, path, text, { edition: undefined, prunes: false });
		const rows = 'problem' in result ? [] : result.text.split('\n').filter(line => /^\| \d/.test(line));
		expect(rows).toHaveLength(65);
		expect(rows).toContain('| 7.4 | Communication | [SOP-02](../p/SOP-02%20%28new%29.md) |');
		expect(rows).toContain('| 8.3.1 | General | Not applicable |');
		expect(rows).toContain('| 10.1 | General |  |');
	});

	test.each([
		['no table', '# Map of ISO 9001:2015\n\n- 7.4: SOP-02\n- 7.5: SOP-01\n', 'has no table with'],
		['a table without documents', mapOf('| Clause | Title |', '| --- | --- |', '| 7.4 | Talk |'), 'has no table with'],
		['a table without clauses', mapOf('| Topic | Document |', '| --- | --- |', '| Talk | SOP-02 |'), 'has no table with'],
		['a table that has no second line', mapOf('| Clause | Documents |', '| 7.4 | SOP-02 |'), 'has no table with'],
	])('is left as it is: %s', async (_, text, problem) => {
		expect(await update(text)).toContain(problem);
	});
});

test('a new map has what the documents claim, and a chapter for each standard', async () => {
	const world = await worldOf({ 'qms.yaml': 'standards: ["iso-9001:2015", "iso-14001:2015"]\n', ...documents });
	const text = newMap(world, 'map.md', requirementEditions(world));
	const [quality = '', environment = ''] = text.split(/^## /m).slice(1);
	expect(text.startsWith('# Clause map\n\n## ISO 9001:2015\n\n| Clause | Title | Documents |\n')).toBe(true);
	expect(quality).toContain('| 7.5.1 | General | [SOP-01](SOP-01.md) |');
	expect(environment).toContain('| 7.4.1 | General |  |');
	const found = await worldOf({
		'qms.yaml': 'standards: ["iso-9001:2015", "iso-14001:2015"]\nclauseMap: map.md\n',
		...documents,
		'map.md': text,
	});
	expect(mapEditsOf(found, documentAt(found, 'map.md'))).toEqual([]);
	expect(findingsOf(found).filter(({ rule }) => rule === 'unmapped-claim' || rule === 'unconfirmed-mapping')).toEqual([]);
});

test('nothing of an author is lost, and a second time changes nothing', async () => {
	const cells = fc.constantFrom(
		'',
		'planned',
		'TBD',
		'–',
		'gap: ask Ann',
		'SOP-01',
		'SOP-01, SOP-02',
		'SOP-02; SOP-77',
		'*Documents*',
		'Talking<br>Documents',
		'[SOP-01](../SOP-01.md)',
		'[a \\| b](../SOP-01.md#x) §4, SOP-02',
		'[[SOP-01]]',
		'**SOP-02**',
		'`SOP-01`',
		'not applicable',
		'see the manual <!-- note -->',
	);
	const numbers = fc.constantFrom(
		'7.4',
		'7.5',
		'7.5.1',
		'7.5.2',
		'7',
		'8.4',
		'§ 7.5.3',
		'7.5.1, 7.5.2',
		'**9.2**',
		'99.1',
		'7.5.2 a)',
		'House',
		'',
	);
	const row = fc
		.tuple(numbers, cells, fc.constantFrom('', 'x', 'a \\| b'))
		.map(([number, cell, note]) => `| ${number} | ${cell} | ${note} |`);
	const table = fc
		.tuple(fc.constantFrom('Documents', 'Document No.', 'Where covered'), fc.array(row, { maxLength: 6 }))
		.map(([header, rows]) => [`| Clause | ${header} | Note |`, '|---|:-:|---|', ...rows]);
	const claims = fc.subarray(['"7.4"', '"7.5"', '"7.5.1"', '"7.5.2"', '"8.4.1"', '"9.2"', '"7"', '"10.1"']);
	const cases = fc.tuple(fc.array(table, { minLength: 1, maxLength: 2 }), claims, claims, fc.constantFrom('\n', '\r\n'), fc.boolean());
	let written = 0;
	await holdsAsync(
		fc.asyncProperty(cases, async ([tables, first, second, eol, isMain]) => {
			const text = mapOf(...tables.flatMap(lines => [...lines, '', 'Text.', ''])).replaceAll('\n', eol);
			const files = {
				'qms.yaml': isMain ? 'standards: ["iso-9001:2015"]\nclauseMap: registers/map.md\n' : other,
				'SOP-01.md': procedure('SOP-01', first.join(', '), 'Documents'),
				'SOP-02.md': procedure('SOP-02', second.join(', '), 'Talking'),
			};
			const world = await worldOf({ ...files, [path]: text });
			const result = updatedMap(world, path, text, { edition: undefined, prunes: false });
			if ('problem' in result) {
				expect(result.problem).toMatch(/^has no table/);
				return;
			}
			written++;
			const after = await worldOf({ ...files, [path]: result.text });
			expect(updatedMap(after, path, result.text, { edition: undefined, prunes: false })).toEqual({
				text: result.text,
				rowsAdded: 0,
				rowsChanged: 0,
			});
			expect(findingsOf(after).filter(({ rule }) => rule === 'unmapped-claim')).toEqual([]);
			expectKept(text.split(eol), result.text.split(eol));
			const edits = mapEditsOf(world, documentAt(world, path));
			expect(edits.every(({ from, to }) => from >= 0 && from <= to && to <= text.length)).toBe(true);
			expect(isMain || applyEdits(text, edits).length >= text.length - 20).toBe(true);
		}),
		100,
	);
	expect(written).toBeGreaterThan(60);
});

/** Every line stands there in the same order, in rows with all cells but that of documents, which keeps what is no mark for a gap. */
function expectKept(before: readonly string[], after: readonly string[]): void {
	let at = 0;
	for (const line of before) {
		const [, number, cell = '', note] = line.split(/(?<!\\)\|/);
		const isKept = (other: string): boolean => {
			const [, otherNumber, otherCell = '', otherNote] = other.split(/(?<!\\)\|/);
			const hasCell = /^\s*(?:planned|TBD|–)?\s*$/.test(cell) || otherCell.includes(cell.trim());
			return other === line || (line.startsWith('|') && number === otherNumber && note === otherNote && hasCell);
		};
		const found = after.findIndex((other, i) => i >= at && isKept(other));
		expect(found, `${line} in\n${after.join('\n')}`).toBeGreaterThanOrEqual(0);
		at = found + 1;
	}
}
