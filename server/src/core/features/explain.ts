import { nearest } from '../base/nearest.ts';
import { vocabulariesOf } from '../index/editions.ts';
import type { World } from '../index/world.ts';
import { numberListAt } from '../model/clauseNumbers.ts';
import { designationsIn } from '../model/designations.ts';
import { rules } from '../rules/registry.generated.ts';
import type { Rule } from '../rules/rule.ts';
import { severityOf } from '../rules/run.ts';
import type { Catalogue, Clause, Edition } from '../standards/catalogue.ts';
import type { PrincipleRow, TermName } from '../standards/pack.ts';
import type { Term } from '../standards/vocabulary.ts';
import { wordsOf } from '../text/words.ts';

/** What the tool knows of a word, a clause, a standard or a rule. */
export type Explanation =
	| {
			readonly kind: 'term';
			readonly term: Term;
			readonly edition: Edition;
			readonly status: TermName['status'];
			readonly clauses: readonly ClauseOfEdition[];
	  }
	| {
			readonly kind: 'clause';
			readonly clause: Clause;
			readonly edition: Edition;
			readonly terms: readonly Term[];
			readonly principles: readonly PrincipleRow[];
	  }
	| { readonly kind: 'standard'; readonly edition: Edition }
	| { readonly kind: 'rule'; readonly rule: Rule; readonly severity: string };

export interface ClauseOfEdition {
	readonly clause: Clause;
	readonly edition: Edition;
}

/** All that a name may mean, the surest first; with a near name where it means nothing. */
export interface Explained {
	readonly explanations: readonly Explanation[];
	readonly nearest: string | undefined;
}

export function explain(world: World, what: string): Explained {
	const asked = what.trim();
	const explanations = [
		...rulesNamed(world, asked),
		...clausesNamed(world, asked),
		...standardsNamed(world.setup.catalogue, asked),
		...termsNamed(world, asked),
	];
	return { explanations, nearest: explanations.length > 0 ? undefined : nearest(asked, knownNames(world)) };
}

export function explainTerm(world: World, term: Term, status: TermName['status']): Explanation | undefined {
	const edition = world.setup.catalogue.editions.get(term.edition);
	return edition && { kind: 'term', term, edition, status, clauses: clausesLeaningOn(world.setup.catalogue, term) };
}

export function explainClause(world: World, edition: Edition, clause: Clause): Explanation {
	const vocabulary = world.setup.catalogue.editions.get(edition.standard.vocabulary ?? '');
	const principles =
		world.setup.catalogue.data.packs.find(({ standard }) => `${standard.key}:${standard.edition}` === edition.standard.vocabulary)
			?.principles ?? [];
	return {
		kind: 'clause',
		clause,
		edition,
		terms: clause.terms.flatMap(slug => vocabulary?.vocabulary?.terms.get(slug) ?? []),
		principles: clause.principles.flatMap(slug => principles.find(principle => principle.slug === slug) ?? []),
	};
}

/** The requirement clauses that lean on a term, in every edition written in its vocabulary. */
function clausesLeaningOn(catalogue: Catalogue, term: Term): readonly ClauseOfEdition[] {
	return [...catalogue.editions.values()]
		.filter(edition => edition.standard.vocabulary === term.edition)
		.flatMap(edition =>
			[...edition.clauses.values()]
				.filter(clause => clause.assessable && clause.terms.includes(term.slug))
				.map(clause => ({ clause, edition })),
		);
}

function rulesNamed(world: World, asked: string): Explanation[] {
	return rules
		.filter(rule => rule.id === asked.replace(/^qms\./, ''))
		.map(rule => ({ kind: 'rule', rule, severity: severityOf(rule, world) }));
}

/** `8.4.1`, `clause 8.4.1`, `ISO 9001:2015 8.4.1`, `iso-9001:8.4.1`; without a standard, that clause of each. */
function clausesNamed(world: World, asked: string): Explanation[] {
	const text = asked.replace(/^[a-z]+-\d{4,5}(?=:)/, key => key.toUpperCase());
	const [designation] = designationsIn(text);
	const rest = designation === undefined ? text : text.slice(designation.to);
	const at = /^[\s,:]*(?:clause|§)?\s*/i.exec(rest)?.[0].length ?? 0;
	const list = numberListAt(rest, at, true);
	const number = list !== undefined && rest.slice(list.to).trim() === '' ? list.numbers[0]?.number : undefined;
	if (number === undefined) {
		return [];
	}
	return [...world.setup.catalogue.editions.values()]
		.filter(
			edition =>
				designation === undefined ||
				(edition.standard.key === designation.key && (designation.edition ?? edition.standard.edition) === edition.standard.edition),
		)
		.flatMap(edition => {
			const clause = edition.clauses.get(number);
			return clause === undefined ? [] : [explainClause(world, edition, clause)];
		});
}

function standardsNamed(catalogue: Catalogue, asked: string): Explanation[] {
	const [designation] = designationsIn(asked);
	const key = designation !== undefined && designation.to - designation.from === asked.length ? designation.key : asked.split(':')[0];
	const year = designation?.edition ?? asked.split(':')[1];
	return [...catalogue.editions.values()]
		.filter(edition => edition.standard.key === key && (year === undefined || year === edition.standard.edition))
		.map(edition => ({ kind: 'standard', edition }));
}

function termsNamed(world: World, asked: string): Explanation[] {
	const words = wordsOf(asked);
	const used = vocabulariesOf(world);
	const others = [...world.setup.catalogue.editions.values()]
		.flatMap(edition => edition.vocabulary ?? [])
		.filter(vocabulary => !used.includes(vocabulary));
	return [...used, ...others].flatMap(vocabulary => {
		const [match] = vocabulary.phrases.find(asked, words);
		const isWhole = match !== undefined && match.from === words[0]?.from && match.to === words.at(-1)?.to;
		const bySlug = vocabulary.terms.get(asked.toLowerCase());
		const found = isWhole ? explainTerm(world, match.value.term, match.value.status) : bySlug && explainTerm(world, bySlug, 'preferred');
		return found === undefined ? [] : [found];
	});
}

function knownNames(world: World): string[] {
	const editions = [...world.setup.catalogue.editions.values()];
	return [
		...rules.map(rule => rule.id),
		...editions.flatMap(edition => [...(edition.vocabulary?.terms.values() ?? [])].flatMap(term => term.names.map(({ name }) => name))),
		...editions.map(edition => edition.standard.designation),
	];
}
