import { fields, listOf, oneOf, optional, orNull, required, type Shape, text } from '../syntax/yamlShape.ts';
import type { Inflection } from '../text/inflections.ts';
import { type Attested, attested } from './pack.ts';

/** A use of words that a term rule reports, and what to write instead. */
export interface UsageRow extends Attested {
	readonly slug: string;
	/** The rule that reports it. */
	readonly rule: UsageRule;
	/** Patterns over words: see {@link expandPattern}. */
	readonly find: readonly string[];
	/** Patterns that hold one of those, and are left alone. */
	readonly except: readonly string[];
	/** What is inflected: the last word like a noun, the first like a verb, or nothing. */
	readonly as: Inflection;
	/** What to write instead, the likeliest first; empty where that depends on what is meant. */
	readonly prefer: readonly string[];
	/** `none`: what is preferred is said and not put in, for the words around it would have to change. */
	readonly fix: 'replace' | 'none';
	/** One sentence of our own. */
	readonly why: string;
	/** `iso-9000:2015 3.6.11`, or null for good practice. */
	readonly source: string | null;
	/** `off`: reported only where the workspace sets the rule's severity itself. */
	readonly severity: 'error' | 'warning' | 'information' | 'hint' | 'off';
	/** The word of `profiles.yaml` that says which standards ask for it and which have dropped it. */
	readonly profile: string | null;
	/** Keys of standards, one of which must be in use; empty: whatever is in use. */
	readonly standards: readonly string[];
	/** Ids of editions, one of which must be in use. */
	readonly editions: readonly string[];
	/** Styles of `style: { requirements: … }`, one of which must be chosen; empty: whatever is, or none. */
	readonly styles: readonly ('shall' | 'must' | 'imperative')[];
	/** One of these must stand in the same sentence. */
	readonly with: readonly string[];
	/** None of these may. `#` is any number. */
	readonly without: readonly string[];
	/** Sentences that run as tests: reported, and not. */
	readonly flag: readonly string[];
	readonly allow: readonly string[];
}

export const usageRules = ['deprecated-term', 'preferred-term', 'confused-term', 'requirement-language', 'vague-requirement'] as const;
export type UsageRule = (typeof usageRules)[number];

const texts = listOf(text);

export const usageShape: Shape<readonly UsageRow[]> = listOf(
	fields({
		slug: required(text),
		rule: required(oneOf(usageRules)),
		find: required(texts),
		except: optional(texts, []),
		as: optional(oneOf(['noun', 'verb', 'fixed']), 'noun'),
		prefer: required(texts),
		fix: optional(oneOf(['replace', 'none']), 'replace'),
		why: required(text),
		source: optional(orNull(text), null),
		severity: required(oneOf(['error', 'warning', 'information', 'hint', 'off'])),
		profile: optional(orNull(text), null),
		standards: optional(texts, []),
		editions: optional(texts, []),
		styles: optional(listOf(oneOf(['shall', 'must', 'imperative'])), []),
		with: optional(texts, []),
		without: optional(texts, []),
		flag: required(texts),
		allow: required(texts),
		...attested,
	}),
);
