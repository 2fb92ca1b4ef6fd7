import { describe, expect, test } from 'vitest';
import { listEditsOf, updatedList } from '../../server/src/core/features/masterList.ts';
import { moveEdits } from '../../server/src/core/features/rename/moveFiles.ts';
import { renameId } from '../../server/src/core/features/rename/renameId.ts';
import { renameSection, sectionNamedAt } from '../../server/src/core/features/rename/renameSection.ts';
import { checkedAt, type World } from '../../server/src/core/index/world.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { worldOf } from '../support/workspace.ts';

function procedure(id: string, title: string, more = 'version: "1.10"\n'): string {
	return `---\nid: ${id}\ntitle: ${title}\n${more}status: approved\n---\n# ${title}\n\n## Scope\n\nAll.\n`;
}

const documents = {
	'p/SOP-01.md': procedure('SOP-01', 'Buying'),
	'p/SOP-02.md': procedure('SOP-02', 'Selling'),
	'p/SOP-03.md': procedure('SOP-03', 'Audits'),
};

const path = 'list.yaml';

function listed(text: string, files: Readonly<Record<string, string>> = documents): Promise<World> {
	return worldOf({ 'qms.yaml': `masterList: ${path}\n`, ...files, [path]: text });
}

async function update(text: string, prunes = false, files: Readonly<Record<string, string>> = documents): Promise<string> {
	const world = await listed(text, files);
	const result = updatedList(world, path, text, prunes);
	if ('problem' in result) {
		return result.problem;
	}
	expect(updatedList(world, path, result.text, prunes)).toMatchObject({ text: result.text, rowsAdded: 0, rowsRemoved: 0 });
	return result.text;
}

/** As an editor has it. */
async function edited(text: string): Promise<string> {
	const world = await listed(text);
	const list = checkedAt(world, path);
	return list === undefined ? '' : applyEdits(text, listEditsOf(world, list));
}

const others = '  - id: SOP-01\n    title: Buying\n  - id: SOP-02\n    title: Selling\n  - id: SOP-03\n    title: Audits\n';

describe('rows of documents that do not exist', () => {
	test.each([
		['a row', `documents:\n${others}  - &x\n    id: SOP-05\n    title: Gone\nfavourite: *x\n`],
		['a row in its line', `documents:\n${others}  - &x { id: SOP-05, title: Gone }\nfavourite: *x\n`],
		[
			'a row in brackets',
			'documents: [&x {id: SOP-05, title: Gone}, {id: SOP-01, title: Buying}, {id: SOP-02, title: Selling}, {id: SOP-03, title: Audits}]\nfavourite: *x\n',
		],
		['a value', `documents:\n${others}  - id: SOP-05\n    title: Gone\n    more: [{a: &x Ann}]\nfavourite: *x\n`],
		[
			'a key',
			'documents:\n  SOP-01: {title: Buying}\n  SOP-02: {title: Selling}\n  SOP-03: {title: Audits}\n  &x SOP-05: {title: Gone}\nfavourite: *x\n',
		],
	])('stay where an alias refers to %s', async (_, text) => {
		expect(await update(text, true)).toBe(text);
	});

	test('go where an ampersand is but a letter', async () => {
		expect(await update(`documents:\n${others}  - id: SOP-05\n    title: R &D\n`, true)).toBe(`documents:\n${others}`);
	});

	test('go without the anchor of the row behind them', async () => {
		const rest = '&x {id: SOP-01, title: Buying}, {id: SOP-02, title: Selling}, {id: SOP-03, title: Audits}]\nfavourite: *x\n';
		expect(await update(`documents: [{id: SOP-05, title: Gone}, ${rest}`, true)).toBe(`documents: [${rest}`);
	});
});

describe('a value that a row in braces lacks', () => {
	const head = 'documents:\n  - { id: SOP-01, title: Buying, version: "1.10" }\n  - { id: SOP-02, version: "1.10", title: Selling }\n';
	test.each([
		[
			'before a comment',
			'  - {\n      id: SOP-03,\n      title: Audits # internal ones\n    }\n',
			'  - {\n      id: SOP-03,\n      title: Audits, version: "1.10" # internal ones\n    }\n',
		],
		[
			'before a comma and a comment',
			'  - {\n      id: SOP-03,\n      title: Audits, # internal ones\n    }\n',
			'  - {\n      id: SOP-03,\n      title: Audits, version: "1.10", # internal ones\n    }\n',
		],
		['behind a list', '  - {id: SOP-03, title: Audits, by: [a, b]}\n', '  - {id: SOP-03, title: Audits, by: [a, b], version: "1.10"}\n'],
		['behind a value that is there no more', '  - {id: SOP-03, title: }\n', '  - {id: SOP-03, title: Audits, version: "1.10" }\n'],
	])('stands behind the last: %s', async (_, row, expected) => {
		expect(await update(head + row)).toBe(head + expected);
		expect(await edited(head + row)).toBe(head + expected);
	});

	test('stands in empty braces', async () => {
		const rows = 'SOP-01: { version: "1.10" }\nSOP-02: { version: "1.10" }\n';
		expect(await update(`${rows}SOP-03: {}\n`)).toBe(`${rows}SOP-03: { version: "1.10" }\n`);
	});

	test('is not offered where it could not be read back', async () => {
		const row = '  - { id: SOP-03, title: Audits, more: &x }\n';
		const text = `${head.replace('1.10', '9')}${row}`;
		expect(await edited(text)).toBe(head + row);
		expect(await update(text)).toBe(head + row);
	});
});

describe('rows that a list lacks', () => {
	const rows = ['Buying', 'Selling', 'Audits']
		.map((title, i) => ({ id: `SOP-0${i + 1}`, title }))
		.map(
			({ id, title }) =>
				`- id: ${id}\n    title: ${title}\n    type: procedure\n    version: "1.10"\n    status: approved\n    file: p/${id}.md\n`,
		)
		.map(row => `  ${row}`)
		.join('');

	test.each([
		['documents: ~\n', `documents:\n${rows}`],
		['documents: null # none\n', `documents: # none\n${rows}`],
		['documents:\n  # none\n  []\n', `documents:\n  # none\n  \n${rows}`],
		['documents: &all ~\n', `documents: &all \n${rows}`],
		['---\n...\n', `---\ndocuments:\n${rows}...\n`],
		['# mine\n---\n# and\n...\n# end\n', `# mine\n---\n# and\ndocuments:\n${rows}...\n# end\n`],
		['--- ~\n', `--- \ndocuments:\n${rows}`],
		['# mine\n~', `# mine\n\ndocuments:\n${rows}`],
		['null\n', `documents:\n${rows}`],
	])('are put where nothing stands: %j', async (text, expected) => {
		expect(await update(text)).toBe(expected);
	});

	test('have no keys where their documents say nothing', async () => {
		const files = { ...documents, 'p/SOP-04.md': procedure('SOP-04', 'Storing', '') };
		const text = 'SOP-01:\n  version: 1.10\nSOP-02:\n  version: 1.10\n';
		expect(await update(text, false, files)).toBe(`${text}SOP-03:\n  version: 1.10\nSOP-04: {}\n`);
	});

	test('are no reason to say that all is up to date where they cannot be put in', async () => {
		expect(await update('? SOP-02\n: version: 1.10\n')).toBe(
			'has a list in which what would be written could not be read back; mend it by hand',
		);
	});
});

describe('a list that loses all its rows', () => {
	test.each([
		['documents:\n  - id: SOP-08\n    title: Gone\n', `documents:\n${others}`],
		['SOP-08: {title: Gone}\n', 'SOP-01: {title: Buying}\nSOP-02: {title: Selling}\nSOP-03: {title: Audits}\n'],
		[
			'documents: [{ id: SOP-08, title: Gone }] # all\n',
			'documents: [{ id: SOP-01, title: Buying }, { id: SOP-02, title: Selling }, { id: SOP-03, title: Audits }] # all\n',
		],
		['sops:\n  - id: SOP-08\n    title: Gone\nold:\n  - id: SOP-09\n    title: Gone\n', `sops:\n${others}old:\n`],
	])('gets others like them first: %j', async (text, expected) => {
		expect(await update(text, true)).toBe(expected);
	});

	test('and gets none is a list that is empty, or none', async () => {
		const none = { 'p/SOP-01.md': procedure('SOP-01', 'Buying').replace('approved', 'draft') };
		expect(await update('documents:\n  - id: SOP-08\n    title: Gone\n', true, none)).toBe('documents:\n');
		expect(await update('documents:\n  - id: SOP-08\n    title: Gone\nby: QA\n', true, none)).toMatch(/^would have no row left/);
	});
});

describe('paths in a list follow', () => {
	const list = `documents:
  - id: SOP-01
    title: Buying
    file: p/SOP-01.md#scope
    links: [p/SOP-01.md, './p/SOP-02.md#scope', { more: "p/SOP-01.md?x#scope" }]
  - id: SOP-02
    title: Selling
    file: /p/SOP-02.md
    scan: scans/p 2.pdf
seen:
  p/SOP-02.md: p/SOP-77.md
`;

	test('a heading', async () => {
		const world = await listed(list);
		const document = world.documents.get('p/SOP-01.md');
		const section = document && sectionNamedAt(document, document.snapshot.text.indexOf('Scope'));
		const result = document && section && renameSection(world, document, section, 'Who and what');
		const edits = result !== undefined && 'edits' in result ? result.edits.filter(edit => edit.path === path) : [];
		expect(applyEdits(list, edits)).toBe(list.replace('SOP-01.md#scope', 'SOP-01.md#who-and-what').replace('?x#scope', '?x#who-and-what'));
	});

	const moved = async (from: string, to: string): Promise<string> =>
		applyEdits(
			list,
			moveEdits(await listed(list, { ...documents, 'scans/p 2.pdf': '' }), [{ from, to }]).filter(edit => edit.path === path),
		);

	test('a folder', async () => {
		const after = list.replaceAll('p/SOP-0', 'q/SOP-0');
		expect(await moved('p', 'q')).toBe(after);
		expect(await moved('scans', 'a b/scans')).toBe(list.replace('scans/p', 'a b/scans/p'));
		expect(await moved('p', 'a, b')).toBe(
			list
				.replace('p/SOP-01.md#scope', 'a, b/SOP-01.md#scope')
				.replace('[p/SOP-01.md', '["a, b/SOP-01.md"')
				.replace('./p/SOP-02', './a, b/SOP-02')
				.replace('"p/SOP-01', '"a, b/SOP-01')
				.replace('/p/SOP-02.md\n', '/a, b/SOP-02.md\n')
				.replace('  p/SOP-02.md:', '  a, b/SOP-02.md:'),
		);
	});

	test('a file', async () => {
		expect(await moved('p/SOP-01.md', 'Buying #1.md')).toBe(list.replaceAll('p/SOP-01.md', 'Buying %231.md'));
	});
});

describe('a new id', () => {
	const renamed = async (text: string, name: string): Promise<string> => {
		const result = renameId(await listed(text), 'SOP01', name, true, []);
		return 'problem' in result
			? result.problem
			: applyEdits(
					text,
					result.edits.filter(edit => edit.path === path),
				);
	};

	test('stays out of the names of files that are not renamed', async () => {
		const list = `# SOP-01, as pdf/SOP-01.pdf
documents:
  - id: SOP-01
    title: Buying
    file: pdf/SOP-01.pdf
    note: see SOP-01, or pdf/SOP-01.pdf (SOP-01)
    forms: ["SOP-01 Form.docx", 'old/SOP-01 Form.docx', SOP-01]
  - id: SOP-02
    title: Selling
    file: store/SOP-01
    source: p/SOP-01.md
`;
		expect(await renamed(list, 'SOP-21')).toBe(`# SOP-21, as pdf/SOP-01.pdf
documents:
  - id: SOP-21
    title: Buying
    file: pdf/SOP-01.pdf
    note: see SOP-21, or pdf/SOP-01.pdf (SOP-21)
    forms: ["SOP-01 Form.docx", 'old/SOP-01 Form.docx', SOP-21]
  - id: SOP-02
    title: Selling
    file: store/SOP-01
    source: p/SOP-21.md
`);
		expect(await renamed(list.replaceAll('SOP-01.pdf', 'SOP-21.pdf'), 'SOP-21')).toContain('  - id: SOP-21\n');
	});

	test.each(['SOP-01', 'SOP-01.md', 'p/SOP-01', './p/SOP-01.md', '/p/SOP-01.md'])('is that of the file that is: %s', async file => {
		const list = `documents:\n  - id: SOP-01\n    title: Buying\n    file: ${file}\n`;
		expect(await renamed(list, 'SOP-21')).toBe(list.replaceAll('SOP-01', 'SOP-21'));
	});
});
