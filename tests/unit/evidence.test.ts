import { describe, expect, test } from 'vitest';
import { claiming, clauseIn, coverage, storing } from '../support/coverage.ts';
import { documentAt, worldOf } from '../support/workspace.ts';

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
		['struck-out text', `~~${storing}~~`],
		['a list item that is struck out', `- ~~${storing}~~`],
		['a row that is struck out', `| What | How |\n| --- | --- |\n| ~~Goods~~ | ~~${storing}~~ |`],
		['a note of what is to be written', `TODO: ${storing}`],
		['such a note that asks for a list', `TODO: list how ${storing}`],
		['such a note in bold, in a list', `- **TBD** ${storing}`],
		['such a note that is to be mended', `FIXME ${storing}`],
		['such a note in words', `To be described: ${storing}`],
		['such a note in a row', `| Topic | How |\n| --- | --- |\n| Storage in a warehouse | TODO: ${storing} |`],
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

describe('evidence is', () => {
	test.each([
		['a quotation that states something', `> ${storing}`],
		['prose among references', `### References\n\n${storing}`],
		['text beside what is struck out', `~~In the old hall.~~ ${storing}`],
		['a sentence that speaks of what is to be written', `“TODO” is not allowed. ${storing}`],
		['a sentence about a list of such notes', `TODO lists are kept by the warehouse, where products are stored: ${storing.toLowerCase()}`],
		['a sentence that begins alike', `To be kept whole, ${storing.toLowerCase()}`],
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
