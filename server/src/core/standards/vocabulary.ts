import { type Phrases, phrasesOf } from '../text/phrases.ts';
import type { Pack, TermName, TermRow } from './pack.ts';

/** The terms of an edition, found in running text. */
export interface Vocabulary {
	/** The edition's id. */
	readonly edition: string;
	readonly terms: ReadonlyMap<string, Term>;
	readonly phrases: Phrases<TermUse>;
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
	return { edition, terms, phrases: phrasesOf(entries) };
}

function termFrom(row: TermRow, edition: string, groups: Readonly<Record<string, string>>): Term {
	const group = row.number === null ? undefined : groups[row.number.split('.').slice(0, 2).join('.')];
	return { ...row, edition, preferred: row.names[0]?.name ?? row.slug, group };
}
