import { expect, test } from 'vitest';
import { renamed } from '../support/rename.ts';

test.each([
	['## $0Scope', 'Purpose & scope', '## Purpose & scope'],
	['## Sco$0pe ##', 'Purpose', '## Purpose ##'],
	['## Sc$0ope {#scope}', 'Purpose', '## Purpose {#scope}'],
	['Scop$0e\n-----', 'Purpose', 'Purpose\n-----'],
	['> ## $0Scope', 'Purpose', '> ## Purpose'],
	['## 2 *Sco$0pe* 😀', '2 *Purpose* 😀', '## 2 *Purpose* 😀'],
])('the heading %j', async (before, name, after) => {
	expect(await renamed(`=== a.md\n# A\n\n${before}\n`, name)).toEqual({ 'a.md': `# A\n\n${after}\n` });
});

test('links to it follow, in all documents, and to those of the same words after it', async () => {
	const result = await renamed(
		`=== a.md
# A

[one](#scope) [two](#scope-1) [three](a.md#Scope)

## $0Scope

## Scope
=== b.md
[one](a.md#scope "t") [[a#Scope]] [[a#scope|x]] [other](b.md#scope)

## Scope
`,
		'Purpose',
	);
	expect(result).toEqual({
		'a.md': '# A\n\n[one](#purpose) [two](#scope) [three](a.md#purpose)\n\n## Purpose\n\n## Scope\n',
		'b.md': '[one](a.md#purpose "t") [[a#Purpose]] [[a#purpose|x]] [other](b.md#scope)\n\n## Scope\n',
	});
});

test('a link by an anchor that the heading gives itself stays', async () => {
	expect(await renamed('=== a.md\n[s](#scope)\n\n## $0Scope {#scope}\n', 'Purpose')).toEqual({
		'a.md': '[s](#scope)\n\n## Purpose {#scope}\n',
	});
});

test('an escaped link stays escaped', async () => {
	expect(await renamed('=== a.md\n[s](#pr%C3%BCfung)\n\n## $0Prüfung\n', 'Übersicht')).toEqual({
		'a.md': '[s](#%C3%BCbersicht)\n\n## Übersicht\n',
	});
});

test('the title of a document is also what it is called by', async () => {
	expect(
		await renamed(
			'=== a.md\n# $0Control of Records\n=== b.md\nSee [[Control of Records]], *Control of Records* and [[a]].\n',
			'Keeping Records',
		),
	).toEqual({
		'a.md': '# Keeping Records\n',
		'b.md': 'See [[Keeping Records]], *Keeping Records* and [[a]].\n',
	});
});

test.each([
	['# $0A', '', 'A heading is one line with at least one word.'],
	['# $0A', 'B\n\n# C', 'A heading is one line with at least one word.'],
	['# SOP-01 $0Buying', 'Buying', 'The heading holds the id SOP-01; rename the id itself to change it everywhere.'],
])('%j cannot become %j', async (before, name, problem) => {
	expect(await renamed(`=== a.md\n${before}\n`, name)).toBe(problem);
});

test('a number that others name is kept', async () => {
	const workspace = '=== a.md\n---\nid: SOP-01\n---\n# A\n\n## 4.8 $0Tests\n=== b.md\nSee SOP-01 §4.8.\n';
	expect(await renamed(workspace, '4.9 Tests')).toBe(
		'b.md, line 1, refers to section 4.8 by its number; change that first, or keep the number.',
	);
	expect(await renamed(workspace, '4.8 Checks')).toMatchObject({ 'b.md': 'See SOP-01 §4.8.\n' });
});
