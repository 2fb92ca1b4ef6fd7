import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../server/src/core/coverage/coverage.ts';
import { factsOf } from '../../server/src/core/features/facts.ts';
import { kindReading } from '../../server/src/core/features/readingWords.ts';
import { requirementEditions } from '../../server/src/core/index/editions.ts';
import { declaredKind, kindPatternsOf } from '../../server/src/core/model/declaredKinds.ts';
import { traceGraph } from '../../server/src/core/trace/graph.ts';
import { missingDocuments } from '../../server/src/core/trace/missingDocuments.ts';
import { documentAt, findingsOf, openFiles, worldOf } from '../support/workspace.ts';

/** The rules that report on a document. */
async function rulesOn(path: string, files: Readonly<Record<string, string>>): Promise<readonly string[]> {
	return findingsOf(await worldOf(files)).flatMap(finding => (finding.path === path ? [finding.rule] : []));
}

describe('a pattern', () => {
	test.each([
		['SOP-*', 'SOP-01', true],
		['SOP-*', 'sop 01', true],
		['SOP-*', 'SOP01', true],
		['SOP-*', 'SOPX-01', false],
		['SOP*', 'SOPX-01', true],
		['P-*', 'POL-01', false],
		['P-*', 'P.01', true],
		['CC-PR-*', 'CC PR.010', true],
		['CCPR-*', 'CC-PR-010', true],
		['*-FRM-*', 'QM-FRM-1', true],
		['*-FRM-*', 'FRM-1', false],
		['QM-*-*', 'QM-PR-01', true],
		['SOP-01', 'SOP 01', true],
		['SOP-01', 'SOP-011', false],
		['QF-0002-1', 'QF-00021', false],
		['QF-0002-*', 'QF-0002-1', true],
		['SOP-1(a)*', 'SOP-1(A)-2', true],
	])('%s for the id %s: %s', (pattern, id, isMeant) => {
		const kinds = kindPatternsOf(new Map([['record', [pattern]]]));
		expect(declaredKind(kinds, 'x/y.md', id) !== undefined).toBe(isMeant);
	});

	test.each([
		['minutes/**', 'minutes/2026/03.md', true],
		['minutes/*', 'minutes/2026/03.md', false],
		['**/M-*.md', 'M-1.md', true],
		['**/M-*.md', 'a/b/M-1.md', true],
		['a?.md', 'ab.md', true],
		['a.md', 'abmd', false],
	])('%s for the path %s: %s', (pattern, path, isMeant) => {
		const kinds = kindPatternsOf(new Map([['record', [pattern]]]));
		expect(declaredKind(kinds, path, undefined) !== undefined).toBe(isMeant);
	});

	test('the first that fits counts', () => {
		const kinds = kindPatternsOf(
			new Map([
				['form', ['a/x.md']],
				['record', ['a/**']],
			]),
		);
		expect(['a/x.md', 'a/y.md'].map(path => declaredKind(kinds, path, undefined)?.kind)).toEqual(['form', 'record']);
	});
});

describe('facts', () => {
	test('tell the kind that the house gave, and by what', async () => {
		const world = await worldOf({
			'qms.yaml': 'kinds: { workInstruction: ["XY-*"], record: ["minutes/**"] }\n',
			'a.md': '---\nid: XY-01\ntype: form\n---\n# Procedure for packing\n',
			'minutes/b.md': '# March\n',
		});
		expect(factsOf(world, 'a.md')).toMatchObject({
			kind: { kind: 'workInstruction', source: 'configuration', reason: 'XY-* in qms.yaml' },
			recognized: 'it has a document id',
		});
		expect(factsOf(world, 'minutes/b.md')).toMatchObject({
			kind: { kind: 'record', source: 'configuration' },
			recognized: 'minutes/** in qms.yaml says so',
		});
	});

	test('in words', async () => {
		const world = await worldOf({
			'qms.yaml': 'kinds: { workInstruction: ["a.md"], other: ["b.md"] }\n',
			'a.md': '# A\n',
			'b.md': '',
			'c.md': '',
		});
		expect(['a.md', 'b.md', 'c.md'].map(path => kindReading(documentAt(world, path).reading.facts.kind))).toEqual([
			'work instruction, told by a.md in qms.yaml',
			'other, told by b.md in qms.yaml',
			'other, for nothing names a kind',
		]);
	});

	test('a pattern of ids counts for an id of the form that qms.yaml gives', async () => {
		const world = await worldOf({
			'qms.yaml': 'ids: { pattern: "[a-z]+/\\\\d+" }\nkinds: { plan: ["qa/*"] }\n',
			'x.md': '**Document No.:** qa/17\n**Version:** 1\n',
		});
		expect(documentAt(world, 'x.md').reading.facts).toMatchObject({ id: { text: 'qa/17' }, kind: { kind: 'plan' } });
	});

	test('neither `other` nor a README makes a document of the system', async () => {
		const world = await worldOf({
			'qms.yaml': 'kinds: { other: ["forms/**"], procedure: ["how/**"] }\n',
			'forms/a.md': '# A\n',
			'how/README.md': '# How\n',
			'how/security.md': '# Security\n',
		});
		expect([...world.documents.values()].map(({ path, reading }) => [path, reading.facts.recognized !== undefined])).toEqual([
			['forms/a.md', false],
			['how/README.md', false],
			['how/security.md', true],
		]);
	});
});

describe('what depends on the kind', () => {
	test('required metadata', async () => {
		const files = { 'how/buying.md': '# Buying\n\nAsk three suppliers.\n' };
		const required = 'required: { procedure: [owner], form: [] }\n';
		expect(await rulesOn('how/buying.md', { ...files, 'qms.yaml': required })).not.toContain('missing-metadata');
		expect(await rulesOn('how/buying.md', { ...files, 'qms.yaml': `${required}kinds: { procedure: ["how/**"] }\n` })).toContain(
			'missing-metadata',
		);
		const form = { 'FRM-01.md': '---\nid: PR-01\n---\n# Order\n' };
		expect(await rulesOn('FRM-01.md', { ...form, 'qms.yaml': required })).toContain('missing-metadata');
		expect(await rulesOn('FRM-01.md', { ...form, 'qms.yaml': `${required}kinds: { form: ["PR-*"] }\n` })).not.toContain('missing-metadata');
	});

	test('a record that stands behind a clause', async () => {
		const files = {
			'SOP-01.md':
				'---\nid: SOP-01\nclauses: ["8.5.2"]\n---\n# Labels\n\nEach batch of the product is marked with a unique batch number on a label at every stage of production. See [it](log/march.md).\n',
			'log/march.md': '# March\n\n| Batch | Label |\n| --- | --- |\n| 17 | B-17 |\n',
		};
		const state = async (kinds: string): Promise<string | undefined> => {
			const world = await worldOf({ ...files, 'qms.yaml': `standards: ["iso-9001:2015"]\nkinds: ${kinds}\n` });
			const [edition] = requirementEditions(world);
			return edition && coverageOf(world, edition).clauses.find(({ clause }) => clause.number === '8.5.2')?.state;
		};
		expect(await state('{ other: ["log/**"] }')).toBe('described');
		expect(await state('{ record: ["log/**"] }')).toBe('evidenced');
	});

	test('nodes and edges of the graph, of files that are no documents too, and what is missing', async () => {
		const files = {
			'a.md': '---\nid: XY-01\n---\n# A\n\nSee [b](b.md), [c](scans/c.pdf) and [d](to-come/d.md).\n',
			'b.md': '---\nid: XZ-01\n---\n# B\n',
			'scans/c.pdf': '',
		};
		const world = await worldOf({
			...files,
			'qms.yaml': 'kinds: { procedure: ["XY-*"], workInstruction: ["b.md"], record: ["scans/**"], form: ["to-come/*"] }\n',
		});
		const { nodes, edges } = traceGraph(world);
		expect(nodes.flatMap(({ id, kind }) => (kind === 'clause' ? [] : [`${id} ${kind}`]))).toEqual([
			'XY-01 procedure',
			'XZ-01 workInstruction',
			'scans/c.pdf record',
		]);
		expect(edges.map(({ from, kind, to }) => `${from} ${kind} ${to}`)).toEqual(
			expect.arrayContaining(['XZ-01 implements XY-01', 'XY-01 records scans/c.pdf']),
		);
		expect(missingDocuments(world).map(({ path, kind }) => `${path} ${kind}`)).toEqual(['to-come/d.md form']);
	});
});

test('a change of qms.yaml takes effect when it is saved', async () => {
	const { host, service } = await openFiles({ 'qms.yaml': 'kinds: { form: ["a.md"] }\n', 'a.md': '# A\n' });
	const kind = (): string => documentAt(service.world, 'a.md').reading.facts.kind.kind;
	expect(kind()).toBe('form');
	host.files.set('qms.yaml', 'kinds: { record: ["a.md"] }\n');
	await service.refresh(['qms.yaml']);
	expect(kind()).toBe('record');
	host.files.delete('qms.yaml');
	await service.refresh(['qms.yaml']);
	expect(kind()).toBe('other');
});
