import type { BlockContext, Element, LeafBlock, LeafBlockParser, MarkdownConfig } from '@lezer/markdown';

/**
 * Reads the inline marks of a very long paragraph piece by piece. The parser looks back over all links of a paragraph for each
 * bracket, which takes the square of their number: minutes for a megabyte in one line. Marks that cross from one piece into the
 * next are not seen; no paragraph that a person wrote is that long.
 */
export const longParagraphs: MarkdownConfig = {
	parseBlock: [{ name: 'LongParagraph', leaf: () => new LongParagraph(), endLeaf: () => false }],
};

const pieceLength = 8_000;

class LongParagraph implements LeafBlockParser {
	nextLine(): boolean {
		return false;
	}

	finish(context: BlockContext, leaf: LeafBlock): boolean {
		if (leaf.content.length <= pieceLength) {
			return false;
		}
		const inline: Element[] = [];
		for (let from = 0; from < leaf.content.length; ) {
			const to = pieceEnd(leaf.content, from);
			inline.push(...context.parser.parseInline(leaf.content.slice(from, to), leaf.start + from));
			from = to;
		}
		context.addLeafElement(leaf, context.elt('Paragraph', leaf.start, leaf.start + leaf.content.length, inline));
		return true;
	}
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
