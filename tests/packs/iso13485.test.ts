import { describe, expect, test } from 'vitest';
import { clauseOf, leavesOf, packOf } from './standards.ts';

const id = 'iso-13485:2016';

/** `numbered('7.4', 3)` → 7.4.1 to 7.4.3 */
function numbered(above: string, count: number): readonly string[] {
	return Array.from({ length: count }, (_, i) => `${above}.${i + 1}`);
}

const leaves = [
	...[numbered('4.1', 6), numbered('4.2', 5)],
	...[numbered('5', 3), numbered('5.4', 2), numbered('5.5', 3), numbered('5.6', 3)],
	...[numbered('6', 3), numbered('6.4', 2)],
	...[['7.1'], numbered('7.2', 3), numbered('7.3', 10), numbered('7.4', 3)],
	...[numbered('7.5', 8), numbered('7.5.9', 2), ['7.5.10', '7.5.11', '7.6']],
	...[['8.1'], numbered('8.2', 6), numbered('8.3', 4), ['8.4'], numbered('8.5', 3)],
].flat();

describe('ISO 13485:2016', () => {
	test('has clauses 4 to 8 at the top', () => {
		const tops = packOf(id).clauses.filter(row => !row.number.includes('.'));
		expect(tops.map(row => row.number)).toEqual(['4', '5', '6', '7', '8']);
	});

	test('has the clauses of the public lists, and no others', () => {
		expect(leavesOf(id)).toEqual(leaves);
	});

	test.each([
		['4.2.1', /^General$/],
		['4.2.2', /^Quality manual$/],
		['4.2.3', /^Medical device file$/],
		['4.2.4', /^Control of documents$/],
		['4.2.5', /^Control of records$/],
		['5.5.2', /^Management representative$/],
		['6.4.2', /^Contamination control$/],
		['7.3.8', /transfer$/],
		['7.3.9', /changes$/],
		['7.3.10', /files$/],
		['7.5.5', /sterile/],
		['7.5.7', /sterili[sz]ation/],
		['7.5.9', /^Traceability$/],
		['8.2.1', /^Feedback$/],
		['8.2.2', /^Complaint handling$/],
		['8.2.3', /^Reporting to regulatory authorities$/],
		['8.2.4', /^Internal audit$/],
		['8.2.5', /processes$/],
		['8.2.6', /product$/],
		['8.5.2', /^Corrective action$/],
		['8.5.3', /^Preventive action$/],
	])('%s has its title', (number, title) => {
		expect(clauseOf(id, number).title).toMatch(title);
	});

	test('leans on ISO 9000:2015, lets parts of 6 to 8 be left out, and has no amendment of ISO', () => {
		const { vocabulary, mayNotApply, amendments, status } = packOf(id).standard;
		expect({ vocabulary, mayNotApply, amendments, status }).toEqual({
			vocabulary: 'iso-9000:2015',
			mayNotApply: ['6', '7', '8'],
			amendments: [],
			status: 'current',
		});
	});

	test('requires a quality manual, a management representative and preventive action', () => {
		expect(clauseOf(id, '4.2.2').documentedInformation.map(({ kind }) => kind)).toContain('document');
		expect(leavesOf(id)).toEqual(expect.arrayContaining(['4.2.2', '5.5.2', '8.5.3']));
	});
});
