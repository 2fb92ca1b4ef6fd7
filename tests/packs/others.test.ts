import { describe, expect, test } from 'vitest';
import { clauseOf, itemsOf, leavesOf, packOf, titlesOf } from './standards.ts';

function numbersOf(id: string): readonly string[] {
	return packOf(id).clauses.map(row => row.number);
}

describe('21 CFR 820, in force since 2 February 2026', () => {
	const id = '21-cfr-820:2026';

	test('has the sections that are not reserved', () => {
		expect(titlesOf(id).slice(1)).toEqual([
			'820.1 Scope',
			'820.3 Definitions',
			'820.7 Incorporation by reference',
			'820.10 Requirements for a quality management system',
			'820.35 Control of records',
			'820.45 Device labeling and packaging controls',
		]);
		expect(leavesOf(id)).toEqual(['820.10', '820.35', '820.45']);
	});

	test('asks for records of complaints, servicing and identification, and for confidentiality', () => {
		expect(itemsOf(id).filter(item => item.startsWith('820.35 '))).toEqual([
			expect.stringMatching(/^820\.35 a .*complaint/),
			expect.stringMatching(/^820\.35 b .*servic/),
			expect.stringMatching(/^820\.35 c .*identif/),
			expect.stringMatching(/^820\.35 d .*confidential/),
		]);
	});

	test('makes clause 3 of ISO 9000:2015 its vocabulary', () => {
		expect(packOf(id).standard.vocabulary).toBe('iso-9000:2015');
	});
});

describe('ISO 14001', () => {
	test('of 2026 has five clauses under 6.1, and plans changes', () => {
		expect(titlesOf('iso-14001:2026').filter(title => /^6\.(?:1\.|3)/.test(title))).toEqual([
			'6.1.1 General',
			'6.1.2 Environmental aspects',
			'6.1.3 Compliance obligations',
			'6.1.4 Risks and opportunities',
			'6.1.5 Planning action',
			expect.stringMatching(/^6\.3 .*changes$/),
		]);
	});

	test('of 2015 has four, and does not', () => {
		expect(numbersOf('iso-14001:2015').filter(number => /^6\.(?:1\.|3)/.test(number))).toEqual(['6.1.1', '6.1.2', '6.1.3', '6.1.4']);
		expect(clauseOf('iso-14001:2015', '6.1.4').title).toBe('Planning action');
	});

	test('of 2026 divides the management review, and has improvement in two clauses', () => {
		const leaves = leavesOf('iso-14001:2026');
		expect(leaves).toEqual(expect.arrayContaining(['8.1', '8.2', '9.1.2', '9.3.1', '9.3.2', '9.3.3', '10.1', '10.2']));
		expect(leaves).not.toContain('10.3');
		expect(clauseOf('iso-14001:2026', '8.2').title).toMatch(/^Emergency preparedness/);
		expect(clauseOf('iso-14001:2026', '9.1.2').title).toBe('Evaluation of compliance');
	});

	test('of 2026 was published on 15 April 2026 and replaced that of 2015, whose certificates end in 2029', () => {
		expect(packOf('iso-14001:2026').standard).toMatchObject({ published: '2026-04-15', status: 'current' });
		expect(packOf('iso-14001:2015').standard).toMatchObject({
			status: 'superseded',
			supersededBy: 'iso-14001:2026',
			transition: { until: expect.stringMatching(/^2029-0[45]/) },
		});
	});
});

describe('ISO 45001:2018', () => {
	const id = 'iso-45001:2018';

	test('lets workers take part in 5.4', () => {
		expect(clauseOf(id, '5.4').title).toBe('Consultation and participation of workers');
	});

	test('has the clauses of its own on hazards, operation and evaluation', () => {
		const below = (above: string) => numbersOf(id).filter(number => number.startsWith(`${above}.`));
		expect(below('6.1')).toEqual(['6.1.1', '6.1.2', '6.1.2.1', '6.1.2.2', '6.1.2.3', '6.1.3', '6.1.4']);
		expect(below('8.1').filter(number => number.split('.').length === 3)).toEqual(['8.1.1', '8.1.2', '8.1.3', '8.1.4']);
		expect(below('9.1')).toEqual(['9.1.1', '9.1.2']);
		expect(numbersOf(id)).toContain('8.2');
	});

	test('has improvement in three clauses', () => {
		expect(titlesOf(id).filter(title => title.startsWith('10.'))).toEqual([
			'10.1 General',
			'10.2 Incident, nonconformity and corrective action',
			'10.3 Continual improvement',
		]);
	});
});

test.each(['iso-14001:2015', 'iso-14001:2026', 'iso-45001:2018'])('%s is an outline: it has no items and no cues', id => {
	expect(packOf(id).standard.extent).toBe('outline');
	expect(itemsOf(id)).toEqual([]);
	expect(
		packOf(id)
			.clauses.filter(row => row.cues.length > 0)
			.map(row => row.number),
	).toEqual([]);
});
