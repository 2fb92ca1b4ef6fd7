import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bundledStandards } from '../../server/src/core/standards/bundled.ts';
import { catalogueOf, editionId } from '../../server/src/core/standards/catalogue.ts';
import { readUserPack } from '../../server/src/core/standards/userPack.ts';
import { withUserPacks } from '../../server/src/core/standards/withUserPacks.ts';
import { holds } from '../support/property.ts';

const known = { editions: bundledStandards.standards.map(editionId), synonyms: Object.keys(bundledStandards.synonyms) };

/** A list or mapping of rows, each with its first line and some of the others. */
function rowsOf(key: string, firstLines: readonly string[], otherLines: readonly string[]): fc.Arbitrary<string> {
	const row = fc.tuple(fc.constantFrom(...firstLines), fc.subarray([...otherLines])).map(([first, others]) => [first, ...others]);
	return fc.array(row, { maxLength: 4 }).map(rows => (rows.length === 0 ? '' : `${[`${key}:`, ...rows.flat()].join('\n')}\n`));
}

const heads = [
	...['licensed: true', 'licensed: perhaps', 'title: Our words', 'title: [x]', 'extends: iso-9001:2015', 'extends: iso-9000:2015'],
	...['extends: iso-9001:2051', 'extends: ~', 'standard: { key: a, edition: b, designation: A, title: T }', 'standard: x', 'tremsy: 1'],
];
const clauses = rowsOf(
	'clauses',
	['  - number: 8.4.1', '  - number: 8.4.1.1', '  - number: A.1', '  - number: .', '  - number: 4..2', '  - title: ~', '  - x'],
	[
		...['    topic: ours', '    text: bought', '    cues: ["~provider late", "~nobody x", "\\"", "", "|", "~", "a-b"]', '    parent: "8"'],
		'    items:\n      - { letter: a, topic: x, cues: [a b] }\n      - { letter: z }\n      - { letter: "", slug: "" }\n      - x',
		'    documentedInformation: [{ kind: record, name: x, item: z }, { kind: y }]',
		...['    terms: [audit, nothing]', '    principles: [x]'],
	],
);
const terms = rowsOf(
	'terms',
	['  - slug: audit', '  - slug: red-tag', '  - slug: ""', '  - number: "3.1.1"', '  - x'],
	[
		'    names: [{ name: red tag }, { name: "", status: deprecated }, { name: – }, { name: [x] }]',
		...['    definition: A label.', '    text: bought', '    note: [x]', '    related: [audit, nothing]', '    inflections: ["", tags]'],
		'    confusedWith: [{ term: x, difference: y }, { term: z }]',
	],
);
const synonyms = rowsOf('synonyms', ['  provider: [haulier]', '  carrier: []', '  Carrier: [Lorry, "a b", ""]', '  "": [x]', '  - x'], []);

const pack: fc.Arbitrary<string> = fc
	.tuple(
		fc.constantFrom('pack: house', 'pack: house', 'pack: other', 'pack: [x]', ''),
		fc.subarray(heads, { maxLength: 3 }),
		clauses,
		terms,
		synonyms,
	)
	.map(([name, head, ...rows]) => `${[name, ...head].join('\n')}\n${rows.join('')}`);

/** Packs, packs that break off, and anything else. */
const anyPack: fc.Arbitrary<string> = fc.oneof(
	{ weight: 6, arbitrary: pack },
	{ weight: 2, arbitrary: fc.tuple(pack, fc.nat(400)).map(([text, length]) => text.slice(0, length)) },
	{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);

test('whatever the text, it is read, its problems lie inside it, and the editions can be used', () => {
	let rows = 0;
	holds(
		fc.property(anyPack, anyPack, (...sources) => {
			const packs = sources.flatMap(source => {
				const { pack: found, problems } = readUserPack(source, known);
				for (const { from, to, message } of problems) {
					expect(0 <= from && from <= to && to <= Math.max(source.length, 1)).toBe(true);
					expect(message).toMatch(/\.$/);
				}
				return found ?? [];
			});
			rows += packs.flatMap(each => [...each.clauses, ...each.terms]).length;
			const { standards, editions } = catalogueOf(withUserPacks(bundledStandards, packs));
			const ids = [...packs.map(each => each.extends), ...standards.slice(bundledStandards.standards.length).map(editionId)];
			for (const id of ids.flatMap(each => each ?? [])) {
				expect(editions.get(id)?.id).toBe(id);
			}
		}),
		600,
	);
	expect(rows).toBeGreaterThan(200);
});
