import { describe, expect, test } from 'vitest';
import { claimEdit } from '../../server/src/core/coverage/claimEdit.ts';
import { clauseMeant } from '../../server/src/core/index/editions.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { documentAt, worldOf } from '../support/workspace.ts';

async function claimed(text: string, section?: number, id = 'iso-9001:2015', number = '9.2.2'): Promise<string> {
	const files = { 'qms.yaml': `standards: ["${id}"]\n` };
	const world = await worldOf({ ...files, 'a.md': text });
	const document = documentAt(world, 'a.md');
	const edition = world.setup.catalogue.editions.get(id);
	const clause = edition?.clauses.get(number);
	if (edition === undefined || clause === undefined) {
		throw new Error(`${id} has no ${number}.`);
	}
	const edit = claimEdit(world, document, edition, clause, section);
	const after = applyEdits(text, [edit]);
	const next = await worldOf({ ...files, 'a.md': after });
	const claims = documentAt(next, 'a.md').reading.facts.claims.filter(claim => claim.kind !== 'citation');
	expect(claims.map(claim => clauseMeant(next, claim)?.number)).toContain(number);
	const before = document.reading.facts.claims.filter(claim => claim.kind !== 'citation').map(claim => claim.clause);
	expect(claims.map(claim => claim.clause)).toEqual(expect.arrayContaining(before));
	expect(after.replace(edit.insert, '')).toBe(text);
	return after;
}

describe('a claim is written as the document writes claims', () => {
	test.each([
		['a list in brackets', '---\nclauses: ["9.1"]\n---\n# A\n', '---\nclauses: ["9.1", "9.2.2"]\n---\n# A\n'],
		['in single quotation marks', "---\nclauses: ['9.1', '9.3']\n---\n# A\n", "---\nclauses: ['9.1', '9.3', '9.2.2']\n---\n# A\n"],
		['without quotation marks', '---\nclauses: [9.1]\n---\n# A\n', '---\nclauses: [9.1, 9.2.2]\n---\n# A\n'],
		['an empty list', '---\nclauses: []\n---\n# A\n', '---\nclauses: ["9.2.2"]\n---\n# A\n'],
		[
			'a list in lines',
			'---\nclauses:\n  - "9.1"\nowner: Ann\n---\n# A\n',
			'---\nclauses:\n  - "9.1"\n  - "9.2.2"\nowner: Ann\n---\n# A\n',
		],
		['a list in a text', '---\nclauses: "9.1, 9.3"\n---\n# A\n', '---\nclauses: "9.1, 9.3, 9.2.2"\n---\n# A\n'],
		[
			'another standard before it',
			'---\nclauses: ["ISO 14001:2015 9.1"]\n---\n# A\n',
			'---\nclauses: ["ISO 14001:2015 9.1", "ISO 9001:2015 9.2.2"]\n---\n# A\n',
		],
		[
			'a cell at the head',
			'# A\n\n| Document ID | SOP-01 |\n| --- | --- |\n| Version | 2 |\n| Clauses | 9.1 |\n',
			'# A\n\n| Document ID | SOP-01 |\n| --- | --- |\n| Version | 2 |\n| Clauses | 9.1, 9.2.2 |\n',
		],
		['a bold field', '# A\n\n**Document ID:** SOP-01\n**Clauses:** 9.1\n', '# A\n\n**Document ID:** SOP-01\n**Clauses:** 9.1, 9.2.2\n'],
		['nothing yet', '# A\n\nText.\n', '# A\n\n<!-- ISO 9001:2015 9.2.2 -->\n\nText.\n'],
		['nothing yet, and text right below', '# A\nText.\n', '# A\n\n<!-- ISO 9001:2015 9.2.2 -->\nText.\n'],
		['an underlined heading', 'A\n=\n\nText.\n', 'A\n=\n\n<!-- ISO 9001:2015 9.2.2 -->\n\nText.\n'],
		['no heading', 'Text.\n', '<!-- ISO 9001:2015 9.2.2 -->\n\nText.\n'],
		['front matter and no heading', '---\nid: SOP-01\n---\nText.\n', '---\nid: SOP-01\n---\n\n<!-- ISO 9001:2015 9.2.2 -->\nText.\n'],
	])('%s', async (_, text, after) => {
		expect(await claimed(text)).toBe(after);
		const ended = text.replaceAll('\n', '\r\n');
		expect(await claimed(ended)).toBe(after.replaceAll('\n', '\r\n'));
	});

	test('below the heading of its section', async () => {
		expect(await claimed('# A\n\n## B\n\nText.\n', 2)).toBe('# A\n\n## B\n\n<!-- ISO 9001:2015 9.2.2 -->\n\nText.\n');
	});

	test.each([
		['iso-27001:2022', 'A.8.13'],
		['21-cfr-820:2026', '820.35'],
		['iso-13485:2016', '8.2.4'],
	])('of %s, read again as the same clause', async (id, number) => {
		expect(await claimed('# A\n\nText.\n', undefined, id, number)).toContain(number);
	});
});
