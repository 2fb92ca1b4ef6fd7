import { compareText } from '../base/sorted.ts';
import type { Rule } from '../rules/rule.ts';
import { type Catalogue, type Clause, type Edition, editionId } from '../standards/catalogue.ts';
import type { CrosswalkItem, CrosswalkRow, Relation } from '../standards/crosswalk.ts';
import type { Confidence, PrincipleRow, StandardRow, TermName } from '../standards/pack.ts';
import type { WordProfile } from '../standards/profile.ts';
import type { Registered } from '../standards/register.ts';
import type { Term } from '../standards/vocabulary.ts';
import type { UsageExplanation } from './explainUsage.ts';

/** What the tool knows of a word, a clause, a standard or a rule. */
export type Explanation =
	| TermExplanation
	| ClauseExplanation
	| FormerExplanation
	| WordExplanation
	| RegisteredExplanation
	| StandardExplanation
	| RuleExplanation
	| UsageExplanation;

export interface TermExplanation {
	readonly kind: 'term';
	readonly term: Term;
	readonly edition: Edition;
	readonly status: TermName['status'];
	/** The same term in other editions of the vocabulary. */
	readonly elsewhere: readonly { readonly term: Term; readonly edition: Edition }[];
	/** The requirement clauses that lean on it. */
	readonly clauses: readonly ClauseOfEdition[];
	/** The principles that these clauses serve, the one that most of them serve first. */
	readonly principles: readonly PrincipleRow[];
	/** What standards have to do with the word. */
	readonly profile: WordProfile | undefined;
}

export interface ClauseExplanation {
	readonly kind: 'clause';
	readonly clause: Clause;
	readonly edition: Edition;
	readonly terms: readonly Term[];
	readonly principles: readonly PrincipleRow[];
	/** Where it came from and where it went in other editions of the standard. */
	readonly moves: readonly Move[];
	/** What answers to it in other standards. */
	readonly counterparts: readonly Move[];
}

/** A clause of an edition that there is no pack for, as far as a crosswalk tells where it went. */
export interface FormerExplanation {
	readonly kind: 'former';
	/** Ids of the two editions. */
	readonly edition: string;
	readonly now: string;
	readonly number: string;
	readonly title: string | null;
	readonly targets: readonly Clause[];
	readonly row: CrosswalkRow;
	readonly confidence: Confidence;
}

/** A word that is no term of a vocabulary, but that standards treat differently. */
export interface WordExplanation {
	readonly kind: 'word';
	readonly profile: WordProfile;
}

/** A standard as the register knows it. */
export interface RegisteredExplanation {
	readonly kind: 'registered';
	readonly registered: Registered;
	/** What was asked for is a wrong way to write it. */
	readonly misspelled: string | undefined;
	/** A year that was asked for and in which no edition came out. */
	readonly unknownYear: string | undefined;
}

/** An edition that there is a pack for. */
export interface StandardExplanation {
	readonly kind: 'standard';
	readonly edition: Edition;
}

export interface RuleExplanation {
	readonly kind: 'rule';
	readonly rule: Rule;
	readonly severity: string;
}

export interface ClauseOfEdition {
	readonly clause: Clause;
	readonly edition: Edition;
}

/** A row of a crosswalk, seen from one of its ends. */
export interface Move {
	/** Does the clause explained stand at the old end, or at the new one? */
	readonly direction: 'to' | 'from';
	/** The other end: an edition and the clauses there; none for what was dropped or is new. */
	readonly edition: string;
	readonly clauses: readonly string[];
	readonly relation: Relation;
	readonly note: string | null;
	readonly items: readonly CrosswalkItem[];
	readonly confidence: Confidence;
}

export function explainTerm(catalogue: Catalogue, term: Term, status: TermName['status']): TermExplanation | undefined {
	const edition = catalogue.editions.get(term.edition);
	if (edition === undefined) {
		return undefined;
	}
	const clauses = clausesLeaningOn(catalogue, term);
	return {
		kind: 'term',
		term,
		edition,
		status,
		elsewhere: elsewhere(catalogue, edition.standard, term),
		clauses,
		principles: principlesOf(edition, clauses),
		profile: profileOf(
			catalogue,
			term.names.map(({ name }) => name),
		),
	};
}

export function explainClause(catalogue: Catalogue, edition: Edition, clause: Clause): ClauseExplanation {
	const vocabulary = catalogue.editions.get(edition.standard.vocabulary ?? '');
	const moves = movesOf(catalogue, edition.id, clause.number);
	return {
		kind: 'clause',
		clause,
		edition,
		terms: clause.terms.flatMap(slug => vocabulary?.vocabulary?.terms.get(slug) ?? []),
		principles: clause.principles.flatMap(slug => vocabulary?.principles.find(principle => principle.slug === slug) ?? []),
		moves: moves.revision,
		counterparts: moves.correspondence,
	};
}

/** What became of a clause of editions that there is no pack for. */
export function explainFormer(catalogue: Catalogue, number: string, isMeant: (edition: string) => boolean): readonly FormerExplanation[] {
	return catalogue.data.crosswalks
		.filter(({ kind, from }) => kind === 'revision' && !catalogue.editions.has(from) && isMeant(from))
		.flatMap(({ from, to, rows, confidence }) =>
			rows
				.filter(row => row.from === number)
				.map(row => ({
					kind: 'former' as const,
					edition: from,
					now: to,
					number,
					title: row.title,
					targets: row.to.flatMap(target => catalogue.editions.get(to)?.clauses.get(target) ?? []),
					row,
					confidence: row.confidence ?? confidence,
				})),
		);
}

/** The profile of a word by any of its names. */
export function profileOf(catalogue: Catalogue, names: readonly string[]): WordProfile | undefined {
	const wanted = new Set(names.map(name => name.toLowerCase()));
	return catalogue.data.profiles.find(profile => profile.names.some(name => wanted.has(name.toLowerCase())));
}

function elsewhere(catalogue: Catalogue, { key, edition: year }: StandardRow, term: Term): TermExplanation['elsewhere'] {
	return catalogue.standards
		.filter(standard => standard.key === key && standard.edition !== year)
		.flatMap(standard => {
			const edition = catalogue.editions.get(editionId(standard));
			const found = edition?.vocabulary?.terms.get(term.slug);
			return edition === undefined || found === undefined ? [] : [{ term: found, edition }];
		});
}

/** In every edition that is written in the term's vocabulary. */
function clausesLeaningOn(catalogue: Catalogue, term: Term): readonly ClauseOfEdition[] {
	return catalogue.standards
		.filter(standard => standard.vocabulary === term.edition)
		.flatMap(standard => catalogue.editions.get(editionId(standard)) ?? [])
		.flatMap(edition =>
			[...edition.clauses.values()]
				.filter(clause => clause.assessable && clause.terms.includes(term.slug))
				.map(clause => ({ clause, edition })),
		);
}

function principlesOf(edition: Edition, clauses: readonly ClauseOfEdition[]): readonly PrincipleRow[] {
	const counts = new Map<string, number>();
	for (const slug of clauses.flatMap(({ clause }) => clause.principles)) {
		counts.set(slug, (counts.get(slug) ?? 0) + 1);
	}
	return [...counts]
		.sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
		.flatMap(([slug]) => edition.principles.find(principle => principle.slug === slug) ?? []);
}

function movesOf(
	catalogue: Catalogue,
	id: string,
	number: string,
): { readonly revision: readonly Move[]; readonly correspondence: readonly Move[] } {
	const found = catalogue.data.crosswalks.flatMap(({ from, to, kind, rows, confidence }) => {
		if (from !== id && to !== id) {
			return [];
		}
		return rows.flatMap(row => {
			const direction = from === id ? 'to' : 'from';
			const isMeant = direction === 'to' ? row.from === number : row.to.includes(number);
			const move: Move = {
				direction,
				edition: direction === 'to' ? to : from,
				clauses: direction === 'to' ? row.to : row.from === null ? [] : [row.from],
				relation: row.relation,
				note: row.note,
				items: row.items,
				confidence: row.confidence ?? confidence,
			};
			return isMeant ? [{ kind, move }] : [];
		});
	});
	const of = (kind: 'revision' | 'correspondence'): readonly Move[] => found.filter(row => row.kind === kind).map(({ move }) => move);
	return { revision: of('revision'), correspondence: of('correspondence') };
}
