import { describe, expect, test } from 'vitest';
import type { World } from '../../server/src/core/index/world.ts';
import { traceGraph } from '../../server/src/core/trace/graph.ts';
import { linksIn } from '../../server/src/core/trace/graphLinks.ts';
import { neighbourhoodOf } from '../../server/src/core/trace/neighbourhood.ts';
import { openFiles, worldOf } from '../support/workspace.ts';

const qms = { 'qms.yaml': 'standards: ["iso-9001:2015"]\n' };

/** A document with metadata. */
function md(fields: string, body = ''): string {
	return `---\n${fields}\n---\n# Title\n\n${body}\n`;
}

/** `from kind to path:line`, without clauses nobody covers. */
function edges(world: World): readonly string[] {
	return traceGraph(world).edges.map(({ from, kind, to, path, line }) => `${from} ${kind} ${to} ${path}:${line}`);
}

function ids(world: World): readonly string[] {
	return traceGraph(world)
		.nodes.filter(({ kind }) => kind !== 'clause')
		.map(({ id, kind }) => `${id} ${kind}`);
}

describe('nodes', () => {
	test('are called by their ids, as they are written', async () => {
		const world = await worldOf({ ...qms, 'a.md': md('id: SOP 01'), 'b.md': '# B\n' });
		expect(ids(world)).toEqual(['SOP 01 procedure', 'b.md other']);
	});

	test('two documents with one id are called by their paths, however the id is written', async () => {
		const world = await worldOf({ ...qms, 'a.md': md('id: SOP-01'), 'b.md': md('id: sop-01'), 'c.md': md('id: SOP-02', 'See SOP-01.') });
		expect(ids(world)).toEqual(['a.md procedure', 'b.md procedure', 'SOP-02 procedure']);
	});

	test('an id that is a word, or the path of another document', async () => {
		const world = await worldOf({ ...qms, 'a.md': md('id: Purchasing'), 'b.md': md('id: a.md'), 'c.md': md('id: clause') });
		expect(ids(world)).toEqual(['Purchasing other', 'b.md other', 'clause other']);
	});

	test('the clauses of an edition stand in their order, each with the one above', async () => {
		const clauses = traceGraph(await worldOf(qms)).nodes.filter(({ kind }) => kind === 'clause');
		const at = clauses.findIndex(({ id }) => id === 'iso-9001:2015 8.4');
		expect(clauses.slice(at, at + 2)).toEqual([
			{
				id: 'iso-9001:2015 8.4',
				kind: 'clause',
				path: undefined,
				title: 'Control of externally provided processes, products and services',
				parent: 'iso-9001:2015 8',
			},
			{ id: 'iso-9001:2015 8.4.1', kind: 'clause', path: undefined, title: 'General', parent: 'iso-9001:2015 8.4' },
		]);
		expect(clauses.at(-1)?.id).toBe('iso-9001:2015 10.3');
	});

	test('a register has no kind of its own, and a file that is named is told by its name', async () => {
		const world = await worldOf({
			...qms,
			'registers/a.md': md('id: REG-01', 'See [it](../forms/check.xlsx) and ![picture](../forms/p.png) and [data](x.json).'),
			'forms/check.xlsx': '',
			'forms/p.png': '',
			'registers/x.json': '',
		});
		expect(ids(world)).toEqual(['forms/check.xlsx form', 'REG-01 other']);
		expect(edges(world)).toEqual([
			'REG-01 records forms/check.xlsx registers/a.md:5',
			'REG-01 references forms/check.xlsx registers/a.md:5',
		]);
	});

	test('without a qms.yaml only what belongs to the system, and what it names', async () => {
		const world = await worldOf({
			'notes/a.md': '# A\n\n[b](b.md)\n',
			'notes/b.md': '# B\n',
			'notes/c.md': '# C\n',
			'x.md': md('id: SOP-01\nversion: 1', '[c](notes/c.md)'),
		});
		expect(ids(world)).toEqual(['notes/c.md other', 'SOP-01 procedure']);
		expect(edges(world)).toEqual(['SOP-01 references notes/c.md x.md:6']);
	});
});

describe('edges', () => {
	test('of claims: the clause as it is claimed, by the document itself or by a table', async () => {
		const world = await worldOf({
			...qms,
			'a.md': md('id: SOP-01\nclauses: ["8.4", "8.4.1"]'),
			'map.md': '# Map\n\n| ISO 9001 clause | Document |\n|---|---|\n| 7.5 | SOP-01 |\n| 8.4.1 | SOP-01 |\n',
		});
		expect(edges(world).filter(line => line.includes('covers'))).toEqual([
			'SOP-01 covers iso-9001:2015 7.5 map.md:4',
			'SOP-01 covers iso-9001:2015 8.4 a.md:2',
			'SOP-01 covers iso-9001:2015 8.4.1 a.md:2',
		]);
	});

	test('a mention, a clause that there is not, and one that does not apply cover nothing', async () => {
		const world = await worldOf({
			...qms,
			'a.md': md('id: SOP-01\nclauses: ["7.4.9"]', 'As ISO 9001:2015, 8.4.1 asks.'),
			'map.md': '# Map\n\n| ISO 9001 clause | Document | Applicable |\n|---|---|---|\n| 8.3.1 | SOP-01 | no |\n',
		});
		expect(edges(world).filter(line => line.includes('covers'))).toEqual([]);
	});

	test('the lower document implements the upper, whichever of them names the other', async () => {
		const world = await worldOf({
			...qms,
			'a.md': md('id: POL-01'),
			'b.md': md('id: SOP-01', 'Under POL-01, by WI-01.'),
			'c.md': md('id: WI-01'),
			'd.md': md('id: SOP-02', 'See SOP-01.'),
		});
		expect(edges(world)).toEqual([
			'SOP-01 implements POL-01 b.md:5',
			'SOP-01 references POL-01 b.md:5',
			'SOP-01 references WI-01 b.md:5',
			'WI-01 implements SOP-01 b.md:5',
			'SOP-02 references SOP-01 d.md:5',
		]);
	});

	test('a document records in the form that it names, a form in the record made from it', async () => {
		const world = await worldOf({
			...qms,
			'a.md': md('id: SOP-01', 'On FRM-01.'),
			'b.md': md('id: FRM-01', 'Belongs to SOP-01.'),
			'c.md': md('id: REC-01', 'Made from FRM-01 under SOP-01.'),
		});
		expect(edges(world).filter(line => !line.includes('references'))).toEqual([
			'SOP-01 records FRM-01 a.md:5',
			'FRM-01 records REC-01 c.md:5',
		]);
	});

	test('the old document may say what superseded it', async () => {
		const world = await worldOf({ ...qms, 'a.md': md('id: SOP-01'), 'b.md': md('id: SOP-02\nsuperseded_by: SOP-01') });
		expect(edges(world).filter(edge => edge.includes('supersedes'))).toEqual(['SOP-01 supersedes SOP-02 b.md:2']);
	});

	test('metadata say what a document supersedes and what it is related to', async () => {
		const world = await worldOf({
			...qms,
			'a.md': md('id: SOP-01\nsupersedes: "SOP-02 Old buying (2019)"\nrelated: [SOP-03, "[[x y]]"]'),
			'old/b.md': md('id: SOP-02\nsupersedes: n/a'),
			'c.md': md('id: SOP-03\nsupersedes: SOP-03'),
			'd/x y.md': '# X\n',
			'e.md': md('id: SOP-05\nsupersedes: SOP-99, SOP-03'),
		});
		expect(edges(world)).toEqual([
			'SOP-01 references SOP-03 a.md:3',
			'SOP-01 references d/x y.md a.md:3',
			'SOP-01 supersedes SOP-02 a.md:2',
			'SOP-05 supersedes SOP-03 e.md:2',
		]);
	});

	test('links of every kind, each once; those out of the workspace, to itself and to nothing are none', async () => {
		const world = await worldOf({
			...qms,
			'a.md':
				'# A\n\n[out](../../x.md) [self](#a) [gone](gone.md) [web](https://example.com/b.md)\n\n[b](dir/b%20c.md#nowhere) [b](<dir/b c.md>) [[b c]]\n\n[d][1] [d][1]\n\n[1]: dir/d.md "D"\n',
			'dir/b c.md': '# B\n',
			'dir/d.md': '# D\n',
		});
		expect(edges(world)).toEqual(['a.md references dir/b c.md a.md:4', 'a.md references dir/d.md a.md:8']);
	});

	test('keep while prose is edited, and know their lines again', async () => {
		const { service } = await openFiles({ ...qms, 'a.md': md('id: SOP-01', 'See SOP-02.'), 'b.md': md('id: SOP-02') });
		const before = linksIn(service.world);
		service.setEditorText('a.md', md('id: SOP-01', 'More words.\n\nSee SOP-02.'));
		expect(linksIn(service.world)).toBe(before);
		expect(edges(service.world)).toEqual(['SOP-01 references SOP-02 a.md:7']);
		service.setEditorText('a.md', md('id: SOP-01', 'See nobody.'));
		expect(edges(service.world)).toEqual([]);
	});
});

describe('the neighbourhood', () => {
	const files = {
		...qms,
		'a.md': md('id: SOP-01\nclauses: ["8.4"]', 'On FRM-01.'),
		'b.md': md('id: FRM-01'),
		'c.md': md('id: SOP-03', 'See FRM-01.'),
	};

	test('of a document holds what it names and what names it, as far as is asked', async () => {
		const graph = traceGraph(await worldOf(files));
		const near = (depth: number): readonly string[] => neighbourhoodOf(graph, 'SOP-01', depth).nodes.map(({ id }) => id);
		expect(near(0)).toEqual(['SOP-01']);
		expect(near(1)).toEqual(['iso-9001:2015 8.4', 'SOP-01', 'FRM-01']);
		expect(near(2)).toEqual(['iso-9001:2015 8.4', 'SOP-01', 'FRM-01', 'SOP-03']);
	});

	test('of a clause holds who claims one above it', async () => {
		const graph = traceGraph(await worldOf(files));
		expect(neighbourhoodOf(graph, 'iso-9001:2015 8.4.1', 1).edges.map(({ from, to }) => `${from} ${to}`)).toEqual([
			'SOP-01 iso-9001:2015 8.4',
		]);
	});
});
