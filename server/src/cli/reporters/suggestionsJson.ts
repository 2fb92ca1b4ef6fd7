import type { Suggestion } from '../../core/coverage/suggest.ts';
import type { WorkspaceDocument } from '../../core/index/world.ts';
import type { Edition } from '../../core/standards/catalogue.ts';
import { lineAt } from '../../core/text/snapshot.ts';
import { jsonText } from './report.ts';

/** What one document appears to address of one edition. */
export interface SuggestedClauses {
	readonly document: WorkspaceDocument;
	readonly edition: Edition;
	readonly suggestions: readonly Suggestion[];
}

/** `qms suggest --format json`, schema 1: keys are added, never renamed. Lines are zero-based; scores have two decimals. */
export function suggestionsAsJson(found: readonly SuggestedClauses[]): string {
	return jsonText({
		schema: 1,
		suggestions: found.flatMap(({ document, edition, suggestions }) =>
			suggestions.map(({ clause, section, score, words, span }) => ({
				path: document.path,
				standard: edition.standard.key,
				edition: edition.standard.edition,
				clause: clause.number,
				title: clause.heading,
				section: sectionTitle(document, section) ?? null,
				line: lineAt(document.snapshot, span.from),
				score: Number(score.toFixed(2)),
				words,
			})),
		),
	});
}

/** As its heading is written; undefined for the document as a whole. */
export function sectionTitle({ reading }: WorkspaceDocument, section: number | undefined): string | undefined {
	return section === undefined ? undefined : reading.facts.sections[section]?.title;
}
