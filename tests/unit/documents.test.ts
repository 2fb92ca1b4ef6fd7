import { describe, expect, test } from 'vitest';
import type { DocumentFacts } from '../../server/src/core/model/facts.ts';
import { idMentionsIn, isId, leadingId, normalizeId, shapeOf } from '../../server/src/core/model/ids.ts';
import { kindOf, kindOfId } from '../../server/src/core/model/kind.ts';
import { fieldOfKey, normalizeKey } from '../../server/src/core/model/metadataKeys.ts';
import { documentAt, worldOf } from '../support/workspace.ts';

async function factsOf(text: string, path = 'a.md', configuration?: string): Promise<DocumentFacts> {
	const files = { [path]: text, ...(configuration === undefined ? {} : { 'qms.yaml': configuration }) };
	return documentAt(await worldOf(files), path).reading.facts;
}

/** `source field = value`, one for each. */
async function metadataOf(text: string, path = 'a.md', configuration?: string): Promise<string[]> {
	const { metadata } = await factsOf(text, path, configuration);
	return metadata.map(({ source, field, values }) => `${source} ${field} = ${values.join(' | ')}`);
}

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
	])('%s', async (_, text, expected) => {
		expect(await metadataOf(text)).toEqual(expected);
	});

	test('in the name of the file', async () => {
		expect(await metadataOf('# T\n', 'SOP-002--Title.md')).toEqual(['fileName id = SOP-002']);
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

describe('ids', () => {
	test.each([
		['CC PR.010', 'CC-PR-010'],
		['sop_001', 'SOP-001'],
		['SOP‑001', 'SOP 001'],
		['SOP001', 'SOP-001'],
	])('%s is %s', (a, b) => {
		expect(normalizeId(a)).toBe(normalizeId(b));
	});

	test('QF-0002-1 is not QF-00021', () => {
		expect(normalizeId('QF-0002-1')).not.toBe(normalizeId('QF-00021'));
	});

	test.each([
		['See SOP-001 and QF-0002-1.', ['SOP-001', 'QF-0002-1']],
		['CC PR.010', ['CC PR.010']],
		['PR-QA-01 §6.1', ['PR-QA-01']],
		['SOP‑001', ['SOP‑001']],
		['ISO 9001, IEC 62304, AES-256, VDA 6, UTF-8, Table 3', []],
		['sop-001', []],
		['path/SOP-001', []],
		['no digits SOP', []],
		['Logs (A 8.15), A 8.16', []],
	])('in %j', (text, expected) => {
		expect(idMentionsIn(text).map(mention => text.slice(mention.from, mention.to))).toEqual(expected);
	});

	test.each(['SOP-001', 'QF-0002-1', 'CC-PR-010', 'FRM-01A'])('%s is one', id => {
		expect(isId(id)).toBe(true);
	});

	test.each(['Purchasing', '001', 'SOP-001 Title', ''])('%j is none', text => {
		expect(isId(text)).toBe(false);
	});

	test.each([
		['SOP-001--Design_Control', 'SOP-001'],
		['QP-0002_Design', 'QP-0002'],
		['SOP-02 Title', 'SOP-02'],
		['4.1 Scope', undefined],
		['Records', undefined],
		['ISO 9001 overview', undefined],
	])('%j begins with %s', (text, id) => {
		expect(leadingId(text)).toBe(id);
	});

	test('have a shape', () => {
		expect(shapeOf(normalizeId('SOP-001'))).toBe(shapeOf(normalizeId('SOP-123')));
		expect(shapeOf(normalizeId('SOP-001'))).not.toBe(shapeOf(normalizeId('FRM-001')));
	});
});

describe('the kind of a document', () => {
	test.each([
		['SOP-01', 'procedure'],
		['FRM-001', 'form'],
		['QM-1', 'manual'],
		['WI-01', 'workInstruction'],
		['CC-PR-010', 'procedure'],
		['XY-01', undefined],
	])('with the id %s is %s', (id, kind) => {
		expect(kindOfId(id)).toBe(kind);
	});

	test.each([
		['type: work instruction', 'x/a.md', 'T', 'workInstruction'],
		['type: workInstruction', 'x/a.md', 'T', 'workInstruction'],
		['type: TBD', 'forms/a.md', 'T', 'form'],
		['id: FRM-01', 'procedures/a.md', 'T', 'form'],
		['', 'procedures/a.md', 'Form', 'procedure'],
		['', 'x/a.md', 'Quality policy', 'policy'],
		['', 'x/Audit report.md', '', 'report'],
		['', 'x/a.md', 'Platform', 'other'],
		['type: Verfahrensanweisung', 'x/a.md', 'T', 'procedure'],
	])('told by %j, %s, %j is %s', async (line, path, title, kind) => {
		const { metadata } = await factsOf(line === '' ? '' : `---\n${line}\n---\n`, 'x.md');
		expect(kindOf(path, title, metadata).kind).toBe(kind);
	});
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
