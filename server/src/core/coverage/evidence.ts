import { derivedFromTwo } from '../base/derived.ts';
import { lowerBound } from '../base/sorted.ts';
import { syntaxOf, type WorkspaceDocument } from '../index/world.ts';
import { clauseTableOf } from '../model/tables.ts';
import type { Catalogue, Clause } from '../standards/catalogue.ts';
import { type Cue, type CueBook, isTripped } from '../standards/cues.ts';
import type { Chunk } from '../syntax/chunk.ts';
import type { Block, Syntax } from '../syntax/markdown.ts';
import type { Span } from '../text/span.ts';
import { type Word, wordsOf } from '../text/words.ts';

/** A stretch of prose that says one thing: a sentence, a list item, a table row. Offsets are of the document. */
export interface Unit extends Span {
	/** Slots of cues that its words fill, and that the words around it fill: headings, the table's header, the sentence before a list. */
	readonly own: ReadonlySet<number>;
	readonly around: readonly ReadonlySet<number>[];
}

/** All units of a document, in order. Kept with its structure. */
const unitsOf = derivedFromTwo(collectUnits);

/** The units of a section and those below it, which stand one after the other; all of them if no section is given. */
function unitsIn(syntax: Syntax, section: number | undefined, book: CueBook): readonly Unit[] {
	const units = unitsOf(syntax, book);
	const span = section === undefined ? undefined : syntax.sections[section]?.span;
	if (span === undefined) {
		return units;
	}
	return units.slice(
		lowerBound(units, unit => unit.from < span.from),
		lowerBound(units, unit => unit.from < span.to),
	);
}

/** What of a clause the prose of a section (and those below it) addresses; of the whole document if no section is given. */
export interface Evidence {
	/** By letter of the item; the places that address it. An empty list: nothing does. */
	readonly items: ReadonlyMap<string, readonly Span[]>;
	/** The places that address what stands in the clause outside its items. */
	readonly clause: readonly Span[];
}

const maximumPlaces = 5;

export function evidenceOf(document: WorkspaceDocument, section: number | undefined, clause: Clause, catalogue: Catalogue): Evidence {
	const known = evidenceKept(document, clause);
	const kept = known.get(section);
	if (kept !== undefined) {
		return kept;
	}
	const units = unitsIn(syntaxOf(document), section, catalogue.cueBook);
	const evidence = {
		items: new Map(clause.items.map(item => [item.letter, placesOf(item.evidence, units)])),
		clause: placesOf(clause.evidence, units),
	};
	known.set(section, evidence);
	return evidence;
}

/** By section: an edit of one document leaves what was found in all others. */
const evidenceKept = derivedFromTwo((_document: WorkspaceDocument, _clause: Clause) => new Map<number | undefined, Evidence>());

function placesOf(cues: readonly Cue[], units: readonly Unit[]): readonly Span[] {
	const places: Span[] = [];
	for (const unit of units) {
		if (cues.some(cue => isTripped(cue, unit.own, unit.around))) {
			places.push({ from: unit.from, to: unit.to });
			if (places.length === maximumPlaces) {
				break;
			}
		}
	}
	return places;
}

function collectUnits(syntax: Syntax, book: CueBook): readonly Unit[] {
	const units: Unit[] = [];
	const headings = headingSlots(syntax, book);
	let introduction: Introduction | undefined;
	for (const block of syntax.blocks) {
		const { chunk } = block;
		if ((chunk.kind !== 'paragraph' && chunk.kind !== 'table') || isNoEvidence(block)) {
			continue;
		}
		const slots = slotsOf(chunk, book);
		const above = headings[block.section] ?? [];
		if (chunk.kind === 'table') {
			addUnits(units, block, slots, [...above, slots.header]);
			continue;
		}
		const introducing =
			introduction !== undefined && introduction.section === block.section && block.list > introduction.list ? introduction : undefined;
		addUnits(units, block, slots, introducing === undefined ? above : introducing.around);
		if (introducing === undefined || /:\s*$/.test(chunk.plain)) {
			introduction = { section: block.section, list: block.list, around: [...above, slots.whole] };
		}
	}
	return units;
}

/** The sentence before a list, which the items of the list go on from. */
interface Introduction {
	readonly section: number;
	readonly list: number;
	readonly around: readonly ReadonlySet<number>[];
}

/** For each section: the slots that its heading and those above it fill. */
function headingSlots(syntax: Syntax, book: CueBook): readonly (readonly ReadonlySet<number>[])[] {
	const found: (readonly ReadonlySet<number>[])[] = [];
	for (const section of syntax.sections) {
		const heading = section.heading === undefined ? undefined : syntax.blocks[section.heading];
		const above = section.parent === undefined ? [] : (found[section.parent] ?? []);
		found.push(heading === undefined ? above : [...above, slotsOf(heading.chunk, book).whole]);
	}
	return found;
}

/** A line of a table of contents, and a table that maps clauses, name things without saying anything of them. */
function isNoEvidence({ chunk, list }: Block): boolean {
	if (chunk.kind === 'table') {
		return clauseTableOf(chunk) !== undefined;
	}
	const link = chunk.links[0];
	return list > 0 && chunk.links.length === 1 && link?.kind === 'inline' && link.to - link.from >= chunk.text.trim().length - 2;
}

function addUnits(units: Unit[], block: Block, slots: ChunkSlots, around: readonly ReadonlySet<number>[]): void {
	for (const unit of slots.units) {
		units.push({ from: block.from + unit.from, to: block.from + unit.to, own: unit.slots, around });
	}
}

interface ChunkSlots {
	readonly units: readonly (Span & { readonly slots: ReadonlySet<number> })[];
	readonly whole: ReadonlySet<number>;
	readonly header: ReadonlySet<number>;
}

/** Kept with the chunk: an edit looks only at the words of what it changed. */
const slotsOf = derivedFromTwo((chunk: Chunk, book: CueBook): ChunkSlots => {
	const units = stretchesOf(chunk)
		.map(span => ({ ...span, slots: book.slotsFilledBy(wordsIn(chunk, span)) }))
		.filter(unit => unit.to > unit.from);
	const header = chunk.rows[0];
	return {
		units: chunk.kind === 'table' ? units.slice(1) : units,
		whole: units.reduce<ReadonlySet<number>>((all, unit) => union(all, unit.slots), none),
		header: header === undefined ? none : book.slotsFilledBy(wordsIn(chunk, header)),
	};
});

function wordsIn(chunk: Chunk, span: Span): readonly Word[] {
	return wordsOf(chunk.plain, span.from, span.to);
}

/** A table's rows, else the sentences of a paragraph. */
function stretchesOf(chunk: Chunk): readonly Span[] {
	return chunk.kind === 'table' ? chunk.rows : sentencesIn(chunk.plain);
}

/** Cuts at the end of a sentence, at a semicolon, and at a line of its own that begins like a list. */
export function sentencesIn(text: string): Span[] {
	const spans: Span[] = [];
	let from = 0;
	for (const match of text.matchAll(/[.!?]["')\]]?\s+(?=[\p{Lu}\d"'([])|;\s+|\n(?=\s*(?:[-*•]|\d+[.)])\s)/gu)) {
		const to = match.index + match[0].length;
		spans.push({ from, to });
		from = to;
	}
	spans.push({ from, to: text.length });
	return spans;
}

const none: ReadonlySet<number> = new Set();

function union(a: ReadonlySet<number>, b: ReadonlySet<number>): ReadonlySet<number> {
	return a.size === 0 ? b : b.size === 0 ? a : new Set([...a, ...b]);
}
