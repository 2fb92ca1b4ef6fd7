import type { Clause, Edition } from '../standards/catalogue.ts';
import type { DocumentedInformationRow } from '../standards/pack.ts';

/** `record (keep)`: the duty that the standard puts on documented information, in a word. */
export function documentedInformationLabel(row: DocumentedInformationRow): string {
	return `${row.kind === 'record' ? 'Record' : 'Document'}: ${row.name}${row.item === null ? '' : ` (item ${row.item})`}`;
}

export const toBeVerified = 'to be verified';

/** Where the standard's own words can be read. */
export function sourceNotice(edition: Edition): string {
	return edition.standard.readAt === '' ? '' : `Explained in our own words; the standard itself can be read at ${edition.standard.readAt}`;
}

/** For a clause that holds no requirements: what stands below it. */
export function childrenLabel(clause: Clause, edition: Edition): string {
	return clause.children.map(number => `${number} ${edition.clauses.get(number)?.title ?? ''}`.trim()).join(', ');
}
