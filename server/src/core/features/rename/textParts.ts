import { syntaxOf, type WorkspaceDocument } from '../../index/world.ts';
import { type Chunk, hidden } from '../../syntax/chunk.ts';
import type { Block } from '../../syntax/markdown.ts';
import { filledOut, webAddress } from '../../text/mask.ts';
import type { Span } from '../../text/span.ts';
import { pathValuesIn } from './frontMatterPaths.ts';

/** A stretch of a document in which ids may stand, as long as the text there; what is no text for readers is filled out. */
export interface TextPart {
	/** Offset in the document. */
	readonly from: number;
	readonly text: string;
}

/**
 * Everything in a document that somebody reads: prose, tables, titles and labels of links, comments, the text of HTML, and the front
 * matter. Code is none, nor are addresses, targets of links and wiki links.
 */
export function textPartsOf(document: WorkspaceDocument): readonly TextPart[] {
	const { frontMatter, blocks } = syntaxOf(document);
	const head = frontMatter === undefined ? [] : [frontMatterPart(document, frontMatter.body)];
	return [...head, ...blocks.flatMap(partsOfBlock)];
}

function frontMatterPart(document: WorkspaceDocument, { from, to }: Span): TextPart {
	let text = filledOut(document.snapshot.text.slice(from, to), webAddress);
	text = filledOut(text, /\[\[[^[\]\n]*\]\]/g);
	for (const { span } of pathValuesIn(document)) {
		text = filled(text, { from: span.from - from, to: span.to - from });
	}
	return { from, text };
}

function partsOfBlock(block: Block): TextPart[] {
	return partsOfChunk(block.chunk).map(({ from, text }) => ({ from: from + block.from, text }));
}

function partsOfChunk(chunk: Chunk): TextPart[] {
	const raw = ({ from, to }: Span): TextPart => ({ from, text: filledOut(chunk.text.slice(from, to), webAddress) });
	switch (chunk.kind) {
		case 'code':
			return [];
		case 'comment':
			return [raw({ from: 0, to: chunk.text.length })];
		case 'html':
			return [{ from: 0, text: filledOut(filledOut(chunk.text, webAddress), /<[^>]*>/g) }];
		case 'linkReference':
			return chunk.links.flatMap(({ targetSpan }) => [
				raw({ from: 0, to: targetSpan.from }),
				raw({ from: targetSpan.to, to: chunk.text.length }),
			]);
		default:
			return [
				{ from: 0, text: withBackslashes(chunk) },
				...chunk.comments.map(raw),
				...chunk.links.flatMap(link => {
					const title = { from: Math.max(link.targetSpan.to, link.text.to), to: link.to };
					return link.kind === 'inline'
						? [raw(title)]
						: link.kind === 'image'
							? [raw(link.text), raw(title)]
							: link.kind === 'reference'
								? [raw(link.targetSpan)]
								: [];
				}),
				...(chunk.kind === 'table' ? codeCells(chunk).map(raw) : []),
			];
	}
}

/** In `SOP\_001` the backslash is a blank to readers; here it is part of how the place writes its mark. */
function withBackslashes(chunk: Chunk): string {
	return chunk.text.includes('\\')
		? chunk.plain.replace(/ (?=[-_.])/g, (blank, at: number) => (chunk.text[at] === '\\' ? '\\' : blank))
		: chunk.plain;
}

/** Cells that are code from end to end: a table that sets its ids so names documents all the same. */
function codeCells(chunk: Chunk): readonly Span[] {
	return chunk.code.filter(code =>
		chunk.rows.some(({ cells }) =>
			cells.some(cell => {
				const [before, after] = [chunk.text.slice(cell.from, code.from), chunk.text.slice(code.to, cell.to)];
				return cell.from <= code.from && code.to <= cell.to && `${before}${after}`.trim() === '';
			}),
		),
	);
}

function filled(text: string, { from, to }: Span): string {
	return text.slice(0, from) + hidden.repeat(to - from) + text.slice(to);
}
