import { derived } from '../base/derived.ts';
import { type Chunk, derivedFromChunk } from '../syntax/chunk.ts';
import type { Block, Syntax } from '../syntax/markdown.ts';
import { sentencesIn } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { type ClauseNumber, numberListAt } from './clauseNumbers.ts';
import { type Designation, jointlyNamed } from './designations.ts';
import { isOfPart } from './exclusionParts.ts';
import { rowsExcluded } from './exclusionTable.ts';
import { exclusionSaid, headingExcludes, headingGivesReason, mayExclude } from './exclusionWords.ts';
import type { SectionFact } from './facts.ts';
import { scanOf } from './scan.ts';
import { trimmed, visibleText } from './visible.ts';

/** Clauses that a document declares not applicable, with what it gives for a reason. */
export interface Exclusion {
	readonly number: ClauseNumber;
	/** The standard that is named with it; undefined if the context has to tell. */
	readonly standard: Designation | undefined;
	/** As written, for a reader; empty where none is given. */
	readonly reason: string;
}

const yes = {};
const no = {};

/** Kept with the chunk: a keystroke changes one of many. */
const maySay = derivedFromChunk(chunk => (mayExclude.test(chunk.text) ? yes : no));

/**
 * Reads a block as a declaration of what does not apply: a sentence of the scope that says so, an item or a row under a heading such
 * as "Exclusions" or behind a line such as "The following requirements are not applicable:", a row of a statement of applicability that
 * says "no", a heading that says it of its own clause. A number alone counts where it is a clause's.
 */
export function exclusionsIn(
	index: number,
	syntax: Syntax,
	sections: readonly SectionFact[],
	isClause: (number: string) => boolean,
): readonly Exclusion[] {
	const block = syntax.blocks[index];
	const place = placesOf(sections)[block?.section ?? -1] ?? 'elsewhere';
	if (block === undefined || block.quoted || place === 'part') {
		return none;
	}
	if (block.chunk.kind === 'heading') {
		return exclusionsInHeading(syntax, sections, block, index, isClause);
	}
	if (block.chunk.kind !== 'table' && block.chunk.kind !== 'paragraph') {
		return none;
	}
	// A look at the text as it is written costs little, and most of it says nothing of the kind.
	const says = maySay(block.chunk) === yes;
	if (block.chunk.kind === 'table') {
		return says || place === 'exclusions' ? rowsExcluded(block.chunk, place === 'exclusions') : none;
	}
	const ofHeading = says ? exclusionsOfHeading(syntax, sections, block, isClause) : none;
	if (ofHeading.length > 0 || place === 'elsewhere') {
		return ofHeading;
	}
	const introduction = block.list === 0 ? undefined : introductionOf(syntax.blocks, index);
	if (!says && place !== 'exclusions' && introduction === undefined) {
		return none;
	}
	const [standard] = introduction === undefined ? [] : jointlyNamed(introduction.plain, scanOf(introduction).designations);
	const isAnnounced = place === 'exclusions' || introduction !== undefined;
	const found = sentencesExcluding(block.chunk, isAnnounced, isClause);
	return standard === undefined ? found : found.map(exclusion => ({ ...exclusion, standard: exclusion.standard ?? standard }));
}

const none: readonly never[] = [];

type SectionPlace = 'exclusions' | 'scope' | 'part' | 'elsewhere';

/** By section, told by the headings above: one that speaks of what does not apply, to all or to a part; the scope; or any other. */
const placesOf = derived((sections: readonly SectionFact[]): readonly SectionPlace[] => {
	const places: SectionPlace[] = [];
	for (const { title, parent } of sections) {
		const above = parent === undefined ? 'elsewhere' : (places[parent] ?? 'elsewhere');
		places.push(placeOf(title, above));
	}
	return places;
});

function placeOf(title: string, above: SectionPlace): SectionPlace {
	if (above === 'exclusions' || above === 'part') {
		return above;
	}
	const isScope = scopeHeading.test(title);
	const said = exclusionHeading.exec(title);
	if (said !== null && (exclusionSaid(title) === 'part' || isOfPart(title, { from: said.index, to: said.index + said[0].length }))) {
		return 'part';
	}
	return isScope ? 'scope' : said !== null ? 'exclusions' : above;
}

const exclusionHeading =
	/\bnon-?applicab|\bnot applicable|\bexclusions?\b|\bexcluded (?:clauses|requirements|controls)|\bnicht anwendbar|\bausschl[uü]ss(?:en?)?|\bausgeschlossene (?:anforderungen|kapitel|ma(?:ß|ss)nahmen|controls)|\bexclusiones|\bno aplicables?|\bnon applicables?/i;
const scopeHeading = /\bscope\b|\bapplicability\b|geltungsbereich|anwendungsbereich|\balcance\b|domaine d.application|適用範囲/i;
/**
 * `This clause is not applicable, for …`, `Not applicable: …`: of the clause that the heading names. "This section" is the clause only
 * where the heading is that of the clause itself.
 */
const opensWithExclusion =
	/^\W*(?:(?:this|the|these|diese[rs]?) (?:sub-?clause|clause|requirement|(?<section>section|chapter|kapitel|abschnitt))s?\b[^.:;]{0,40})?\b(?:(?:is|are|ist|sind) )?(?:not applicable|excluded|nicht anwendbar|no aplicable|non applicable|does not apply|do not apply)\b/i;

/** The clauses that the heading right above names, where the paragraph opens with saying that they do not apply. */
function exclusionsOfHeading(
	syntax: Syntax,
	sections: readonly SectionFact[],
	{ chunk, section }: Block,
	isClause: (number: string) => boolean,
): readonly Exclusion[] {
	const match = opensWithExclusion.exec(chunk.plain);
	const heading = syntax.blocks[syntax.sections[section]?.heading ?? -1]?.chunk;
	if (match === null || heading === undefined || isOfPart(chunk.plain, { from: 0, to: match[0].length })) {
		return none;
	}
	const named = numbersOfHeading(heading, sections[section]?.number, isClause);
	const isItself = named.some(({ isFirst }) => isFirst);
	const at = trimmed(chunk.plain, { from: 0, to: match[0].length });
	const reason = wholeText(chunk);
	return match.groups?.section !== undefined && !isItself
		? none
		: named.map(({ number, standard }) => ({ number: { ...number, ...at }, standard, reason }));
}

/** The clauses of a heading that says itself that they do not apply; the text below gives the reason. */
function exclusionsInHeading(
	syntax: Syntax,
	sections: readonly SectionFact[],
	block: Block,
	index: number,
	isClause: (number: string) => boolean,
): readonly Exclusion[] {
	if (!headingExcludes(block.chunk.plain)) {
		return none;
	}
	const below = syntax.blocks
		.slice(index + 1, index + 1 + longestList)
		.find(({ section, chunk, quoted }) => section === block.section && chunk.kind === 'paragraph' && !quoted);
	const given = headingGivesReason(block.chunk.plain) ? [block.chunk] : [];
	const reason = [...given, ...(below === undefined ? [] : [below.chunk])].map(wholeText).join(' ');
	return numbersOfHeading(block.chunk, sections[block.section]?.number, isClause).map(({ number, standard }) => ({
		number,
		standard,
		reason,
	}));
}

/** The clauses that a heading cites, or else the one that its own number is of; and whether it begins with it. */
function numbersOfHeading(
	heading: Chunk,
	own: string | undefined,
	isClause: (number: string) => boolean,
): readonly (Omit<Exclusion, 'reason'> & { readonly isFirst: boolean })[] {
	const cited = scanOf(heading).citations.flatMap(({ numbers, standard, from }) =>
		numbers.map(number => ({ number, standard, isFirst: number.number === own || /^\W*$/.test(heading.plain.slice(0, from)) })),
	);
	if (cited.length > 0 || own === undefined || !isClause(own)) {
		return cited;
	}
	const from = Math.max(0, heading.plain.indexOf(own));
	const [number] = numberListAt(heading.plain, from, true)?.numbers ?? [];
	return number === undefined ? none : [{ number, standard: undefined, isFirst: true }];
}

function wholeText(chunk: Chunk): string {
	return visibleText(chunk, { from: 0, to: chunk.text.length });
}

function sentencesExcluding(chunk: Chunk, isAnnounced: boolean, isClause: (number: string) => boolean): readonly Exclusion[] {
	return sentencesIn(chunk.plain).flatMap((sentence, i) => {
		const text = chunk.plain.slice(sentence.from, sentence.to);
		const said = exclusionSaid(text);
		const isListed = isAnnounced && i === 0 && said === 'nothing';
		const found = said === 'whole' || isListed ? numbersIn(chunk, sentence, isClause) : [];
		const numbers = said === 'whole' ? found : found.filter(({ number }) => begins.test(chunk.plain.slice(sentence.from, number.from)));
		return numbers.map(number => ({ ...number, reason: wholeText(chunk) }));
	});
}

function numbersIn(chunk: Chunk, sentence: Span, isClause: (number: string) => boolean): readonly Omit<Exclusion, 'reason'>[] {
	const cited = scanOf(chunk)
		.citations.flatMap(({ numbers, standard }) => numbers.map(number => ({ number, standard })))
		.filter(({ number }) => sentence.from <= number.from && number.from < sentence.to);
	if (cited.length > 0) {
		return cited;
	}
	const found: ClauseNumber[] = [];
	for (const match of chunk.plain.slice(sentence.from, sentence.to).matchAll(/(?<![\p{L}\p{N}.,§-])(?:A\.)?\d{1,2}\.\d/gu)) {
		const at = sentence.from + match.index;
		const isLed = leads.test(chunk.plain.slice(sentence.from, at));
		const list = at < (found.at(-1)?.to ?? 0) || !isLed ? undefined : numberListAt(chunk.plain, at, false);
		found.push(...(list?.numbers.filter(({ number }) => isClause(number)) ?? []));
	}
	return found.map(number => ({ number, standard: undefined }));
}

/** What may stand before a number that an item begins with: `Clause`, `ISO 9001:2015,`, other numbers as in `8.4.2 a), b) and`. */
const begins =
	/^\W*(?:(?:(?:ISO|IEC|EN|BS|DIN)(?![a-z])|(?:\d+|[a-z]|and|or|und|oder|clauses?|sections?|requirements?|kapitel|abschnitt)\b)\W*)*$/i;

/** What may stand before a number alone that is a clause: nothing, a mark, or a word that leads to it. `Building 8.3` is none. */
const leads =
	/^\W*$|(?:[:;,(/–—-]|\b(?:applicable|apply|applies|exclude[sd]?|excluding|exclusions?|requirements?|of|in|and|or|anwendbar|ausgeschlossen|und|oder|von|der))[\s*_]*$/i;

/** So many items a list may have that what stands before it still counts. */
const longestList = 50;

/** The paragraph before the list, if it ends in a colon and says that what follows does not apply. */
function introductionOf(blocks: readonly Block[], index: number): Chunk | undefined {
	let at = index - 1;
	while (at >= index - longestList && (blocks[at]?.list ?? 0) > 0) {
		at--;
	}
	const before = blocks[at]?.chunk;
	return before?.kind === 'paragraph' &&
		mayExclude.test(before.text) &&
		/:\s*$/.test(before.plain) &&
		exclusionSaid(before.plain) === 'whole'
		? before
		: undefined;
}
