import type { ClauseExplanation, Explanation, TermExplanation } from '../../core/features/explanation.ts';
import { cueText } from '../../core/standards/cues.ts';
import type { HouseAdditions } from '../../core/standards/pack.ts';
import { jsonText } from './report.ts';

/** `qms explain --format json`, schema 1: everything that is known, complete, but for text under licence. */
export function explanationAsJson(explanations: readonly Explanation[]): string {
	return jsonText({ schema: 1, explanations: explanations.map(asJson) });
}

function asJson(explanation: Explanation): unknown {
	switch (explanation.kind) {
		case 'term':
			return termAsJson(explanation);
		case 'clause':
			return clauseAsJson(explanation);
		case 'former': {
			const { row, targets, ...former } = explanation;
			return {
				...former,
				targets: targets.map(({ number, heading }) => ({ number, title: heading })),
				relation: row.relation,
				note: row.note,
			};
		}
		case 'word':
			return { kind: 'word', ...explanation.profile };
		case 'registered':
			return {
				...explanation.registered,
				kind: 'registered',
				is: explanation.registered.kind,
				misspelled: explanation.misspelled ?? null,
				unknownYear: explanation.unknownYear ?? null,
			};
		case 'standard':
			return {
				...explanation.edition.standard,
				kind: 'standard',
				holds: explanation.edition.standard.kind,
				clauses: explanation.edition.leaves.length,
				terms: explanation.edition.vocabulary?.terms.size ?? 0,
				principles: explanation.edition.principles.map(({ number, slug, name, statement }) => ({ number, slug, name, statement })),
			};
		case 'usage': {
			const { row, here } = explanation;
			const { rule, slug, find, prefer, why, source, severity, layer } = row;
			return { kind: 'usage', rule, slug, find, prefer, why, source, severity, with: row.with, without: row.without, layer, here };
		}
		case 'rule': {
			const { check: _, ...meta } = explanation.rule;
			return { kind: 'rule', severity: explanation.severity, ...meta };
		}
	}
}

function termAsJson({ term, edition, status, elsewhere, clauses, principles, profile }: TermExplanation): unknown {
	return {
		kind: 'term',
		status,
		...withoutLicensed(term),
		edition: edition.id,
		pack: edition.id,
		elsewhere: elsewhere.map(({ term: other, edition: of }) => ({ edition: of.id, number: other.number, confidence: other.confidence })),
		clauses: clauses.map(({ clause, edition: of }) => ({ standard: of.standard.key, edition: of.standard.edition, clause: clause.number })),
		principles: principles.map(({ number, slug, name }) => ({ number, slug, name })),
		profile: profile?.uses ?? [],
	};
}

function clauseAsJson({ clause, edition, terms, principles, moves, counterparts }: ClauseExplanation): unknown {
	const { cues, items, parent, ...row } = clause;
	return {
		kind: 'clause',
		...withoutLicensed(row),
		parent: parent ?? null,
		standard: edition.standard.key,
		edition: edition.standard.edition,
		pack: edition.id,
		cues: cues.map(cueText),
		items: items.map(({ cues: itemCues, ...item }) => ({ ...withoutLicensed(item), cues: itemCues.map(cueText) })),
		terms: terms.map(term => ({ slug: term.slug, number: term.number, name: term.preferred })),
		principles: principles.map(({ number, slug, name }) => ({ number, slug, name })),
		moves,
		counterparts,
	};
}

/** Text under licence is shown in the editor and goes nowhere else. */
function withoutLicensed<Row extends HouseAdditions>({ licensed: _, ...row }: Row): Omit<Row, 'licensed'> {
	return row;
}
