import type { Clause, Edition } from '../standards/catalogue.ts';
import { isToBeVerified, toBeVerified, verifiedMark } from '../standards/labels.ts';
import type { DocumentedInformationRow, HouseAdditions, ItemRow, StandardRow } from '../standards/pack.ts';
import type { WordUse } from '../standards/profile.ts';
import { listed } from '../text/listed.ts';
import type { ClauseExplanation, Move } from './explanation.ts';

/** `Record: results (item b)`: what the standard asks for in writing, in our own words. */
export function documentedInformationLabel(row: DocumentedInformationRow): string {
	return `${row.kind === 'record' ? 'Record' : 'Document'}: ${row.name}${row.item === null ? '' : ` (item ${row.item})`}`;
}

/** `a) topic (to be verified)`; where that holds for all items it is said once, by {@link itemsNote}. */
export function itemLabel(item: ItemRow, { items }: Pick<Clause, 'items'>): string {
	return `${item.letter})${item.topic === '' ? '' : ` ${item.topic}`}${itemMark(item, items)}`;
}

export function itemMark(item: ItemRow, items: readonly ItemRow[]): string {
	return items.every(isToBeVerified) ? '' : verifiedMark(item);
}

export function itemsNote({ items }: Pick<Clause, 'items'>): string {
	return items.length > 0 && items.every(isToBeVerified) ? `The items and their letters are ${toBeVerified}.` : '';
}

/** Where the standard's own words can be read. */
export function sourceNotice(edition: Edition): string {
	return edition.standard.readAt === '' ? '' : `Explained in our own words; the standard itself can be read at ${edition.standard.readAt}`;
}

/** Which pack an answer comes from, and which packs of the house's own added to it. */
export function packNotice(edition: Edition, row: HouseAdditions): string {
	const additions = (row.additions ?? []).filter(pack => pack !== edition.standard.key);
	return `${edition.id.replace(/:house$/, '')}${additions.length === 0 ? '' : `, with additions of ${additions.join(', ')}`}`;
}

/** For a clause that holds no requirements: what stands below it. */
export function childrenLabel(clause: Clause, edition: Edition): string {
	return clause.children.map(number => `${number} ${edition.clauses.get(number)?.title ?? ''}`.trim()).join(', ');
}

/** What became of a clause in another edition: `Now 10.1 in ISO 9001:2026 (merged; to be verified). A note.` */
export function moveLabel(move: Move, own: ClauseExplanation, nameOf: (edition: string) => string): string {
	const doubts = [
		move.relation === 'same' || move.clauses.length === 0 ? '' : move.relation,
		isToBeVerified(move) ? toBeVerified : '',
	].filter(part => part !== '');
	return sentence(whatBecame(move, own.clause.number, nameOf(move.edition)), doubts, move.note);
}

function whatBecame(move: Move, own: string, edition: string): string {
	const clauses = listed(move.clauses);
	if (clauses === '') {
		return move.direction === 'to' ? `Gone in ${edition}` : `New; ${edition} did not have it`;
	}
	if (clauses === own && move.relation === 'same') {
		return `The same in ${edition}`;
	}
	return move.direction === 'to' ? `Now ${clauses} in ${edition}` : `Was ${clauses} in ${edition}`;
}

/** What answers to a clause in another standard: `Near to ISO 13485:2016, 7.4.1 and 7.4.2.` */
export function counterpartLabel(move: Move, nameOf: (edition: string) => string): string {
	const edition = nameOf(move.edition);
	const clauses = listed(move.clauses);
	const doubts = isToBeVerified(move) ? [toBeVerified] : [];
	return sentence(clauses === '' ? `Nothing in ${edition} answers to it` : `Near to ${edition}, ${clauses}`, doubts, move.note);
}

function sentence(text: string, doubts: readonly string[], note: string | null): string {
	return `${text}${doubts.length === 0 ? '' : ` (${doubts.join('; ')})`}.${note === null ? '' : ` ${note}`}`;
}

/** `ISO 13485:2016: required (5.5.2)` */
export function useLabel(use: WordUse, nameOf: (key: string) => string): string {
	const clause = use.clause === null ? '' : ` (${use.clause})`;
	const instead = use.instead === null ? '' : `, now ${use.instead}`;
	return `${nameOf(use.standard)}:${use.editions.join(' and ')}: ${use.status}${clause}${instead}${verifiedMark(use)}`;
}

/** `current`; `superseded by ISO 9001:2026, certificates valid until 2029-09-30 (to be verified)`. */
export function statusLabel(standard: StandardRow, nameOf: (edition: string) => string): string {
	const by = standard.supersededBy === null ? '' : `, replaced by ${nameOf(standard.supersededBy)}`;
	const { transition } = standard;
	const until = transition === null ? '' : `; certificates to it stay valid until ${transition.until}${verifiedMark(transition)}`;
	return `${standard.status}${by}${until}`;
}
