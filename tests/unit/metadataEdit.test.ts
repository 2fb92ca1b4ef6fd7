import { describe, expect, test } from 'vitest';
import { syntaxOf } from '../../server/src/core/index/world.ts';
import { addMetadata } from '../../server/src/core/model/metadataEdit.ts';
import type { MetadataField } from '../../server/src/core/model/metadataKeys.ts';
import { suggestedKeys } from '../../server/src/core/model/metadataKeys.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { documentAt, worldOf } from '../support/workspace.ts';

async function added(text: string, fields: readonly MetadataField[]): Promise<string | undefined> {
	const document = documentAt(await worldOf({ 'a.md': text }), 'a.md');
	const addition = addMetadata(syntaxOf(document), document.reading, fields);
	return addition && applyEdits(text, addition.edits);
}

describe('metadata is added where the document keeps it', () => {
	test.each([
		['front matter', '---\nid: A-01\n---\n# A\n', '---\nid: A-01\nowner: TBD\n---\n# A\n'],
		['nowhere yet', '# A\n', '---\nowner: TBD\n---\n\n# A\n'],
		[
			'a table of pairs',
			'# A\n\n| Document ID | A-01 |\n|---|---|\n| Version | 1 |\n',
			'# A\n\n| Document ID | A-01 |\n|---|---|\n| Version | 1 |\n| Owner | TBD |\n',
		],
		[
			'a table whose only pair is its header',
			'# A\n\n| **Document ID** | A-01 |\n|---|---|\n',
			'# A\n\n| **Document ID** | A-01 |\n|---|---|\n| **Owner** | TBD |\n',
		],
		[
			'a table of two pairs in a row',
			'# A\n\n| Document ID | A-01 | Status | draft |\n|---|---|---|---|\n| Version | 1 | Date | 2026-01-01 |\n',
			'# A\n\n| Document ID | A-01 | Status | draft |\n|---|---|---|---|\n| Version | 1 | Date | 2026-01-01 |\n| Owner | TBD | | |\n',
		],
		[
			'a row of keys and a row of values',
			'# A\n\n| Document ID | Version | Status |\n|---|---|---|\n| A-01 | 1 | draft |\n',
			'# A\n\n| Document ID | Version | Status | Owner |\n|---|---|---| --- |\n| A-01 | 1 | draft | TBD |\n',
		],
		[
			'lines in bold',
			'# A\n\n**Document ID**: A-01  \n**Version**: 1\n\nText\n',
			'# A\n\n**Document ID**: A-01  \n**Version**: 1  \n**Owner**: TBD\n\nText\n',
		],
		[
			'a list in bold',
			'# A\n\n- **Document ID:** A-01\n- **Version:** 1\n',
			'# A\n\n- **Document ID:** A-01\n- **Version:** 1\n- **Owner:** TBD\n',
		],
		['one line', '# A\n\n**Document ID:** A-01 · **Version:** 1\n', '# A\n\n**Document ID:** A-01 · **Version:** 1 · **Owner:** TBD\n'],
		['plain lines', '# A\n\nDocument ID: A-01\\\nVersion: 1\n', '# A\n\nDocument ID: A-01\\\nVersion: 1\\\nOwner: TBD\n'],
	])('%s', async (_, before, after) => {
		expect(await added(before, ['owner'])).toBe(after);
	});

	test('with the line ends of the document', async () => {
		const text = '# A\r\n\r\n| Document ID | A-01 |\r\n|---|---|\r\n| Version | 1 |\r\n';
		expect(await added(text, ['owner'])).toBe(`${text}| Owner | TBD |\r\n`);
	});

	test('not where front matter is broken', async () => {
		expect(await added('---\nid: A-01\nversion: [1\n---\n# A\n', ['owner'])).toBeUndefined();
	});

	const fields = Object.keys(suggestedKeys) as MetadataField[];
	test.each(fields.filter(field => field !== 'id' && field !== 'version'))('%s is read back from each place', async field => {
		for (const text of [
			'---\nid: A-01\nversion: 1\n---\n# A\n',
			'# A\n\n| Document ID | A-01 |\n|---|---|\n| Version | 1 |\n',
			'# A\n\n| Document ID | Version |\n|---|---|\n| A-01 | 1 |\n',
			'# A\n\n**Document ID:** A-01 \n**Version:** 1\n',
		]) {
			const after = (await added(text, [field])) ?? '';
			const { metadata } = documentAt(await worldOf({ 'a.md': after }), 'a.md').reading.facts;
			expect(metadata.map(fact => fact.field).sort()).toEqual(['id', 'version', field].sort());
		}
	});
});
