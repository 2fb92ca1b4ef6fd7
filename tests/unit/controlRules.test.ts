import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { documentAt, findingsOf, worldOf } from '../support/workspace.ts';

const controlRules = new Set([
	'approved-without-approver',
	'approver-is-author',
	'conflicting-metadata',
	'date-order',
	'missing-metadata',
	'missing-revision-entry',
	'outdated-reference',
	'review-due',
	'review-without-note',
	'superseded-document',
	'unfilled-placeholder',
	'version-mismatch',
]);

async function found(files: Readonly<Record<string, string>>) {
	const world = await worldOf(files);
	return { world, findings: findingsOf(world).filter(({ rule }) => controlRules.has(rule)) };
}

async function rulesIn(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
	return (await found(files)).findings.map(({ path, rule }) => `${path} ${rule}`);
}

const history = (rows: string): string => `\n## Revision history\n\n| Version | Date | Change |\n|---|---|---|\n${rows}`;
const head = (id: string, lines: string): string => `---\nid: ${id}\nstatus: approved\napprover: CEO\n${lines}---\n# ${id} title\n`;

describe('one mistake is told once', () => {
	test.each([
		['two places of the metadata disagree, one with the table', '**Version:** 3 · **Status:** approved\n', ['conflicting-metadata']],
		['the table is ahead of all', '', ['version-mismatch']],
	])('%s', async (_, line, rules) => {
		const text = `${head('SOP-01', 'version: 2\n')}\n${line}${history('| 3 | 2026-01-01 | X |\n| 2 | 2025-01-01 | Y |\n')}`;
		expect(await rulesIn({ 'SOP-01.md': text })).toEqual(rules.map(rule => `SOP-01.md ${rule}`));
	});

	test.each([
		['behind', '2.1', '| 2.0 | 2025-01-01 | Y |\n', ['missing-revision-entry']],
		['ahead', '2.0', '| 2.1 | 2025-01-01 | Y |\n', ['version-mismatch']],
		['further on, with the version in it', '2.0', '| 2.1 | 2025-02-01 | Y |\n| 2.0 | 2025-01-01 | Y |\n', ['version-mismatch']],
		['in agreement', 'Rev. 02', '| 2.0 | 2025-01-01 | Y |\n', []],
		['of another kind', '2', '| B | 2025-01-01 | Y |\n', []],
	])('the table is %s', async (_, version, rows, rules) => {
		expect(await rulesIn({ 'SOP-01.md': head('SOP-01', `version: "${version}"\n`) + history(rows) })).toEqual(
			rules.map(rule => `SOP-01.md ${rule}`),
		);
	});
});

describe('of two rules that see one thing, one tells it', () => {
	const required = 'required: { procedure: [id, approver] }\n';

	test.each([
		['no approver, where one is required', required, 'status: approved\n', ['approved-without-approver']],
		['no approver in a draft', required, 'status: draft\n', ['missing-metadata']],
		[
			'no approver, where nobody looks at approval',
			`${required}rules: { approved-without-approver: off }\n`,
			'status: approved\n',
			['missing-metadata'],
		],
		['an approver to be filled in', '{}\n', 'status: approved\napprover: TBD\n', ['approved-without-approver']],
		['an approver to be filled in, in a draft', '{}\n', 'status: draft\napprover: TBD\n', ['unfilled-placeholder']],
		[
			'an approver and an owner to be filled in',
			'{}\n',
			'status: approved\napprover: TBD\nowner: TBD\n',
			['approved-without-approver', 'unfilled-placeholder'],
		],
		[
			'an approver to be filled in, where nobody looks at approval',
			'rules: { approved-without-approver: off }\n',
			'status: approved\napprover: TBD\n',
			['unfilled-placeholder'],
		],
		[
			'a review before approval',
			'{}\n',
			'status: approved\napprover: CEO\napproved_date: 2026-02-01\nreview_due: 2024-01-01\n',
			['date-order'],
		],
		[
			'a review before approval, where nobody looks at the order',
			'rules: { date-order: off }\n',
			'status: approved\napprover: CEO\napproved_date: 2026-02-01\nreview_due: 2024-01-01\n',
			['review-due'],
		],
		['an empty approver, where one is required', required, 'status: approved\napproved_by:\n', ['approved-without-approver']],
		[
			'a review that is overdue',
			'{}\n',
			'status: approved\napprover: CEO\napproved_date: 2023-02-01\nreview_due: 2024-01-01\n',
			['review-due'],
		],
	])('%s', async (_, configuration, lines, rules) => {
		const usual = `version: 1\n${lines.includes('owner') ? '' : 'owner: CEO\n'}`;
		const text = `---\nid: SOP-01\n${usual}${lines}---\n# A\n\nText.\n`;
		expect(await rulesIn({ 'qms.yaml': configuration, 'SOP-01.md': text })).toEqual(rules.map(rule => `SOP-01.md ${rule}`));
	});
});

describe('quiet', () => {
	const faults = 'version: 1\napproved_date: 2026-02-01\neffective_date: 2025-02-01\nreview_due: 2024-01-01\n';
	const unapproved = `---\nid: SOP-01\nstatus: approved\n${faults}---\n# A\n${history('| 2 | 2025-01-01 | X |\n')}`;

	test('each fault is seen in a procedure', async () => {
		expect(await rulesIn({ 'SOP-01.md': unapproved })).toEqual([
			'SOP-01.md approved-without-approver',
			'SOP-01.md version-mismatch',
			'SOP-01.md date-order',
			'SOP-01.md date-order',
		]);
	});

	test.each([
		['a page that is no document of a QMS', 'notes.md', '# Notes\n\nStatus: approved\n'],
		[
			'a template that leaves its dates open',
			'SOP-01.md',
			'---\nid: SOP-01\nstatus: draft\nversion: TBD\neffective_date: "[DD/MM/YYYY]"\napproved_date: YYYY-MM-DD\nreview_due: TBD\nsupersedes: N/A\n---\n# A\n' +
				history('| TBD | [DD/MM/YYYY] | |\n'),
		],
		['a file of templates', 'templates/SOP-01.md', unapproved],
		['a record', 'records/R-01.md', '---\nid: R-01\ntype: record\nstatus: approved\nversion: 1\nreview_due: 2020-01-01\n---\n# A\n'],
	])('on %s', async (_, path, text) => {
		const rules = await rulesIn({ [path]: text });
		expect(rules.filter(rule => !rule.endsWith('unfilled-placeholder'))).toEqual([]);
	});
});

describe('fixes', () => {
	const old = '---\nid: SOP-01\nstatus: withdrawn\nsuperseded_by: SOP-02\n---\n# Old records\n';
	const files = (line: string) => ({
		'a/SOP-03.md': `${head('SOP-03', '')}\n${line}\n`,
		'a/SOP-01.md': old,
		'b/SOP-02.md': head('SOP-02', 'title: New records\n'),
	});

	test.each([
		['See [SOP-01](SOP-01.md).', 'See [SOP-02](../b/SOP-02.md).'],
		['See [SOP-01 Old records](SOP-01.md).', 'See [SOP-02 New records](../b/SOP-02.md).'],
		['See [there](SOP-01.md).', 'See [there](../b/SOP-02.md).'],
		['See [[SOP-01]].', 'See [[SOP-02]].'],
		['See SOP-01.', 'See SOP-02.'],
	])('%j becomes %j', async (before, after) => {
		const { world, findings } = await found(files(before));
		const [finding, ...others] = findings;
		expect([finding?.rule, others]).toEqual(['outdated-reference', []]);
		const changed = applyEdits(documentAt(world, 'a/SOP-03.md').snapshot.text, finding?.fixes[0]?.edits ?? []);
		expect(changed).toContain(after);
		expect(await rulesIn({ ...files(''), 'a/SOP-03.md': changed })).toEqual([]);
	});

	test('a place in the old document is none in the new one', async () => {
		const { findings } = await found(files('See [SOP-01](SOP-01.md#scope).'));
		expect(findings.map(({ rule, fixes }) => [rule, fixes])).toEqual([['outdated-reference', []]]);
	});

	test.each([
		['Approved', '', 'Obsolete'],
		['freigegeben', '', 'ungültig'],
		['APPROVED', 'Withdrawn', 'WITHDRAWN'],
	])('%s becomes %j in a house that writes %j', async (status, house, expected) => {
		const { findings } = await found({
			'SOP-01.md': `---\nid: SOP-01\nstatus: ${status}\napprover: CEO\n---\n# A\n`,
			'SOP-02.md': head('SOP-02', 'supersedes: SOP-01\n'),
			...(house === '' ? {} : { 'SOP-00.md': `---\nid: SOP-00\nstatus: ${house}\n---\n# B\n` }),
		});
		expect(findings.map(({ path, rule, fixes }) => [path, rule, fixes[0]?.edits[0]?.insert])).toEqual([
			['SOP-01.md', 'superseded-document', expected],
		]);
	});
});
