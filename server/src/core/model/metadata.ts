import { type Chunk, hidden } from '../syntax/chunk.ts';
import { entriesOf, type FrontMatter } from '../syntax/frontMatter.ts';
import type { Block, Syntax } from '../syntax/markdown.ts';
import type { Span } from '../text/span.ts';
import { clauseEntriesOf } from './clauseEntries.ts';
import type { MetadataFact, MetadataSource, Place } from './facts.ts';
import { headingId } from './idPrefixes.ts';
import { normalizeId } from './ids.ts';
import { cellOf, columnOf, type ListTable, listTableOf } from './listTables.ts';
import { isListTitle } from './listTitle.ts';
import { type HeadBlock, headOf } from './metadataHead.ts';
import { fieldOfKey, type MetadataField, normalizeKey } from './metadataKeys.ts';
import {
	hasOwnId,
	isControl,
	isHeadWithClauses,
	isId,
	isOfAnother,
	type OwnNames,
	ownNamesOf,
	ownPairs,
	type Pair,
	type RowNames,
} from './metadataOwn.ts';
import { clauseTableOf } from './tables.ts';
import { trimmed, visibleText } from './visible.ts';

/** Gives out numbers for places: see {@link DocumentFacts}. */
export type PlaceOf = (span: Span) => Place;

export type HouseNames = ReadonlyMap<string, MetadataField>;

/** All metadata of a document, from every place that people put it in; the most trusted source first. */
export function metadataOf(syntax: Syntax, houseNames: HouseNames, place: PlaceOf, idPattern?: RegExp): MetadataFact[] {
	const frontMatter = syntax.frontMatter === undefined ? [] : fromFrontMatter(syntax.frontMatter, houseNames);
	const head = headOf(
		syntax,
		frontMatter.flatMap(({ field, values }) => (field === 'title' ? values : [])),
	);
	const own = ownNamesOf(syntax, [...frontMatter, ...fromHeadings(syntax, frontMatter, idPattern)], head.titles);
	const ofKind = (kind: string, read: (part: HeadBlock) => Pair[]): Pair[] =>
		head.parts.flatMap(part => (part.block.chunk.kind === kind ? read(part).map(pair => moved(pair, part.block.from)) : []));
	const found: readonly (readonly [MetadataSource, readonly Pair[]])[] = [
		['frontMatter', frontMatter],
		['headerTable', ofKind('table', part => fromTable(part, houseNames, own, isOfList(syntax, part.block)))],
		['boldField', ofKind('paragraph', part => ownPairs(part, fromLines(part.block, houseNames), own))],
		['comment', ofKind('comment', part => ownPairs(part, fromComment(part.block, houseNames), own))],
	];
	const heading = fromHeadings(
		syntax,
		found.flatMap(([, pairs]) => pairs),
		idPattern,
	);
	return [...found, ['heading', heading] as const].flatMap(([source, pairs]) =>
		pairs.map(({ field, key, values, span }) => ({ field, key, values, source, place: place(span) })),
	);
}

function fromFrontMatter(frontMatter: FrontMatter, houseNames: HouseNames): Pair[] {
	return entriesOf(frontMatter.yaml, frontMatter.body.from).flatMap((entry): Pair[] => {
		const field = fieldOfKey(entry.key, houseNames);
		if (field === 'clauses') {
			return clauseEntriesOf(entry).map(clauses => ({ field, ...clauses }));
		}
		const values = entry.values.map(value => value.text);
		return field === undefined ? [] : [{ field, key: entry.key, values, span: entry.span }];
	});
}

/** Below `Master list` a row of ids and titles is of another document, even where it is the only one. */
function isOfList({ blocks, sections }: Syntax, { section }: Block): boolean {
	const own = sections[section]?.heading;
	return [sections[1]?.heading, own].some(heading => heading !== undefined && isListTitle(blocks[heading]?.chunk.text ?? ''));
}

function fromTable(part: HeadBlock, houseNames: HouseNames, own: OwnNames, isList: boolean): Pair[] {
	const { chunk } = part.block;
	const sideways = sidewaysPairs(chunk, houseNames);
	const downwards = isList ? [] : fromHeaderRow(chunk, houseNames);
	const isSideways = isControl(sideways) && !(isControl(downwards) && hasKeysForValues(chunk, houseNames));
	const pairs = isSideways ? sideways : downwards;
	const isMap = clauseTableOf(chunk) !== undefined && !hasOwnId(pairs, own) && !isHeadWithClauses(part, pairs, own);
	const list = isSideways ? undefined : listTableOf(chunk, houseNames);
	if (!isControl(pairs) || isMap || (list !== undefined && isOfAnother(part, pairs, rowNames(chunk, list, pairs), own))) {
		return [];
	}
	return ownPairs(part, pairs, own);
}

function rowNames(chunk: Chunk, list: ListTable, pairs: readonly Pair[]): RowNames {
	const [row] = list.rows;
	const named = (role: 'id' | 'title'): string =>
		row === undefined || pairs.some(({ field }) => field === role) ? '' : cellOf(chunk, row, columnOf(list, role));
	return { id: named('id'), title: named('title') };
}

/** Pairs of a key and a value beside it. A header above rows without keys has values in the rows, not beside it. */
function sidewaysPairs(chunk: Chunk, houseNames: HouseNames): Pair[] {
	const [header = [], ...rows] = chunk.rows.map(row => keyValueCells(chunk, row.cells, houseNames));
	const below = rows.flat();
	return below.length === 0 && rows.length > 0 && !header.some(isId) ? [] : [...header, ...below];
}

/** In `| Document ID | Version |` above `| SOP-01 | 2 |` the second cell is a key and no value of the first. */
function hasKeysForValues(chunk: Chunk, houseNames: HouseNames): boolean {
	return (chunk.rows[0]?.cells ?? []).some((cell, i) => i % 2 === 1 && fieldOfKey(visibleText(chunk, cell), houseNames) !== undefined);
}

/** `| Document ID | SOP-001 |` and `| Version | 2 | Status | approved |`. */
function keyValueCells(chunk: Chunk, cells: readonly Span[], houseNames: HouseNames): Pair[] {
	const pairs: Pair[] = [];
	for (let i = 0; i + 1 < cells.length; i += 2) {
		const [keyCell, valueCell] = [cells[i], cells[i + 1]];
		if (keyCell === undefined || valueCell === undefined) {
			continue;
		}
		const key = visibleText(chunk, keyCell);
		const field = fieldOfKey(key, houseNames);
		if (field !== undefined) {
			pairs.push(pairAt(chunk, field, key, keyCell, valueCell));
		}
	}
	return pairs;
}

/** One row of keys and one row of values below it. */
function fromHeaderRow(chunk: Chunk, houseNames: HouseNames): Pair[] {
	const [header, values, ...more] = chunk.rows;
	if (header === undefined || values === undefined || more.length > 0 || listsChanges(chunk, header.cells, houseNames)) {
		return [];
	}
	return header.cells.flatMap((keyCell, i) => {
		const key = visibleText(chunk, keyCell);
		const field = fieldOfKey(key, houseNames);
		const valueCell = values.cells[i];
		return field === undefined || valueCell === undefined ? [] : [pairAt(chunk, field, key, keyCell, valueCell)];
	});
}

/** A list of changes, or of documents, that has one row yet: it has a column of changes or remarks, and none of ids. */
function listsChanges(chunk: Chunk, header: readonly Span[], houseNames: HouseNames): boolean {
	const keys = header.map(cell => visibleText(chunk, cell));
	return keys.some(key => listColumn.test(key)) && !keys.some(key => fieldOfKey(key, houseNames) === 'id');
}

const listColumn =
	/^\W*(?:(?:summary of |description of )?changes?(?: \w+)?|description|comments?|remarks?|notes?|änderung(?:en)?|beschreibung|bemerkung(?:en)?|cambios?|descripción|modifications?)\W*$/i;

function pairAt(chunk: Chunk, field: MetadataField, key: string, keyCell: Span, valueCell: Span): Pair {
	const value = visibleText(chunk, valueCell);
	const span = value === '' ? keyCell : trimmed(chunk.text, valueCell);
	return { field, key, values: value === '' ? [] : [value], span };
}

/** `**Version:** 1.2`, `**Owner**: QMR`, in lines of their own or one after the other. */
const boldField = /\*\*([^*\n:]{2,40}?)\s*:?\s*\*\*\s*:?[ \t]*([^*\n|·•]*)/g;
const plainField = /^[ \t>*+-]*([\p{L}][\p{L} .-]{1,30}?)[ \t]*:[ \t]+(\S[^\n]*)$/gmu;

function fromLines(block: Block, houseNames: HouseNames): Pair[] {
	const { chunk } = block;
	if (!chunk.text.includes(':') && !chunk.text.includes('**')) {
		return [];
	}
	const isBold = chunk.text.includes('**');
	const pairs = isBold ? [...chunk.text.matchAll(boldField)].flatMap(match => linePair(chunk, match, houseNames)) : [];
	if (pairs.length > 0) {
		return isFieldParagraph(chunk, pairs) ? pairs : [];
	}
	if (!/:[ \t]/.test(chunk.text)) {
		return [];
	}
	const plain = [...chunk.text.matchAll(plainField)].flatMap(match => linePair(chunk, match, houseNames));
	return isControl(plain) ? plain : [];
}

function linePair(chunk: Chunk, match: RegExpExecArray, houseNames: HouseNames): Pair[] {
	const key = (match[1] ?? '').trim();
	const field = fieldOfKey(key, houseNames);
	if (field === undefined) {
		return [];
	}
	const to = match.index + match[0].length;
	const value = trimmed(chunk.text, { from: to - (match[2]?.length ?? 0), to });
	const text = visibleText(chunk, value);
	return [{ field, key, values: text === '' ? [] : [text], span: text === '' ? { from: match.index, to } : value }];
}

/** A bold word with a colon occurs in any prose; a paragraph that begins with one is a field. */
function isFieldParagraph(chunk: Chunk, pairs: readonly Pair[]): boolean {
	return isControl(pairs) || /^[\s>*+-]*\*\*/.test(chunk.text);
}

/** A table in a comment, which a Markdown reader does not see: its rows are read as lines. */
function fromComment(block: Block, houseNames: HouseNames): Pair[] {
	const pairs: Pair[] = [];
	for (const match of block.chunk.text.matchAll(/^[ \t]*\|?[ \t]*([^|\n:]{2,40}?)[ \t]*(?:\||:)[ \t]*([^|\n]*?)[ \t]*\|?[ \t]*$/gm)) {
		const key = (match[1] ?? '').replace(/\*/g, '');
		const field = fieldOfKey(key, houseNames);
		const value = (match[2] ?? '').trim();
		if (field !== undefined && normalizeKey(value) !== '') {
			const from = match.index + match[0].lastIndexOf(value);
			pairs.push({ field, key, values: [value], span: { from, to: from + value.length } });
		}
	}
	return isControl(pairs) ? pairs : [];
}

/** An id at the head of one of the first headings: `# SOP-001: Design control`, `## SOP-002`. */
function fromHeadings(syntax: Syntax, trusted: readonly Pair[], idPattern: RegExp | undefined): Pair[] {
	const known = trusted.flatMap(pair => (isId(pair) ? pair.values.slice(0, 1).map(normalizeId) : []));
	for (const block of syntax.blocks.slice(0, 4)) {
		if (block.chunk.kind !== 'heading') {
			return [];
		}
		const text = block.chunk.plain.replace(/^[\s#]+/, blanks => ' '.repeat(blanks.length));
		const start = text.length - text.trimStart().length;
		const id = text.includes(hidden)
			? undefined
			: headingId(text.trim(), known, word => idPattern !== undefined && word.match(idPattern)?.[0] === word);
		if (id !== undefined) {
			return [{ field: 'id', key: '', values: [id], span: { from: block.from + start, to: block.from + start + id.length } }];
		}
	}
	return [];
}

function moved(pair: Pair, by: number): Pair {
	return { ...pair, span: { from: pair.span.from + by, to: pair.span.to + by } };
}

/** The first value of a field that is not empty. */
export function fieldValue(metadata: readonly MetadataFact[], field: MetadataField): string | undefined {
	for (const fact of metadata) {
		if (fact.field === field && fact.values[0] !== undefined && fact.values[0] !== '') {
			return fact.values[0];
		}
	}
	return undefined;
}

export function hasField(metadata: readonly MetadataFact[], field: MetadataField): boolean {
	return metadata.some(fact => fact.field === field);
}
