import { fields, listOf, oneOf, optional, orNull, required, type Shape, text } from '../syntax/yamlShape.ts';

/** Where the clauses of one edition went in another. */
export interface Crosswalk {
	/** `iso-9001:2008` */
	readonly from: string;
	readonly to: string;
	readonly rows: readonly CrosswalkRow[];
	readonly provenance: readonly string[];
	readonly confidence: 'A' | 'B' | 'C';
}

export interface CrosswalkRow {
	readonly from: string;
	/** The old clause's title. */
	readonly title: string | null;
	readonly to: readonly string[];
	readonly relation: 'same' | 'retitled' | 'changed' | 'split' | 'merged' | 'new' | 'removed';
	readonly note: string | null;
}

export const crosswalkShape: Shape<Crosswalk> = fields({
	from: required(text),
	to: required(text),
	rows: required(
		listOf(
			fields({
				from: required(text),
				title: optional(orNull(text), null),
				to: required(listOf(text)),
				relation: required(oneOf(['same', 'retitled', 'changed', 'split', 'merged', 'new', 'removed'])),
				note: optional(orNull(text), null),
			}),
		),
	),
	provenance: required(listOf(text)),
	confidence: required(oneOf(['A', 'B', 'C'])),
});
