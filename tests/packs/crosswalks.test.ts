import { describe, expect, test } from 'vitest';
import { bundledStandards } from '../../server/src/core/standards/bundled.ts';
import type { Crosswalk, CrosswalkItem, CrosswalkRow } from '../../server/src/core/standards/crosswalk.ts';
import { editionIds, leavesOf, packOf, registeredIds, repeated, unattested } from './standards.ts';

const { crosswalks } = bundledStandards;

/** Numbers that a crosswalk may name; undefined of an edition without a pack, whose numbers nobody knows. */
function numbersOf(id: string): ReadonlySet<string> | undefined {
	if (!editionIds.includes(id)) {
		return undefined;
	}
	const { standard, clauses, terms } = packOf(id);
	return new Set(standard.kind === 'vocabulary' ? terms.flatMap(term => term.number ?? []) : clauses.map(row => row.number));
}

function itemsIn(id: string, numbers: readonly (string | null)[]): readonly string[] {
	return packOf(id)
		.clauses.filter(row => numbers.includes(row.number))
		.flatMap(row => row.items.map(item => `${row.number}/${item.slug}`));
}

function unknownTo(id: string, numbers: readonly string[]): readonly string[] {
	const known = numbersOf(id);
	return known === undefined ? [] : numbers.filter(number => !known.has(number));
}

function titleOf(id: string, number: string): string | null | undefined {
	return packOf(id).clauses.find(row => row.number === number)?.title;
}

/** What a relation says and the ends do not. */
function contradictions({ from, to, relation }: CrosswalkRow | CrosswalkItem): readonly string[] {
	return [
		...((relation === 'removed') === (to.length === 0) ? [] : [`${from}: ${relation} to ${to.join(', ') || 'nothing'}`]),
		...((relation === 'new') === (from === null) ? [] : [`${from} → ${to.join(', ')}: ${relation}`]),
		...(relation === 'split' && to.length < 2 ? [`${from}: split to one`] : []),
		...(['same', 'retitled'].includes(relation) && to.length > 1 ? [`${from}: ${relation} to several`] : []),
		...repeated(to).map(number => `${from}: ${number} twice`),
	];
}

const revision = crosswalks.find(each => each.from === 'iso-9001:2015' && each.to === 'iso-9001:2026');

test('there are revisions and correspondences', () => {
	expect(crosswalks.map(({ from, to, kind }) => `${from} → ${to}: ${kind}`).sort()).toEqual([
		'21-cfr-820:1996 → 21-cfr-820:2026: revision',
		'iso-14001:2015 → iso-14001:2026: revision',
		'iso-9000:2015 → iso-9000:2026: revision',
		'iso-9001:2008 → iso-9001:2015: revision',
		'iso-9001:2015 → iso-13485:2016: correspondence',
		'iso-9001:2015 → iso-9001:2026: revision',
	]);
});

describe.each(crosswalks.map(each => [`${each.from} → ${each.to}`, each] as const))('%s', (_, crosswalk: Crosswalk) => {
	const { from, to, kind, rows } = crosswalk;
	const items = rows.flatMap(row => row.items);

	test('is of editions that are registered, of one standard if it is a revision', () => {
		expect([from, to].filter(id => !registeredIds.has(id))).toEqual([]);
		expect(editionIds).toContain(to);
		expect(from.split(':')[0] === to.split(':')[0]).toBe(kind === 'revision');
	});

	test('leads from and to clauses or entries that there are', () => {
		expect(rows.length).toBeGreaterThan(0);
		expect(
			unknownTo(
				from,
				rows.flatMap(row => row.from ?? []),
			),
		).toEqual([]);
		expect(
			unknownTo(
				to,
				rows.flatMap(row => row.to),
			),
		).toEqual([]);
	});

	test('leads from and to items of these clauses', () => {
		const lost = rows.flatMap(row => [
			...row.items.flatMap(item => item.from ?? []).filter(item => !itemsIn(from, [row.from]).includes(item)),
			...row.items.flatMap(item => item.to).filter(item => !itemsIn(to, row.to).includes(item)),
		]);
		expect(lost).toEqual([]);
	});

	test('names each clause and each item once', () => {
		expect(repeated(rows.flatMap(row => row.from ?? []))).toEqual([]);
		expect(repeated(rows.flatMap(row => (row.from === null ? row.to : [])))).toEqual([]);
		expect(repeated(items.flatMap(item => item.from ?? []))).toEqual([]);
	});

	test('says removed of what leads nowhere, new of what comes from nowhere, and split of what leads to several', () => {
		expect([...rows, ...items].flatMap(contradictions)).toEqual([]);
	});

	test('says merged only of what ends where another one ends', () => {
		const ends = rows.flatMap(row => row.to);
		const alone = rows.filter(row => row.relation === 'merged' && !row.to.some(number => repeated(ends).includes(number)));
		expect(alone.map(row => row.from)).toEqual([]);
	});

	test('says same and retitled as the titles say', () => {
		const both = editionIds.includes(from) && kind === 'revision' ? rows : [];
		const wrong = both.filter(row => {
			const isSame = titleOf(from, row.from ?? '') === titleOf(to, row.to[0] ?? '');
			return (row.relation === 'same' && !isSame) || (row.relation === 'retitled' && isSame);
		});
		expect(wrong.map(row => row.from)).toEqual([]);
	});

	test('gives the titles of the pack, or its own where there is none to ask', () => {
		const named = rows.filter(row => row.from !== null);
		const untitled = named.filter(row => (editionIds.includes(from) ? false : row.title === null));
		expect(untitled.map(row => row.from)).toEqual([]);
		const other = named.filter(row => editionIds.includes(from) && row.title !== null && row.title !== titleOf(from, row.from ?? ''));
		expect(other.map(row => row.from)).toEqual([]);
	});

	test('says where it comes from, and so do its rows', () => {
		const { provenance, confidence } = crosswalk;
		const wrong = rows.flatMap(row =>
			unattested({ provenance: row.provenance ?? provenance, confidence: row.confidence ?? confidence }).map(why => `${row.from}: ${why}`),
		);
		expect([...unattested(crosswalk), ...wrong]).toEqual([]);
	});

	test('has notes in our own words, none of them long', () => {
		const notes = [...rows, ...items].flatMap(row => row.note ?? []);
		expect(notes.filter(note => note.split(/\s+/).length > 60 || /\bshall\b/i.test(note) || note.trim() === '')).toEqual([]);
	});
});

test.each(['iso-9001:2026', 'iso-14001:2026', 'iso-13485:2016'])('the way to %s begins at every leaf of the edition before', id => {
	const { from, rows } = crosswalks.find(each => each.to === id) ?? { from: '', rows: [] };
	expect(rows.flatMap(row => row.from ?? []).sort()).toEqual([...leavesOf(from)].sort());
});

test.each(['iso-9001:2026', 'iso-14001:2026'])('the way to %s ends at every leaf', id => {
	const ends = new Set(crosswalks.find(each => each.to === id)?.rows.flatMap(row => row.to));
	expect(leavesOf(id).filter(number => !ends.has(number))).toEqual([]);
});

describe('ISO 9001:2015 to ISO 9001:2026', () => {
	const rows = revision?.rows ?? [];

	test('is about 65 leaves, of which opportunities get a clause and improvement loses one', () => {
		expect(rows.filter(row => row.from !== null)).toHaveLength(65);
		expect(rows.filter(row => row.relation === 'new').map(row => row.to)).toEqual([['6.1.3']]);
		expect(rows.find(row => row.from === '6.1.2')?.to).toEqual(['6.1.2', '6.1.3']);
		expect(rows.find(row => row.from === '10.3')?.to).toEqual(['10.1']);
		expect(rows.filter(row => row.to.includes('10.1')).map(row => row.from)).toEqual(['10.1', '10.3']);
	});

	test('tells of every item that has no item of the same slug on the other side', () => {
		const slugOf = (item: string) => item.split('/')[1];
		const untold = rows.flatMap(row => {
			const before = itemsIn(
				'iso-9001:2015',
				rows.filter(each => each.to.some(to => row.to.includes(to))).map(each => each.from),
			);
			const own = before.filter(item => item.startsWith(`${row.from}/`));
			const after = itemsIn('iso-9001:2026', row.to);
			const told = rows.flatMap(each => each.items.flatMap(item => [...(item.from === null ? [] : [item.from]), ...item.to]));
			return [
				...own.filter(item => !after.some(other => slugOf(other) === slugOf(item)) && !told.includes(item)),
				...after.filter(item => !before.some(other => slugOf(other) === slugOf(item)) && !told.includes(item)),
			];
		});
		expect([...new Set(untold)]).toEqual([]);
	});
});
