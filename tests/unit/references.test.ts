import { describe, expect, test } from 'vitest';
import { normalizeName } from '../../server/src/core/base/normalName.ts';
import { type NameTable, nameTableOf } from '../../server/src/core/index/names.ts';
import { resolvedOf, resolveId, resolveLink, resolveName, resolveSubject } from '../../server/src/core/index/resolve.ts';
import type { ReferenceFact } from '../../server/src/core/model/facts.ts';
import { normalizeId } from '../../server/src/core/model/ids.ts';
import { anchorOf, anchorsOf } from '../../server/src/core/model/sections.ts';
import { documentAt, worldOf } from '../support/workspace.ts';

async function referencesIn(text: string): Promise<string[]> {
	const { references } = documentAt(await worldOf({ 'a.md': text }), 'a.md').reading.facts;
	return references.map(({ kind, target, fragment }: ReferenceFact) => `${kind} ${target}${fragment === undefined ? '' : `#${fragment}`}`);
}

describe('references', () => {
	test.each([
		['[a](b.md)', ['link b.md']],
		['[a](../b%20c.md#Top%20x)', ['link ../b c.md#Top x']],
		['[a](<b c.md>)', ['link b c.md']],
		['[a](#top)', ['link #top']],
		['![a](b.png)', ['image b.png']],
		['[a](b.md?raw=1)', ['link b.md']],
		['[[SOP-01 Buying#Scope|there]]', ['wiki SOP-01 Buying#Scope']],
		['| a |\n|---|\n| [[B\\|c]] |', ['wiki B']],
		['[a](b%zz.md)', ['link b%zz.md']],
	])('%j', async (text, expected) => {
		expect(await referencesIn(text)).toEqual(expected);
	});

	test.each([
		'[a](https://x.org/b.md)',
		'[a](mailto:x@y.org)',
		'[a](//x.org/b.md)',
		'<https://x.org>',
		'[a]({{ url }})',
		'[a](TBD)',
		'[[62304:5.1.1]]',
		'[[ name ]]',
		'[[1]]',
		'`[a](b.md)`',
		'[a][b]',
		'[a](#)',
		'[](results)',
	])('%j is none', async text => {
		expect(await referencesIn(text)).toEqual([]);
	});
});

describe('titles in italics or quotation marks', () => {
	test.each([
		['See *Control of Records* for more.', ['title Control of Records']],
		['See _Control of Records_.', ['title Control of Records']],
		['See "Control of Records" and “Design Review”.', ['title Control of Records', 'title Design Review']],
		['Siehe „Lenkung der Dokumente“.', ['title Lenkung der Dokumente']],
		['Voir « Maîtrise des documents ».', ['title Maîtrise des documents']],
		['| a |\n|---|\n| *SOP Internal Audit* |', ['title SOP Internal Audit']],
		['See *"Control of Records"*.', ['title Control of Records']],
	])('%j', async (text, expected) => {
		expect(await referencesIn(text)).toEqual(expected);
	});

	test.each([
		'**Control of Records**',
		'*emphasis on purpose*',
		'*Records*',
		'# *Control of Records*',
		'[*Control of Records*](https://x.org)',
		'`"Control of Records"`',
		'*Control of Records.*',
		'The size is 5" Wide and 6" High.',
	])('%j is none', async text => {
		expect(await referencesIn(text)).toEqual([]);
	});

	test('lead to the document that is called so, and to nothing else', async () => {
		const world = await worldOf({
			'a.md': '# One\n\nSee *Control of Records*, "control-of-records", *Control of Things* and *SOP Buying Goods*.\n',
			'x/records.md': '# Control of Records\n',
			'x/SOP Buying Goods.md': '# Buying\n',
		});
		const { references } = resolvedOf(documentAt(world, 'a.md').reading.facts, world.index.names);
		expect(references.map(({ target }) => (target.kind === 'document' ? target.path : target.kind))).toEqual([
			'x/records.md',
			'unknown',
			'x/SOP Buying Goods.md',
		]);
	});
});

const names: NameTable = nameTableOf([
	{ path: 'index.md', id: undefined, fileId: undefined, title: '', names: ['index', 'home'] },
	{ path: 'procedures/SOP-01.md', id: normalizeId('SOP-01'), fileId: undefined, title: '', names: ['sop 01', 'buying', 'sop 01 buying'] },
	{ path: 'procedures/two words.md', id: undefined, fileId: undefined, title: '', names: ['two words'] },
	{ path: 'forms/README.md', id: undefined, fileId: undefined, title: '', names: ['readme', 'forms'] },
	{ path: 'z/SOP-01 copy.md', id: normalizeId('SOP 01'), fileId: undefined, title: '', names: ['sop 01 copy', 'buying'] },
]);

describe('a link from procedures/SOP-01.md', () => {
	test.each([
		['', 'procedures/SOP-01.md'],
		['SOP-01.md', 'procedures/SOP-01.md'],
		['./SOP-01', 'procedures/SOP-01.md'],
		['two words.md', 'procedures/two words.md'],
		['../index.md', 'index.md'],
		['../forms', 'forms/README.md'],
		['../forms/', 'forms/README.md'],
		['..', 'index.md'],
		['/index.md', 'index.md'],
	])('to %j leads to %s', (target, path) => {
		expect(resolveLink(names, 'procedures/SOP-01.md', target)).toEqual({ kind: 'document', path });
	});

	test('to a file that is no document leads elsewhere', () => {
		expect(resolveLink(names, 'procedures/SOP-01.md', '../forms/f.pdf')).toEqual({ kind: 'elsewhere', candidates: ['forms/f.pdf'] });
		expect(resolveLink(names, 'procedures/SOP-01.md', 'gone.md')).toEqual({ kind: 'elsewhere', candidates: ['procedures/gone.md'] });
	});

	test('out of the workspace leads nobody knows where', () => {
		expect(resolveLink(names, 'procedures/SOP-01.md', '../../x.md')).toEqual({ kind: 'unknown' });
		expect(resolveLink(names, 'procedures/SOP-01.md', '/x.md')).toEqual({ kind: 'unknown' });
	});
});

describe('a name', () => {
	test.each([
		['Buying', 'procedures/SOP-01.md'],
		['sop-01: BUYING', 'procedures/SOP-01.md'],
		['SOP 01', 'procedures/SOP-01.md'],
		['procedures/SOP-01', 'procedures/SOP-01.md'],
		['SOP-01 copy.md', 'z/SOP-01 copy.md'],
		['x/Two_Words', 'procedures/two words.md'],
		['sop01', 'procedures/SOP-01.md'],
		['sop', undefined],
		['Selling', undefined],
	])('%j is that of %s', (name, path) => {
		expect(resolveName(names, name, 'index.md')).toEqual(path === undefined ? { kind: 'nobody' } : { kind: 'document', path });
	});

	test('is compared by letters and digits', () => {
		expect(normalizeName('SOP-02_Control of Records')).toBe('sop 02 control of records');
		expect(normalizeName(' -- ')).toBe('');
	});
});

describe('an id', () => {
	test.each([
		['SOP-01', { kind: 'document', path: 'procedures/SOP-01.md' }],
		['SOP-09', { kind: 'nobody' }],
		['SOP-123', { kind: 'unknown' }],
		['FRM-01', { kind: 'unknown' }],
	])('%s', (id, target) => {
		expect(resolveId(names, normalizeId(id))).toEqual(target);
	});
});

test('an id is the longest that a document has', async () => {
	const world = await worldOf({
		'a.md': '# A\n\nSOP-001-A, SOP\u2011001\u2011A, SOP-001-B, SOP-001, SOP\u2011001\u20112.\n',
		'b.md': '---\nid: SOP-001\n---\n',
		'c.md': '---\nid: SOP-001-A\n---\n',
	});
	const { ids } = resolvedOf(documentAt(world, 'a.md').reading.facts, world.index.names);
	expect(ids.map(target => target.kind === 'document' && target.path)).toEqual(['c.md', 'c.md', 'b.md', 'b.md', false]);
});

test.each([
	[['../index.md', 'x'], 'index.md'],
	[['Nothing', 'Buying'], 'procedures/SOP-01.md'],
	[['SOP-01 Renamed since'], 'procedures/SOP-01.md'],
	[['Nothing'], undefined],
	[[], undefined],
])('the document that a row names by %j', (given, path) => {
	expect(resolveSubject(names, 'procedures/map.md', { kind: 'document', names: given, text: '' })).toBe(path);
});

test('two documents may have one id, and the table does not depend on their order', () => {
	expect(names.byId.get(normalizeId('SOP-01'))).toEqual(['procedures/SOP-01.md', 'z/SOP-01 copy.md']);
	const rows = [
		{ path: 'b.md', id: 'A1', fileId: undefined, title: '', names: ['x'] },
		{ path: 'a.md', id: 'A1', fileId: undefined, title: '', names: ['x', 'y'] },
	];
	expect(nameTableOf(rows)).toEqual(nameTableOf([...rows].reverse()));
});

test.each([
	['Scope', 'scope'],
	['4.1 Scope & purpose', '41-scope--purpose'],
	['Über_uns', 'über_uns'],
	['A  b', 'a--b'],
])('the anchor of %j is %s', (title, anchor) => {
	expect(anchorOf(title)).toBe(anchor);
});

test('anchors are unique in a document', async () => {
	const facts = documentAt(await worldOf({ 'a.md': '# A\n\n## Scope\n\n## Scope\n\n## Scope\n' }), 'a.md').reading.facts;
	expect(anchorsOf(facts).slice(1)).toEqual(['a', 'scope', 'scope-1', 'scope-2']);
});
