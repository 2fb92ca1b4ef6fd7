import { describe, expect, test } from 'vitest';
import { claimsIn } from '../support/claims.ts';

describe('a claim in front matter', () => {
	test.each([
		['standard: ISO 9001:2015\nclauses: ["8.4.1", 8.5]', ['iso-9001:2015 8.4.1', 'iso-9001:2015 8.5']],
		['clauses: "7.1.3, 8.5"', ['? 7.1.3', '? 8.5']],
		['clauses: "§7.3"', ['? 7.3']],
		['clauses: ["ISO 13485:2016 4.2.1 b)"]', ['iso-13485:2016 4.2.1 b']],
		['standard: "ISO 9001:2015, clause 7.5"', ['iso-9001:2015 7.5']],
		['iso 13485 clauses: [4.2]', ['iso-13485 4.2']],
		['clauses: [8.5.1-3]', ['? 8.5.1', '? 8.5.2', '? 8.5.3']],
		['version: 8.4', []],
		['clauses: ["8.4.3 a"]', ['? 8.4.3 a']],
		[
			'clauses: ["8.5.5 d–e Post-delivery", "4.4.1 a, b and e (criteria)"]',
			['? 8.5.5 d', '? 8.5.5 e', '? 4.4.1 a', '? 4.4.1 b', '? 4.4.1 e'],
		],
		['clauses: 7.1.5, 7.1.6 and 8.5.1 a-c', ['? 7.1.5', '? 7.1.6', '? 8.5.1 a', '? 8.5.1 b', '? 8.5.1 c']],
		['clauses: ["iso-9001:7.1.2", "9001:7.1.3", "iso-9001:2015:7.5.2"]', ['iso-9001 7.1.2', 'iso-9001 7.1.3', 'iso-9001:2015 7.5.2']],
		['clauses: "9001:2015:7.1.3, 7.2; 13485:4.2.1.b"', ['iso-9001:2015 7.1.3', 'iso-9001:2015 7.2', 'iso-13485 4.2.1 b']],
		['standard: iso 9001:2015/2026 clause 7.3\nclauses: ["8.4"]', ['iso-9001:2015 8.4', 'iso-9001:2026 8.4']],
		['clauses: ["iso 9001:2015 7.1.2"]', ['iso-9001:2015 7.1.2']],
		['standard: iso-9001:2015\nclauses: ["8.4"]', ['iso-9001:2015 8.4']],
		['clauses: [{number: 8.4.2, title: The 7 wastes}, {clause: 7.10}]', ['? 8.4.2', '? 7.10']],
		['clauses:\n  - id: 8.4.2\n    title: Control\n  - 8.5', ['? 8.5', '? 8.4.2']],
		['clauses:\n  - 8.4.2: Control\n  - 7.10: More', ['? 8.4.2', '? 7.10']],
		['clauses: {ISO 9001:2015: [7.2, 7.3]}', ['iso-9001:2015 7.2', 'iso-9001:2015 7.3']],
		['clauses:\n  iso-9001: [7.2]\n  iso_13485: {6.2: Competence}\n  main: "8.4"', ['iso-9001 7.2', 'iso-13485 6.2', '? 8.4']],
		['clauses: [{standard: ISO 9001:2015, clauses: [7.2, 7.3]}]', ['iso-9001:2015 7.2', 'iso-9001:2015 7.3']],
		['clauses:\n  covered: [8.4]\n  excluded: [8.3]\n  not_applicable: [7.1.5.2]\n  related: [7.5, 9.1]', ['? 8.4']],
		['clauses:\n  ISO 9001:2015:\n    covers: [8.4]\n    excluded: {8.3: to print}', ['iso-9001:2015 8.4']],
		['clauses:\n  - clause: 8.3\n    applicable: false\n    reason: to print\n  - clause: 8.4\n    applicable: yes', ['? 8.4']],
		['clauses: [{clause: 8.3, applicable: no}, {clause: 8.4, excluded: true}, {clause: 8.5, status: not applicable}]', []],
		['clauses: {8.3: not applicable, 8.4: {applicable: no}, 8.5: {title: Production}, 8.6: no, 8.7: }', ['? 8.5', '? 8.7']],
		['clauses:\n  title: Only title 7.5\n  owner: 5.3', []],
		['clauses: [{standard: ISO 9001, edition: 2026, clause: 8.4.1}]', ['iso-9001:2026 8.4.1']],
		['clauses: {iso-9001: {year: 2026, covered: [8.4.1]}, ISO 13485: {version: 3, main: [7.1]}}', ['iso-9001:2026 8.4.1', 'iso-13485 7.1']],
		['clauses: [{standard: ISO 9001:2015, version: 2026, clause: 8.4.1}]', ['iso-9001:2015 8.4.1']],
	])('%j', async (body, expected) => {
		expect(await claimsIn(`---\n${body}\n---\n`)).toEqual(expected.map(claim => `frontMatter ${claim}`));
	});
});

describe('a claim in the text', () => {
	test.each([
		['items up to one', '# A\n\nCovers clauses 8.4.2 a) to c) and 8.4.3.\n', ['8.4.2 a', '8.4.2 b', '8.4.2 c', '8.4.3']],
		['letters alone', '# A\n\nCovers clauses 8.5.1 a, b and 9.1.1.\n', ['8.5.1 a', '8.5.1 b', '9.1.1']],
		['a bold letter', '# A\n\nCovers clause **8.5.1 a**.\n', ['8.5.1 a']],
		['a letter in a comment', '# A\n\n<!-- clause 8.5.1 a -->\n', ['8.5.1 a']],
		['an article', '# A\n\nCovers clause 8.4.1 a **supplier** reads.\n', ['8.4.1']],
		['an article before code', '# A\n\nCovers clause 8.4.1 a `part`.\n', ['8.4.1']],
	])('with %s', async (_, text, expected) => {
		expect(await claimsIn(text)).toEqual(expected.map(clause => `marker ? ${clause}`));
	});

	test.each([
		['a marker in a comment', '<!-- iso-9001:8.4.1 -->\n', ['marker iso-9001 8.4.1']],
		['a marker with an edition and a letter', '<!-- iso-9001:2015:8.4.1.a -->\n', ['marker iso-9001:2015 8.4.1 a']],
		['a marker for the workspace’s own standard', '<!-- clause: 8.4.1 -->\n', ['marker ? 8.4.1']],
		['a marker that names its standard as people do', '<!-- ISO 9001:8.4.1 -->\n', ['marker iso-9001 8.4.1']],
		['markers in brackets', 'Text. [[62304:5.1.1.a 62304:5.1.12]]\n', ['marker iec-62304 5.1.1 a', 'marker iec-62304 5.1.12']],
		['markers joined by a word', 'Text. [[14971:9 and 14971:3.4.f]]\n', ['marker iso-14971 9', 'marker iso-14971 3.4 f']],
		['a marker in indented code, as in a template', '- a\n\n      Text [[62304:5.1.3.a]].\n', ['marker iec-62304 5.1.3 a']],
		[
			'a marker of a scheme with words',
			'Text. [[FDA-SW:sdmp-config and FDA-CYBER:V.A.1]]\n',
			['marker fda-cyber V.A.1', 'marker fda-sw sdmp-config'],
		],
		['a standard under the other publisher’s name', '**ISO 62304:** 5.1.1\n', ['boldField iec-62304 5.1.1']],
		['a marker in a section', '# A\n\n## B\n\n<!-- iso-9001:8.4.1 -->\n', ['marker iso-9001 8.4.1 in "B"']],
		['a verb that claims', 'This procedure covers ISO 9001:2015, clause 8.4.\n', ['marker iso-9001:2015 8.4']],
		['a bold standard', '**ISO 13485:** 4.1.1, 4.2.1\n', ['boldField iso-13485 4.1.1', 'boldField iso-13485 4.2.1']],
		['a heading', '# A\n\n## Buying (ISO 9001:2015, 8.4)\n', ['heading iso-9001:2015 8.4 in "Buying (ISO 9001:2015, 8.4)"']],
		[
			'a heading with items in brackets',
			'# ISO 9001:2015 manual\n\n## Choosing (8.4.1 a)\n\n## Telling (8.4.3 b, c)\n',
			[
				'heading iso-9001:2015 8.4.1 a in "Choosing (8.4.1 a)"',
				'heading iso-9001:2015 8.4.3 b in "Telling (8.4.3 b, c)"',
				'heading iso-9001:2015 8.4.3 c in "Telling (8.4.3 b, c)"',
			],
		],
		[
			'a heading that is the clause’s own',
			'# ISO 9001:2015 manual\n\n## 8.5.4 Preservation\n',
			['heading iso-9001:2015 8.5.4 in "8.5.4 Preservation"'],
		],
		['a list of references', '# A\n\n## Normative references\n\n- ISO 9001:2015, clause 7.5\n', ['list iso-9001:2015 7.5']],
		[
			'a list behind a line that names the standard',
			'# A\n\nISO/IEC 27001:2022, Annex A — Technological controls:\n\n- A 8.8 — Weaknesses\n- A.8.13 Backup\n- A 8.15\n',
			['list iso-27001:2022 A.8.8', 'list iso-27001:2022 A.8.13', 'list iso-27001:2022 A.8.15'],
		],
		[
			'a list of clauses by number and title',
			'# ISO 9001:2015\n\n## Clauses addressed\n\n- 8.4.1 General\n- 8.4.2 – Control\n- 3.5 Percent\n- 8.1 mm\n',
			['list iso-9001:2015 8.4.1', 'list iso-9001:2015 8.4.2'],
		],
		['a control in a heading', '# ISO/IEC 27001:2022 rules\n\n## Logs (A 8.15)\n', ['heading iso-27001:2022 A.8.15 in "Logs (A 8.15)"']],
		['a list of other things', '# ISO 9001:2015\n\nFrom the audit we learned:\n\n- 8.4 Buying\n', []],
		['prose', 'See ISO 9001:2015, 8.4.1 c).\n', ['citation iso-9001:2015 8.4.1 c']],
		[
			'a number where the document means a standard',
			'# ISO 9001:2015 manual\n\nAs § 7.5 says.\n',
			['citation iso-9001:2015 7.5 in "ISO 9001:2015 manual"'],
		],
	])('%s', async (_, text, expected) => {
		const claims = await claimsIn(text);
		expect(
			claims.map(claim => (claim.startsWith('citation') && !expected[0]?.includes(' in ') ? claim.replace(/ in ".*"/, '') : claim)),
		).toEqual(expected);
	});

	test.each([
		['an own heading', '## 8.4 Buying\n'],
		['another heading at a clause’s number', '# ISO 9001:2015 manual\n\n## 8.5.4 Our printers\n'],
		['a section of another document', 'SOP-001 §8.1 and section 8.4\n'],
		['a placeholder', '[[ clause ]] {{ 8.4.1 }}\n'],
		['a wiki link', '[[SOP-01 Buying]]\n'],
		['code', '```\n<!-- iso-9001:8.4.1 -->\nISO 9001:2015, 8.4\n```\n'],
		['a marker in a fence', '```\nText [[62304:5.1.3.a]].\n```\n'],
		['a comment in code', '`<!-- iso-9001:8.4.1 -->`\n'],
		['numbers in prose', 'From 4.5 to 8.5 degrees (8.4).\n'],
	])('is not: %s', async (_, text) => {
		expect(await claimsIn(text)).toEqual([]);
	});
});

describe('a claim in a table', () => {
	test.each([
		[
			'that maps clauses to documents',
			'| ISO 9001:2015 | Document |\n|---|---|\n| 8.4.1 | [Buying](buying.md) |\n| 7.5.2–7.5.3 | SOP-01 |\n',
			[
				'mapping iso-9001:2015 8.4.1 → document buying.md',
				'mapping iso-9001:2015 7.5.2 → document SOP-01',
				'mapping iso-9001:2015 7.5.3 → document SOP-01',
			],
		],
		[
			'with a standard in a column of its own',
			'| Standard | Clause | Procedure |\n|---|---|---|\n| ISO 13485:2016 | 4.2.1 b) | *Records* |\n',
			['mapping iso-13485:2016 4.2.1 b → document Records'],
		],
		[
			'with several in a cell',
			'| Clause | Document |\n|---|---|\n| 7.2<br>7.3 | [[A]], [[B]] |\n',
			['mapping ? 7.2 → document A', 'mapping ? 7.2 → document B', 'mapping ? 7.3 → document A', 'mapping ? 7.3 → document B'],
		],
		[
			'that says there is none yet',
			'| Clause | Document |\n|---|---|\n| 7.2 | TBD |\n| 7.3 | |\n',
			['mapping ? 7.2 → gap', 'mapping ? 7.3 → gap'],
		],
		[
			'that says none is needed',
			'| Clause | Document |\n|---|---|\n| 8.3 | N/A, we make to drawings |\n',
			['mapping ? 8.3 → notApplicable'],
		],
		[
			'that maps clauses to its own sections',
			'# A\n\n| ISO 9001:2015 clause | Document section |\n|---|---|\n| 8.4.1 | 2 |\n| 8.4.2 | (All) |\n\n## 2 Choosing\n',
			['headerTable iso-9001:2015 8.4.1 in "2 Choosing"', 'headerTable iso-9001:2015 8.4.2'],
		],
		[
			'of controls of an annex',
			'# ISO/IEC 27001:2022\n\n| Document | Annex A controls |\n|---|---|\n| [Access](access.md) | 5.15-5.16 |\n',
			['mapping iso-27001:2022 A.5.15 → document access.md', 'mapping iso-27001:2022 A.5.16 → document access.md'],
		],
		[
			'beside laws, whose articles are not clauses',
			'# ISO 13485:2016\n\n| Regulatory requirement | Document section |\n|---|---|\n| ISO 13485:2016 Sections 5.6.2 and 7.3.3 | All |\n| MDR Annex I, Art. 27, 29 | All |\n| MPDG §8, §96 | All |\n',
			['headerTable iso-13485:2016 5.6.2', 'headerTable iso-13485:2016 7.3.3'],
		],
		[
			'that says no for one of two standards',
			'| Standard | Clause | Applicable | Procedure |\n|---|---|---|---|\n| ISO 9001:2015 | 8.3 | No | SOP-01 |\n| ISO 13485:2016 | 8.3 | Yes | SOP-02 |\n',
			['mapping iso-13485:2016 8.3 → document SOP-02', 'mapping iso-9001:2015 8.3 in "" → notApplicable'],
		],
		[
			'that says no for one of two items',
			'| Clause | Applicable | Procedure |\n|---|---|---|\n| 8.5.1 a) | Yes | SOP-01 |\n| 8.5.1 f) | No | |\n',
			['mapping ? 8.5.1 a → document SOP-01', 'mapping ? 8.5.1 f in "" → notApplicable'],
		],
		[
			'that says no for a control of an annex',
			'# ISO/IEC 27001:2022\n\n| Annex A control | Applicable | Policy |\n|---|---|---|\n| 7.4 | No | |\n| 7.5 | Yes | POL-01 |\n',
			['mapping iso-27001:2022 A.7.5 → document POL-01', 'mapping iso-27001:2022 A.7.4 in "ISO/IEC 27001:2022" → notApplicable'],
		],
		['that lists clauses of a standard', '| Standard | Clause |\n|---|---|\n| ISO 9001:2015 | 8.4 |\n', ['list iso-9001:2015 8.4']],
		[
			'of files that names clauses',
			'| File | About |\n|---|---|\n| [policy](policy.md) | Quality policy, clause 5.2 |\n',
			['mapping ? 5.2 → document policy.md'],
		],
	])('%s', async (_, text, expected) => {
		expect(await claimsIn(text)).toEqual(expected);
	});

	test('in a form whose own id is still to be filled in is no claim', async () => {
		const text = (id: string): string => `---\nid: "${id}"\nstandard: ISO 9001:2015\nclauses: ["8.4"]\n---\n# Form\n`;
		expect(await claimsIn(text('SOP-01'))).toEqual(['frontMatter iso-9001:2015 8.4']);
		expect(await claimsIn(text('SOP-<% tp.system.prompt() %>'))).toEqual(['citation iso-9001:2015 8.4']);
		expect(await claimsIn(text('{{ doc.id }}'))).toEqual(['citation iso-9001:2015 8.4']);
	});

	test.each([
		['of anything', '| Part | Weight |\n|---|---|\n| A | 8.4 |\n| B | 7.5 |\n'],
		['whose header names clauses and whose cells hold none', '| ISO 9001 Clause | Document |\n|---|---|\n| Buying | SOP-01 |\n'],
	])('is not: %s', async (_, text) => {
		expect(await claimsIn(text)).toEqual([]);
	});
});
