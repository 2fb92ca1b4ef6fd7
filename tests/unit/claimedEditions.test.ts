import { describe, expect, test } from 'vitest';
import { claimsIn } from '../support/claims.ts';

import { documentAt, worldOf } from '../support/workspace.ts';

describe('a document for two editions of a standard', () => {
	const both = '---\nstandard: [ISO 9001:2015, ISO 9001:2026]\nclauses: ["7.3", "ISO 9001:2015 7.4"]\n---\n';
	test.each([
		['in its front matter', both, ['frontMatter iso-9001:2015 7.3', 'frontMatter iso-9001:2026 7.3', 'frontMatter iso-9001:2015 7.4']],
		[
			'in the table at its head',
			'# A\n\n| Document ID | SOP-01 |\n| --- | --- |\n| Standard | ISO 9001:2015 and ISO 9001:2026 |\n| Clauses | 7.3 |\n',
			['headerTable iso-9001:2015 7.3', 'headerTable iso-9001:2026 7.3'],
		],
		['in its title', '# Manual (ISO 9001:2015/2026)\n\n<!-- clause: 7.3 -->\n', ['marker iso-9001:2015 7.3', 'marker iso-9001:2026 7.3']],
		['in the sentence', 'Covers ISO 9001:2015 and ISO 9001:2026, clause 7.2.\n', ['marker iso-9001:2015 7.2', 'marker iso-9001:2026 7.2']],
		['by its years', 'Covers ISO 9001:2015/2026 clause 7.3.\n', ['marker iso-9001:2015 7.3', 'marker iso-9001:2026 7.3']],
		['by its years and a word', 'Covers ISO 9001:2015 and 2026, clause 7.3.\n', ['marker iso-9001:2015 7.3', 'marker iso-9001:2026 7.3']],
		[
			'behind the clause',
			'Covers clause 7.2 of ISO 9001:2015 and ISO 9001:2026.\n',
			['marker iso-9001:2015 7.2', 'marker iso-9001:2026 7.2'],
		],
		[
			'in a map',
			'# Map\n\n| ISO 9001:2015/2026 clause | Document |\n| --- | --- |\n| 7.2 | SOP-02 |\n| 7.3 a)-c) | SOP-03 |\n',
			['2015 7.2', '2026 7.2', '2015 7.3 a', '2026 7.3 a', '2015 7.3 b', '2026 7.3 b', '2015 7.3 c', '2026 7.3 c'].map(
				clause => `mapping iso-9001:${clause} → document SOP-0${clause.includes('7.2') ? 2 : 3}`,
			),
		],
		[
			'one of which the text is about',
			'---\nstandard: [ISO 9001:2015, ISO 9001:2026]\n---\n# A\n\n## B (ISO 9001:2026)\n\nAs § 7.2 says, and clause 7.3.\n',
			['citation iso-9001:2026 7.2 in "B (ISO 9001:2026)"', 'citation iso-9001:2026 7.3 in "B (ISO 9001:2026)"'],
		],
		['of which one came after the other', 'From ISO 9001:2015 to ISO 9001:2026, clause 7.2.\n', ['citation iso-9001:2026 7.2 in ""']],
		[
			'each with clauses of its own',
			'Covers ISO 9001:2015, clause 7.2 and ISO 9001:2026, clause 7.3.\n',
			['marker iso-9001:2015 7.2', 'marker iso-9001:2026 7.3'],
		],
		['and of another', '---\nstandard: [ISO 9001:2015, ISO 13485:2016]\nclauses: ["7.3"]\n---\n', ['frontMatter ? 7.3']],
	])('%s', async (_, text, expected) => {
		expect(await claimsIn(text)).toEqual(expected);
	});

	test.each([
		['ISO 9001:2026 (formerly ISO 9001:2015)', ['2026']],
		['ISO 9001:2026, replaces ISO 9001:2015', ['2026']],
		['ISO 9001:2015 (transition to ISO 9001:2026 planned)', ['2015']],
		['ISO 9001:2015; ISO 9001:2026 (formerly ISO 9001:2008)', ['2015', '2026']],
		['[ISO 9001:2026 (formerly ISO 9001:2008), "ISO 9001:2015"]', ['2026', '2015']],
		['|\n  ISO 9001:2015\n  ISO 9001:2026', ['2015', '2026']],
		['ISO 9001 (ISO 9001:2015)', ['2015']],
		['ISO 9001:2015 (with ISO 13485:2016)', ['?']],
	])('is not one that only mentions another: %s', async (standard, expected) => {
		const claims = expected.map(edition => `frontMatter ${edition === '?' ? '?' : `iso-9001:${edition}`} 8.4.1`);
		expect(await claimsIn(`---\nstandard: ${standard}\nclauses: [8.4.1]\n---\n`)).toEqual(claims);
	});

	test.each([
		['| Standard | ISO 9001:2026 (formerly ISO 9001:2015) |', ['2026']],
		['| Standard | ISO 9001:2015<br>ISO 9001:2026 |', ['2015', '2026']],
	])('in a cell: %s', async (row, expected) => {
		const text = `# A\n\n| Document ID | SOP-01 |\n| --- | --- |\n${row}\n| Clauses | 7.3 |\n`;
		expect(await claimsIn(text)).toEqual(expected.map(edition => `headerTable iso-9001:${edition} 7.3`));
	});

	test('names each with its place', async () => {
		const text = 'We work by ISO 9001:2015/2026.\n';
		const { reading } = documentAt(await worldOf({ 'a.md': text }), 'a.md');
		const written = reading.facts.standards.map(({ name, editionPlace }) => {
			const { from = 0, to = 0 } = reading.places[editionPlace ?? -1] ?? {};
			return `${name} ${text.slice(from, to)}`;
		});
		expect(written).toEqual(['ISO 9001 2015', 'ISO 9001 2026']);
	});
});
