import { fields, flag, listOf, mapOf, oneOf, optional, orNull, required, type Shape, shaped, text } from '../syntax/yamlShape.ts';
import { type CueSource, slotsIn } from './cues.ts';

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

export interface Attested {
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
	/** Where it is not the designation, a colon and the year: `21 CFR 820 (2026)`. */
	readonly citedAs: string | null;
	readonly title: string;
	readonly kind: 'requirements' | 'vocabulary';
	readonly certifiable: boolean;
	readonly published: string;
	readonly status: EditionStatus;
	readonly supersededBy: string | null;
	readonly amendments: readonly Amendment[];
	/** The edition that defines its words: `iso-9000:2015`. */
	readonly vocabulary: string | null;
	/** The edition whose rows this one takes over: `iso-9001:2015`. */
	readonly basedOn: string | null;
	/** `partial`: some numbers are not known; `outline`: numbers, titles and topics only. */
	readonly extent: 'full' | 'partial' | 'outline';
	/** Clauses at or below which an organization may declare a requirement not applicable. */
	readonly mayNotApply: readonly string[];
	/** The words with which it asks for documented information. */
	readonly asksFor: { readonly document: string; readonly record: string } | null;
	/** Until when certificates to this edition stay valid beside the next one. */
	readonly transition: Transition | null;
	/** Where the official text can be read or bought. */
	readonly readAt: string;
}

/** In `mayNotApply`: of a standard of its own a house may leave out whatever it likes. */
export const everyClause = '*';

export type EditionStatus = 'current' | 'superseded' | 'withdrawn';

export interface Amendment {
	readonly id: string;
	readonly published: string;
	readonly title: string;
}

export interface Transition extends Attested {
	/** `2029-09-30` */
	readonly until: string;
	readonly note: string | null;
}

/** What packs of the house's own have done to a row. */
export interface HouseAdditions {
	/** The packs that added to the row or brought it, by their ids. */
	readonly additions?: readonly string[];
	/** Text of which the house has a licence: shown in hovers, and nowhere else. */
	readonly licensed?: readonly LicensedText[];
}

export interface LicensedText {
	readonly pack: string;
	readonly text: string;
}

export interface ClauseRow extends Attested, HouseAdditions {
	readonly number: string;
	/** Where it is not the number without its last part. */
	readonly parent: string | null;
	readonly title: string | null;
	readonly assessable: boolean;
	readonly topic: string;
	readonly cues: readonly CueSource[];
	readonly items: readonly ItemRow[];
	readonly documentedInformation: readonly DocumentedInformationRow[];
	readonly terms: readonly string[];
	readonly principles: readonly string[];
}

export interface ItemRow extends Attested, HouseAdditions {
	readonly letter: string;
	readonly slug: string;
	readonly topic: string;
	readonly cues: readonly CueSource[];
}

export interface DocumentedInformationRow {
	readonly kind: 'document' | 'record';
	readonly name: string;
	readonly item: string | null;
}

export interface TermRow extends Attested, HouseAdditions {
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
	readonly number: string | null;
	readonly slug: string;
	readonly name: string;
	readonly statement: string;
}

/** How the rows of the data files are read; what a row may leave out where it takes another one over is made of it too. */
const texts = listOf(text);
export const confidence = oneOf(['A', 'B', 'C']);
export const attested = {
	provenance: required(texts, 'Where it comes from: tokens of sources.yaml.'),
	confidence: required(confidence, 'A: two sources agree. B: one decent source. C: a weak source, or an inference.'),
};
export const editionStatus = oneOf(['current', 'superseded', 'withdrawn']);

export const standardShape: Shape<StandardRow> = fields({
	key: required(text, 'What qms.yaml writes before the colon: iso-9001.'),
	edition: required(text, 'Its year, in quotation marks.'),
	designation: required(text, 'How it is cited, without the year.'),
	citedAs: optional(orNull(text), null, 'Where it is not the designation, a colon and the year.'),
	title: required(text),
	kind: required(oneOf(['requirements', 'vocabulary'])),
	certifiable: required(flag),
	published: required(text),
	status: required(editionStatus),
	supersededBy: optional(orNull(text), null),
	amendments: optional(listOf(fields({ id: required(text), published: required(text), title: required(text) })), []),
	vocabulary: optional(orNull(text), null, 'The edition that defines its words.'),
	basedOn: optional(orNull(text), null, 'The edition whose rows may be taken over with "as".'),
	extent: optional(oneOf(['full', 'partial', 'outline']), 'full'),
	mayNotApply: optional(texts, [], 'Clauses at or below which a requirement may be declared not applicable.'),
	asksFor: optional(orNull(fields({ document: required(text), record: required(text) })), null),
	transition: optional(orNull(fields({ until: required(text), note: optional(orNull(text), null), ...attested })), null),
	readAt: required(text),
	...attested,
});

/** A cue of the data files, or of a house's pack, taken apart. */
export const cue: Shape<CueSource> = shaped({ type: 'string' }, (node, reading) => {
	const source = text(node, reading);
	return source === undefined ? undefined : slotsIn(source);
});

export const documentedInformationShape: Shape<DocumentedInformationRow> = fields({
	kind: required(oneOf(['document', 'record'])),
	name: required(text, 'In our own words.'),
	item: optional(orNull(text), null, 'The letter that asks for it.'),
});

export const termName: Shape<TermName> = fields({
	name: required(text),
	status: optional(oneOf(['preferred', 'synonym', 'deprecated']), 'preferred'),
});

export const confusion: Shape<Confusion> = fields({ term: required(text, 'The slug of the other term.'), difference: required(text) });

export const groupsShape: Shape<Readonly<Record<string, string>>> = mapOf(text);

/** Word groups that cues name with a tilde: `provider` → the words people use for it. */
export const synonymsShape: Shape<Readonly<Record<string, readonly string[]>>> = mapOf(texts);
