import { syntaxOf } from '../index/world.ts';
import type { DocumentFacts } from '../model/facts.ts';
import { isHeadingOf } from '../model/headingNames.ts';
import { isPlaceholder, trimmed, visibleText } from '../model/visible.ts';
import type { Chunk } from '../syntax/chunk.ts';
import type { Block, Syntax } from '../syntax/markdown.ts';
import { type Span, shifted } from '../text/span.ts';
import { defineRule } from './rule.ts';

export default defineRule(
	{
		id: 'missing-retention',
		summary: 'A list of records says how long each is kept.',
		rationale: 'A record that nobody knows how long to keep is thrown away before it is asked for, or kept for ever.',
		clauses: ['iso-9001:7.5.3.2', 'iso-13485:4.2.5'],
		defaultSeverity: 'information',
		scope: 'document',
		messages: {
			cell: 'Nothing says how long {record} is kept.',
			column: 'This table of records does not say how long they are kept; add a column for the retention.',
		},
		limits:
			'Looks at tables below a heading such as Records that have a column for the record, form or document. The column for the retention is only missed where the section says nothing of it in words either.',
		examples: [
			{
				title: 'A cell that was left out',
				workspace: `=== SOP-01.md
---
id: SOP-01
---
# Purchasing

## 6. Records

| Record | Location | Retention |
| --- | --- | --- |
| Order | ERP | 10 years |
| Evaluation of the supplier | ERP | TBD |
                                     ^^^ missing-retention
`,
			},
			{
				title: 'A table without the column',
				workspace: `=== SOP-01.md
---
id: SOP-01
---
# Purchasing

## Records

| Record | Location |
^^^^^^^^^^^^^^^^^^^^^ missing-retention
| --- | --- |
| Order | ERP |
`,
			},
			{
				title: 'Said in words, and tables of something else',
				workspace: `=== SOP-01.md
---
id: SOP-01
---
# Purchasing

## Records

All records are retained for ten years.

| Record | Location |
| --- | --- |
| Order | ERP |

## Forms

| Form | Use |
| --- | --- |
| FRM-01 | Order |
`,
			},
		],
	},
	({ document, facts, report }) => {
		if (noProcedures.has(facts.kind.kind)) {
			return;
		}
		const syntax = syntaxOf(document);
		for (const block of syntax.blocks) {
			const table = block.chunk.kind === 'table' ? recordsTableIn(block.chunk) : undefined;
			const section = table === undefined ? undefined : recordsSection(facts, block.section);
			if (table === undefined || section === undefined) {
				continue;
			}
			for (const { at, record } of table.open) {
				report({ at: shifted(at, block.from), message: 'cell', data: { record: `"${record}"` } });
			}
			const [header] = block.chunk.rows;
			if (table.retention === undefined && header !== undefined && !tellsRetention(syntax, block, section)) {
				report({ at: { from: block.from + header.from, to: block.from + header.to }, message: 'column', data: {} });
			}
		}
	},
);

/** What is filled in or looked up lists other records than those it makes. */
const noProcedures: ReadonlySet<string> = new Set(['form', 'record', 'report', 'register']);

interface RecordsTable {
	readonly retention: number | undefined;
	/** Cells in which the retention should stand, in offsets of the chunk. */
	readonly open: readonly { readonly at: Span; readonly record: string }[];
}

const recordHeader =
	/^(?:(?:name of |title of )?(?:the )?(?:quality )?(?:records?|forms?|evidence)(?: (?:name|title|type|id|no\.?|number|description))?|type of record|documents?|documented information|aufzeichnung(?:en)?|nachweise?|formular(?:e)?|formblatt|dokument|enregistrements?|formulaire|registros?|formato|記録|記録名|记录)$/i;
const retentionHeader =
	/retention|retain|\bkept (?:for|until)|\bkeep(?:ing)? (?:for|until|time|period)|(?:storage|archiving|archive|preservation|holding) (?:time|period|duration)|how long|aufbewahr|archivierungs?(?:dauer|frist|zeit)|conservation|durée|retenci[oó]n|conservaci[oó]n|plazo|保管|保存/i;

function recordsTableIn(chunk: Chunk): RecordsTable | undefined {
	const [header, ...rows] = chunk.rows;
	const titles = (header?.cells ?? []).map(cell => visibleText(chunk, cell));
	const record = titles.findIndex(title => recordHeader.test(title));
	if (record < 0 || titles.length < 2 || rows.length === 0) {
		return undefined;
	}
	const found = titles.findIndex(title => retentionHeader.test(title));
	const retention = found < 0 ? undefined : found;
	const open = rows.flatMap(row => {
		const name = visibleText(chunk, row.cells[record] ?? { from: 0, to: 0 });
		const cell = retention === undefined ? undefined : row.cells[retention];
		const text = cell === undefined ? '' : visibleText(chunk, cell);
		const isOpen = retention !== undefined && name !== '' && !isPlaceholder(name) && (text === '' || isOpenText(text));
		return isOpen ? [{ at: trimmed(chunk.text, cell ?? row), record: name }] : [];
	});
	return { retention, open };
}

/** `n/a` is an answer. */
function isOpenText(text: string): boolean {
	return isPlaceholder(text) && !/^n\/?a$/i.test(text);
}

/** The section of records that holds a table; undefined where it stands in none. */
function recordsSection({ sections }: DocumentFacts, section: number): number | undefined {
	for (let at: number | undefined = section; at !== undefined; at = sections[at]?.parent) {
		if (isHeadingOf(sections[at]?.title ?? '', 'records')) {
			return at;
		}
	}
	return undefined;
}

const tellsOfTime =
	/retention|retain|\bkept\b|\bkeep\b|\b(?:years?|months?|indefinitely|permanently)\b|aufbewahr|archivier|\bjahre\b|conserv|retenci|保管|保存/i;

function tellsRetention({ blocks, sections }: Syntax, table: Block, section: number): boolean {
	const span = sections[section]?.span ?? { from: 0, to: 0 };
	return (
		blocks.some(
			block =>
				block !== table &&
				block.from >= span.from &&
				block.to <= span.to &&
				block.chunk.kind !== 'heading' &&
				tellsOfTime.test(block.chunk.text),
		) ||
		table.chunk.rows
			.slice(1)
			.some(row => /\b\d+ (?:years?|months?|jahre|monate|ans|años)\b/i.test(table.chunk.text.slice(row.from, row.to)))
	);
}
