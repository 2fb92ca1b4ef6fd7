import { parser as commonMark, type MarkdownParser, Strikethrough, Table, TaskList } from '@lezer/markdown';

/**
 * GFM without its bare addresses: the parser looks for them at every letter, which takes a quarter of its time; `inline.ts` finds them
 * with one look at the text.
 */
const extensions = [Table, TaskList, Strikethrough];

/** Reads headings, paragraphs, lists, tables. What stands inside them is left for {@link inlineElementsOf}, when somebody asks. */
export const blockParser: MarkdownParser = Object.assign(commonMark.configure(extensions), { parseInline: () => [] });

const inlineParser = commonMark.configure(extensions);

/** A node of the inline structure. The parser's own elements have this shape; its types leave out the children. */
export interface InlineElement {
	/** Index into the names that {@link nameOfElement} gives. */
	readonly type: number;
	readonly from: number;
	readonly to: number;
	readonly children: readonly InlineElement[];
}

export function nameOfElement(element: InlineElement): string {
	return names[element.type] ?? '';
}

const names = inlineParser.nodeSet.types.map(type => type.name);

/** What a mark of the inline structure begins with, and the line break of two blanks. */
const firstMark = /[\\`*_[\]<>&!~]| {2}\n/;

/**
 * The inline structure of a text that stands at an offset. The parser tries at every letter whether a mark begins there; half of all
 * paragraphs hold none, and the others need it only from the letter before their first one on (which tells whether a star opens or
 * closes).
 */
export function inlineElementsOf(text: string, offset: number): readonly InlineElement[] {
	const first = text.search(firstMark);
	if (first < 0) {
		return [];
	}
	const from = Math.max(0, first - 1);
	return text.length - from <= pieceLength ? elementsOf(text.slice(from), offset + from) : elementsOfLong(text, from, offset);
}

function elementsOf(text: string, offset: number): readonly InlineElement[] {
	return inlineParser.parseInline(text, offset) as unknown as readonly InlineElement[];
}

const pieceLength = 8_000;

/**
 * A very long text is read piece by piece. The parser looks back over all links of a paragraph for each bracket, which takes the
 * square of their number: minutes for a megabyte in one line. Marks that cross from one piece into the next are not seen; no
 * paragraph that a person wrote is that long.
 */
function elementsOfLong(text: string, start: number, offset: number): readonly InlineElement[] {
	const elements: InlineElement[] = [];
	for (let from = start; from < text.length; ) {
		const to = pieceEnd(text, from);
		elements.push(...elementsOf(text.slice(from, to), offset + from));
		from = to;
	}
	return elements;
}

/** A piece ends behind a line feed or a blank where there is one. */
function pieceEnd(text: string, from: number): number {
	if (from + pieceLength >= text.length) {
		return text.length;
	}
	const piece = text.slice(from, from + pieceLength);
	const end = Math.max(piece.lastIndexOf('\n'), piece.includes('\n') ? -1 : piece.lastIndexOf(' '));
	return end > 0 ? from + end + 1 : from + pieceLength;
}
