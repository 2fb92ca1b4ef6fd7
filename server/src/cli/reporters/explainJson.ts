import type { Explanation } from '../../core/features/explain.ts';
import { jsonText } from './report.ts';

/** `qms explain --format json`, schema 1: everything that is known, complete. */
export function explanationAsJson(explanations: readonly Explanation[]): string {
	return jsonText({ schema: 1, explanations: explanations.map(asJson) });
}

function asJson(explanation: Explanation): unknown {
	switch (explanation.kind) {
		case 'term': {
			const { term, edition, status, clauses } = explanation;
			return {
				kind: 'term',
				status,
				...term,
				edition: edition.id,
				clauses: clauses.map(({ clause, edition: of }) => ({
					standard: of.standard.key,
					edition: of.standard.edition,
					clause: clause.number,
				})),
			};
		}
		case 'clause': {
			const { clause, edition, terms, principles } = explanation;
			const { evidence: _, items, ...row } = clause;
			return {
				kind: 'clause',
				...row,
				standard: edition.standard.key,
				edition: edition.standard.edition,
				items: items.map(({ evidence: __, ...item }) => item),
				terms: terms.map(term => ({ slug: term.slug, number: term.number, name: term.preferred })),
				principles: principles.map(({ number, slug, name }) => ({ number, slug, name })),
			};
		}
		case 'standard':
			return {
				...explanation.edition.standard,
				kind: 'standard',
				holds: explanation.edition.standard.kind,
				clauses: explanation.edition.leaves.length,
				terms: explanation.edition.vocabulary?.terms.size ?? 0,
			};
		case 'rule': {
			const { check: _, ...meta } = explanation.rule;
			return { kind: 'rule', severity: explanation.severity, ...meta };
		}
	}
}
