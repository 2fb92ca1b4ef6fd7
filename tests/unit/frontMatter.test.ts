import { describe, expect, test } from 'vitest';
import { entriesOf, type FrontMatter, frontMatterOf, frontMatterSpan } from '../../server/src/core/syntax/frontMatter.ts';
import { snapshotOf } from '../../server/src/core/text/snapshot.ts';

function read(original: string): FrontMatter {
	const found = frontMatterOf(snapshotOf('a.md', original));
	if (found === undefined) {
		throw new Error(`${JSON.stringify(original)} has no front matter.`);
	}
	return found;
}

/** `key = value | value`, one for each entry. */
function entriesIn(original: string): string[] {
	const { yaml, body } = read(original);
	return entriesOf(yaml, body.from).map(({ key, values }) => `${key} = ${values.map(value => value.text).join(' | ')}`);
}

describe('there is front matter', () => {
	test.each([
		['---\nid: A\n---\n', 'id: A\n'],
		['---\nid: A\n---', 'id: A\n'],
		['---\nid: A\n...\n', 'id: A\n'],
		['---  \nid: A\n---\t\n# B\n', 'id: A\n'],
		['---\n---\n', ''],
		['---\n# comment\nid: A\n---\n', '# comment\nid: A\n'],
		['---\n{ id: A }\n---\n', '{ id: A }\n'],
		['---\n"doc id": A\n---\n', '"doc id": A\n'],
		['---\nDokument-Nr.: A\n---\n', 'Dokument-Nr.: A\n'],
	])('in %j', (text, body) => {
		const span = frontMatterSpan(text);
		expect(span && text.slice(span.body.from, span.body.to)).toBe(body);
		expect(span?.from).toBe(0);
		expect(text.slice(0, span?.to)).toMatch(/(?:---|\.\.\.)\s*$/);
	});

	test.each([
		['nothing', ''],
		['never closed', '---\nid: A\n\n# B\n'],
		['not at the head', '\n---\nid: A\n---\n'],
		['four hyphens', '----\nid: A\n----\n'],
		['two rules around prose', '---\nThis is prose.\n---\n'],
		['two rules around a list', '---\n- a\n---\n'],
		['two rules far apart', `---\nid: A\n${'x: y\n'.repeat(30_000)}---\n`],
	])('but not: %s', (_, text) => {
		expect(frontMatterSpan(text)).toBeUndefined();
	});
});

describe('its entries', () => {
	test.each([
		['id: A', ['id = A']],
		['version: 1.10', ['version = 1.10']],
		['date: 2026-01-31', ['date = 2026-01-31']],
		['approved: yes', ['approved = yes']],
		['revision: 05', ['revision = 05']],
		['clauses: ["8.4", 8.5]', ['clauses = 8.4 | 8.5']],
		['clauses:\n  - 7.5\n  - "8.4.1"', ['clauses = 7.5 | 8.4.1']],
		['related: [[SOP-01]]', ['related = SOP-01']],
		['related: "[[SOP-01]]"', ['related = [[SOP-01]]']],
		['owner:', ['owner = ']],
		['owner: ~', ['owner = ']],
		['a: &x B\nc: *x', ['a = B', 'c = B']],
		['title: >\n  Two\n  lines', ['title = Two lines']],
	])('of %j', (body, expected) => {
		expect(entriesIn(`---\n${body}\n---\n`)).toEqual(expected);
	});

	test('stand where they say, with line ends of Windows too', () => {
		const original = '---\r\nid: A\r\nclauses: ["8.4", 8.5]\r\nlist:\r\n  - x\r\n---\r\n# B\r\n';
		const { yaml, body, problems } = read(original);
		const entries = entriesOf(yaml, body.from);
		expect(problems).toEqual([]);
		expect(entries.map(({ span }) => original.slice(span.from, span.to))).toEqual(['id: A', 'clauses: ["8.4", 8.5]', 'list:\r\n  - x']);
		expect(entries.map(({ keySpan }) => original.slice(keySpan.from, keySpan.to))).toEqual(['id', 'clauses', 'list']);
		expect(entries.flatMap(({ values }) => values.map(({ span }) => original.slice(span.from, span.to)))).toEqual([
			'A',
			'"8.4"',
			'8.5',
			'x',
		]);
	});

	test('may hold entries of their own', () => {
		const { yaml, body } = read('---\napproval:\n  by: Ann\n  on: 2026-01-31\n---\n');
		const [entry] = entriesOf(yaml, body.from);
		expect(entry?.entries.map(({ key, values }) => [key, values[0]?.text])).toEqual([
			['by', 'Ann'],
			['on', '2026-01-31'],
		]);
	});
});

describe('what cannot be read is a problem, and the rest counts', () => {
	test.each([
		['a key twice', 'id: A\nid: B\nstatus: draft', 'id', ['id = A', 'id = B', 'status = draft']],
		['a bracket left open', 'id: A\nclauses: [8.4\nstatus: draft', undefined, ['id = A']],
		['a tab for blanks', 'id: A\nlist:\n\t- x', undefined, ['id = A']],
		['two colons in a line', 'id: A\ntitle: Records: how', undefined, ['id = A']],
	])('%s', (_, body, at, expected) => {
		const original = `---\n${body}\n---\n`;
		const { problems } = read(original);
		expect(problems.length).toBeGreaterThan(0);
		expect(entriesIn(original)).toEqual(expect.arrayContaining([...expected]));
		for (const { from, to, message } of problems) {
			expect(from).toBeGreaterThanOrEqual(4);
			expect(to).toBeLessThanOrEqual(original.length);
			expect(message).toMatch(/\.$/);
		}
		expect(at === undefined || problems.map(({ from, to }) => original.slice(from, to)).includes(at)).toBe(true);
	});

	test('aliases upon aliases come to an end', () => {
		const lines = Array.from({ length: 30 }, (_, i) => `k${i + 1}: &k${i + 1} [*k${i}, *k${i}, *k${i}]`);
		expect(entriesIn(`---\nk0: &k0 x\n${lines.join('\n')}\n---\n`)[0]).toBe('k0 = x');
	});
});
