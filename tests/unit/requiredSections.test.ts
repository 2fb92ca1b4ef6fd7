import { describe, expect, test } from 'vitest';
import { requiredSectionsOf } from '../../server/src/core/index/requiredSections.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { documentAt, findingsOf, worldOf } from '../support/workspace.ts';

const front = '---\nid: SOP-01\n---\n# Purchasing\n\n';

/** The wanted sections that a document lacks. */
async function missing(body: string, wanted = '[Purpose, Scope, Responsibilities, Procedure, Records]'): Promise<readonly string[]> {
	const world = await worldOf({ 'qms.yaml': `sections: { procedure: ${wanted} }\n`, 'SOP-01.md': front + body });
	return requiredSectionsOf(documentAt(world, 'SOP-01.md'), world.setup).flatMap(({ title, found }) => (found.length === 0 ? [title] : []));
}

describe('a section is found', () => {
	test.each([
		['by its name, whatever its level and number', '## 1. PURPOSE\n\n#### 2.3 Scope:\n'],
		['by usual names', '## Objectives\n\n## Field of application\n'],
		['by one heading for both', '## Purpose & Scope of this procedure\n'],
		['in other languages', '## Zweck\n\n## Geltungsbereich\n\n## Objet\n\n## Alcance\n'],
		['with another name in brackets', '## Zielsetzung (Purpose)\n\n## III. Scope\n'],
		['in bold words with a colon', '**Purpose:** To buy.\n\n**Scope**: All.\n'],
		['by Japanese names', '## 1. 目的\n\n## 2. 適用範囲\n'],
	])('%s', async (_, body) => {
		expect(await missing(body, '[Purpose, Scope]')).toEqual([]);
	});

	test('by a last word, where no heading is called so', async () => {
		expect(await missing('## 4 Purchasing process\n\n## Supplier records\n', '[Procedure, Records]')).toEqual([]);
	});

	test('by the names of the house', async () => {
		expect(await missing('## Gauges\n', '["Tools | Gauges", Purpose]')).toEqual(['Purpose']);
	});
});

describe('a section is missing', () => {
	test.each([
		['words in a sentence', 'The purpose of this is the scope.\n'],
		['another heading with the word', '## Repurposed parts\n\n## Quality policy and objectives\n\n## Out of scope items\n'],
		['a heading in a quotation or in code', '> ## Purpose\n\n```md\n## Scope\n```\n'],
		['bold words amid a sentence', 'Our **purpose** is good. **Scope** creep is bad.\n'],
	])('%s', async (_, body) => {
		expect(await missing(body, '[Purpose, Scope]')).toEqual(['Purpose', 'Scope']);
	});

	test('control of records is no list of records', async () => {
		expect(await missing('## Control of records\n', '[Records]')).toEqual(['Records']);
	});

	test('the title of the document is none of its sections', async () => {
		const world = await worldOf({
			'qms.yaml': 'sections: { procedure: [Procedure] }\n',
			'SOP-01.md': '---\nid: SOP-01\n---\n# Procedure\n',
		});
		expect(requiredSectionsOf(documentAt(world, 'SOP-01.md'), world.setup)[0]?.found).toEqual([]);
	});
});

test('all sections that are added stand in order, in the form of the others', async () => {
	const text = `${front}## 1) Scope\r\n\r\nAll.`;
	const world = await worldOf({ 'qms.yaml': 'sections: { procedure: [Purpose, Scope, Records] }\n', 'SOP-01.md': text });
	const found = findingsOf(world).filter(({ rule }) => rule === 'missing-section');
	const after = applyEdits(
		text,
		found.flatMap(({ fixes }) => fixes[0]?.edits ?? []),
	);
	const [purpose, records] = [
		'## Purpose\r\n\r\n[Describe: what this document is for.]\r\n\r\n',
		'\r\n\r\n## 2) Records\r\n\r\n[Describe: what is recorded, where it is kept and for how long.]\r\n',
	];
	expect(after).toBe(`${front}${purpose}## 1) Scope\r\n\r\nAll.${records}`);
	const next = await worldOf({ 'qms.yaml': 'sections: { order: true, procedure: [Purpose, Scope, Records] }\n', 'SOP-01.md': after });
	expect(findingsOf(next).filter(({ rule }) => /section/.test(rule))).toEqual([]);
});

test('qms.yaml says which documents are of a kind', async () => {
	const files = {
		'a/x.md': '---\nid: ABC-01\n---\n# X\n',
		'a/y.md': '---\nid: SOP-02\n---\n# Y\n',
		'b/z.md': '---\nid: SOP-03\n---\n# Z\n',
	};
	const world = await worldOf({
		'qms.yaml': 'kinds: { procedure: ["ABC-*"], form: ["b/**"] }\nsections: { procedure: [Purpose] }\n',
		...files,
	});
	const found = findingsOf(world).filter(({ rule }) => rule === 'missing-section');
	expect(found.map(({ path }) => path)).toEqual(['a/x.md', 'a/y.md']);
});

test('a page that is called a procedure is one, a readme in the folder of procedures is not', async () => {
	const files = {
		'docs/buying.md': '# Buying procedure\n',
		'procedures/README.md': '# Procedures\n\nHow to.\n',
		'docs/notes.md': '# Notes\n',
	};
	const world = await worldOf({ 'qms.yaml': 'sections: { procedure: [Purpose] }\n', ...files });
	expect(findingsOf(world).flatMap(({ rule, path }) => (rule === 'missing-section' ? [path] : []))).toEqual(['docs/buying.md']);
});

test('qms.yaml is told what it cannot mean', async () => {
	const world = await worldOf({ 'qms.yaml': 'sections: { order: often, procedures: [Purpose], form: ["Use |"] }\n' });
	expect(findingsOf(world).map(({ message }) => message)).toEqual([
		expect.stringContaining('"procedures" is not known here'),
		expect.stringContaining('true or false'),
		expect.stringContaining('"Use |" names no section'),
	]);
});
