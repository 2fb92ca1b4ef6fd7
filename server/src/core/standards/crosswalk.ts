import { fields, listOf, oneOf, optional, orNull, required, type Shape, text } from '../syntax/yamlShape.ts';
import { type Attested, attested, type Confidence, confidence } from './pack.ts';

/** Where the clauses or entries of one edition went in another, or what answers to them in another standard. */
export interface Crosswalk extends Attested {
	/** `iso-9001:2008` */
	readonly from: string;
	readonly to: string;
	/** `revision`: a later edition of the same standard; `correspondence`: two standards, read side by side. */
	readonly kind: 'revision' | 'correspondence';
	readonly rows: readonly CrosswalkRow[];
}

export interface CrosswalkRow {
	/** Null for what is new. */
	readonly from: string | null;
	/** The old clause's title, where there is no pack to ask. */
	readonly title: string | null;
	readonly to: readonly string[];
	readonly relation: Relation;
	readonly note: string | null;
	/** What the slugs of items do not tell: an item whose slug is in both editions went nowhere. */
	readonly items: readonly CrosswalkItem[];
	readonly confidence: Confidence | null;
	readonly provenance: readonly string[] | null;
}

export type Relation = 'same' | 'retitled' | 'changed' | 'split' | 'merged' | 'new' | 'removed';

export interface CrosswalkItem {
	/** `5.2.1/fits-purpose`: clause and slug. */
	readonly from: string | null;
	readonly to: readonly string[];
	readonly relation: Relation;
	readonly note: string | null;
}

const relation = oneOf(['same', 'retitled', 'changed', 'split', 'merged', 'new', 'removed']);

const item: Shape<CrosswalkItem> = fields({
	from: optional(orNull(text), null),
	to: required(listOf(text)),
	relation: required(relation),
	note: optional(orNull(text), null),
});

export const crosswalkShape: Shape<Crosswalk> = fields({
	from: required(text, 'An edition: iso-9001:2015.'),
	to: required(text, 'An edition: iso-9001:2026.'),
	kind: required(oneOf(['revision', 'correspondence'])),
	rows: required(
		listOf(
			fields({
				from: optional(orNull(text), null, 'A clause, or of a vocabulary the number of an entry; null for what is new.'),
				title: optional(orNull(text), null),
				to: required(listOf(text)),
				relation: required(relation),
				note: optional(orNull(text), null),
				items: optional(listOf(item), []),
				confidence: optional(orNull(confidence), null),
				provenance: optional(orNull(listOf(text)), null),
			}),
		),
	),
	...attested,
});
