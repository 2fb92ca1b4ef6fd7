import { describe, expect, test } from 'vitest';
import { bundledStandards } from '../../server/src/core/standards/bundled.ts';
import { catalogueOf, type Edition, editionId, type StandardsData } from '../../server/src/core/standards/catalogue.ts';
import type { Pack } from '../../server/src/core/standards/pack.ts';
import { readUserPack, type UserPack } from '../../server/src/core/standards/userPack.ts';
import { editionsOf, withUserPacks } from '../../server/src/core/standards/withUserPacks.ts';

/** The packs, which have no problems; later ones may add to editions of earlier ones. */
function packsOf(...sources: readonly string[]): readonly UserPack[] {
	const packs: UserPack[] = [];
	for (const source of sources) {
		const editions = [...bundledStandards.standards.map(editionId), ...editionsOf(packs)];
		const { pack, problems } = readUserPack(source, { editions, synonyms: Object.keys(bundledStandards.synonyms) });
		expect(problems).toEqual([]);
		packs.push(...(pack === undefined ? [] : [pack]));
	}
	return packs;
}

function dataWith(...sources: readonly string[]): StandardsData {
	return withUserPacks(bundledStandards, packsOf(...sources));
}

function rowsOf(data: StandardsData, id: string): Pack {
	const standard = data.standards.find(each => editionId(each) === id);
	if (standard === undefined) {
		throw new Error(`There is no edition ${id}.`);
	}
	return data.packOf(standard);
}

function editionOf(data: StandardsData, id: string): Edition {
	const edition = catalogueOf(data).editions.get(id);
	if (edition === undefined) {
		throw new Error(`There is no edition ${id}.`);
	}
	return edition;
}

function found<T>(rows: readonly T[], is: (row: T) => boolean): T {
	const row = rows.find(is);
	if (row === undefined) {
		throw new Error('There is no such row.');
	}
	return row;
}

const words = rowsOf(bundledStandards, 'iso-9000:2015');
const requirements = rowsOf(bundledStandards, 'iso-9001:2015');

test('without packs the data is what it was', () => {
	expect(withUserPacks(bundledStandards, [])).toBe(bundledStandards);
});

describe('a vocabulary of the house', () => {
	const data = dataWith(
		'pack: house\ntitle: Our words\nterms:\n  - { slug: red-tag, names: [{ name: red tag }], definition: The label on a part nobody may use. }\n',
	);

	test('stands beside the others', () => {
		expect(data.standards.map(editionId)).toEqual([...bundledStandards.standards.map(editionId), 'house:house']);
		expect(data.standards.at(-1)).toMatchObject({ designation: 'Our words', kind: 'vocabulary', certifiable: false, status: 'current' });
		expect(editionOf(data, 'house:house').vocabulary?.terms.get('red-tag')).toMatchObject({
			preferred: 'red tag',
			definition: 'The label on a part nobody may use.',
			additions: ['house'],
			licensed: [],
			provenance: ['house'],
		});
	});

	test('changes nothing else', () => {
		for (const standard of bundledStandards.standards) {
			expect(data.packOf(standard)).toEqual(bundledStandards.packOf(standard));
		}
		expect(data.synonyms).toEqual(bundledStandards.synonyms);
		expect(data.register).toBe(bundledStandards.register);
	});
});

describe('a pack that adds to ISO 9000:2015', () => {
	const data = dataWith(
		'pack: house\nextends: iso-9000:2015\nterms:\n  - { slug: audit, names: [{ name: check-up, status: synonym }], definition: Somebody else looks. }\n  - { slug: red-tag, names: [{ name: red tag }], definition: A label. }\n',
	);
	const terms = rowsOf(data, 'iso-9000:2015').terms;

	test('adds a name, replaces the definition and keeps the rest', () => {
		const before = found(words.terms, term => term.slug === 'audit');
		expect(found(terms, term => term.slug === 'audit')).toEqual({
			...before,
			names: [...before.names, { name: 'check-up', status: 'synonym' }],
			definition: 'Somebody else looks.',
			provenance: [...before.provenance, 'house'],
			additions: ['house'],
			licensed: [],
		});
	});

	test('keeps the other terms as they are and in their order, and has the new one at the end', () => {
		expect(terms.map(term => term.slug)).toEqual([...words.terms.map(term => term.slug), 'red-tag']);
		expect(terms.filter(term => !['audit', 'red-tag'].includes(term.slug))).toEqual(words.terms.filter(term => term.slug !== 'audit'));
	});

	test('brings no edition, and leaves ISO 9000:2026 alone', () => {
		expect(data.standards).toEqual(bundledStandards.standards);
		expect(rowsOf(data, 'iso-9000:2026')).toEqual(rowsOf(bundledStandards, 'iso-9000:2026'));
	});
});

describe('a pack that adds to ISO 9001:2015', () => {
	const data = dataWith(
		`pack: house
extends: iso-9001:2015
clauses:
  - number: "8.4.1"
    cues: ["~provider scorecard"]
    items: [{ letter: b, topic: Parts that we ship unopened, cues: ["drop ship"] }]
    terms: [audit, performance]
  - { number: 8.4.1.1, title: Our scorecard, topic: Score them. }
`,
	);
	const clauses = rowsOf(data, 'iso-9001:2015').clauses;
	const before = found(requirements.clauses, row => row.number === '8.4.1');
	const after = found(clauses, row => row.number === '8.4.1');

	test('adds a cue behind those that there are, and a term once', () => {
		expect(after.cues).toEqual([...before.cues, [['~provider'], ['scorecard']]]);
		expect(after.terms).toEqual([...before.terms, ...['audit', 'performance'].filter(slug => !before.terms.includes(slug))]);
		expect([after.title, after.topic, after.documentedInformation]).toEqual([before.title, before.topic, before.documentedInformation]);
	});

	test('gives an item a topic of its own, and leaves its slug and the other items alone', () => {
		const [a, b, c] = before.items;
		expect(after.items).toEqual([
			a,
			{
				...b,
				topic: 'Parts that we ship unopened',
				cues: [...(b?.cues ?? []), [['drop'], ['ship']]],
				provenance: [...(b?.provenance ?? []), 'house'],
				additions: ['house'],
				licensed: [],
			},
			c,
		]);
	});

	test('has the new clause in its place, below one that keeps its items', () => {
		const numbers = requirements.clauses.map(row => row.number);
		const at = numbers.indexOf('8.4.1') + 1;
		expect(clauses.map(row => row.number)).toEqual([...numbers.slice(0, at), '8.4.1.1', ...numbers.slice(at)]);
		const edition = editionOf(data, 'iso-9001:2015');
		expect(edition.clauses.get('8.4.1')).toMatchObject({ assessable: true, children: ['8.4.1.1'] });
		expect(edition.clauses.get('8.4.1.1')).toMatchObject({ assessable: true, parent: '8.4.1', heading: 'Our scorecard' });
		expect(edition.leaves).toHaveLength(66);
	});

	test('leaves all other clauses and editions alone', () => {
		const others = clauses.filter(row => !row.number.startsWith('8.4.1'));
		expect(others).toEqual(requirements.clauses.filter(row => row.number !== '8.4.1'));
		expect(rowsOf(data, 'iso-9001:2026')).toEqual(rowsOf(bundledStandards, 'iso-9001:2026'));
	});
});

test('a clause that gets one below it, and has neither items nor cues, holds no requirements any more', () => {
	const data = dataWith('pack: house\nextends: iso-45001:2018\nclauses: [{ number: 5.4.1, title: Safety committee }]\n');
	const edition = editionOf(data, 'iso-45001:2018');
	expect(edition.leaves.map(leaf => leaf.number)).toContain('5.4.1');
	expect(edition.clauses.get('5.4')?.assessable).toBe(false);
	expect(editionOf(bundledStandards, 'iso-45001:2018').clauses.get('5.4')?.assessable).toBe(true);
});

describe('a standard of its own', () => {
	const source = `pack: acme
standard: { key: acme-q, edition: "2025", designation: ACME Q, title: Supplier quality, vocabulary: iso-9000:2015, mayNotApply: ["2"] }
clauses:
  - { number: "2", title: Delivery }
  - { number: "1", title: Parts, topic: Good parts. }
  - { number: "2.10", topic: Late parts are told. }
  - { number: "2.9", items: [{ letter: a, slug: labels, topic: Labels on boxes, cues: ["label box"] }] }
`;

	test('has its clauses in order, of which the leaves hold requirements', () => {
		const edition = editionOf(dataWith(source), 'acme-q:2025');
		expect([...edition.clauses.keys()]).toEqual(['1', '2', '2.9', '2.10']);
		expect(edition.leaves.map(leaf => leaf.number)).toEqual(['1', '2.9', '2.10']);
		expect(edition.clauses.get('2.9')).toMatchObject({
			heading: 'Delivery',
			items: [{ letter: 'a', slug: 'labels' }],
			additions: ['acme'],
		});
		expect(edition.standard).toMatchObject({
			designation: 'ACME Q',
			vocabulary: 'iso-9000:2015',
			mayNotApply: ['2'],
			kind: 'requirements',
		});
	});

	test('may be added to by another pack', () => {
		const data = dataWith(source, 'pack: more\nextends: acme-q:2025\nclauses: [{ number: "1", cues: ["gauge"] }]\n');
		const clause = editionOf(data, 'acme-q:2025').clauses.get('1');
		expect(clause).toMatchObject({ topic: 'Good parts.', cues: [[['gauge']]], additions: ['acme', 'more'] });
		expect(editionsOf(packsOf(source, 'pack: more\nextends: acme-q:2025\n'))).toEqual(['acme-q:2025']);
	});
});

test('two packs of one name stand side by side: nothing of the first is lost', () => {
	const termOf = (slug: string) => `pack: house\nterms: [{ slug: ${slug}, names: [{ name: ${slug} }], definition: A label. }]\n`;
	const { vocabulary } = editionOf(dataWith(termOf('red-tag'), termOf('blue-tag')), 'house:house');
	expect([...(vocabulary?.terms.keys() ?? [])]).toEqual(['red-tag', 'blue-tag']);
});

test('a standard of its own does not take the place of one that there is', () => {
	const source = 'pack: x\nstandard: { key: iso-9001, edition: "2015", designation: X, title: X }\nclauses: [{ number: "1" }]\n';
	const { pack } = readUserPack(source, { editions: bundledStandards.standards.map(editionId), synonyms: [] });
	const data = withUserPacks(bundledStandards, pack === undefined ? [] : [pack]);
	expect(editionOf(data, 'iso-9001:2015').clauses.get('8.4.1')?.items).toHaveLength(3);
});

describe('what two packs add is added', () => {
	const data = dataWith(
		'pack: one\nextends: iso-9000:2015\nterms: [{ slug: audit, names: [{ name: check-up }], definition: First., related: [scrap] }]\nsynonyms: { provider: [haulier] }\n',
		'pack: two\nextends: iso-9000:2015\nterms: [{ slug: audit, names: [{ name: check-up }, { name: visit }], definition: Second. }]\nsynonyms: { provider: [carrier], carrier: [lorry] }\n',
	);

	test('in their order; a name that both add stands there once, and the last definition counts', () => {
		const before = found(words.terms, term => term.slug === 'audit');
		const after = found(rowsOf(data, 'iso-9000:2015').terms, term => term.slug === 'audit');
		expect(after.names.map(({ name }) => name)).toEqual([...before.names.map(({ name }) => name), 'check-up', 'visit']);
		expect(after.related).toEqual([...before.related, 'scrap']);
		expect([after.definition, after.additions]).toEqual(['Second.', ['one', 'two']]);
		expect(after.note).toBe(before.note);
	});

	test('to the groups of words too, and not to those of the data itself', () => {
		const { provider } = bundledStandards.synonyms;
		expect(provider).not.toContain('haulier');
		expect(data.synonyms).toEqual({
			...bundledStandards.synonyms,
			provider: [...(provider ?? []), 'haulier', 'carrier'],
			carrier: ['lorry'],
		});
	});

	test('whatever a group is called', () => {
		expect(dataWith('pack: house\nsynonyms: { constructor: [builder] }\n').synonyms.constructor).toEqual(['builder']);
	});
});
