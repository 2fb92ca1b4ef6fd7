import { derived } from '../base/derived.ts';
import { syntaxOf, type WorkspaceDocument } from '../index/world.ts';
import { openPlacesIn } from '../model/openPlaces.ts';
import { isPlaceholder } from '../model/visible.ts';
import { type Chunk, derivedFromChunk } from '../syntax/chunk.ts';

/**
 * Is a form or a record a template that nobody filled in? A record is one when more of its fields are open than filled; a form has open
 * fields by its nature, and is one only while it says next to nothing beside what is still to be written. A file without a word is
 * empty too.
 */
export const isLeftEmpty = derived((document: WorkspaceDocument): boolean => {
	const chunks = syntaxOf(document).blocks.map(({ chunk }) => chunk);
	if (chunks.every(chunk => chunk.kind === 'comment' || chunk.plain.trim() === '')) {
		return true;
	}
	const { open, filled, words } = chunks.map(fieldsIn).reduce(sum, nothing);
	return document.reading.facts.kind.kind === 'record'
		? open > filled && (open >= fewestOpen || words < fewestWords)
		: open > 0 && words < fewestWords;
});

/** One or two open places are left in many a good record. */
const fewestOpen = 3;
/** A line or two is no form. */
const fewestWords = 8;

interface Fields {
	readonly open: number;
	readonly filled: number;
	/** Outside headings. */
	readonly words: number;
}

const nothing: Fields = { open: 0, filled: 0, words: 0 };

function sum(a: Fields, b: Fields): Fields {
	return { open: a.open + b.open, filled: a.filled + b.filled, words: a.words + b.words };
}

const fieldsIn = derivedFromChunk((chunk: Chunk): Fields => {
	if (chunk.kind !== 'paragraph' && chunk.kind !== 'table') {
		return nothing;
	}
	const open = openPlacesIn(chunk).reduce((count, place) => count + wordsIn(chunk.text.slice(place.from, place.to)), 0);
	const words = Math.max(0, wordsIn(chunk.plain) - open);
	return chunk.kind === 'table' ? { ...cellsIn(chunk), words } : { ...linesIn(chunk), words };
});

function wordsIn(text: string): number {
	return text.match(/\p{L}{2,}/gu)?.length ?? 0;
}

/** The first column names the field, the others hold what is filled in. */
function cellsIn(chunk: Chunk): Omit<Fields, 'words'> {
	const [, ...rows] = chunk.rows;
	const values = rows.flatMap(row => row.cells.slice(1)).map(cell => chunk.text.slice(cell.from, cell.to).trim());
	const open = values.filter(value => value === '' || isPlaceholder(value) || unticked.test(value)).length;
	return { open, filled: values.length - open };
}

/** `Auditor: ____`, `- [ ] done`, `Date:`, and a place such as `[Insert name]`. */
function linesIn(chunk: Chunk): Omit<Fields, 'words'> {
	const lines = chunk.plain.split('\n').flatMap(line => /^[^:]{1,60}:(.*)$/.exec(line)?.[1] ?? []);
	const open = lines.filter(value => /^[\s_.\u2026]*$/.test(value) || isPlaceholder(value)).length;
	const boxes = unticked.test(chunk.text) ? 1 : 0;
	return { open: open + boxes + openPlacesIn(chunk).length, filled: lines.length - open };
}

const unticked = /^[\s>*-]*(?:\[ ?\]|☐)/;
