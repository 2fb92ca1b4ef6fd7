import { describe, expect, test } from 'vitest';
import { type ClauseCoverage, coverageStates, itemCounts } from '../../server/src/core/coverage/coverage.ts';
import { isAtOrBelow } from '../../server/src/core/standards/catalogue.ts';
import { claiming, clauseIn, configuration, coverage, type Files, mapping, storing } from '../support/coverage.ts';

const emptyRecord =
	'---\ntype: record\n---\n# Labels\n\n| Field | Value |\n| --- | --- |\n| Batch | |\n| Printed by | [Name] |\n| Date | YYYY-MM-DD |\n';
const filledRecord = emptyRecord.replace('Batch | |', 'Batch | 4711 |').replace('[Name]', 'R. Haas').replace('YYYY-MM-DD', '2026-03-02');

/** 8.5.2 has no items and asks for a record. */
const labelling = 'Each batch of the product is marked with a unique batch number on a label at every stage of production.';

describe('the ladder', () => {
	const steps: readonly (readonly [string, string, string, Files])[] = [
		['nothing refers to it', '8.5.4', 'missing', { 'a.md': '# A\n' }],
		['text that deals with it does not claim it', '8.5.4', 'missing', { 'a.md': `# A\n\n${storing}\n` }],
		['prose names it', '8.5.4', 'mentioned', { 'a.md': '# A\n\nGoods are kept as ISO 9001:2015, 8.5.4 wants.\n' }],
		['prose names it, and deals with it', '8.5.4', 'mentioned', { 'a.md': `# A\n\nWe know ISO 9001:2015, 8.5.4. ${storing}\n` }],
		['a row names a document that does not exist', '8.5.4', 'planned', { 'map.md': mapping('| 8.5.4 | Storing |') }],
		['a row names none yet', '8.5.4', 'planned', { 'map.md': mapping('| 8.5.4 | to be written |') }],
		['a row is empty', '8.5.4', 'planned', { 'map.md': mapping('| 8.5.4 | |') }],
		['a document claims it and says nothing', '8.5.4', 'claimed', { 'a.md': claiming('"8.5.4"', 'See there.') }],
		['a row names a document that says nothing', '8.5.4', 'claimed', { 'map.md': mapping('| 8.5.4 | Storing |'), 'a.md': '# Storing\n' }],
		['a claiming document deals with it', '8.5.4', 'described', { 'a.md': claiming('"8.5.4"', storing) }],
		[
			'a row names a document that deals with it',
			'8.5.4',
			'described',
			{ 'map.md': mapping('| 8.5.4 | [s](a.md) |'), 'a.md': `# S\n\n${storing}\n` },
		],
		['a claim on the clause above counts', '8.5.4', 'described', { 'a.md': claiming('"8.5"', storing) }],
		['it asks for a record and there is none', '8.5.2', 'described', { 'a.md': claiming('"8.5.2"', labelling) }],
		[
			'it asks for a record and a form is linked',
			'8.5.2',
			'evidenced',
			{ 'a.md': claiming('"8.5.2"', `${labelling} Use [the form](FRM-01.md).`), 'FRM-01.md': '# Labels\n' },
		],
		[
			'it asks for a record and a form is named by its id',
			'8.5.2',
			'evidenced',
			{ 'a.md': claiming('"8.5.2"', `${labelling} Use FRM-01.`), 'FRM-01.md': '# Labels\n' },
		],
		[
			'it asks for no record, whatever is linked',
			'8.5.4',
			'described',
			{ 'a.md': claiming('"8.5.4"', `${storing} FRM-01`), 'FRM-01.md': '# F\n' },
		],
		[
			'a record is linked that a template was left empty for',
			'8.5.2',
			'described',
			{ 'a.md': claiming('"8.5.2"', `${labelling} See [L](records/L.md).`), 'records/L.md': emptyRecord },
		],
		[
			'the same record is filled in',
			'8.5.2',
			'evidenced',
			{ 'a.md': claiming('"8.5.2"', `${labelling} See [L](records/L.md).`), 'records/L.md': filledRecord },
		],
		[
			'the record that is linked does not exist',
			'8.5.2',
			'described',
			{ 'a.md': claiming('"8.5.2"', `${labelling} See [L](records/L.md).`) },
		],
		[
			'the form that is linked says that it serves another clause',
			'8.5.2',
			'described',
			{ 'a.md': claiming('"8.5.2"', `${labelling} FRM-01`), 'FRM-01.md': '---\nclauses: ["8.6"]\n---\n# Release\n' },
		],
		[
			'the form that is linked says that it serves a clause above',
			'8.5.2',
			'evidenced',
			{ 'a.md': claiming('"8.5.2"', `${labelling} FRM-01`), 'FRM-01.md': '---\nclauses: ["8.5"]\n---\n# Production\n' },
		],
		['a record alone describes nothing', '8.5.2', 'claimed', { 'a.md': claiming('"8.5.2"', 'Use FRM-01.'), 'FRM-01.md': '# Labels\n' }],
	];

	test.each(steps)('%s: %s is %s', async (_, clause, state, files) => {
		expect((await clauseIn(files, clause)).state).toBe(state);
	});

	test('has one state for each of the 65 requirements', async () => {
		const { summary, clauses } = await coverage({ 'a.md': claiming('"8.5.4", "4"', storing) });
		expect(clauses).toHaveLength(65);
		expect(coverageStates.reduce((sum, state) => sum + summary[state], 0)).toBe(65);
		expect(summary).toEqual({ ...summary, described: 1, claimed: 5, missing: 59 });
	});
});

describe('not applicable', () => {
	test('is inherited by the clauses below, with the reason', async () => {
		const files = {
			'qms.yaml': `${configuration}applicability: [{ clause: "8.3", reason: We make to drawings. }]\n`,
			'a.md': claiming('"8.3.4"', 'x'),
		};
		const states = (await coverage(files)).clauses.filter(({ state }) => state === 'notApplicable');
		expect(states.map(({ clause }) => clause.number)).toEqual(['8.3.1', '8.3.2', '8.3.3', '8.3.4', '8.3.5', '8.3.6']);
		expect(states.map(({ justification }) => justification)).toEqual(Array.from(states, () => 'We make to drawings.'));
		expect(states.flatMap(({ items }) => items).every(item => item.state === 'notApplicable')).toBe(true);
	});

	test('can be said in a mapping table', async () => {
		const found = await clauseIn({ 'map.md': mapping('| 8.3 | Not applicable: we make to drawings |') }, '8.3.4');
		expect([found.state, found.justification]).toEqual(['notApplicable', 'Not applicable: we make to drawings']);
	});

	test('of another standard says nothing of this one', async () => {
		const files = { 'qms.yaml': `${configuration}applicability: [{ standard: iso-13485, clause: "8.3", reason: None. }]\n` };
		expect((await clauseIn(files, '8.3.4')).state).toBe('missing');
	});

	test('goes by structure, not by the beginning of a number', async () => {
		const files = {
			'qms.yaml': `${configuration}applicability: [{ clause: "1", reason: No scope. }, { clause: "7.1.5.1", reason: None. }]\n`,
		};
		const { clauses } = await coverage(files);
		expect(clauses.filter(({ state }) => state === 'notApplicable').map(({ clause }) => clause.number)).toEqual(['7.1.5.1']);
	});
});

describe('a claim goes by structure, not by the beginning of a number', () => {
	test('5.1.12 is not below 5.1.1', () => {
		expect(isAtOrBelow('5.1.12', '5.1.1')).toBe(false);
		expect(isAtOrBelow('5.1.1', '5.1.1')).toBe(true);
		expect(isAtOrBelow('5.1.1', '5.1')).toBe(true);
		expect(isAtOrBelow('5.1', '5.1.1')).toBe(false);
		expect(isAtOrBelow('10.1', '1')).toBe(false);
	});

	test.each([
		['"8.5.41"', []],
		['"1"', []],
		['"10"', ['10.1', '10.2.1', '10.2.2', '10.3']],
		['"7.1.5"', ['7.1.5.1', '7.1.5.2']],
		['"8.5.4"', ['8.5.4']],
		['"9.1 – 9.2"', ['9.1.1', '9.1.2', '9.1.3', '9.2.1', '9.2.2']],
	])('a claim of %s', async (clauses, expected) => {
		const covered = (await coverage({ 'a.md': claiming(clauses, 'x') })).clauses.filter(({ documents }) => documents.length > 0);
		expect(covered.map(({ clause }) => clause.number)).toEqual(expected);
	});

	test('of one item says nothing of the others', async () => {
		const { items } = await clauseIn({ 'a.md': claiming('"7.4 a)"', 'x') }, '7.4');
		expect(items.map(({ letter, state }) => [letter, state])).toEqual([
			['a', 'claimed'],
			...['b', 'c', 'd', 'e'].map(letter => [letter, 'missing']),
		]);
	});

	test('of another standard is none of this one', async () => {
		expect((await clauseIn({ 'a.md': claiming('"ISO 13485:2016 8.5.4"', storing) }, '8.5.4')).state).toBe('missing');
	});
});

describe('each item has a state of its own', () => {
	const items = async (text: string, number: string): Promise<readonly string[]> =>
		(await clauseIn({ 'a.md': claiming(`"${number}"`, text), 'FRM-05.md': '# Records of competence\n' }, number)).items.map(
			({ letter, state }) => `${letter} ${state}`,
		);

	/** Addresses 7.3 a), b), c), and nothing of d). */
	const knowing =
		'Everybody knows the quality policy. Everybody knows the quality objectives that concern them. They know how they contribute to the effectiveness of the quality management system.';
	const ignoring = 'They know the implications of not conforming with the requirements.';
	const statesOf = ({ state, items: rows }: ClauseCoverage): readonly string[] => [
		state,
		...rows.map(item => `${item.letter} ${item.state} ${item.matches.length}`),
	];

	test('text on items that nobody claims counts for nothing', async () => {
		const found = await clauseIn({ 'a.md': claiming('"7.3 d)"', knowing) }, '7.3');
		expect(statesOf(found)).toEqual(['claimed', 'a missing 0', 'b missing 0', 'c missing 0', 'd claimed 0']);
		expect(itemCounts(found)).toEqual({ addressed: 0, total: 4 });
	});

	test('a document is asked for the items that it claims itself', async () => {
		const files = {
			'a.md': claiming('"7.3 d)"', `${knowing} ${ignoring}`),
			'b.md': claiming('"7.3 a)"', ignoring).replace('SOP-01', 'SOP-02'),
		};
		expect(statesOf(await clauseIn(files, '7.3'))).toEqual(['claimed', 'a claimed 0', 'b missing 0', 'c missing 0', 'd described 1']);
	});

	test('of a clause that is claimed whole by one document and in part by another', async () => {
		const files = {
			'a.md': claiming('"7.3"', ignoring),
			'b.md': claiming('"7.3 a)"', knowing).replace('SOP-01', 'SOP-02'),
		};
		const found = await clauseIn(files, '7.3');
		expect(statesOf(found)).toEqual(['claimed', 'a described 1', 'b claimed 0', 'c claimed 0', 'd described 1']);
		expect(itemCounts(found)).toEqual({ addressed: 2, total: 4 });
	});

	test('is planned or mentioned where only the item is', async () => {
		const files = { 'map.md': mapping('| 7.3 b) | to be written |'), 'a.md': '# A\n\nAs ISO 9001:2015, 7.3 c) says.\n' };
		const found = await clauseIn({ ...files, 'b.md': claiming('"7.3 d)"', ignoring) }, '7.3');
		expect(found.items.map(({ state }) => state)).toEqual(['missing', 'planned', 'mentioned', 'described']);
	});

	test('is claimed where a file covers the clause that nobody here can read', async () => {
		const files = { 'map.md': mapping('| 7.1.5 | [Gauges](gauges.xlsx) |'), 'gauges.xlsx': '' };
		const found = await clauseIn(files, '7.1.5.1');
		expect(found.documents).toEqual(['gauges.xlsx']);
		expect(statesOf(found)).toEqual(['claimed', 'a claimed 0', 'b claimed 0']);
	});

	test('only the item that asks for the record is evidenced', async () => {
		const text =
			'The competence that each role needs is determined. People are competent by education, training or experience. Evidence of competence is retained in FRM-05.';
		expect(await items(text, '7.2')).toEqual(['a described', 'b described', 'c claimed', 'd evidenced']);
	});
});
