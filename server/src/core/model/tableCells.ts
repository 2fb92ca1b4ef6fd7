import type { Chunk } from '../syntax/chunk.ts';
import { type Span, shifted, spansWithin } from '../text/span.ts';
import { citationsIn } from './citations.ts';
import { type ClauseNumber, numberListAt } from './clauseNumbers.ts';
import { isId } from './ids.ts';
import { visibleText } from './visible.ts';

/** The text of a cell without its marks, character for character; empty for a cell that a row lacks. */
export function cellText(chunk: Chunk, cell: Span | undefined): string {
	return cell === undefined ? '' : chunk.plain.slice(cell.from, cell.to);
}

/** The clauses a cell names: bare (`4.2.1 b)`, `7.5.2–7.5.3`, a `<br>` list), or with a word or a standard. */
export function numbersInCell(chunk: Chunk, cell: Span): readonly ClauseNumber[] {
	const text = cellText(chunk, cell);
	const all = citationsIn(text);
	// `MDR Annex I, Art. 27` and `MPDG § 8`: articles and paragraphs are of a law unless a standard is named with them.
	const cited = all.filter(citation => citation.standard !== undefined || citation.word === 'clause' || citation.word === 'bare');
	if (all.length > 0) {
		return (cited.length > 0 || !isOfLaw(text) ? (cited.length > 0 ? cited : all) : [])
			.flatMap(citation => citation.numbers)
			.map(number => shifted(number, cell.from));
	}
	const found: ClauseNumber[] = [];
	let from = 0;
	for (const line of text.split('\n')) {
		const start = from + (/^[\s(§]*/.exec(line)?.[0].length ?? 0);
		const list = numberListAt(text, start, true);
		if (list !== undefined && (found.length === 0 || start >= (found.at(-1)?.to ?? 0))) {
			found.push(...list.numbers);
		}
		from += line.length + 1;
	}
	return found.map(number => shifted(number, cell.from));
}

/** The same, under the header of the column: below `Annex A controls` the numbers lack the letter that they are cited with. */
export function numbersUnder(header: string, chunk: Chunk, cell: Span): readonly ClauseNumber[] {
	const found = numbersInCell(chunk, cell);
	return isOfAnnex(header) ? found.map(inAnnex) : found;
}

function isOfAnnex(header: string): boolean {
	return (
		/(?<!\p{L})(?:annexe?|anhang|anexo|allegato)\s*A(?!\p{L})/iu.test(header) && !/clause|klausel|kapitel|article|cl[aá]usula/i.test(header)
	);
}

function inAnnex(number: ClauseNumber): ClauseNumber {
	return number.number.startsWith('A') ? number : { ...number, number: `A.${number.number}` };
}

/** Does the text name something else than clauses before its numbers: a law, another scheme? */
function isOfLaw(text: string): boolean {
	return /(?<!\p{L})(?:[A-Z]{3,}|Regulation|Directive|Act|Verordnung|Gesetz|Ley|Loi)(?!\p{L})/u.test(text);
}

/** Does a cell hold a link to a file, a wiki link or nothing but an id? */
export function namesDocument(chunk: Chunk, cell: Span): boolean {
	return (
		spansWithin(chunk.links, cell).some(link => link.kind === 'inline' && !/^[a-z]+:/i.test(link.target)) ||
		spansWithin(chunk.brackets, cell).length > 0 ||
		isId(visibleText(chunk, cell))
	);
}
