import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { folderOf, qms, removeFolders } from '../support/cli.ts';

afterAll(removeFolders);

/** A document whose one error must be told whatever stands beside it. */
const good = '---\nid: SOP-99\nversion: 1\nstatus: draft\nowner: Ann\n---\n# Buying\n\nISO 9001:2015, 7.4.1\n';
const toldOfGood = 'z.md unknown-clause';

interface Case {
	readonly name: string;
	readonly files: Readonly<Record<string, string | Uint8Array>>;
	readonly prepare?: (root: string) => void;
	/** `path rule` of what must be told beside the good document's error. */
	readonly told: readonly string[];
	/** What standard error says, if anything. */
	readonly noted?: RegExp;
}

const cases: readonly Case[] = [
	{ name: 'broken YAML', files: { 'a.md': '---\nid: [\nversion: 1\n---\n# A\n' }, told: ['a.md invalid-front-matter'] },
	{ name: 'quotations in quotations, 200,000 deep', files: { 'a.md': `# A\n\n${'>'.repeat(200_000)} x\n` }, told: [] },
	{ name: 'lists in lists, 5,000 deep', files: { 'a.md': `# A\n\n${'- '.repeat(5_000)} x\n` }, told: [] },
	{ name: 'a key twice', files: { 'a.md': '---\nid: A-1\nid: A-2\n---\n# A\n' }, told: ['a.md invalid-front-matter'] },
	{ name: 'front matter that is never closed', files: { 'a.md': '---\nid: A-1\n# A\n' }, told: [] },
	{
		name: 'a fence that is never closed',
		files: { 'a.md': `${good.replace('99', '98')}\n\`\`\`\nISO 9001:2015, 7.4.2\n` },
		told: ['a.md unknown-clause'],
	},
	{ name: 'line ends of Windows', files: { 'a.md': good.replace('99', '98').replaceAll('\n', '\r\n') }, told: ['a.md unknown-clause'] },
	{ name: 'lone carriage returns', files: { 'a.md': good.replace('99', '98').replaceAll('\n', '\r') }, told: ['a.md unknown-clause'] },
	{ name: 'a byte order mark', files: { 'a.md': `\uFEFF${good.replace('99', '98')}` }, told: ['a.md unknown-clause'] },
	{ name: 'UTF-16', files: { 'a.md': Buffer.from(`\uFEFF${good.replace('99', '98')}`, 'utf16le') }, told: ['a.md unknown-clause'] },
	{ name: 'an empty file', files: { 'a.md': '' }, told: [] },
	{ name: 'a line of five megabytes', files: { 'a.md': `# A\n\n${'word [a](#a) *b* SOP-01 8.4.1 '.repeat(180_000)}\n` }, told: [] },
	{ name: 'a line of five megabytes without a blank', files: { 'a.md': '['.repeat(5_000_000) }, told: [] },
	{ name: 'ten thousand headings', files: { 'a.md': '#'.repeat(6).concat(' A\n\n').repeat(10_000) }, told: [] },
	{ name: 'lists in lists', files: { 'a.md': Array.from({ length: 300 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n') }, told: [] },
	{ name: 'quotations in quotations', files: { 'a.md': `${'>'.repeat(2_000)} a\n` }, told: [] },
	{
		name: 'a picture that is named .md',
		files: { 'a.md': Buffer.from([0x89, 0x50, 0, 1]) },
		told: [],
		noted: /passed over a\.md: it is not text/,
	},
	{ name: 'bytes that are no UTF-8', files: { 'a.md': Buffer.from([0x41, 0xe4, 0xff, 0x42]) }, told: [] },
	{ name: 'a folder that is named .md', files: { 'x.md/a.txt': '' }, told: [] },
	{ name: 'a folder that is named qms.yaml', files: { 'qms.yaml/a.txt': '' }, told: [] },
	{ name: 'links around in a circle', files: {}, prepare: root => symlinkSync(root, join(root, 'loop')), told: [] },
	{ name: 'a link to itself', files: {}, prepare: root => symlinkSync('a.md', join(root, 'a.md')), told: [] },
	{ name: 'a link to nothing', files: {}, prepare: root => symlinkSync('gone', join(root, 'a.md')), told: [] },
	{ name: 'a name with every kind of character', files: { 'ä b #%?&.md': '# A\n' }, told: [] },
	{
		name: 'a pack with an error',
		files: { 'qms.yaml': 'packs: [p.yaml]\n', 'p.yaml': 'pack: p\nterms: [{ slug: x }]\n' },
		told: ['p.yaml invalid-pack'],
	},
	{ name: 'a pack that is broken', files: { 'qms.yaml': 'packs: [p.yaml]\n', 'p.yaml': 'pack: {' }, told: ['p.yaml invalid-pack'] },
	{ name: 'a pack that is not there', files: { 'qms.yaml': 'packs: [gone.yaml]\n' }, told: ['qms.yaml invalid-configuration'] },
	{ name: 'an unknown key', files: { 'qms.yaml': 'ruels: {}\n' }, told: ['qms.yaml invalid-configuration'] },
	{ name: 'a wrong type', files: { 'qms.yaml': 'documents: 7\nrules: []\n' }, told: ['qms.yaml invalid-configuration'] },
	{ name: 'a rule that does not exist', files: { 'qms.yaml': 'rules: { no-such: off }\n' }, told: ['qms.yaml invalid-configuration'] },
	{ name: 'a pattern that is none', files: { 'qms.yaml': 'ids: { pattern: "(" }\n' }, told: ['qms.yaml invalid-configuration'] },
	{ name: 'an empty qms.yaml', files: { 'qms.yaml': '' }, told: [] },
];

describe('whatever stands beside it, what is wrong in a good document is told:', () => {
	test.each(cases)('$name', async ({ files, prepare, told, noted }) => {
		const root = folderOf({ ...files, 'z.md': good });
		prepare?.(root);
		const { stdout, stderr, status } = await qms(root, 'check', '--format', 'json');
		const { findings } = JSON.parse(stdout) as { findings: { path: string; rule: string; severity: string }[] };
		const errors = findings.filter(({ severity }) => severity === 'error').map(({ path, rule }) => `${path} ${rule}`);
		expect(new Set(errors)).toEqual(new Set([...told, toldOfGood]));
		expect(status).toBe(1);
		expect(stderr).toMatch(noted ?? /^$/);
	});

	test('many files that cannot be read, each told once', async () => {
		const root = folderOf({ 'z.md': good, 'a.md': new Uint8Array(4), 'b.md': new Uint8Array(4) });
		mkdirSync(join(root, 'c.md'));
		const { stdout, stderr } = await qms(root, 'check', '--format', 'json');
		expect(stderr.trimEnd().split('\n')).toEqual(['qms: passed over a.md: it is not text', 'qms: passed over b.md: it is not text']);
		expect(JSON.parse(stdout)).toMatchObject({ documents: 1 });
	});
});

test.each(['coverage', 'suggest'])('qms %s comes to its end on all of them at once', async command => {
	const all = cases.filter(({ files }) => !('qms.yaml' in files) && !('qms.yaml/a.txt' in files) && !('x.md/a.txt' in files));
	const root = folderOf(
		Object.fromEntries(all.flatMap(({ files }, i) => Object.entries(files).map(([path, content]) => [`${i}/${path}`, content]))),
	);
	symlinkSync(root, join(root, 'loop'));
	const { status, stdout } = await qms(root, command, '--format', 'json');
	expect(status).toBe(0);
	expect(JSON.parse(stdout)).toHaveProperty('schema', 1);
});
