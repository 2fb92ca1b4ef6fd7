import { nearest } from '../base/nearest.ts';
import { resolvePath } from '../base/paths.ts';
import { numberListAt } from '../model/clauseNumbers.ts';
import { type DocumentKindName, documentKindNames } from '../model/documentKinds.ts';
import { fieldOfKey, type MetadataField, normalizeKey } from '../model/metadataKeys.ts';
import type { YamlProblem } from '../syntax/frontMatter.ts';
import type { JsonSchema } from '../syntax/jsonSchema.ts';
import {
	fields,
	flag,
	listOf,
	mapOf,
	oneOf,
	optional,
	orNull,
	readYaml,
	refined,
	required,
	type Shape,
	scalarText,
	shaped,
	text,
	textOrTexts,
} from '../syntax/yamlShape.ts';
import type { Span } from '../text/span.ts';
import { controlFields, type DocumentControl, defaultControl } from './documentControl.ts';
import { type HouseVocabulary, noVocabulary, vocabularyShape } from './vocabulary.ts';

/** The name of the file at a workspace root that holds what must be the same in the editor and in CI. */
export const configurationPath = 'qms.yaml';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** What `qms.yaml` says. Every key is optional there; here every one has a value. */
export interface Configuration extends DocumentControl {
	/** Edition ids; the first is the default for bare numbers. Empty: what the documents themselves name. */
	readonly standards: readonly string[];
	/** Globs; empty: every Markdown file that git does not ignore. */
	readonly documents: readonly string[];
	readonly kinds: ReadonlyMap<DocumentKindName, readonly string[]>;
	/** The house's names for metadata fields, normalized. */
	readonly houseNames: ReadonlyMap<string, MetadataField>;
	readonly ids: { readonly pattern: string | null; readonly external: readonly string[] };
	readonly applicability: readonly Applicability[];
	readonly rules: ReadonlyMap<string, Severity | 'off'>;
	readonly vocabulary: HouseVocabulary;
	readonly packs: readonly string[];
	readonly masterList: string | null;
	readonly clauseMap: string | null;
	readonly style: { readonly requirements: 'shall' | 'must' | 'imperative' | null };
	/** The sections that each kind of document has, in their order; `Purpose | Objective` are two names for one. */
	readonly sections: ReadonlyMap<DocumentKindName, readonly string[]>;
	/** Does their order count? */
	readonly hasSectionOrder: boolean;
}

export interface Applicability {
	readonly standard: string | null;
	readonly clause: string;
	/** `f` of `8.5.1 f)`; null for the clause as a whole. */
	readonly item: string | null;
	readonly reason: string;
	/** The row in the file. */
	readonly at: Span;
}

export interface ConfigurationReading {
	readonly configuration: Configuration;
	readonly problems: readonly YamlProblem[];
	readonly isBroken: boolean;
}

/** What the reader must know to tell a good name from a wrong one. */
export interface KnownNames {
	readonly rules: readonly string[];
	readonly standards: readonly string[];
}

/** What may stand in `qms.yaml`, for editors. */
export function configurationSchema(known: KnownNames): JsonSchema {
	return shape(known).schema;
}

const texts = listOf(text);
const noTexts: readonly string[] = [];

/** A file of the workspace, as seen from its root: `./registers/list.md` is `registers/list.md`. */
const filePath = refined(text, (value, node, problem) => {
	const path = /^(?:[\\/]|[A-Za-z]:)/.test(value) ? undefined : resolvePath('', value);
	if (path === undefined || path === '') {
		problem(
			node,
			`"${value}" is no file of this workspace: give its path from the folder of ${configurationPath}, such as registers/list.md.`,
		);
	}
	return path === '' ? undefined : path;
});

const sectionNames = listOf(
	refined(text, (value, node, problem) => {
		const isNamed = value.split('|').every(name => /[\p{L}\p{N}]/u.test(name));
		if (!isNamed) {
			problem(node, `"${value}" names no section: write a title such as Purpose, or several with a bar between them.`);
		}
		return isNamed ? value : undefined;
	}),
);

const sections = fields({
	order: optional(flag, false, 'true: the sections stand in the order in which they are listed.'),
	...Object.fromEntries(
		documentKindNames.map(kind => [kind, optional(sectionNames, undefined, 'Titles; Purpose | Objective are two for one section.')]),
	),
}) as Shape<RawSections>;

const applicabilityRow = fields({ standard: optional(orNull(text), null), clause: required(text), reason: required(text) });
const applicability: Shape<Applicability> = shaped(applicabilityRow.schema, (node, reading) => {
	const value = applicabilityRow(node, reading);
	return value && { ...value, ...itemIn(value.clause), at: reading.spanOf(node) };
});

/** `8.5.1 f)` is an item of 8.5.1; all else is the number of a clause, whatever it looks like. */
function itemIn(text: string): Pick<Applicability, 'clause' | 'item'> {
	const list = numberListAt(text, 0, true);
	const [number, ...more] = list?.numbers ?? [];
	return number?.item === undefined || more.length > 0 || number.to !== text.length
		? { clause: text, item: null }
		: { clause: number.number, item: number.item };
}

const shape = (known: KnownNames): Shape<RawConfiguration> =>
	fields({
		standards: optional(
			listOf(knownName(known.standards)),
			[],
			'What the documents are checked against, such as iso-9001:2015; the first is meant by bare clause numbers.',
		),
		documents: optional(texts, noTexts, 'Globs; left out: every Markdown file that git does not ignore.'),
		kinds: optional(
			byKind(texts),
			{},
			'Which documents are of which kind, by ids such as SOP-* or globs; counts before what a document says itself.',
		),
		metadata: optional(metadataNames, {}, "The house's own names for fields: id: [doc_id, Document No.]"),
		ids: optional(
			fields({
				pattern: optional(orNull(pattern), null, 'A regular expression that document ids fit.'),
				external: optional(texts, noTexts, 'Ids of documents that are kept elsewhere.'),
			}),
			{ pattern: null, external: [] },
			'How document ids are written.',
		),
		applicability: optional(listOf(applicability), [], 'Clauses that do not apply, each with the reason.'),
		rules: optional(byRule(known.rules), {}, 'How a rule reports: error, warning, information, hint or off.'),
		vocabulary: optional(vocabularyShape, noVocabulary, 'The words of the house.'),
		packs: optional(texts, noTexts, 'Files with terms and clauses of your own.'),
		masterList: optional(orNull(filePath), null, 'The Markdown or YAML file that lists all documents.'),
		clauseMap: optional(orNull(filePath), null, 'The file that maps clauses to documents.'),
		style: optional(fields({ requirements: optional(orNull(oneOf(['shall', 'must', 'imperative'])), null) }), { requirements: null }),
		sections: optional(sections, { order: false }, 'The sections that each kind of document has.'),
		...controlFields,
	});

type RawSections = { readonly order: boolean } & Readonly<Partial<Record<DocumentKindName, readonly string[]>>>;

interface RawConfiguration extends DocumentControl {
	readonly standards: readonly string[];
	readonly documents: readonly string[];
	readonly kinds: Readonly<Record<string, readonly string[]>>;
	readonly metadata: Readonly<Record<string, readonly string[]>>;
	readonly ids: Configuration['ids'];
	readonly applicability: readonly Applicability[];
	readonly rules: Readonly<Record<string, Severity | 'off'>>;
	readonly vocabulary: HouseVocabulary;
	readonly packs: readonly string[];
	readonly masterList: string | null;
	readonly clauseMap: string | null;
	readonly style: Configuration['style'];
	readonly sections: RawSections;
}

/** Reads `qms.yaml`. Whatever cannot be used is a problem at its place, and the default stands. */
export function readConfiguration(source: string, known: KnownNames): ConfigurationReading {
	const { value, problems, isBroken } = readYaml(source, shape(known));
	return { configuration: value === undefined ? defaultConfiguration : fromRaw(value), problems, isBroken };
}

function fromRaw(raw: RawConfiguration): Configuration {
	return {
		...raw,
		kinds: new Map(Object.entries(raw.kinds) as [DocumentKindName, readonly string[]][]),
		sections: new Map(documentKindNames.flatMap(kind => (raw.sections[kind] === undefined ? [] : [[kind, raw.sections[kind]] as const]))),
		hasSectionOrder: raw.sections.order,
		rules: new Map(Object.entries(raw.rules)),
		houseNames: new Map(
			Object.entries(raw.metadata).flatMap(([field, names]) =>
				names.map(name => [normalizeKey(name), fieldOfKey(field, new Map()) ?? 'title'] as const),
			),
		),
	};
}

export const defaultConfiguration: Configuration = {
	standards: [],
	documents: [],
	kinds: new Map(),
	houseNames: new Map(),
	ids: { pattern: null, external: [] },
	applicability: [],
	rules: new Map(),
	vocabulary: noVocabulary,
	packs: [],
	masterList: null,
	clauseMap: null,
	style: { requirements: null },
	sections: new Map(),
	hasSectionOrder: false,
	...defaultControl,
};

const severity = oneOf(['error', 'warning', 'information', 'hint', 'off']);

/** A mapping whose keys must be among the known ones. */
function byKnown<T>(shape: Shape<T>, known: readonly string[], what: string): Shape<Readonly<Record<string, T>>> {
	const map = mapOf(shape);
	const schema = { type: 'object', propertyNames: { enum: known }, additionalProperties: shape.schema };
	return shaped(schema, (node, reading) => {
		const value = map(node, reading);
		if (value === undefined) {
			return undefined;
		}
		const items = (node as { items?: readonly { key: never }[] } | undefined)?.items ?? [];
		const good = Object.entries(value).filter(([key]) => {
			const isKnown = known.includes(key);
			if (!isKnown) {
				const keyNode = items.find(item => scalarText(item.key, reading) === key)?.key;
				reading.problem(keyNode ?? node, unknown(what, key, known));
			}
			return isKnown;
		});
		return Object.fromEntries(good);
	});
}

/** YAML reads a bare `off` as a text and `false` as a truth value; both mean off. */
function byRule(rules: readonly string[]): Shape<Readonly<Record<string, Severity | 'off'>>> {
	const severityOrOff = shaped({ anyOf: [severity.schema, { type: 'boolean' }] }, (node, reading) =>
		scalarText(node, reading) === 'false' ? 'off' : severity(node, reading),
	);
	return byKnown(severityOrOff, rules, 'rule');
}

function byKind<T>(shape: Shape<T>): Shape<Readonly<Record<string, T>>> {
	return byKnown(shape, documentKindNames, 'kind of document');
}

const namesByField = mapOf(textOrTexts);

const metadataNames: Shape<Readonly<Record<string, readonly string[]>>> = shaped(namesByField.schema, (node, reading) => {
	const value = namesByField(node, reading);
	if (value === undefined) {
		return undefined;
	}
	const good = Object.entries(value).filter(([field]) => fieldOfKey(field, new Map()) !== undefined);
	for (const field of Object.keys(value)) {
		if (!good.some(([key]) => key === field)) {
			reading.problem(node, `There is no metadata field "${field}".`);
		}
	}
	return Object.fromEntries(good);
});

function knownName(known: readonly string[]): Shape<string> {
	return shaped({ anyOf: [{ enum: known }, text.schema] }, (node, reading) => {
		const value = text(node, reading);
		if (value !== undefined && !known.includes(value)) {
			reading.problem(node, unknown('pack for the standard', value, known));
			return undefined;
		}
		return value;
	});
}

function unknown(what: string, name: string, known: readonly string[]): string {
	const near = nearest(name, known);
	return `There is no ${what} "${name}"${near === undefined ? '' : `; "${near}" may be meant`}.`;
}

const pattern: Shape<string> = shaped(text.schema, (node, reading) => {
	const value = text(node, reading);
	try {
		return value === undefined ? undefined : new RegExp(value, 'u').source;
	} catch {
		reading.problem(node, `"${value}" is not a regular expression.`);
		return undefined;
	}
});
