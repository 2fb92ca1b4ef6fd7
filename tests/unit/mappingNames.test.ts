import { describe, expect, test } from 'vitest';
import { claimsOfWorkspace } from '../../server/src/core/coverage/claimTable.ts';
import { coverageOf } from '../../server/src/core/coverage/coverage.ts';
import { fileNamedBy } from '../../server/src/core/coverage/namedFile.ts';
import { requirementEditions } from '../../server/src/core/index/editions.ts';
import type { World } from '../../server/src/core/index/world.ts';
import { worldOf } from '../support/workspace.ts';

function procedure(title: string): string {
	return `# ${title}\n\n| Version | Owner |\n| --- | --- |\n| 1 | Buyer |\n`;
}

function map(...rows: readonly string[]): string {
	return `# ISO 9001:2015 map\n\n| Clause | Document |\n| --- | --- |\n${rows.map(row => `| ${row} |\n`).join('')}`;
}

/** `8.4 → path`, for each row of the map. */
function resolved(world: World): readonly string[] {
	return claimsOfWorkspace(world.index, world.setup)
		.filter(({ claim }) => claim.kind === 'mapping')
		.map(each => `${each.claim.clause} → ${each.document ?? fileNamedBy(world, each) ?? 'nobody'}`);
}

async function documentFor(name: string, files: Readonly<Record<string, string>>): Promise<string | undefined> {
	return resolved(await worldOf({ ...files, 'map.md': map(`8.4 | *${name}*`) }))[0]?.slice('8.4 → '.length);
}

describe('a mapping row finds the document whose title is nearly what it names', () => {
	const files = {
		'a.md': procedure('Corrective and Preventive Action (CAPA)'),
		'b.md': procedure('Quality Manual, Policy and Objectives'),
		'c.md': procedure('SOP Management Review'),
		'd.md': procedure('Management Review Minutes'),
		'e.md': procedure('Purchasing'),
	};

	test.each([
		['SOP Corrective and Preventive Actions', 'a.md'],
		['Quality Management Manual', 'b.md'],
		['Management Review', 'c.md'],
		['SOP Management Review and KPIs', 'c.md'],
		['SOP Purchasing', 'e.md'],
		['SOP Incident Reporting', 'nobody'],
		['Software Review', 'nobody'],
		['Manual', 'nobody'],
	])('%s is %s', async (name, path) => {
		expect(await documentFor(name, files)).toBe(path);
	});

	test('and names none where two are as near', async () => {
		const two = { 'x/a.md': procedure('Internal Audit Plan 2025'), 'x/b.md': procedure('Internal Audit Plan 2026') };
		expect(await documentFor('Internal Audit Plan', two)).toBe('nobody');
	});

	test('of two with one name the one in the same folder', async () => {
		const two = { 'de/a.md': procedure('Audit'), 'en/a.md': procedure('Audit'), 'en/map.md': map('9.2 | *Audit*') };
		expect(resolved(await worldOf(two))).toEqual(['9.2 → en/a.md']);
	});

	test('letters with marks are the same as spelled out', async () => {
		expect(await documentFor('Qualitätsziele', { '0210_Qualitaetsziele.md': '# Ziele\n' })).toBe('0210_Qualitaetsziele.md');
		expect(await documentFor('Procédure d’achat', { 'Procedure d_achat.md': '# Achat\n' })).toBe('Procedure d_achat.md');
	});
});

test('a number and a name in two columns name one document, whatever stands between its words', async () => {
	const files = {
		'0550_Monitoring_Measurement_Analysis.md': '# Monitoring\n',
		'map.md':
			'# ISO 9001:2015 map\n\n| Clause | Document no. | Document |\n| --- | --- | --- |\n| 9.1 | 0550 | Monitoring, Measurement, Analysis |\n',
	};
	expect(resolved(await worldOf(files))).toEqual(['9.1 → 0550_Monitoring_Measurement_Analysis.md']);
});

describe('a mapping row may name a file that is no document', () => {
	const files = {
		'map.md': map('7.2 | Competence Matrix', '8.4 | [list](registers/suppliers.xlsx)', '9.2 | [plan](registers/plan.xlsx)'),
		'registers/competence-matrix.csv': 'a,b\n',
		'registers/suppliers.xlsx': '',
	};

	test('by its name or by a link', async () => {
		expect(resolved(await worldOf(files))).toEqual([
			'7.2 → registers/competence-matrix.csv',
			'8.4 → registers/suppliers.xlsx',
			'9.2 → nobody',
		]);
	});

	test('which claims the clause, while a file that is not there is planned', async () => {
		const world = await worldOf(files);
		const [edition] = requirementEditions(world);
		const states = new Map((edition === undefined ? [] : coverageOf(world, edition).clauses).map(row => [row.clause.number, row]));
		expect(states.get('7.2')).toMatchObject({ state: 'claimed', documents: ['registers/competence-matrix.csv'] });
		expect(states.get('9.2.1')?.state).toBe('planned');
	});
});
