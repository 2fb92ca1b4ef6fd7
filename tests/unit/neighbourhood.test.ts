import { describe, expect, test } from 'vitest';
import { documentsNear, type Neighbourhood } from '../../server/src/core/trace/nearDocuments.ts';
import { worldOf } from '../support/workspace.ts';

const head = (id: string, more = ''): string => `---\nid: ${id}\n${more}---\n# ${id}\n\n`;

const files = {
	'POL-01.md': `${head('POL-01')}See SOP-01.\n`,
	'SOP-01.md': `${head('SOP-01', 'standard: ISO 9001:2015\nclauses: ["7.2", "7.3"]\n')}See FRM-01, SOP-01 and [this](gone.md).\n`,
	'FRM-01.md': `${head('FRM-01')}See SOP-01.\n`,
	'REC-01.md': `${head('REC-01')}On FRM-01.\n`,
	'SOP-99.md': head('SOP-99'),
};

async function around(path: string, depth: number, limit?: number): Promise<Neighbourhood> {
	const found = documentsNear(await worldOf(files), path, depth, limit);
	if (found === undefined) {
		throw new Error(`There is nothing around ${path}.`);
	}
	return found;
}

const labels = ({ nodes }: Neighbourhood): readonly string[] => nodes.map(({ label }) => label).sort();
const edges = ({ edges: all, nodes }: Neighbourhood): readonly string[] => {
	const labelOf = new Map(nodes.map(({ id, label }) => [id, label]));
	return all.map(({ from, to, kind }) => `${labelOf.get(from)} ${kind} ${labelOf.get(to)}`).sort();
};

describe('what lies around a document', () => {
	test('one step: its clauses, what it names, what names it, what is missing', async () => {
		const found = await around('SOP-01.md', 1);
		expect(labels(found)).toEqual(['7.2 Competence', '7.3 Awareness', 'FRM-01', 'POL-01', 'SOP-01', 'gone.md']);
		expect(edges(found)).toEqual([
			'FRM-01 references SOP-01',
			'POL-01 references SOP-01',
			'SOP-01 covers 7.2 Competence',
			'SOP-01 covers 7.3 Awareness',
			'SOP-01 records FRM-01',
			'SOP-01 references gone.md',
		]);
		expect(found.nodes.find(({ id }) => id === found.centre)?.label).toBe('SOP-01');
	});

	test('two steps reach what its neighbours name', async () => {
		expect(labels(await around('SOP-01.md', 2))).toContain('REC-01');
		expect(labels(await around('SOP-01.md', 2))).not.toContain('SOP-99');
	});

	test('clauses come in when their document is near enough', async () => {
		expect(labels(await around('FRM-01.md', 1))).not.toContain('7.2 Competence');
		expect(labels(await around('FRM-01.md', 2))).toContain('7.2 Competence');
	});

	test('what neighbours say of each other is left out, and a register leads nowhere else', async () => {
		const world = await worldOf({
			...files,
			'POL-01.md': `${head('POL-01')}See SOP-01 and FRM-01.\n`,
			'REG-01.md': `${head('REG-01', 'type: register\n')}SOP-01, SOP-99\n`,
		});
		const found = documentsNear(world, 'SOP-01.md', 3);
		expect(found && edges(found)).not.toContain('POL-01 records FRM-01');
		expect(found && labels(found)).toContain('REG-01');
		expect(found && labels(found)).not.toContain('SOP-99');
	});

	test('a document of its own is alone, and where there is none there is nothing', async () => {
		expect(labels(await around('SOP-99.md', 3))).toEqual(['SOP-99']);
		expect(documentsNear(await worldOf(files), 'nowhere.md', 1)).toBeUndefined();
	});

	test('no more than a picture holds; the rest is counted, and every edge has both its ends', async () => {
		const found = await around('SOP-01.md', 1, 2);
		expect(found.nodes.filter(({ kind }) => kind !== 'missing')).toHaveLength(2);
		expect(found.more).toBe(3);
		const ids = new Set(found.nodes.map(({ id }) => id));
		expect(found.edges.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
	});
});
