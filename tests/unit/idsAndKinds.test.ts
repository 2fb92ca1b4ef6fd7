import { describe, expect, test } from 'vitest';
import { kindOfId } from '../../server/src/core/model/idPrefixes.ts';
import { idMentionsIn, isId, leadingId, normalizeId, shapeOf } from '../../server/src/core/model/ids.ts';
import { kindOf } from '../../server/src/core/model/kind.ts';
import { factsOf } from '../support/facts.ts';

/** `source field = value`, one for each. */
/** A document of two sections, before what is at its end. */
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
