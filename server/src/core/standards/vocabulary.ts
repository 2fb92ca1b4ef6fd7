import { type Phrases, phrasesOf } from '../text/phrases.ts';
import { wordsOf } from '../text/words.ts';
import type { Pack, TermName, TermRow } from './pack.ts';

/** The terms of an edition, found in running text. */
export interface Vocabulary {
	/** The edition's id. */
	readonly edition: string;
	readonly terms: ReadonlyMap<string, Term>;
	readonly phrases: Phrases<TermUse>;
	/** Fits wherever a deprecated name may stand; undefined where there is none. */
	readonly deprecated: RegExp | undefined;
}

export interface Term extends TermRow {
	readonly edition: string;
	readonly preferred: string;
	/** Title of the group that the standard lists it under. */
	readonly group: string | undefined;
}

/** A name of a term, as it may stand in a text. */
export interface TermUse {
	readonly term: Term;
	readonly name: string;
	readonly status: TermName['status'];
}

export function vocabularyOf(edition: string, pack: Pack): Vocabulary {
	const terms = new Map(pack.terms.map(row => [row.slug, termFrom(row, edition, pack.groups)]));
	const entries = [...terms.values()].flatMap(term =>
		[...term.names, ...term.inflections.map(name => ({ name, status: 'preferred' as const }))].map(
			({ name, status }) => [name, { term, name, status }] as const,
		),
	);
	return { edition, terms, phrases: phrasesOf(entries), deprecated: beginningsOf(entries) };
}

function termFrom(row: TermRow, edition: string, groups: Readonly<Record<string, string>>): Term {
	const group = row.number === null ? undefined : groups[row.number.split('.').slice(0, 2).join('.')];
	return { ...row, edition, preferred: row.names[0]?.name ?? row.slug, group };
}

/** Deprecated names without their ends, which inflection may change; between their words whatever joins words, marks included. */
function beginningsOf(entries: readonly (readonly [string, TermUse])[]): RegExp | undefined {
	const sources = entries
		.filter(([, use]) => use.status === 'deprecated')
		.map(([name]) =>
			wordsOf(name)
				.map(({ lower }, i, words) => (i === words.length - 1 ? lower.slice(0, Math.max(3, lower.length - 2)) : lower))
				.join('\\W{1,50}'),
		);
	return sources.length === 0 ? undefined : new RegExp([...new Set(sources)].join('|'), 'i');
}
