import { fields, listOf, oneOf, optional, orNull, required, type Shape, text } from '../syntax/yamlShape.ts';
import { type Attested, attested, type EditionStatus, editionStatus } from './pack.ts';

/** A standard or regulation that documents cite, whether or not there is a pack for it. */
export interface Registered extends Attested {
	readonly key: string;
	/** As it should be written, without the year. */
	readonly designation: string;
	readonly title: string;
	readonly kind: 'standard' | 'regulation' | 'guidance';
	/** How somebody can be assessed against it: `none` for vocabularies and guidance, `other` where products or processes are. */
	readonly assessment: 'certification' | 'accreditation' | 'other' | 'none';
	/** Oldest first. */
	readonly editions: readonly RegisteredEdition[];
	readonly amendments: readonly RegisteredAmendment[];
	/** Key of another standard that took its place. */
	readonly replacedBy: string | null;
	/** Designations that people write for it and that are wrong. */
	readonly misspellings: readonly string[];
}

export interface RegisteredEdition {
	/** `2015` */
	readonly edition: string;
	/** A year, or a year and a month. */
	readonly published: string;
	readonly status: EditionStatus;
}

export interface RegisteredAmendment {
	readonly edition: string;
	/** `Amd 1:2024` */
	readonly id: string;
	readonly published: string;
}

export const registerShape: Shape<readonly Registered[]> = listOf(
	fields({
		key: required(text),
		designation: required(text, 'As it should be written, without the year.'),
		title: required(text),
		kind: required(oneOf(['standard', 'regulation', 'guidance'])),
		assessment: required(oneOf(['certification', 'accreditation', 'other', 'none'])),
		editions: required(listOf(fields({ edition: required(text), published: required(text), status: required(editionStatus) }))),
		amendments: optional(listOf(fields({ edition: required(text), id: required(text), published: required(text) })), []),
		replacedBy: optional(orNull(text), null),
		misspellings: optional(listOf(text), []),
		...attested,
	}),
);

/**
 * The key of the standard that a wrong designation most likely means: the same number of the other publisher (ISO 62304 is IEC 62304), or
 * the only part that documents cite (IEC 82304 is IEC 82304-1). A key that is registered, or that nothing is near to, stays.
 */
export function keyMeant(register: ReadonlyMap<string, Registered>, key: string): string {
	if (register.has(key)) {
		return key;
	}
	const other = key.startsWith('iso-') ? `iec-${key.slice(4)}` : key.startsWith('iec-') ? `iso-${key.slice(4)}` : key;
	return [other, `${key}-1`, `${other}-1`].find(candidate => register.has(candidate)) ?? key;
}

/** The years of its editions, oldest first. */
export function yearsOf(registered: Registered): readonly string[] {
	return registered.editions.map(({ edition }) => edition);
}
