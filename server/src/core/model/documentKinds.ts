/** The kinds of document that the tool tells apart. */
export const documentKindNames = [
	'manual',
	'policy',
	'procedure',
	'workInstruction',
	'form',
	'record',
	'register',
	'plan',
	'report',
	'other',
] as const;

export type DocumentKindName = (typeof documentKindNames)[number];

/** For messages: `work instruction`. */
export function kindLabel(kind: DocumentKindName): string {
	return kind === 'workInstruction' ? 'work instruction' : kind === 'other' ? 'document' : kind;
}
