import { html, type Markup } from './markup.ts';

/** So many are enough to begin to read. */
const mostOpen = 24;
/** So many more are written out. */
const mostFolded = 200;

/**
 * The rows of a list, those behind the first folded away. Of a very long list the page keeps for each document at least the first row
 * that belongs to it: a cell of the matrix shows what stands here of its document.
 */
export function folded<T>(
	rows: readonly T[],
	documentsOf: (row: T) => readonly (string | undefined)[],
	markupOf: (row: T) => Markup,
): readonly Markup[] {
	const open = rows.slice(0, mostOpen).map(markupOf);
	if (rows.length <= mostOpen) {
		return open;
	}
	const kept = rows.length <= mostOpen + mostFolded ? rows : withFirsts(rows, documentsOf);
	const left = rows.length - kept.length;
	return [
		...open,
		html`<li class="more"><details><summary>${rows.length - mostOpen} more</summary><ul>${kept.slice(mostOpen).map(markupOf)}${left > 0 && html`<li class="more">and ${left} more of the same documents</li>`}</ul></details></li>`,
	];
}

function withFirsts<T>(rows: readonly T[], documentsOf: (row: T) => readonly (string | undefined)[]): readonly T[] {
	const seen = new Set<string | undefined>();
	return rows.filter((row, i) => {
		const documents = documentsOf(row);
		const isFirst = documents.some(document => !seen.has(document));
		for (const document of documents) {
			seen.add(document);
		}
		return isFirst || i < mostOpen + mostFolded;
	});
}
