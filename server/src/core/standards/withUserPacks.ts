import { compareDotted } from '../base/sorted.ts';
import { editionId, type StandardsData } from './catalogue.ts';
import type { ClauseRow, HouseAdditions, ItemRow, Pack, StandardRow, TermRow } from './pack.ts';
import type { UserClause, UserItem, UserPack, UserTerm } from './userPack.ts';

/**
 * The data with the house's own packs: an edition that a pack extends has its rows added, a standard or vocabulary that a pack brings
 * stands beside the others. Nothing of the data is lost: a title, topic, definition or note of a pack takes the place of the one that
 * was there, everything else is added.
 */
export function withUserPacks(data: StandardsData, packs: readonly UserPack[]): StandardsData {
	if (packs.length === 0) {
		return data;
	}
	// Packs of one name bring one standard or vocabulary.
	const own = new Map(
		packs
			.filter(brings)
			.map(pack => [editionId(standardOf(pack)), standardOf(pack)] as const)
			.reverse(),
	);
	return {
		standards: [...data.standards, ...[...own.values()].reverse()],
		own: [...data.own, ...[...own.keys()].reverse()],
		packOf: standard => {
			const id = editionId(standard);
			const base = own.has(id) ? emptyPack(standard) : data.packOf(standard);
			return packs.filter(pack => (brings(pack) ? editionId(standardOf(pack)) : pack.extends) === id).reduce(withRows, base);
		},
		get crosswalks() {
			return data.crosswalks;
		},
		get register() {
			return data.register;
		},
		get profiles() {
			return data.profiles;
		},
		get usage() {
			return data.usage;
		},
		get families() {
			return data.families;
		},
		synonyms: packs.reduce((all, pack) => added(all, pack.synonyms), data.synonyms),
	};
}

/** The editions that packs bring. */
export function editionsOf(packs: readonly UserPack[]): readonly string[] {
	return packs.filter(brings).map(pack => editionId(standardOf(pack)));
}

/** Does the pack bring a standard or a vocabulary, or does it add to one? */
function brings(pack: UserPack): boolean {
	return pack.extends === null;
}

function standardOf({ pack, title, standard }: UserPack): StandardRow {
	const brought = standard ?? {
		key: pack,
		edition: 'house',
		designation: title ?? pack,
		title: title ?? pack,
		kind: 'vocabulary' as const,
		vocabulary: null,
		mayNotApply: [],
		readAt: '',
	};
	return {
		...brought,
		certifiable: false,
		published: '',
		status: 'current',
		supersededBy: null,
		amendments: [],
		citedAs: null,
		basedOn: null,
		extent: 'full',
		asksFor: null,
		transition: null,
		provenance: [pack],
		confidence: 'A',
	};
}

function emptyPack(standard: StandardRow): Pack {
	return { standard, clauses: [], terms: [], groups: {}, principles: [] };
}

function added(all: StandardsData['synonyms'], more: StandardsData['synonyms']): StandardsData['synonyms'] {
	return {
		...all,
		...Object.fromEntries(
			Object.entries(more).map(([group, words]) => [group, [...(Object.hasOwn(all, group) ? (all[group] ?? []) : []), ...words]]),
		),
	};
}

function withRows(base: Pack, pack: UserPack): Pack {
	return {
		...base,
		clauses: inTree(
			merged(
				base.clauses,
				pack.clauses,
				row => row.number,
				(row, more) => clauseWith(row, more, pack),
			),
		),
		terms: merged(
			base.terms,
			pack.terms,
			row => row.slug,
			(row, more) => termWith(row, more, pack),
		),
	};
}

/** The rows, those that there are in their order and the new ones at the end. */
function merged<Row, More>(
	rows: readonly Row[],
	more: readonly More[],
	keyOf: (row: Row | More) => string,
	join: (row: Row | undefined, more: More) => Row,
): readonly Row[] {
	const byKey = new Map(more.map(row => [keyOf(row), row]));
	const known = new Set(rows.map(keyOf));
	return [
		...rows.map(row => {
			const addition = byKey.get(keyOf(row));
			return addition === undefined ? row : join(row, addition);
		}),
		...more.filter(row => !known.has(keyOf(row))).map(row => join(undefined, row)),
	];
}

/** A new clause stands behind the last one below the same clause; what has clauses below it holds no requirements of its own. */
function inTree(rows: readonly ClauseRow[]): readonly ClauseRow[] {
	const parents = new Set(rows.map(row => row.number.split('.').slice(0, -1).join('.')));
	return [...rows]
		.sort((a, b) => compareDotted(a.number, b.number))
		.map(row => (parents.has(row.number) && row.assessable ? { ...row, assessable: row.items.length > 0 || row.cues.length > 0 } : row));
}

function clauseWith(row: ClauseRow | undefined, more: UserClause, pack: UserPack): ClauseRow {
	const known = row ?? { ...noClause, number: more.number };
	return {
		...known,
		title: more.title ?? known.title,
		topic: ownWords(more.topic, pack) ?? known.topic,
		cues: [...known.cues, ...more.cues],
		items: merged(
			known.items,
			more.items,
			item => item.letter,
			(item, moreItem) => itemWith(item, moreItem, pack),
		),
		documentedInformation: [...known.documentedInformation, ...more.documentedInformation],
		terms: union(known.terms, more.terms),
		principles: union(known.principles, more.principles),
		...marks(known, [more.text, licensedWords(more.topic, pack)], pack),
	};
}

const noClause = {
	parent: null,
	title: null,
	assessable: true,
	topic: '',
	cues: [],
	items: [],
	documentedInformation: [],
	terms: [],
	principles: [],
	provenance: [],
	confidence: 'A',
} as const;

function itemWith(item: ItemRow | undefined, more: UserItem, pack: UserPack): ItemRow {
	const known = item ?? {
		letter: more.letter,
		slug: more.slug ?? more.letter,
		topic: '',
		cues: [],
		provenance: [],
		confidence: 'A' as const,
	};
	return {
		...known,
		topic: ownWords(more.topic, pack) ?? known.topic,
		cues: [...known.cues, ...more.cues],
		...marks(known, [more.text, licensedWords(more.topic, pack)], pack),
	};
}

function termWith(term: TermRow | undefined, more: UserTerm, pack: UserPack): TermRow {
	const known = term ?? { ...noTerm, slug: more.slug };
	return {
		...known,
		number: more.number ?? known.number,
		names: [...known.names, ...more.names.filter(({ name }) => !known.names.some(other => other.name === name))],
		domain: more.domain ?? known.domain,
		everyday: known.everyday || more.everyday,
		definition: ownWords(more.definition, pack) ?? known.definition,
		note: ownWords(more.note, pack) ?? known.note,
		related: union(known.related, more.related),
		confusedWith: [...known.confusedWith, ...more.confusedWith],
		inflections: union(known.inflections, more.inflections),
		...marks(known, [more.text, licensedWords(more.definition, pack), licensedWords(more.note, pack)], pack),
	};
}

const noTerm = {
	number: null,
	names: [],
	domain: null,
	harmonized: false,
	everyday: false,
	definition: '',
	note: null,
	related: [],
	confusedWith: [],
	inflections: [],
	provenance: [],
	confidence: 'A',
} as const;

/** Words that may go wherever ours go; those of a licensed pack may not. */
function ownWords(words: string | null, pack: UserPack): string | null {
	return pack.licensed ? null : words;
}

function licensedWords(words: string | null, pack: UserPack): string | null {
	return pack.licensed ? words : null;
}

function marks(
	known: HouseAdditions,
	texts: readonly (string | null)[],
	pack: UserPack,
): Required<HouseAdditions> & { readonly provenance: readonly string[] } {
	return {
		provenance: union((known as { readonly provenance?: readonly string[] }).provenance ?? [], [pack.pack]),
		additions: union(known.additions ?? [], [pack.pack]),
		licensed: [...(known.licensed ?? []), ...texts.flatMap(text => (text === null ? [] : [{ pack: pack.pack, text }]))],
	};
}

function union<T>(some: readonly T[], more: readonly T[]): readonly T[] {
	return [...new Set([...some, ...more])];
}
