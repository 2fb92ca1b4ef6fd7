import { type Span, spanAround, spansWithin } from '../text/span.ts';
import { type Bracket, type Chunk, hidden, type Link, type Mask } from './chunk.ts';
import { type InlineElement, inlineElementsOf, nameOfElement } from './parsers.ts';

/** What a heading, a paragraph or a table holds inside. */
export type Inline = Pick<Chunk, 'plain' | 'links' | 'brackets' | 'comments' | 'code' | 'emphasis'>;

interface Found {
	readonly masks: Mask[];
	readonly links: Link[];
	readonly comments: Span[];
	readonly code: Span[];
	readonly emphasis: Span[];
	readonly struck: Span[];
}

/**
 * Reads the inside of a chunk.
 *
 * @param stretches where inline marks may stand: the text of a heading without its hashes, every cell of a table
 * @param marks what belongs to the blocks around: hashes, quote marks, pipes
 */
export function inlineOf(text: string, stretches: readonly Span[], marks: readonly Mask[]): Inline {
	if (isBare(text)) {
		return { plain: masked(text, marks), links: none, brackets: none, comments: none, code: none, emphasis: none };
	}
	const found: Found = { masks: [...marks], links: [], comments: [], code: [], emphasis: [], struck: [] };
	const scrubbed = marks.some(mask => mask.fill === blank) ? masked(text, marks) : text;
	for (const { from, to } of stretches) {
		for (const element of inlineElementsOf(from === 0 && to === text.length ? scrubbed : scrubbed.slice(from, to), from)) {
			enter(element, text, found);
		}
	}
	const unread = found.struck.length === 0 ? found.code : [...found.code, ...found.struck].sort((a, b) => a.from - b.from);
	const brackets = bracketsOf(text, unread);
	const addresses = bareAddressesIn(text, found.links, unread);
	for (const { from, to } of [...addresses, ...brackets]) {
		found.masks.push({ from, to, fill: hidden });
	}
	return {
		plain: masked(text, found.masks),
		links: addresses.length === 0 ? orNone(found.links) : [...found.links, ...addresses].sort((a, b) => a.from - b.from),
		brackets: orNone(brackets),
		comments: orNone(found.comments),
		code: orNone(found.code),
		emphasis: orNone(found.emphasis),
	};
}

/** Does the text hold nothing that a mark, a bracket or an address begins with? */
export function isBare(text: string): boolean {
	return !anyMark.test(text);
}

/** Whatever a mark, a bracket or an address needs to be one. */
const anyMark = /[\\`*_[\]<>&!~{@]| {2}\n|:\/\/|www\./;

/** One empty list for all: a workspace has a million of them. */
function orNone<T>(list: readonly T[]): readonly T[] {
	return list.length === 0 ? none : list;
}

export const none: readonly never[] = [];

const blank = ' ';

function enter(element: InlineElement, text: string, found: Found): void {
	const { from, to } = element;
	const name = nameOfElement(element);
	switch (name) {
		case 'EmphasisMark':
		case 'HardBreak':
			found.masks.push({ from, to, fill: blank });
			return;
		case 'Escape':
			found.masks.push({ from, to: from + 1, fill: blank });
			return;
		case 'Entity':
			found.masks.push({ from, to, fill: text.startsWith('&nbsp;', from) || text.startsWith('&#', from) ? blank : hidden });
			return;
		case 'Emphasis':
		case 'StrongEmphasis':
			found.emphasis.push({ from, to });
			break;
		case 'Strikethrough':
			// Struck-out text is no text: nobody is to read it, or anything inside it.
			found.struck.push({ from, to });
			found.masks.push({ from, to, fill: blank });
			return;
		case 'InlineCode':
			found.code.push({ from, to });
			found.masks.push({ from, to, fill: hidden });
			return;
		case 'HTMLTag':
			found.masks.push({ from, to, fill: /^<br\s*\/?>$/i.test(text.slice(from, to)) ? '\n' : blank });
			return;
		case 'Comment':
		case 'ProcessingInstruction':
			found.comments.push({ from, to });
			found.masks.push({ from, to, fill: blank });
			return;
		case 'URL':
			found.links.push(addressAt(from, to, text));
			found.masks.push({ from, to, fill: hidden });
			return;
		case 'Autolink':
			found.links.push(addressAt(from + 1, to - 1, text));
			found.masks.push({ from, to, fill: hidden });
			return;
		case 'Link':
		case 'Image':
			enterLink(element, name === 'Image', text, found);
			return;
	}
	for (const child of element.children) {
		enter(child, text, found);
	}
}

function enterLink(element: InlineElement, isImage: boolean, text: string, found: Found): void {
	const { from, to } = element;
	const link = linkOf(
		{ from, to },
		isImage,
		element.children.map(child => ({ name: nameOfElement(child), from: child.from, to: child.to })),
		text,
	);
	found.links.push(link);
	if (isImage) {
		found.masks.push({ from, to, fill: hidden });
		return;
	}
	found.masks.push({ from, to: link.text.from, fill: blank }, { from: link.text.to, to, fill: blank });
	// Only its text is looked at: the target has been read.
	for (const child of element.children) {
		if (!['URL', 'LinkMark', 'LinkTitle', 'LinkLabel'].includes(nameOfElement(child))) {
			enter(child, text, found);
		}
	}
}

interface Part extends Span {
	readonly name: string;
}

function linkOf({ from, to }: Span, isImage: boolean, parts: readonly Part[], text: string): Link {
	let url: Span | undefined;
	let label: Span | undefined;
	let textEnd = to - 1;
	for (const part of parts) {
		if (part.name === 'URL') {
			url = { from: part.from, to: part.to };
		} else if (part.name === 'LinkLabel') {
			label = { from: part.from + 1, to: part.to - 1 };
		} else if (part.name === 'LinkMark' && text[part.from] === ']' && url === undefined && label === undefined) {
			textEnd = part.from;
		}
	}
	const textSpan = { from: from + (isImage ? 2 : 1), to: Math.max(textEnd, from + 1) };
	const targetSpan = url ?? (label !== undefined && label.to > label.from ? label : textSpan);
	const kind = isImage ? 'image' : url !== undefined ? 'inline' : label !== undefined ? 'reference' : 'shortcut';
	return { from, to, kind, text: textSpan, target: targetOf(text, targetSpan), targetSpan };
}

/** The one link of a definition, `[label]: target`, from the parts of its node. */
export function definitionOf(span: Span, parts: readonly Part[], text: string): Link {
	const link = linkOf(span, false, parts, text);
	return { ...link, text: link.targetSpan };
}

function targetOf(text: string, span: Span): string {
	const target = text.slice(span.from, span.to);
	return target.startsWith('<') && target.endsWith('>') ? target.slice(1, -1) : target;
}

function addressAt(from: number, to: number, text: string): Link {
	const span = { from, to };
	return { ...span, kind: 'address', text: span, target: text.slice(from, to), targetSpan: span };
}

/** Addresses that stand in the text as they are: `https://…`, `www.…`, `name@host`. Not those in code, in struck-out text or in a link's target. */
function bareAddressesIn(text: string, links: readonly Link[], unread: readonly Span[]): Link[] {
	if (!/:\/\/|www\.|@/.test(text)) {
		return [];
	}
	const isInTarget = (link: Link, at: number): boolean => link.kind === 'address' || at < link.text.from || at >= link.text.to;
	const isTaken = (at: number): boolean =>
		spanAround(unread, at) !== undefined || spanAround(links, at, link => isInTarget(link, at)) !== undefined;
	return [
		...text.matchAll(/(?:https?:\/\/|www\.)[^\s<>|)\]]{1,2000}|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}/g),
	].flatMap(match => {
		const address = match[0].replace(/[.,;:!?*_~'"]+$/, '');
		return isTaken(match.index) ? [] : [addressAt(match.index, match.index + address.length, text)];
	});
}

function bracketsOf(text: string, unread: readonly Span[]): Bracket[] {
	if (!/\[\[|\{\{|\{%/.test(text)) {
		return [];
	}
	const found: Bracket[] = [];
	for (const match of text.matchAll(/\[\[([^[\]\n]{1,500})\]\]|\{\{[^{}\n]{0,500}\}\}|\{%[^%\n]{0,500}%\}/g)) {
		const from = match.index;
		const to = from + match[0].length;
		if (spanAround(unread, from) === undefined && spansWithin(unread, { from, to }).length === 0) {
			const innerSpan = { from: from + 2, to: to - 2 };
			found.push({
				from,
				to,
				style: match[1] === undefined ? 'curly' : 'square',
				inner: text.slice(innerSpan.from, innerSpan.to),
				innerSpan,
			});
		}
	}
	return found;
}

function masked(text: string, masks: readonly Mask[]): string {
	if (masks.length === 0) {
		return text;
	}
	const ordered = [...masks].sort((a, b) => a.from - b.from || b.to - a.to);
	let result = '';
	let at = 0;
	for (const mask of ordered) {
		const from = Math.max(mask.from, at);
		if (mask.to > from) {
			result += text.slice(at, from) + filled(mask.fill, mask.to - from);
			at = mask.to;
		}
	}
	return result + text.slice(at);
}

function filled(fill: string, length: number): string {
	return fill === '\n' ? `\n${blank.repeat(length - 1)}` : fill.repeat(length);
}
