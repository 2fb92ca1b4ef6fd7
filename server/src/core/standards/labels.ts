import type { Clause, Edition } from './catalogue.ts';
import type { Confidence, StandardRow } from './pack.ts';
import type { Registered } from './register.ts';

/** `ISO 9001:2015`; of a house's own words `Words of Quillmere`. */
export function editionLabel({ standard }: Pick<Edition, 'standard'>): string {
	return standard.citedAs ?? (standard.edition === 'house' ? standard.designation : `${standard.designation}:${standard.edition}`);
}

/** `8.4.1 General`; of a clause without a title of its own `9.2.1 Internal audit`. */
export function clauseLabel(clause: Clause): string {
	return clause.heading === '' ? clause.number : `${clause.number} ${clause.heading}`;
}

/** `8.5.1`, or with an item `8.5.1 f)`; for an item below an item `4.2.1 a) 1)`. */
export function numberLabel(clause: string, item: string | undefined): string {
	return item === undefined ? clause : `${clause} ${item.replace('.', ') ')})`;
}

/** `ISO 9001` for `iso-9001`; the key itself where nobody knows it. */
export function designationOf(register: ReadonlyMap<string, Registered>, key: string): string {
	return register.get(key)?.designation ?? key;
}

/** What is not attested by two sources is shown so. */
export function isToBeVerified(row: { readonly confidence: Confidence }): boolean {
	return row.confidence !== 'A';
}

export const toBeVerified = 'to be verified';

/** ` (to be verified)` behind what two sources do not attest. */
export function verifiedMark(row: { readonly confidence: Confidence }): string {
	return isToBeVerified(row) ? ` (${toBeVerified})` : '';
}

/** Are certificates to the edition still valid beside those to the next one, on a day such as `2026-11-22`? */
export function isInTransition(standard: StandardRow, today: string): boolean {
	return standard.transition !== null && standard.status === 'superseded' && today <= standard.transition.until.padEnd(10, '-31');
}

/** `ISO 9001:2026` for `iso-9001:2026`; a regulation has no colon before its year: `21 CFR 820 (1996)`. */
export function labelOfId(register: ReadonlyMap<string, Registered>, id: string): string {
	const [key = '', year = ''] = id.split(':');
	const name = designationOf(register, key);
	return year === '' || year === 'house' ? name : register.get(key)?.kind === 'regulation' ? `${name} (${year})` : `${name}:${year}`;
}
