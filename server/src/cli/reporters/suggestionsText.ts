import type { Edition } from '../../core/standards/catalogue.ts';
import { clauseLabel, editionLabel } from '../../core/standards/labels.ts';
import { lineAt } from '../../core/text/snapshot.ts';
import { padded } from './columns.ts';
import { counted } from './report.ts';
import { type SuggestedClauses, sectionTitle } from './suggestionsJson.ts';

/** For a terminal: document by document, the likeliest clause first, with the words that led to it. */
export function suggestionsAsText(
	found: readonly SuggestedClauses[],
	{ editions, documents }: { readonly editions: readonly Edition[]; readonly documents: number },
): string {
	const parts = found.filter(({ suggestions }) => suggestions.length > 0).map(partOf);
	const told = new Set(found.filter(({ suggestions }) => suggestions.length > 0).map(({ document }) => document)).size;
	const names = editions.map(editionLabel).join(', ');
	const summary = `${told} of ${counted(documents, 'document')} ${told === 1 ? 'appears' : 'appear'} to address clauses of ${names}, by ${told === 1 ? 'its' : 'their'} text alone`;
	return `${[...parts, summary].join('\n')}\n`;
}

function partOf({ document, edition, suggestions }: SuggestedClauses): string {
	const lines = suggestions.map(({ clause, section, score, words, span }) => {
		const where = `${document.path}:${lineAt(document.snapshot, span.from) + 1}`;
		const title = sectionTitle(document, section);
		return `  ${score.toFixed(2)}  ${padded(clauseLabel(clause), 50)} ${words.join(', ')}${title === undefined ? '' : `\n        ${where} ${title}`}`;
	});
	return `${document.path} (${editionLabel(edition)})\n${lines.join('\n')}\n`;
}
