import type { Chunk } from '../syntax/chunk.ts';
import type { Block, Syntax } from '../syntax/markdown.ts';
import { type ClauseNumber, numberListAt } from './clauseNumbers.ts';
import type { SectionFact } from './facts.ts';
import { scanOf } from './scan.ts';

/** Does a list item stand under a heading, or behind a line with a colon, that says that clauses follow which the document deals with? */
export function isInReferenceList(syntax: Syntax, sections: readonly SectionFact[], index: number): boolean {
	const block = syntax.blocks[index];
	return referenceHeading.test(sections[block?.section ?? 0]?.title ?? '') || introducesStandards(beforeList(syntax.blocks, index));
}

/** The clause numbers that an item begins with: `8.4.1 – Buying`, `6.1, 6.2 Planning`. A number and a unit are none. */
export function leadingNumbers({ plain }: Chunk): readonly ClauseNumber[] {
	const from = /^[\s([]*/.exec(plain)?.[0].length ?? 0;
	const list = numberListAt(plain, from, false);
	return list !== undefined && /^[\s)\]]*(?:$|[—–:-]|\s\p{Lu})/u.test(plain.slice(list.to, list.to + 10)) ? list.numbers : [];
}

const referenceHeading =
	/\b(?:reference standards?|normative references?|standards? references?|(?:legal|regulatory|normative|standards?)(?:\s*\/\s*\w+)? bas[ie]s|applicable (?:standards?|clauses?|requirements?)|requirements? (?:covered|addressed)|iso references?|clauses? (?:covered|addressed)|compliance mapping|standards? and regulations?|rechtsgrundlagen?|normen|normative verweise|normas? de referencia|normes)\b/i;

function introducesStandards(previous: Block | undefined): boolean {
	return (
		previous?.chunk.kind === 'paragraph' &&
		/:\s*$/.test(previous.chunk.plain) &&
		(referenceHeading.test(previous.chunk.plain) || /^\W*$/.test(withoutDesignations(previous.chunk)))
	);
}

/** What a paragraph says beside the names of standards and of their annexes. */
function withoutDesignations(chunk: Chunk): string {
	const { designations } = scanOf(chunk);
	const last = designations.at(-1);
	return last === undefined || designations[0]?.from !== /\S/.exec(chunk.plain)?.index
		? chunk.plain
		: chunk.plain.slice(last.to).replace(/^[\s,]*(?:Annex|Anhang|Annexe|Anexo)\s+A\b[^:]*/i, '');
}

/** So many items a list may have that what stands before it still counts. */
const longestList = 100;

function beforeList(blocks: readonly Block[], index: number): Block | undefined {
	let at = index - 1;
	while (at >= index - longestList && (blocks[at]?.list ?? 0) > 0) {
		at--;
	}
	return blocks[at];
}
