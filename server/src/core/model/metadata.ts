import { type Chunk, hidden } from '../syntax/chunk.ts';
import { entriesOf, type FrontMatter } from '../syntax/frontMatter.ts';
import type { Block, Syntax } from '../syntax/markdown.ts';
import type { Span } from '../text/span.ts';
import { clauseEntriesOf } from './clauseEntries.ts';
import type { MetadataFact, MetadataSource, Place } from './facts.ts';
import { leadingId } from './ids.ts';
import { isListTitle } from './listTitle.ts';
import { controlFields, fieldOfKey, type MetadataField, normalizeKey } from './metadataKeys.ts';
import { trimmed, visibleText } from './visible.ts';

/** Gives out numbers for places: see {@link DocumentFacts}. */
export type PlaceOf = (span: Span) => Place;

export type HouseNames = ReadonlyMap<string, MetadataField>;

/** A field before it has a place. Offsets are of the document. */
interface Pair {
	readonly field: MetadataField;
	readonly key: string;
	readonly values: readonly string[];
	readonly span: Span;
}

/** All metadata of a document, from every place that people put it in; the most trusted source first. */
export function metadataOf(syntax: Syntax, houseNames: HouseNames, place: PlaceOf): MetadataFact[] {
	const head = headOf(syntax);
	const found: readonly (readonly [MetadataSource, readonly Pair[]])[] = [
		['frontMatter', syntax.frontMatter === undefined ? [] : fromFrontMatter(syntax.frontMatter, houseNames)],
		['headerTable', head.flatMap(block => (block.chunk.kind === 'table' ? fromTable(block, houseNames, isOfList(syntax, block)) : []))],
		['boldField', head.flatMap(block => (block.chunk.kind === 'paragraph' ? fromLines(block, houseNames) : []))],
		['comment', head.flatMap(block => (block.chunk.kind === 'comment' ? fromComment(block, houseNames) : []))],
		['heading', fromHeadings(syntax)],
	];
	return found.flatMap(([source, pairs]) =>
		pairs.map(({ field, key, values, span }) => ({ field, key, values, source, place: place(span) })),
	);
}

/** How far down a document its head may reach, in blocks. */
const headLength = 30;

/**
 * Where metadata may stand: what comes before the second heading that has text above it, and every table and list of fields
 * near the top or under a heading that speaks of document control.
 */
function headOf(syntax: Syntax): readonly Block[] {
	const isControl = syntax.sections.map(({ heading }) => {
		const text = heading === undefined ? '' : (syntax.blocks[heading]?.chunk.text ?? '');
		return /document (?:control|information|details|data)|dokument(?:en)?(?:lenkung|information|daten)/i.test(text);
	});
	return syntax.blocks.filter((block, i) => i < headLength || isControl[block.section] === true);
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

function fromTable(block: Block, houseNames: HouseNames, isList: boolean): Pair[] {
	const { chunk } = block;
	const sideways = chunk.rows.flatMap(row => keyValueCells(chunk, row.cells, houseNames));
	const downwards = isList ? [] : fromHeaderRow(chunk, houseNames);
	const isSideways = isControl(sideways) && !(isControl(downwards) && hasKeysForValues(chunk, houseNames));
	const pairs = isSideways ? sideways : downwards;
	return isControl(pairs) ? pairs.map(pair => moved(pair, block.from)) : [];
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

/** A table or a run of fields is a document's head if two of its keys are of a controlled document, or one is its id. */
function isControl(pairs: readonly Pair[]): boolean {
	const fields = new Set(pairs.map(pair => pair.field));
	const hasId = pairs.some(pair => pair.field === 'id' && /\d/.test(pair.values[0] ?? ''));
	const control = [...fields].filter(field => controlFields.has(field)).length;
	return control >= 2 || hasId || (control === 1 && (fields.has('standard') || fields.has('clauses')));
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
		return isFieldParagraph(chunk, pairs) ? pairs.map(pair => moved(pair, block.from)) : [];
	}
	if (!/:[ \t]/.test(chunk.text)) {
		return [];
	}
	const plain = [...chunk.text.matchAll(plainField)].flatMap(match => linePair(chunk, match, houseNames));
	return isControl(plain) ? plain.map(pair => moved(pair, block.from)) : [];
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
			pairs.push({ field, key, values: [value], span: { from: block.from + from, to: block.from + from + value.length } });
		}
	}
	return isControl(pairs) ? pairs : [];
}

/** An id at the head of one of the first headings: `# SOP-001: Design control`, `## SOP-002`. */
function fromHeadings(syntax: Syntax): Pair[] {
	for (const block of syntax.blocks.slice(0, 4)) {
		if (block.chunk.kind !== 'heading') {
			return [];
		}
		const text = block.chunk.plain.replace(/^[\s#]+/, blanks => ' '.repeat(blanks.length));
		const start = text.length - text.trimStart().length;
		const id = text.includes(hidden) ? undefined : leadingId(text.trim());
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
