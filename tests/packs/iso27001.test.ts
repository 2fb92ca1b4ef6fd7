import { describe, expect, test } from 'vitest';
import { controlTitles } from './controlTitles.ts';
import { clauseOf, leavesOf, packOf } from './standards.ts';

const id = 'iso-27001:2022';
const controls = packOf(id).clauses.filter(row => /^A\.\d+\.\d+$/.test(row.number));

describe('ISO/IEC 27001:2022, Annex A', () => {
	test('has 93 controls: 37 organizational, 8 of people, 14 physical, 34 technological', () => {
		const counts = ['A.5', 'A.6', 'A.7', 'A.8'].map(theme => controls.filter(row => row.number.startsWith(`${theme}.`)).length);
		expect(controls).toHaveLength(93);
		expect(counts).toEqual([37, 8, 14, 34]);
	});

	test('names its controls as the standard does', () => {
		const titles = Object.entries(controlTitles).flatMap(([theme, all]) => all.map((title, i) => `${theme}.${i + 1} ${title}`));
		expect(controls.map(row => `${row.number} ${row.title}`)).toEqual(titles);
	});

	test('has a heading for each theme', () => {
		expect(['A', 'A.5', 'A.6', 'A.7', 'A.8'].map(number => clauseOf(id, number).assessable)).toEqual([false, false, false, false, false]);
		expect(clauseOf(id, 'A.5').title).toMatch(/^Organizational/);
		expect(clauseOf(id, 'A.6').title).toMatch(/^People/);
		expect(clauseOf(id, 'A.7').title).toMatch(/^Physical/);
		expect(clauseOf(id, 'A.8').title).toMatch(/^Technological/);
	});

	test('may be left out, each control with a reason; the clauses may not', () => {
		expect(packOf(id).standard.mayNotApply).toEqual(['A']);
	});
});

describe('ISO/IEC 27001:2022, clauses 4 to 10', () => {
	test('are those of the harmonized structure, with assessment and treatment of risks', () => {
		expect(leavesOf(id).filter(number => !number.startsWith('A.'))).toEqual([
			...['4.1', '4.2', '4.3', '4.4', '5.1', '5.2', '5.3', '6.1.1', '6.1.2', '6.1.3', '6.2', '6.3'],
			...['7.1', '7.2', '7.3', '7.4', '7.5.1', '7.5.2', '7.5.3', '8.1', '8.2', '8.3'],
			...['9.1', '9.2.1', '9.2.2', '9.3.1', '9.3.2', '9.3.3', '10.1', '10.2'],
		]);
	});

	test('have improvement before corrective action', () => {
		expect([clauseOf(id, '10.1').title, clauseOf(id, '10.2').title]).toEqual([
			'Continual improvement',
			'Nonconformity and corrective action',
		]);
	});

	test('stand above Annex A', () => {
		const tops = packOf(id).clauses.filter(row => !row.number.includes('.'));
		expect(tops.map(row => row.number)).toEqual(['4', '5', '6', '7', '8', '9', '10', 'A']);
	});

	test('know of the amendment on climate', () => {
		expect(packOf(id).standard.amendments.map(({ id: amendment }) => amendment)).toEqual(['Amd 1:2024']);
	});
});
