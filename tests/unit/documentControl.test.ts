import { describe, expect, test } from 'vitest';
import { readConfiguration } from '../../server/src/core/configuration/configuration.ts';
import { successorOf, supersessionOf } from '../../server/src/core/index/supersession.ts';
import { syntaxOf } from '../../server/src/core/index/world.ts';
import { hasApprover, namesSomebody } from '../../server/src/core/model/approvers.ts';
import { dateRangeOf } from '../../server/src/core/model/documentDates.ts';
import { peopleIn } from '../../server/src/core/model/people.ts';
import { readPeriod, shiftedDate } from '../../server/src/core/model/period.ts';
import { ownInterval, reviewDueOf } from '../../server/src/core/model/reviewDates.ts';
import { readStatus, statusOf } from '../../server/src/core/model/status.ts';
import { documentAt, worldOf } from '../support/workspace.ts';

test.each([
	['Approved', 'approved'],
	['✅ approved (v2)', 'approved'],
	['**Freigegeben**', 'approved'],
	['EN VIGUEUR', 'approved'],
	['Approved 2026-03-01', 'approved'],
	['vigente', 'approved'],
	['Entwurf', 'draft'],
	['In Review', 'inReview'],
	['Pending approval', 'inReview'],
	['Superseded', 'obsolete'],
	['archivé', 'obsolete'],
	['Draft / Approved', 'unknown'],
	['draft | approved', 'unknown'],
	['Accepted', 'unknown'],
	['not approved', 'unknown'],
	['', 'unknown'],
])('the status %j is %s', (text, status) => {
	expect(readStatus(text)).toBe(status);
});

test('places that disagree on the status, and one still to be filled in', async () => {
	const world = await worldOf({
		'SOP-01.md': '---\nid: SOP-01\nstatus: approved\n---\n# A\n\n**Document ID:** SOP-01 · **Status:** Draft\n',
		'SOP-02.md': '---\nid: SOP-02\nstatus: TBD\n---\n# A\n\n**Document ID:** SOP-02 · **Status:** Effective\n',
	});
	const read = (path: string) => statusOf(documentAt(world, path).reading.facts);
	expect(read('SOP-01.md')).toEqual({ status: 'unknown', fact: undefined, text: '' });
	expect(read('SOP-02.md').status).toBe('approved');
});

test.each([
	['2026-03-01', { first: '2026-03-01', last: '2026-03-01' }],
	['2026-03-01 (yearly)', { first: '2026-03-01', last: '2026-03-01' }],
	['February 2028', { first: '2028-02-01', last: '2028-02-29' }],
	['2026', { first: '2026-01-01', last: '2026-12-31' }],
	['05/03/2026', { first: '2026-03-05', last: '2026-05-03' }],
	['DD/MM/YYYY', undefined],
	['as required', undefined],
])('the days that %j may mean', (text, range) => {
	expect(dateRangeOf(text)).toEqual(range);
});

describe('periods', () => {
	test.each([
		['12 months', '2026-01-31', '2027-01-31'],
		['1 month', '2026-01-31', '2026-02-28'],
		['1 year', '2024-02-29', '2025-02-28'],
		['30 days', '2026-12-15', '2027-01-14'],
		['2 weeks', '2026-02-20', '2026-03-06'],
	])('%s after %s is %s', (text, from, to) => {
		const period = readPeriod(text);
		expect(period && shiftedDate(from, period)).toBe(to);
	});

	test('goes back, too', () => {
		expect(shiftedDate('2026-03-31', { months: 1, days: 0, text: '' }, -1)).toBe('2026-02-28');
	});

	test.each(['', 'yearly', '0 months', '12', '12 moons', '-1 year'])('%j is none', text => {
		expect(readPeriod(text)).toBeUndefined();
	});
});

test.each([
	['review_interval: 24 months', '24 months'],
	['review_cycle: Annually, and after changes', '1 year'],
	['review_frequency: every 2 years', '2 years'],
	['review_cycle_months: 18', '18 months'],
	['review_cycle: 18', '18 months'],
	['review_cycle_months: 9', '9 months'],
	['review_cycle: 2', undefined],
	['review_cycle: as required', undefined],
	['Überprüfungsintervall: jährlich', '1 year'],
])('%s', async (line, expected) => {
	const world = await worldOf({ 'SOP-01.md': `---\nid: SOP-01\n${line}\n---\n# A\n` });
	expect(ownInterval(documentAt(world, 'SOP-01.md').reading.facts)?.text).toBe(expected);
});

test.each([
	['next_review: 2027-03-01', '2027-03-01'],
	['next_review: March 2027', '2027-03-31'],
	['approved_date: 2026-01-10\nreview_date: 2027-01-10', '2027-01-10'],
	// Before the approval: the last review, and the approval counts.
	['approved_date: 2026-01-10\nreview_date: 2026-01-08', '2027-01-10'],
	['approved_date: 2024-01-10\nlast_reviewed: 2026-01-08', '2027-01-08'],
	['next_review: TBD\neffective_date: 2026-01-10', '2027-01-10'],
	['next_review: TBD', undefined],
])('the review of a document with %j is due on %s', async (lines, day) => {
	const world = await worldOf({ 'SOP-01.md': `---\nid: SOP-01\n${lines}\n---\n# A\n` });
	const facts = documentAt(world, 'SOP-01.md').reading.facts;
	expect(reviewDueOf(facts, { months: 12, days: 0, text: '12 months' })?.day).toBe(day);
});

describe('approvers', () => {
	test.each(['Jane Doe', 'Managing Director', 'Jane Doe, 2026-03-01', 'JD'])('%j names somebody', value => {
		expect(namesSomebody(value)).toBe(true);
	});

	test.each(['', 'TBD', '[Name]', '{{ approver }}', '2026-03-01', 'approved', '_______', '-', 'N/A', 'PENDING', 'To be confirmed', 'n.n.'])(
		'%j names nobody',
		value => {
			expect(namesSomebody(value)).toBe(false);
		},
	);

	test.each([
		['in a table of signatures', '## Approval\n\n| Role | Name | Date |\n|---|---|---|\n| CEO | Jane Doe | 2026-03-01 |\n', true],
		['in a table of signatures that is empty', '## Approval\n\n| Role | Name | Date |\n|---|---|---|\n| CEO | | |\n', false],
		['in a row', '| Prepared by | JD |\n|---|---|\n| Approved by | RA |\n', true],
		['in the rules for all documents', '| Kind | Author | Approver |\n|---|---|---|\n| SOP | Owner | QM |\n', false],
		['in a line', 'Genehmigt durch: Maria Muster\n', true],
		['in a line to sign on', 'Approved by: ____________\n', false],
		['in a sentence on something else', 'Orders are approved by the buyer.\n', false],
	])('%s', async (_, body, expected) => {
		const document = documentAt(await worldOf({ 'SOP-01.md': `---\nid: SOP-01\n---\n# A\n\nText.\n\n${body}` }), 'SOP-01.md');
		expect(hasApprover(syntaxOf(document), document.reading.facts.metadata)).toBe(expected);
	});

	test.each([
		[['Dr. Jane Doe <jane@x.org>'], ['Doe, Jane']],
		[['Jane Doe and John Roe'], ['John Roe', 'Jane Doe']],
		[['QUALITY MANAGER'], ['Quality Manager (QM)']],
		[['José Núñez'], ['Jose Nunez']],
	])('%j are %j', (a, b) => {
		expect(peopleIn(a)).toEqual(peopleIn(b));
	});
});

test('which document replaces which, in the end', async () => {
	const { index } = await worldOf({
		'SOP-01.md': '---\nid: SOP-01\nstatus: obsolete\nsuperseded_by: SOP-02\n---\n# A\n',
		'SOP-02.md': '---\nid: SOP-02\nstatus: obsolete\nsupersedes: SOP-02 Rev 1\n---\n# B\n',
		'SOP-03.md': '---\nid: SOP-03\nstatus: approved\nsupersedes: "SOP-02 (purchasing), SOP-04"\n---\n# C\n',
		'SOP-04.md': '---\nid: SOP-04\n---\n# D\n',
	});
	expect(supersessionOf(index).all.map(({ newer, older }) => `${newer} > ${older}`)).toEqual([
		'SOP-02.md > SOP-01.md',
		'SOP-03.md > SOP-02.md',
		'SOP-03.md > SOP-04.md',
	]);
	expect(successorOf(index, 'SOP-01.md')?.path).toBe('SOP-03.md');
	expect(successorOf(index, 'SOP-03.md')).toBeUndefined();
});

describe('qms.yaml', () => {
	const known = { rules: [], standards: [] };

	test('fields by our names and by those of documents; periods', () => {
		const { configuration, problems } = readConfiguration(
			'required: { procedure: [id, effectiveDate, approved_by], form: [] }\napproval: { otherThanAuthor: true }\nreview: { interval: 1 year }\n',
			known,
		);
		expect(problems).toEqual([]);
		expect(configuration.required.procedure).toEqual(['id', 'effectiveDate', 'approver']);
		expect(configuration.required.form).toEqual([]);
		expect(configuration.required.policy).toBeUndefined();
		expect(configuration.approval).toEqual({ otherThanAuthor: true });
		expect(configuration.review).toEqual({ interval: { months: 12, days: 0, text: '1 year' }, warn: null });
	});

	test('what cannot be used is a problem, and the rest counts', () => {
		const { configuration, problems } = readConfiguration(
			'required: { procedure: [id, colour], novel: [id] }\nreview: { interval: yearly, warn: 10 days }\n',
			known,
		);
		expect(problems.map(({ message }) => message.replace(/[;:,].*/, ''))).toEqual([
			'The key "novel" is not known here',
			'There is no metadata field "colour"',
			'"yearly" is no length of time',
		]);
		expect(configuration.required.procedure).toEqual(['id']);
		expect(configuration.review).toEqual({ interval: null, warn: { months: 0, days: 10, text: '10 days' } });
	});
});
