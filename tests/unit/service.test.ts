import { expect, test } from 'vitest';
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
