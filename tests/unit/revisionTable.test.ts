import { describe, expect, test } from 'vitest';
import { syntaxOf } from '../../server/src/core/index/world.ts';
import { versionInName } from '../../server/src/core/model/documentVersion.ts';
import { revisionRowEdit } from '../../server/src/core/model/revisionRowEdit.ts';
import { type RevisionTable, revisionTableOf } from '../../server/src/core/model/revisionTable.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { documentAt, worldOf } from '../support/workspace.ts';

async function tableIn(text: string): Promise<RevisionTable | undefined> {
	return revisionTableOf(syntaxOf(documentAt(await worldOf({ 'a.md': text }), 'a.md')));
}

const rows = '| 1.0 | 2024-01-01 | New |\n| 1.1 | 2025-01-01 | Terms |\n';

describe('a revision table', () => {
	test.each([
		['## Revision History', '| Version | Date | Change |'],
		['## 9. Document history', '| Rev | Date | Description |'],
		['## Änderungshistorie', '| Version | Datum | Beschreibung |'],
		['## Historial de cambios', '| Versión | Fecha | Descripción |'],
		['## Document Control', '| Version | Date | Change |'],
		['**Change log:**', '| Rev. No. | Date of issue | Summary of changes |'],
		['## 改訂履歴', '| 版 | 日付 | 変更内容 |'],
	])('under %j with %j', async (title, header) => {
		const table = await tableIn(`# A\n\n${title}\n\n${header}\n|---|---|---|\n${rows}`);
		expect(table?.newest).toMatchObject({ version: '1.1', dateText: '2025-01-01' });
	});

	test.each([
		['## Releases of the product', '| Version | Date | Change |'],
		['## Revision history', '| Document ID | Version | Date |'],
		['## Revision history', '| Product | Version | Change |'],
		['## Revision history', '| Place | Date | Change |'],
	])('not under %j with %j', async (title, header) => {
		expect(await tableIn(`# A\n\n${title}\n\n${header}\n|---|---|---|\n${rows}`)).toBeUndefined();
	});

	test('without a title where somebody made the change', async () => {
		expect(await tableIn('# A\n\n| Version | Date | Author | Change |\n|---|---|---|---|\n| 2 | 2026-01-01 | JD | New |\n')).toMatchObject({
			newest: { version: '2' },
		});
	});

	test.each([
		['the newest first', ['2.0 | 2026-01-01', '1.10 | 2025-02-01', '1.9 | 2025-01-01'], '2', true],
		['the newest last', ['A | 2024-01-01', 'B | 2025-01-01'], 'B', false],
		['dates where versions do not tell', ['A | 2024-01-01', '0 | 2025-01-01', '1 | 2026-01-01'], '1', false],
		['one version twice', ['1 | 2025-01-01', '1 | 2026-01-01'], '1', false],
		['no order', ['1 | spring', '3 | autumn', '2 | winter'], undefined, false],
		['rows to be filled in', ['1 | 2025-01-01', '2 | '], '1', false],
	])('%s', async (_, lines, newest, isDescending) => {
		const table = await tableIn(`## Revision history\n\n| Rev | Date |\n|---|---|\n${lines.map(line => `| ${line} |\n`).join('')}`);
		expect({ newest: table?.newest?.version, isDescending: table?.isDescending }).toEqual({ newest, isDescending });
	});

	test('none with versions that cannot be read, and none where there are two', async () => {
		const table = '## Revision history\n\n| Rev | Date |\n|---|---|\n| {{ version }} | 2025-01-01 |\n| 1st issue | 2025-01-01 |\n';
		expect(await tableIn(table)).toBeUndefined();
		const good = `## Revision history\n\n| Rev | Date |\n|---|---|\n| 1 | 2025-01-01 |\n`;
		expect(await tableIn(good + good)).toBeUndefined();
	});

	test('says where its versions stand', async () => {
		const text = `# A\n\n## Revision history\n\n| Rev | Date | Change |\n|---|---|---|\n${rows}`;
		const span = (await tableIn(text))?.newest?.versionSpan;
		expect(span && text.slice(span.from, span.to)).toBe('1.1');
	});
});

describe('a new row', () => {
	test.each([
		['goes below', ['| v1 | 2024-01-01 | New |'], ['| v1 | 2024-01-01 | New |', '| v2 | 2026-01-01 | X |']],
		[
			'goes on top',
			['| 1.1 | 2025-01-01 | Terms |', '| 1.0 | 2024-01-01 | New |'],
			['| 2 | 2026-01-01 | X |', '| 1.1 | 2025-01-01 | Terms |', '| 1.0 | 2024-01-01 | New |'],
		],
	])('%s', async (_, before, after) => {
		for (const eol of ['\n', '\r\n']) {
			const head = ['## Revision history', '', '| Rev | Date | Change |', '|---|---|---|'];
			const { snapshot, ...document } = documentAt(await worldOf({ 'a.md': [...head, ...before].join(eol) }), 'a.md');
			const table = revisionTableOf(syntaxOf({ ...document, snapshot }));
			const edit = table && revisionRowEdit(snapshot, table, { version: '2', date: '2026-01-01', change: 'X' });
			const original = [...head, ...before].join(eol);
			expect(applyEdits(original, edit === undefined ? [] : [edit])).toBe([...head, ...after].join(eol));
		}
	});
});

test.each([
	['SOP-01_Records_v2.1', '2.1'],
	['SOP-01 Records Rev 3', '3'],
	['SOP-01-rev_B', undefined],
	['SOP-01-v2_1', '2.1'],
	['Survey', undefined],
	['Plan-v2026', undefined],
	['SOP-01 Records 2', undefined],
])('the version in the name %j is %s', (stem, version) => {
	expect(versionInName(stem)?.version).toBe(version);
});
