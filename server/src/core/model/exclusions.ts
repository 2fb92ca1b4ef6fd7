import { derived } from '../base/derived.ts';
import type { Chunk } from '../syntax/chunk.ts';
import type { Block, Syntax } from '../syntax/markdown.ts';
import { sentencesIn } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { type ClauseNumber, numberListAt } from './clauseNumbers.ts';
import type { Designation } from './designations.ts';
import { rowsExcluded } from './exclusionTable.ts';
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

/**
 * Reads a block as a declaration of what does not apply: a sentence of the scope that says so, an item or a row under a heading such
 * as "Exclusions" or behind a line such as "The following requirements are not applicable:", a row of a statement of applicability that
 * says "no". A number alone counts where it is a clause's.
 */
export function exclusionsIn(
	index: number,
	syntax: Syntax,
	sections: readonly SectionFact[],
	isClause: (number: string) => boolean,
): readonly Exclusion[] {
	const block = syntax.blocks[index];
	if (block === undefined || block.quoted || (block.chunk.kind !== 'table' && block.chunk.kind !== 'paragraph')) {
		return none;
	}
	const place = placesOf(sections)[block.section] ?? 'elsewhere';
	// A look at the text as it is written costs little, and most of it says nothing of the kind.
	const says = mayExclude.test(block.chunk.text);
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
	const [standard] = introduction === undefined ? [] : scanOf(introduction).designations;
	const isAnnounced = place === 'exclusions' || introduction !== undefined;
	const found = sentencesExcluding(block.chunk, isAnnounced, isClause);
	return standard === undefined ? found : found.map(exclusion => ({ ...exclusion, standard: exclusion.standard ?? standard }));
}

const none: readonly never[] = [];

const mayExclude = /applic|appl[yi]|aplic|exclu|n\/a|relevant|anwendbar|zutreffend|ausgeschl|適用/i;

type SectionPlace = 'exclusions' | 'scope' | 'elsewhere';

/** By section, told by the headings above: one that speaks of what does not apply, the scope, or any other. */
const placesOf = derived((sections: readonly SectionFact[]): readonly SectionPlace[] => {
	const places: SectionPlace[] = [];
	for (const { title, parent } of sections) {
		const above = parent === undefined ? 'elsewhere' : (places[parent] ?? 'elsewhere');
		places.push(
			above === 'exclusions' || (exclusionHeading.test(title) && !scopeHeading.test(title))
				? 'exclusions'
				: scopeHeading.test(title)
					? 'scope'
					: above,
		);
	}
	return places;
});

const exclusionHeading =
	/\bnon-?applicab|\bnot applicable|\bexclusions?\b|\bexcluded (?:clauses|requirements|controls)|\bnicht anwendbar|\bausschl[uü]ss|\bausgeschlossene (?:anforderungen|kapitel|ma(?:ß|ss)nahmen|controls)|\bexclusiones|\bno aplicables?|\bnon applicables?/i;
const scopeHeading = /\bscope\b|\bapplicability\b|geltungsbereich|anwendungsbereich|\balcance\b|domaine d.application|適用範囲/i;
const exclusion =
	/\bnot applicable\b|\bn\/a\b|\b(?:does|do|is|are) not (?:apply|applied|relevant)\b|\bexclud(?:ed?|es|ing)\b|\bexclusions?\b|\bnicht (?:anwendbar|zutreffend)|\bausgeschlossen|\bno (?:es|son)? ?aplicables?\b|\bno aplican?\b|\bnon applicables?\b|適用外|適用しない/i;
const denial =
	/\b(?:lets?|allows?|allowed|permits?|permitted|may|can|could|might|must not|only if|unless|whether|kann|können|darf|dürfen)\b[^.;]{0,80}(?:exclud|exclusion|applicable|apply|anwendbar|ausgeschl)|\bno (?:exclusions?|clauses?|requirements?)\b|\b(?:not|never|nothing|none) (?:is |are |been )?exclud|\bwithout (?:any )?exclusions?\b|\bkeine? (?:ausschl|anforderung)|\ball (?:the )?requirements\b[^.]{0,60}\bappl(?:y|icable)\b/i;

/** `This clause is not applicable, for …`, `Not applicable: …`: of the clause that the heading names. */
const opensWithExclusion =
	/^\W*(?:(?:this|the|these|diese[rs]?) (?:sub-?clause|clause|section|requirement|chapter|kapitel|abschnitt)s?\b[^.:;]{0,40})?\b(?:(?:is|are|ist|sind) )?(?:not applicable|excluded|nicht anwendbar|no aplicable|non applicable|does not apply|do not apply)\b/i;

/** The clauses that the heading right above names, where the paragraph opens with saying that they do not apply. */
function exclusionsOfHeading(
	syntax: Syntax,
	sections: readonly SectionFact[],
	{ chunk, section }: Block,
	isClause: (number: string) => boolean,
): readonly Exclusion[] {
	const opening = opensWithExclusion.exec(chunk.plain)?.[0];
	const heading = syntax.blocks[syntax.sections[section]?.heading ?? -1]?.chunk;
	if (opening === undefined || heading === undefined) {
		return none;
	}
	const at = trimmed(chunk.plain, { from: 0, to: opening.length });
	const reason = wholeText(chunk);
	const cited = scanOf(heading).citations.flatMap(({ numbers, standard }) =>
		numbers.map(({ number, item }) => ({ number: { ...at, number, item }, standard, reason })),
	);
	const own = sections[section]?.number;
	return cited.length > 0 || own === undefined || !isClause(own)
		? cited
		: [{ number: { ...at, number: own, item: undefined }, standard: undefined, reason }];
}

function wholeText(chunk: Chunk): string {
	return visibleText(chunk, { from: 0, to: chunk.text.length });
}

function sentencesExcluding(chunk: Chunk, isAnnounced: boolean, isClause: (number: string) => boolean): readonly Exclusion[] {
	return sentencesIn(chunk.plain).flatMap((sentence, i) => {
		const text = chunk.plain.slice(sentence.from, sentence.to);
		const says = exclusion.test(text) && !denial.test(text);
		const found = says || (isAnnounced && i === 0 && !denial.test(text)) ? numbersIn(chunk, sentence, isClause) : [];
		const numbers = says ? found : found.filter(({ number }) => begins.test(chunk.plain.slice(sentence.from, number.from)));
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

/** What may stand before the number that an item begins with: `Clause`, `ISO 9001:2015,`. */
const begins = /^\W*(?:(?:ISO|IEC|EN|BS|DIN|\d+|clauses?|sections?|requirements?|kapitel|abschnitt)\W*)*$/i;

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
		exclusion.test(before.plain) &&
		!denial.test(before.plain)
		? before
		: undefined;
}
