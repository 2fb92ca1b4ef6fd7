import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { findingsOf, fixtureOf, listed, openFiles, worldOf } from '../support/workspace.ts';
import { configuration, documents, path, procedure } from '../support/yamlList.ts';

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
