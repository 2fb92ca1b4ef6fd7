import { fields, listOf, oneOf, optional, required, type Shape, text } from '../syntax/yamlShape.ts';

/** A standard or regulation that documents cite, whether or not there is a pack for it. */
export interface Registered {
	readonly key: string;
	/** As it should be written, without the year. */
	readonly designation: string;
	readonly title: string;
	/** How somebody can be assessed against it: `none` for vocabularies and guidance, `other` where products or processes are. */
	readonly assessment: 'certification' | 'accreditation' | 'other' | 'none';
	/** Years, oldest first. */
	readonly editions: readonly string[];
	readonly amendments: readonly { readonly edition: string; readonly id: string }[];
	readonly provenance: readonly string[];
	readonly confidence: 'A' | 'B' | 'C';
}

export const registerShape: Shape<readonly Registered[]> = listOf(
	fields({
		key: required(text),
		designation: required(text),
		title: required(text),
		assessment: required(oneOf(['certification', 'accreditation', 'other', 'none'])),
		editions: required(listOf(text)),
		amendments: optional(listOf(fields({ edition: required(text), id: required(text) })), []),
		provenance: required(listOf(text)),
		confidence: required(oneOf(['A', 'B', 'C'])),
	}),
);
