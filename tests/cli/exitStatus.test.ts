import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { folderOf, qms, type Run, removeFolders } from '../support/cli.ts';

afterAll(removeFolders);

const clean = { 'README.md': '# Build\n\nRun `make`.\n' };
const withError = { 'SOP-01.md': '---\nid: SOP-01\nversion: 1\nstatus: draft\nowner: Ann\n---\n# Buying\n\nISO 9001:2015, 7.4.1\n' };
const withWarning = { 'SOP-01.md': '---\nid: SOP-01\nversion: 1\nstatus: draft\nowner: Ann\n---\n# Buying\n\nEach non-conformance.\n' };

/** The tool could not do its work, and said so in one line. */
function expectCannot(run: Run, message: RegExp): void {
	expect(run.status).toBe(2);
	expect(run.stderr).toMatch(/^qms: [^\n]+\n$/);
	expect(run.stderr).toMatch(message);
	expect(run.stderr).not.toContain('a fault of the tool itself');
}

describe('qms check ends', () => {
	test.each([
		['0 where nothing is found', clean, [], 0],
		['1 where an error is found', withError, [], 1],
		['0 where only a warning is found', withWarning, [], 0],
		['1 where a warning is found and asked for', withWarning, ['--fail-on', 'warning'], 1],
		['1 where a warning is found and less is asked for', withWarning, ['--fail-on', 'hint'], 1],
		['0 where an error is found and nothing is to fail', withError, ['--fail-on', 'never'], 0],
		['0 where the error is in a part that nobody asked for', { ...withError, 'b/c.md': '# C\n' }, ['b'], 0],
		['0 where the rule is off', { ...withError, 'qms.yaml': 'rules: { unknown-clause: off }\n' }, [], 0],
		['1 where the house makes an error of it', { ...withWarning, 'qms.yaml': 'rules: { deprecated-term: error }\n' }, [], 1],
		['0 in an empty folder', {}, [], 0],
	])('%s', async (_, files: Readonly<Record<string, string>>, args, status) => {
		const run = await qms(folderOf(files), 'check', ...args);
		expect([run.status, run.stderr]).toEqual([status, '']);
	});

	test('with the findings on standard output, each with its file and line', async () => {
		const { stdout } = await qms(folderOf(withError), 'check');
		expect(stdout).toContain('SOP-01.md');
		expect(stdout).toContain('unknown-clause');
		expect(stdout).toMatch(/\b9:16\b/);
		expect(stdout).not.toContain('\u001b');
	});
});

describe('qms ends 2, with one line that says what and how to mend it,', () => {
	test.each([
		['a path that is not there', ['check', 'nowhere'], /there is no nowhere/],
		['a command that is none', ['chekc'], /"chekc".*qms --help/],
		['an option that is none', ['check', '--colour'], /--colour.*qms check --help/],
		['a format that is none', ['check', '--format', 'xml'], /--format is xml, .*text, json/],
		['a severity that is none', ['check', '--fail-on', 'fatal'], /--fail-on is fatal, .*error, warning/],
		['a date that is none', ['check', '--today', 'now'], /--today is now/],
		['a day that there is not', ['check', '--today', '2026-02-31'], /--today is 2026-02-31, .*day of the calendar/],
		['a month that there is not', ['facts', 'README.md', '--today', '2026-99-99'], /--today is 2026-99-99/],
		['a page by principle', ['coverage', '--by', 'principle', '--format', 'html'], /--by principle is for text, .*leave it out/],
		['links without a page', ['coverage', '--links', '..'], /--links begins the links of the page; .*--format html/],
		['a clause without a number', ['coverage', '--clause', ''], /--clause is empty/],
		['the language of words of Vale', ['import', 'accept.txt', '--language', 'de'], /--language is of a term base/],
		['an option without its value', ['check', '--format'], /--format.*qms check --help/],
		['an edition that there is no pack for', ['coverage', '--standard', 'iso-9001:1987'], /iso-9001:1987.*iso-9001:2015/],
		['an edition of words for suggest', ['suggest', '--standard', 'iso-9000:2015'], /iso-9000:2015.*iso-9001:2015/],
		['two paths for suggest', ['suggest', '.', '.'], /one path/],
		['a format that suggest lacks', ['suggest', '--format', 'csv'], /--format is csv, .*text, json/],
		['two workspaces for coverage', ['coverage', '.', '.'], /one workspace/],
		['a word that nobody knows', ['explain', 'nonconformty'], /"nonconformity" may be meant/],
		['nothing to explain', ['explain'], /explain what/],
		['a language server without a channel', ['lsp'], /--stdio/],
		['a command that objects have by nature', ['constructor'], /there is no command/],
	])('for %s', async (_, args, message) => {
		const run = await qms(folderOf(clean), ...args);
		expectCannot(run, message);
		expect(run.stdout).toBe('');
	});

	test('for paths of two workspaces', async () => {
		const root = folderOf({ 'a/qms.yaml': '', 'b/qms.yaml': '', 'a/x.md': '', 'b/y.md': '' });
		expectCannot(await qms(root, 'check', 'a', 'b'), /different workspaces/);
	});

	test('for a qms.yaml that is broken, after all findings', async () => {
		const run = await qms(folderOf({ ...withError, 'qms.yaml': 'rules: {\n' }), 'check');
		expectCannot(run, /qms\.yaml is not YAML/);
		expect(run.stdout).toContain('invalid-configuration');
		expect(run.stdout).toContain('unknown-clause');
	});

	test.each([['baseline'], ['confirm'], ['coverage'], ['explain'], ['facts'], ['list'], ['map'], ['suggest'], ['trace']])(
		'for a qms.yaml that is broken, with nothing done: %s',
		async command => {
			const root = folderOf({ ...withError, 'qms.yaml': 'masterList: list.md\nclauseMap: map.md\nstandards: [\n' });
			const before = readdirSync(root);
			const run = await qms(root, command, ...({ facts: ['SOP-01.md'], explain: ['8.4.1'] }[command] ?? []));
			expectCannot(run, /qms\.yaml is not YAML that can be read, .*mend qms\.yaml:\d: /);
			expect([run.stdout, readdirSync(root)]).toEqual(['', before]);
		},
	);

	test.each([['check'], ['coverage']])('for a qms.yaml that is no text: %s', async command => {
		const run = await qms(folderOf({ ...clean, 'qms.yaml': new Uint8Array(4) }), command);
		expectCannot(run, /qms\.yaml is not text, so its settings do not count/);
	});
});

describe('what could not be read', () => {
	const unread = { 'SOP-02.md': new Uint8Array(4) };

	test.each([['baseline'], ['confirm'], ['coverage'], ['facts'], ['list'], ['map'], ['suggest'], ['trace'], ['check']])(
		'is told by %s',
		async command => {
			const inForce = { 'SOP-01.md': withWarning['SOP-01.md'].replace('draft', 'approved') };
			const { stderr, status } = await qms(folderOf({ ...inForce, ...unread }), command, ...(command === 'facts' ? ['SOP-01.md'] : []));
			expect({ stderr, status }).toEqual({ stderr: 'qms: passed over SOP-02.md: it is not text\n', status: 0 });
		},
	);

	test('keeps its row in the baseline', async () => {
		const root = folderOf({ ...withWarning, 'SOP-02.md': withError['SOP-01.md'].replace('SOP-01', 'SOP-02') });
		await qms(root, 'baseline');
		const recorded = readFileSync(join(root, 'qms-baseline.yaml'), 'utf8');
		writeFileSync(join(root, 'SOP-02.md'), new Uint8Array(4));
		await qms(root, 'baseline');
		expect(readFileSync(join(root, 'qms-baseline.yaml'), 'utf8')).toBe(recorded);
	});

	test('keeps its links confirmed, from it and to it', async () => {
		const text = (id: string, to: string) => `---\nid: ${id}\n---\n# Of ${id}\n\nSee [it](${to}.md).\n`;
		const root = folderOf({ 'SOP-01.md': text('SOP-01', 'SOP-02'), 'SOP-02.md': text('SOP-02', 'SOP-01') });
		await qms(root, 'confirm', '--all');
		const [file = ''] = readdirSync(root).filter(name => name.endsWith('.yaml'));
		const recorded = readFileSync(join(root, file), 'utf8');
		expect(recorded).toContain('from: "SOP-02.md"');
		writeFileSync(join(root, 'SOP-02.md'), new Uint8Array(4));
		await qms(root, 'confirm', '--all');
		expect(readFileSync(join(root, file), 'utf8')).toBe(recorded);
	});
});

describe('qms helps', () => {
	test.each([
		[['--help']],
		[[]],
		[['help']],
		[['help', 'check']],
		[['check', '--help']],
		[['coverage', '-h']],
		[['explain', '--help']],
		[['facts', '--help']],
	])('%j', async args => {
		const run = await qms(folderOf({}), ...args);
		expect([run.status, run.stderr]).toEqual([0, '']);
		expect(run.stdout).toContain('qms ');
	});

	test('with its version', async () => {
		expect(await qms(folderOf({}), '--version')).toEqual({ status: 0, stdout: '0.0.0-test\n', stderr: '' });
	});

	test.each(['nonconformity', '8.4.1', 'ISO 9001:2015 8.4.1', 'iso-9001:8.4.1', 'ISO 9000', 'unknown-clause', 'Top Management'])(
		'with what %j is about',
		async what => {
			const run = await qms(folderOf({}), 'explain', what);
			expect([run.status, run.stderr]).toEqual([0, '']);
			expect(run.stdout.length).toBeGreaterThan(40);
			const json = await qms(folderOf({}), 'explain', what, '--format', 'json');
			expect(JSON.parse(json.stdout)).toHaveProperty('schema', 1);
		},
	);
});
