import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ClauseCoverage, coverageOf, type Match } from '../../server/src/core/coverage/coverage.ts';
import { requirementEditions } from '../../server/src/core/index/editions.ts';
import type { World } from '../../server/src/core/index/world.ts';
import { LanguageService } from '../../server/src/core/service.ts';
import { bundledStandards } from '../../server/src/core/standards/bundled.ts';
import { lineAt } from '../../server/src/core/text/snapshot.ts';
import { NodeHost } from '../../server/src/hosts/nodeHost.ts';
import { rowsOf } from '../corpus/csv.ts';

/**
 * What somebody expected who read every document of the sample, clause by clause, without looking at what the tool says: a row for each
 * requirement and each of its items, with its state and with the lines (counted from 1) that it was told by.
 */
const expected = rowsOf(readFileSync(join(import.meta.dirname, '../workspaces/examples-coverage.csv'), 'utf8'));

let world: World;
let clauses: readonly ClauseCoverage[];

beforeAll(async () => {
	const host = new NodeHost(join(import.meta.dirname, '../../examples'), { isEager: true, today: '2026-11-22' });
	({ world } = await LanguageService.open(host, bundledStandards));
	const [edition] = requirementEditions(world);
	clauses = edition === undefined ? [] : coverageOf(world, edition).clauses;
});

describe('the sample, read by hand', () => {
	test('has the state that the reader expected in every requirement and item', () => {
		const states = clauses.flatMap(({ clause, state, items }) => [
			`${clause.number}: ${state}`,
			...items.map(item => `${clause.number} ${item.letter}: ${item.state}`),
		]);
		const wanted = expected.map(({ clause, item, state }) => `${clause}${item === '' ? '' : ` ${item}`}: ${state}`);
		expect(states.sort()).toEqual(wanted.sort());
		expect(wanted).toHaveLength(65 + 216);
	});

	test('shows the text that the reader was told by, in nineteen of twenty requirements and items', () => {
		const told = expected.filter(({ state }) => state === 'described' || state === 'evidenced');
		const elsewhere = told.filter(row => !matchesOf(row.clause ?? '', row.item ?? '').some(match => isIn(match, row.where ?? '')));
		expect(told.length).toBeGreaterThan(200);
		expect(elsewhere.length * 20).toBeLessThanOrEqual(told.length);
	});
});

function matchesOf(number: string, letter: string): readonly Match[] {
	const covered = clauses.find(({ clause }) => clause.number === number);
	const items = covered?.items.filter(item => letter === '' || item.letter === letter) ?? [];
	return [...(letter === '' ? (covered?.matches ?? []) : []), ...items.flatMap(({ matches }) => matches)];
}

/** `procedures/SOP-10.md:42-45; registers/risks.md:26` */
function isIn(match: Match, where: string): boolean {
	const document = world.documents.get(match.path);
	const line = document === undefined ? 0 : lineAt(document.snapshot, match.from) + 1;
	return where.split(/;\s*/).some(place => {
		const [path, lines = ''] = place.split(':');
		return (
			path === match.path &&
			lines.split(/\s+/).some(range => {
				const [from = 0, to = from] = range.split('-').map(Number);
				return from <= line && line <= to;
			})
		);
	});
}
