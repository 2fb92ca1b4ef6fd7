import { derivedFromTwo } from '../base/derived.ts';
import { usageBookIn } from '../index/usages.ts';
import { syntaxOf, type WorkspaceDocument } from '../index/world.ts';
import { exemptionOf } from '../model/prose.ts';
import { usagesIn } from '../model/usageUses.ts';
import type { Usage, UsageBook } from '../standards/usageBook.ts';
import type { Chunk } from '../syntax/chunk.ts';
import { articleFor, inForm } from '../text/inflections.ts';
import { inCaseOf } from '../text/letterCase.ts';
import type { Span } from '../text/span.ts';
import type { Match } from '../text/wordTree.ts';
import type { Fix, Report, RuleContext } from './rule.ts';

/** What rules that report rows of usage say: the row's reason, and what to write where one word is right. */
export const usageMessages = { say: '{why}', write: '{why} Write {preferred}.' } as const;

/** Reports every use that belongs to a rule, but those that are not the author's own choice of words. */
export function reportUsages(rule: string, { world, document, report }: RuleContext<typeof usageMessages>): void {
	for (const { block, chunk, match } of usesOf(document, usageBookIn(world))) {
		const { row } = match.value;
		if (row.rule !== rule) {
			continue;
		}
		const at = { from: block + match.from, to: block + match.to };
		const inserts = row.prefer.map(preferred => inFormOf(preferred, match.value, chunk.text.slice(match.from, match.to)));
		const found: Pick<Report<typeof usageMessages, 'say'>, 'at' | 'fixes' | 'entry'> & { isDeprecated?: boolean } = {
			at,
			fixes: row.fix === 'none' ? [] : inserts.map(insert => fixFor(chunk, block, match, insert, inserts.length === 1)),
			entry: row.slug,
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

/** A use that the author chose. */
interface ChosenUse {
	/** Where the block begins that it stands in. */
	readonly block: number;
	readonly chunk: Chunk;
	readonly match: Match<Usage>;
}

/** Found once for all rules. */
const usesOf = derivedFromTwo((document: WorkspaceDocument, book: UsageBook): readonly ChosenUse[] =>
	syntaxOf(document).blocks.flatMap((block): readonly ChosenUse[] =>
		book.mayHold(block.chunk.text)
			? usagesIn(block.chunk, book)
					.filter(match => exemptionOf(block, match) === undefined)
					.map(match => ({ block: block.from, chunk: block.chunk, match }))
			: none,
	),
);

const none: readonly never[] = [];

/** The preferred words in the number, the tense and the case of those they replace. */
function inFormOf(preferred: string, { row, form }: Usage, written: string): string {
	const words = preferred.split(' ');
	const at = row.as === 'verb' ? words.findIndex(word => !word.endsWith('ly')) : words.length - 1;
	const word = words[at] ?? '';
	const isPluralAlready = row.as === 'noun' && /[^s]s$/.test(word);
	const inflected = isPluralAlready ? preferred : words.with(at, inForm(word, form)).join(' ');
	return inCaseOf(inflected, written);
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
