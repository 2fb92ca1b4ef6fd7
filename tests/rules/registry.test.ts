import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../../server/src/core/rules/registry.generated.ts';
import { bundledStandards } from '../../server/src/core/standards/bundled.ts';

const folder = join(import.meta.dirname, '../../server/src/core/rules');
const notRules = new Set(['baseline.ts', 'exceptions.ts', 'registry.generated.ts', 'reportUsages.ts', 'rule.ts', 'run.ts']);
const files = readdirSync(folder).filter(file => file.endsWith('.ts') && !notRules.has(file));

test('every file of the folder is a registered rule whose id is its name', () => {
	expect(files.length).toBeGreaterThan(0);
	expect(rules.map(rule => `${rule.id}.ts`)).toEqual(files.sort());
});

test.each(rules.map(rule => [rule.id, rule] as const))('%s: what is said of it is said well', (id, rule) => {
	expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
	for (const text of [rule.summary, rule.rationale, rule.limits ?? 'None.', ...Object.values(rule.messages)]) {
		expect(text).toMatch(/(?:\.|\{problem\}|\{why\})$/);
		expect(text).not.toMatch(/\bplease\b/i);
	}
	expect(new Set(rule.examples.map(example => example.title)).size).toBe(rule.examples.length);
});

test.each(rules.map(rule => [rule.id, rule] as const))('%s: the clauses that it serves are clauses or terms of a pack', (_, rule) => {
	const known = new Set(
		bundledStandards.standards
			.map(bundledStandards.packOf)
			.flatMap(({ standard, clauses, terms }) =>
				[...clauses.map(clause => clause.number), ...terms.map(term => term.number)].map(number => `${standard.key}:${number}`),
			),
	);
	expect(rule.clauses.filter(clause => !known.has(clause))).toEqual([]);
});
