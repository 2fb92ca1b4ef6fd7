import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { bundledStandards } from '../../server/src/core/standards/bundled/index.generated.ts';
import { catalogueOf, type Edition, editionId, parentNumber } from '../../server/src/core/standards/catalogue.ts';
import { slotsIn } from '../../server/src/core/standards/cues.ts';
import type { ClauseRow, Pack } from '../../server/src/core/standards/pack.ts';

const { packs, crosswalks, register, synonyms } = bundledStandards;
const catalogue = catalogueOf(bundledStandards);
const sources: unknown = parseYaml(readFileSync(join(import.meta.dirname, '../../server/standards/sources.yaml'), 'utf8'));

function edition(id: string): Edition {
	const found = catalogue.editions.get(id);
	if (found === undefined) {
		throw new Error(`There is no pack ${id}.`);
	}
	return found;
}

function pack(id: string): Pack {
	const found = packs.find(candidate => editionId(candidate.standard) === id);
	if (found === undefined) {
		throw new Error(`There is no pack ${id}.`);
	}
	return found;
}

/** Counted in the standards themselves, not in the packs. */
describe('ISO 9000:2015', () => {
	const { terms, principles, groups } = pack('iso-9000:2015');

	test('has 138 entries in 13 groups', () => {
		const counts = Array.from({ length: 13 }, (_, i) => terms.filter(term => term.number?.startsWith(`3.${i + 1}.`)).length);
		expect(terms).toHaveLength(138);
		expect(counts).toEqual([6, 9, 13, 8, 12, 15, 11, 15, 6, 7, 9, 10, 17]);
		expect(Object.keys(groups)).toHaveLength(13);
	});

	test('numbers the entries of each group without a gap', () => {
		for (const group of Object.keys(groups)) {
			const last = terms.flatMap(term => (term.number?.startsWith(`${group}.`) ? [Number(term.number.split('.')[2])] : []));
			expect(last.sort((a, b) => a - b)).toEqual(Array.from(last, (_, i) => i + 1));
		}
	});

	test('shares 21 terms with all management system standards', () => {
		expect(terms.filter(term => term.harmonized)).toHaveLength(21);
	});

	test('has 8 more names for its entries, and gives up "conformance"', () => {
		const names = terms.flatMap(term => term.names.slice(1));
		expect(names.filter(({ status }) => status === 'synonym').length).toBeGreaterThanOrEqual(8);
		const deprecated = terms.find(term => term.number === '3.6.11')?.names.filter(({ status }) => status === 'deprecated');
		expect(deprecated?.map(({ name }) => name)).toContain('conformance');
	});

	test('has seven principles', () => {
		expect(principles.map(principle => principle.number)).toEqual(['2.3.1', '2.3.2', '2.3.3', '2.3.4', '2.3.5', '2.3.6', '2.3.7']);
	});
});

describe('ISO 9001:2015', () => {
	const { clauses, leaves } = edition('iso-9001:2015');

	test('has 91 clauses, 65 of them leaves, 51 of those with 216 letters', () => {
		expect(clauses.size).toBe(91);
		expect(leaves).toHaveLength(65);
		expect(leaves.filter(leaf => leaf.items.length > 0)).toHaveLength(51);
		expect(leaves.reduce((sum, leaf) => sum + leaf.items.length, 0)).toBe(216);
	});

	test('has clauses 4 to 10 at the top', () => {
		expect([...clauses.values()].filter(clause => clause.parent === undefined).map(clause => clause.number)).toEqual([
			...['4', '5', '6', '7', '8', '9', '10'],
		]);
	});

	test('assesses leaves and nothing else', () => {
		for (const clause of clauses.values()) {
			expect([clause.number, clause.assessable]).toEqual([clause.number, clause.children.length === 0]);
			expect(clause.assessable || clause.items.length === 0).toBe(true);
		}
	});

	test('letters its items from a on', () => {
		for (const { number, items } of clauses.values()) {
			expect([number, ...items.map(item => item.letter)]).toEqual([number, ...'abcdefghijklmnopqrstuvwxyz'.slice(0, items.length)]);
			expect(new Set(items.map(item => item.slug)).size).toBe(items.length);
		}
	});

	test('gives every requirement a cue', () => {
		const silent = leaves.flatMap(leaf =>
			leaf.items.length === 0
				? leaf.evidence.length === 0
					? [leaf.number]
					: []
				: leaf.items.filter(item => item.evidence.length === 0).map(item => `${leaf.number} ${item.letter}`),
		);
		expect(silent).toEqual([]);
	});
});

describe.each(packs.map(each => [editionId(each.standard), each] as const))('%s', (_id, each) => {
	const vocabulary = each.standard.vocabulary === null ? each : pack(each.standard.vocabulary);
	const slugs = new Set(vocabulary.terms.map(term => term.slug));
	const principles = new Set(vocabulary.principles.map(principle => principle.slug));

	test('has each number and each slug once, in order', () => {
		for (const keys of [each.clauses.map(row => row.number), each.terms.map(row => row.slug), each.principles.map(row => row.slug)]) {
			expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
		}
	});

	test('refers to clauses, items, terms, groups and principles that there are', () => {
		const numbers = new Set(each.clauses.map(row => row.number));
		const dangling = [
			...each.clauses.flatMap(row => danglingIn(row, numbers, slugs, principles)),
			...each.terms.flatMap(term => [
				...term.related.filter(slug => !slugs.has(slug)).map(slug => `${term.slug} → ${slug}`),
				...term.confusedWith.filter(({ term: slug }) => !slugs.has(slug)).map(({ term: slug }) => `${term.slug} ≠ ${slug}`),
				...(term.number === null || each.groups[term.number.split('.').slice(0, 2).join('.')] !== undefined
					? []
					: [`${term.slug}: no group`]),
			]),
		];
		expect(dangling).toEqual([]);
	});

	test('says of every row where it comes from', () => {
		const known = new Set(Object.keys(sources as object));
		const rows = [each.standard, ...each.clauses, ...each.terms, ...each.principles];
		const unattested = rows.filter(row => row.provenance.length === 0 || row.provenance.some(token => !known.has(token)));
		expect(unattested).toEqual([]);
		expect(rows.filter(row => !['A', 'B', 'C'].includes(row.confidence))).toEqual([]);
	});

	test('is in our own words: short, and no requirement is spoken', () => {
		const texts = [
			...each.clauses.flatMap(row => [
				row.topic,
				...row.items.map(item => item.topic),
				...row.documentedInformation.map(info => info.name),
			]),
			...each.terms.flatMap(term => [term.definition, term.note ?? '', ...term.confusedWith.map(({ difference }) => difference)]),
			...each.principles.map(principle => principle.statement),
		];
		expect(texts.filter(text => text.split(/\s+/).length > 60)).toEqual([]);
		expect(texts.filter(text => /\bshall\b/i.test(text))).toEqual([]);
	});
});

function danglingIn(row: ClauseRow, numbers: ReadonlySet<string>, slugs: ReadonlySet<string>, principles: ReadonlySet<string>): string[] {
	const parent = parentNumber(row.number);
	return [
		...(parent === undefined || numbers.has(parent) ? [] : [`${row.number}: no ${parent}`]),
		...row.terms.filter(slug => !slugs.has(slug)).map(slug => `${row.number} → term ${slug}`),
		...row.principles.filter(slug => !principles.has(slug)).map(slug => `${row.number} → principle ${slug}`),
		...row.documentedInformation
			.filter(({ item }) => item !== null && !row.items.some(({ letter }) => letter === item))
			.map(({ name, item }) => `${row.number}: ${name} of item ${item}`),
	];
}

describe('cues', () => {
	const cues = packs.flatMap(each => each.clauses.flatMap(row => [...row.cues, ...row.items.flatMap(item => item.cues)]));
	const alternatives = cues.flatMap(slotsIn).flat();

	test('name groups of synonyms that there are', () => {
		const groups = alternatives.filter(alternative => alternative.startsWith('~')).map(alternative => alternative.slice(1));
		expect(groups.length).toBeGreaterThan(0);
		expect(groups.filter(group => !Object.hasOwn(synonyms, group))).toEqual([]);
	});

	test('hold prefixes of at least three letters, in lower case', () => {
		const words = [...alternatives.filter(alternative => !/^[~"]|-/.test(alternative)), ...Object.values(synonyms).flat()];
		expect(words.filter(word => !/[\s-]/.test(word) && !/^\p{Ll}{3,}$/u.test(word))).toEqual([]);
		expect(cues.filter(cue => cue !== cue.toLowerCase())).toEqual([]);
	});

	test('are read whole: nothing of a cue is lost between its slots', () => {
		const lost = cues.filter(
			cue =>
				slotsIn(cue)
					.map(slot => slot.join('|'))
					.join(' ') !== cue.trim().replace(/\s+/g, ' '),
		);
		expect(lost).toEqual([]);
	});
});

describe('the register and the crosswalks', () => {
	test('name each standard once, its editions in order, with a source', () => {
		const keys = register.map(row => row.key);
		expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
		for (const row of register) {
			expect(row.editions).toEqual([...row.editions].sort());
			expect(row.amendments.filter(amendment => !row.editions.includes(amendment.edition))).toEqual([]);
			expect(row.provenance.filter(token => !Object.hasOwn(sources as object, token))).toEqual([]);
			expect(row.provenance.length).toBeGreaterThan(0);
		}
	});

	test('every pack is of a registered edition, and so is what supersedes it', () => {
		const known = new Set(register.flatMap(row => row.editions.map(year => `${row.key}:${year}`)));
		const named = packs.flatMap(({ standard }) => [editionId(standard), standard.supersededBy ?? [], standard.vocabulary ?? []].flat());
		expect(named.filter(id => !known.has(id))).toEqual([]);
		expect(crosswalks.flatMap(({ from, to }) => [from, to]).filter(id => !known.has(id))).toEqual([]);
	});

	test.each(crosswalks.map(each => [`${each.from} → ${each.to}`, each] as const))('%s leads to clauses that there are', (_, each) => {
		const { clauses } = edition(each.to);
		expect(each.rows.flatMap(row => row.to.filter(number => !clauses.has(number)).map(number => `${row.from} → ${number}`))).toEqual([]);
		expect(each.rows.filter(row => (row.to.length === 0) !== (row.relation === 'removed'))).toEqual([]);
		const from = each.rows.map(row => row.from);
		expect(from.filter((number, i) => from.indexOf(number) !== i)).toEqual([]);
		expect(each.provenance.length).toBeGreaterThan(0);
		expect(each.provenance.filter(token => !Object.hasOwn(sources as object, token))).toEqual([]);
	});
});
