import { derived } from '../base/derived.ts';
import { prompt } from '../model/openPlaces.ts';
import type { EditionCues } from '../standards/clauseCues.ts';
import { type SlotSet, unionOf } from '../standards/cues.ts';
import { isOnlyTitle, type TitleBook } from '../standards/titleBook.ts';
import { type Chunk, derivedFromChunk, derivedFromChunkAnd } from '../syntax/chunk.ts';
import type { Block, Syntax } from '../syntax/markdown.ts';
import { sentencesIn } from '../text/sentences.ts';
import { type Span, spanAround } from '../text/span.ts';
import { type Word, wordsOf } from '../text/words.ts';
import { adviceIn, isEvidence, isNaming, leavesOpen, leavesOut, pointsElsewhere } from './noEvidence.ts';

/** The prose that stands directly in a section, those below it aside. */
export interface Part {
	readonly section: number;
	readonly headings: readonly Chunk[];
	readonly blocks: readonly Block[];
	/** Stays the same object while the part holds the same chunks under the same headings, wherever edits elsewhere move it. */
	readonly content: PartContent;
}

export interface PartContent {
	readonly units: Map<EditionCues, readonly Unit[]>;
}

/** The parts of a document, one for each of its sections, with all that may be evidence. */
export const partsOf = derived((syntax: Syntax): readonly Part[] => {
	const advice = adviceIn(syntax.blocks);
	return partsWith(syntax, (block, headings) => isEvidence(block) && !advice.has(block) && !isNaming(block, headings.at(-1)?.plain ?? ''));
});

/** The same with the paragraphs and tables that count. */
export function partsWith(syntax: Syntax, counts: (block: Block, headings: readonly Chunk[]) => boolean): readonly Part[] {
	const headings: (readonly Chunk[])[] = [];
	for (const section of syntax.sections) {
		const heading = section.heading === undefined ? undefined : syntax.blocks[section.heading]?.chunk;
		const above = section.parent === undefined ? [] : (headings[section.parent] ?? []);
		headings.push(heading === undefined ? above : [...above, heading]);
	}
	const blocks = syntax.sections.map((): Block[] => []);
	for (const block of syntax.blocks) {
		if ((block.chunk.kind === 'paragraph' || block.chunk.kind === 'table') && counts(block, headings[block.section] ?? [])) {
			blocks[block.section]?.push(block);
		}
	}
	return syntax.sections.map((_, section) => {
		const above = headings[section] ?? [];
		const own = blocks[section] ?? [];
		return { section, headings: above, blocks: own, content: contentOf(above, own) };
	});
}

/** The same object for the same headings and chunks (in lists of the same depth): each chunk leads on from what came before it. */
function contentOf(headings: readonly Chunk[], blocks: readonly Block[]): PartContent {
	let at = beginning;
	for (const heading of headings) {
		at = stepFrom(at, heading, 0);
	}
	for (const { chunk, list } of blocks) {
		at = stepFrom(at, chunk, list + 1);
	}
	return at;
}

const beginning = newContent();

function newContent(): PartContent {
	return { units: new Map() };
}

/** By what came before; for each depth of lists. A step goes when the chunk goes that it is kept with, or the one before it. */
const stepsOutOf = derivedFromChunk(() => new WeakMap<PartContent, (PartContent | undefined)[]>());

function stepFrom(at: PartContent, chunk: Chunk, depth: number): PartContent {
	const steps = stepsOutOf(chunk);
	const byDepth = steps.get(at) ?? [];
	const step = byDepth[depth] ?? newContent();
	byDepth[depth] = step;
	steps.set(at, byDepth);
	return step;
}

/** A unit of a part: a sentence, a list item, a table row, as a stretch of one of its blocks. */
export interface Unit extends Span {
	readonly block: number;
	/** Slots of cues that its words fill, and that the words around it fill: headings, the table's header, the sentence before a list. */
	readonly own: SlotSet;
	readonly around: SlotSet;
	/** It may be no more than a name, as of a document. */
	readonly isShort: boolean;
}

/** A name has fewer words. */
const fewestWords = 6;

/** A document claims several clauses of one edition. */
export function unitsKept(part: Part, cues: EditionCues): readonly Unit[] {
	const known = part.content.units.get(cues);
	if (known !== undefined) {
		return known;
	}
	const units = unitsOf(part, cues);
	part.content.units.set(cues, units);
	return units;
}

function unitsOf(part: Part, cues: EditionCues): readonly Unit[] {
	const units: Unit[] = [];
	const above = unionOf(part.headings.map(heading => slotsOf(heading, cues).whole));
	let introduction: { readonly list: number; readonly around: SlotSet } | undefined;
	part.blocks.forEach(({ chunk, list }, block) => {
		const slots = slotsOf(chunk, cues);
		const isIntroduced = introduction !== undefined && list > introduction.list;
		const around = chunk.kind === 'table' ? unionOf([above, slots.header]) : isIntroduced ? (introduction?.around ?? above) : above;
		units.push(...slots.units.map(({ from, to, slots: own, isShort }) => ({ block, from, to, own, around, isShort })));
		if (chunk.kind === 'paragraph' && (!isIntroduced || /:\s*$/.test(chunk.plain))) {
			introduction = { list, around: unionOf([above, slots.whole]) };
		}
	});
	return units;
}

interface ChunkSlots {
	readonly units: readonly (Span & { readonly slots: SlotSet; readonly isShort: boolean })[];
	readonly whole: SlotSet;
	readonly header: SlotSet;
}

/** Kept with the chunk: an edit looks only at the words of what it changed. */
const slotsOf = derivedFromChunkAnd((chunk: Chunk, { book }: EditionCues): ChunkSlots => {
	const units = stretchesOf(chunk)
		.filter(span => span.to > span.from)
		.map(span => {
			const words = wordsIn(chunk, span);
			return { ...span, slots: book.slotsFilledBy(words), isShort: words.length < fewestWords };
		});
	const header = chunk.rows[0];
	return {
		units: chunk.kind === 'table' ? units.slice(1) : units,
		get whole() {
			return unionOf(units.map(unit => unit.slots));
		},
		header: header === undefined ? unionOf([]) : book.slotsFilledBy(wordsIn(chunk, header)),
	};
});

/** Does a unit say something of its own? Asked only of those that trip a cue, which are few. */
export function says({ chunk }: Block, { from, to }: Unit, titles: TitleBook): boolean {
	const span = { from, to };
	const words = wordsIn(chunk, span);
	return !(isOnlyTitle(words, titles) || leavesOpen(chunk, span, words.length) || leavesOut(chunk, span) || pointsElsewhere(chunk, span));
}

/** The words of a stretch, without what is still to be written: `[TODO: who approves]`. */
function wordsIn(chunk: Chunk, span: Span): readonly Word[] {
	const words = wordsOf(chunk.plain, span.from, span.to);
	const prompts = chunk.links.filter(link => link.kind === 'shortcut' && prompt.test(link.target));
	return prompts.length === 0 ? words : words.filter(word => spanAround(prompts, word.from) === undefined);
}

/** A table's rows, else the sentences of a paragraph. */
function stretchesOf(chunk: Chunk): readonly Span[] {
	return chunk.kind === 'table' ? chunk.rows : sentencesIn(chunk.plain);
}
