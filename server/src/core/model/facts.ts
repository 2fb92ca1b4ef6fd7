import type { DocumentKindName } from './documentKinds.ts';
import type { MetadataField } from './metadataKeys.ts';

/**
 * What a document says about itself and about others, without a single position: a fact names its place by a number, which
 * {@link Reading.places} turns into offsets. Typing prose therefore leaves the facts of a document equal, however far it moves them.
 */
export interface DocumentFacts {
	readonly path: string;
	readonly title: string;
	/** All that was found, the most trusted source first. */
	readonly metadata: readonly MetadataFact[];
	readonly id: IdFact | undefined;
	readonly kind: KindFact;
	/** Why it is taken for a document of a quality management system; undefined if it is not. */
	readonly recognized: string | undefined;
	readonly sections: readonly SectionFact[];
	readonly claims: readonly ClaimFact[];
	readonly standards: readonly StandardFact[];
	readonly references: readonly ReferenceFact[];
	/** Words in the text that may be ids of documents. */
	readonly ids: readonly IdMentionFact[];
	/** Terms that it defines in a section of its own. */
	readonly definitions: readonly DefinitionFact[];
	/** Rows of tables that list documents. */
	readonly listings: readonly ListingFact[];
	/** Roles that it defines, as written. */
	readonly roles: readonly string[];
}

/** A row of a table that lists documents, and what it says of one. */
export interface ListingFact {
	/** Normalized; undefined where it gives none. */
	readonly id: string | undefined;
	/** Files that it leads to, as written, decoded, without fragment. */
	readonly targets: readonly string[];
	/** It says that the document is kept where nobody here can look. */
	readonly isElsewhere: boolean;
	/** In the order of the columns, empty ones included. */
	readonly cells: readonly ListedCell[];
	readonly section: number;
	/** The id, else the title. */
	readonly place: Place;
}

export interface ListedCell {
	readonly field: MetadataField;
	/** As a reader sees it. */
	readonly text: string;
	readonly place: Place;
}

/** A term or an abbreviation, and what the document says that it means. */
export interface DefinitionFact {
	/** As written: `Acceptable Use Policy`, `CAPA`. */
	readonly term: string;
	readonly abbreviation: string | undefined;
	readonly text: string;
	readonly place: Place;
}

/** A number of {@link Reading.places}. */
export type Place = number;

export type MetadataSource = 'frontMatter' | 'headerTable' | 'boldField' | 'comment' | 'heading' | 'fileName';

export interface MetadataFact {
	readonly field: MetadataField;
	/** The key as written. */
	readonly key: string;
	readonly values: readonly string[];
	readonly source: MetadataSource;
	readonly place: Place;
}

export interface IdFact {
	/** Normalized. */
	readonly id: string;
	readonly text: string;
	readonly place: Place;
}

export interface IdMentionFact extends IdFact {
	/** What it may be the beginning of: `SOP-001-A`, normalized. That counts where a document has this id. */
	readonly longer: string | undefined;
	/** It stands in the text of a link, whose target counts. */
	readonly isLinked: boolean;
	/** The section of that document that is named with it: `4.8` of `SOP-001 §4.8` and `SOP-001:4.8`. */
	readonly section: string | undefined;
}

export type DocumentKind = DocumentKindName;

/** From the most trusted on; `configuration` is `kinds` of `qms.yaml`. */
export type KindSource = 'configuration' | 'metadata' | 'id' | 'folder' | 'title';

export interface KindFact {
	readonly kind: DocumentKind;
	/** What it was told by; undefined where nothing names a kind. */
	readonly source: KindSource | undefined;
	/** The same in words: `SOP-* in qms.yaml`, `type: procedure`, `the id SOP-04`, `the folder forms`, `the title`. */
	readonly reason: string;
}

export interface SectionFact {
	/** Empty for section 0. */
	readonly title: string;
	readonly level: number;
	readonly parent: number | undefined;
	/** Its own number, `8.4.1`, if its heading begins with one. */
	readonly number: string | undefined;
	readonly place: Place;
}

export type ClaimKind = 'frontMatter' | 'headerTable' | 'boldField' | 'marker' | 'heading' | 'list' | 'mapping' | 'citation';

/** That a document, or a section of it, covers a clause; or, with kind `citation`, that it merely mentions one. */
export interface ClaimFact {
	/** Undefined where only the workspace can tell which standard is meant. */
	readonly standard: string | undefined;
	readonly edition: string | undefined;
	readonly clause: string;
	readonly item: string | undefined;
	readonly kind: ClaimKind;
	/** The section that claims; undefined for the whole document. */
	readonly section: number | undefined;
	/** For a row of a mapping table: the document that it speaks of. */
	readonly subject: Subject | undefined;
	readonly place: Place;
}

/** How a mapping table names a document, or says that there is none yet, or none needed. */
export interface Subject {
	readonly kind: 'document' | 'gap' | 'notApplicable';
	/** What it is called, the surest name first: a path relative to this document, an id, a title. */
	readonly names: readonly string[];
	/** As written, for a reader. */
	readonly text: string;
}

/** A standard named anywhere in the document. */
export interface StandardFact {
	readonly key: string;
	readonly name: string;
	readonly edition: string | undefined;
	readonly place: Place;
	readonly editionPlace: Place | undefined;
}

export interface ReferenceFact {
	/** `title`: a stretch in italics or quotation marks that may be the title of a document. */
	readonly kind: 'link' | 'image' | 'wiki' | 'title';
	/** For a link: the path as written, decoded, without fragment. For a wiki link and a title: the name. Empty for a link within the document. */
	readonly target: string;
	readonly fragment: string | undefined;
	readonly section: number;
	readonly place: Place;
}

/** A standard, as far as the text tells. */
export interface StandardName {
	readonly key: string;
	readonly edition: string | undefined;
	/** Editions that are named with it and meant alike: `ISO 9001:2015/2026`. */
	readonly otherEditions?: readonly string[];
}
