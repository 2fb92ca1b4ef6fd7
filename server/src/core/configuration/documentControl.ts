import { type DocumentKindName, documentKindNames } from '../model/documentKinds.ts';
import { fieldNamed, type MetadataField, suggestedKeys } from '../model/metadataKeys.ts';
import { type Period, readPeriod } from '../model/period.ts';
import { fields, flag, listOf, optional, orNull, refined, type Shape, shaped, text } from '../syntax/yamlShape.ts';

/** What the house asks of its documents; see `required`, `approval` and `review` of `qms.yaml`. */
export interface DocumentControl {
	/** The metadata that documents of a kind must have; a kind that is not named has the tool's own. */
	readonly required: Readonly<Partial<Record<DocumentKindName, readonly MetadataField[]>>>;
	readonly approval: { readonly otherThanAuthor: boolean };
	readonly review: { readonly interval: Period | null; readonly warn: Period | null };
}

export const defaultControl: DocumentControl = {
	required: {},
	approval: { otherThanAuthor: false },
	review: { interval: null, warn: null },
};

const field: Shape<MetadataField> = shaped({ anyOf: [{ enum: Object.values(suggestedKeys) }, text.schema] }, (node, reading) => {
	const name = text(node, reading);
	const known = name === undefined ? undefined : fieldNamed(name);
	if (name !== undefined && known === undefined) {
		reading.problem(node, `There is no metadata field "${name}"; known are ${Object.values(suggestedKeys).join(', ')}.`);
	}
	return known;
});

const period: Shape<Period> = refined(text, (value, node, problem) => {
	const length = readPeriod(value);
	if (length === undefined) {
		problem(node, `"${value}" is no length of time; write a number and days, weeks, months or years, such as 12 months.`);
	}
	return length;
});

/** The keys of `qms.yaml` on document control. */
export const controlFields = {
	required: optional(
		fields(Object.fromEntries(documentKindNames.map(kind => [kind, optional(listOf(field), undefined)]))) as Shape<
			DocumentControl['required']
		>,
		defaultControl.required,
		'The metadata that documents of each kind must have: procedure: [id, version, owner, approver].',
	),
	approval: optional(
		fields({ otherThanAuthor: optional(flag, false, 'Nobody approves a document of their own.') }),
		defaultControl.approval,
		'Who may approve documents.',
	),
	review: optional(
		fields({
			interval: optional(orNull(period), null, 'How long a document holds until it is reviewed: 12 months.'),
			warn: optional(orNull(period), null, 'How long before that a note comes: 30 days.'),
		}),
		defaultControl.review,
		'When documents are reviewed.',
	),
} as const;
