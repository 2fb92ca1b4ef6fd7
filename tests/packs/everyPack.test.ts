import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compareDotted } from '../../server/src/core/base/sorted.ts';
import { bundledStandards } from '../../server/src/core/standards/bundled.ts';
import { parentNumber } from '../../server/src/core/standards/catalogue.ts';
import type { ClauseRow, Pack, TermRow } from '../../server/src/core/standards/pack.ts';
import { editionIds, folder, packOf, registeredIds, repeated, unattested } from './standards.ts';

/** Sections that neither hold requirements nor stand above others: they say whom a regulation binds and what its words mean. */
const asksNothing: Readonly<Record<string, readonly string[]>> = { '21-cfr-820:2026': ['820.1', '820.3', '820.7'] };

const nowhere: Pick<Pack, 'terms' | 'principles'> = { terms: [], principles: [] };

function parentOf(row: ClauseRow): string | undefined {
	return row.parent ?? parentNumber(row.number);
}

function missing(keys: readonly string[], known: Iterable<string>): readonly string[] {
	const set = new Set(known);
	return keys.filter(key => !set.has(key));
}

function labelled(rows: readonly (readonly [string, readonly string[]])[]): readonly string[] {
	return rows.flatMap(([label, problems]) => problems.map(problem => `${label}: ${problem}`));
}

function groupOf({ number }: TermRow): readonly string[] {
	return number === null ? [] : [number.split('.').slice(0, 2).join('.')];
}

/** All that is said in our own words, with where it is said. */
function ownWords(pack: Pack): readonly (readonly [string, string | null])[] {
	return [
		['standard', pack.standard.transition?.note ?? null],
		...pack.clauses.flatMap(row => [
			[row.number, row.topic] as const,
			...row.items.map(item => [`${row.number} ${item.letter}`, item.topic] as const),
			...row.documentedInformation.map(({ name }) => [row.number, name] as const),
		]),
		...pack.terms.flatMap(term => [
			[term.slug, term.definition] as const,
			[term.slug, term.note] as const,
			...term.confusedWith.map(({ difference }) => [term.slug, difference] as const),
		]),
		...pack.principles.map(principle => [principle.slug, principle.statement] as const),
	];
}

test('there is a pack for every folder', () => {
	const folders = readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory() && entry.name !== 'crosswalks');
	const found = folders.flatMap(({ name }) => readdirSync(`${folder}/${name}`).map(edition => `${name}:${edition}`));
	expect(editionIds.length).toBeGreaterThan(0);
	expect([...editionIds].sort()).toEqual(found.sort());
});

describe.each(editionIds)('%s', id => {
	const pack = packOf(id);
	const { standard, clauses, terms, groups, principles } = pack;
	const numbers = clauses.map(row => row.number);
	const vocabulary = standard.kind === 'vocabulary' ? pack : standard.vocabulary === null ? nowhere : packOf(standard.vocabulary);
	const slugs = vocabulary.terms.map(term => term.slug);

	test('has rows', () => {
		expect(standard.kind === 'vocabulary' ? terms.length : clauses.length).toBeGreaterThan(0);
	});

	test('has each number, each slug and each letter once', () => {
		for (const keys of [
			numbers,
			terms.map(row => row.slug),
			terms.flatMap(row => row.number ?? []),
			principles.map(row => row.slug),
			principles.flatMap(row => row.number ?? []),
		]) {
			expect(repeated(keys)).toEqual([]);
		}
		for (const { number, items } of clauses) {
			expect([number, ...repeated(items.map(item => item.slug)), ...repeated(items.map(item => item.letter))]).toEqual([number]);
		}
	});

	test('has its clauses in order, each below one that there is', () => {
		expect(numbers).toEqual([...numbers].sort(compareDotted));
		expect(
			missing(
				clauses.flatMap(row => parentOf(row) ?? []),
				numbers,
			),
		).toEqual([]);
	});

	test('letters the items of a clause from a on', () => {
		for (const { number, items } of clauses) {
			expect([number, ...items.map(item => item.letter)]).toEqual([number, ...'abcdefghijklmnopqrstuvwxyz'.slice(0, items.length)]);
		}
	});

	test('asks for something in its leaves, and nowhere else', () => {
		const parents = new Set(clauses.map(parentOf));
		const leaves = numbers.filter(number => !parents.has(number) && !asksNothing[id]?.includes(number));
		expect(clauses.flatMap(row => (row.assessable ? [row.number] : []))).toEqual(leaves);
		const headings = clauses.filter(row => !row.assessable && row.items.length + row.cues.length + row.documentedInformation.length > 0);
		expect(headings.map(row => row.number)).toEqual([]);
	});

	test('refers to clauses, items, terms, groups and principles that there are', () => {
		const dangling = labelled([
			...clauses.map(row => [row.number, missing(row.terms, slugs)] as const),
			...clauses.map(
				row =>
					[
						row.number,
						missing(
							row.principles,
							vocabulary.principles.map(each => each.slug),
						),
					] as const,
			),
			...clauses.map(row => {
				const letters = row.items.map(item => item.letter);
				return [
					row.number,
					missing(
						row.documentedInformation.flatMap(({ item }) => item ?? []),
						letters,
					),
				] as const;
			}),
			...terms.map(row => [row.slug, missing([...row.related, ...row.confusedWith.map(({ term }) => term)], slugs)] as const),
			...terms.map(row => [row.slug, missing(groupOf(row), Object.keys(groups))] as const),
			['may not apply', missing(standard.mayNotApply, numbers)],
			['groups', missing(Object.keys(groups), terms.flatMap(groupOf))],
		]);
		expect(dangling).toEqual([]);
	});

	test('sets each term against others, not against itself, and each once', () => {
		const wrong = terms.map(({ slug, related, confusedWith }) => {
			const others = confusedWith.map(({ term }) => term);
			return [slug, [...[...related, ...others].filter(other => other === slug), ...repeated(related), ...repeated(others)]] as const;
		});
		expect(labelled(wrong)).toEqual([]);
	});

	test('names a vocabulary, a base and a successor that there are', () => {
		expect(
			missing(
				[standard.vocabulary, standard.basedOn].flatMap(each => each ?? []),
				editionIds,
			),
		).toEqual([]);
		expect(missing(standard.supersededBy === null ? [] : [standard.supersededBy], [...editionIds, ...registeredIds])).toEqual([]);
		expect(standard.status === 'superseded').toBe(standard.supersededBy !== null);
		expect(standard.transition === null || standard.status === 'superseded').toBe(true);
	});

	test('says of every row where it comes from', () => {
		const { transition } = standard;
		const rows = [
			['standard', unattested(standard)],
			['transition', transition === null ? [] : unattested(transition)],
			...clauses.map(row => [row.number, unattested(row)]),
			...clauses.flatMap(row => row.items.map(item => [`${row.number} ${item.letter}`, unattested(item)])),
			...[...terms, ...principles].map(row => [row.slug, unattested(row)]),
		] as [string, readonly string[]][];
		expect(labelled(rows)).toEqual([]);
	});

	test('is in our own words: none are missing, none are long, and no requirement is spoken', () => {
		const said = ownWords(pack);
		expect(said.filter(([, words]) => words?.trim() === '')).toEqual([]);
		expect(said.filter(([, words]) => (words ?? '').split(/\s+/).length > 60)).toEqual([]);
		expect(said.filter(([, words]) => /\bshall\b/i.test(words ?? ''))).toEqual([]);
	});

	test('holds nothing that only packs of a house may hold', () => {
		const rows = [...clauses, ...clauses.flatMap(row => row.items), ...terms];
		expect(rows.filter(row => row.additions !== undefined || row.licensed !== undefined)).toEqual([]);
	});
});

test('no principle, term or clause is lost on the way from one edition to the next', () => {
	const based = bundledStandards.standards.filter(standard => standard.basedOn !== null);
	expect(based.map(({ key, edition, basedOn }) => `${basedOn} → ${key}:${edition}`)).toEqual(
		expect.arrayContaining(['iso-9001:2015 → iso-9001:2026', 'iso-9000:2015 → iso-9000:2026', 'iso-14001:2015 → iso-14001:2026']),
	);
	expect(packOf('iso-9000:2026').terms.map(term => term.slug)).toEqual(packOf('iso-9000:2015').terms.map(term => term.slug));
	expect(packOf('iso-9000:2026').principles.map(row => row.slug)).toEqual(packOf('iso-9000:2015').principles.map(row => row.slug));
});
