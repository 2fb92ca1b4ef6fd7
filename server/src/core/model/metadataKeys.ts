import { aliases } from './metadataAliases.ts';

/** What is known of a document beside its text. */
export type MetadataField =
	| 'id'
	| 'title'
	| 'kind'
	| 'version'
	| 'status'
	| 'owner'
	| 'author'
	| 'reviewer'
	| 'approver'
	| 'approvedDate'
	| 'effectiveDate'
	| 'reviewDate'
	| 'reviewedDate'
	| 'reviewInterval'
	| 'date'
	| 'supersedes'
	| 'supersededBy'
	| 'related'
	| 'standard'
	| 'clauses';

const byAlias: ReadonlyMap<string, MetadataField> = new Map(
	Object.entries(aliases).flatMap(([field, names]) => names.map(name => [name, field as MetadataField] as const)),
);

/** The key that we write for a field. */
export const suggestedKeys: Readonly<Record<MetadataField, string>> = {
	id: 'id',
	title: 'title',
	kind: 'type',
	version: 'version',
	status: 'status',
	owner: 'owner',
	author: 'author',
	reviewer: 'reviewer',
	approver: 'approver',
	approvedDate: 'approved_date',
	effectiveDate: 'effective_date',
	reviewDate: 'review_due',
	reviewedDate: 'last_reviewed',
	reviewInterval: 'review_interval',
	date: 'date',
	supersedes: 'supersedes',
	supersededBy: 'superseded_by',
	related: 'related',
	standard: 'standard',
	clauses: 'clauses',
};

/** `Doc_ID`, `Document No.:` and `document-no` are one key: lower case, words apart by one blank, nothing else. */
export function normalizeKey(key: string): string {
	return key
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** The field a key names, by our list and the house's own names (already normalized). */
export function fieldOfKey(key: string, houseNames: ReadonlyMap<string, MetadataField>): MetadataField | undefined {
	const normalized = normalizeKey(key);
	return houseNames.get(normalized) ?? byAlias.get(normalized);
}

/** The field that a name in a configuration means: our own name of it, `effectiveDate`, or any key that documents may have. */
export function fieldNamed(name: string): MetadataField | undefined {
	return Object.hasOwn(suggestedKeys, name) ? (name as MetadataField) : byAlias.get(normalizeKey(name));
}

/** Fields of which two in one place say that it is the head of a controlled document and not any table or list. */
export const controlFields: ReadonlySet<MetadataField> = new Set([
	'id',
	'version',
	'status',
	'owner',
	'approver',
	'approvedDate',
	'effectiveDate',
	'reviewDate',
]);
