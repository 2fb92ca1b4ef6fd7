import { expect, test } from 'vitest';
import { definedRolesOf } from '../../server/src/core/index/roles.ts';
import { syntaxOf } from '../../server/src/core/index/world.ts';
import { roleNamesIn } from '../../server/src/core/model/roles.ts';
import { documentAt, worldOf } from '../support/workspace.ts';

async function namesIn(text: string): Promise<readonly string[]> {
	const world = await worldOf({ 'a.md': text });
	return syntaxOf(documentAt(world, 'a.md')).blocks.flatMap(({ chunk }) =>
		roleNamesIn(chunk).map(({ name, hasArticle }) => (hasArticle ? `the ${name}` : name)),
	);
}

async function definedIn(text: string): Promise<readonly string[]> {
	return (await worldOf({ 'a.md': text })).index.documents.get('a.md')?.roles ?? [];
}

test('a role is a name in capitals that ends as roles do', async () => {
	expect(await namesIn('The Quality Manager asks each Process Owner; by the Chief Information Security Officer.')).toEqual([
		'the Quality Manager',
		'Process Owner',
		'the Chief Information Security Officer',
	]);
	expect(await namesIn('The Head of Design and Change Control Board meets the Material Review Board.')).toEqual([
		'the Head of Design and Change Control Board',
		'the Material Review Board',
	]);
});

test.each([
	['a word alone, and one in small letters', 'The Manager asks the quality manager.'],
	['a part of a longer name', 'The Quality Manager Training is over; see the Project Lead Form.'],
	['the beginning of a sentence', 'Each Manager asks. If Owner is missing, stop.'],
	['code', 'Run `the Quality Manager` now.'],
])('no role: %s', async (_, text) => {
	expect(await namesIn(text)).toEqual([]);
});

test.each([
	[
		'in a column',
		'# X\n\n| Name | Role |\n| --- | --- |\n| Plan Owner | Quality Manager, Audit Lead |\n',
		['Quality Manager', 'Audit Lead'],
	],
	[
		'in the first column of a section on roles',
		'# Responsibilities\n\n| | Task |\n| --- | --- |\n| Quality Manager | asks the Sales Lead |\n',
		['Quality Manager'],
	],
	[
		'over the columns of a table of responsibilities',
		'# Roles\n\n| Step | Quality Manager | Sales Lead |\n| --- | --- | --- |\n| 1 | R | A |\n',
		['Quality Manager', 'Sales Lead'],
	],
	['as items', '# Roles\n\n- **Quality Manager**: asks the Sales Lead\n- The Audit Lead answers\n', ['Quality Manager', 'Audit Lead']],
	['as headings', '# Work\n\n### The Quality Manager\n\nAsks the Sales Lead.\n', ['Quality Manager']],
	['not where they only act', '# Work\n\n- The Quality Manager asks.\n\n**Sales Lead** answers.\n', []],
])('roles are defined %s', async (_, text, expected) => {
	expect(await definedIn(text)).toEqual(expected);
});

test('a longer name, and a part of one, are the same role', async () => {
	const world = await worldOf({ 'a.md': '# Roles\n\n- Quality Manager: a\n- Chief Technical Officer: b\n- Audit Lead: c\n' });
	const { has, isTold } = definedRolesOf(world.index);
	expect(isTold).toBe(true);
	const names = ['Quality Manager', 'Deputy Quality Manager', 'Technical Officer', 'Plant Manager', 'Quality Lead'];
	expect(names.map(has)).toEqual([true, true, true, false, false]);
});
