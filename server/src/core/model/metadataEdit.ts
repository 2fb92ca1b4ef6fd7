import type { Block, Syntax } from '../syntax/markdown.ts';
import type { Edit } from '../text/edit.ts';
import { lineAt, lineSpanAt, type Snapshot } from '../text/snapshot.ts';
import type { Span } from '../text/span.ts';
import type { MetadataFact, MetadataSource } from './facts.ts';
import { controlFields, type MetadataField, suggestedKeys } from './metadataKeys.ts';
import { placeOf, type Reading } from './reading.ts';
import { visibleText } from './visible.ts';

/** How a document gets metadata that it lacks, each with a value that is still to be filled in. */
export interface MetadataAddition {
	readonly source: 'frontMatter' | 'headerTable' | 'boldField';
	readonly edits: readonly Edit[];
}

/** What stands for a value that only an author knows. */
const toFill = 'TBD';

/**
 * Adds fields where the document keeps its metadata: in the front matter, in the table at its head, in its fields in bold, or in
 * front matter of its own where it has none of these. Undefined where the place is broken or has a form of its own.
 */
export function addMetadata(syntax: Syntax, reading: Reading, fields: readonly MetadataField[]): MetadataAddition | undefined {
	const source = mainSource(reading.facts.metadata) ?? 'frontMatter';
	const edits =
		source === 'frontMatter'
			? inFrontMatter(syntax, fields)
			: source === 'headerTable'
				? inTable(syntax, lastPair(reading, source), fields)
				: inLines(syntax.snapshot, lastPair(reading, source).place, fields);
	return edits === undefined ? undefined : { source, edits };
}

/** The place that says most of what a controlled document says; of several the most trusted. */
function mainSource(metadata: readonly MetadataFact[]): MetadataAddition['source'] | undefined {
	const sources = ['frontMatter', 'headerTable', 'boldField'] as const;
	const counts = sources.map(source => metadata.filter(fact => fact.source === source && controlFields.has(fact.field)).length);
	const most = Math.max(...counts);
	return most === 0 ? undefined : sources[counts.indexOf(most)];
}

interface Pair {
	readonly key: string;
	readonly place: Span;
}

function lastPair(reading: Reading, source: MetadataSource): Pair {
	const facts = reading.facts.metadata.filter(fact => fact.source === source && controlFields.has(fact.field));
	return facts
		.map(({ key, place }): Pair => ({ key, place: placeOf(reading, place) }))
		.reduce((last, pair) => (pair.place.from > last.place.from ? pair : last));
}

function inFrontMatter({ snapshot, frontMatter }: Syntax, fields: readonly MetadataField[]): readonly Edit[] | undefined {
	const { eol } = snapshot;
	const keys = fields.map(field => `${suggestedKeys[field]}: ${toFill}${eol}`).join('');
	if (frontMatter === undefined) {
		return [{ from: 0, to: 0, insert: `---${eol}${keys}---${eol}${eol}` }];
	}
	const at = frontMatter.body.to;
	return frontMatter.problems.length > 0 ? undefined : [{ from: at, to: at, insert: keys }];
}

function inTable({ snapshot, blocks }: Syntax, { key, place }: Pair, fields: readonly MetadataField[]): readonly Edit[] | undefined {
	const block = blocks.find(({ chunk, from, to }) => chunk.kind === 'table' && from <= place.from && place.to <= to);
	const row = block?.chunk.rows.findIndex(({ from, to }) => block.from + from <= place.from && place.to <= block.from + to) ?? -1;
	if (block === undefined || row < 0) {
		return undefined;
	}
	const { chunk } = block;
	const isSideways = (chunk.rows[row]?.cells ?? []).some((cell, i) => i % 2 === 0 && visibleText(chunk, cell) === key);
	return isSideways ? asRows(snapshot, block, row, fields) : asColumns(snapshot, block, fields);
}

/** Behind the row, or behind the line of dashes where the row is the header. */
function asRows(snapshot: Snapshot, { chunk, from }: Block, index: number, fields: readonly MetadataField[]): readonly Edit[] {
	const row = chunk.rows[index];
	const line = lineSpanAt(snapshot, lineAt(snapshot, from + (row?.from ?? 0)) + (index === 0 ? 1 : 0));
	const source = snapshot.text.slice(line.from, line.to);
	const indent = /^[\s>]*/.exec(source)?.[0] ?? '';
	const isOpen = !/^[\s>]*\|/.test(source);
	const isBold = chunk.text.slice(row?.from ?? 0, row?.cells[0]?.to).includes('**');
	const blanks = Array.from({ length: Math.max(0, (row?.cells.length ?? 2) - 2) }, () => ' |').join('');
	const rows = fields.map(field => {
		const label = isBold ? `**${labelOf(field)}**` : labelOf(field);
		return `${snapshot.eol}${indent}${isOpen ? '' : '| '}${label} | ${toFill}${isOpen ? '' : ' |'}${blanks}`;
	});
	return [{ from: line.to, to: line.to, insert: rows.join('') }];
}

/** One row of keys and one of values: a column more at the end of each line. */
function asColumns(snapshot: Snapshot, { chunk, from }: Block, fields: readonly MetadataField[]): readonly Edit[] | undefined {
	if (chunk.rows.length !== 2) {
		return undefined;
	}
	const first = lineAt(snapshot, from + (chunk.rows[0]?.from ?? 0));
	const texts = [fields.map(labelOf), fields.map(() => '---'), fields.map(() => toFill)];
	return texts.map((cells, i) => {
		const line = lineSpanAt(snapshot, first + i);
		const source = snapshot.text.slice(line.from, line.to);
		const at = line.from + source.trimEnd().length;
		const isClosed = source.trimEnd().endsWith('|');
		return { from: at, to: at, insert: cells.map(cell => (isClosed ? ` ${cell} |` : ` | ${cell}`)).join('') };
	});
}

/** Metadata stands in shorter ones. */
const longestLine = 500;

/** Lines such as `**Version:** 1.2` and `Version: 1.2`, or several fields in one line. */
function inLines(snapshot: Snapshot, place: Span, fields: readonly MetadataField[]): readonly Edit[] | undefined {
	const line = lineSpanAt(snapshot, lineAt(snapshot, place.from));
	const source = snapshot.text.slice(line.from, line.to);
	if (source.length > longestLine) {
		return undefined;
	}
	const [, indent = '', key = '', tail = ''] =
		/^((?:[\s>]|[-*+]\s)*)(\*\*[^*\n]{1,40}\*\*\s*:?|[\p{L}][\p{L} .-]{1,30}:)[^*\n]*?(\s*\\?)$/u.exec(source) ?? [];
	if (key !== '') {
		const isColonInside = /:\s*\*\*/.test(key);
		const field = (name: MetadataField): string =>
			key.startsWith('**') ? (isColonInside ? `**${labelOf(name)}:**` : `**${labelOf(name)}**:`) : `${labelOf(name)}:`;
		const lines = fields.map(name => `${snapshot.eol}${indent}${field(name)} ${toFill}${tail}`);
		return [{ from: line.to, to: line.to, insert: (tail === '' ? lineBreakBefore(snapshot, line) : '') + lines.join('') }];
	}
	const separator = / ([·•|]) \*\*/.exec(source)?.[1];
	const end = line.from + source.trimEnd().length;
	return separator === undefined
		? undefined
		: [{ from: end, to: end, insert: fields.map(name => ` ${separator} **${labelOf(name)}:** ${toFill}`).join('') }];
}

/** The last field of a paragraph needs no mark of a line break until another follows: the one that the line above has. */
function lineBreakBefore(snapshot: Snapshot, line: Span): string {
	const above = line.from === 0 ? line : lineSpanAt(snapshot, lineAt(snapshot, line.from - 1));
	return /(?: {2,}|\\)$/.exec(snapshot.text.slice(above.from, above.to))?.[0] ?? '';
}

/** What we call a field where people read it. */
export function labelOf(field: MetadataField): string {
	const label = labels[field] ?? suggestedKeys[field].replaceAll('_', ' ');
	return label.charAt(0).toUpperCase() + label.slice(1);
}

const labels: Readonly<Partial<Record<MetadataField, string>>> = {
	id: 'Document ID',
	approvedDate: 'approval date',
	reviewDate: 'next review',
	reviewedDate: 'last review',
};
