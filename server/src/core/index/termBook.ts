import { derived } from '../base/derived.ts';
import { configurationPath } from '../configuration/configuration.ts';
import type { HouseWord } from '../configuration/vocabulary.ts';
import type { Edition } from '../standards/catalogue.ts';
import type { WordProfile } from '../standards/profile.ts';
import { phrasesOf, type TermBook, termBookOf, type UsageEntry } from '../standards/termBook.ts';
import type { UsageRow } from '../standards/usage.ts';
import type { Vocabulary } from '../standards/vocabulary.ts';
import { wordsOf } from '../text/words.ts';
import { requirementEditions, vocabulariesOf } from './editions.ts';
import type { Setup, World } from './world.ts';

/**
 * The words that are looked for in a workspace: those of the house first, then the rows that come with the tool and that the standards in
 * use do not contradict, then what the vocabularies in use have given up. The same object while none of that changes.
 */
export function termBookIn(world: World): TermBook {
	const editions = requirementEditions(world);
	const vocabularies = vocabulariesOf(world);
	const books = booksOf(world.setup);
	const key = [...editions.map(({ id }) => id), '', ...vocabularies.map(({ edition }) => edition)].join('\n');
	const known = books.get(key);
	if (known !== undefined) {
		return known;
	}
	const book = bookFor(world.setup, editions, vocabularies);
	books.set(key, book);
	return book;
}

const booksOf = derived((_: Setup) => new Map<string, TermBook>());

function bookFor(setup: Setup, editions: readonly Edition[], vocabularies: readonly Vocabulary[]): TermBook {
	const { data } = setup.catalogue;
	const house = houseEntries(setup);
	const unwanted = nounPhrases(house.flatMap(({ find }) => find));
	const rows = data.usage
		.filter(row => isWanted(setup, row) && appliesTo(row, editions, data.profiles))
		.map(row => withoutForbidden({ ...row, layer: 'the words that come with the tool' }, unwanted))
		.filter(row => row !== undefined);
	const families = setup.configuration.rules.get('inconsistent-term') === 'off' ? [] : data.families;
	return termBookOf([...house, ...rows, ...vocabularies.flatMap(givenUp)], families, keptPhrases(setup), titlesOf(editions));
}

function titlesOf(editions: readonly Edition[]): readonly (readonly string[])[] {
	const titles = editions.flatMap(edition =>
		[...edition.clauses.values()].map(({ title }) => wordsOf(title ?? '').map(({ lower }) => lower)),
	);
	return titles.filter(words => words.length > 1);
}

/** Rows of rules that are off would only cost time. */
function isWanted({ configuration }: Setup, row: UsageRow): boolean {
	const chosen = configuration.rules.get(row.rule);
	const { requirements } = configuration.style;
	if (row.styles.length > 0 && (requirements === null || !row.styles.includes(requirements))) {
		return false;
	}
	return chosen === undefined ? row.severity !== 'off' : chosen !== 'off';
}

/**
 * Does a row count where these editions are in use? A word that one of them requires or uses is right, whatever another has dropped.
 */
export function appliesTo(row: UsageRow, editions: readonly Edition[], profiles: readonly WordProfile[]): boolean {
	const isAmong =
		(row.standards.length === 0 || editions.some(({ standard }) => row.standards.includes(standard.key))) &&
		(row.editions.length === 0 || editions.some(({ id }) => row.editions.includes(id)));
	const profile = profiles.find(({ slug }) => slug === row.profile);
	if (!isAmong || profile === undefined) {
		return isAmong;
	}
	const statuses = editions.flatMap(({ standard }) =>
		profile.uses.filter(use => use.standard === standard.key && use.editions.includes(standard.edition)).map(use => use.status),
	);
	return statuses.length > 0 && !statuses.includes('required') && !statuses.includes('used');
}

/** The words of `qms.yaml` as rows. */
export function houseEntries({ configuration }: Setup): readonly UsageEntry[] {
	const { prefer, forbid } = configuration.vocabulary;
	return [...prefer, ...forbid].map(word => ({
		slug: word.word,
		rule: 'house-term',
		find: [word.word],
		except: [],
		as: 'noun',
		prefer: word.use,
		fix: 'replace',
		why: reasonOf(word),
		source: null,
		severity: word.severity ?? 'warning',
		with: [],
		without: [],
		layer: configurationPath,
	}));
}

function reasonOf({ word, use, reason }: HouseWord): string {
	if (reason !== null) {
		return /[.!?]$/.test(reason) ? reason : `${reason}.`;
	}
	return use.length === 0 ? `This house does not say "${word}".` : `This house says "${use.join('" or "')}".`;
}

/** What the house does not say is no advice; a row of which no advice is left would send authors in a circle. */
function withoutForbidden(row: UsageEntry, unwanted: ReadonlySet<string>): UsageEntry | undefined {
	const prefer = row.prefer.filter(use => !phrasesOf(use, 'fixed').some(([phrase]) => unwanted.has(phrase.join(' '))));
	return prefer.length === 0 && row.prefer.length > 0 ? undefined : { ...row, prefer };
}

/** What the house keeps, and what it has chosen itself. */
function keptPhrases({ configuration }: Setup): ReadonlySet<string> {
	const { keep, prefer, forbid } = configuration.vocabulary;
	const chosen = [...prefer, ...forbid].flatMap(({ use }) => use);
	return nounPhrases([...keep, ...chosen]);
}

/** All that patterns stand for, in singular and plural. */
function nounPhrases(patterns: readonly string[]): ReadonlySet<string> {
	return new Set(patterns.flatMap(pattern => phrasesOf(pattern, 'noun').map(([phrase]) => phrase.join(' '))));
}

/** Names that a vocabulary, or a pack of the house's own, marks as deprecated. */
function givenUp(vocabulary: Vocabulary): readonly UsageEntry[] {
	return [...vocabulary.terms.values()].flatMap(term =>
		term.names
			.filter(({ status }) => status === 'deprecated')
			.map(({ name }) => ({
				slug: name,
				rule: 'deprecated-term' as const,
				find: [name],
				except: [],
				as: 'noun' as const,
				prefer: [term.preferred],
				fix: 'replace' as const,
				why: `The vocabulary has given up "${name}".`,
				source: term.number === null ? null : `${vocabulary.edition} ${term.number}`,
				severity: 'warning' as const,
				with: [],
				without: [],
				layer: vocabulary.edition,
			})),
	);
}
