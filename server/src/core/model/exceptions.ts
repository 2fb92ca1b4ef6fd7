import { derived } from '../base/derived.ts';
import type { Block, Syntax } from '../syntax/markdown.ts';
import { type Span, spanAround } from '../text/span.ts';
import { readDate } from './dates.ts';

/** What an author has excepted from rules, in a comment: `<!-- qms-disable-next-line deprecated-term -- a quoted form -->`. */
export interface RuleException {
	/** The comment. */
	readonly at: Span;
	/** Ids as written; empty: all rules. */
	readonly rules: readonly string[];
	/** Where it holds. */
	readonly holds: Span;
	readonly reason: string | undefined;
	/** The last day on which it holds, `2027-01-01`. */
	readonly until: string | undefined;
	/** What stands behind `until=` and is no date. */
	readonly badDate: string | undefined;
}

const opening = 'qms-disable';
const commentPattern = /<!--\s*qms-(?<kind>disable-next-line|disable-line|disable-file|disable|enable)(?![\w-])(?<rest>[\s\S]{0,500}?)-->/g;

/** The exceptions of a document, in the order of the text. Comments in code are none. */
export const exceptionsIn = derived((syntax: Syntax): readonly RuleException[] => {
	const { text } = syntax.snapshot;
	if (!text.includes(opening)) {
		return [];
	}
	const found: RuleException[] = [];
	const open: { readonly exception: RuleException; readonly index: number }[] = [];
	for (const match of text.matchAll(commentPattern)) {
		const at = { from: match.index, to: match.index + match[0].length };
		if (isInCode(syntax.blocks, at)) {
			continue;
		}
		const { rules, reason, until, badDate } = partsOf(match.groups?.rest ?? '');
		const kind = match.groups?.kind ?? '';
		if (kind === 'enable') {
			for (const { exception, index } of open.splice(0)) {
				if (rules.length > 0 && !exception.rules.some(rule => rules.includes(rule))) {
					open.push({ exception, index });
				} else {
					found[index] = { ...exception, holds: { from: exception.holds.from, to: at.from } };
				}
			}
			continue;
		}
		const exception = { at, rules, reason, until, badDate, holds: rangeOf(kind, text, at) };
		if (kind === 'disable') {
			open.push({ exception, index: found.length });
		}
		found.push(exception);
	}
	return found;
});

function isInCode(blocks: readonly Block[], at: Span): boolean {
	const block = spanAround(blocks, at.from);
	return block !== undefined && (block.chunk.kind === 'code' || spanAround(block.chunk.code, at.from - block.from) !== undefined);
}

/** `deprecated-term, confused-term -- the customer's own word until=2027-01-01` */
function partsOf(rest: string): Pick<RuleException, 'rules' | 'reason' | 'until' | 'badDate'> {
	const date = /(?:^|\s)until=(\S*)/.exec(rest);
	const reading = date?.[1] === undefined ? undefined : readDate(date[1]);
	const until = reading?.kind === 'date' && reading.precision === 'day' ? reading.iso : undefined;
	const plain = date === null ? rest : rest.replace(date[0], '');
	const dash = /(?:^|\s)--(?:\s|$)/.exec(plain);
	const names = dash === null ? plain : plain.slice(0, dash.index);
	const said = dash === null ? '' : plain.slice(dash.index + dash[0].length).trim();
	const reason = said === reasonToWrite ? '' : said;
	return {
		rules: names
			.split(/[\s,]+/)
			.filter(name => name !== '')
			.map(name => name.replace(/^qms\./, '')),
		reason: reason === '' ? undefined : reason,
		until,
		badDate: date !== null && until === undefined ? date[1] : undefined,
	};
}

/** What stands for the reason until the author has written one. */
export const reasonToWrite = 'say why';

/** Lines that only a blank separates from the comment still are the next. */
function rangeOf(kind: string, text: string, at: Span): Span {
	switch (kind) {
		case 'disable-file':
			return { from: 0, to: text.length };
		case 'disable':
			return { from: at.to, to: text.length };
		case 'disable-line':
			return { from: text.lastIndexOf('\n', at.from - 1) + 1, to: endOfLine(text, at.to) };
		default: {
			const next = /\S/g;
			next.lastIndex = endOfLine(text, at.to);
			const start = next.exec(text)?.index ?? text.length;
			return { from: text.lastIndexOf('\n', start - 1) + 1, to: endOfLine(text, start) };
		}
	}
}

function endOfLine(text: string, from: number): number {
	const end = text.indexOf('\n', from);
	return end < 0 ? text.length : end;
}
