import type { ClaimFact, ClaimKind, StandardName, Subject } from './facts.ts';

/** A claim or a citation of a clause number, of the standard that is meant where it stands. */
export function claim(
	number: { readonly number: string; readonly item: string | undefined },
	standard: StandardName | undefined,
	kind: ClaimKind,
	section: number | undefined,
	subject: Subject | undefined,
	place: number,
): ClaimFact {
	return { standard: standard?.key, edition: standard?.edition, clause: number.number, item: number.item, kind, section, subject, place };
}
