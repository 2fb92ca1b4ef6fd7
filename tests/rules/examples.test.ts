import { describe, expect, test } from 'vitest';
import { isMarkdownPath } from '../../server/src/core/base/paths.ts';
import { snapshotAt } from '../../server/src/core/features/check.ts';
import type { World } from '../../server/src/core/index/world.ts';
import { rules } from '../../server/src/core/rules/registry.generated.ts';
import type { Example, Finding, Rule } from '../../server/src/core/rules/rule.ts';
import { applyEdits, type Edit } from '../../server/src/core/text/edit.ts';
import { findingsOf, fixtureOf, listed, openFiles, worldOf } from '../support/workspace.ts';

describe.each(rules.map(rule => [rule.id, rule] as const))('%s', (_, rule) => {
	test.each(rule.examples.map(example => [example.title, example] as const))('example: %s', async (_title, example) => {
		const { files, expected } = fixtureOf(example.workspace);
		const world = await worldOf(files);
		expect(listed(world, findingsBy(rule, world))).toEqual(expected);
	});

	test('has an example that reports and one that does not', () => {
		const counts = rule.examples.map(example => fixtureOf(example.workspace).expected.length);
		expect(counts.some(count => count > 0)).toBe(true);
		expect(counts.some(count => count === 0)).toBe(true);
	});

	test('its marks name no other rule', () => {
		const named = rule.examples.flatMap(example => fixtureOf(example.workspace).expected.map(mark => mark.split(' ').at(-1)));
		expect(new Set(named)).toEqual(new Set([rule.id]));
	});

	test.each(rule.examples.map(example => [example.title, example] as const))(
		'edits stay inside the document: %s',
		async (_title, example) => {
			const world = await worldOf(fixtureOf(example.workspace).files);
			for (const finding of findingsBy(rule, world)) {
				expectEditsInside(finding, world);
			}
		},
	);

	const fixable = rule.examples.filter(example => example.fixed !== undefined);
	test.each(fixable.map(example => [example.title, example] as const))('fix: %s', async (_title, example) => {
		const { files } = fixtureOf(example.workspace);
		const { service, host } = await openFiles(files);
		const path = firstDocument(example);
		const before = findingsBy(rule, service.world).filter(finding => finding.path === path);
		expect(before.length).toBeGreaterThan(0);
		const edits = before.flatMap(finding => firstFixOf(finding));
		const after = applyEdits(files[path] ?? '', edits);
		expect(after).toBe(example.fixed);
		host.files.set(path, after);
		await service.refresh([path]);
		expect(listed(service.world, findingsBy(rule, service.world)).filter(line => line.startsWith(`${path}:`))).toEqual([]);
	});
});

function findingsBy(rule: Rule, world: World): readonly Finding[] {
	return findingsOf(world).filter(finding => finding.rule === rule.id);
}

/** The document that {@link Example.fixed} is the next version of. */
function firstDocument(example: Example): string {
	const path = Object.keys(fixtureOf(example.workspace).files).find(isMarkdownPath);
	if (path === undefined) {
		throw new Error(`The example "${example.title}" holds no document.`);
	}
	return path;
}

function firstFixOf(finding: Finding): readonly Edit[] {
	const [fix] = finding.fixes;
	if (fix === undefined) {
		throw new Error(`An example says how the text is fixed, but there is no fix for ${JSON.stringify(finding)}.`);
	}
	expect(fix.edits.every(edit => edit.path === undefined || edit.path === finding.path)).toBe(true);
	return fix.edits;
}

function expectEditsInside(finding: Finding, world: World): void {
	for (const fix of finding.fixes) {
		expect(fix.title).not.toBe('');
		expect(fix.edits.length).toBeGreaterThan(0);
		for (const edit of fix.edits) {
			const { text } = snapshotAt(world, edit.path ?? finding.path);
			expect(edit.from).toBeGreaterThanOrEqual(0);
			expect(edit.to).toBeGreaterThanOrEqual(edit.from);
			expect(edit.to).toBeLessThanOrEqual(text.length);
		}
		const ordered = [...fix.edits].sort((a, b) => a.from - b.from || a.to - b.to);
		ordered.forEach((edit, i) => {
			const next = ordered[i + 1];
			expect(next === undefined || edit.to <= next.from).toBe(true);
		});
	}
}
