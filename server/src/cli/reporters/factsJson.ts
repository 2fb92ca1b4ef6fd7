import type { ClaimRead, FactsOfDocument } from '../../core/features/facts.ts';
import { jsonText } from './report.ts';

/** `qms facts --format json`, schema 1: keys are added, never renamed. Lines are zero-based. */
export function factsAsJson(facts: FactsOfDocument): string {
	return jsonText({
		schema: 1,
		path: facts.path,
		title: facts.title,
		id: facts.id === undefined ? null : { text: facts.id.text, source: facts.id.source, line: facts.id.line ?? null },
		kind: { kind: facts.kind.kind, source: facts.kind.source ?? null, reason: facts.kind.reason },
		recognized: facts.recognized ?? null,
		metadata: facts.metadata.map(({ field, key, values, source, line }) => ({ field, key, values, source, line: line ?? null })),
		sections: facts.sections.map(({ number, title, level, line }) => ({ number: number ?? null, title, level, line })),
		claims: facts.claims.map(claimAsJson),
		citations: facts.citations.map(claimAsJson),
		standards: facts.standards.map(({ name, edition, line }) => ({ name, edition: edition ?? null, line })),
		references: facts.references.map(({ kind, target, resolved, outcome, line }) => ({
			kind,
			target,
			resolved: resolved ?? null,
			outcome,
			line,
		})),
		ids: facts.ids.map(({ text, resolved, outcome, line }) => ({ text, resolved: resolved ?? null, outcome, line })),
	});
}

function claimAsJson(claim: ClaimRead): unknown {
	const { standard, edition, clause, item, kind, section, line, subject, meant } = claim;
	return {
		standard: standard ?? null,
		edition: edition ?? null,
		clause,
		item: item ?? null,
		kind,
		section: section ?? null,
		line,
		subject: subject === undefined ? null : { kind: subject.kind, text: subject.text, resolved: subject.resolved ?? null },
		meant: meant ?? null,
	};
}
