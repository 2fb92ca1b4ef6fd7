import { describe, expect, test } from 'vitest';
import { claimEdit } from '../../server/src/core/coverage/claimEdit.ts';
import { completionsAt } from '../../server/src/core/features/completion.ts';
import { hoverAt } from '../../server/src/core/features/hover.ts';
import { lensesOf } from '../../server/src/core/features/lens.ts';
import { requirementEditions, vocabulariesOf } from '../../server/src/core/index/editions.ts';
import { LanguageService } from '../../server/src/core/service.ts';
import { bundledStandards } from '../../server/src/core/standards/bundled.ts';
import { MemoryHost } from '../../server/src/hosts/memoryHost.ts';
import { documentAt, findingsOf, worldOf } from '../support/workspace.ts';

async function editionsOn(today: string, files: Readonly<Record<string, string>>): Promise<readonly string[]> {
	const { world } = await LanguageService.open(new MemoryHost(files, today), bundledStandards);
	return requirementEditions(world).map(({ id }) => id);
}

const undated = { 'SOP-01.md': '---\nid: SOP-01\n---\n# Audit\n\nCovers ISO 9001, 9.2.2.\n' };

describe('a standard without a year', () => {
	test('means the older edition while certificates to both are valid', async () => {
		expect(await editionsOn('2026-11-23', undated)).toEqual(['iso-9001:2015']);
		expect(await editionsOn('2029-09-30', undated)).toEqual(['iso-9001:2015']);
	});

	test('means the newer edition from then on', async () => {
		expect(await editionsOn('2029-10-01', undated)).toEqual(['iso-9001:2026']);
	});

	test('means the edition that the documents name elsewhere', async () => {
		const files = { ...undated, 'SOP-02.md': '---\nid: SOP-02\n---\n# Review\n\nCovers ISO 9001:2026, 9.3.2.\n' };
		expect(await editionsOn('2026-11-23', files)).toEqual(['iso-9001:2026']);
	});

	test('means the edition that qms.yaml declares', async () => {
		expect(await editionsOn('2026-11-23', { ...undated, 'qms.yaml': 'standards: ["iso-9001:2026"]\n' })).toEqual(['iso-9001:2026']);
	});
});

test('a clause that another edition of today has is no error where nobody says which edition is meant', async () => {
	const cites = (name: string): Record<string, string> => ({ 'SOP-01.md': `---\nid: SOP-01\n---\n# Chances\n\nCovers ${name}, 6.1.3.\n` });
	expect(findingsOf(await worldOf(cites('ISO 9001'))).map(({ rule }) => rule)).not.toContain('unknown-clause');
	expect(findingsOf(await worldOf(cites('ISO 9001:2015'))).map(({ message }) => message)).toContain(
		'ISO 9001:2015 has no clause 6.1.3; in ISO 9001:2026 it is Actions to address opportunities.',
	);
});

test('a control of an annex may be cited without its letter', async () => {
	const cites = (number: string): Record<string, string> => ({
		'POL-01.md': `---\nid: POL-01\n---\n# Copies\n\nCovers ISO/IEC 27001:2022, ${number}.\n`,
	});
	for (const number of ['A.8.13', '8.13']) {
		expect(findingsOf(await worldOf(cites(number))).map(({ rule }) => rule)).not.toContain('unknown-clause');
	}
	expect(findingsOf(await worldOf(cites('8.35'))).map(({ rule }) => rule)).toContain('unknown-clause');
	expect(findingsOf(await worldOf(cites('A.8.35'))).map(({ rule }) => rule)).toContain('unknown-clause');
});

test("the words of the house's own packs apply, whatever standards are declared", async () => {
	const world = await worldOf({
		'qms.yaml': 'standards: ["iso-9001:2015"]\npacks: [words.yaml]\n',
		'words.yaml': 'pack: ours\nterms: [{ slug: red-tag, names: [{ name: red tag }], definition: Hands off. }]\n',
	});
	expect(vocabulariesOf(world).map(({ edition }) => edition)).toEqual(['ours:house', 'iso-9000:2015']);
});

describe('a document for two editions', () => {
	const files = (clauses: string): Record<string, string> => ({
		'qms.yaml': 'standards: ["iso-9001:2015", "iso-9001:2026"]\n',
		'SOP-01.md': `---\nid: SOP-01\nstandard: [ISO 9001:2015, ISO 9001:2026]\nclauses: [${clauses}]\n---\n# Awareness\n\nWe do it.\n`,
	});
	const unknown = async (clauses: string): Promise<readonly string[]> =>
		findingsOf(await worldOf(files(clauses)))
			.filter(({ rule }) => rule === 'unknown-clause')
			.map(({ message }) => message);

	test('is said once to cite a clause that neither has', async () => {
		expect(await unknown('"9.9.9"')).toEqual([
			'ISO 9001:2015 and ISO 9001:2026 have no clause 9.9.9; the nearest is 9 Performance evaluation.',
		]);
	});

	test('is told which of them lacks a clause', async () => {
		expect(await unknown('"6.1.3"')).toEqual([
			'ISO 9001:2015 has no clause 6.1.3; in ISO 9001:2026 it is Actions to address opportunities.',
		]);
	});

	test('is said once to cite an item that neither has', async () => {
		expect(await unknown('"7.2 x"')).toEqual(['ISO 9001:2015 and ISO 9001:2026, 7.2 has no item x); its items are a) to d).']);
	});

	test('has one line above it, and a hover that speaks of both', async () => {
		const world = await worldOf(files('"7.3"'));
		const document = documentAt(world, 'SOP-01.md');
		expect(lensesOf(world, document).map(({ title }) => title)).toEqual(['Covers 7.3 · 0 of 4 items addressed']);
		const line = document.snapshot.text.split('\n').findIndex(text => text.startsWith('clauses'));
		const hover = hoverAt(world, document, { line, character: 12 })?.markdown ?? '';
		expect(hover).toContain('ISO 9001:2015');
		expect(hover).toContain('ISO 9001:2026');
	});

	test('is offered the clauses of both, each once', async () => {
		const world = await worldOf(files('"7.3"'));
		const document = documentAt(world, 'SOP-01.md');
		const line = document.snapshot.text.split('\n').findIndex(text => text.startsWith('clauses'));
		const offers = completionsAt(world, document, { line, character: 13 });
		const details = (number: string): readonly string[] => offers.filter(({ insert }) => insert === number).map(({ detail }) => detail);
		expect(details('7.3')).toEqual(['ISO 9001:2015']);
		expect(details('6.1.3')).toEqual([expect.stringContaining('ISO 9001:2026')]);
	});

	test('claims one more clause of one edition without a change to the others', async () => {
		const world = await worldOf(files('"7.3"'));
		const document = documentAt(world, 'SOP-01.md');
		const edition = requirementEditions(world)[1];
		const clause = edition?.clauses.get('7.2');
		expect(edition && clause && claimEdit(world, document, edition, clause, undefined).insert).toBe(', "ISO 9001:2026, 7.2"');
	});
});
