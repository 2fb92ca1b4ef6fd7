import { describe, expect, test } from 'vitest';
import { type MissingDocument, missingDocuments } from '../../server/src/core/trace/missingDocuments.ts';
import { worldOf } from '../support/workspace.ts';

const head = (id: string): string => `---\nid: ${id}\n---\n# Title\n\n`;

async function missingIn(files: Readonly<Record<string, string>>): Promise<readonly MissingDocument[]> {
	return missingDocuments(await worldOf(files));
}

describe('where a missing document would be found', () => {
	test('a link: at its path', async () => {
		const [found, ...others] = await missingIn({ 'a/SOP-01.md': `${head('SOP-01')}See [it](../b/WI-02-mixing.md#steps).\n` });
		expect(others).toEqual([]);
		expect(found).toMatchObject({ path: 'b/WI-02-mixing.md', id: 'WI-02', kind: 'workInstruction', title: undefined });
	});

	test('an id: in the folder of the documents with such ids, not beside the one that names it', async () => {
		const [found] = await missingIn({ 'p/SOP-01.md': head('SOP-01'), 'f/FRM-01.md': `${head('FRM-01')}See SOP-09.\n` });
		expect(found).toMatchObject({ path: 'p/SOP-09.md', id: 'SOP-09', kind: 'procedure', name: 'SOP-09' });
	});

	test('a wiki link by a title: beside the document', async () => {
		const [found] = await missingIn({
			'p/SOP-01.md': `${head('SOP-01')}See [[SOP-02]] and [[Change control procedure]].\n`,
			'p/SOP-02.md': head('SOP-02'),
		});
		expect(found).toMatchObject({ path: 'p/Change control procedure.md', title: 'Change control procedure', kind: 'procedure' });
	});

	test('a row of a map: by id and title, with its clauses', async () => {
		const [found] = await missingIn({
			'p/SOP-01.md': head('SOP-01'),
			'map.md':
				'# Map\n\nISO 9001:2015\n\n| Clause | Document |\n| --- | --- |\n| 7.2 | SOP-09 Competence |\n| 7.3 | SOP-09 Competence |\n',
		});
		expect(found).toMatchObject({ path: 'p/SOP-09.md', id: 'SOP-09', title: 'Competence', name: 'SOP-09 Competence' });
		expect(found?.clauses.map(({ number }) => number)).toEqual(['7.2', '7.3']);
		expect(found?.namedIn.map(({ how }) => how)).toEqual(['planned', 'planned']);
	});

	test('nothing for a picture, a spreadsheet, an address on the web and what lies outside', async () => {
		const text = '![A](a.png) [b](b.xlsx) [c](https://example.org/c.md) [d](../../d.md) [e](/site/e)';
		expect(await missingIn({ 'p/SOP-01.md': `${head('SOP-01')}${text}\n` })).toEqual([]);
	});

	test('a name that no file can have becomes one that it can', async () => {
		const [found] = await missingIn({
			'SOP-01.md': head('SOP-01'),
			'map.md': '# Map\n\nISO 9001:2015\n\n| Clause | Document |\n| --- | --- |\n| 7.2 | Who does what: a *list* of roles? |\n',
		});
		expect(found?.path).toMatch(/^[^:*?"<>|]+\.md$/);
	});

	test('made there, it is missing no more', async () => {
		const files = { 'p/SOP-01.md': head('SOP-01'), 'f/FRM-01.md': `${head('FRM-01')}See SOP-09 and [it](../p/WI-02.md).\n` };
		const missing = await missingIn(files);
		expect(missing.map(({ path }) => path)).toEqual(['p/SOP-09.md', 'p/WI-02.md']);
		const made = Object.fromEntries(missing.map(({ path, id }) => [path, head(id ?? '')]));
		expect(await missingIn({ ...files, ...made })).toEqual([]);
	});
});
