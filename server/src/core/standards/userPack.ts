import { nearest } from '../base/nearest.ts';
import type { YamlProblem } from '../syntax/frontMatter.ts';
import {
	type Field,
	fields,
	flag,
	listOf,
	listOfDistinct,
	mapOf,
	oneOf,
	optional,
	orNull,
	readYaml,
	refined,
	required,
	type Shape,
	shaped,
	text,
} from '../syntax/yamlShape.ts';
import { confusion, cue, documentedInformationShape, everyClause, termName } from './pack.ts';

/**
 * A pack of the house's own. With `extends` its rows add to an edition that there is; with `standard` it brings a standard of its own,
 * such as a customer's; with neither its terms are a vocabulary of the house. Described in `server/standards/README.md`.
 */
export type UserPack = ValueOf<ReturnType<typeof userPackShape>>;
export type UserClause = UserPack['clauses'][number];
export type UserItem = UserClause['items'][number];
export type UserTerm = UserPack['terms'][number];

type ValueOf<S> = S extends Shape<infer T> ? T : never;

/** What a pack may refer to. */
export interface KnownToPacks {
	/** Ids of editions. */
	readonly editions: readonly string[];
	/** Names of groups of words. */
	readonly synonyms: readonly string[];
	/** Slugs of the terms of an edition; left out where nobody can tell. */
	readonly termsOf?: (edition: string) => readonly string[];
}

/** What the rows of a pack have to know of the pack as a whole. */
interface Head {
	/** The head itself is being read: what the rows refer to is looked at later. */
	readonly isLenient: boolean;
	readonly isLicensed: boolean;
	/** The edition that its rows add to: they may leave out what stands there. */
	readonly extended: string | null;
	readonly hasStandard: boolean;
	/** Groups of words that it brings itself. */
	readonly synonyms: readonly string[];
}

/** Reads a pack file of the workspace. Rows that cannot be used are problems; the rest counts. */
export function readUserPack(
	source: string,
	known: KnownToPacks,
): { readonly pack: UserPack | undefined; readonly problems: readonly YamlProblem[]; readonly isBroken: boolean } {
	const first = readYaml(source, userPackShape(known)).value;
	const head = {
		isLenient: false,
		isLicensed: first?.licensed ?? false,
		extended: first?.extends ?? null,
		hasStandard: (first?.standard ?? null) !== null,
		synonyms: Object.keys(first?.synonyms ?? {}),
	};
	const { value, problems, isBroken } = readYaml(source, userPackShape(known, head));
	return { pack: value, problems, isBroken };
}

const lenient: Head = { isLenient: true, isLicensed: true, extended: '', hasStandard: true, synonyms: [] };
const texts = listOf(text);
const maybe = optional(orNull(text), null);
/** A text that something is called by. */
const name: Shape<string> = refined(text, (value, node, problem) => {
	if (value.trim() === '') {
		problem(node, 'A text is expected here.');
		return undefined;
	}
	return value;
});
const ownTopic = optional(orNull(text), null, 'What it asks, in your own words.');

/** The shape of a pack file; without a head as an editor knows it, who looks at one key at a time. */
export function userPackShape(known: KnownToPacks, head: Head = lenient) {
	const cues = optional(
		listOf(cueAmong([...known.synonyms, ...head.synonyms])),
		[],
		'Words that text addressing it is likely to hold: evaluat|select ~provider',
	);
	const licensed = optional(
		orNull(licensedText(head)),
		null,
		'Text that you have a licence for, in a pack that says licensed: true. Shown in hovers, and nowhere else.',
	);
	const item = fields({ letter: required(name), slug: maybe, topic: ownTopic, cues, text: licensed });
	const clause = fields({
		number: required(name),
		title: maybe,
		topic: ownTopic,
		cues,
		items: optional(
			listOfDistinct(item, row => row.letter),
			[],
		),
		documentedInformation: optional(unlessLicensed(listOf(documentedInformationShape), head), []),
		terms: optional(texts, []),
		principles: optional(texts, []),
		text: licensed,
	});
	const clauses = refined(
		listOfDistinct(clause, row => row.number),
		(rows, node, problem) => {
			if (rows.length > 0 && head.extended === null && !head.hasStandard) {
				problem(node, 'Clauses need "extends" or "standard" above, which says what standard they are of.');
				return undefined;
			}
			return rows;
		},
	);
	return fields({
		pack: required(name, 'The id of the pack.'),
		title: maybe,
		licensed: optional(flag, false, 'The pack holds text under licence: shown in hovers, and never in a report, an export or a log.'),
		extends: optional(orNull(editionAmong(known.editions, head)), null, 'The edition that the rows below add to: iso-9001:2015.'),
		standard: optional(orNull(unlessExtending(standardShape(known, head), head)), null, 'A standard of your own, such as a customer’s.'),
		clauses: optional(clauses, []),
		terms: optional(
			listOfDistinct(termShape(known, head, licensed), row => row.slug),
			[],
		),
		synonyms: optional(groups, {}, 'More words for the groups that cues name, or groups of your own.'),
	});
}

function standardShape(known: KnownToPacks, head: Head) {
	const standard = fields({
		key: required(name, 'What qms.yaml writes before the colon.'),
		edition: required(name),
		designation: required(name, 'How documents cite it, without the year.'),
		title: required(text),
		kind: optional(oneOf(['requirements', 'vocabulary']), 'requirements'),
		vocabulary: optional(orNull(editionAmong(known.editions, head)), null, 'The edition that defines its words.'),
		mayNotApply: optional(texts, [everyClause], 'Clauses at or below which a requirement may be declared not applicable; left out: all.'),
		readAt: optional(text, ''),
	});
	return refined(standard, (row, node, problem) => {
		const id = `${row.key}:${row.edition}`;
		if (!head.isLenient && known.editions.includes(id)) {
			problem(node, `There is a pack for ${id} already; to add to it, write "extends: ${id}" instead of "standard".`);
			return undefined;
		}
		return row;
	});
}

function termShape<T>(known: KnownToPacks, head: Head, licensed: T) {
	const term = fields({
		slug: required(name, 'A name that never changes: red-tag.'),
		number: maybe,
		names: optional(listOf(termName), [], 'The names of the term, the preferred one first.'),
		domain: maybe,
		everyday: optional(flag, false, 'An ordinary word: explained on hover, never offered.'),
		definition: optional(orNull(text), null, 'In your own words.'),
		note: maybe,
		related: optional(texts, []),
		confusedWith: optional(unlessLicensed(listOf(confusion), head), []),
		inflections: optional(texts, []),
		text: licensed as Field<string | null>,
	});
	return refined(term, (row, node, problem) => {
		const lacks = row.names.length === 0 ? 'names' : (row.definition ?? row.text) === null ? 'definition' : undefined;
		if (lacks === undefined || head.isLenient) {
			return row;
		}
		const slugs = head.extended === null ? [] : known.termsOf?.(head.extended);
		if (slugs === undefined || slugs.includes(row.slug)) {
			return row;
		}
		problem(
			node,
			head.extended === null
				? `The key "${lacks}" is missing here.`
				: `${head.extended} has no term "${row.slug}"${meant(row.slug, slugs)}; a new one needs names and a definition.`,
		);
		return undefined;
	});
}

/** Cues are read in lower case, and so are the names of groups. */
const groups = refined(mapOf(texts), value =>
	Object.fromEntries(Object.entries(value).map(([group, words]) => [group.toLowerCase(), words])),
);

/** Words of a licensed pack go nowhere but into hovers, and these would. */
function unlessLicensed<T>(shape: Shape<T>, head: Head): Shape<T> {
	return refined(shape, (value, node, problem) => {
		if (head.isLicensed && !head.isLenient) {
			problem(node, 'This would stand in reports, so it is not taken from a pack that says "licensed: true"; put it into another one.');
			return undefined;
		}
		return value;
	});
}

function unlessExtending<T>(shape: Shape<T>, head: Head): Shape<T> {
	return refined(shape, (value, node, problem) => {
		if (head.extended !== null && !head.isLenient) {
			problem(node, 'A pack either extends an edition or brings a standard; this one says "extends", which counts.');
			return undefined;
		}
		return value;
	});
}

function licensedText(head: Head): Shape<string> {
	return refined(text, (value, node, problem) => {
		if (!head.isLicensed) {
			problem(node, 'Text of a standard is only taken from a pack that says "licensed: true".');
			return undefined;
		}
		return value;
	});
}

/** A cue, which may name groups of words that there are. */
function cueAmong(groups: readonly string[]): typeof cue {
	return refined(cue, (value, node, problem) => {
		const short = value.flat().find(part => !part.startsWith('~') && part.replace(/"/g, '').length < 3);
		if (short !== undefined || value.length === 0) {
			problem(node, 'A cue is made of words, or beginnings of words, of at least three letters.');
			return undefined;
		}
		const stranger = value.flat().find(part => part.startsWith('~') && !groups.includes(part.slice(1)));
		if (stranger !== undefined) {
			problem(node, `There is no group of words "${stranger}"${meant(stranger.slice(1), groups)}.`);
			return undefined;
		}
		return value;
	});
}

function editionAmong(known: readonly string[], { isLenient }: Head): Shape<string> {
	const read = refined(text, (value, node, problem) => {
		if (!isLenient && !known.includes(value)) {
			problem(node, `There is no edition "${value}"${meant(value, known)}.`);
			return undefined;
		}
		return value;
	});
	return shaped({ anyOf: [{ enum: known }, text.schema] }, read);
}

function meant(name: string, known: readonly string[]): string {
	const near = nearest(name, known);
	return near === undefined ? '' : `; "${near}" may be meant`;
}
