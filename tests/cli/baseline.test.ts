import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { folderOf, qms, removeFolders } from '../support/cli.ts';

afterAll(removeFolders);

const files = {
	'qms.yaml': 'standards: ["iso-9001:2015"]\n',
	'a.md':
		'# A\n\nEach non-conformance is recorded. It is closed.\n\n## B\n\nConformance is checked.\n\n| x | y |\n|---|---|\n| 1 | non-conformities |\n',
	'b.md': '# B\n\nWe aim at continuous improvement.\n',
};

interface Report {
	readonly findings: readonly { readonly path: string; readonly rule: string; readonly severity: string; readonly known?: true }[];
}

async function checked(root: string): Promise<{ readonly new: readonly string[]; readonly known: number; readonly status: number | null }> {
	const { stdout, status } = await qms(root, 'check', '--format', 'json', '--fail-on', 'warning');
	const { findings } = JSON.parse(stdout) as Report;
	const known = findings.filter(finding => finding.known === true);
	expect(known.every(({ severity }) => severity === 'hint')).toBe(true);
	return {
		new: findings.filter(finding => finding.known !== true).map(({ path, rule }) => `${path} ${rule}`),
		known: known.length,
		status,
	};
}

function rows(root: string): readonly string[] {
	return readFileSync(join(root, 'qms-baseline.yaml'), 'utf8')
		.split('\n')
		.filter(line => line.startsWith('      - '));
}

describe('qms baseline', () => {
	test('records what is there; then only what is new stands out, and the file shrinks by what is mended', async () => {
		const root = folderOf(files);
		expect((await checked(root)).new).toHaveLength(4);
		expect(await qms(root, 'baseline')).toMatchObject({ status: 0, stdout: '4 findings recorded in qms-baseline.yaml.\n', stderr: '' });
		expect(await checked(root)).toEqual({ new: [], known: 4, status: 0 });

		// A new finding, an old one mended, a paragraph moved and broken elsewhere.
		const recorded = rows(root);
		writeFileSync(
			join(root, 'a.md'),
			'# A\n\nConformity is checked.\n\n| x | y |\n|---|---|\n| 1 | non-conformities |\n\n## B\n\nA nonconformance is new.\n\nEach non-conformance\nis recorded. It is closed.\n',
		);
		expect(await checked(root)).toEqual({ new: ['a.md deprecated-term', 'qms-baseline.yaml stale-baseline'], known: 3, status: 1 });

		expect((await qms(root, 'baseline')).stdout).toBe('1 row removed from qms-baseline.yaml; 3 left.\n');
		const left = rows(root);
		expect(recorded.filter(row => !left.includes(row))).toEqual(['      - { at: "Conformance", in: "Conformance is checked." }']);
		expect(left.filter(row => !recorded.includes(row))).toEqual([]);
		expect(await checked(root)).toEqual({ new: ['a.md deprecated-term'], known: 3, status: 1 });
		expect((await qms(root, 'baseline')).stdout).toBe(
			'Nothing to remove from qms-baseline.yaml; 3 rows, each for a finding that is still there.\n',
		);
		expect(rows(root)).toEqual(left);
	});

	test('knows the findings of a renamed document, and of a second place with the same words', async () => {
		const root = folderOf(files);
		await qms(root, 'baseline');
		renameSync(join(root, 'b.md'), join(root, 'c.md'));
		expect(await checked(root)).toEqual({ new: [], known: 4, status: 0 });
		expect((await qms(root, 'baseline')).stdout).toContain('Nothing to remove');
		expect(readFileSync(join(root, 'qms-baseline.yaml'), 'utf8')).toContain('"c.md":');
		expect(await checked(root)).toEqual({ new: [], known: 4, status: 0 });
	});

	test('records anew only when told so', async () => {
		const root = folderOf(files);
		await qms(root, 'baseline');
		writeFileSync(join(root, 'd.md'), '# D\n\nA nonconformance is new.\n');
		await qms(root, 'baseline');
		expect(rows(root)).toHaveLength(4);
		expect((await qms(root, 'baseline', '--renew')).stdout).toBe('5 findings recorded in qms-baseline.yaml.\n');
		expect(await checked(root)).toEqual({ new: [], known: 5, status: 0 });
	});

	test('counts the same finding twice in a sentence as two, in one row', async () => {
		const root = folderOf({ ...files, 'b.md': '# B\n\nConformance here, conformance there.\n\nOne conformance or another conformance.\n' });
		expect((await checked(root)).new).toHaveLength(7);
		expect((await qms(root, 'baseline')).stdout).toBe('7 findings recorded in qms-baseline.yaml.\n');
		expect(rows(root)).toHaveLength(6);
		expect((await checked(root)).known).toBe(7);
	});

	test('says in a line what the terminal does not show', async () => {
		const root = folderOf(files);
		await qms(root, 'baseline');
		expect((await qms(root, 'check')).stdout).toBe('Nothing found in 2 documents. 4 findings of the baseline not shown.\n');
	});

	test('a file that cannot be read excuses nothing, and is not overwritten', async () => {
		const broken = 'findings:\n  a.md: [\n';
		const root = folderOf({ ...files, 'qms-baseline.yaml': broken });
		const { new: found } = await checked(root);
		expect(found.filter(line => line.endsWith('deprecated-term'))).toHaveLength(4);
		expect(found).toContain('qms-baseline.yaml stale-baseline');
		const { status, stderr } = await qms(root, 'baseline');
		expect(status).toBe(2);
		expect(stderr).toMatch(/^qms: qms-baseline\.yaml:\d cannot be read: .*Mend it, or record anew with --renew\.\n$/s);
		expect(readFileSync(join(root, 'qms-baseline.yaml'), 'utf8')).toBe(broken);
	});

	test('a row that cannot be read is not lost', async () => {
		const slip = 'findings:\n  "b.md":\n    deprecated-term:\n      - { att: "continuous improvement", in: "We aim at it." }\n';
		const root = folderOf({ ...files, 'qms-baseline.yaml': slip });
		const { status, stderr } = await qms(root, 'baseline');
		expect([status, stderr]).toEqual([
			2,
			'qms: qms-baseline.yaml:4 cannot be read: The key "att" is not known here; "at" may be meant. Mend it, or record anew with --renew.\n',
		]);
		expect(readFileSync(join(root, 'qms-baseline.yaml'), 'utf8')).toBe(slip);
		expect((await qms(root, 'baseline', '--renew')).stdout).toBe('4 findings recorded in qms-baseline.yaml.\n');
	});
});
