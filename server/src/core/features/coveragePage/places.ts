import type { Match } from '../../coverage/coverage.ts';
import type { World } from '../../index/world.ts';
import { placeOf } from '../../model/reading.ts';
import { lineAt, lineSpanAt, rangeOf, snapshotOf } from '../../text/snapshot.ts';
import type { Range, Span } from '../../text/span.ts';
import { html, type Markup } from './markup.ts';

/** A place in a document, with what stands there. */
export interface Place {
	readonly path: string;
	/** Undefined for a file as a whole. */
	readonly range: Range | undefined;
	readonly text: string;
}

/**
 * How places are shown: as text to be copied; as links that begin with an address, `https://git.example.org/qms/blob/main/`; or as
 * buttons on which an editor acts.
 */
export type PlaceStyle = { readonly kind: 'text' } | { readonly kind: 'links'; readonly base: string } | { readonly kind: 'buttons' };

const longestText = 240;

export function matchPlace(world: World, match: Match): Place {
	return placeAt(world, match.path, match, 'span');
}

/** A place that a fact names, with the line that it stands in. */
export function factPlace(world: World, path: string, place: number): Place {
	const document = world.documents.get(path);
	return document === undefined ? filePlace(path) : placeAt(world, path, placeOf(document.reading, place), 'line');
}

export function filePlace(path: string): Place {
	return { path, range: undefined, text: '' };
}

function placeAt(world: World, path: string, span: Span, shown: 'span' | 'line'): Place {
	const snapshot = world.documents.get(path)?.snapshot ?? snapshotOf(path, '');
	const { from, to } = shown === 'span' ? span : lineSpanAt(snapshot, lineAt(snapshot, span.from));
	const text = asRead(snapshot.text.slice(from, Math.min(to, from + 4 * longestText)));
	return { path, range: rangeOf(snapshot, span), text: text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text };
}

/** A stretch of Markdown in one line, without its marks: `| **a** | [b](c.md) |` → `a · b`. Of what is in doubt the marks stay. */
function asRead(markdown: string): string {
	const plain = markdown
		.replace(/\s+/g, ' ')
		.replace(/!?\[([^\][]*)\]\([^()\s]*\)/g, '$1')
		.replace(/(\*\*|__|`)(?=\S)(.*?\S)\1/g, '$2')
		.trim()
		.replace(/^(?:>|#{1,6}|[-*+]|\d{1,4}[.)])(?: \[[ x]\])? /i, '');
	const cells = plain.startsWith('|') ? plain.split(/(?<!\\)\|/).map(cell => cell.trim()) : [plain];
	return cells.filter(cell => cell !== '').join(' · ');
}

/** `procedures/SOP-04.md:12`, as the style says. */
export function placeMarkup(style: PlaceStyle, { path, range }: Place): Markup {
	const label = range === undefined ? path : `${path}:${range.start.line + 1}`;
	switch (style.kind) {
		case 'text':
			return html`<code class="place">${label}</code>`;
		case 'links':
			return html`<a class="place" href="${style.base}${addressOf(path)}${range === undefined ? '' : `#L${range.start.line + 1}`}">${label}</a>`;
		case 'buttons':
			return html`<button type="button" class="place" data-path="${path}" data-range="${range === undefined ? '' : rangeText(range)}">${label}</button>`;
	}
}

function addressOf(path: string): string {
	return path.split('/').map(encodePart).join('/');
}

/** A file's name may hold half of a letter, which no address can. */
function encodePart(part: string): string {
	return encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd'));
}

/** `4:0:4:12`, zero-based. */
function rangeText({ start, end }: Range): string {
	return [start.line, start.character, end.line, end.character].join(':');
}
