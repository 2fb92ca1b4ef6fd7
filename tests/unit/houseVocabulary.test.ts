import { describe, expect, test } from 'vitest';
import { readConfiguration } from '../../server/src/core/configuration/configuration.ts';
import { findingsOf, worldOf } from '../support/workspace.ts';

const known = { rules: ['preferred-term'], standards: ['iso-9001:2015'] };

/** `line: message` for every problem, lines beginning at 1. */
function problemsIn(source: string): readonly string[] {
	return readConfiguration(source, known).problems.map(({ from, message }) => `${source.slice(0, from).split('\n').length}: ${message}`);
}

describe('what contradicts itself is a problem at its line, and the rest counts', () => {
	test.each([
		[
			'a circle',
			'vocabulary:\n  prefer:\n    supplier: vendor\n    vendor: supplier\n    staff: people\n',
			['3: "supplier" leads back to itself', '4: "vendor" leads back to itself'],
			['staff'],
		],
		['a word for itself', 'vocabulary:\n  prefer: { supplier: Supplier }\n', ['2: "supplier" leads back to itself'], []],
		[
			'advice that is replaced itself',
			'vocabulary:\n  prefer:\n    vendor: supplier\n    supplier: external provider\n',
			['3: "supplier" is itself replaced by "external provider"'],
			['supplier'],
		],
		[
			'advice that is forbidden',
			'vocabulary:\n  prefer: { ensure: guarantee }\n  forbid: { guarantee: Say what was checked. }\n',
			['2: "guarantee" is forbidden below'],
			['guarantee'],
		],
		[
			'two rows for one word',
			'vocabulary:\n  prefer:\n    sub-contractor: supplier\n    Sub contractor: partner\n',
			['4: "Sub contractor" is the same as "sub-contractor" above'],
			['sub-contractor'],
		],
		[
			'preferred and kept',
			'vocabulary:\n  prefer: { vendor: supplier }\n  keep: [vendor]\n',
			['2: "vendor" is also among the words to keep'],
			[],
		],
		['nothing', 'vocabulary:\n  forbid: { "": No., "--": No. }\n', ['2: There is no word here', '2: There is no word here'], []],
		['a letter', 'vocabulary:\n  forbid: { a: No., ok: Say yes. }\n', ['2: "a" is a single letter'], ['ok']],
		['empty advice', 'vocabulary:\n  prefer: { vendor: "" }\n', ['2: What to write instead of "vendor" is empty'], []],
		['a severity that is none', 'vocabulary:\n  forbid:\n    ensure: { reason: No., severity: fatal }\n', ['3: One of error'], ['ensure']],
	])('%s', (_, source, problems, words) => {
		const found = problemsIn(source);
		expect(found.map((message, i) => message.slice(0, problems[i]?.length))).toEqual(problems);
		const { prefer, forbid } = readConfiguration(source, known).configuration.vocabulary;
		expect([...prefer, ...forbid].map(({ word }) => word)).toEqual(words);
	});
});

test('a circle of a thousand words ends', () => {
	const rows = Array.from({ length: 1000 }, (_, i) => `    word${i}: word${(i + 1) % 1000}`);
	expect(problemsIn(`vocabulary:\n  prefer:\n${rows.join('\n')}\n`)).toHaveLength(1000);
});

test('the longest words count, whatever the order of the rows', async () => {
	const rows = ['test report: protocol', 'test: trial', 'report: account'];
	const found = async (order: readonly string[]): Promise<readonly string[]> => {
		const world = await worldOf({
			'qms.yaml': `vocabulary:\n  prefer:\n${order.map(row => `    ${row}\n`).join('')}`,
			'a.md': '# A\n\nThe test report is kept. A test is done; reports are sent.\n',
		});
		return findingsOf(world).map(({ message, from }) => `${from} ${message}`);
	};
	const expected = await found(rows);
	expect(expected).toHaveLength(3);
	expect(await found([...rows].reverse())).toEqual(expected);
});

test('severity, reason and several choices are shown', async () => {
	const world = await worldOf({
		'qms.yaml': 'vocabulary:\n  prefer:\n    vendor: { use: [supplier, partner], reason: We decided in 2024, severity: error }\n',
		'a.md': '# A\n\nAn old vendor. A vendor.\n',
	});
	const [first] = findingsOf(world);
	expect([first?.severity, first?.message]).toEqual(['error', 'We decided in 2024. Write "supplier" or "partner".']);
	expect(first?.fixes.map(({ title, isPreferred }) => [title, isPreferred])).toEqual([
		['Change to "supplier"', false],
		['Change to "partner"', false],
	]);
});
