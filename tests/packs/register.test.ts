import { describe, expect, test } from 'vitest';
import { bundledStandards } from '../../server/src/core/standards/bundled.ts';
import { editionId } from '../../server/src/core/standards/catalogue.ts';
import { type Registered, yearsOf } from '../../server/src/core/standards/register.ts';
import { catalogue, editionIds, packOf, registeredIds, repeated, unattested } from './standards.ts';

const { register, profiles, standards } = bundledStandards;

/** The number of ISO 9002, a standard that ISO 9001 replaced, was given to guidelines for ISO 9001:2015. */
const numberUsedAgain = ['iso-9002'];

function registered(key: string): Registered {
	const found = catalogue.register.get(key);
	if (found === undefined) {
		throw new Error(`${key} is not registered.`);
	}
	return found;
}

describe('the register', () => {
	test('knows the standards that documents cite, each once', () => {
		expect(register.length).toBeGreaterThanOrEqual(60);
		expect(repeated(register.map(row => row.key))).toEqual([]);
		expect(repeated(register.map(row => row.designation))).toEqual([]);
	});

	test.each(register.map(row => [row.key, row] as const))('%s has its editions once and in order', (_, row) => {
		const years = yearsOf(row);
		expect(years.length).toBeGreaterThan(0);
		expect(years).toEqual([...new Set(years)].sort());
		expect(years.filter(year => !/^(?:19|20)\d\d$/.test(year))).toEqual([]);
		const dates = row.editions.map(({ published }) => published);
		expect(dates).toEqual([...dates].sort());
		expect([...dates, ...row.amendments.map(({ published }) => published)].filter(date => !/^\d{4}(?:-\d\d)?$/.test(date))).toEqual([]);
	});

	test.each(register.map(row => [row.key, row] as const))(
		'%s has one current edition, the last one, or another standard in its place',
		(key, row) => {
			const current = row.editions.filter(({ status }) => status === 'current').map(({ edition }) => edition);
			const isGone = row.editions.at(-1)?.status === 'withdrawn';
			const isReplaced = row.replacedBy !== null && !numberUsedAgain.includes(key);
			expect(current).toEqual(isGone || isReplaced ? [] : [row.editions.at(-1)?.edition]);
			expect(row.editions.slice(0, -1).some(({ status }) => status === 'withdrawn')).toBe(numberUsedAgain.includes(key));
		},
	);

	test('has amendments of editions that there are, none older than what it amends', () => {
		const wrong = register.flatMap(row =>
			row.amendments
				.filter(({ edition, published }) => {
					const amended = row.editions.find(each => each.edition === edition);
					return amended === undefined || published < amended.published.slice(0, 4);
				})
				.map(({ id }) => `${row.key}: ${id}`),
		);
		expect(wrong).toEqual([]);
		expect(register.flatMap(row => repeated(row.amendments.map(({ edition, id }) => `${row.key}:${edition} ${id}`)))).toEqual([]);
	});

	test('names as replacement a standard that there is, and that is not replaced itself', () => {
		const replacements = register.flatMap(row => row.replacedBy ?? []);
		expect(replacements.length).toBeGreaterThan(0);
		expect(replacements.filter(key => catalogue.register.get(key)?.replacedBy !== null)).toEqual([]);
	});

	test('takes nothing for a misspelling that is right, and nothing for a misspelling of two', () => {
		const designations = new Set(register.map(row => row.designation.toLowerCase()));
		const misspellings = register.flatMap(row => row.misspellings.map(each => each.toLowerCase()));
		expect(misspellings.length).toBeGreaterThan(0);
		expect(misspellings.filter(each => designations.has(each))).toEqual([]);
		expect(repeated(misspellings)).toEqual([]);
	});

	test('says of every row where it comes from', () => {
		expect(register.flatMap(row => unattested(row).map(why => `${row.key}: ${why}`))).toEqual([]);
	});

	test('knows "ISO 62304" as a misspelling of IEC 62304, which has no edition of 2016', () => {
		expect(registered('iec-62304').misspellings).toContain('ISO 62304');
		expect(yearsOf(registered('iec-62304'))).toEqual(['2006']);
		expect(registered('iec-62304').amendments.map(({ id }) => id)).toEqual(['Amd 1:2015']);
	});

	test('knows no edition of ISO 9001 of 2024, but an amendment', () => {
		expect(yearsOf(registered('iso-9001'))).not.toContain('2024');
		expect(registered('iso-9001').amendments).toEqual([{ edition: '2015', id: 'Amd 1:2024', published: '2024-02' }]);
	});

	test('knows "ISO 13486" as a misspelling of ISO 13485', () => {
		expect(registered('iso-13485').misspellings).toContain('ISO 13486');
	});

	test('tells what can be certified from what can be accredited, and from what can be neither', () => {
		const keys = ['iso-9001', 'iso-13485', 'iso-27001', 'iso-17025', 'iso-15189', 'iso-9000', 'iso-9004'];
		expect(keys.map(key => registered(key).assessment)).toEqual([
			...['certification', 'certification', 'certification', 'accreditation', 'accreditation', 'none', 'none'],
		]);
	});
});

describe('packs and the register', () => {
	test('every pack is of a registered edition, and so is what it names', () => {
		const named = standards.flatMap(standard => [
			editionId(standard),
			...[standard.supersededBy, standard.vocabulary].flatMap(each => each ?? []),
		]);
		expect(named.filter(id => !registeredIds.has(id))).toEqual([]);
	});

	test.each(editionIds)('%s is in the register as it is in the pack', id => {
		const { key, edition, designation, status, published, certifiable } = packOf(id).standard;
		const row = registered(key);
		const found = row.editions.find(each => each.edition === edition);
		expect([row.designation, found?.status]).toEqual([designation, status]);
		expect(published).toMatch(new RegExp(`^${found?.published}`));
		expect(certifiable).toBe(row.assessment === 'certification');
	});
});

describe('word profiles', () => {
	test('name each word once', () => {
		expect(repeated(profiles.map(({ slug }) => slug))).toEqual([]);
		expect(repeated(profiles.flatMap(({ names }) => names))).toEqual([]);
	});

	test.each(profiles.map(each => [each.slug, each] as const))(
		'%s: uses are of registered editions, each once, with a source',
		(_, { uses }) => {
			const ids = uses.flatMap(({ standard, editions }) => editions.map(edition => `${standard}:${edition}`));
			expect(ids.length).toBeGreaterThan(0);
			expect(ids.filter(id => !registeredIds.has(id))).toEqual([]);
			expect(repeated(ids)).toEqual([]);
			expect(uses.flatMap(unattested)).toEqual([]);
		},
	);

	test.each(profiles.map(each => [each.slug, each] as const))(
		'%s: clauses are clauses, and what is dropped has something instead',
		(_, { uses }) => {
			const numbers = uses.flatMap(({ standard, editions, clause }) =>
				clause === null ? [] : editions.map(edition => [`${standard}:${edition}`, clause] as const),
			);
			const unknown = numbers.filter(([id, clause]) => editionIds.includes(id) && !packOf(id).clauses.some(row => row.number === clause));
			expect(unknown).toEqual([]);
			expect(uses.filter(use => ['dropped', 'deprecated'].includes(use.status) && use.instead === null)).toEqual([]);
		},
	);

	test.each([
		['quality-manual', 'optional', 'required'],
		['management-representative', 'dropped', 'required'],
		['preventive-action', 'dropped', 'required'],
		['purchased-product', 'dropped', 'used'],
		['work-environment', 'dropped', 'used'],
		['conformance', 'deprecated', 'deprecated'],
	])('%s is %s for ISO 9001:2015 and %s for ISO 13485:2016', (slug, iso9001, iso13485) => {
		const uses = profiles.find(each => each.slug === slug)?.uses ?? [];
		const statusOf = (standard: string, edition: string) =>
			uses.find(use => use.standard === standard && use.editions.includes(edition))?.status;
		expect([statusOf('iso-9001', '2015'), statusOf('iso-13485', '2016')]).toEqual([iso9001, iso13485]);
	});
});
