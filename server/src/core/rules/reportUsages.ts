import { termBookIn } from '../index/termBook.ts';
import { usagesIn } from '../index/termUses.ts';
import type { Usage } from '../standards/termBook.ts';
import type { Chunk } from '../syntax/chunk.ts';
import { articleFor, phraseInForm } from '../text/inflections.ts';
import { inCaseOf } from '../text/letterCase.ts';
import type { Span } from '../text/span.ts';
import type { Fix, Report, RuleContext } from './rule.ts';

/** What rules that report rows of usage say: the row's reason, and what to write where one word is right. */
export const usageMessages = { say: '{why}', write: '{why} Write {preferred}.' } as const;

/** Reports every use that belongs to a rule, but those that are not the author's own choice of words. */
export function reportUsages(rule: string, { world, document, report }: RuleContext<typeof usageMessages>): void {
	for (const { block, at: within, usage } of usagesIn(document, termBookIn(world))) {
		if (usage.row.rule !== rule) {
			continue;
		}
		const { chunk, from } = block;
		const { row } = usage;
		const at = { from: from + within.from, to: from + within.to };
		const inserts = row.prefer.map(preferred => inFormOf(preferred, usage, chunk.text.slice(within.from, within.to)));
		const found: Pick<Report<typeof usageMessages, 'say'>, 'at' | 'fixes' | 'entry' | 'keeps'> & { isDeprecated?: boolean } = {
			at,
			fixes:
				row.fix === 'none'
					? []
					: inserts.map(insert => fixFor(chunk, from, within, insert, inserts.length === 1 && chunk.kind !== 'heading')),
			entry: row.slug,
			...(rule !== 'house-term' &&
				rule !== 'vague-requirement' && { keeps: asWritten(usage.base, chunk.text.slice(within.from, within.to)) }),
			...(rule === 'deprecated-term' && { isDeprecated: true }),
		};
		const severity = row.severity === 'off' ? {} : { severity: row.severity };
		const preferred = row.prefer.map(word => `"${word}"`).join(' or ');
		if (preferred === '' || row.fix === 'none') {
			report({ ...found, ...severity, message: 'say', data: { why: row.why } });
		} else {
			report({ ...found, ...severity, message: 'write', data: { why: row.why, preferred } });
		}
	}
}

/** The preferred words in the number, the tense and the case of those they replace. */
function inFormOf(preferred: string, { row, form }: Usage, written: string): string {
	return inCaseOf(phraseInForm(preferred, form, row.as), written);
}

/** A phrase with what stands between its words in a text: `non conformance` → `non-conformance`. */
export function asWritten(base: string, written: string): string {
	const between = written.match(/[^\p{L}\p{M}\p{N}]+/gu) ?? [];
	return base.split(' ').reduce((phrase, word, i) => `${phrase}${/^[-\u2010\u2011]$/.test(between[i - 1] ?? '') ? '-' : ' '}${word}`);
}

/** The article before goes with what stands there after the change: `a supplier` → `an external provider`. */
export function fixFor(chunk: Chunk, start: number, at: Span, insert: string, isPreferred: boolean): Fix {
	const before = /(?<![\p{L}\p{N}])(an?)[ \t]+$/iu.exec(chunk.text.slice(Math.max(0, at.from - 6), at.from));
	const article = before?.[1];
	const edits = [{ from: start + at.from, to: start + at.to, insert }];
	if (before !== null && article !== undefined && article.toLowerCase() !== articleFor(insert)) {
		const from = start + Math.max(0, at.from - 6) + before.index;
		edits.unshift({ from, to: from + article.length, insert: inCaseOf(articleFor(insert), article) });
	}
	return { title: `Change to "${insert}"`, edits, isPreferred };
}
