import { describe, expect, test } from 'vitest';
import { requirementEditions } from '../../server/src/core/index/editions.ts';
import type { World } from '../../server/src/core/index/world.ts';
import { deadEndsIn } from '../../server/src/core/trace/deadEnds.ts';
import { depthsOf } from '../../server/src/core/trace/depth.ts';
import { gapWords, passedOverWords } from '../../server/src/core/trace/gapWords.ts';
import { mark } from '../../server/src/core/trace/node.ts';
import { orphansIn } from '../../server/src/core/trace/orphans.ts';
import { problemNodes } from '../../server/src/core/trace/problemNodes.ts';
import { wholeView } from '../../server/src/core/trace/query.ts';
import { supersessionCycles } from '../../server/src/core/trace/supersessionCycles.ts';
import { worldOf } from '../support/workspace.ts';

const qms = { 'qms.yaml': 'standards: ["iso-9001:2015"]\n' };

function md(fields: string, body = ''): string {
	return `---\n${fields}\n---\n# Title\n\n${body}\n`;
}

describe('orphans', () => {
	test('are documents that no other refers to and that cover no clause', async () => {
		const world = await worldOf({
			...qms,
			'README.md': '# Read me\n',
			'index.md': '# Index\n',
			'a.md': md('id: SOP-01', 'See [b](b.md) and SOP-01.'),
			'b.md': '# B\n',
			'c.md': md('clauses: ["8.4"]'),
			'd.md': '# D\n\n[d](d.md)\n',
		});
		expect(orphansIn(world)).toEqual(['a.md', 'd.md']);
	});

	test('what a clause map names is none, nor is the map', async () => {
		const world = await worldOf({
			...qms,
			'a.md': md('id: SOP-01'),
			'map.md': '# Map\n\n| ISO 9001 clause | Document |\n|---|---|\n| 7.5 | SOP-01 |\n',
		});
		expect(orphansIn(world)).toEqual([]);
	});
});

describe('circles of supersession', () => {
	async function cycles(supersedes: Readonly<Record<string, string>>): Promise<readonly string[]> {
		const files = Object.entries(supersedes).map(([name, others]) => [`${name}.md`, md(`id: SOP-${name}\nsupersedes: [${others}]`)]);
		return supersessionCycles(await worldOf({ ...qms, ...Object.fromEntries(files) })).map(links =>
			links.map(({ from }) => from).join(' '),
		);
	}

	test('begin with the first path', async () => {
		expect(await cycles({ 3: 'SOP-1', 1: 'SOP-2', 2: 'SOP-3' })).toEqual(['1.md 2.md 3.md']);
	});

	test('a line of documents, and one that names itself, are none', async () => {
		expect(await cycles({ 1: 'SOP-2, SOP-3', 2: 'SOP-3', 3: 'SOP-3' })).toEqual([]);
	});

	test('what leads into a circle and out of it is no part of it', async () => {
		expect(await cycles({ 0: 'SOP-1', 1: 'SOP-2', 2: 'SOP-1, SOP-9', 9: '' })).toEqual(['1.md 2.md']);
	});

	test('several are told one by one', async () => {
		expect(await cycles({ 1: 'SOP-2', 2: 'SOP-1, SOP-3', 3: 'SOP-4', 4: 'SOP-3' })).toEqual(['1.md 2.md', '3.md 4.md']);
	});

	test('a line of five thousand documents is no matter', async () => {
		const names = Array.from({ length: 5000 }, (_, i) => String(10_000 + i));
		expect(
			await cycles(Object.fromEntries(names.map((name, i) => [name, names[i + 1] === undefined ? '' : `SOP-${names[i + 1]}`]))),
		).toEqual([]);
	}, 30_000);
});

/** Addresses 8.5.2, which asks for a record. */
const labelling = 'Each batch of the product is marked with a unique batch number on a label at every stage of production.';
/** Addresses 8.5.4, preservation, which asks for none. */
const storing = 'Parts are stored in boxes that protect them from damage; packaging and transport are chosen by the storekeeper.';

describe('dead ends', () => {
	async function deadEnds(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
		const world = await worldOf({ ...qms, ...files });
		return deadEndsIn(world, requirementEditions(world)).map(
			({ path, declaredIn, clauses }) => `${path} ${clauses.map(({ number }) => number).join(' ')} ${declaredIn.path}:${declaredIn.line}`,
		);
	}

	test('a procedure claims a clause that asks for a record, and names no form', async () => {
		expect(await deadEnds({ 'a.md': md('id: SOP-01\nclauses: ["7.2"]') })).toEqual(['a.md 7.2 a.md:2']);
	});

	test('a clause that asks for none, one that does not apply, and another kind of document are none', async () => {
		expect(
			await deadEnds({
				'qms.yaml': 'standards: ["iso-9001:2015"]\napplicability: [ { clause: "8.3", reason: "We make to drawings." } ]\n',
				'a.md': md('id: SOP-01\nclauses: ["8.5.4", "8.3.3"]'),
				'b.md': md('id: POL-01\nclauses: ["7.2"]'),
			}),
		).toEqual([]);
	});

	test('the form may be named by a work instruction below the procedure, or be another file', async () => {
		const form = md(
			'id: FRM-01',
			'| Name | Trained in | Date |\n|---|---|---|\n| | | |\n\nFill in this form for every person of the company.',
		);
		const below = { 'b.md': md('id: WI-01', 'On FRM-01.'), 'c.md': form };
		expect(await deadEnds({ 'a.md': md('id: SOP-01\nclauses: ["7.2"]', 'See WI-01.'), ...below })).toEqual([]);
		expect(
			await deadEnds({ 'a.md': md('id: SOP-01\nclauses: ["7.2"]', '[sheet](forms/training.xlsx)'), 'forms/training.xlsx': '' }),
		).toEqual([]);
		expect(await deadEnds({ 'a.md': md('id: SOP-01\nclauses: ["7.2"]', '[sheet](forms/training.xlsx)') })).toEqual(['a.md 7.2 a.md:2']);
	});

	test('a form that serves another clause, or is not filled in, is told beside it', async () => {
		const world = await worldOf({
			...qms,
			'a.md': md('id: SOP-01\nclauses: ["8.4.1"]', 'On FRM-01, and [the log](records/log.md).'),
			'f.md': md('id: FRM-01\ntype: form\nclauses: ["8.4.2", "8.4.2", "8.4.3"]'),
			'records/log.md': md('type: record', '| Field | Value |\n| --- | --- |\n| Batch | |\n| By | |\n| Date | |'),
		});
		const editions = requirementEditions(world);
		const [found, ...others] = deadEndsIn(world, editions);
		expect([found?.path, found?.clauses.map(({ number }) => number), others]).toEqual(['a.md', ['8.4.1'], []]);
		expect(passedOverWords(found?.passedOver ?? [])).toBe('FRM-01 is said to serve 8.4.2 and 8.4.3, records/log.md is not filled in');
		const [node] = problemNodes(world, wholeView('problems'), `problems${mark}recordless`);
		expect(node?.description).toBe(
			'a record is asked for by 8.4.1; FRM-01 is said to serve 8.4.2 and 8.4.3, records/log.md is not filled in',
		);
	});

	test('who claims a whole chapter leaves the record to whoever has it', async () => {
		const files = {
			'a.md': md('id: SOP-01\nclauses: ["7"]'),
			'b.md': md('id: SOP-02\nclauses: ["7.2"]', 'On FRM-01.'),
			'c.md': md('id: FRM-01', 'Every person who was trained is written down here, with day and hours.'),
		};
		const [first] = await deadEnds(files);
		expect(first).toMatch(/^a\.md 7\.1\.5\.1 /);
		expect(first).not.toContain(' 7.2');
	});
});

describe('the depth of a clause', () => {
	async function depth(files: Readonly<Record<string, string>>, number = '8.5.2'): Promise<string> {
		const world: World = await worldOf({ ...qms, ...files });
		const [edition] = requirementEditions(world);
		const row = edition && depthsOf(world, edition).find(({ clause }) => clause.number === number);
		return [row?.depth, ...(row?.gaps ?? []).map(gapWords)].join('; ');
	}

	const form = md('id: FRM-01\nstatus: approved', 'Every person who was trained is written down here, with day and hours.');
	const sop = (body: string, fields = 'status: approved'): string => md(`id: SOP-01\n${fields}\nclauses: ["8.5.2", "8.5.4"]`, body);

	test('is open without a claim, and where the claiming document does not speak of it', async () => {
		expect(await depth({ 'a.md': md('id: SOP-01', labelling) })).toBe('open');
		expect(await depth({ 'a.md': sop('We bake bread.') })).toBe('open');
	});

	test('is open where the text is on items that nobody claims', async () => {
		const knowing = 'Everybody knows the quality policy, and the quality objectives that concern them.';
		const contributing = 'They know how they contribute to the effectiveness of the quality management system.';
		const text = md('id: SOP-01\nclauses: ["7.3 d)"]', `${knowing} ${contributing}`);
		expect(await depth({ 'a.md': text }, '7.3')).toBe('open');
		expect(await depth({ 'a.md': text.replace('7.3 d)', '7.3') }, '7.3')).toBe('deep');
	});

	test('is deep where no record is asked for and nothing below is missing', async () => {
		expect(await depth({ 'a.md': sop(storing) }, '8.5.4')).toBe('deep');
	});

	test('is shallow where a record is asked for and none is linked, and deep with one', async () => {
		expect(await depth({ 'a.md': sop(labelling) })).toBe('shallow; a record is asked for, and no form or record is linked');
		expect(await depth({ 'a.md': sop(`${labelling} On FRM-01.`), 'f.md': form })).toBe('deep');
		expect(await depth({ 'a.md': sop(`${labelling} See WI-01.`), 'b.md': md('id: WI-01', 'On FRM-01.'), 'f.md': form })).toBe('deep');
		expect(await depth({ 'a.md': sop(`${labelling} On [the list](records/training.xlsx).`), 'records/training.xlsx': '' })).toBe('deep');
	});

	test('is shallow where the form that is linked serves another clause', async () => {
		const files = { 'a.md': sop(`${labelling} On FRM-01.`), 'f.md': form.replace('id: FRM-01', 'id: FRM-01\nclauses: ["8.6"]') };
		expect(await depth(files)).toBe(
			'shallow; a record is asked for, and no form or record that serves 8.5.2 is linked (FRM-01 is said to serve 8.6)',
		);
	});

	test.each([
		['draft', 'f.md is a draft'],
		['Entwurf', 'f.md is a draft'],
		['withdrawn', 'f.md is obsolete'],
	])('is shallow where the form is %s', async (status, words) => {
		const files = { 'a.md': sop(`${labelling} On FRM-01.`), 'f.md': form.replace('approved', status) };
		expect(await depth(files)).toBe(`shallow; ${words}`);
	});

	test('is shallow where the claiming document is a draft, or superseded', async () => {
		expect(await depth({ 'a.md': sop(storing, 'status: draft') }, '8.5.4')).toBe('shallow; a.md is a draft');
		expect(await depth({ 'a.md': sop(storing), 'b.md': md('id: SOP-02\nsupersedes: SOP-01') }, '8.5.4')).toBe(
			'shallow; a.md is superseded by b.md',
		);
	});

	test('is shallow where a reference leads nowhere, there or further down the chain', async () => {
		expect(await depth({ 'a.md': sop(`${storing}\n\n[gone](gone.md)`) }, '8.5.4')).toBe(
			'shallow; a.md:10 names gone.md, which is not there',
		);
		const below = { 'a.md': sop(`${storing} See WI-01.`), 'b.md': md('id: WI-01', 'On SOP-77.') };
		expect(await depth(below, '8.5.4')).toBe('shallow; b.md:6 names SOP-77, which is not there');
	});

	test('a reference that leads nowhere in a section that claims something else is no matter', async () => {
		const text = `---\nid: SOP-01\n---\n# Title\n\n## Keeping (ISO 9001:2015, 8.5.4)\n\n${storing}\n\n## Other\n\n[gone](gone.md)\n`;
		expect(await depth({ 'a.md': text }, '8.5.4')).toBe('deep');
		expect(await depth({ 'a.md': text.replace('## Other\n', '### Other\n') }, '8.5.4')).toBe(
			'shallow; a.md:12 names gone.md, which is not there',
		);
	});

	test('what a document of the same kind, or above, leaves open is no matter', async () => {
		const files = {
			'a.md': sop(`${storing} See SOP-02 and POL-01.`),
			'b.md': md('id: SOP-02\nstatus: draft'),
			'c.md': md('id: POL-01', '[x](x.md)'),
		};
		expect(await depth(files, '8.5.4')).toBe('deep');
	});

	test('one document whose chain is all there is enough', async () => {
		const files = { 'a.md': sop(storing, 'status: draft'), 'b.md': md('id: SOP-02\nclauses: ["8.5.4"]', storing) };
		expect(await depth(files, '8.5.4')).toBe('deep');
	});

	test('documents that name each other in a circle end', async () => {
		const files = {
			'a.md': sop(`${storing} See WI-01.`),
			'b.md': md('id: WI-01', 'See SOP-01 and FRM-01.'),
			'f.md': `${form}\nSee WI-01.\n`,
		};
		expect(await depth(files, '8.5.4')).toBe('deep');
	});

	test('is not applicable where that is declared', async () => {
		const configured = {
			'qms.yaml': 'standards: ["iso-9001:2015"]\napplicability: [ { clause: "8.3", reason: "We make to drawings." } ]\n',
		};
		expect(await depth(configured, '8.3.2')).toBe('notApplicable');
	});
});
