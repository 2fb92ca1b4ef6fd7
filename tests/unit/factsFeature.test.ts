import { describe, expect, test } from 'vitest';
import { factsAsText } from '../../server/src/cli/reporters/factsText.ts';
import { type FactsOfDocument, factsOf } from '../../server/src/core/features/facts.ts';
import { worldOf } from '../support/workspace.ts';

async function factsIn(files: Readonly<Record<string, string>>, path: string): Promise<FactsOfDocument> {
	const facts = factsOf(await worldOf(files), path);
	if (facts === undefined) {
		throw new Error(`There is no document ${path}.`);
	}
	return facts;
}

async function textOf(files: Readonly<Record<string, string>>, path: string): Promise<string> {
	return factsAsText(await factsIn(files, path), { root: '/qms', documents: Object.keys(files).length });
}

const table = '# Buying\n\n| Document No. | SOP-04 |\n|---|---|\n| Rev. | 2.1 |\n| Clauses | ISO 9001:2015, 8.4.1 |\n';

describe('metadata', () => {
	test.each([
		['front matter', '---\nid: SOP-04\nversion: 2\n---\n# Buying\n', 'version', ['2'], 'front matter', 2],
		['a table at the head', table, 'version', ['2.1'], 'table at the head', 4],
		[
			'a table under a heading',
			'# Buying\n\n## Document control\n\n| Version | Owner |\n|---|---|\n| 3 | Ann |\n',
			'version',
			['3'],
			'table under "Document control"',
			6,
		],
		['a field in bold', '# Buying\n\n**Version:** 4\n**Status:** draft\n', 'version', ['4'], 'field in bold', 2],
		['a line of its own', '# Buying\n\nVersion: 5\nStatus: draft\n', 'version', ['5'], 'line of its own', 2],
		['a comment', '<!--\nVersion: 6\nStatus: draft\n-->\n# Buying\n', 'version', ['6'], 'comment', 1],
		['a heading', '# SOP-04 Buying\n', 'id', ['SOP-04'], 'heading', 0],
	])('of %s is told with its source and line', async (_, text, field, values, sourceLabel, line) => {
		const { metadata } = await factsIn({ 'buying.md': text }, 'buying.md');
		expect(metadata).toContainEqual(expect.objectContaining({ field, values, sourceLabel, line }));
	});

	test("of the file's name has no line", async () => {
		const { metadata, id } = await factsIn({ 'SOP-04-buying.md': '# Buying\n' }, 'SOP-04-buying.md');
		expect(metadata).toEqual([{ field: 'id', key: '', values: ['SOP-04'], source: 'fileName', sourceLabel: 'file name', line: undefined }]);
		expect(id).toMatchObject({ text: 'SOP-04', sourceLabel: 'file name', line: undefined });
	});

	test('tells the id, the kind and why it is a document of a QMS', async () => {
		const facts = await factsIn({ 'a.md': table }, 'a.md');
		expect(facts).toMatchObject({
			title: 'Buying',
			id: { text: 'SOP-04', source: 'headerTable', line: 2 },
			kind: { kind: 'procedure', source: 'id', reason: 'the id SOP-04' },
			recognized: 'it has a document id',
		});
	});
});

describe('claims', () => {
	test.each([
		['by front matter', '---\nid: SOP-04\nclauses: ["ISO 9001:2015 8.4.1"]\n---\n# Buying\n', 'front matter', undefined, 2],
		['by a table at the head', table, 'table at the head', undefined, 5],
		['by a heading', '# Buying\n\n## Choosing (ISO 9001:2015, 8.4.1)\n', 'heading', 'Choosing (ISO 9001:2015, 8.4.1)', 2],
		['by a comment', '# Buying\n\n## Choosing\n\n<!-- iso-9001:8.4.1 -->\n', 'comment', 'Choosing', 4],
		['by a line', '# Buying\n\n## Choosing\n\nCovers ISO 9001:2015, 8.4.1.\n', 'line that says so', 'Choosing', 4],
		['by a list', '# Buying\n\n## Normative references\n\n- ISO 9001:2015, 8.4.1\n', 'list', undefined, 4],
	])('%s', async (_, text, sourceLabel, section, line) => {
		const { claims, citations } = await factsIn({ 'a.md': text }, 'a.md');
		expect([claims.length, citations.length]).toEqual([1, 0]);
		expect(claims[0]).toMatchObject({ clause: '8.4.1', sourceLabel, section, line, label: 'ISO 9001:2015, 8.4.1 General' });
		expect(claims[0]?.meant).toEqual({ edition: 'iso-9001:2015', label: 'ISO 9001:2015, 8.4.1 General' });
	});

	test('by a mapping table name the document that they are for', async () => {
		const map = '# Map\n\n| ISO 9001:2015 | Document |\n|---|---|\n| 8.4.1 | SOP-04 |\n| 7.4 | Talking |\n| 9.2.1 | to be done |\n';
		const { claims } = await factsIn({ 'map.md': map, 'SOP-04.md': '# Buying\n' }, 'map.md');
		expect(claims.map(({ clause, subject, line, sourceLabel }) => [clause, subject?.kind, subject?.resolved, line, sourceLabel])).toEqual([
			['8.4.1', 'document', 'SOP-04.md', 4, 'mapping table'],
			['7.4', 'document', undefined, 5, 'mapping table'],
			['9.2.1', 'gap', undefined, 6, 'mapping table'],
		]);
	});

	test('stand apart from what is only cited', async () => {
		const facts = await factsIn({ 'SOP-04.md': '# Buying\n\nSuppliers are chosen as ISO 9001:2015, 8.4.1 c) asks.\n' }, 'SOP-04.md');
		expect(facts.claims).toEqual([]);
		expect(facts.citations).toEqual([expect.objectContaining({ clause: '8.4.1', item: 'c', line: 2 })]);
	});

	test('of a clause that there is none of say so', async () => {
		const text = await textOf({ 'SOP-04.md': '# Buying\n\nCovers ISO 9001:2015, 8.4.9.\n' }, 'SOP-04.md');
		expect(text).toContain('ISO 9001:2015, 8.4.9 (no such clause is known here)');
	});
});

test('references and ids tell what they lead to', async () => {
	const files = {
		'a/SOP-01.md': '# Buying\n\n[form](../FRM-01.md#use) [gone](gone.md) [[Nobody]] ![p](p.png)\n\nSOP-01, FRM-01, SOP-09, XY-7\n',
		'a/p.png': '',
		'FRM-01.md': '# Form\n',
	};
	const { references, ids } = await factsIn(files, 'a/SOP-01.md');
	expect(references.map(({ kind, target, resolved, outcome, line }) => [kind, target, resolved, outcome, line])).toEqual([
		['link', '../FRM-01.md#use', 'FRM-01.md', 'document', 2],
		['link', 'gone.md', undefined, 'missing', 2],
		['image', 'p.png', 'a/p.png', 'file', 2],
		['wiki', 'Nobody', undefined, 'missing', 2],
	]);
	expect(ids.map(({ text, resolved, outcome }) => [text, resolved, outcome])).toEqual([
		['SOP-01', 'a/SOP-01.md', 'document'],
		['FRM-01', 'FRM-01.md', 'document'],
		['SOP-09', undefined, 'missing'],
		['XY-7', undefined, 'unknown'],
	]);
});

test('sections and standards are told with their lines', async () => {
	const facts = await factsIn({ 'a.md': 'Before\n\n# Buying\n\n## 4.1 Scope\n\nISO 9001:2015 and ISO 13485.\n' }, 'a.md');
	expect(facts.sections).toEqual([
		{ number: undefined, title: 'Buying', level: 1, line: 2 },
		{ number: '4.1', title: '4.1 Scope', level: 2, line: 4 },
	]);
	expect(facts.standards).toEqual([
		{ name: 'ISO 9001', edition: '2015', line: 6 },
		{ name: 'ISO 13485', edition: undefined, line: 6 },
	]);
});

test('the text says the same once, with all its lines, and what there is none of', async () => {
	const text = await textOf({ 'SOP-01.md': '# Buying\n\nISO 9001:2015\n\nISO 9001:2015\n' }, 'SOP-01.md');
	expect(text).toMatch(/^Standards named \(2\)\n {6}3 {2}ISO 9001:2015 {2}also in line 5$/m);
	expect(text).toContain('\nClauses claimed: none\n');
	expect(text).toContain('Among   1 document in /qms');
	expect(text).toContain('procedure, told by the id SOP-01');
});

test('a file that is no document of a QMS is said to be none', async () => {
	const text = await textOf({ 'notes.md': '# Notes\n' }, 'notes.md');
	expect(text).toContain('no document of a QMS, so that nothing is reported on it');
});

test('a path without a document gives nothing', async () => {
	expect(factsOf(await worldOf({}), 'a.md')).toBeUndefined();
});
