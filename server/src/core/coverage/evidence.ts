import { derivedFromTwo } from '../base/derived.ts';
import { syntaxOf, type WorkspaceDocument } from '../index/world.ts';
import { clauseTableOf } from '../model/tables.ts';
import type { Catalogue, Clause } from '../standards/catalogue.ts';
import { type Cue, type CueBook, isTripped } from '../standards/cues.ts';
import type { Chunk } from '../syntax/chunk.ts';
import { type Block, isWithin, type Syntax } from '../syntax/markdown.ts';
import type { Span } from '../text/span.ts';
import { type Word, wordsOf } from '../text/words.ts';

/** A stretch of prose that says one thing: a sentence, a list item, a table row. Offsets are of the document. */
export interface Unit extends Span {
	readonly section: number;
	/** Slots of cues that its words fill, and that the words around it fill: headings, the table's header, the sentence before a list. */
	readonly own: ReadonlySet<number>;
	readonly around: ReadonlySet<number>;
}

/** All units of a document, in order. Kept with its structure. */
const unitsOf = derivedFromTwo(collectUnits);

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
	const syntax = syntaxOf(document);
	const { sections } = syntax;
	const units = unitsOf(syntax, catalogue.cueBook).filter(unit => section === undefined || isWithin(sections, unit.section, section));
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
	const headingSlots = syntax.sections.map(() => none);
	syntax.sections.forEach((section, i) => {
		const heading = section.heading === undefined ? undefined : syntax.blocks[section.heading];
		const above =
			section.parent === undefined || syntax.sections[section.parent]?.level === 1 ? none : (headingSlots[section.parent] ?? none);
		headingSlots[i] = heading === undefined ? none : union(above, slotsOf(heading.chunk, book).whole);
	});
	let introduction: { readonly slots: ReadonlySet<number>; readonly list: number; readonly section: number } | undefined;
	for (const block of syntax.blocks) {
		if (isNoEvidence(block)) {
			continue;
		}
		if (block.chunk.kind === 'paragraph') {
			const isIntroduced = introduction !== undefined && introduction.section === block.section && block.list > introduction.list;
			const around = union(headingSlots[block.section] ?? none, isIntroduced ? (introduction?.slots ?? none) : none);
			units.push(...unitsOfBlock(block, around, book));
			introduction =
				isIntroduced && block.list > 0 && !/:\s*$/.test(block.chunk.plain)
					? introduction
					: { slots: slotsOf(block.chunk, book).whole, list: block.list, section: block.section };
		} else if (block.chunk.kind === 'table') {
			units.push(...unitsOfBlock(block, union(headingSlots[block.section] ?? none, slotsOf(block.chunk, book).header), book));
		}
	}
	return units;
}

/** A line of a table of contents, and a table that maps clauses, name things without saying anything of them. */
function isNoEvidence({ chunk, list }: Block): boolean {
	if (chunk.kind === 'table') {
		return clauseTableOf(chunk) !== undefined;
	}
	const link = chunk.links[0];
	return list > 0 && chunk.links.length === 1 && link?.kind === 'inline' && link.to - link.from >= chunk.text.trim().length - 2;
}

function unitsOfBlock(block: Block, around: ReadonlySet<number>, book: CueBook): Unit[] {
	return slotsOf(block.chunk, book).units.map(unit => ({
		from: block.from + unit.from,
		to: block.from + unit.to,
		section: block.section,
		own: unit.slots,
		around,
	}));
}

interface ChunkSlots {
	readonly units: readonly (Span & { readonly slots: ReadonlySet<number> })[];
	readonly whole: ReadonlySet<number>;
	readonly header: ReadonlySet<number>;
}

/** Kept with the chunk: an edit looks only at the words of what it changed. */
const slotsOf = derivedFromTwo((chunk: Chunk, book: CueBook): ChunkSlots => {
	const units = unitsIn(chunk)
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
function unitsIn(chunk: Chunk): readonly Span[] {
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
