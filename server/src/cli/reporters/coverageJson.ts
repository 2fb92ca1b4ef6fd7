import type { NotApplicable } from '../../core/coverage/applicability.ts';
import { claimsOfWorkspace, type ResolvedClaim } from '../../core/coverage/claimTable.ts';
import type { EditionCoverage, Match } from '../../core/coverage/coverage.ts';
import { fileNamedBy } from '../../core/coverage/namedFile.ts';
import { coverageByPrinciple, type PrincipleCoverage } from '../../core/features/principles.ts';
import { editionMeant } from '../../core/index/editions.ts';
import { sectionAround } from '../../core/index/sectionAround.ts';
import type { World } from '../../core/index/world.ts';
import { placeOf } from '../../core/model/reading.ts';
import { lineAt, snapshotOf } from '../../core/text/snapshot.ts';
import { jsonText } from './report.ts';

/** `qms coverage --format json`, schema 1: keys are added, never renamed. Lines are zero-based. */
export function coverageAsJson(
	world: World,
	editions: readonly EditionCoverage[],
	{ withPrinciples = false }: { readonly withPrinciples?: boolean } = {},
): string {
	return jsonText({
		schema: 1,
		claims: claimsOfWorkspace(world.index, world.setup).map(resolved => claimAsJson(world, resolved)),
		standards: editions.map(coverage => ({
			standard: coverage.edition.standard.key,
			edition: coverage.edition.standard.edition,
			summary: { requirements: coverage.clauses.length, ...coverage.summary },
			...(withPrinciples ? { principles: coverageByPrinciple(world, coverage).map(principleAsJson) } : {}),
			clauses: coverage.clauses.map(covered => ({
				clause: covered.clause.number,
				title: covered.clause.heading,
				confidence: covered.clause.confidence,
				state: covered.state,
				documents: covered.documents,
				records: covered.records,
				items: covered.items.map(item => ({
					item: item.letter,
					state: item.state,
					matches: item.matches.map(match => matchAsJson(world, match)),
					justification: item.notApplicable?.reason ?? null,
					notApplicable: item.notApplicable === undefined ? null : declarationAsJson(world, item.notApplicable),
				})),
				matches: covered.matches.map(match => matchAsJson(world, match)),
				justification: covered.justification ?? null,
				notApplicable: covered.notApplicable === undefined ? null : declarationAsJson(world, covered.notApplicable),
				claims: covered.claims.map(resolved => placeAsJson(world, resolved)),
			})),
		})),
	});
}

function principleAsJson({ principle, clauses, summary }: PrincipleCoverage): unknown {
	return {
		principle: principle.slug,
		name: principle.name,
		summary: { requirements: clauses.length, ...summary },
		clauses: clauses.map(({ clause, state }) => ({ clause: clause.number, state })),
	};
}

function claimAsJson(world: World, resolved: ResolvedClaim): unknown {
	const { claim, declaredIn } = resolved;
	const document = resolved.document ?? fileNamedBy(world, resolved);
	const meant = editionMeant(world, claim.standard, claim.edition);
	const facts = world.documents.get(declaredIn);
	const isNamedOnly = claim.subject?.kind === 'document' && document === undefined;
	return {
		path: document ?? null,
		standard: claim.standard ?? meant?.standard.key ?? null,
		edition: claim.edition ?? meant?.standard.edition ?? null,
		clause: claim.clause,
		item: claim.item ?? null,
		kind: claim.kind,
		section: claim.section === undefined ? null : (facts?.reading.facts.sections[claim.section]?.title ?? null),
		named: isNamedOnly ? (claim.subject?.text ?? null) : null,
		declaredIn: { path: declaredIn, line: lineOfClaim(world, resolved) },
	};
}

/** What matched a clause: who claims it and where that is written; null for a row that names no document, or none that there is. */
function placeAsJson(world: World, resolved: ResolvedClaim): unknown {
	const { claim, declaredIn, document } = resolved;
	return {
		path: document ?? fileNamedBy(world, resolved) ?? null,
		clause: claim.clause,
		item: claim.item ?? null,
		kind: claim.kind,
		declaredIn: { path: declaredIn, line: lineOfClaim(world, resolved) },
	};
}

/** Where it is said that a clause or an item does not apply: for it, or for a clause above it. */
function declarationAsJson(world: World, { clause, item, path, claim, at }: NotApplicable): unknown {
	const file = world.settingsFiles.get(path)?.snapshot;
	const line = claim !== undefined ? lineOfClaim(world, claim) : file !== undefined && at !== undefined ? lineAt(file, at.from) : 0;
	return { clause, item: item ?? null, declaredIn: { path, line } };
}

function lineOfClaim(world: World, { claim, declaredIn }: ResolvedClaim): number {
	const document = world.documents.get(declaredIn);
	return document === undefined ? 0 : lineAt(document.snapshot, placeOf(document.reading, claim.place).from);
}

const longestText = 200;

function matchAsJson(world: World, match: Match): unknown {
	const document = world.documents.get(match.path);
	const snapshot = document?.snapshot ?? snapshotOf(match.path, '');
	const text = snapshot.text.slice(match.from, match.to).replace(/\s+/g, ' ').trim();
	return {
		path: match.path,
		section: document === undefined ? null : (sectionAround(document, match.from)?.title ?? null),
		line: lineAt(snapshot, match.from),
		text: text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text,
		weight: Math.round(match.weight * 100) / 100,
	};
}
