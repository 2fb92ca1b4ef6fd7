import { describe, expect, test } from 'vitest';
import type { World } from '../../server/src/core/index/world.ts';
import type { TraceNode } from '../../server/src/core/trace/node.ts';
import { portionSize } from '../../server/src/core/trace/portions.ts';
import { type TraceQuery, type TraceViewName, wholeView } from '../../server/src/core/trace/query.ts';
import { traceSearch } from '../../server/src/core/trace/search.ts';
import { traceChildren, tracePath, traceRoots } from '../../server/src/core/trace/tree.ts';
import { worldOf } from '../support/workspace.ts';

const head = (id: string, title: string, more = ''): string => `---\nid: ${id}\ntitle: ${title}\n${more}---\n# ${title}\n\n`;

/** 7.3 is claimed without text, 7.5.3 planned for a document that is not there, and SOP-09 refers to one that is not there. */
const files = {
	'qms.yaml': 'standards: ["iso-9001:2015", "iso-14001:2015"]\n',
	'procedures/SOP-02-people.md': `${head('SOP-02', 'People', 'standard: ISO 9001:2015\nclauses: ["7.3"]\n')}See [the form](../forms/FRM-01.md).\n`,
	'procedures/SOP-10-air.md': `${head('SOP-10', 'Air', 'standard: ISO 14001:2015\nclauses: ["8.1"]\n')}As SOP-77 and SOP-77 say.\n`,
	'forms/FRM-01.md': head('FRM-01', 'Attendance'),
	'notes/SOP-03-alone.md': head('SOP-03', 'Zebra crossing'),
	'map.md':
		'# Clause map\n\nISO 9001:2015\n\n| Clause | Title | Documents |\n| --- | --- | --- |\n| 7.5.3 | Control | SOP-55 Archiving |\n',
};

const query = (view: TraceViewName, change: Partial<TraceQuery> = {}): TraceQuery => ({ ...wholeView(view), ...change });

const labels = (nodes: readonly TraceNode[]): readonly string[] => nodes.map(({ label }) => label);

function child(world: World, asked: TraceQuery, nodes: readonly TraceNode[], label: string): readonly TraceNode[] {
	const found = nodes.find(node => node.label.startsWith(label));
	if (found === undefined) {
		throw new Error(`${label} is not among ${labels(nodes).join(', ')}.`);
	}
	return traceChildren(world, asked, found.id);
}

function below(world: World, asked: TraceQuery, ...path: readonly string[]): readonly TraceNode[] {
	return path.reduce((nodes, label) => child(world, asked, nodes, label), traceRoots(world, asked));
}

describe('the view by clause', () => {
	test('leads from an edition down to the documents that claim a clause', async () => {
		const world = await worldOf(files);
		const asked = query('clauses');
		expect(labels(traceRoots(world, asked))).toEqual(['ISO 9001:2015', 'ISO 14001:2015']);
		expect(labels(below(world, asked, 'ISO 9001:2015', '7 ', '7.3'))).toEqual(['SOP-02 People']);
		expect(labels(below(world, asked, 'ISO 9001:2015', '7 ', '7.3', 'SOP-02'))).toEqual(['FRM-01 Attendance']);
	});

	test('shows a planned document below its clause, as one that can be made', async () => {
		const world = await worldOf(files);
		const [planned] = below(world, query('clauses'), 'ISO 9001:2015', '7 ', '7.5 ', '7.5.3 ').filter(({ type }) => type === 'missing');
		expect(planned).toMatchObject({ label: 'SOP-55 Archiving', path: 'map.md', reference: 'SOP-55' });
		expect(planned?.range?.start.line).toBe(6);
	});

	test('of one standard', async () => {
		const world = await worldOf(files);
		expect(labels(traceRoots(world, query('clauses', { standard: 'iso-14001' })))).toEqual(['ISO 14001:2015']);
	});

	test('of one kind of documents: only clauses that such a document claims', async () => {
		const world = await worldOf(files);
		const asked = query('clauses', { kind: 'procedure' });
		expect(labels(below(world, asked, 'ISO 9001:2015'))).toEqual(['7 Support']);
		expect(labels(below(world, asked, 'ISO 9001:2015', '7 '))).toEqual(['7.3 Awareness']);
		expect(traceRoots(world, query('clauses', { kind: 'manual' }))).toEqual([]);
	});

	test('of gaps only: what is described is left out, and so is a chapter without gaps', async () => {
		const evaluated = `${head('SOP-01', 'Buying', 'standard: ISO 9001:2015\n')}## Awareness (ISO 9001:2015, 7.3)\n\nEverybody knows the quality policy and the quality objectives that concern them, what their work adds to the effectiveness of the quality management system, and what follows when requirements are not met.\n`;
		const world = await worldOf({ 'SOP-01.md': evaluated });
		const all = below(world, query('clauses'), 'ISO 9001:2015', '7 ');
		expect(all.find(({ label }) => label.startsWith('7.3'))?.icon).toBe('described');
		const gaps = below(world, query('clauses', { gapsOnly: true }), 'ISO 9001:2015', '7 ');
		expect(labels(gaps)).toEqual(labels(all).filter(label => !label.startsWith('7.3')));
	});

	test('sorted by state, the weakest first, and by title', async () => {
		const world = await worldOf(files);
		const byState = below(world, query('clauses', { sort: 'state' }), 'ISO 9001:2015', '7 ');
		expect(byState.at(-1)?.label).toBe('7.3 Awareness');
		const byTitle = below(world, query('clauses', { sort: 'title' }), 'ISO 9001:2015', '7 ');
		expect(byTitle[0]?.label).toBe('7.3 Awareness');
		expect(byTitle[1]?.label).toBe('7.4 Communication');
	});
});

describe('the view by document', () => {
	test('is in the order of the ids, numbers as numbers', async () => {
		const world = await worldOf(files);
		const found = traceRoots(world, query('documents'));
		expect(found.map(({ reference }) => reference)).toEqual(['FRM-01', 'SOP-02', 'SOP-03', 'SOP-10', undefined]);
	});

	test('sorted by title, and by the weakest clause', async () => {
		const world = await worldOf(files);
		expect(traceRoots(world, query('documents', { sort: 'title' })).at(-1)?.label).toBe('SOP-03 Zebra crossing');
		const byState = traceRoots(world, query('documents', { sort: 'state' }));
		expect(new Set(byState.slice(0, 2).map(({ reference }) => reference))).toEqual(new Set(['SOP-02', 'SOP-10']));
	});

	test('of one kind, of one standard, of gaps only', async () => {
		const world = await worldOf(files);
		const ids = (change: Partial<TraceQuery>): readonly (string | undefined)[] =>
			traceRoots(world, query('documents', change)).map(({ reference }) => reference);
		expect(ids({ kind: 'form' })).toEqual(['FRM-01']);
		expect(ids({ standard: 'iso-14001' })).toEqual(['SOP-10']);
		expect(ids({ gapsOnly: true })).toEqual(['SOP-02', 'SOP-10']);
	});
});

describe('the problems', () => {
	test('by kind, with what leads nowhere once for each document', async () => {
		const world = await worldOf(files);
		const asked = query('problems');
		expect(labels(traceRoots(world, asked))).toEqual([
			'References that lead nowhere',
			'Planned documents',
			'Clauses with gaps',
			'Documents nothing refers to',
		]);
		expect(labels(below(world, asked, 'References'))).toEqual(['SOP-77']);
		expect(labels(below(world, asked, 'Planned'))).toEqual(['SOP-55 Archiving']);
		expect(labels(below(world, asked, 'Documents'))).toEqual(['SOP-03 Zebra crossing']);
	});

	test('a procedure that claims a clause which asks for a record and names none', async () => {
		const competence = 'standard: ISO 9001:2015\nclauses: ["7.2"]\n';
		const asked = query('problems');
		const without = await worldOf({ 'SOP-01.md': `${head('SOP-01', 'Skills', competence)}Text.\n` });
		const [row] = below(without, asked, 'Procedures');
		expect(row?.description).toBe('a record is asked for by 7.2');
		const withForm = await worldOf({
			'SOP-01.md': `${head('SOP-01', 'Skills', competence)}See FRM-01.\n`,
			'FRM-01.md': head('FRM-01', 'Skills of a person'),
		});
		expect(labels(traceRoots(withForm, asked))).not.toContain('Procedures without a record');
	});

	test('there are none where there is no document of a QMS', async () => {
		expect(traceRoots(await worldOf({ 'README.md': '# A program\n\nSee [nowhere](nowhere.md).\n' }), query('problems'))).toEqual([]);
	});
});

describe('the way to a node', () => {
	test('of a clause and of a document', async () => {
		const world = await worldOf(files);
		const clause = tracePath(world, query('clauses'), { edition: 'iso-9001:2015', number: '7.5.3.1' });
		expect(clause.map(({ label }) => label.split(' ')[0])).toEqual(['ISO', '7', '7.5', '7.5.3', '7.5.3.1']);
		expect(labels(tracePath(world, query('documents'), { path: 'forms/FRM-01.md' }))).toEqual(['FRM-01 Attendance']);
	});

	test('none where a filter hides it, or there is no such thing', async () => {
		const world = await worldOf(files);
		expect(tracePath(world, query('documents', { kind: 'policy' }), { path: 'forms/FRM-01.md' })).toEqual([]);
		expect(tracePath(world, query('documents'), { path: 'nowhere.md' })).toEqual([]);
		expect(tracePath(world, query('clauses'), { edition: 'iso-9001:2015', number: '99' })).toEqual([]);
	});
});

test('search finds clauses by number and words of their titles, documents by id, title and folder', async () => {
	const world = await worldOf(files);
	const found = (text: string): readonly string[] => traceSearch(world, ['iso-9001:2015'], text, 10).map(({ label }) => label);
	expect(found('7.3')).toContain('7.3 Awareness');
	expect(found('AWARE')).toEqual(['7.3 Awareness']);
	expect(found('forms attend')).toEqual(['FRM-01 Attendance']);
	expect(found('nothing of the kind')).toEqual([]);
	expect(traceSearch(world, ['iso-9001:2015'], '', 3)).toHaveLength(3);
});

describe('ten thousand documents', () => {
	const many = Object.fromEntries(
		Array.from({ length: 10_000 }, (_, i) => {
			const id = `SOP-${String(i + 1).padStart(5, '0')}`;
			return [`procedures/${id}.md`, `---\nid: ${id}\n---\n# Procedure ${i + 1}\n`];
		}),
	);

	test('that claim one clause are shown in portions below it', async () => {
		const claiming = Object.fromEntries(
			Array.from({ length: portionSize + 1 }, (_, i) => {
				const id = `SOP-${String(i + 1).padStart(3, '0')}`;
				return [`${id}.md`, `---\nid: ${id}\nstandard: ISO 9001:2015\nclauses: ["7.3"]\n---\n# P\n`];
			}),
		);
		const world = await worldOf(claiming);
		const asked = query('clauses');
		const portions = below(world, asked, 'ISO 9001:2015', '7 ', '7.3');
		expect(portions.map(({ description }) => description)).toEqual([String(portionSize), '1']);
		expect(labels(traceChildren(world, asked, portions[1]?.id ?? ''))).toEqual([`SOP-${portionSize + 1} P`]);
	});

	test('are never more than a portion in one answer, and each can be reached', async () => {
		const world = await worldOf(many);
		for (const view of ['documents', 'problems'] as const) {
			const asked = query(view);
			const answers: (readonly TraceNode[])[] = [traceRoots(world, asked)];
			const reached = new Set<string>();
			for (let answer = answers.pop(); answer !== undefined; answer = answers.pop()) {
				expect(answer.length).toBeLessThanOrEqual(portionSize);
				for (const { type, id, path } of answer) {
					if (type === 'group') {
						answers.push(traceChildren(world, asked, id));
					} else if (type === 'document') {
						reached.add(path ?? '');
					}
				}
			}
			expect(reached.size).toBe(10_000);
		}
		const way = tracePath(world, query('documents'), { path: 'procedures/SOP-09999.md' });
		expect(labels(way)).toEqual(['SOP-09751 Procedure 9751 … SOP-10000 Procedure 10000', 'SOP-09999 Procedure 9999']);
	});
});
