import { describe, expect, test } from 'vitest';
import { readUserPack, type UserPack } from '../../server/src/core/standards/userPack.ts';

const known = { editions: ['iso-9000:2015', 'iso-9001:2015', 'iso-9001:2026'], synonyms: ['provider', 'customer'] };

/** The pack, and each problem with the line and the text that it stands at. */
function read(source: string): { readonly pack: UserPack | undefined; readonly problems: readonly string[] } {
	const { pack, problems } = readUserPack(source, known);
	return {
		pack,
		problems: problems.map(({ from, to, message }) => {
			const line = source.slice(0, from).split('\n').length;
			return `${line} ${source.slice(from, to).split('\n')[0]}: ${message}`;
		}),
	};
}

function slugsOf(pack: UserPack | undefined): readonly string[] | undefined {
	return pack?.terms.map(term => term.slug);
}

function numbersOf(pack: UserPack | undefined): readonly string[] | undefined {
	return pack?.clauses.map(clause => clause.number);
}

const good = '  - { slug: red-tag, names: [{ name: red tag }], definition: The label on a part that nobody may use. }\n';

describe('a good pack has no problems', () => {
	test('as a vocabulary of the house', () => {
		const { pack, problems } = read(`pack: house\ntitle: Our words\nterms:\n${good}`);
		expect(problems).toEqual([]);
		expect(pack).toMatchObject({ pack: 'house', title: 'Our words', licensed: false, extends: null, standard: null, clauses: [] });
		expect(pack?.terms).toEqual([
			{
				slug: 'red-tag',
				number: null,
				names: [{ name: 'red tag', status: 'preferred' }],
				domain: null,
				everyday: false,
				definition: 'The label on a part that nobody may use.',
				note: null,
				related: [],
				confusedWith: [],
				inflections: [],
				text: null,
			},
		]);
	});

	test('that adds to an edition, whose rows say only what they add', () => {
		const { pack, problems } = read(
			'pack: house\nextends: iso-9001:2015\nclauses:\n  - { number: 8.4.1, cues: ["~provider|carrier audit"], items: [{ letter: a }] }\nterms: [{ slug: audit }]\n',
		);
		expect(problems).toEqual([]);
		expect(pack?.extends).toBe('iso-9001:2015');
		expect(pack?.clauses[0]?.cues).toEqual([[['~provider', 'carrier'], ['audit']]]);
		expect(slugsOf(pack)).toEqual(['audit']);
	});

	test('with a standard of its own, and with groups of words of its own', () => {
		const { pack, problems } = read(
			'pack: acme\nstandard: { key: acme-q, edition: "2025", designation: ACME Q, title: Supplier quality, vocabulary: iso-9000:2015 }\nclauses:\n  - { number: "1", cues: ["~carrier late"] }\nsynonyms: { carrier: [carrier, haulier] }\n',
		);
		expect(problems).toEqual([]);
		expect(pack?.standard).toMatchObject({ key: 'acme-q', kind: 'requirements', vocabulary: 'iso-9000:2015' });
		expect(pack?.synonyms).toEqual({ carrier: ['carrier', 'haulier'] });
	});

	test('with text, if it says that it is licensed', () => {
		const { pack, problems } = read('pack: bought\nlicensed: true\nextends: iso-9001:2015\nclauses: [{ number: "4.1", text: Bought. }]\n');
		expect(problems).toEqual([]);
		expect(pack?.clauses[0]?.text).toBe('Bought.');
	});
});

describe('text without a licence is a problem at its place and left out; the row counts', () => {
	const refusal = 'Text of a standard is only taken from a pack that says "licensed: true".';

	test.each([
		['of a clause', 'clauses:\n  - number: "4.1"\n    text: Copied.\n', 5],
		['of an item', 'clauses:\n  - number: "4.1"\n    items:\n      - { letter: a, text: Copied. }\n', 6],
		['of a term', 'terms:\n  - slug: audit\n    text: Copied.\n', 5],
	])('%s', (_, rows, line) => {
		const { pack, problems } = read(`pack: house\nextends: iso-9001:2015\n${rows}`);
		expect(problems).toEqual([`${line} Copied.: ${refusal}`]);
		expect(JSON.stringify(pack)).not.toContain('Copied');
		expect((pack?.clauses.length ?? 0) + (pack?.terms.length ?? 0)).toBe(1);
	});

	test('also where it says that it is not licensed', () => {
		const source = 'pack: house\nlicensed: false\nextends: iso-9001:2015\nclauses: [{ number: "4.1", text: Copied. }]\n';
		expect(read(source).problems).toEqual([`4 Copied.: ${refusal}`]);
	});
});

describe('an edition that there is not is a problem', () => {
	const rows = 'clauses:\n  - { number: 8.4.1, cues: [carrier] }\nterms:\n  - { slug: audit, names: [{ name: check-up }] }\n';

	test.each([
		['iso-9001:2051', 'There is no edition "iso-9001:2051"; "iso-9001:2015" may be meant.'],
		['house-rules', 'There is no edition "house-rules".'],
	])('%s', (name, message) => {
		expect(read(`pack: house\nextends: ${name}\n`).problems).toEqual([`2 ${name}: ${message}`]);
	});

	test('and the only one: rows that would be good if there were one are not called bad', () => {
		expect(read(`pack: house\nextends: iso-9001:2015\n${rows}`).problems).toEqual([]);
		expect(read(`pack: house\nextends: iso-9001:2051\n${rows}`).problems).toHaveLength(1);
	});

	test('as the vocabulary of a standard too, which counts without', () => {
		const { pack, problems } = read(
			'pack: a\nstandard:\n  key: a\n  edition: b\n  designation: A\n  title: A\n  vocabulary: iso-9000:2105\n',
		);
		expect(problems).toEqual(['7 iso-9000:2105: There is no edition "iso-9000:2105"; "iso-9000:2015" may be meant.']);
		expect(pack?.standard).toMatchObject({ key: 'a', vocabulary: null });
	});
});

describe('a group of words that there is not is a problem', () => {
	test.each([
		['~provder audit', 'There is no group of words "~provder"; "provider" may be meant.'],
		['audit ~whatsoever', 'There is no group of words "~whatsoever".'],
	])('in %j', (cue, message) => {
		const { pack, problems } = read(`pack: house\nextends: iso-9001:2015\nclauses:\n  - number: 8.4.1\n    cues: ["${cue}", good]\n`);
		expect(problems).toEqual([`5 "${cue}": ${message}`]);
		expect(pack?.clauses[0]?.cues).toEqual([[['good']]]);
	});
});

describe('a row that cannot be used is a problem at its line, and the others count', () => {
	test.each([
		['a term without a name', '  - { slug: tag, definition: A tag. }\n', '3 slug: The key "names" is missing here.'],
		['a term without a definition', '  - { slug: tag, names: [{ name: tag }] }\n', '3 slug: The key "definition" is missing here.'],
		['a term without a slug', '  - { names: [{ name: tag }], definition: A tag. }\n', '3 names: The key "slug" is missing here.'],
		['a term that is a text', '  - tag\n', expect.stringMatching(/^3 tag: A mapping with the keys slug, .* is expected here\.$/)],
		['a slug that is a list', '  - { slug: [tag], names: [{ name: tag }], definition: A. }\n', '3 [tag]: A text is expected here.'],
	])('%s', (_, row, problem) => {
		const { pack, problems } = read(`pack: house\nterms:\n${row}${good}`);
		expect(problems).toEqual([problem]);
		expect(slugsOf(pack)).toEqual(['red-tag']);
	});

	test.each([
		['a clause without a number', '- { topic: x }', '4 topic: The key "number" is missing here.'],
		['a clause with an empty number', '- { number: "" }', expect.stringMatching(/^4 /)],
		['a second row for a clause', '- { number: "9.3", topic: x }', '5 number: There is a row for 9.3 above, which counts.'],
	])('%s', (_, row, problem) => {
		const { pack, problems } = read(`pack: house\nextends: iso-9001:2015\nclauses:\n  ${row}\n  - { number: "9.3" }\n`);
		expect(problems).toEqual([problem]);
		expect(numbersOf(pack)).toEqual(['9.3']);
	});

	test('a second row for a slug', () => {
		const { pack, problems } = read(
			`pack: house\nterms:\n${good}  - { slug: red-tag, names: [{ name: tag }], definition: Another. }\n${good.replace('red-tag', 'blue-tag')}`,
		);
		expect(problems).toEqual(['4 slug: There is a row for red-tag above, which counts.']);
		expect(pack?.terms.map(({ slug, definition }) => `${slug}: ${definition?.slice(0, 9)}`)).toEqual([
			'red-tag: The label',
			'blue-tag: The label',
		]);
	});

	test('a second row for an item', () => {
		const items = '[{ letter: a, topic: One }, { letter: a, topic: Two }, { letter: b }]';
		const { pack, problems } = read(`pack: house\nextends: iso-9001:2015\nclauses:\n  - number: 8.4.1\n    items: ${items}\n`);
		expect(problems).toEqual(['5 letter: There is a row for a above, which counts.']);
		expect(pack?.clauses[0]?.items.map(({ letter, topic }) => [letter, topic])).toEqual([
			['a', 'One'],
			['b', null],
		]);
	});

	test('an item, a name or a kind of document that is none', () => {
		const { pack, problems } = read(
			'pack: house\nextends: iso-9001:2015\nclauses:\n  - number: 8.4.1\n    items: [x]\n    documentedInformation:\n      - { kind: paper, name: x }\n      - { kind: record, name: y }\n',
		);
		expect(problems).toEqual([
			expect.stringMatching(/^5 x: A mapping with the keys letter, /),
			'7 paper: One of document, record is expected here.',
		]);
		expect(pack?.clauses[0]?.documentedInformation).toEqual([{ kind: 'record', name: 'y', item: null }]);
	});

	test('clauses of no standard', () => {
		const { pack, problems } = read(`pack: house\nclauses:\n  - number: "1"\nterms:\n${good}`);
		expect(problems).toEqual([expect.stringMatching(/^3 .*: Clauses need "extends" or "standard" above/)]);
		expect([numbersOf(pack), slugsOf(pack)]).toEqual([[], ['red-tag']]);
	});

	test('a key that nobody knows, which spoils nothing', () => {
		const { pack, problems } = read(`pack: house\ntremsy: 1\nterms:\n${good}`);
		expect(problems).toEqual(['2 tremsy: The key "tremsy" is not known here; "terms" may be meant.']);
		expect(slugsOf(pack)).toEqual(['red-tag']);
	});
});

test.each(['', '# nothing\n', 'title: x\n', '- a\n', 'pack: [a]\n', '42\n'])('%j is no pack', source => {
	expect(read(source).pack).toBeUndefined();
});

describe('what would be lost or shown where it may not is a problem', () => {
	test.each([
		[
			'a standard beside "extends"',
			'extends: iso-9001:2015\nstandard: { key: a, edition: "1", designation: A, title: A }\n',
			/either extends an edition or brings/,
		],
		[
			'differences in a licensed pack',
			`licensed: true\nterms:\n  - { slug: a, names: [{ name: a }], text: T, confusedWith: [{ term: b, difference: D }] }\n`,
			/not taken from a pack that says "licensed: true"/,
		],
		[
			'a term that the edition does not have',
			'extends: iso-9000:2015\nterms: [{ slug: audti, note: N }]\n',
			/iso-9000:2015 has no term "audti"; "audit" may be meant/,
		],
		['a cue of nothing', 'extends: iso-9001:2015\nclauses: [{ number: "8.4", cues: ["||"] }]\n', /at least three letters/],
		['a cue of two letters', 'extends: iso-9001:2015\nclauses: [{ number: "8.4", cues: ["qa audit"] }]\n', /at least three letters/],
	])('%s', (_, rest, message) => {
		const source = `pack: house\n${rest}`;
		const { problems } = readUserPack(source, { ...known, termsOf: () => ['audit', 'auditor'] });
		expect(problems.map(problem => problem.message)).toEqual([expect.stringMatching(message)]);
	});

	test('but a group may be written with capitals', () => {
		const { pack, problems } = read(
			'pack: house\nextends: iso-9001:2015\nsynonyms: { Carrier: [haulier] }\nclauses: [{ number: "8.4", cues: ["~Carrier audit"] }]\n',
		);
		expect(problems).toEqual([]);
		expect(pack?.synonyms).toEqual({ carrier: ['haulier'] });
	});
});
