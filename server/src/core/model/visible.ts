import { type Chunk, hidden } from '../syntax/chunk.ts';
import { type Span, spansWithin } from '../text/span.ts';

/** What a reader sees of a stretch of a chunk, on one line. Code is given as it is written, without its backticks. */
export function visibleText(chunk: Chunk, span: Span): string {
	const plain = chunk.plain.slice(span.from, span.to);
	const text = plain.includes(hidden) ? restored(chunk, span, plain) : plain;
	return text.replace(/\s+/g, ' ').trim();
}

function restored(chunk: Chunk, span: Span, plain: string): string {
	const shown = [...spansWithin(chunk.code, span), ...spansWithin(chunk.brackets, span)].sort((a, b) => a.from - b.from);
	let result = '';
	let at = span.from;
	for (const part of shown) {
		result += plain.slice(at - span.from, part.from - span.from) + chunk.text.slice(part.from, part.to).replace(/^`+|`+$/g, '');
		at = part.to;
	}
	return (result + plain.slice(at - span.from)).replaceAll(hidden, '');
}

/** The stretch without the blanks at its ends. */
export function trimmed(text: string, span: Span): Span {
	let { from, to } = span;
	while (from < to && /\s/.test(text[from] ?? '')) {
		from++;
	}
	while (to > from && /\s/.test(text[to - 1] ?? '')) {
		to--;
	}
	return { from, to };
}

/** Something still to be filled in: `TBD`, `[Add owner]`, `{{ meta.owner }}`, `<enter role>`, `DD/MM/YYYY`. */
export function isPlaceholder(text: string): boolean {
	const value = text.replace(/[*_\\]/g, '').trim();
	return (
		/^(?:tbd|tbc|tba|todo|n\/?a|none|xx+|yyyy|dd[/. -]mm[/. -]yyyy|yyyy-mm-dd|_+|-+|–|—|\.\.\.|…|\?+)$/i.test(value) ||
		/^(?:\[.*\]|<.*>|\{.*\}|\$\{.*\}|\(.*(?:tbd|todo|insert|enter).*\))$/.test(value) ||
		/^(?:\[\[.*\]\]|\{\{.*\}\})/.test(value)
	);
}
