import { updatedList } from '../../server/src/core/features/masterList.ts';
import { worldOf } from './workspace.ts';

export function procedure(id: string, title: string, more = ''): string {
	return `---\nid: ${id}\ntitle: ${title}\nversion: "2.0"\nstatus: approved\nowner: Quality Manager\neffective_date: 2026-03-01\n${more}---\n# ${title}\n`;
}

/** Three procedures, by path. */
export const documents = {
	'p/SOP-01.md': procedure('SOP-01', 'Documents'),
	'p/SOP-02.md': procedure('SOP-02', 'Audits'),
	'p/SOP-10.md': procedure('SOP-10', 'Buying'),
};

export const path = 'registers/list.yaml';
export const configuration = `masterList: ${path}\n`;

/** The list after it was brought up to date, or why that could not be. */
export async function update(text: string, files: Readonly<Record<string, string>> = documents, prunes = false): Promise<string> {
	const world = await worldOf({ 'qms.yaml': configuration, ...files, [path]: text });
	const result = updatedList(world, path, text, prunes);
	return 'problem' in result ? result.problem : result.text;
}
