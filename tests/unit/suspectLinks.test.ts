import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLinks } from '../../server/src/core/configuration/confirmedLinks.ts';
import type { World } from '../../server/src/core/index/world.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { fingerprintOf } from '../../server/src/core/text/fingerprint.ts';
import { printOf } from '../../server/src/core/trace/sectionPrint.ts';
import { confirmedRows } from '../../server/src/core/trace/suspectLinks.ts';
import { documentAt, findingsOf, type OpenWorkspace, openFiles, worldOf } from '../support/workspace.ts';

async function printOfText(text: string): Promise<string> {
	return printOf(documentAt(await worldOf({ 'a.md': text }), 'a.md'), undefined);
}

describe('the print of a section', () => {
	const text =
		'# 1 Approval\n\nThe buyer approves a supplier of Händel, within 1.5 days; see [the list](list.md).\n\n- **First** step\n- Second step\n\n| Who | What |\n|---|---|\n| Buyer | |\n';

	test.each([
		['lines are broken elsewhere', text.replace('approves a', 'approves\na')],
		['lines end as on Windows', text.replaceAll('\n', '\r\n')],
		['words are emphasized', text.replace('buyer', '*buyer*').replace('**First**', 'First')],
		['headings are numbered anew, and stand elsewhere', text.replace('# 1 Approval', '### 4.2 Approval ###')],
		['a heading is underlined', text.replace('# 1 Approval', 'Approval\n===')],
		['a link leads to where the document was moved', text.replace('(list.md)', '(../lists/list.md "List")')],
		['a comment is added', `${text}\n<!-- checked -->\n`],
		['the marks of a list change', text.replace('- **First', '1. **First').replace('- Second', '2. Second')],
		['the columns of a table are aligned', text.replace('| Buyer | |', '| Buyer   |        |').replace('|---|---|', '| :--- | ---: |')],
		['a comma goes, quotation marks come', text.replace('Händel,', '“Händel”')],
		['a sentence begins with a capital or not', text.replace('The buyer', 'the Buyer')],
		['a letter is written in two characters', text.normalize('NFD')],
		['two paragraphs are one', text.replace('days; see', 'days;\n\nsee')],
	])('stays where %s', async (_, changed) => {
		expect(changed).not.toBe(text);
		expect(await printOfText(changed)).toBe(await printOfText(text));
	});

	test.each([
		['a word', text.replace('approves', 'rejects')],
		['a small word', text.replace('approves', 'never approves')],
		['a number', text.replace('1.5', '15')],
		['a title', text.replace('Approval', 'Assessment')],
		['the cell that something stands in', text.replace('| Buyer | |', '| | Buyer |')],
		['a step that is struck through', text.replace('Second step', '~~Second step~~')],
	])('changes with %s', async (_, changed) => {
		expect(changed).not.toBe(text);
		expect(await printOfText(changed)).not.toBe(await printOfText(text));
	});

	test.each([
		['at least 5', 'at most 5'],
		['x < 5', 'x > 5'],
		['5 mW', '5 MW'],
		['-5 °C', '5 °C'],
		['5 %', '5'],
		['5 €', '5 $'],
		['12:30', '1230'],
		['- [ ] done', '- [x] done'],
		['`rm a`', '`rm b`'],
		['```\nrm a\n```', '```\nrm b\n```'],
		['<b>a</b>', '<b>b</b>'],
		['条件を満たす', '条件を満たさない'],
	])('tells %s from %s', async (one, other) => {
		expect(await printOfText(one)).not.toBe(await printOfText(other));
	});

	test('stays with a new version, date or entry of the history, in front matter, a table or fields; a field in a text is text', async () => {
		const versioned = (version: string): string =>
			`---\nversion: ${version}\n---\n# A\n\n| Document ID | SOP-01 |\n|---|---|\n| Version | ${version} |\n\n**Version:** ${version}\n**Owner:** QM\n\nBuy.\n\n## Revision history\n\n### ${version}\n\nVersion ${version}.\n`;
		expect(await printOfText(versioned('2'))).toBe(await printOfText(versioned('3')));
		expect(await printOfText(versioned('2').replace('Buy.', 'Sell.'))).not.toBe(await printOfText(versioned('2')));
		const text = '# A\n\n**Version:** 2\nOnly the buyer buys.\n';
		expect(await printOfText(text.replace('Only', 'Never'))).not.toBe(await printOfText(text));
	});

	test('is the same in every version of the tool, for otherwise every link would be suspect after an update', async () => {
		expect(await printOfText('# B\n\n## 2 Approval\n\nThe buyer approves suppliers.\n')).toBe('ab2774d5669aaa06');
		expect(fingerprintOf('')).toMatch(/^[0-9a-f]{16}$/);
	});

	test('of two texts is hardly ever the same', () => {
		const texts = Array.from({ length: 50_000 }, (_, i) => `text ${i}`);
		expect(new Set(texts.map(fingerprintOf)).size).toBe(texts.length);
		expect(new Set(texts.map(text => fingerprintOf(text).slice(0, 8))).size).toBeGreaterThan(49_900);
	});

	test('whatever the text, nothing throws and blanks do not count', async () => {
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async words => {
				expect(await printOfText(words)).toMatch(/^[0-9a-f]{16}$/);
			}),
			{ numRuns: 100 },
		);
		expect(await printOfText('a b')).toBe(await printOfText('a   b'));
	});
});

const b = '# B\n\n## 1 Approval\n\nThe buyer approves.\n\n## 2 Orders\n\nOrders are written.\n';
const files = {
	'a.md': '# A\n\n[one](b.md#1-approval), [two](b.md#2-orders), [all](b.md), [[b#2 Orders]].\n',
	'b.md': b,
	'c.md': '---\nid: SOP-02\n---\n# C\n\n## 4.8 Storage\n\nGoods are stored.\n',
	'd.md': '# D\n\nAs SOP-02 §4.8 and SOP-02 say. [D](#d)\n',
};

/** With all links confirmed. */
async function confirmed(given: Readonly<Record<string, string>> = files): Promise<OpenWorkspace> {
	const workspace = await openFiles(given);
	const { service } = workspace;
	await service.writeLinks(
		confirmedRows(
			service.world,
			() => true,
			() => true,
		),
	);
	return workspace;
}

async function suspectsAfter(changes: Readonly<Record<string, string | undefined>>): Promise<readonly string[]> {
	const { host, service } = await confirmed();
	for (const [path, text] of Object.entries(changes)) {
		if (text === undefined) {
			host.files.delete(path);
		} else {
			host.files.set(path, text);
		}
	}
	await service.refresh(Object.keys(changes));
	return suspects(service.world);
}

function suspects(world: World): readonly string[] {
	return findingsOf(world)
		.filter(({ rule }) => rule === 'suspect-link')
		.map(({ path, from, to, severity }) => `${path} ${severity} ${world.documents.get(path)?.snapshot.text.slice(from, to) ?? ''}`);
}

describe('the file of confirmed links', () => {
	test('has a row for each link to another document, in order; an id counts with a section, a link within the document does not', async () => {
		const { host, service } = await confirmed();
		const rows = [...(host.files.get('qms-links.yaml') ?? '').matchAll(/from: "(.*?)", to: "(.*?)"/g)].map(
			([, from, to]) => `${from} ${to}`,
		);
		expect(rows).toEqual(['a.md b.md', 'a.md b.md#approval', 'a.md b.md#orders', 'd.md c.md#4.8']);
		expect(suspects(service.world)).toEqual([]);
		expect(service.world.settingsFiles.get('qms-links.yaml')?.problems).toEqual([]);
	});

	test('a row that cannot be read is told at its place, and the others count', () => {
		const { rows, problems, isBroken } = readLinks('links:\n  - { from: a.md, to: b.md }\n  - { from: a.md, to: c.md, print: 0123 }\n');
		expect(rows.map(({ to, print }) => `${to} ${print}`)).toEqual(['c.md 0123']);
		expect(problems.map(({ from }) => from)).toEqual([13]);
		expect(isBroken).toBe(false);
	});

	test('what git leaves of a conflict is no YAML, and is told', async () => {
		const world = await worldOf({ ...files, 'qms-links.yaml': 'links:\n<<<<<<< a\n  - { from: a.md, to: b.md, print: "1" }\n=======\n' });
		expect(
			findingsOf(world).some(({ path, rule, severity }) => `${path} ${rule} ${severity}` === 'qms-links.yaml suspect-link error'),
		).toBe(true);
	});

	test('of two rows for one link it is enough that one fits: two people have confirmed it', async () => {
		const { host, service } = await confirmed();
		const text = host.files.get('qms-links.yaml') ?? '';
		const row = text.split('\n').find(line => line.includes('#orders')) ?? '';
		host.files.set('qms-links.yaml', `${text}${row.replace(/print: ".*"/, 'print: "0000000000000000"')}\n`);
		await service.refresh(['qms-links.yaml']);
		expect(service.world.confirmedLinks).toHaveLength(5);
		expect(suspects(service.world)).toEqual([]);
	});
});

describe('a link is suspect', () => {
	test('where its section has changed in substance, and one to the whole document', async () => {
		expect(await suspectsAfter({ 'b.md': b.replace('The buyer approves', 'The director approves') })).toEqual([
			'a.md warning b.md#1-approval',
			'a.md warning b.md',
		]);
	});

	test('where the number that a text gives leads to another section now', async () => {
		expect(await suspectsAfter({ 'c.md': files['c.md'].replace('## 4.8', '## 4.8 Disposal\n\nGoods go.\n\n## 4.9') })).toEqual([
			'd.md warning SOP-02',
		]);
	});

	test('where its section is gone', async () => {
		expect(await suspectsAfter({ 'b.md': b.replace('## 2 Orders', 'Orders') })).toContain('a.md warning b.md#2-orders');
	});

	test('still where the document that it leads to was renamed and changed', async () => {
		expect(
			await suspectsAfter({
				'b.md': undefined,
				'new/b.md': b.replace('The buyer', 'The director'),
				'a.md': files['a.md'].replaceAll('(b.md', '(new/b.md'),
			}),
		).toEqual(['a.md warning new/b.md#1-approval', 'a.md warning new/b.md']);
	});

	test('still where the document that it stands in was renamed', async () => {
		expect(await suspectsAfter({ 'a.md': undefined, 'z.md': files['a.md'], 'b.md': b.replace('written', 'printed') })).toEqual([
			'z.md warning b.md#2-orders',
			'z.md warning b.md',
			'z.md warning b#2 Orders',
		]);
	});

	test('for the whole document where sections change their places, for their order may be what it says', async () => {
		const moved = '# B\n\n## 1 Orders\n\nOrders\nare written.\n\n## 2 Approval\n\nThe buyer approves.\n';
		const links = { 'a.md': '# A\n\n[one](b.md#2-approval), [two](b.md#1-orders), [all](b.md), [[b#1 Orders]].\n' };
		expect(await suspectsAfter({ 'b.md': moved, ...links })).toEqual(['a.md warning b.md']);
	});

	test.each<[string, Readonly<Record<string, string | undefined>>]>([
		['it is new', { 'a.md': '# A\n\n[one](c.md)\n' }],
		['it leads to another section now', { 'a.md': '# A\n\n[one](c.md#48-storage)\n' }],
		['the document is gone, which another rule tells', { 'b.md': undefined }],
		['there is no file', { 'qms-links.yaml': undefined, 'b.md': b.replace('approves', 'rejects') }],
	])('not where %s', async (_, changes) => {
		expect(await suspectsAfter(changes)).toEqual([]);
	});
});

describe('to confirm', () => {
	async function changed(): Promise<OpenWorkspace> {
		const workspace = await confirmed();
		workspace.host.files.set('b.md', b.replace('approves', 'rejects').replace('written', 'printed'));
		await workspace.service.refresh(['b.md']);
		return workspace;
	}

	test('one link changes its fingerprint in the file and nothing else; all of a document, all of them', async () => {
		const { host, service } = await changed();
		host.files.set('qms-links.yaml', `# Ours\n${host.files.get('qms-links.yaml')}  - { from: a.md, two: x }\n`);
		await service.refresh(['qms-links.yaml']);
		const source = host.files.get('qms-links.yaml') ?? '';
		const [first] = findingsOf(service.world).filter(({ rule, path }) => rule === 'suspect-link' && path === 'a.md');
		const [one, all] = first?.fixes ?? [];
		expect([one?.title, all?.title]).toEqual(['Confirm this link', 'Confirm all links of this document']);
		expect([...(one?.edits ?? []), ...(all?.edits ?? [])].every(({ path }) => path === 'qms-links.yaml')).toBe(true);

		const linesChanged = (text: string): number => text.split('\n').filter((line, i) => line !== source.split('\n')[i]).length;
		const afterOne = applyEdits(source, one?.edits ?? []);
		expect(linesChanged(afterOne)).toBe(1);
		service.setEditorText('qms-links.yaml', afterOne);
		expect(suspects(service.world).filter(line => line.startsWith('a.md'))).toEqual([
			'a.md warning b.md#2-orders',
			'a.md warning b.md',
			'a.md warning b#2 Orders',
		]);
		service.setEditorText('qms-links.yaml', applyEdits(source, all?.edits ?? []));
		expect(linesChanged(applyEdits(source, all?.edits ?? []))).toBe(3);
		expect(suspects(service.world).filter(line => line.startsWith('a.md'))).toEqual([]);
		await service.closeEditorText('qms-links.yaml');
		expect(suspects(service.world).filter(line => line.startsWith('a.md'))).toHaveLength(4);
	});

	test('no fix is offered while the file is no YAML', async () => {
		const { host, service } = await changed();
		host.files.set('qms-links.yaml', `${host.files.get('qms-links.yaml')}  - [\n`);
		await service.refresh(['qms-links.yaml']);
		const found = findingsOf(service.world).filter(({ rule, path }) => rule === 'suspect-link' && path === 'a.md');
		expect(found.length).toBeGreaterThan(0);
		expect(found.flatMap(({ fixes }) => fixes)).toEqual([]);
	});

	test('some documents leaves the rows of the others; those of links that are gone go', async () => {
		const { host, service } = await changed();
		host.files.set('a.md', '# A\n\n[two](b.md#2-orders) and [new](c.md)\n');
		await service.refresh(['a.md']);
		const before = new Map(service.world.confirmedLinks.map(({ to, print }) => [to, print]));
		const rows = confirmedRows(
			service.world,
			path => path === 'a.md',
			() => false,
		);
		expect(rows.map(({ from, to }) => `${from} ${to}`)).toEqual(['d.md c.md#4.8', 'a.md b.md#orders', 'a.md c.md']);
		expect(rows[1]?.print).toBe(before.get('b.md#orders'));
	});
});
