import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { updateListAction } from '../../server/src/core/features/codeActions.ts';
import { listEditsOf, newList, worldWithList } from '../../server/src/core/features/masterList.ts';
import { moveEdits } from '../../server/src/core/features/rename/moveFiles.ts';
import { renameId } from '../../server/src/core/features/rename/renameId.ts';
import { checkedAt, type World } from '../../server/src/core/index/world.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { holdsAsync } from '../support/property.ts';
import { worldOf } from '../support/workspace.ts';
import { configuration, documents, path, procedure, update } from '../support/yamlList.ts';

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
