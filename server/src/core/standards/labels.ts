import type { Clause, Edition } from './catalogue.ts';
import type { Registered } from './register.ts';

/** `ISO 9001:2015` */
export function editionLabel(edition: Edition): string {
	return `${edition.standard.designation}:${edition.standard.edition}`;
}

/** `8.4.1 General`; of a clause without a title of its own `9.2.1 Internal audit`. */
export function clauseLabel(clause: Clause): string {
	return clause.heading === '' ? clause.number : `${clause.number} ${clause.heading}`;
}

/** `ISO 9001` for `iso-9001`; the key itself where nobody knows it. */
export function designationOf(register: ReadonlyMap<string, Registered>, key: string): string {
	return register.get(key)?.designation ?? key;
}

/** What is not attested by two sources is shown so. */
export function isToBeVerified(row: { readonly confidence: 'A' | 'B' | 'C' }): boolean {
	return row.confidence !== 'A';
}
