import type { ClaimFact, ClaimKind, StandardName, Subject } from './facts.ts';

/** A claim or a citation of a clause number, of the standard that is meant where it stands; one for each edition that is meant. */
export function claimsFor(
	number: { readonly number: string; readonly item: string | undefined },
	standard: StandardName | undefined,
	kind: ClaimKind,
	section: number | undefined,
	subject: Subject | undefined,
	place: number,
): ClaimFact[] {
	const { number: clause, item } = number;
	const editions = [standard?.edition, ...(standard?.otherEditions ?? [])];
	return editions.map(edition => ({ standard: standard?.key, edition, clause, item, kind, section, subject, place }));
}
