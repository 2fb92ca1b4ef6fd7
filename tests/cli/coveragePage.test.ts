import { afterAll, describe, expect, test } from 'vitest';
import { folderOf, qms, removeFolders } from '../support/cli.ts';

afterAll(removeFolders);

const files = {
	'.git/HEAD': 'ref: refs/heads/main\n',
	'.git/refs/heads/main': '0123456789abcdef0123456789abcdef01234567\n',
	'qms.yaml': 'standards: ["iso-9001:2015"]\n',
	'procedures/SOP-02.md':
		'---\nid: SOP-02\n---\n# Communication\n\n## Who says what (ISO 9001:2015, 7.4)\n\nThe plan lists what is communicated internally and externally, when, with whom and how.\n',
};

describe('qms coverage --format html', () => {
	test('is one page, with the date and the commit', async () => {
		const { stdout, stderr, status } = await qms(folderOf(files), 'coverage', '--format', 'html', '--today', '2026-11-22');
		expect([status, stderr]).toEqual([0, '']);
		expect(stdout).toMatch(/^<!DOCTYPE html>\n/);
		expect(stdout).toMatch(/<\/html>\n$/);
		expect(stdout).toContain('<dd>2026-11-22</dd>');
		expect(stdout).toContain('<code>0123456789ab</code> on main');
		expect(stdout).toContain('<code class="place">procedures/SOP-02.md:8</code>');
	});

	test.each([
		['https://git.example.org/qms/blob/main', 'https://git.example.org/qms/blob/main/procedures/SOP-02.md#L8'],
		['..', '../procedures/SOP-02.md#L8'],
	])('links to documents from %s', async (links, address) => {
		const { stdout } = await qms(folderOf(files), 'coverage', '--format', 'html', '--links', links);
		expect(stdout).toContain(`<a class="place" href="${address}">procedures/SOP-02.md:8</a>`);
	});

	test.each(['javascript:alert(1)', 'data:text/html,x', ' javascript:alert(1)', '//evil.example', '\\\\evil.example'])(
		'links to no %s',
		async links => {
			const { status, stderr, stdout } = await qms(folderOf(files), 'coverage', '--format', 'html', '--links', links);
			expect([status, stdout]).toEqual([2, '']);
			expect(stderr).toMatch(/^qms: --links is .* but must begin with https:\/\/.*\n$/);
		},
	);
});

describe('qms coverage --by principle', () => {
	test('as text counts and lists the clauses of each principle', async () => {
		const { stdout, status } = await qms(folderOf(files), 'coverage', '--by', 'principle');
		expect(status).toBe(0);
		expect(stdout).toMatch(/^ISO 9001:2015: what 1 document says, by principle\n/);
		const [, engagement = ''] = stdout.split('\n  engagement of people: ');
		expect(engagement).toMatch(/^\d+ requirements, \d+ missing, 1 described\n/);
		expect(engagement.split('\n\n')[0]).toMatch(/^ {4}\+ 7\.4 Communication +described$/m);
	});

	test('as JSON adds the principles and keeps the rest', async () => {
		const root = folderOf(files);
		const [plain, by] = await Promise.all([
			qms(root, 'coverage', '--format', 'json'),
			qms(root, 'coverage', '--format', 'json', '--by', 'principle'),
		]);
		const { standards, ...rest } = JSON.parse(by.stdout) as { standards: { principles: unknown[] }[] };
		expect({ ...rest, standards: standards.map(({ principles: _, ...standard }) => standard) }).toEqual(JSON.parse(plain.stdout));
		const principles = standards[0]?.principles as {
			principle: string;
			name: string;
			summary: Record<string, number>;
			clauses: { clause: string; state: string }[];
		}[];
		expect(principles.map(({ principle }) => principle)).toHaveLength(7);
		const engagement = principles.find(({ principle }) => principle === 'engagement-of-people');
		expect(engagement).toMatchObject({ name: 'engagement of people', summary: { described: 1 } });
		expect(engagement?.clauses).toContainEqual({ clause: '7.4', state: 'described' });
		expect(engagement?.summary.requirements).toBe(engagement?.clauses.length);
	});

	test('as a table has a row for each clause and principle', async () => {
		const root = folderOf(files);
		const csv = await qms(root, 'coverage', '--format', 'csv', '--by', 'principle');
		expect(csv.stdout).toMatch(/^Standard,Principle,Clause,Title,State,/);
		expect(csv.stdout).toContain('ISO 9001:2015,engagement of people,7.4,Communication,described,4,5,procedures/SOP-02.md,');
		const markdown = await qms(root, 'coverage', '--format', 'markdown', '--by', 'principle');
		expect(markdown.stdout).toContain('## ISO 9001:2015, by principle: what the documents say\n\n| Principle | Clause | Title | State |');
		expect(markdown.stdout).toContain('| engagement of people | 7.4 | Communication | described |');
	});

	test('says so where no principle is known of an edition', async () => {
		const { stdout } = await qms(folderOf({ 'a.md': '' }), 'coverage', '--by', 'principle', '--standard', 'iso-27001:2022');
		expect(stdout).toBe('ISO/IEC 27001:2022: no principles are known that its clauses serve\n');
	});

	test('takes no other word', async () => {
		const { status, stderr } = await qms(folderOf({}), 'coverage', '--by', 'document');
		expect(status).toBe(2);
		expect(stderr).toBe('qms: --by is document, but must be one of clause, principle\n');
	});
});
