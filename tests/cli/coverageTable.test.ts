import { afterAll, describe, expect, test } from 'vitest';
import { folderOf, qms, removeFolders } from '../support/cli.ts';

afterAll(removeFolders);

const files = {
	'qms.yaml': 'standards: ["iso-9001:2015"]\napplicability: [{ clause: "8.3", reason: "=We make to drawings, \\"as told\\"." }]\n',
	'SOP-02.md':
		'---\nid: SOP-02\n---\n# Communication\n\n## Who says what (ISO 9001:2015, 7.4)\n\nThe plan lists what is communicated internally and externally, when, with whom and how.\n',
};

/** Reads RFC 4180. */
function fieldsOf(line: string): readonly string[] {
	return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
		([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
	);
}

describe('qms coverage', () => {
	test('as CSV has a row for each requirement, with where it was seen', async () => {
		const { stdout, status } = await qms(folderOf(files), 'coverage', '--format', 'csv');
		const [head = '', ...rows] = stdout.split('\r\n').filter(line => line !== '');
		const columns = fieldsOf(head);
		const table = rows.map(row => Object.fromEntries(fieldsOf(row).map((field, i) => [columns[i], field])));
		expect(status).toBe(0);
		expect(table).toHaveLength(65);
		expect(table.find(row => row.Clause === '7.4')).toEqual({
			Standard: 'ISO 9001:2015',
			Clause: '7.4',
			Title: 'Communication',
			State: 'described',
			'Items addressed': '4',
			Items: '5',
			Documents: 'SOP-02.md',
			'Forms and records': '',
			Evidence: 'SOP-02.md:8',
			Reason: '',
		});
		expect(table.find(row => row.Clause === '8.3.1')).toMatchObject({
			State: 'not applicable',
			Reason: '\'=We make to drawings, "as told".',
		});
	});

	test('as Markdown is a table that says what documents say', async () => {
		const { stdout } = await qms(folderOf(files), 'coverage', '--format', 'markdown');
		expect(stdout).toContain('## ISO 9001:2015: what the documents say\n\n| Clause | Title | State |');
		expect(stdout).toContain('| 7.4 | Communication | described | 4 | 5 | SOP-02.md |  | SOP-02.md:8 |  |');
		expect(
			new Set(
				stdout
					.split('\n')
					.filter(line => line.startsWith('|'))
					.map(line => line.replaceAll('\\|', '').split('|').length),
			).size,
		).toBe(1);
		expect(stdout).not.toMatch(/\bconforms\b/);
	});
});
