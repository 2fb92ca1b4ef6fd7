import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { updateListAction } from '../../server/src/core/features/codeActions.ts';
import { listEditsOf, newList, updatedList, worldWithList } from '../../server/src/core/features/masterList.ts';
import { moveEdits } from '../../server/src/core/features/rename/moveFiles.ts';
import { renameId } from '../../server/src/core/features/rename/renameId.ts';
import { checkedAt, type World } from '../../server/src/core/index/world.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { holdsAsync } from '../support/property.ts';
import { findingsOf, fixtureOf, listed, openFiles, worldOf } from '../support/workspace.ts';

function procedure(id: string, title: string, more = ''): string {
	return `---\nid: ${id}\ntitle: ${title}\nversion: "2.0"\nstatus: approved\nowner: Quality Manager\neffective_date: 2026-03-01\n${more}---\n# ${title}\n`;
}

const documents = {
	'p/SOP-01.md': procedure('SOP-01', 'Documents'),
	'p/SOP-02.md': procedure('SOP-02', 'Audits'),
	'p/SOP-10.md': procedure('SOP-10', 'Buying'),
};

const path = 'registers/list.yaml';
const configuration = `masterList: ${path}\n`;

async function update(text: string, files: Readonly<Record<string, string>> = documents, prunes = false): Promise<string> {
	const world = await worldOf({ 'qms.yaml': configuration, ...files, [path]: text });
	const result = updatedList(world, path, text, prunes);
	return 'problem' in result ? result.problem : result.text;
}

const rules = ['unlisted-document', 'master-list-mismatch', 'listed-document-missing', 'invalid-master-list', 'invalid-configuration'];

async function expectFindings(workspace: string): Promise<void> {
	const { files, expected } = fixtureOf(`=== qms.yaml\n${configuration}${workspace}`);
	const world = await worldOf(files);
	expect(
		listed(
			world,
			findingsOf(world).filter(({ rule }) => rules.includes(rule)),
		),
	).toEqual(expected);
}

async function messages(text: string): Promise<readonly string[]> {
	const world = await worldOf({ 'qms.yaml': configuration, ...documents, [path]: text });
	return findingsOf(world)
		.filter(({ rule }) => rules.includes(rule))
		.map(({ path: at, from, message }) => `${at}:${world.listFile?.snapshot.text.slice(0, from).split('\n').length} ${message}`);
}

const audits = `=== p/SOP-02.md\n${procedure('SOP-02', 'Audits')}`;

describe('findings', () => {
	test('stand at the values and ids of the list, and at the id of a document that it lacks', async () => {
		await expectFindings(`=== registers/list.yaml
# The list
documents:
  - id: SOP-02   # yearly
    title: "𝒜uditing"
           ^^^^^^^^^^^ master-list-mismatch
    version: 2
    state: 'draft'
           ^^^^^^^ master-list-mismatch
    file: p/SOP-02.md
    remark: [a, b]
  - id: SOP-77
        ^^^^^^ listed-document-missing
    title: Gone
  - { id: SOP-78, title: Elsewhere, location: the document store }
${audits}=== p/SOP-01.md
---
id: SOP-01
    ^^^^^^ unlisted-document
---
# Documents
`);
	});

	test('of rows by id, of a bare sequence, and of several lists under keys', async () => {
		await expectFindings(
			`=== registers/list.yaml
register:
  procedures:
    SOP-02:
      title: Audits
      rev: 1.0
           ^^^ master-list-mismatch
    SOP-03: { title: Gone }
    ^^^^^^ listed-document-missing
  forms: { FRM-01: { title: Card } }
contacts:
  - name: Ann
    phone: 1
${audits}=== FRM-01.md
# FRM-01 Order
`.replace('title: Card } }', 'title: Order } }'),
		);
		await expectFindings(`=== registers/list.yaml
- Document No.: SOP-02
  Title: Audit
  Owner: Plant Manager
         ^^^^^^^^^^^^^ master-list-mismatch
${audits}`);
	});

	test('come to rest with their fixes', async () => {
		const text = `documents:\n  - id: SOP-01\n    title: Papers   # short\n    version: '1'\n  - id: SOP-77\n    title: Gone\n  - id: SOP-10\n    title: Buying\n    version: "2.0"\n`;
		const { service, host } = await openFiles({ 'qms.yaml': configuration, ...documents, [path]: text });
		let now = text;
		for (let left = 9; left > 0; left--) {
			const finding = findingsOf(service.world).find(({ rule, fixes }) => rules.includes(rule) && fixes.length > 0);
			if (finding === undefined) {
				break;
			}
			now = applyEdits(now, finding.fixes[0]?.edits ?? []);
			host.files.set(path, now);
			await service.refresh([path]);
		}
		expect(now).toBe(
			`documents:\n  - id: SOP-01\n    title: Documents   # short\n    version: '2.0'\n  - id: SOP-02\n    title: Audits\n    version: '2.0'\n  - id: SOP-10\n    title: Buying\n    version: "2.0"\n`,
		);
		expect(findingsOf(service.world).filter(({ rule }) => rules.includes(rule))).toEqual([]);
	});

	test('are told once, where qms.yaml has the list among the documents and where it names another list from now on', async () => {
		const text = '- id: SOP-01\n  title: Papers\n- id: SOP-02\n  title: Audits\n';
		const everything = `documents: ["p/**", "registers/**"]\n${configuration}`;
		const { service, host } = await openFiles({ 'qms.yaml': everything, ...documents, [path]: text, 'other.yml': text });
		const found = (): readonly string[] =>
			listed(
				service.world,
				findingsOf(service.world).filter(({ rule }) => rules.includes(rule)),
			);
		expect(found()).toEqual(['p/SOP-10.md:1:4-10 unlisted-document', 'registers/list.yaml:1:9-15 master-list-mismatch']);
		expect(service.world.documents.has(path)).toBe(false);
		host.files.set('qms.yaml', 'masterList: other.yml\n');
		await service.refresh(['qms.yaml']);
		expect(found()).toEqual(['other.yml:1:9-15 master-list-mismatch', 'p/SOP-10.md:1:4-10 unlisted-document']);
		host.files.delete('other.yml');
		await service.refresh(['other.yml']);
		expect(found()).toEqual(['qms.yaml:0:12-21 invalid-configuration']);
	});

	test('follow the text in an editor at once, and the file when it is let go', async () => {
		const text = 'documents:\n  - id: SOP-01\n    title: Documents\n  - id: SOP-02\n    title: Audits\n  - id: SOP-10\n    title: Buying\n';
		const { service } = await openFiles({ 'qms.yaml': configuration, ...documents, [path]: text });
		const found = (): readonly string[] =>
			listed(
				service.world,
				findingsOf(service.world).filter(({ rule }) => rules.includes(rule)),
			);
		expect(found()).toEqual([]);
		service.setEditorText(path, text.replace('Audits', 'Auditing'));
		expect(found()).toEqual(['registers/list.yaml:4:11-19 master-list-mismatch']);
		const { index } = service.world;
		service.setEditorText(path, `# Moved\n${text.replace('Audits', 'Auditing')}`);
		expect(found()).toEqual(['registers/list.yaml:5:11-19 master-list-mismatch']);
		expect(service.world.index).toBe(index);
		await service.closeEditorText(path);
		expect(found()).toEqual([]);
	});

	test('are in the baseline too', async () => {
		const row = `  ${path}:\n    master-list-mismatch:\n      - { at: Papers, in: "title: Papers" }\n`;
		const world = await worldOf({
			'qms.yaml': configuration,
			'p/SOP-01.md': documents['p/SOP-01.md'],
			'qms-baseline.yaml': `findings:\n${row}`,
			[path]: '- id: SOP-01\n  title: Papers\n',
		});
		expect(findingsOf(world).filter(({ path: at }) => at === path)).toMatchObject([{ severity: 'hint', isKnown: true }]);
		expect(findingsOf(world).filter(({ rule }) => rule === 'stale-baseline')).toEqual([]);
	});
});

test('ids that the list names count as kept elsewhere, also while it is no YAML', async () => {
	const files = { 'qms.yaml': configuration, 'p/SOP-01.md': `${documents['p/SOP-01.md']}\nAs SOP-91 and SOP-92 say.\n` };
	const unknown = async (text: string): Promise<readonly string[]> =>
		findingsOf(await worldOf({ ...files, [path]: text })).flatMap(({ rule, message }) => (rule === 'unknown-document' ? [message] : []));
	const row = '- id: SOP-01\n  title: Documents\n';
	expect(await unknown(row)).toHaveLength(2);
	expect(await unknown(`${row}- id: SOP-91\n  title: Sales\n  file: the store\n# - id: SOP-92\n`)).toEqual([
		'No document has the id SOP-92.',
	]);
	expect(await unknown(`${row}- id: SOP-91\n\ttitle: "Sales\n`)).toEqual(['No document has the id SOP-92.']);
});

describe('bad input is told with its line', () => {
	test.each([
		['tabs', 'documents:\n  - id: SOP-01\n\ttitle: Documents\n', /^registers\/list\.yaml:3 .*[Tt]abs?/],
		['a quotation mark left open', 'documents:\n  - id: "SOP-01\n    title: x\n', /^registers\/list\.yaml:\d .*quote/],
		['two documents', 'documents:\n  - id: SOP-01\n---\n- id: SOP-02\n', /^registers\/list\.yaml:[34] A second YAML document begins here/],
		['a text', 'hello\n', /:1 The master list has no list of documents/],
		['ids alone', 'documents: [SOP-01, SOP-02]\n', /:1 The master list has no list of documents/],
		['nothing', '', /:1 The master list names no document yet/],
		['an empty list', 'documents: []\n', /:1 The master list names no document yet/],
		['a row that is a text', '- id: SOP-01\n  title: Documents\n- SOP-02\n', /:3 A row is a mapping/],
		['a row without an id', '- id: SOP-01\n  title: Documents\n- version: 3\n', /:3 This row has no id/],
		['a second row', '- id: SOP-01\n  title: Documents\n- id: SOP-01\n  title: Papers\n', /:3 There is a row for SOP-01 above/],
		['a second row by id', 'SOP-01: { title: Documents }\nSOP-01: { title: Documents }\n', /:2 There is a row for SOP-01 above/],
		['a key that stands twice', '- id: SOP-01\n  title: Documents\n  title: Papers\n', /:3 The key "title" stands in this row twice/],
		['deep nesting', `documents: ${'['.repeat(50_000)}`, /:1 This is nested too deeply/],
		['deep dashes', `documents:\n  ${'- '.repeat(50_000)}a\n`, /:1 This is nested too deeply/],
		['three million characters', `- id: SOP-01\n  title: ${'a'.repeat(3_000_000)}\n`, /:1 A list may have/],
		['an alias of nothing', '- id: SOP-01\n  title: *nothing\n- id: SOP-02\n  title: Audits\n', /:2 Nothing above is called "&nothing"/],
	])('%s', async (_, text, expected) => {
		const all = await messages(text);
		expect(all.some(message => expected.test(message))).toBe(true);
	});

	test('and neither aliases of aliases nor an alias of its own list run away', async () => {
		const nested = `a: &a [x, x]\n${[...'bcdefghij'].map((name, i) => `${name}: &${name} [*${'abcdefghij'[i]}, *${'abcdefghij'[i]}]\n`).join('')}`;
		await messages(
			`${nested}documents: &d\n  - id: SOP-01\n    title: *j\n  - *d\n  - &r\n    <<: *r\n    id: SOP-02\n    title: Audits\n`,
		);
		const merges = [...Array(200).keys()].map(
			i =>
				`a${i}: &a${i} { <<: [${Array(8)
					.fill(i === 0 ? '{ x: 1 }' : `*a${i - 1}`)
					.join(', ')}], id: SOP-${i} }\n`,
		);
		await messages(`${merges.join('')}documents: [*a199]\n`);
		await messages('? [a, b]\n: - id: SOP-01\n? {}\n: x\n');
	});
});

describe('a list that is brought up to date', () => {
	test('gets rows in the order of the ids, like those beside them', async () => {
		const text = `# Procedures, kept by QA
documents:
  # yearly
  - nr: SOP-02   # audits
    Title:   'Audits'
    rev: "2.0"
    state: In force
    remark: |
      read by all
      and by Ann
    file: ../p/SOP-02.md

# end
`;
		expect(await update(text)).toBe(`# Procedures, kept by QA
documents:
  # yearly
  - nr: SOP-01
    Title:   'Documents'
    rev: "2.0"
    state: In force
    file: ../p/SOP-01.md
  - nr: SOP-02   # audits
    Title:   'Audits'
    rev: "2.0"
    state: In force
    remark: |
      read by all
      and by Ann
    file: ../p/SOP-02.md
  - nr: SOP-10
    Title:   'Buying'
    rev: "2.0"
    state: In force
    file: ../p/SOP-10.md

# end
`);
	});

	test.each([
		[
			'empty lines between rows',
			'- id: SOP-01\n  title: Documents\n\n- id: SOP-02\n  title: Audits\n',
			'- id: SOP-01\n  title: Documents\n\n- id: SOP-02\n  title: Audits\n\n- id: SOP-10\n  title: Buying\n',
		],
		[
			'no line end',
			'- id: SOP-01\n  title: Documents\n- id: SOP-02\n  title: Audits',
			'- id: SOP-01\n  title: Documents\n- id: SOP-02\n  title: Audits\n- id: SOP-10\n  title: Buying',
		],
		[
			'rows in braces',
			'd:\n- {id: SOP-01, title: Documents}\n- {id: SOP-02, title: Audits} # a\n',
			'd:\n- {id: SOP-01, title: Documents}\n- {id: SOP-02, title: Audits} # a\n- {id: SOP-10, title: Buying}\n',
		],
		[
			'all in one line',
			'[{ id: SOP-02, title: Audits, version: 2 }]\n',
			'[{ id: SOP-01, title: Documents, version: 2.0 }, { id: SOP-02, title: Audits, version: 2 }, { id: SOP-10, title: Buying, version: 2.0 }]\n',
		],
		[
			'brackets over lines',
			'd: [\n  { id: SOP-01, title: Documents },\n  { id: SOP-02, title: Audits }  # a\n]\n',
			'd: [\n  { id: SOP-01, title: Documents },\n  { id: SOP-02, title: Audits },  # a\n  { id: SOP-10, title: Buying }\n]\n',
		],
		[
			'rows by id',
			'd:\n    SOP-02:\n        title: Audits\n',
			'd:\n    SOP-01:\n        title: Documents\n    SOP-02:\n        title: Audits\n    SOP-10:\n        title: Buying\n',
		],
		[
			'rows by id in braces',
			'SOP-01: { title: Documents }\n"SOP-10": { title: Buying }\n',
			'SOP-01: { title: Documents }\nSOP-02: { title: Audits }\n"SOP-10": { title: Buying }\n',
		],
		[
			'a dash on a line of its own',
			'-\n  id: SOP-01\n  title: Documents\n-\n  id: SOP-02\n  title: Audits\n',
			'-\n  id: SOP-01\n  title: Documents\n-\n  id: SOP-02\n  title: Audits\n- id: SOP-10\n  title: Buying\n',
		],
		['an empty list', '# mine\nall: [] # none\nx: 1\n'.replace('x: 1\n', ''), undefined],
	])('keeps its form: %s', async (_, text, expected) => {
		const after = await update(text);
		if (expected !== undefined) {
			expect(after).toBe(expected);
		}
		expect(after).not.toBe(text);
		expect(await update(after)).toBe(after);
	});

	test('begins where there is nothing yet', async () => {
		const rows = (indent: string): string =>
			['SOP-01 Documents', 'SOP-02 Audits', 'SOP-10 Buying']
				.map(name => name.split(' '))
				.map(
					([id, title]) =>
						`${indent}- id: ${id}\n${indent}  title: ${title}\n${indent}  type: procedure\n${indent}  version: "2.0"\n${indent}  status: approved\n${indent}  owner: Quality Manager\n${indent}  effective_date: 2026-03-01\n${indent}  file: p/${id}.md\n`,
				)
				.join('');
		const world = worldWithList(await worldOf(documents), path);
		const text = newList(world, path);
		expect(text).toBe(`# Master list of documents\ndocuments:\n${rows('  ')}`);
		expect(await update(text)).toBe(text);
	});

	test('mends values that documents contradict, fills empty ones and keeps all others', async () => {
		const text = `documents:
  - id: SOP-01
    title: &t Papers
    version: 1 # old
    owner:
    note: x
  - id: SOP-02
    title: "Auditing # 2"
    version: v2
    owner: QMR
  - {id: SOP-10, title: *t, owner: ''}
`;
		const files = { ...documents, 'p/SOP-02.md': procedure('SOP-02', '"Audits: inside #1"') };
		expect(await update(text, files)).toBe(`documents:
  - id: SOP-01
    title: &t Papers
    version: 2.0 # old
    owner: Quality Manager
    note: x
  - id: SOP-02
    title: "Audits: inside #1"
    version: v2
    owner: QMR
  - {id: SOP-10, title: *t, owner: 'Quality Manager', version: 2.0}
`);
	});

	test('loses rows of documents that do not exist only when asked', async () => {
		const text =
			'documents:\n  - id: SOP-01\n    title: Documents\n\n  # gone\n  - id: SOP-07\n    title: Gone\n\n  - id: SOP-02\n    title: Audits\n\n  - id: SOP-10\n    title: Buying\n';
		expect(await update(text)).toBe(text);
		expect(await update(text, documents, true)).toBe(text.replace('  - id: SOP-07\n    title: Gone\n', ''));
		const flow =
			'[{ id: SOP-06, title: a }, { id: SOP-01, title: Documents }, { id: SOP-02, title: Audits }, { id: SOP-10, title: Buying }, { id: SOP-77, title: x }, { id: SOP-78, title: y }]\n';
		expect(await update(flow, documents, true)).toBe(
			'[{ id: SOP-01, title: Documents }, { id: SOP-02, title: Audits }, { id: SOP-10, title: Buying }]\n',
		);
		const last = 'SOP-01: {title: Documents}\nSOP-02: {title: Audits}\nSOP-10: {title: Buying}\nSOP-77:\n  title: Gone';
		expect(await update(last, documents, true)).toBe('SOP-01: {title: Documents}\nSOP-02: {title: Audits}\nSOP-10: {title: Buying}');
	});

	test('says what is in the way', async () => {
		expect(await update('documents:\n  - id: "SOP-01\n')).toMatch(/^cannot be read in line \d: /);
		expect(await update('hello: there\n')).toBe('has no list whose rows have an id and a title');
	});

	test('in an editor too', async () => {
		const text = '- id: SOP-01\n  title: Documents\n- id: SOP-02\n  title: Audits\n';
		const world = await worldOf({ 'qms.yaml': configuration, ...documents, [path]: text });
		const list = checkedAt(world, path);
		expect(list && applyEdits(text, listEditsOf(world, list))).toBe(`${text}- id: SOP-10\n  title: Buying\n`);
		expect(list && updateListAction(world, list)?.title).toBe('Update the master list');
	});
});

describe('a rename', () => {
	const text =
		'# SOP-01 first\n- id: SOP-01\n  title: Documents\n  file: ../p/SOP-01.md\n- id: SOP-02\n  title: Audits\n  replaces: [SOP-01]\n  file: p/SOP-02.md\n';
	const renamed = (world: World, name: string): string => {
		const result = renameId(world, 'SOP01', name, true, []);
		return 'problem' in result
			? result.problem
			: applyEdits(
					text,
					result.edits.filter(edit => edit.path === path),
				);
	};

	test('of an id changes it in the list, with the path', async () => {
		const world = await worldOf({ 'qms.yaml': configuration, ...documents, [path]: text });
		expect(renamed(world, 'SOP-31')).toBe(text.replaceAll('SOP-01', 'SOP-31'));
	});

	test('is refused for an id that the list has, and while the list cannot be read', async () => {
		const world = await worldOf({ 'qms.yaml': configuration, ...documents, [path]: `${text}- id: SOP-88\n  title: Kept elsewhere\n` });
		expect(renamed(world, 'SOP-88')).toMatch(/^SOP-88 is written in registers\/list\.yaml, line 9, already/);
		const broken = await worldOf({ 'qms.yaml': configuration, ...documents, [path]: `${text}- id: "SOP\n` });
		expect(renamed(broken, 'SOP-31')).toMatch(/^registers\/list\.yaml cannot be read in line \d+, so nobody can tell/);
	});

	test('of files and folders is followed by paths', async () => {
		const world = await worldOf({ 'qms.yaml': configuration, ...documents, [path]: text });
		const edits = moveEdits(world, [{ from: 'p', to: 'q/p' }]).filter(edit => edit.path === path);
		expect(applyEdits(text, edits)).toBe(
			text.replace('../p/SOP-01.md', '../q/p/SOP-01.md').replace('  file: p/SOP-02', '  file: q/p/SOP-02'),
		);
		const list = moveEdits(world, [{ from: 'registers', to: 'a/b' }]).filter(edit => edit.path === path);
		expect(applyEdits(text, list)).toBe(text.replace('../p/SOP-01.md', '../../p/SOP-01.md'));
	});
});

const value = fc.constantFrom(
	'',
	'~',
	'""',
	"'x y'",
	'Documents',
	'1',
	'2.0',
	'"2.0"',
	'approved',
	'TBD',
	'SOP-02',
	'*a',
	'[x, y]',
	'>\n      folded\n      more',
	'a: b'.replace(': ', ':'),
	'{ z: 1 }',
);
const id = fc.constantFrom('SOP-01', '"SOP-02"', "'SOP-10'", 'SOP-07', 'TBD', 'FRM-01', '&a SOP-02');
const key = fc.constantFrom('title', 'Version', 'status', 'Owner', 'effective date', 'file', 'remark', 'type', 'version');
const note = fc.constantFrom('', '', ' # note');

test('nothing of an author is lost, and a second time changes nothing', async () => {
	let done = 0;
	await holdsAsync(
		fc.asyncProperty(
			fc.array(fc.tuple(id, fc.uniqueArray(fc.tuple(key, value, note), { maxLength: 4, selector: ([name]) => name })), { maxLength: 5 }),
			fc.constantFrom('\n', '\r\n'),
			fc.constantFrom('', '\n', '  # between\n'),
			fc.constantFrom('sequence', 'byId', 'flow'),
			async (rows, eol, between, form) => {
				const flat = (text: string): string => (text.startsWith('>') ? 'folded' : text);
				const lines = rows.map(([first, pairs], i) => {
					const cells = pairs.map(([name, text, comment]) => ({ name, text: name === 'remark' ? `note-${i}.` : text, comment }));
					return form === 'sequence'
						? `  - id: ${first}\n${cells.map(({ name, text, comment }) => `    ${name}: ${text}${text.startsWith('>') ? '' : comment}\n`).join('')}`
						: form === 'byId'
							? `  ${first.replace('&a ', '')}: # row\n      x: 1\n${cells.map(({ name, text, comment }) => `      ${name}: ${text}${text.startsWith('>') ? '' : comment}\n`).join('')}`
							: `  - { id: ${first}, ${cells.map(({ name, text }) => `${name}: ${flat(text)}`).join(', ')} } # row\n`;
				});
				const text = `# Intro\ndocuments:\n${lines.join(between)}# Outro\nother: { a: 1 }\n`.replaceAll('\n', eol);
				const after = await update(text);
				// What cannot be read as a list of documents is left to its author.
				if (/^(?:has|cannot) /.test(after)) {
					return;
				}
				done++;
				expect(await update(after)).toBe(after);
				const pruned = await update(text, documents, true);
				expect(/^(?:has|cannot|would) /.test(pruned) ? pruned : await update(pruned, documents, true)).toBe(pruned);
				expect(after.replaceAll('\r\n', '').includes('\r')).toBe(false);
				expect(eol === '\n' || !/[^\r]\n/.test(after)).toBe(true);
				// Lines stay in their order: each as it was, or with a value in the place of another.
				const bare = (line: string): string => line.replace(/:.*$/, '').trimEnd();
				let at = 0;
				const written = after.split(eol);
				for (const line of text.split(eol)) {
					const found = written.findIndex((other, i) => i >= at && bare(other) === bare(line) && (/:/.test(line) || other === line));
					expect(found).toBeGreaterThanOrEqual(0);
					at = found + 1;
				}
				for (const comment of text.match(/note-\d\.|# \w+/g) ?? []) {
					expect(after.split(comment).length).toBe(text.split(comment).length);
				}
			},
		),
		300,
	);
	expect(done).toBeGreaterThan(100);
});
