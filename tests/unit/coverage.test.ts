import { describe, expect, test } from 'vitest';
import { type ClauseCoverage, coverageOf, coverageStates, type EditionCoverage } from '../../server/src/core/coverage/coverage.ts';
import { requirementEditions } from '../../server/src/core/index/editions.ts';
import { isAtOrBelow } from '../../server/src/core/standards/catalogue.ts';
import { documentAt, worldOf } from '../support/workspace.ts';

const emptyRecord =
	'---\ntype: record\n---\n# Labels\n\n| Field | Value |\n| --- | --- |\n| Batch | |\n| Printed by | [Name] |\n| Date | YYYY-MM-DD |\n';
const filledRecord = emptyRecord.replace('Batch | |', 'Batch | 4711 |').replace('[Name]', 'R. Haas').replace('YYYY-MM-DD', '2026-03-02');

type Files = Readonly<Record<string, string>>;

const configuration = 'standards: ["iso-9001:2015"]\n';

/** 8.5.4 has no items and asks for no record; this sentence deals with it whatever the cues. */
const storing = 'Finished goods are stored in a clean warehouse, and packaging protects the products during handling and transport.';
/** 8.5.2 has no items and asks for a record. */
const labelling = 'Each batch of the product is marked with a unique batch number on a label at every stage of production.';

async function coverage(files: Files): Promise<EditionCoverage> {
	const world = await worldOf({ 'qms.yaml': configuration, ...files });
	const [edition] = requirementEditions(world);
	if (edition === undefined) {
		throw new Error('There is no edition to check against.');
	}
	return coverageOf(world, edition);
}

async function clauseIn(files: Files, number: string): Promise<ClauseCoverage> {
	const found = (await coverage(files)).clauses.find(({ clause }) => clause.number === number);
	if (found === undefined) {
		throw new Error(`${number} is no clause that holds requirements.`);
	}
	return found;
}

function claiming(clauses: string, text: string): string {
	return `---\nid: SOP-01\nclauses: [${clauses}]\n---\n# Storing\n\n${text}\n`;
}

function mapping(row: string): string {
	return `# Map\n\n| ISO 9001:2015 clause | Document |\n| --- | --- |\n${row}\n`;
}

describe('the ladder', () => {
	const steps: readonly (readonly [string, string, string, Files])[] = [
		['nothing refers to it', '8.5.4', 'missing', { 'a.md': '# A\n' }],
		['text that deals with it does not claim it', '8.5.4', 'missing', { 'a.md': `# A\n\n${storing}\n` }],
		['prose names it', '8.5.4', 'mentioned', { 'a.md': '# A\n\nGoods are kept as ISO 9001:2015, 8.5.4 wants.\n' }],
		['prose names it, and deals with it', '8.5.4', 'mentioned', { 'a.md': `# A\n\nWe know ISO 9001:2015, 8.5.4. ${storing}\n` }],
		['a row names a document that does not exist', '8.5.4', 'planned', { 'map.md': mapping('| 8.5.4 | Storing |') }],
		['a row names none yet', '8.5.4', 'planned', { 'map.md': mapping('| 8.5.4 | to be written |') }],
		['a row is empty', '8.5.4', 'planned', { 'map.md': mapping('| 8.5.4 | |') }],
		['a document claims it and says nothing', '8.5.4', 'claimed', { 'a.md': claiming('"8.5.4"', 'See there.') }],
		['a row names a document that says nothing', '8.5.4', 'claimed', { 'map.md': mapping('| 8.5.4 | Storing |'), 'a.md': '# Storing\n' }],
		['a claiming document deals with it', '8.5.4', 'described', { 'a.md': claiming('"8.5.4"', storing) }],
		[
			'a row names a document that deals with it',
			'8.5.4',
			'described',
			{ 'map.md': mapping('| 8.5.4 | [s](a.md) |'), 'a.md': `# S\n\n${storing}\n` },
		],
		['a claim on the clause above counts', '8.5.4', 'described', { 'a.md': claiming('"8.5"', storing) }],
		['it asks for a record and there is none', '8.5.2', 'described', { 'a.md': claiming('"8.5.2"', labelling) }],
		[
			'it asks for a record and a form is linked',
			'8.5.2',
			'evidenced',
			{ 'a.md': claiming('"8.5.2"', `${labelling} Use [the form](FRM-01.md).`), 'FRM-01.md': '# Labels\n' },
		],
		[
			'it asks for a record and a form is named by its id',
			'8.5.2',
			'evidenced',
			{ 'a.md': claiming('"8.5.2"', `${labelling} Use FRM-01.`), 'FRM-01.md': '# Labels\n' },
		],
		[
			'it asks for no record, whatever is linked',
			'8.5.4',
			'described',
			{ 'a.md': claiming('"8.5.4"', `${storing} FRM-01`), 'FRM-01.md': '# F\n' },
		],
		[
			'a record is linked that a template was left empty for',
			'8.5.2',
			'described',
			{ 'a.md': claiming('"8.5.2"', `${labelling} See [L](records/L.md).`), 'records/L.md': emptyRecord },
		],
		[
			'the same record is filled in',
			'8.5.2',
			'evidenced',
			{ 'a.md': claiming('"8.5.2"', `${labelling} See [L](records/L.md).`), 'records/L.md': filledRecord },
		],
		[
			'the record that is linked does not exist',
			'8.5.2',
			'described',
			{ 'a.md': claiming('"8.5.2"', `${labelling} See [L](records/L.md).`) },
		],
		[
			'the form that is linked says that it serves another clause',
			'8.5.2',
			'described',
			{ 'a.md': claiming('"8.5.2"', `${labelling} FRM-01`), 'FRM-01.md': '---\nclauses: ["8.6"]\n---\n# Release\n' },
		],
		[
			'the form that is linked says that it serves a clause above',
			'8.5.2',
			'evidenced',
			{ 'a.md': claiming('"8.5.2"', `${labelling} FRM-01`), 'FRM-01.md': '---\nclauses: ["8.5"]\n---\n# Production\n' },
		],
		['a record alone describes nothing', '8.5.2', 'claimed', { 'a.md': claiming('"8.5.2"', 'Use FRM-01.'), 'FRM-01.md': '# Labels\n' }],
	];

	test.each(steps)('%s: %s is %s', async (_, clause, state, files) => {
		expect((await clauseIn(files, clause)).state).toBe(state);
	});

	test('has one state for each of the 65 requirements', async () => {
		const { summary, clauses } = await coverage({ 'a.md': claiming('"8.5.4", "4"', storing) });
		expect(clauses).toHaveLength(65);
		expect(coverageStates.reduce((sum, state) => sum + summary[state], 0)).toBe(65);
		expect(summary).toEqual({ ...summary, described: 1, claimed: 5, missing: 59 });
	});
});

describe('not applicable', () => {
	test('is inherited by the clauses below, with the reason', async () => {
		const files = {
			'qms.yaml': `${configuration}applicability: [{ clause: "8.3", reason: We make to drawings. }]\n`,
			'a.md': claiming('"8.3.4"', 'x'),
		};
		const states = (await coverage(files)).clauses.filter(({ state }) => state === 'notApplicable');
		expect(states.map(({ clause }) => clause.number)).toEqual(['8.3.1', '8.3.2', '8.3.3', '8.3.4', '8.3.5', '8.3.6']);
		expect(states.map(({ justification }) => justification)).toEqual(Array.from(states, () => 'We make to drawings.'));
		expect(states.flatMap(({ items }) => items).every(item => item.state === 'notApplicable')).toBe(true);
	});

	test('can be said in a mapping table', async () => {
		const found = await clauseIn({ 'map.md': mapping('| 8.3 | Not applicable: we make to drawings |') }, '8.3.4');
		expect([found.state, found.justification]).toEqual(['notApplicable', 'Not applicable: we make to drawings']);
	});

	test('of another standard says nothing of this one', async () => {
		const files = { 'qms.yaml': `${configuration}applicability: [{ standard: iso-13485, clause: "8.3", reason: None. }]\n` };
		expect((await clauseIn(files, '8.3.4')).state).toBe('missing');
	});

	test('goes by structure, not by the beginning of a number', async () => {
		const files = {
			'qms.yaml': `${configuration}applicability: [{ clause: "1", reason: No scope. }, { clause: "7.1.5.1", reason: None. }]\n`,
		};
		const { clauses } = await coverage(files);
		expect(clauses.filter(({ state }) => state === 'notApplicable').map(({ clause }) => clause.number)).toEqual(['7.1.5.1']);
	});
});

describe('a claim goes by structure, not by the beginning of a number', () => {
	test('5.1.12 is not below 5.1.1', () => {
		expect(isAtOrBelow('5.1.12', '5.1.1')).toBe(false);
		expect(isAtOrBelow('5.1.1', '5.1.1')).toBe(true);
		expect(isAtOrBelow('5.1.1', '5.1')).toBe(true);
		expect(isAtOrBelow('5.1', '5.1.1')).toBe(false);
		expect(isAtOrBelow('10.1', '1')).toBe(false);
	});

	test.each([
		['"8.5.41"', []],
		['"1"', []],
		['"10"', ['10.1', '10.2.1', '10.2.2', '10.3']],
		['"7.1.5"', ['7.1.5.1', '7.1.5.2']],
		['"8.5.4"', ['8.5.4']],
		['"9.1 – 9.2"', ['9.1.1', '9.1.2', '9.1.3', '9.2.1', '9.2.2']],
	])('a claim of %s', async (clauses, expected) => {
		const covered = (await coverage({ 'a.md': claiming(clauses, 'x') })).clauses.filter(({ documents }) => documents.length > 0);
		expect(covered.map(({ clause }) => clause.number)).toEqual(expected);
	});

	test('of one item says nothing of the others', async () => {
		const { items } = await clauseIn({ 'a.md': claiming('"7.4 a)"', 'x') }, '7.4');
		expect(items.map(({ letter, state }) => [letter, state])).toEqual([
			['a', 'claimed'],
			...['b', 'c', 'd', 'e'].map(letter => [letter, 'missing']),
		]);
	});

	test('of another standard is none of this one', async () => {
		expect((await clauseIn({ 'a.md': claiming('"ISO 13485:2016 8.5.4"', storing) }, '8.5.4')).state).toBe('missing');
	});
});

describe('no evidence is', () => {
	test.each([
		['a heading alone', `## ${storing} (8.5.4)`],
		['a table of contents', `- [${storing}](#a)\n- [${storing}](#b)`],
		['a mapping table', `| Clause | Document | Remark |\n| --- | --- | --- |\n| 8.5.4 | [s](a.md) | ${storing} |`],
		['code', `\`\`\`\n${storing}\n\`\`\``],
		['code in a line', `\`${storing}\``],
		['a comment', `<!-- ${storing} -->`],
		['a placeholder', `{{ ${storing} }}`],
		['advice to the author of a template', `> Describe how ${storing}`],
		['a quotation that begins as advice', `> Describe what you do, such as:\n>\n> - ${storing}`],
		['a label still to be filled in', 'Warehouse storage, packaging protects products: [TODO: how]'],
		['a row still to be filled in', '| Topic | How |\n| --- | --- |\n| Storage in a warehouse, packaging protects products | [TBD] |'],
		['what the document leaves out', `That ${storing.replace('.', '')} is not covered by this procedure.`],
		[
			'a row of an index of files',
			'| File | Content |\n| --- | --- |\n| `05_Storage.md` | Storage in a warehouse, packaging protects products |',
		],
		['a list of references', `### References\n\n- ${storing}`],
		['a history of versions', `### Revision history\n\n| Version | Change |\n| --- | --- |\n| 2 | ${storing} |`],
		['the title of the clause', 'Preservation'],
		['its number', 'We keep to clause 8.5.4.'],
	])('%s', async (_, text) => {
		const found = await clauseIn({ 'a.md': claiming('"8.5.4"', text) }, '8.5.4');
		expect([found.state, found.matches]).toEqual(['claimed', []]);
	});

	test.each([
		['the title', (_: string, title: string): string => title],
		['number and title', (number: string, title: string): string => `${number} ${title}.`],
		[
			'a sentence that only leads to it',
			(number: string, title: string): string => `This section covers ${title} (ISO 9001:2015, ${number}).`,
		],
	])('a title pasted in: %s, of every clause', async (_, textOf) => {
		const { edition } = await coverage({ 'a.md': '# A\n' });
		const titles = edition.leaves.map(leaf => textOf(leaf.number, leaf.heading));
		const { clauses } = await coverage({
			'a.md': claiming(edition.leaves.map(leaf => `"${leaf.number}"`).join(', '), titles.join('\n\n')),
		});
		expect(clauses.filter(({ state }) => state !== 'claimed').map(({ clause }) => clause.number)).toEqual([]);
		expect(clauses.flatMap(({ matches, items }) => [...matches, ...items.flatMap(item => item.matches)])).toEqual([]);
	});

	test('a list of contents in words', async () => {
		const text = `# A\n\n## Contents\n\n${storing}\n\n## Keeping (ISO 9001:2015, 8.5.4)\n\nTo be written.\n`;
		expect(
			(
				await clauseIn(
					{ 'a.md': text.replace('## Keeping (ISO 9001:2015, 8.5.4)', '## Keeping').replace('# A', '# A (ISO 9001:2015, 8.5.4)') },
					'8.5.4',
				)
			).state,
		).toBe('claimed');
	});

	test('text outside the section that claims', async () => {
		const text = `# A\n\n## Keeping (ISO 9001:2015, 8.5.4)\n\nSee below.\n\n## Other\n\n${storing}\n`;
		expect((await clauseIn({ 'a.md': text }, '8.5.4')).state).toBe('claimed');
	});

	test('text of another document', async () => {
		expect((await clauseIn({ 'a.md': claiming('"8.5.4"', 'x'), 'b.md': `# B\n\n${storing}\n` }, '8.5.4')).state).toBe('claimed');
	});
});

describe('each item has a state of its own', () => {
	const items = async (text: string, number: string): Promise<readonly string[]> =>
		(await clauseIn({ 'a.md': claiming(`"${number}"`, text), 'FRM-05.md': '# Records of competence\n' }, number)).items.map(
			({ letter, state }) => `${letter} ${state}`,
		);

	test('only the item that asks for the record is evidenced', async () => {
		const text =
			'The competence that each role needs is determined. People are competent by education, training or experience. Evidence of competence is retained in FRM-05.';
		expect(await items(text, '7.2')).toEqual(['a described', 'b described', 'c claimed', 'd evidenced']);
	});
});

describe('evidence is', () => {
	test.each([
		['a quotation that states something', `> ${storing}`],
		['prose among references', `### References\n\n${storing}`],
		['a sentence with a place to fill in', `${storing} The list is kept by [TBD] in the office of the warehouse.`],
		['a row with a value', '| Topic | How |\n| --- | --- |\n| Storage | Goods are stored in a warehouse, packaging protects products |'],
	])('%s', async (_, text) => {
		const found = await clauseIn({ 'a.md': claiming('"8.5.4"', text) }, '8.5.4');
		expect([found.state, found.matches.length]).toEqual(['described', 1]);
	});

	test('text in a subsection of the section that claims, at its place', async () => {
		const files = { 'a.md': `# A\n\n## Keeping (ISO 9001:2015, 8.5.4)\n\n### How\n\n${storing}\n` };
		const found = await clauseIn(files, '8.5.4');
		const { snapshot } = documentAt(await worldOf(files), 'a.md');
		expect(found.state).toBe('described');
		expect(found.matches.map(({ path, from, to }) => [path, snapshot.text.slice(from, to)])).toEqual([['a.md', storing]]);
	});

	test.each([
		['an item of a list', `- ${storing}`],
		['a row of a table', `| What | How |\n| --- | --- |\n| Goods | ${storing} |`],
		['a quotation', `> ${storing}`],
	])('%s', async (_, text) => {
		expect((await clauseIn({ 'a.md': claiming('"8.5.4"', text) }, '8.5.4')).state).toBe('described');
	});
});

test('a prompt of a template, still to be answered, is no evidence', async () => {
	const prompt = `[TODO: ${storing.replace(/\.$/, '')}]`;
	expect((await clauseIn({ 'a.md': claiming('"8.5.4"', prompt) }, '8.5.4')).state).toBe('claimed');
	expect((await clauseIn({ 'a.md': claiming('"8.5.4"', `${prompt} ${storing}`) }, '8.5.4')).state).toBe('described');
});
