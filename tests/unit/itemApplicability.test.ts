import { describe, expect, test } from 'vitest';
import { coverageAsJson } from '../../server/src/cli/reporters/coverageJson.ts';
import { mapRowsOf } from '../../server/src/core/coverage/clauseMaps.ts';
import { type ClauseCoverage, coverageOf } from '../../server/src/core/coverage/coverage.ts';
import { gapsIn } from '../../server/src/core/coverage/missingItems.ts';
import { countHintsIn } from '../../server/src/core/features/countHints.ts';
import { hoverAt } from '../../server/src/core/features/hover.ts';
import { lensesOf } from '../../server/src/core/features/lens.ts';
import type { World } from '../../server/src/core/index/world.ts';
import { positionAt } from '../../server/src/core/text/snapshot.ts';
import { pageOf } from '../support/coveragePage.ts';
import { documentAt, findingsOf, worldOf } from '../support/workspace.ts';

type Files = Readonly<Record<string, string>>;

const settings = 'standards: ["iso-9001:2015"]\n';
const reason = 'every result can be verified later';

async function worldWith(files: Files): Promise<World> {
	return worldOf({ 'qms.yaml': settings, ...files });
}

function covered(world: World, clause: string): ClauseCoverage {
	const edition = world.setup.catalogue.editions.get('iso-9001:2015');
	const found = edition && coverageOf(world, edition).clauses.find(row => row.clause.number === clause);
	if (found === undefined) {
		throw new Error(`There is no clause ${clause}.`);
	}
	return found;
}

/** `state: items that are not applicable` */
async function stateOf(files: Files, clause: string): Promise<string> {
	const { state, items } = covered(await worldWith(files), clause);
	return `${state}: ${items.flatMap(item => (item.state === 'notApplicable' ? item.letter : [])).join('')}`;
}

function procedure(head: string, text: string): Files {
	return { 'SOP-01.md': `---\nid: SOP-01\ntype: procedure\nstandard: ISO 9001:2015\n${head}---\n# Production\n\n${text}\n` };
}

const scope = `## Scope\n\nClause 8.5.1 f) is not applicable: ${reason}.\n`;

describe('an item that is declared not applicable', () => {
	test.each([
		['in the scope', procedure('clauses: [8.5.1]\n', scope), '8.5.1', 'claimed: f'],
		[
			'in a statement of applicability',
			procedure('', '| Clause | Applicable | Why |\n|---|---|---|\n| 8.2.1 b) | No | x |'),
			'8.2.1',
			'mentioned: b',
		],
		[
			'in a table of exclusions',
			procedure('', '## Exclusions\n\n| Clause | Why |\n|---|---|\n| 8.5.1 f) | no special processes |'),
			'8.5.1',
			'mentioned: f',
		],
		['in a map', procedure('', '| Clause | Document |\n|---|---|\n| 8.2.1 a) | N/A |\n| 8.2.1 | SOP-01 |'), '8.2.1', 'claimed: a'],
		['in a heading', procedure('', '## 8.5.1 f) Validation: not applicable\n\nNone.'), '8.5.1', 'mentioned: f'],
		['in a heading with the word', procedure('', '## Clause 8.5.1 f) is not applicable\n\nNone.'), '8.5.1', 'mentioned: f'],
		['in qms.yaml', { 'qms.yaml': `${settings}applicability: [{ clause: "8.5.1 f)", reason: ${reason} }]\n` }, '8.5.1', 'missing: f'],
	])('%s leaves the others', async (_, files, clause, expected) => {
		expect(await stateOf(files, clause)).toBe(expected);
	});

	test('is the clause where all of its items are', async () => {
		const text = '## Exclusions\n\n- Clause 7.4 a), b) and c): there are none.\n- Clause 7.4 d) and e): nobody asks.\n';
		const found = covered(await worldWith(procedure('', text)), '7.4');
		expect([found.state, found.justification]).toEqual([
			'notApplicable',
			'Clause 7.4 a), b) and c): there are none. Clause 7.4 d) and e): nobody asks.',
		]);
	});

	test('counts for nothing: the clause is judged on the others', async () => {
		const text = 'The plan says what is communicated, and when.\n';
		const four = '- Clause 7.4 d) and e) are not applicable: nobody asks.\n';
		expect(await stateOf(procedure('clauses: ["7.4"]\n', text), '7.4')).toBe('claimed: ');
		expect(await stateOf(procedure('clauses: ["7.4"]\n', `${text}\n## Scope\n\n${four}`), '7.4')).toBe('described: de');
	});

	test('says why', async () => {
		const world = await worldWith(procedure('clauses: [8.5.1]\n', scope));
		const found = covered(world, '8.5.1');
		const item = found.items.find(({ letter }) => letter === 'f');
		expect([item?.notApplicable?.item, item?.notApplicable?.reason]).toEqual(['f', `Clause 8.5.1 f) is not applicable: ${reason}.`]);
		const edition = world.setup.catalogue.editions.get('iso-9001:2015');
		const json = edition === undefined ? '' : coverageAsJson(world, [coverageOf(world, edition)]);
		const { standards } = JSON.parse(json) as {
			standards: { clauses: { clause: string; items: { item: string; justification: string }[] }[] }[];
		};
		const told = standards[0]?.clauses.find(({ clause }) => clause === '8.5.1')?.items.find(row => row.item === 'f');
		expect(told?.justification).toBe(`Clause 8.5.1 f) is not applicable: ${reason}.`);
	});

	test('is asked of nobody', async () => {
		const files = procedure('clauses: [8.5.1]\n', scope);
		const world = await worldWith(files);
		const document = documentAt(world, 'SOP-01.md');
		const letters = gapsIn(world, document).flatMap(({ clauses }) => clauses.flatMap(({ items }) => items.map(({ letter }) => letter)));
		expect(letters).toHaveLength(7);
		expect(letters).not.toContain('f');
		expect(lensesOf(world, document)[0]?.title).toBe('Covers 8.5.1 · 0 of 7 items addressed');
		const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
		expect(countHintsIn(world, document, range).map(({ label }) => label)).toEqual(['0 of 7']);
	});

	test('in a map leaves its clause in the map', async () => {
		const world = await worldWith(procedure('', '| Clause | Document |\n|---|---|\n| 8.2.1 a) | N/A |\n| 8.3 | N/A |'));
		expect(mapRowsOf(world.index, world.setup).flatMap(({ excludes }) => excludes)).toEqual(['8.3']);
	});

	test('is told by a hover', async () => {
		const world = await worldWith(procedure('clauses: [8.5.1]\n', scope));
		const document = documentAt(world, 'SOP-01.md');
		const lines =
			hoverAt(world, document, positionAt(document.snapshot, document.snapshot.text.indexOf('8.5.1')))?.markdown.split('\n') ?? [];
		expect(lines.filter(line => line.endsWith(', declared not applicable'))).toEqual([expect.stringMatching(/^- – \*\*f\)\*\* /)]);
	});

	test('stands on the coverage page with its reason', async () => {
		const page = await pageOf({ 'qms.yaml': settings, ...procedure('clauses: [8.5.1]\n', scope) });
		const table = /<h3 id="[^"]*-applicability">.*?<\/section>/s.exec(page)?.[0] ?? '';
		expect(table).toContain('8.5.1 f)');
		expect(table).toContain(reason);
	});
});

describe('what contradicts it', () => {
	async function messages(files: Files): Promise<readonly string[]> {
		const found = findingsOf(await worldWith(files));
		return found.filter(({ rule }) => rule === 'contradictory-applicability').map(({ message }) => message);
	}

	test('is no claim on the clause or on another item', async () => {
		expect(await messages(procedure('clauses: [8.5.1, 8.5.1 a)]\n', scope))).toEqual([]);
	});

	test('is a claim on the item', async () => {
		expect(await messages(procedure('clauses: [8.5.1 f)]\n', scope))).toEqual([
			'8.5.1 f) is claimed here, but SOP-01.md declares 8.5.1 f) not applicable.',
		]);
	});

	test('is a scope that says otherwise than qms.yaml', async () => {
		const yaml = { 'qms.yaml': `${settings}applicability: [{ clause: "8.5.1 g)", reason: None. }]\n` };
		expect(await messages({ ...procedure('', scope), ...yaml })).toEqual([
			'The scope declares 8.5.1 f) not applicable, but qms.yaml does not.',
			'The scope leaves out other clauses, but not 8.5.1 g), which qms.yaml declares not applicable.',
		]);
	});

	test('a row without a reason names the item', async () => {
		expect(await messages(procedure('', '| Clause | Document |\n|---|---|\n| 8.5.1 f) | N/A |'))).toEqual([
			'There is no reason given why 8.5.1 f) would not apply.',
		]);
	});

	test('an item that there is not is told in qms.yaml', async () => {
		const world = await worldOf({ 'qms.yaml': `${settings}applicability: [{ clause: "8.5.1 z)", reason: None. }]\n` });
		expect(findingsOf(world).map(({ message }) => message)).toEqual(['There is no item z) of 8.5.1 in ISO 9001:2015.']);
	});
});
