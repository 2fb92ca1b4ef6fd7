import { afterAll, describe, expect, test } from 'vitest';
import { folderOf, qms, removeFolders } from '../support/cli.ts';

afterAll(removeFolders);

const files = {
	'qms.yaml': 'standards: ["iso-9001:2015"]\napplicability: [{ clause: "8.3", reason: We make to drawings. }]\n',
	'SOP-02.md':
		'---\nid: SOP-02\n---\n# Communication\n\n## Who says what (ISO 9001:2015, 7.4)\n\nThe plan lists what is communicated internally and externally, when, with whom and how.\n',
};

describe('qms coverage --clause', () => {
	test('shows what matched, with file, line, section and text, and which items nothing addresses', async () => {
		const { stdout, status } = await qms(folderOf(files), 'coverage', '--clause', '7.4');
		const lines = stdout.split('\n');
		expect(status).toBe(0);
		expect(lines[0]).toBe('ISO 9001:2015, 7.4 Communication: described');
		const [a, after] = lines.slice(lines.findIndex(line => line.startsWith('  a) ')));
		expect(a).toMatch(/: described$/);
		expect(after).toMatch(/^ {4}SOP-02\.md:8 {2}Who says what \(ISO 9001:2015, 7\.4\): The plan lists .* \(\d+ %\)$/);
		expect(lines.filter(line => /^ {2}d\) .*: claimed$/.test(line))).toHaveLength(1);
		expect(lines).toContain('    SOP-02.md:6  claimed (7.4)');
	});

	test('takes those below, and says why a clause does not apply', async () => {
		const { stdout } = await qms(folderOf(files), 'coverage', '--clause', '8.3');
		expect(stdout.match(/^ISO 9001:2015, 8\.3\.\d .*: not applicable$/gm)).toHaveLength(6);
		expect(stdout).toContain('  declared not applicable: We make to drawings.');
	});

	test('tells a claim from a plan, an exclusion and a mention', async () => {
		const rows = ['| 10.3 | Excluded |', '| 8.5.2 | SOP-09 |', '| 8.5.1 f) | SOP-02 |', '| 8.5.4 | TBD |', '| 8.5.6 | [Log](log.pdf) |'];
		const map = `# Map\n\n| ISO 9001:2015 clause | Document |\n| --- | --- |\n${rows.join('\n')}\n\nSee ISO 9001:2015, 8.5.5.\n`;
		const folder = folderOf({ ...files, 'map.md': map, 'log.pdf': '' });
		const said = async (clause: string): Promise<readonly string[]> => {
			const { stdout } = await qms(folder, 'coverage', '--clause', clause);
			return stdout.split('\n').filter(line => line.startsWith('    map.md:'));
		};
		expect(await said('10.3')).toEqual(['    map.md:5  declared not applicable (10.3)']);
		expect(await said('8.5.2')).toEqual(['    map.md:6  planned for SOP-09 (8.5.2)']);
		expect(await said('8.5.1')).toEqual(['    map.md:7  claimed for SOP-02.md (8.5.1 f)']);
		expect(await said('8.5.4')).toEqual(['    map.md:8  planned for TBD (8.5.4)']);
		expect(await said('8.5.6')).toEqual(['    map.md:9  claimed for log.pdf (8.5.6)']);
		expect(await said('8.5.5')).toEqual(['    map.md:11  mentioned (8.5.5)']);
	});

	test('is a filter for the other formats', async () => {
		const { stdout } = await qms(folderOf(files), 'coverage', '--clause', '8.3', '--format', 'json');
		const [standard] = (
			JSON.parse(stdout) as {
				readonly standards: readonly { readonly clauses: readonly { readonly clause: string }[]; readonly summary: object }[];
			}
		).standards;
		expect(standard?.clauses.map(({ clause }) => clause)).toEqual(['8.3.1', '8.3.2', '8.3.3', '8.3.4', '8.3.5', '8.3.6']);
		expect(standard?.summary).toMatchObject({ requirements: 6, notApplicable: 6, missing: 0 });
	});

	test('names a clause that there is not', async () => {
		const { stderr, status } = await qms(folderOf(files), 'coverage', '--clause', '7.44');
		expect(status).toBe(2);
		expect(stderr).toBe('qms: --clause is 7.44, but there is no such clause with requirements in ISO 9001:2015\n');
	});
});
