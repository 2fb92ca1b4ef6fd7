import { describe, expect, test } from 'vitest';
import { bundledStandards } from '../../server/src/core/standards/bundled.ts';
import { editionId } from '../../server/src/core/standards/catalogue.ts';
import type { Pack } from '../../server/src/core/standards/pack.ts';
import { readUserPack, type UserPack } from '../../server/src/core/standards/userPack.ts';
import { withUserPacks } from '../../server/src/core/standards/withUserPacks.ts';

const known = { editions: bundledStandards.standards.map(editionId), synonyms: Object.keys(bundledStandards.synonyms) };

function packOf(source: string): UserPack {
	const { pack, problems } = readUserPack(source, known);
	expect(problems).toEqual([]);
	if (pack === undefined) {
		throw new Error('There is no pack.');
	}
	return pack;
}

function rowsWith(id: string, ...sources: readonly string[]): Pack {
	const data = withUserPacks(bundledStandards, sources.map(packOf));
	const standard = data.standards.find(each => editionId(each) === id);
	if (standard === undefined) {
		throw new Error(`There is no edition ${id}.`);
	}
	return data.packOf(standard);
}

/** All that may go into reports and exports. */
function unlicensed(pack: Pack): string {
	return JSON.stringify(pack, (key, value: unknown) => (key === 'licensed' ? undefined : value));
}

describe('the words of a licensed pack', () => {
	test('of clauses and items stand under licence, and nowhere else', () => {
		const pack = rowsWith(
			'iso-9001:2015',
			`pack: bought
licensed: true
extends: iso-9001:2015
clauses:
  - { number: "8.4.1", text: Bought text., items: [{ letter: a, text: Bought item. }, { letter: b, topic: Bought item topic. }] }
  - { number: "9.3.1", topic: Bought topic. }
  - { number: "9.3.1.1", topic: Bought new topic. }
`,
		);
		expect(unlicensed(pack)).not.toContain('Bought');
		const clauses = new Map(pack.clauses.map(row => [row.number, row]));
		expect(clauses.get('8.4.1')?.licensed).toEqual([{ pack: 'bought', text: 'Bought text.' }]);
		expect(clauses.get('8.4.1')?.items.map(item => item.licensed)).toEqual([
			[{ pack: 'bought', text: 'Bought item.' }],
			[{ pack: 'bought', text: 'Bought item topic.' }],
			undefined,
		]);
		expect(clauses.get('9.3.1')?.licensed).toEqual([{ pack: 'bought', text: 'Bought topic.' }]);
		expect(clauses.get('9.3.1.1')).toMatchObject({ topic: '', licensed: [{ pack: 'bought', text: 'Bought new topic.' }] });
	});

	test('leave our own words where they are', () => {
		const source =
			'pack: bought\nlicensed: true\nextends: iso-9001:2015\nclauses: [{ number: "9.3.1", topic: Bought., title: Its title }]\n';
		const before = rowsWith('iso-9001:2015').clauses.find(row => row.number === '9.3.1');
		const after = rowsWith('iso-9001:2015', source).clauses.find(row => row.number === '9.3.1');
		expect(after).toMatchObject({ topic: before?.topic, title: 'Its title', cues: before?.cues, additions: ['bought'] });
	});

	test('of terms stand under licence, and nowhere else', () => {
		const source = `pack: bought
licensed: true
extends: iso-9000:2015
terms:
  - { slug: audit, definition: Bought definition., note: Bought note. }
  - { slug: scrap, text: Bought text. }
  - { slug: red-tag, names: [{ name: red tag }], definition: Bought new definition. }
`;
		const pack = rowsWith('iso-9000:2015', source);
		const terms = new Map(pack.terms.map(term => [term.slug, term]));
		const before = rowsWith('iso-9000:2015').terms.find(term => term.slug === 'audit');
		expect(unlicensed(pack)).not.toContain('Bought');
		expect(terms.get('audit')).toMatchObject({ definition: before?.definition, note: before?.note });
		expect(terms.get('audit')?.licensed?.map(({ text }) => text)).toContain('Bought definition.');
		expect(terms.get('scrap')?.licensed).toEqual([{ pack: 'bought', text: 'Bought text.' }]);
		expect(terms.get('red-tag')).toMatchObject({ definition: '', names: [{ name: 'red tag' }], licensed: [{ pack: 'bought' }] });
	});

	test('of a vocabulary of its own need no definition beside them', () => {
		const pack = rowsWith('bought:house', 'pack: bought\nlicensed: true\nterms: [{ slug: tag, names: [{ name: tag }], text: Bought. }]\n');
		expect(pack.terms[0]).toMatchObject({ slug: 'tag', definition: '', licensed: [{ pack: 'bought', text: 'Bought.' }] });
		expect(unlicensed(pack)).not.toContain('Bought');
	});

	test('of two packs stand side by side, and the words of a third that is not licensed count as ours', () => {
		const row = (pack: string, licensed: boolean, words: string) =>
			`pack: ${pack}\nlicensed: ${licensed}\nextends: iso-9001:2015\nclauses: [{ number: "9.3.1", topic: ${words} }]\n`;
		const sources = [row('one', true, 'Bought one.'), row('house', false, 'Our own.'), row('two', true, 'Bought two.')];
		const clause = rowsWith('iso-9001:2015', ...sources).clauses.find(each => each.number === '9.3.1');
		expect(clause?.topic).toBe('Our own.');
		expect(clause?.licensed).toEqual([
			{ pack: 'one', text: 'Bought one.' },
			{ pack: 'two', text: 'Bought two.' },
		]);
		expect(clause?.additions).toEqual(['one', 'house', 'two']);
	});
});
