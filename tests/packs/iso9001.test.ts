import { describe, expect, test } from 'vitest';
import { clauseTree } from './clauseTree.ts';
import { clauseOf, itemsOf, leavesOf, packOf, titlesOf } from './standards.ts';

const old = packOf('iso-9001:2015');
const latest = packOf('iso-9001:2026');

/** `8.4.1 record`; with a letter where the list says which item asks for it. */
const documentedInformation = [
	...['4.3 document', '4.4.2 a document', '4.4.2 b record', '5.2.2 a document', '6.2.1 document', '7.1.5.1 record', '7.1.5.2 a record'],
	...['7.2 d record', '7.5.1 document', '7.5.1 record', '7.5.3.2 document', '7.5.3.2 record', '8.1 e document', '8.1 e record'],
	...['8.2.3.2 record', '8.2.4 document', '8.3.2 j document', '8.3.2 j record', '8.3.3 record', '8.3.4 f record', '8.3.5 record'],
	...['8.3.6 record', '8.4.1 record', '8.5.1 a document', '8.5.2 record', '8.5.3 record', '8.5.6 record', '8.6 record', '8.7.2 record'],
	...['9.1.1 record', '9.2.2 f record', '9.3.3 record', '10.2.2 record'],
];

const withLetter = new Set(['4.4.2', '5.2.2', '7.1.5.2', '7.2', '8.1', '8.3.2', '8.3.4', '8.5.1', '9.2.2']);

describe('ISO 9001:2015', () => {
	const leaves = old.clauses.filter(row => row.assessable);

	test('has 91 clauses, 65 of them leaves, 51 of those with 216 letters', () => {
		expect(old.clauses).toHaveLength(91);
		expect(leaves).toHaveLength(65);
		expect(leaves.filter(leaf => leaf.items.length > 0)).toHaveLength(51);
		expect(itemsOf('iso-9001:2015')).toHaveLength(216);
	});

	test('has the numbers and titles of the standard, and its letters', () => {
		const rows = old.clauses.map(row => [row.number, row.title, row.assessable ? row.items.length : null]);
		expect(rows).toEqual(clauseTree);
	});

	test('has clauses 4 to 10 at the top', () => {
		const tops = old.clauses.filter(row => !row.number.includes('.')).map(row => row.number);
		expect(tops).toEqual(['4', '5', '6', '7', '8', '9', '10']);
	});

	test('asks for documented information where the lists say, and nowhere else', () => {
		const asked = old.clauses.flatMap(row =>
			row.documentedInformation.map(({ kind, item }) =>
				[row.number, ...(item !== null && withLetter.has(row.number) ? [item] : []), kind].join(' '),
			),
		);
		expect([...new Set(asked)].sort()).toEqual([...documentedInformation].sort());
	});

	test('knows of the climate decision of Amendment 1:2024 in 4.1', () => {
		expect(old.standard.amendments.map(({ id, published }) => [id, published])).toEqual([['Amd 1:2024', '2024-02-23']]);
		expect(clauseOf('iso-9001:2015', '4.1').cues.flat(2).join(' ')).toContain('climate');
	});

	test('is superseded, and its certificates are valid for a while, of which nobody is sure', () => {
		expect([old.standard.status, old.standard.supersededBy]).toEqual(['superseded', 'iso-9001:2026']);
		expect([old.standard.transition?.until, old.standard.transition?.confidence]).toEqual(['2029-09-30', 'C']);
	});
});

describe('ISO 9001:2026', () => {
	test('has 65 leaves: those of 2015 and 6.1.3, without 10.3', () => {
		const expected = [...leavesOf('iso-9001:2015').filter(number => number !== '10.3'), '6.1.3'];
		expect(leavesOf('iso-9001:2026')).toHaveLength(65);
		expect([...leavesOf('iso-9001:2026')].sort()).toEqual(expected.sort());
	});

	test('has the new titles, and otherwise those of 2015', () => {
		const before = titlesOf('iso-9001:2015');
		expect(titlesOf('iso-9001:2026').filter(title => !before.includes(title))).toEqual([
			'5.3 Roles, responsibilities and authorities',
			'6.1.1 Determining risks and opportunities',
			'6.1.2 Actions to address risks',
			'6.1.3 Actions to address opportunities',
			'7.1.5.2 Traceability of measurement results',
			'7.5.2 Creating and updating documented information',
			'9.2.1 General',
			'9.2.2 Internal audit programme',
			'9.3.3 Management review results',
			'10.1 Continual improvement',
		]);
		expect(before.filter(title => !titlesOf('iso-9001:2026').includes(title))).toEqual([
			'5.3 Organizational roles, responsibilities and authorities',
			'7.1.5.2 Measurement traceability',
			'7.5.2 Creating and updating',
			'9.3.3 Management review outputs',
			'10.1 General',
			'10.3 Continual improvement',
		]);
	});

	test.each([
		['5.1.1', 'i', 'quality-culture', ['quality culture', 'ethic']],
		['7.3', 'e', 'quality-culture', ['quality culture', 'ethic']],
		['5.2.1', 'e', 'context-direction', ['context', 'strategic direction']],
	])('has at %s %s what is new: %s', (number, letter, slug, words) => {
		const item = clauseOf('iso-9001:2026', number).items.find(each => each.letter === letter);
		expect(item?.slug).toBe(slug);
		expect(item?.cues.flat(2).map(word => word.replaceAll('"', ''))).toEqual(expect.arrayContaining(words));
		expect(clauseOf('iso-9001:2015', number).items.map(each => each.slug)).not.toContain(slug);
	});

	test('has 12 items at 5.1.1, accountability last, and seven or more at 6.3', () => {
		const { items } = clauseOf('iso-9001:2026', '5.1.1');
		expect([items.length, items.at(-1)?.slug]).toEqual([12, clauseOf('iso-9001:2015', '5.1.1').items[0]?.slug]);
		expect(clauseOf('iso-9001:2026', '6.3').items.length).toBeGreaterThanOrEqual(7);
	});

	test('has the items where they are reported to have moved to', () => {
		const slugOf = (edition: string, number: string, letter: string) =>
			clauseOf(edition, number).items.find(item => item.letter === letter)?.slug;
		expect(slugOf('iso-9001:2026', '7.3', 'd')).toBe(slugOf('iso-9001:2015', '7.3', 'b'));
		expect(slugOf('iso-9001:2026', '6.1.1', 'd')).toBe(slugOf('iso-9001:2015', '6.1.1', 'b'));
		expect(slugOf('iso-9001:2026', '6.2.1', 'f')).toBe(slugOf('iso-9001:2015', '6.2.1', 'g'));
	});

	test('is sure of no letter: three are B, all others C', () => {
		const items = latest.clauses.flatMap(row => row.items.map(item => [`${row.number} ${item.letter}`, item.confidence] as const));
		expect(items.filter(([, confidence]) => confidence === 'B').map(([place]) => place)).toEqual(['5.1.1 i', '5.2.1 e', '7.3 e']);
		expect(items.filter(([, confidence]) => confidence !== 'B' && confidence !== 'C')).toEqual([]);
	});

	test('is sure only of the clauses whose change several sources confirm', () => {
		const confirmed = ['4.1', '4.2', '5.1.1', '5.2.1', '6.1.1', '6.1.2', '6.1.3', '6.3', '7.1.4', '7.3'];
		const sure = latest.clauses.flatMap(row => (row.confidence === 'A' ? [row.number] : []));
		expect(sure).toEqual(expect.arrayContaining(['6.1.2', '6.1.3', '7.3']));
		expect(sure.filter(number => !confirmed.includes(number))).toEqual([]);
		expect(latest.standard.confidence).not.toBe('A');
	});

	test('asks for the same documented information as 2015, in other words', () => {
		const asked = (rows: typeof latest.clauses) =>
			rows.flatMap(row => row.documentedInformation.map(({ kind }) => `${row.number} ${kind}`)).sort();
		expect(asked(latest.clauses)).toEqual(asked(old.clauses));
		expect(old.standard.asksFor).toEqual({ document: 'maintain', record: 'retain' });
		expect(latest.standard.asksFor?.document).not.toContain('maintain');
		expect(latest.standard.asksFor?.record).not.toContain('retain');
	});
});
