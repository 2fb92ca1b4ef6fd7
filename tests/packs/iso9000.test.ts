import { describe, expect, test } from 'vitest';
import type { TermRow } from '../../server/src/core/standards/pack.ts';
import { entryNames } from './entryNames.ts';
import { packOf } from './standards.ts';

const { terms, groups, principles } = packOf('iso-9000:2015');

function numbersOf(rows: readonly TermRow[]): readonly (string | null)[] {
	return rows.map(row => row.number);
}

describe('ISO 9000:2015', () => {
	test('has 138 entries in 13 groups', () => {
		const counts = Array.from({ length: 13 }, (_, i) => terms.filter(term => term.number?.startsWith(`3.${i + 1}.`)).length);
		expect(terms).toHaveLength(138);
		expect(counts).toEqual([6, 9, 13, 8, 12, 15, 11, 15, 6, 7, 9, 10, 17]);
		expect(Object.keys(groups).sort()).toEqual(Object.keys(entryNames).sort());
	});

	test('numbers the entries of each group without a gap, under the names of the standard', () => {
		const names = Object.entries(entryNames).flatMap(([group, all]) => all.map((name, i) => `${group}.${i + 1} ${name}`));
		expect(terms.map(term => `${term.number} ${term.names[0]?.name}`)).toEqual(names);
	});

	test('names of each entry first the preferred one, and no other one as preferred', () => {
		const preferred = terms.map(term => term.names.findLastIndex(({ status }) => status === 'preferred'));
		expect(preferred).toEqual(terms.map(() => 0));
	});

	test('has 8 more names for its entries', () => {
		const others = (number: string) => terms.find(term => term.number === number)?.names.slice(1);
		expect(
			['3.1.5', '3.2.3', '3.2.5', '3.2.6', '3.2.7', '3.6.1'].map(number => [
				number,
				...(others(number) ?? []).flatMap(({ name, status }) => (status === 'synonym' ? [name] : [])),
			]),
		).toEqual([
			['3.1.5', 'configuration control board', 'dispositioning authority'],
			['3.2.3', 'stakeholder'],
			['3.2.5', 'supplier'],
			['3.2.6', 'external supplier'],
			['3.2.7', 'dispute resolution process provider'],
			['3.6.1', 'entity', 'item'],
		]);
	});

	test('gives up "conformance" and, like it, "nonconformance", and nothing else', () => {
		const given = terms.flatMap(term =>
			term.names.flatMap(({ name, status }) => (status === 'deprecated' ? [`${term.number} ${name}`] : [])),
		);
		expect(given).toEqual(['3.6.9 nonconformance', '3.6.9 non-conformance', '3.6.11 conformance']);
	});

	test('shares 21 terms with all management system standards', () => {
		expect(numbersOf(terms.filter(term => term.harmonized))).toEqual([
			...['3.1.1', '3.2.1', '3.2.3', '3.3.2', '3.4.1', '3.4.6', '3.5.3', '3.5.8', '3.6.4', '3.6.9', '3.6.11'],
			...['3.7.1', '3.7.8', '3.7.9', '3.7.11', '3.8.6', '3.10.4', '3.11.3', '3.11.4', '3.12.2', '3.13.1'],
		]);
	});

	test('limits 19 entries to a field', () => {
		expect(numbersOf(terms.filter(term => term.domain !== null))).toEqual([
			...['3.1.6', '3.2.8', '3.3.10', '3.3.11', '3.5.2', '3.5.8', '3.5.10', '3.5.11', '3.7.3', '3.7.4', '3.8.4', '3.8.15'],
			...['3.9.1', '3.9.3', '3.9.6', '3.11.9', '3.13.13', '3.13.16', '3.13.17'],
		]);
	});

	test('has seven principles', () => {
		expect(principles.map(({ number, name }) => `${number} ${name.toLowerCase()}`)).toEqual([
			'2.3.1 customer focus',
			'2.3.2 leadership',
			'2.3.3 engagement of people',
			'2.3.4 process approach',
			'2.3.5 improvement',
			'2.3.6 evidence-based decision making',
			'2.3.7 relationship management',
		]);
	});
});

/** The entries whose number in both editions is known: name, number of 2015, number of 2026. */
const renumbered = [
	['organization', '3.2.1', '3.1.1'],
	['top management', '3.1.1', '3.1.3'],
	['interested party', '3.2.3', '3.1.4'],
	['provider', '3.2.5', '3.1.9'],
	['contract', '3.4.7', '3.3.13'],
	['policy', '3.5.8', '3.4.5'],
	['mission', '3.5.11', '3.4.11'],
	['requirement', '3.6.4', '3.5.1'],
	['conformity', '3.6.11', '3.5.9'],
	['traceability', '3.6.13', '3.5.11'],
	['performance', '3.7.8', '3.7.3'],
	['objective evidence', '3.8.3', '3.8.6'],
	['record', '3.8.10', '3.8.12'],
	['customer', '3.2.4', '3.9.1'],
	['review', '3.11.2', '3.11.2'],
	['monitoring', '3.11.3', '3.11.3'],
	['inspection', '3.11.7', '3.11.11'],
	['verification', '3.8.12', '3.11.12'],
	['test', '3.11.8', '3.11.13'],
	['validation', '3.8.13', '3.11.14'],
	['audit team', '3.13.14', '3.12.7'],
	['technical expert', '3.13.16', '3.12.9'],
	['audit criteria', '3.13.7', '3.12.14'],
	['audit evidence', '3.13.8', '3.12.15'],
	['audit findings', '3.13.9', '3.12.16'],
] as const;

describe('ISO 9000:2026', () => {
	const pack = packOf('iso-9000:2026');

	test('is partly known: 25 numbers', () => {
		expect(pack.standard.extent).toBe('partial');
		expect(pack.terms.filter(term => term.number !== null)).toHaveLength(25);
	});

	test.each(renumbered)('%s was %s and is %s', (name, before, now) => {
		const old = terms.find(term => term.number === before);
		expect(old?.names[0]?.name).toBe(name);
		const found = pack.terms.find(term => term.number === now);
		expect(found?.slug).toBe(old?.slug);
		expect(found?.names.map(each => each.name)).toContain(name === 'audit findings' ? 'audit finding' : name);
	});

	test('knows no number of an entry but these', () => {
		expect(pack.terms.flatMap(term => term.number ?? []).sort()).toEqual(renumbered.map(([, , now]) => now).sort());
	});

	test('still gives up "conformance"', () => {
		const names = pack.terms.find(term => term.number === '3.5.9')?.names;
		expect(names).toContainEqual({ name: 'conformance', status: 'deprecated' });
	});

	test('is sure of nothing that one digest alone tells', () => {
		expect(pack.terms.filter(term => term.confidence !== (term.number === null ? 'C' : 'B')).map(term => term.slug)).toEqual([]);
		expect(pack.principles.map(({ number, confidence }) => [number, confidence])).toEqual(Array(7).fill([null, 'C']));
	});

	test('has a title without "systems"', () => {
		expect(pack.standard.title).toBe('Quality management — Fundamentals and vocabulary');
		expect(packOf('iso-9000:2015').standard.title).toBe('Quality management systems — Fundamentals and vocabulary');
	});
});
