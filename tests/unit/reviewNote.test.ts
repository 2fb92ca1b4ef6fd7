import { describe, expect, test } from 'vitest';
import type { Finding } from '../../server/src/core/rules/rule.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { findingsOf, worldOf } from '../support/workspace.ts';

const history = (rows: string): string => `\n## Revision history\n\n| Version | Date | Change |\n| --- | --- | --- |\n${rows}`;
const oldRow = '| 2.0 | 2024-03-01 | Retention times |\n';
const head = (lines: string): string => `---\nid: SOP-01\nversion: "2.0"\nstatus: approved\napprover: CEO\n${lines}---\n# Records\n`;

async function found(text: string, configuration = '{}', path = 'SOP-01.md'): Promise<readonly Finding[]> {
	const world = await worldOf({ 'qms.yaml': `${configuration}\n`, [path]: text });
	return findingsOf(world).filter(({ rule }) => rule === 'review-without-note');
}

async function marked(text: string, configuration?: string): Promise<readonly string[]> {
	return (await found(text, configuration)).map(({ from, to }) => text.slice(from, to));
}

describe('the date of the last review', () => {
	test.each([
		['2026-03-01', '2024-03-01'],
		['1 March 2026', '2024-03-01'],
		['01.03.2026', '01.03.2024'],
		['March 2026', '2024'],
		['2026-03-01 (yearly)', '1 March 2024'],
	])('%s, and a table that ends with %s', async (reviewed, last) => {
		const text = head(`last_reviewed: ${reviewed}\n`) + history(`| 2.0 | ${last} | X |\n`);
		const [finding, ...others] = await found(text);
		expect([text.slice(finding?.from, finding?.to), others]).toEqual([reviewed, []]);
		expect(finding?.message).toContain(`whose newest entry is of ${last}, says nothing of the review on ${reviewed}`);
	});

	test.each([
		['2026-03-01', '| 2.0 | 1 March 2026 | Reviewed, no change |\n'],
		['1 March 2026', '| 2.0 | 01.03.2026 | Reviewed, no change |\n'],
		['March 2026', '| 2.0 | 2026-03-17 | Reviewed, no change |\n'],
		['2026-03-17', '| 2.0 | March 2026 | Reviewed, no change |\n'],
		['03/01/2026', '| 2.0 | 2026-01-03 | Reviewed, no change |\n'],
		['2026-03-01', '| 2.1 | 2026-06-01 | A later change |\n'],
		['2026-03-01', '| 2.0 | 2026-02-05 | Approved after the review |\n'],
	])('%s is noted by %s', async (reviewed, row) => {
		expect(await marked(head(`last_reviewed: ${reviewed}\n`) + history(oldRow + row))).toEqual([]);
	});

	test('more than a month before the review is no note of it', async () => {
		const text = head('last_reviewed: 2026-03-01\n') + history(`${oldRow}| 2.0 | 2026-01-20 | Typing errors |\n`);
		expect(await marked(text)).toEqual(['2026-03-01']);
	});

	test('stands in a table at the head or in bold words as well', async () => {
		const table = `# SOP-01 Records\n\n| Document No. | SOP-01 |\n| --- | --- |\n| Version | 2.0 |\n| Status | Approved |\n| Last reviewed | 1 March 2026 |\n${history(oldRow)}`;
		const bold = `# SOP-01 Records\n\n**Version:** 2.0\n**Status:** Approved\n**Last reviewed:** 1 March 2026\n${history(oldRow)}`;
		const both = table.replace('#', '---\nlast_reviewed: 2026-03-01\n---\n#');
		expect([await marked(table), await marked(bold), await marked(both)]).toEqual([['1 March 2026'], ['1 March 2026'], ['2026-03-01']]);
	});
});

describe('a note beside the revision table', () => {
	const reviewed = head('last_reviewed: 2026-03-01\n') + history(oldRow);

	test.each([
		['a table of reviews', '\n## Reviews\n\n| Date | Result |\n| --- | --- |\n| 2 March 2026 | No change |\n', []],
		['a change log that is a table without versions', '\n## Change log\n\n| When | What |\n| --- | --- |\n| 2026-03-20 | Reviewed |\n', []],
		['a review of another year', '\n## Reviews\n\n| Date | Result |\n| --- | --- |\n| 2025-03-02 | No change |\n', ['2026-03-01']],
		['a plan of the next one', '\n## Reviews\n\n| Date | Result |\n| --- | --- |\n| 2027-03-01 | |\n', ['2026-03-01']],
		['a date in a list', '\n## Change log\n\n- 2026-03-01: reviewed\n', ['2026-03-01']],
		['a date in a sentence', '\nReviewed on 2026-03-01 without a change.\n', ['2026-03-01']],
	])('%s', async (_, text, expected) => {
		expect(await marked(reviewed + text)).toEqual(expected);
	});

	test.each([
		['approved_date: 2026-03-02', []],
		['effective_date: 2026-04-01', []],
		['approved_date: 2024-03-01', ['2026-03-01']],
	])('%s', async (line, expected) => {
		expect(await marked(head(`last_reviewed: 2026-03-01\n${line}\n`) + history(oldRow))).toEqual(expected);
	});
});

describe('the date of the next review', () => {
	const yearly = 'review: { interval: 12 months, warn: 1 day }';
	const due = (line: string, row = oldRow): string => head(`${line}\n`) + history(row);

	test('tells of the review that moved it', async () => {
		const [finding] = await found(due('review_due: 2027-03-01'), yearly);
		expect(finding?.message).toContain('The next review was moved to 2027-03-01, and the revision table has no entry since 2024-03-01');
		expect(finding?.fixes).toEqual([]);
	});

	test.each([
		['no interval says by how much it is moved', due('review_due: 2027-03-01'), '{}', []],
		['the own interval counts', due('review_due: 2027-03-01\nreview_interval: annually'), '{}', ['2027-03-01']],
		['the own interval before that of the house', due('review_due: 2027-03-01\nreview_interval: 3 years'), yearly, []],
		['about a month is no move', due('review_due: 2027-03-01', '| 2.0 | 2026-02-10 | X |\n'), yearly, []],
		['it is as the interval has it', due('review_due: 2025-03-01'), yearly, []],
		['the review is still to come', due('review_due: 2029-03-01'), yearly, []],
		['the date may be that of the last one', due('review_date: 2027-03-01'), yearly, []],
		['the last one is told', due('review_due: 2027-03-01\nlast_reviewed: 2024-03-01'), yearly, []],
	])('%s', async (_, text, configuration, expected) => {
		expect(await marked(text, configuration)).toEqual(expected);
	});
});

describe('nothing is said', () => {
	const line = 'last_reviewed: 2026-03-01\n';

	test.each([
		['of a document without a revision table', head(line)],
		['where changes are a list', `${head(line)}\n## Change log\n\n- 2.0, 2024-03-01: Retention times\n`],
		['where they are kept in git', `${head(line)}\nChanges: see the history of this file.\n`],
		['of a table without dates', `${head(line)}\n## Revision history\n\n| Version | Change |\n| --- | --- |\n| 2.0 | X |\n`],
		['where a row has no date that can be read', head(line) + history(`${oldRow}| 1.0 | at the beginning | Y |\n`)],
		['of two such tables', head(line) + history(oldRow) + history(oldRow)],
		['of a draft', head(line).replace('approved', 'draft') + history(oldRow)],
		['of a record', head(`${line}type: record\n`) + history(oldRow)],
		['of a review to come', head('last_reviewed: 2027-03-01\n') + history(oldRow)],
		['of a date that is none', head('last_reviewed: TBD\n') + history(oldRow)],
	])('%s', async (_, text) => {
		expect(await marked(text)).toEqual([]);
	});

	test('of a template', async () => {
		expect(await found(head(line) + history(oldRow), '{}', 'templates/SOP-01.md')).toEqual([]);
	});
});

describe('the fix adds an entry', () => {
	const text = head('last_reviewed: 2026-03-01\n');
	const entry = '| 2.0 | 2026-03-01 | [Describe what the review found] |';

	test.each([
		['at the end', `${oldRow}`, `${oldRow}${entry}\n`],
		['above, where the newest stand above', `${oldRow}| 1.0 | 2023-01-01 | New |\n`, `${entry}\n${oldRow}| 1.0 | 2023-01-01 | New |\n`],
		['behind a last line without an end', oldRow.trimEnd(), `${oldRow}${entry}`],
	])('%s', async (_, rows, expected) => {
		const before = text + history(rows);
		const [finding] = await found(before);
		const after = applyEdits(before, finding?.fixes[0]?.edits ?? []);
		expect(after).toBe(text + history(expected));
		expect(await found(after)).toEqual([]);
	});

	test('with the line ends of Windows', async () => {
		const before = (text + history(oldRow)).replaceAll('\n', '\r\n');
		const [finding] = await found(before);
		const after = applyEdits(before, finding?.fixes[0]?.edits ?? []);
		expect(after).toBe((text + history(`${oldRow}${entry}\n`)).replaceAll('\n', '\r\n'));
		expect(await found(after)).toEqual([]);
	});
});
