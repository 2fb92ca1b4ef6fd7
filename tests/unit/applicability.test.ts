import { describe, expect, test } from 'vitest';
import { type ClauseCoverage, coverageOf } from '../../server/src/core/coverage/coverage.ts';
import { worldOf } from '../support/workspace.ts';

type Files = Readonly<Record<string, string>>;

async function clausesOf(files: Files, edition = 'iso-9001:2015'): Promise<readonly ClauseCoverage[]> {
	const world = await worldOf({ 'qms.yaml': `standards: ["${edition}"]\n`, ...files });
	const found = world.setup.catalogue.editions.get(edition);
	return found === undefined ? [] : coverageOf(world, found).clauses;
}

async function notApplicable(files: Files, edition?: string): Promise<readonly string[]> {
	return (await clausesOf(files, edition)).filter(({ state }) => state === 'notApplicable').map(({ clause }) => clause.number);
}

const designClauses = ['8.3.1', '8.3.2', '8.3.3', '8.3.4', '8.3.5', '8.3.6'];

describe('a document declares what does not apply', () => {
	test.each([
		['a sentence of the scope', '## Scope\n\nClause 8.3 is not applicable, as customers own all designs.'],
		[
			'a number alone, where it is a clause',
			'## Scope of the system\n\n**Not applicable: 8.3, design and development.** Customers own it.',
		],
		['a section below the scope', '## Scope\n\n### Limits\n\nWe exclude ISO 9001:2015, 8.3: customers own all designs.'],
		['a list under a heading', '## Exclusions\n\n- 8.3 Design and development: customers own all designs.'],
		['a list behind a line', '## Scope\n\nThe following requirements are not applicable:\n\n- 8.3, for customers own all designs.'],
		[
			'a table under a heading',
			'## Non-applicable requirements\n\n| Clause | Justification |\n| --- | --- |\n| 8.3 | Customers own all designs. |',
		],
		[
			'a statement of applicability',
			'## Table\n\n| Clause | Applicable | Justification |\n| --- | --- | --- |\n| 8.3 | No | Customers own it. |\n| 8.4 | Yes | We buy. |',
		],
		[
			'the text under the heading of the clause',
			'## 8.3 Design and development of products and services\n\nNot applicable: customers own all designs.',
		],
		['the same in a sentence', '## Design (ISO 9001:2015, 8.3)\n\nThis clause does not apply, for customers own all designs.'],
		['German', '## Geltungsbereich\n\nKapitel 8.3 ist nicht anwendbar, weil Kunden die Zeichnungen stellen.'],
		['of the whole organization', '## Scope\n\nClause 8.3 is not applicable to our organization.'],
		['of an organization by its name', '## Scope\n\nClause 8.3 does not apply to Quill & Sons Ltd., whose customers own all designs.'],
		['of what it does', '## Scope\n\nClause 8.3 is not applicable to the products and services that we provide.'],
		['of all its products', '## Scope\n\nClause 8.3 is not applicable to our products: customers own all designs.'],
		['with a reason behind "for"', '## Scope\n\nClause 8.3 is excluded for the following reason: customers own all designs.'],
		['as a whole', '## Scope\n\nClause 8.3 is excluded in its entirety.'],
		['German, for the house', '## Geltungsbereich\n\nKapitel 8.3 ist für unser Unternehmen nicht anwendbar.'],
		['a section that is the clause', '## 8.3 Design and development\n\nThis section does not apply to us.'],
		['the heading of the clause', '## ISO 9001:2015 8.3 Design: not applicable\n\nCustomers own all designs.'],
		['the heading of the clause, by its number', '## 8.3 Design and development (N/A)\n\nCustomers own all designs.'],
		['a heading in a sentence', '## Clause 8.3 does not apply\n\nCustomers own all designs.'],
		['a heading that gives the reason', '## 8.3 Design is not applicable, as customers own all designs'],
		['a heading that begins with it', '## Not applicable: clause 8.3\n\nCustomers own all designs.'],
	])('%s', async (_, text) => {
		expect(await notApplicable({ 'QM-01.md': `---\nstandard: ISO 9001:2015\n---\n# Manual\n\n${text}\n` })).toEqual(designClauses);
	});

	test.each([
		['text outside the scope', '## Sales\n\nClause 8.3 is not applicable to spare parts.'],
		['a denial', '## Scope\n\nThere are no exclusions; clause 8.3 applies.'],
		['what may be done', '## Exclusions\n\nISO 9001:2015 lets you exclude 8.3 if it can be justified. Clause 8.3 may be excluded.'],
		['advice in a quotation', '## Scope and exclusions\n\n> Clause 8.3 is excluded where nothing is designed.'],
		['what stands beside it', '## Exclusions\n\nThe register of clause 8.4 holds them.'],
		['all requirements', '## Scope\n\nAll requirements of ISO 9001:2015 apply, 8.3 among them.'],
		['a version or a place', '## Exclusions\n\n- Building 8.3 is not part of the site.'],
		['what the scope covers', '## Scope\n\nThis manual covers clause 8.3.'],
		['a clause of a section that leaves something out', '## Design (ISO 9001:2015, 8.3)\n\nThis section does not apply to spare parts.'],
		['a section that cites it', '## Design (ISO 9001:2015, 8.3)\n\nThis section does not apply.'],
		['one site', '## 8.3 Design and development\n\nNot applicable to the Berlin site. In Munich, the chief designer plans it.'],
		['one place of a scope', '## Scope\n\nClause 8.3 applies to all sites, except the warehouse where it does not apply to pallets.'],
		['one site below a heading', '## Exclusions\n\n- 8.3 is not applicable at the Berlin site.'],
		['a list for one site', '## Scope\n\nThese clauses are not applicable to the Berlin site:\n\n- 8.3 Design'],
		['a heading for one site', '## Not applicable to the Berlin site\n\n- 8.3 Design'],
		['an exclusion that was withdrawn', '## Scope\n\nThe exclusion of clause 8.3 was withdrawn in 2025.'],
		['what was excluded for a time', '## Scope\n\nClause 8.3 was excluded until 2024.'],
		['the products of one site', '## Scope\n\nClause 8.3 is not applicable to the products of our Berlin site.'],
		['an exclusion that we lifted', '## Scope\n\nWe lifted the exclusion of clause 8.3 when the first designer came.'],
		['German, one site', '## Geltungsbereich\n\nKapitel 8.3 ist nicht anwendbar für den Standort Berlin.'],
		['a heading on what does not apply', '## Requirements that are not applicable (ISO 9001:2015, 8.3)\n\nNone.'],
		['a heading that asks', '## Is clause 8.3 not applicable?\n\nIt applies.'],
		['a heading for one site alone', '## Clause 8.3 is not applicable to the Berlin site\n\nMunich designs.'],
		['a yes', '## Table\n\n| Clause | Applicable | Justification |\n| --- | --- | --- |\n| 8.3 | Yes | We design. |'],
	])('not by %s', async (_, text) => {
		expect(await notApplicable({ 'QM-01.md': `# Manual\n\n${text}\n` })).toEqual([]);
	});

	const whole = [
		...['to [Company Name]', 'to Acme, Inc.', 'to Acme Co., Ltd.', 'to Acme Pvt. Ltd.', 'to Acme B.V.', 'to Acme S.A.', 'to **Acme**'],
		...['to the Acme Group', "to Acme's quality management system", 'to Acme Plant Engineering GmbH', 'to Acme'],
		...['to all products and services', 'at all sites', 'to the products and services provided', 'at our site', 'to our clinic'],
		...['to our quality system', 'to our manufacturing activities', 'to our contract manufacturing business', 'to the hospital'],
		...['to the laboratory', 'for justified reasons', 'for lack of design work', 'at the request of the customer', 'at all'],
		...['in agreement with the certification body', 'within the meaning of 4.3', 'for customers own all designs', 'to us'],
		...['to our manufacturing site', 'to contract manufacturers', 'to any of our sites', 'because the Berlin site only assembles'],
	];
	test.each(whole)('for the whole house: %s', async rest => {
		for (const text of [`is not applicable ${rest}`, `is excluded ${rest}`]) {
			expect(await notApplicable({ 'QM-01.md': `# Manual\n\n## Scope\n\nISO 9001:2015, clause 8.3 ${text}.\n` }), text).toEqual(
				designClauses,
			);
		}
	});

	test.each([
		...['für die Muster GmbH', 'bei der Muster GmbH', 'für alle Standorte', 'im Sinne der Norm', 'im Rahmen unseres QMS'],
		...['für unseren Standort', 'für unsere Produkte', 'für unsere Klinik', 'auf das Unternehmen'],
	])('for the whole house in German: %s', async rest => {
		for (const text of [`ist nicht anwendbar ${rest}`, `ist ${rest} nicht anwendbar`]) {
			expect(await notApplicable({ 'QM-01.md': `# Handbuch\n\n## Geltungsbereich\n\nKapitel 8.3 ${text}.\n` }), text).toEqual(
				designClauses,
			);
		}
	});

	test.each([
		...['Clause 8.3 is excluded from the scope of certification.', 'Clause 8.3 is excluded from our processes.'],
		...['For all sites, clause 8.3 is not applicable.', 'In our company clause 8.3 is not applicable.'],
		...['We exclude clause 8.3 for the following reason: none.', 'The exclusion of clause 8.3 is justified.'],
	])('in a sentence: %s', async text => {
		expect(await notApplicable({ 'QM-01.md': `# Manual\n\n## Scope\n\n${text}\n` })).toEqual(designClauses);
	});

	test.each([
		...['Kapitel 8.3 ist für den Standort Berlin nicht anwendbar.', 'Am Standort Berlin ist Kapitel 8.3 nicht anwendbar.'],
		...['For the Berlin site, clause 8.3 is not applicable.', 'For software products, clause 8.3 is excluded.'],
		...['La cláusula 8.3 no aplica a la sede de Bilbao.', 'Le chapitre 8.3 est non applicable au site de Lyon.'],
		...['We exclude clause 8.3 for the Berlin site.', 'The exclusion of clause 8.3 at the Berlin site is justified.'],
		...['Clause 8.3 is not applicable to all sites except Berlin.', 'Clause 8.3 is not applicable to the warehouse.'],
		...['Clause 8.3 is not applicable to suppliers of pallets.', 'Clause 8.3 is not applicable to the Berlin site of Acme GmbH.'],
		...['Suppliers evaluated under clause 8.3 are excluded from incoming inspection.', 'Clause 8.3 is not applicable to pallets.'],
		...['Designers under clause 8.3 who are not trained are excluded.', 'Clause 8.3 is not applicable for spare parts.'],
	])('not by what is said of a part: %s', async text => {
		expect(await notApplicable({ 'QM-01.md': `# Manual\n\n## Scope\n\n${text}\n` })).toEqual([]);
	});

	test.each([
		['## Exclusion of suppliers (8.4.1)', 'Suppliers that fail two audits are excluded.'],
		['## Exclusion of suppliers', '- 8.4.1 Suppliers that fail two audits.'],
		['## Exclusion of nonconforming products (clause 8.7)', 'They are marked.'],
		['## 8.4.2 Suppliers who are excluded', 'See the list.'],
		['## 8.4.1 Suppliers to whom evaluation does not apply', 'See the list.'],
		['## Exclusions for the Berlin site', '- 8.3 Design'],
		['## Ausschlüsse am Standort Berlin', '- 8.3 Entwicklung'],
		['## Exclusions for the Berlin site', '### 8.3 Design: not applicable\n\nNone.'],
	])('not by a heading on something else: %s', async (heading, text) => {
		expect(await notApplicable({ 'QM-01.md': `---\nstandard: ISO 9001:2015\n---\n# Manual\n\n${heading}\n\n${text}\n` })).toEqual([]);
	});

	test.each([
		['8.3 | No | Berlin |\n| 8.3 | Yes | Hamburg', []],
		['8.3 | No | Berlin |\n| 8.4 | Yes | Hamburg', []],
		['8.3 | No | Berlin |\n| 8.3 | No | Hamburg', designClauses],
		['8.3 | No | All sites |\n| 8.4 | Yes | Hamburg', designClauses],
	])('in a table with a column of sites: %s', async (rows, expected) => {
		const table = `| Clause | Applicable | Site |\n| --- | --- | --- |\n| ${rows} |`;
		expect([...new Set(await notApplicable({ 'QM-01.md': `# Manual\n\n${table}\n` }))]).toEqual(expected);
	});

	test('a cell of a map that says it of a part leaves the documents beside it', async () => {
		const map = (cell: string): Files => ({
			'map.md': `# Map\n\n| ISO 9001:2015 clause | Document |\n| --- | --- |\n| 8.5.3 | ${cell} |\n`,
			'SOP-07.md': '# SOP-07 Property\n',
		});
		const found = async (cell: string): Promise<unknown> => {
			const row = (await clausesOf(map(cell))).find(({ clause }) => clause.number === '8.5.3');
			return [row?.state === 'notApplicable', row?.documents];
		};
		expect(await found('not applicable to Berlin')).toEqual([false, []]);
		expect(await found('Not applicable for software, SOP-07 for hardware')).toEqual([false, ['SOP-07.md']]);
		expect(await found('Not applicable for software, [Property](SOP-07.md) for hardware')).toEqual([false, ['SOP-07.md']]);
		expect(await found('N/A for Acme GmbH')).toEqual([true, []]);
	});

	test.each([
		'| Standard | Clause | Applicable | Justification |\n| --- | --- | --- | --- |\n| ISO 9001:2015 and ISO 9001:2026 | 8.3 | No | none |',
		'| ISO 9001:2015/2026 clause | Applicable | Justification |\n| --- | --- | --- |\n| 8.3 | No | none |',
		'The following requirements of ISO 9001:2015 and ISO 9001:2026 are not applicable:\n\n- 8.3 Design',
	])('in every edition that is named: %s', async text => {
		const files = { 'QM-01.md': `# Manual\n\n## Scope\n\n${text}\n` };
		expect(await notApplicable(files)).toEqual(designClauses);
		expect(await notApplicable(files, 'iso-9001:2026')).toEqual(designClauses);
	});

	test('with the reason and the place', async () => {
		const text = '# Manual\n\n## Scope\n\nClause 8.3 is not applicable. Customers own all designs.\n';
		const found = (await clausesOf({ 'QM-01.md': text })).find(({ clause }) => clause.number === '8.3.4');
		expect(found?.justification).toBe('Clause 8.3 is not applicable. Customers own all designs.');
		expect([found?.notApplicable?.path, found?.notApplicable?.clause]).toEqual(['QM-01.md', '8.3']);
	});

	test('a heading takes its reason from the text below', async () => {
		const text = '# Manual\n\n## ISO 9001:2015 8.5.3 Property: not applicable\n\nThere is none.\n';
		const found = (await clausesOf({ 'QM-01.md': text })).find(({ clause }) => clause.number === '8.5.3');
		expect([found?.state, found?.justification, found?.documents]).toEqual(['notApplicable', 'There is none.', []]);
	});

	test('and leaves the claim of a section that goes on to say where', async () => {
		const text =
			'# Manual\n\n## Suppliers (ISO 9001:2015, 8.4.2)\n\nThis section does not apply to suppliers of office material. All others are controlled.\n';
		const found = (await clausesOf({ 'QM-01.md': text })).find(({ clause }) => clause.number === '8.4.2');
		expect([found?.state, found?.documents]).toEqual(['claimed', ['QM-01.md']]);
	});

	test('qms.yaml counts before a table, and a table with a reason before one without', async () => {
		const table = (reason: string): string => `# Map\n\n| ISO 9001:2015 clause | Document |\n| --- | --- |\n| 8.3 | ${reason} |\n`;
		const both = { 'a.md': table('N/A'), 'b.md': table('N/A: customers own it') };
		expect((await clausesOf(both)).find(({ clause }) => clause.number === '8.3.1')?.justification).toBe('N/A: customers own it');
		const yaml = 'standards: ["iso-9001:2015"]\napplicability: [{ clause: "8.3", reason: By the board. }]\n';
		const found = (await clausesOf({ ...both, 'qms.yaml': yaml })).find(({ clause }) => clause.number === '8.3.1');
		expect([found?.justification, found?.notApplicable?.path]).toEqual(['By the board.', 'qms.yaml']);
	});
});

describe('only where the standard lets it', () => {
	const scope = (clause: string): Files => ({
		'QM-01.md': `# Manual\n\n## Scope\n\nISO 13485:2016, clause ${clause} is not applicable.\n`,
	});

	test('ISO 13485 lets requirements of 6, 7 and 8 be declared so', async () => {
		expect(await notApplicable(scope('7.5.5'), 'iso-13485:2016')).toEqual(['7.5.5']);
	});

	test('and none of 4 in a heading, which claims nothing all the same', async () => {
		const text = '# Manual\n\n## ISO 13485:2016, 4.2.3 Files: not applicable\n\nThere are none.\n';
		const found = (await clausesOf({ 'QM-01.md': text }, 'iso-13485:2016')).find(({ clause }) => clause.number === '4.2.3');
		expect([found?.state, found?.documents]).toEqual(['mentioned', []]);
	});

	test('and none of 4', async () => {
		expect(await notApplicable(scope('4.2.3'), 'iso-13485:2016')).toEqual([]);
	});

	test('ISO/IEC 27001 lets controls be left out', async () => {
		const table = '# SoA\n\n| Control | Applicable | Justification |\n| --- | --- | --- |\n| A.7.4 | No | There is no office. |\n';
		expect(await notApplicable({ 'SoA.md': `---\nstandard: ISO/IEC 27001:2022\n---\n${table}` }, 'iso-27001:2022')).toEqual(['A.7.4']);
	});
});
