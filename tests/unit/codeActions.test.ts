import { describe, expect, test } from 'vitest';
import { neverCancelled } from '../../server/src/core/base/cancel.ts';
import { snapshotAt } from '../../server/src/core/features/check.ts';
import { actionsIn, fixAllAction, type OfferedAction } from '../../server/src/core/features/codeActions.ts';
import { exceptionEdit } from '../../server/src/core/features/exceptionEdit.ts';
import { rules } from '../../server/src/core/rules/registry.generated.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { rangeOf } from '../../server/src/core/text/snapshot.ts';
import { documentAt, findingsOf, fixtureOf, worldOf } from '../support/workspace.ts';

/** Every finding of every example of a rule that stands in a document. */
const cases = rules
	.filter(({ id, scope }) => scope !== 'settings' && id !== 'invalid-exception')
	.flatMap(rule => rule.examples.map(example => [rule.id, example.title, example.workspace] as const));

describe('an exception that is put in', () => {
	test.each(cases)('%s: %s', async (rule, _, workspace) => {
		const { files } = fixtureOf(workspace);
		const world = await worldOf(files);
		for (const finding of findingsOf(world).filter(found => found.rule === rule && world.documents.has(found.path))) {
			const document = documentAt(world, finding.path);
			const edit = exceptionEdit(document, finding);
			const text = applyEdits(document.snapshot.text, [edit]);
			const changed = await worldOf({ ...files, [finding.path]: text });
			const moved = edit.from <= finding.from ? finding.from + edit.insert.length : finding.from;
			const left = findingsOf(changed).filter(found => found.path === finding.path);
			expect(left.filter(found => found.rule === rule && found.from === moved)).toEqual([]);
			const problems = left.filter(found => found.rule === 'invalid-exception').map(found => found.message);
			expect(problems).toHaveLength(1);
			expect(problems[0]).toContain('gives no reason');
		}
	});
});

const files = {
	'qms.yaml': 'standards: ["iso-9001:2015"]\n',
	'one.md': '# One\n\nA non-conformance is recorded. Conformance is checked.\n',
	'two.md': '# Two\n\nNon-conformances are counted.\n',
};

async function actionsAt(path: string, text: string): Promise<readonly OfferedAction[]> {
	const world = await worldOf(files);
	const document = documentAt(world, path);
	const from = document.snapshot.text.indexOf(text);
	const range = rangeOf(snapshotAt(world, path), { from, to: from + text.length });
	return actionsIn(world, document, range, neverCancelled);
}

async function applied(action: OfferedAction | undefined, path: string): Promise<Readonly<Record<string, string>>> {
	const edits = action?.edits() ?? [];
	return Object.fromEntries(
		Object.entries(files).map(([file, text]) => [
			file,
			applyEdits(
				text,
				edits.filter(edit => (edit.path ?? path) === file),
			),
		]),
	);
}

describe('the actions for a word', () => {
	test('change it, change all, keep it, except it', async () => {
		const actions = await actionsAt('one.md', 'non-conformance');
		expect(actions.map(({ title }) => title)).toEqual([
			'Change to "nonconformity"',
			'Fix all 2 of deprecated-term in this document',
			'Fix all of deprecated-term in all documents…',
			'Keep "non-conformance" everywhere (qms.yaml)',
			'Except it here from deprecated-term, with a reason',
		]);
		expect(actions.map(({ isWide }) => isWide)).toEqual([false, false, true, false, false]);
	});

	test.each([
		['Fix all 2 of', { 'one.md': '# One\n\nA nonconformity is recorded. Conformity is checked.\n' }],
		[
			'Fix all of',
			{
				'one.md': '# One\n\nA nonconformity is recorded. Conformity is checked.\n',
				'two.md': '# Two\n\nNonconformities are counted.\n',
			},
		],
		['Keep', { 'qms.yaml': 'standards: ["iso-9001:2015"]\nvocabulary:\n  keep: [non-conformance]\n' }],
		[
			'Except',
			{
				'one.md': '# One\n\nA non-conformance is recorded. Conformance is checked. <!-- qms-disable-line deprecated-term -- say why -->\n',
			},
		],
	])('%s', async (title, expected) => {
		const action = (await actionsAt('one.md', 'non-conformance')).find(offered => offered.title.startsWith(title));
		expect(await applied(action, 'one.md')).toEqual({ ...files, ...expected });
	});

	test('a kept word is reported no more, in singular or plural', async () => {
		const world = await worldOf({ ...files, 'qms.yaml': 'vocabulary: { keep: [non-conformance] }\n' });
		expect(findingsOf(world).map(({ message }) => message)).toHaveLength(1);
	});

	test('mending all has a document’s preferred fixes, and nothing where there are none', async () => {
		const world = await worldOf({ ...files, 'three.md': '# Three\n\nFine.\n' });
		const action = fixAllAction(world, documentAt(world, 'one.md'), neverCancelled);
		expect((await applied(action, 'one.md'))['one.md']).toBe('# One\n\nA nonconformity is recorded. Conformity is checked.\n');
		expect(fixAllAction(world, documentAt(world, 'three.md'), neverCancelled)).toBeUndefined();
	});
});
