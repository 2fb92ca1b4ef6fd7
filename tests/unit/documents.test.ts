import { describe, expect, test } from 'vitest';
import { bareTitle } from '../../server/src/core/index/listMismatches.ts';
import { fieldOfKey, normalizeKey } from '../../server/src/core/model/metadataKeys.ts';
import { factsOf } from '../support/facts.ts';

/** `source field = value`, one for each. */
async function metadataOf(text: string, path = 'a.md', configuration?: string): Promise<string[]> {
	const { metadata } = await factsOf(text, path, configuration);
	return metadata.map(({ source, field, values }) => `${source} ${field} = ${values.join(' | ')}`);
}

/** A document of two sections, before what is at its end. */
const long = '# T\n\nText.\n\n## A\n\nText.\n\n## B\n\nText.\n\n';

describe('metadata stands', () => {
	test.each([
		['in front matter', '---\ndoc_id: SOP-01\nrevision: r3\nnonsense: x\n---\n', ['frontMatter id = SOP-01', 'frontMatter version = r3']],
		['in a list in front matter', '---\nid: A\nclauses: [7.1, "8.5"]\n---\n', ['frontMatter id = A', 'frontMatter clauses = 7.1 | 8.5']],
		[
			'in the first table',
			'# T\n\n| Document ID | SOP-01 |\n|---|---|\n| Status | draft |\n',
			['headerTable id = SOP-01', 'headerTable status = draft'],
		],
		[
			'in pairs across a table',
			'| Version | 2 | Status | draft |\n|---|---|---|---|\n',
			['headerTable version = 2', 'headerTable status = draft'],
		],
		[
			'in a row of keys and a row of values',
			'| Doc No. | Rev |\n|---|---|\n| SOP-01 | 2 |\n',
			['headerTable id = SOP-01', 'headerTable version = 2'],
		],
		[
			'in a row of four keys, not all known, and a row of values',
			'| Document ID | Version | Pages | Owner |\n|---|---|---|---|\n| SOP-01 | 2 | 9 | Ann |\n',
			['headerTable id = SOP-01', 'headerTable version = 2', 'headerTable owner = Ann'],
		],
		[
			'in rows of one key each, the value of one looking like a key',
			'| Category | Standard |\n|---|---|\n| Document ID | SOP-01 |\n',
			['headerTable kind = Standard', 'headerTable id = SOP-01'],
		],
		['in bold words', '**Version:** 1.2\n**Owner**: QMR\n', ['boldField version = 1.2', 'boldField owner = QMR']],
		['in bold words of one line', '**Version:** 1.2 | **Status:** draft\n', ['boldField version = 1.2', 'boldField status = draft']],
		['in plain lines', 'Document ID: SOP-01\nVersion: 2\n', ['boldField id = SOP-01', 'boldField version = 2']],
		['in a comment', '<!--\n| Document ID | SOP-01 |\n| Version | 2 |\n-->\n', ['comment id = SOP-01', 'comment version = 2']],
		['at the head of the first heading', '# SOP-001: Design control\n', ['heading id = SOP-001']],
		['in the second heading', '# Procedure\n\n## SOP-002\n', ['heading id = SOP-002']],
		['behind letters of documents and a blank', '# SOP 2 Records\n', ['heading id = SOP 2']],
		[
			'in a heading that agrees with the front matter',
			'---\nid: HVAC-2\n---\n# HVAC 2\n',
			['frontMatter id = HVAC-2', 'heading id = HVAC 2'],
		],
		[
			'in the one row of a list that names the document',
			'# SOP-01 Buying\n\n## Records\n\n| Document ID | Title | Version |\n|---|---|---|\n| SOP-01 | Buying | 7 |\n',
			['headerTable id = SOP-01', 'headerTable title = Buying', 'headerTable version = 7', 'heading id = SOP-01'],
		],
		[
			'below a heading of document control, wherever it stands',
			'# T\n\nText.\n\n## A\n\nText.\n\n## Document information\n\n| Document ID | SOP-01 |\n|---|---|\n| Version | 2 |\n',
			['headerTable id = SOP-01', 'headerTable version = 2'],
		],
		[
			'below a heading of revisions near the top',
			'# T\n\nText.\n\n## A\n\nText.\n\n## 2. Revision\n\n| Version | Status | Approver |\n|---|---|---|\n| 2 | draft | Ann |\n',
			['headerTable version = 2', 'headerTable status = draft', 'headerTable approver = Ann'],
		],
		[
			'in one row below a heading of document control',
			'# T\n\n## Document information\n\n| Document ID | Version | Owner |\n|---|---|---|\n| QP-04 | 2 | QM |\n\n## Purpose\n',
			['headerTable id = QP-04', 'headerTable version = 2', 'headerTable owner = QM'],
		],
		[
			'in one row below a heading of document control that calls the document by its title',
			'# Buying\n\n## Document control\n\n| Document | Version | Owner |\n|---|---|---|\n| Buying procedure | 2 | QM |\n',
			['headerTable version = 2', 'headerTable owner = QM'],
		],
		[
			'in a row below the title that ends with the clauses',
			'# Buying procedure\n\n| Document ID | Revision | Owner | ISO 9001 clause |\n|---|---|---|---|\n| SOP-04 | 3 | QM | 8.4 |\n',
			['headerTable id = SOP-04', 'headerTable version = 3', 'headerTable owner = QM', 'headerTable clauses = 8.4'],
		],
		[
			'below the first other heading under keys that name it',
			'# T\n\n## Summary\n\nText.\n\n| Process owner | Ann |\n|---|---|\n| Standard | ISO 9001 |\n',
			['headerTable owner = Ann', 'headerTable standard = ISO 9001'],
		],
		[
			'right below a title in two headings',
			'# ACME\n\n## Buying\n\n**Version:** 2\n**Status:** draft\n\n## Purpose\n',
			['boldField version = 2', 'boldField status = draft'],
		],
		...['# ACME\n\n## Buying', '# Verfahrensanweisung\n\n## Beschaffung', '# ACME\n\n# Policy for buying'].flatMap(
			(head): [string, string, string[]][] => [
				[
					`in one row below ${JSON.stringify(head)}`,
					`${head}\n\n| Doc No. | Revision |\n|---|---|\n| SOP-04 | 3 |\n\n### Purpose\n\nText.\n`,
					['headerTable id = SOP-04', 'headerTable version = 3'],
				],
				[
					`in a list below ${JSON.stringify(head)}`,
					`${head}\n\n- **Version:** 2\n- **Owner:** QM\n\n### Purpose\n\nText.\n`,
					['boldField version = 2', 'boldField owner = QM'],
				],
				[
					`in bold words without a version below ${JSON.stringify(head)}`,
					`${head}\n\n**Approved by:** CEO\n**Next review:** 2027-01-01\n\n### Purpose\n\nText.\n`,
					['boldField approver = CEO', 'boldField reviewDate = 2027-01-01'],
				],
			],
		),
		[
			'below document control of a document with two titles',
			'# ACME\n\n## Buying\n\n### Document control\n\n| Title | Version | Owner |\n|---|---|---|\n| Buying | 2 | QM |\n',
			['headerTable title = Buying', 'headerTable version = 2', 'headerTable owner = QM'],
		],
		[
			'in an approval table at the very end',
			`${long}| Prepared by | Reviewed by | Approved by | Approval date |\n|---|---|---|---|\n| A | B | C | 2025-01-01 |\n`,
			['headerTable author = A', 'headerTable reviewer = B', 'headerTable approver = C', 'headerTable approvedDate = 2025-01-01'],
		],
		[
			'in one line of approval at the very end',
			`${long}**Version:** 3 **Approved by:** CEO **Approval date:** 2025-01-01\n`,
			['boldField version = 3', 'boldField approver = CEO', 'boldField approvedDate = 2025-01-01'],
		],
		[
			'in lines of approval at the very end',
			`${long}**Approved by:** CEO\n**Approved on:** 2025-01-01\n`,
			['boldField approver = CEO', 'boldField approvedDate = 2025-01-01'],
		],
		[
			'below a first heading that words the title otherwise',
			'---\ntitle: SOP Purchasing\n---\n# Purchasing of materials\n\n- **Owner:** QM\n- **Status:** draft\n\n# Purpose\n\nText.\n',
			['frontMatter title = SOP Purchasing', 'boldField owner = QM', 'boldField status = draft'],
		],
		[
			'at the beginning of the first section, where the title stands in the front matter',
			'---\ntitle: Buying\n---\n# General\n\n| Owner | Approved by |\n|---|---|\n| QM | CEO |\n\n# Purpose\n\nText.\n',
			['frontMatter title = Buying', 'headerTable owner = QM', 'headerTable approver = CEO'],
		],
		[
			'at the very end',
			'# T\n\nText.\n\n## A\n\nText.\n\n## B\n\nText.\n\n**Version:** 1\n**Date:** 2026-01-02\n',
			['boldField version = 1', 'boldField date = 2026-01-02'],
		],
	])('%s', async (_, text, expected) => {
		expect(await metadataOf(text)).toEqual(expected);
	});

	test('in the name of the file', async () => {
		expect(await metadataOf('# T\n', 'SOP-002--Title.md')).toEqual(['fileName id = SOP-002']);
	});

	test('below a heading of document control, where the name of the file has another id', async () => {
		const text = '# T\n\n## Document information\n\n| Document ID | Version |\n|---|---|\n| QMS-2024-004 | 2 |\n';
		expect(await metadataOf(text, 'SOP-4 Buying.md')).toEqual([
			'headerTable id = QMS-2024-004',
			'headerTable version = 2',
			'fileName id = SOP-4',
		]);
	});

	test('and where it tells the clauses too, the document claims them', async () => {
		const { claims } = await factsOf('# Buying\n\n| Document ID | Version | ISO 9001 clause |\n|---|---|---|\n| SOP-04 | 3 | 8.4 |\n');
		expect(claims.map(({ kind, subject }) => `${kind} ${subject?.names ?? ''}`)).toContain('headerTable ');
	});

	test('in the most trusted place first, where places disagree', async () => {
		const facts = await factsOf('---\nid: SOP-01\n---\n# SOP-02 Title\n\n| Document ID | SOP-03 |\n|---|---|\n', 'SOP-04.md');
		expect(facts.metadata.map(({ source, values }) => `${source} ${values[0]}`)).toEqual([
			'frontMatter SOP-01',
			'headerTable SOP-03',
			'heading SOP-02',
			'fileName SOP-04',
		]);
		expect(facts.id?.text).toBe('SOP-01');
	});

	test('below the title, and not below the first section of a text whose title stands in the front matter', async () => {
		const text =
			'---\ntitle: Buying\n---\n## Responsibilities\n\n- **Owner:** keeps it.\n- **Approver:** releases it.\n\n## Records\n\nx\n';
		expect(await metadataOf(text)).toEqual(['frontMatter title = Buying']);
		expect(await metadataOf(text.replace('Responsibilities', 'Buying'))).toHaveLength(3);
	});

	test.each(['KPI 2026', 'PCR 2.0 test', 'KPI-07 Sales'])('where it is known, %j is the title', async title => {
		const { id, metadata } = await factsOf(`---\nid: REC-07\n---\n# ${title}\n`);
		expect([id?.text, metadata.length, bareTitle(title, id?.text)]).toEqual(['REC-07', 1, title]);
	});

	test.each(['MQP 3', 'PG 04', 'MP 7.4', 'PB 3', 'SOP 2001', 'PNT 12'])('in a heading that begins with %j', async id => {
		expect((await factsOf(`# ${id} Buying\n`)).id?.text).toBe(id);
	});

	test('in a heading of capitals and a number where the house has such ids', async () => {
		expect((await factsOf('# KPI 26 Sales\n', 'a.md', "ids: { pattern: 'KPI \\d+' }\n")).id?.text).toBe('KPI 26');
	});

	test('under the names of the house', async () => {
		const configuration = 'metadata: { id: [Ablagezeichen], owner: Kümmerer }\n';
		expect(await metadataOf('---\nAblagezeichen: A-1\nkümmerer: Ann\n---\n', 'a.md', configuration)).toEqual([
			'frontMatter id = A-1',
			'frontMatter owner = Ann',
		]);
	});

	test.each([
		['a table of anything', '| Name | Date |\n|---|---|\n| Ann | 2026 |\n| Bob | 2025 |\n'],
		['one bold word in prose', 'This is the **version:** of record.\n'],
		['code', '```\nid: SOP-01\nversion: 2\n```\n'],
		['a numbered heading', '# 4.1 Scope\n'],
		['capitals and a year', '# KPI 2026\n'],
		['letters of a plan and a year', '# PLAN 2026\n'],
		['capitals and a number', '# HVAC 2 maintenance\n'],
		[
			'a list of what roles do',
			'# T\n\n## Responsibilities\n\n- **Owner:** keeps the document up to date.\n- **Approver:** releases the document.\n- **Status:** shown on the first page.\n',
		],
		[
			'a table of what roles do',
			'# T\n\n## Roles and responsibilities\n\n| Owner | Approver |\n|---|---|\n| keeps it | releases it |\n\n## Next\n\nText.\n',
		],
		[
			'a list of one other document below a heading that ends with records',
			'# T\n\n## Buying records\n\n| Document ID | Version |\n|---|---|\n| FRM-01 | 7 |\n\n## Next\n\nText.\n',
		],
		['a list of one other document', '# T\n\n## Records\n\n| Document ID | Title | Version |\n|---|---|---|\n| FRM-01 | Order | 7 |\n'],
		['a map with one row', '# Map\n\n| Requirement | Document | Status |\n|---|---|---|\n| 8.4 | SOP-01 | Draft |\n'],
		[
			'a map with one row and a column of ids',
			'# Map\n\n| ISO 9001 clause | Document ID | Owner | Status |\n|---|---|---|---|\n| 8.4 | SOP-01 | QM | Draft |\n',
		],
		[
			'a list of clauses with one row',
			'# Map\n\n| Clause | Title | Status | Owner |\n|---|---|---|---|\n| 8.3 | Design | Not applicable | QM |\n',
		],
		[
			'rules for another document below a heading of document control',
			'# T\n\n## Document control\n\n| Document | Owner | Status | Version |\n|---|---|---|---|\n| Drawing | Eng | Draft | 4 |\n',
		],
		['the header of a list', '# T\n\n| ID | Component | Version | Site |\n|---|---|---|---|\n| 1 | zlib | 2 | z |\n| 2 | png | 3 | p |\n'],
		['what comes behind the head', '# T\n\nText.\n\n## A\n\nText.\n\n## B\n\n**Process owner:** Ann\n**Version:** 2\n\nText.\n'],
	])('not in %s', async (_, text) => {
		expect(await metadataOf(text)).toEqual([]);
	});

	test('a placeholder is no id', async () => {
		expect((await factsOf('---\nid: TBD\n---\n')).id).toBeUndefined();
		expect((await factsOf('---\nid: "{{ doc.id }}"\n---\n')).id).toBeUndefined();
	});

	test.each([
		['Doc_ID', 'id'],
		['Document No.:', 'id'],
		['document-no', 'id'],
		['Dokumenten-ID', 'id'],
		['REVISION', 'version'],
		['approved by', 'approver'],
		['review_due', 'reviewDate'],
		['Freigegeben von', 'approver'],
		['versión', 'version'],
		['文書番号', 'id'],
		['colour', undefined],
	])('the key %j means %s', (key, field) => {
		expect(fieldOfKey(key, new Map())).toBe(field);
		expect(normalizeKey(key)).toBe(normalizeKey(normalizeKey(key)));
	});
});

test.each([
	['---\ntitle: Buying\n---\n# Other\n', 'Buying'],
	['---\ntitle: TBD\n---\n# Other\n', 'Other'],
	['# *Other* `x` {#a}\n', 'Other x'],
	['no heading', 'a'],
])('the title of %j is %s', async (text, title) => {
	expect((await factsOf(text)).title).toBe(title);
});

describe('a document of the system is told from any other file', () => {
	test.each([
		['an id', '---\nid: SOP-01\n---\n', 'a.md', true],
		['two fields of control', '---\nversion: 2\nstatus: draft\n---\n', 'a.md', true],
		['a claim', '<!-- iso-9001:8.4 -->\n', 'a.md', true],
		['its folder', '# Buying\n', 'procedures/a.md', true],
		['a title alone', '# Procedure\n', 'a.md', false],
		['one field', '---\nversion: 2\n---\n', 'a.md', false],
		['a citation alone', 'ISO 9001:2015, 8.4\n', 'a.md', false],
		['nothing', '# Build\n\nRun `make`.\n', 'README.md', false],
		['a readme in a folder of forms', '# Forms\n', 'forms/README.md', false],
	])('by %s', async (_, text, path, expected) => {
		expect((await factsOf(text, path)).recognized !== undefined).toBe(expected);
	});
});
