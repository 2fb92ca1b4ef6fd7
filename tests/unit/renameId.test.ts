import { describe, expect, test } from 'vitest';
import { respelled } from '../../server/src/core/model/idSpelling.ts';
import { renamed } from '../support/rename.ts';

/** A text of another document, beside the one with the id. */
async function textAfter(text: string, name = 'SOP-014', id = 'SOP-004'): Promise<string | undefined> {
	const result = await renamed(`=== other.md\n${text}\n=== procedures/a.md\n---\nid: $0${id}\n---\n# Buying\n`, name);
	return typeof result === 'string' ? result : result['other.md']?.slice(0, -1);
}

describe('every spelling is changed, and stays the spelling that it was', () => {
	test.each([
		['See SOP-004.', 'See SOP-014.'],
		['See SOP_004, SOP 004, SOP.004 and SOP004.', 'See SOP_014, SOP 014, SOP.014 and SOP014.'],
		['See SOP\u2010004 and SOP\u2011004.', 'See SOP\u2010014 and SOP\u2011014.'],
		['See sop-004 and SOP\\_004.', 'See sop-014 and SOP\\_014.'],
		['**SOP-004**, _SOP-004_, (SOP-004), "SOP-004", FRM-001/SOP-004', '**SOP-014**, _SOP-014_, (SOP-014), "SOP-014", FRM-001/SOP-014'],
		['See SOP-004 §4.8 and SOP-004:4.8.', 'See SOP-014 §4.8 and SOP-014:4.8.'],
		['# Notes on SOP-004\n\n- SOP-004\n\n> SOP-004', '# Notes on SOP-014\n\n- SOP-014\n\n> SOP-014'],
		[
			'| Id | Title |\n|---|---|\n| SOP-004 | Buying |\n| `SOP-004` | x |',
			'| Id | Title |\n|---|---|\n| SOP-014 | Buying |\n| `SOP-014` | x |',
		],
		[
			'---\nrelated: [SOP-004, "sop_004"]\nsupersedes: SOP-004 # SOP-004\n---',
			'---\nrelated: [SOP-014, "sop_014"]\nsupersedes: SOP-014 # SOP-014\n---',
		],
		['<!-- Related: SOP-004 -->', '<!-- Related: SOP-014 -->'],
		['<table><tr><td title="SOP-004">SOP-004</td></tr></table>', '<table><tr><td title="SOP-004">SOP-014</td></tr></table>'],
		['[SOP-004](x.md "SOP-004") ![SOP-004](x.png)', '[SOP-014](x.md "SOP-014") ![SOP-014](x.png)'],
		['[see][SOP-004]\n\n[SOP-004]: x.md', '[see][SOP-014]\n\n[SOP-014]: x.md'],
		['[[SOP-004|the SOP-004]] and [[sop 004#Scope]]', '[[SOP-014|the SOP-014]] and [[sop 014#Scope]]'],
		['😀 SOP-004 \r\nSOP-004\r\n', '😀 SOP-014 \r\nSOP-014\r\n'],
	])('%j', async (before, after) => {
		expect(await textAfter(before)).toBe(after);
	});

	test.each([
		'SOP-0041, SOP-004A, XSOP-004, QM-SOP-004, SOP-004-2',
		'`SOP-004` and\n\n```\nSOP-004\n```',
		'https://example.com/SOP-004 <https://example.com/SOP-004> [x](https://example.com/SOP-004)',
		'sop 004',
		'---\nslug: sop-004\nurl: https://example.com/SOP-004\n---',
		'{{ SOP-004 }}',
	])('%j stays', async text => {
		expect(await textAfter(text)).toBe(text);
	});

	test.each([
		['CC-PR-010', 'CC PR.010', 'CC-PR-020', 'CC PR.020'],
		['CC-PR-010', 'cc-pr-010', 'CC-PR-020', 'cc-pr-020'],
		['SOP-004', 'SOP_004', 'QP-SOP-004', 'QP_SOP_004'],
		['SOP-004', 'SOP004', 'QP-SOP-004', 'QPSOP004'],
		['SOP-004', 'SOP_004', 'SOP-004-1', 'SOP_004_1'],
		['SOP-004', 'SOP004', 'SOP-004-1', 'SOP-004-1'],
		['SOP-004', 'SOP\\_004', 'SOP-014', 'SOP\\_014'],
		['SOP-004', 'SOP%20004', 'WI-1', 'WI%201'],
		['SOP-004', 'SOP-004', 'SOP_004', 'SOP_004'],
		['SOP-004', 'SOP.004', 'SOP_004', 'SOP.004'],
	])('%s written %s becomes %s: %s', (id, place, wanted, expected) => {
		expect(respelled(place, id, wanted)).toBe(expected);
	});
});

describe('an id is not taken for another', () => {
	test.each([
		['SOP-1', 'SOP-10', 'SOP-2', 'SOP-2 and SOP-10'],
		['SOP-001', 'SOP-001-A', 'SOP-002', 'SOP-002 and SOP-001-A'],
		['SOP-001', 'QMS SOP-001', 'SOP-002', 'SOP-002 and QMS SOP-001'],
		['SOP-001', 'SOP-001-F01', 'SOP-002', 'SOP-002 and SOP-001-F01'],
	])('%s is not %s', async (id, other, wanted, expected) => {
		const result = await renamed(
			`=== a.md\n---\nid: ${id}\n---\n# A\n\n$0${id} and ${other}\n=== b.md\n---\nid: ${other}\n---\n# B\n`,
			wanted,
		);
		expect(result).toEqual({ 'a.md': `---\nid: ${wanted}\n---\n# A\n\n${expected}\n`, 'b.md': `---\nid: ${other}\n---\n# B\n` });
	});

	test('what follows an id and is no id of its own goes with it', async () => {
		expect(await textAfter('SOP-004-compliant, SOP-004-A')).toBe('SOP-014-compliant, SOP-014-A');
	});

	test('an id that is a word stays a word in the text', async () => {
		const text = '---\nrelated: [purchasing]\n---\nThe purchasing of [[purchasing]].';
		expect(await textAfter(text, 'buying', 'purchasing')).toBe('---\nrelated: [buying]\n---\nThe purchasing of [[buying]].');
	});

	test('an id of letters and one digit is no unit', async () => {
		expect(await textAfter('See M3: 12 m3, m 3, in 3 days.', 'M4', 'M3')).toBe('See M4: 12 m3, m 3, in 3 days.');
	});

	test('the name of a file that keeps its name stays', async () => {
		const workspace =
			'=== a.md\n---\nid: $0SOP-001\n---\n# A\n\nSee SOP-001 and [SOP-001 review.md](<SOP-001 review.md>).\n=== SOP-001 review.md\n---\nid: REC-001\n---\n# Review of SOP-001\n';
		expect(await renamed(workspace, 'SOP-002')).toEqual({
			'a.md': '---\nid: SOP-002\n---\n# A\n\nSee SOP-002 and [SOP-001 review.md](<SOP-001 review.md>).\n',
			'SOP-001 review.md': '---\nid: REC-001\n---\n# Review of SOP-002\n',
		});
	});
});

describe('the file goes by the id too', () => {
	test('its name, and every link to it', async () => {
		const result = await renamed(
			`=== procedures/SOP-004 Buying.md
# SOP-004 Buying

[own](#sop-004-buying)
=== a.md
See $0SOP-004, [buying](procedures/SOP-004%20Buying.md#sop-004-buying "t"), [x](<./procedures/SOP-004 Buying.md>), [y][b], [[SOP-004 Buying#Scope|b]],
[no ending](procedures/SOP-004%20Buying), <a href="procedures/SOP-004%20Buying.md">z</a>, \`procedures/SOP-004 Buying.md\`.

| Clause | Document |
|---|---|
| 8.4 | procedures/SOP-004 Buying.md |
| 8.4 | SOP-004 Buying |

[b]: procedures/SOP-004%20Buying.md
=== qms.yaml
clauseMap: "procedures/SOP-004 Buying.md"
`,
			'SOP-014',
		);
		expect(result).toEqual({
			'procedures/SOP-014 Buying.md': '# SOP-014 Buying\n\n[own](#sop-014-buying)\n',
			'a.md': `See SOP-014, [buying](procedures/SOP-014%20Buying.md#sop-014-buying "t"), [x](<./procedures/SOP-014 Buying.md>), [y][b], [[SOP-014 Buying#Scope|b]],
[no ending](procedures/SOP-014%20Buying), <a href="procedures/SOP-014%20Buying.md">z</a>, \`procedures/SOP-004 Buying.md\`.

| Clause | Document |
|---|---|
| 8.4 | procedures/SOP-014 Buying.md |
| 8.4 | SOP-014 Buying |

[b]: procedures/SOP-014%20Buying.md
`,
			'qms.yaml': 'clauseMap: "procedures/SOP-014 Buying.md"\n',
		});
	});

	test('keeps its name where the editor cannot rename files', async () => {
		expect(await renamed('=== SOP-04.md\n# $0SOP-04 A\n\n[SOP-04](SOP-04.md) SOP-04.md\n', 'SOP-05', false)).toEqual({
			'SOP-04.md': '# SOP-05 A\n\n[SOP-05](SOP-04.md) SOP-04.md\n',
		});
	});

	test('an id that only the file name says needs an editor that renames files', async () => {
		const workspace = '=== a.md\n$0SOP-04\n=== SOP-04--Buying.md\n# Buying\n';
		expect(await renamed(workspace, 'SOP-05', false)).toMatch(/^SOP-04--Buying\.md says its id in a way/);
		expect(await renamed(workspace, 'SOP-05')).toEqual({ 'a.md': 'SOP-05\n', 'SOP-05--Buying.md': '# Buying\n' });
	});
});

describe('qms.yaml', () => {
	test('names exact ids, which follow, and patterns, which stay', async () => {
		const result = await renamed(
			'=== qms.yaml\nids: { external: ["SOP-91", "SOP-9*"] }\nkinds: { procedure: ["SOP-91", "SOP-*"] }\n=== a.md\nSee $0SOP-91.\n',
			'SOP-81',
		);
		expect(result).toEqual({
			'qms.yaml': 'ids: { external: ["SOP-81", "SOP-9*"] }\nkinds: { procedure: ["SOP-81", "SOP-*"] }\n',
			'a.md': 'See SOP-81.\n',
		});
	});

	test('says what ids look like', async () => {
		const workspace = '=== qms.yaml\nids: { pattern: "doc/[a-z]+/\\\\d+" }\n=== a.md\n---\nid: $0doc/buy/1\n---\n# A\n\nSee doc/buy/1.\n';
		expect(await renamed(workspace, 'SOP-1')).toBe('"SOP-1" cannot be read as a document id; write it like doc/buy/1.');
		expect(await renamed(workspace, 'doc/sell/7')).toMatchObject({ 'a.md': '---\nid: doc/sell/7\n---\n# A\n\nSee doc/sell/7.\n' });
	});
});

describe('what cannot be done is said before anything is', () => {
	const two = '=== a.md\n---\nid: $0SOP-01\n---\n# A\n=== b.md\n---\nid: SOP-02\n---\n# B\n';

	test.each([
		['', 'An id cannot be empty.'],
		['  ', 'An id cannot be empty.'],
		['our procedure', '"our procedure" cannot be read as a document id; write it like SOP-01.'],
		['ISO-9001', '"ISO-9001" cannot be read as a document id; write it like SOP-01.'],
		['SOP-01\nx', '"SOP-01\nx" cannot be read as a document id; write it like SOP-01.'],
		['SOP-02', 'SOP-02 is the id of b.md already.'],
		['SOP 02', 'SOP 02 is the id of b.md already.'],
	])('%j', async (name, problem) => {
		expect(await renamed(two, name)).toBe(problem);
	});

	test('two documents with one id', async () => {
		const workspace = '=== a.md\n---\nid: $0SOP-01\n---\n# A\n=== b.md\n---\nid: SOP 01\n---\n# B\n';
		expect(await renamed(workspace, 'SOP-02')).toBe('SOP-01 is the id of a.md and b.md; give each an id of its own first.');
	});

	test('translations of one document share their id', async () => {
		expect(await renamed('=== de/a.md\n---\nid: $0SOP-01\n---\n=== en/a.md\n---\nid: SOP-01\n---\n', 'SOP-02')).toEqual({
			'de/a.md': '---\nid: SOP-02\n---\n',
			'en/a.md': '---\nid: SOP-02\n---\n',
		});
	});

	test('somebody has written the new id already', async () => {
		expect(await renamed('=== a.md\n---\nid: $0SOP-01\n---\n# A\n=== b.md\n# B\n\nSee sop-03.\n', 'SOP-03')).toBe(
			'SOP-03 is written in b.md, line 3, already and would mean another document from then on.',
		);
	});

	test('a file of the new name is there', async () => {
		expect(await renamed('=== Form (SOP-01).md\n# $0SOP-01 A\n=== Form (SOP-02).md\n# B\n', 'SOP-02')).toBe(
			'There is a file Form (SOP-02).md already, so Form (SOP-01).md cannot be called so.',
		);
	});

	test('an id that only a file is named by', async () => {
		expect(await renamed('=== SOP-04--A.md\n# SOP-03 A\n=== b.md\n$0SOP-04\n', 'SOP-05')).toBe(
			'The file SOP-04--A.md is named by SOP-04, but the document says that its id is SOP-03; let both say the same first.',
		);
		expect(await renamed('=== SOP-04--A.md\n# $0SOP-03 A\n=== b.md\nSOP-04\n', 'SOP-04')).toEqual({
			'SOP-04--A.md': '# SOP-04 A\n',
			'b.md': 'SOP-04\n',
		});
	});

	test('an id that no document has', async () => {
		expect(await renamed('=== a.md\nSee $0SOP-09.\n', 'SOP-08')).toBe('No document has the id SOP-09, so there is nothing to rename.');
	});

	test('a text that is nothing', async () => {
		expect(await renamed('=== a.md\nplain $0text\n', 'SOP-08')).toBe('nothing');
	});
});
