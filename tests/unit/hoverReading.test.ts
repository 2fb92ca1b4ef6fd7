import { describe, expect, test } from 'vitest';
import { hoverAt } from '../../server/src/core/features/hover.ts';
import { definitionsAt } from '../../server/src/core/features/locations.ts';
import { positionAt } from '../../server/src/core/text/snapshot.ts';
import { documentAt, openFixture } from '../support/workspace.ts';

/** What the hover at the cursor says, without the marks of Markdown. */
async function hoverIn(workspace: string): Promise<string> {
	const { service, cursor } = await openFixture(workspace);
	const document = documentAt(service.world, cursor?.path ?? '');
	const markdown = hoverAt(service.world, document, positionAt(document.snapshot, cursor?.offset ?? 0))?.markdown ?? '';
	return markdown.replaceAll('\\', '');
}

const head = '=== SOP-04.md\n# Buying\n\n| Doc No | SOP-04 |\n|---|---|\n';

describe('a field says what it was read as, and where', () => {
	test.each([
		[
			'a value in front matter',
			'=== a.md\n---\nid: SOP-04\nversion: 2$0.1\n---\n',
			'**version** 2.1 · read from the front matter (key "version")',
		],
		[
			'a key in front matter',
			'=== a.md\n---\nid: SOP-04\nrevi$0sion: 2.1\n---\n',
			'**version** 2.1 · read from the front matter (key "revision")',
		],
		['a value in a table', `${head}| Rev. | 2$0.1 |\n`, '**version** 2.1 · read from the table at the head (key "Rev.")'],
		['a key in a table', `${head}| Re$0v. | 2.1 |\n`, '**version** 2.1 · read from the table at the head (key "Rev.")'],
		[
			'a key that is a term',
			'=== a.md\n# B\n\n**Process ow$0ner:** Ann\n',
			'**owner** Ann · read from the field in bold (key "Process owner")',
		],
		['a key without a value', `${head}| Effective d$0ate | |\n`, '**effective date** is empty · read from the table at the head'],
		[
			'a key in a row of keys',
			'=== a.md\n# B\n\n| Document ID | Ver$0sion |\n|---|---|\n| SOP-04 | 2 |\n',
			'**version** 2 · read from the table at the head (key "Version")',
		],
		[
			'a key that ends with another key',
			'=== a.md\n# B\n\n| Date | Version | Effective Da$0te |\n|---|---|---|\n| 2026-01-01 | 2 | 2026-02-02 |\n',
			'**effective date** 2026-02-02',
		],
	])('%s', async (_, workspace, expected) => {
		expect(await hoverIn(workspace)).toContain(expected);
	});

	test('a type says which kind came of it', async () => {
		expect(await hoverIn('=== SOP-04.md\n---\ntype: work instr$0uction\n---\n')).toContain(
			'Kind of this document: work instruction, told by its type "work instruction"',
		);
	});

	test('an id names the document, and says where it was read', async () => {
		const text = await hoverIn('=== SOP-04.md\n# Buying\n\n| Doc No | SOP$0-04 |\n|---|---|\n| Rev. | 1 |\n');
		expect(text).toContain('**[SOP-04 Buying](');
		expect(text).toContain('**id** SOP-04 · read from the table at the head (key "Doc No")');
		expect(text).toContain('Id of this document: SOP-04. Kind: procedure, told by the id SOP-04');
	});

	test('an id that another goes before says so', async () => {
		const text = await hoverIn('=== a.md\n---\nid: SOP-04\n---\n# B\n\n| Doc No | QP$0-7 |\n|---|---|\n| Rev. | 1 |\n');
		expect(text).toContain('The id that counts is SOP-04, read from the front matter.');
	});

	test('a term in a title is explained all the same', async () => {
		expect(await hoverIn(`${head}| Title | Nonconf$0ormity |\n`)).toContain('ISO 9000:2015, 3.6.9');
	});

	test('prose that repeats a key says nothing of it', async () => {
		expect(await hoverIn('=== a.md\n---\nid: SOP-04\n---\n# B\n\nThe ver$0sion is told above.\n')).toBe('');
	});

	test('leads nowhere', async () => {
		const { service, cursor } = await openFixture('=== a.md\n---\nid: SOP-04\nversion: 2$0.1\n---\n');
		const document = documentAt(service.world, 'a.md');
		expect(definitionsAt(service.world, document, positionAt(document.snapshot, cursor?.offset ?? 0))).toEqual([]);
	});
});

describe('a clause says how it was read', () => {
	test.each([
		['in front matter', '=== a.md\n---\nid: SOP-04\nclauses: ["ISO 9001:2015 8.4$0.1"]\n---\n', 'claimed by the document (front matter)'],
		['in a table', `${head}| Clauses | ISO 9001:2015, 8.4$0.1 |\n`, 'claimed by the document (table at the head)'],
		['in a heading', '=== SOP-04.md\n# B\n\n## Choosing (ISO 9001:2015, 8.4$0.1)\n', 'claimed by this section (heading)'],
		['in a comment', '=== SOP-04.md\n# B\n\n## Choosing\n\n<!-- iso-9001:8.4$0.1 -->\n', 'claimed by this section (comment)'],
		['in prose', '=== SOP-04.md\n# B\n\nWe choose as ISO 9001:2015, 8.4$0.1 asks.\n', 'cited in the text'],
		[
			'in a row',
			'=== map.md\n# Map\n\n| ISO 9001:2015 | Document |\n|---|---|\n| 8.4$0.1 | SOP-04, SOP-09 |\n=== SOP-04.md\n# Buying\n',
			'this row claims it for SOP-04 Buying and "SOP-09", which is no document here',
		],
		[
			'in a row for later',
			'=== map.md\n# Map\n\n| ISO 9001:2015 | Document |\n|---|---|\n| 8.4$0.1 | to be done |\n',
			'this row names no document for it yet',
		],
	])('%s', async (_, workspace, expected) => {
		const text = await hoverIn(workspace);
		expect(text).toContain('ISO 9001:2015, 8.4.1 General');
		expect(text).toContain(`Read as: ${expected}`);
	});
});

describe('a term names the clauses that lean on it, each standard by itself', () => {
	const lines = async (standards: string): Promise<readonly string[]> =>
		(await hoverIn(`=== qms.yaml\nstandards: [${standards}]\n=== SOP-01.md\n# Records\n\nA nonconf$0ormity is recorded.\n`))
			.split('\n')
			.filter(line => line.includes('lean on it'));

	test('of the standard that the workspace works with', async () => {
		const found = await lines('iso-9001:2015');
		expect(found).toHaveLength(1);
		expect(found[0]).toMatch(/^Clauses of ISO 9001:2015 that lean on it: (?:8\.7|9|10)\.[\d., ]*$/);
		expect(found[0]).not.toContain('8.3.');
	});

	test('of each of several', async () => {
		const found = await lines('iso-9001:2015, iso-13485:2016');
		expect(found).toHaveLength(2);
		expect(found[1]).toMatch(/^Clauses of ISO 13485:2016 that lean on it: .*8\.3\.1/);
	});
});
