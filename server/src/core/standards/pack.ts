import { fields, flag, listOf, mapOf, oneOf, optional, orNull, required, type Shape, text } from '../syntax/yamlShape.ts';

/**
 * What the data files of an edition hold, after reading. The files themselves are described in `server/standards/README.md`.
 * Only numbers, titles, names and our own words; never the text of a standard.
 */
export interface Pack {
	readonly standard: StandardRow;
	readonly clauses: readonly ClauseRow[];
	readonly terms: readonly TermRow[];
	readonly groups: Readonly<Record<string, string>>;
	readonly principles: readonly PrincipleRow[];
}

export type Confidence = 'A' | 'B' | 'C';

interface Attested {
	/** Tokens of `server/standards/sources.yaml`. */
	readonly provenance: readonly string[];
	readonly confidence: Confidence;
}

export interface StandardRow extends Attested {
	/** `iso-9001` */
	readonly key: string;
	/** `2015` */
	readonly edition: string;
	/** `ISO 9001` */
	readonly designation: string;
	readonly title: string;
	readonly kind: 'requirements' | 'vocabulary';
	readonly certifiable: boolean;
	readonly published: string;
	readonly status: 'current' | 'superseded' | 'withdrawn';
	readonly supersededBy: string | null;
	readonly amendments: readonly Amendment[];
	/** The edition that defines its words: `iso-9000:2015`. */
	readonly vocabulary: string | null;
	/** Where the official text can be read or bought. */
	readonly readAt: string;
}

export interface Amendment {
	readonly id: string;
	readonly published: string;
	readonly title: string;
}

export interface ClauseRow extends Attested {
	readonly number: string;
	readonly title: string | null;
	readonly assessable: boolean;
	readonly topic: string;
	readonly cues: readonly string[];
	readonly items: readonly ItemRow[];
	readonly documentedInformation: readonly DocumentedInformationRow[];
	readonly terms: readonly string[];
	readonly principles: readonly string[];
}

export interface ItemRow {
	readonly letter: string;
	readonly slug: string;
	readonly topic: string;
	readonly cues: readonly string[];
}

export interface DocumentedInformationRow {
	readonly kind: 'document' | 'record';
	readonly name: string;
	readonly item: string | null;
}

export interface TermRow extends Attested {
	readonly slug: string;
	readonly number: string | null;
	readonly names: readonly TermName[];
	readonly domain: string | null;
	readonly harmonized: boolean;
	readonly everyday: boolean;
	readonly definition: string;
	readonly note: string | null;
	readonly related: readonly string[];
	readonly confusedWith: readonly Confusion[];
	readonly inflections: readonly string[];
}

export interface TermName {
	readonly name: string;
	readonly status: 'preferred' | 'synonym' | 'deprecated';
}

export interface Confusion {
	readonly term: string;
	readonly difference: string;
}

export interface PrincipleRow extends Attested {
	readonly number: string;
	readonly slug: string;
	readonly name: string;
	readonly statement: string;
}

const texts = listOf(text);
const attested = { provenance: required(texts), confidence: required(oneOf(['A', 'B', 'C'])) };

export const standardShape: Shape<StandardRow> = fields({
	key: required(text),
	edition: required(text),
	designation: required(text),
	title: required(text),
	kind: required(oneOf(['requirements', 'vocabulary'])),
	certifiable: required(flag),
	published: required(text),
	status: required(oneOf(['current', 'superseded', 'withdrawn'])),
	supersededBy: optional(orNull(text), null),
	amendments: optional(listOf(fields({ id: required(text), published: required(text), title: required(text) })), []),
	vocabulary: optional(orNull(text), null),
	readAt: required(text),
	...attested,
});

const itemShape: Shape<ItemRow> = fields({
	letter: required(text),
	slug: required(text),
	topic: required(text),
	cues: optional(texts, []),
});

const documentedInformationShape: Shape<DocumentedInformationRow> = fields({
	kind: required(oneOf(['document', 'record'])),
	name: required(text),
	item: optional(orNull(text), null),
});

export const clausesShape: Shape<readonly ClauseRow[]> = listOf(
	fields({
		number: required(text),
		title: optional(orNull(text), null),
		assessable: required(flag),
		topic: required(text),
		cues: optional(texts, []),
		items: optional(listOf(itemShape), []),
		documentedInformation: optional(listOf(documentedInformationShape), []),
		terms: optional(texts, []),
		principles: optional(texts, []),
		...attested,
	}),
);

export const termFields = {
	slug: required(text),
	number: optional(orNull(text), null),
	names: required(listOf(fields({ name: required(text), status: optional(oneOf(['preferred', 'synonym', 'deprecated']), 'preferred') }))),
	domain: optional(orNull(text), null),
	harmonized: optional(flag, false),
	everyday: optional(flag, false),
	definition: required(text),
	note: optional(orNull(text), null),
	related: optional(texts, []),
	confusedWith: optional(listOf(fields({ term: required(text), difference: required(text) })), []),
	inflections: optional(texts, []),
};

export const termsShape: Shape<readonly TermRow[]> = listOf(fields({ ...termFields, ...attested }));

export const groupsShape: Shape<Readonly<Record<string, string>>> = mapOf(text);

export const principlesShape: Shape<readonly PrincipleRow[]> = listOf(
	fields({ number: required(text), slug: required(text), name: required(text), statement: required(text), ...attested }),
);

/** Word groups that cues name with a tilde: `provider` → the words people use for it. */
export const synonymsShape: Shape<Readonly<Record<string, readonly string[]>>> = mapOf(texts);
