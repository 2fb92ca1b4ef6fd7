import { expect, test } from 'vitest';
import { neverCancelled } from '../../server/src/core/base/cancel.ts';
import { baselineOf, shrunkBaseline } from '../../server/src/core/features/baseline.ts';
import { checkWorkspace } from '../../server/src/core/features/check.ts';
import { LanguageService } from '../../server/src/core/service.ts';
import { bundledStandards } from '../../server/src/core/standards/bundled.ts';
import { MemoryHost } from '../../server/src/hosts/memoryHost.ts';

const row = (sentence: string): string => `      - { at: non-conformance, in: ${sentence} }\n`;
const head = `findings:\n  a.md:\n    deprecated-term:\n${row('A non-conformance is recorded.')}`;
const withSlip = `${head}      - { att: x, in: y }\n`;
const broken = `${head}  b.md: [\n`;

test.each([
	['all of it can be read', head, 'findings: {}\n'],
	['a row cannot be read', withSlip, withSlip],
	['it is no YAML', broken, broken],
])('a baseline shrinks, and loses nothing else: %s', async (_, baseline, left) => {
	const host = new MemoryHost({ 'a.md': '# A\n\nNothing is left.\n', 'qms-baseline.yaml': baseline });
	const service = await LanguageService.open(host, bundledStandards);
	expect(await service.shrinkBaseline('a.md')).toBeUndefined();
	const written = host.files.get('qms-baseline.yaml') ?? '';
	expect(written.slice(written.indexOf('findings:'))).toBe(left);
});

const procedure = (id: string, title: string): string =>
	`---\nid: ${id}\ntitle: ${title}\nversion: "1"\nstatus: approved\nowner: QM\napprover: CEO\n---\n# ${title}\n`;

test.each([
	[
		'is no YAML',
		(host: MemoryHost, path: string) => void host.files.set(path, 'documents:\n  - id: SOP-01\n   title: Buying\n'),
		'list.yaml',
	],
	['cannot be read', (host: MemoryHost, path: string) => unread(host, path), 'list.yaml'],
	['cannot be read', (host: MemoryHost, path: string) => unread(host, path), 'list.md'],
])('a baseline keeps what nobody can tell of while the master list %s', async (_, spoil, path) => {
	const list = path.endsWith('.md')
		? '# Master list\n\n| ID | Title |\n| --- | --- |\n| SOP-01 | Buying |\n| SOP-09 | Gone |\n'
		: 'documents:\n  - { id: SOP-01, title: Buying }\n  - { id: SOP-09, title: Gone }\n';
	const host = new MemoryHost({
		'qms.yaml': `masterList: ${path}\n`,
		[path]: list,
		'SOP-01.md': procedure('SOP-01', 'Buying'),
		'SOP-02.md': procedure('SOP-02', 'Selling'),
	});
	const service = await LanguageService.open(host, bundledStandards);
	const rows = baselineOf(service.world, neverCancelled);
	expect(rows.map(row => `${row.path} ${row.rule}`).sort()).toEqual(['SOP-02.md unlisted-document', `${path} listed-document-missing`]);
	await service.writeBaseline(rows);
	const text = host.files.get('qms-baseline.yaml');
	spoil(host, path);
	await service.refresh([path]);
	for (const saved of [path, 'SOP-02.md']) {
		await service.shrinkBaseline(saved);
	}
	expect(host.files.get('qms-baseline.yaml')).toBe(text);
	await service.reload();
	expect(shrunkBaseline(service.world, neverCancelled)).toHaveLength(rows.length);
	const stale = checkWorkspace(service.world, () => true, neverCancelled).findings.filter(({ rule }) => rule === 'stale-baseline');
	expect(stale).toEqual([]);
});

function unread(host: MemoryHost, path: string): void {
	const read = host.read.bind(host);
	host.read = other => (other === path ? Promise.resolve({ problem: 'is not text' }) : read(other));
}
