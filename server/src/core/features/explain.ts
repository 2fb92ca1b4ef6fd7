import { nearest } from '../base/nearest.ts';
import { requirementEditions, vocabulariesOf } from '../index/editions.ts';
import type { World } from '../index/world.ts';
import { numberListAt } from '../model/clauseNumbers.ts';
import { designationsIn } from '../model/designations.ts';
import { rules } from '../rules/registry.generated.ts';
import { severityOf } from '../rules/run.ts';
import { type Edition, editionId } from '../standards/catalogue.ts';
import type { Registered } from '../standards/register.ts';
import { yearsOf } from '../standards/register.ts';
import { wordsOf } from '../text/words.ts';
import { usagesNamed } from './explainUsage.ts';
import { type Explanation, explainClause, explainFormer, explainTerm, profileOf } from './explanation.ts';

/** All that a name may mean, the surest first; with a near name where it means nothing. */
export interface Explained {
	readonly explanations: readonly Explanation[];
	readonly nearest: string | undefined;
}

/** `nonconformity`, `8.4.1`, `organizational knowledge`, `ISO 9001:2015 8.4.1`, `ISO 9000`, `management representative`, `unknown-clause`, `deprecated-term/conformance`. */
export function explain(world: World, what: string): Explained {
	const asked = what.trim();
	const clauses = clausesNamed(world, asked);
	const named = [
		...rulesNamed(world, asked),
		...clauses,
		...(clauses.length > 0 ? [] : standardsNamed(world, asked)),
		...termsNamed(world, asked),
		...usagesNamed(world, asked),
	];
	const explanations = named.length > 0 ? named : clausesTitled(world, asked);
	return { explanations, nearest: explanations.length > 0 ? undefined : nearest(asked, knownNames(world)) };
}

function rulesNamed(world: World, asked: string): Explanation[] {
	return rules
		.filter(rule => rule.id === asked.replace(/^qms\./, ''))
		.map(rule => ({ kind: 'rule', rule, severity: severityOf(rule, world) }));
}

/** `8.4.1`, `clause 8.4.1`, `ISO 9001:2015 8.4.1`, `iso-9001:8.4.1`; without a standard, that clause of each. */
function clausesNamed(world: World, asked: string): Explanation[] {
	const text = asked.replace(/^[a-z]+-\d{4,5}(?=:)/, key => key.toUpperCase());
	const [designation] = designationsIn(text);
	const rest = designation === undefined ? text : text.slice(designation.to);
	const number = numberIn(rest, designation?.key);
	if (number === undefined) {
		return [];
	}
	const found = editionsInOrder(world)
		.filter(
			({ standard }) =>
				designation === undefined || (standard.key === designation.key && (designation.edition ?? standard.edition) === standard.edition),
		)
		.flatMap(edition => {
			const clause = edition.clauses.get(number);
			return clause === undefined ? [] : [explainClause(world.setup.catalogue, edition, clause)];
		});
	const id = designation && `${designation.key}${designation.edition === undefined ? '' : `:${designation.edition}`}`;
	return found.length > 0
		? found
		: [...explainFormer(world.setup.catalogue, number, edition => id === undefined || edition === id || edition.startsWith(`${id}:`))];
}

/** `organizational knowledge`: the clauses that are headed so, where nothing else is called so. */
function clausesTitled(world: World, asked: string): Explanation[] {
	const title = asked.toLowerCase();
	return editionsInOrder(world).flatMap(edition =>
		[...edition.clauses.values()]
			.filter(clause => clause.title?.toLowerCase() === title)
			.map(clause => explainClause(world.setup.catalogue, edition, clause)),
	);
}

/** `, clause 8.4.1` → `8.4.1`; of a regulation `.35` → `820.35`. */
function numberIn(rest: string, key: string | undefined): string | undefined {
	const section = key?.includes('-cfr-') ? /^\.\d+/.exec(rest)?.[0] : undefined;
	if (section !== undefined) {
		return `${key?.split('-').at(-1)}${section}`;
	}
	const bare = /^\s*(\d{3}\.\d{1,3})\s*$/.exec(rest)?.[1];
	const at = /^[\s,:]*(?:clause|§)?\s*/i.exec(rest)?.[0].length ?? 0;
	const list = numberListAt(rest, at, true);
	return bare ?? (list !== undefined && rest.slice(list.to).trim() === '' ? list.numbers[0]?.number : undefined);
}

/** Those that the workspace is checked against first, then in the order of the data. */
function editionsInOrder(world: World): readonly Edition[] {
	const used = requirementEditions(world);
	const others = world.setup.catalogue.standards.flatMap(standard => world.setup.catalogue.editions.get(editionId(standard)) ?? []);
	return [...new Set([...used, ...others])];
}

/** What the register knows of a standard, and each of its editions that there is a pack for. */
function standardsNamed(world: World, asked: string): Explanation[] {
	const { catalogue } = world.setup;
	const [designation] = designationsIn(asked);
	const isWhole = designation !== undefined && designation.to - designation.from === asked.length;
	const key = isWhole ? designation.key : asked.split(':')[0];
	const year = designation?.edition ?? asked.split(':')[1];
	const name = (isWhole ? designation.name : (asked.split(':')[0] ?? '')).toLowerCase();
	const misspelled = catalogue.data.register.find(row => row.misspellings.some(wrong => wrong.toLowerCase() === name));
	const registered = misspelled ?? catalogue.register.get(key ?? '') ?? designated(catalogue.data.register, asked);
	const editions = catalogue.standards.filter(
		standard => standard.key === (registered?.key ?? key) && (year === undefined || year === standard.edition),
	);
	return [
		...(registered === undefined
			? []
			: [
					{
						kind: 'registered' as const,
						registered,
						misspelled: misspelled === undefined ? undefined : isWhole ? designation.name : asked,
						unknownYear: year !== undefined && /^\d{4}$/.test(year) && !yearsOf(registered).includes(year) ? year : undefined,
					},
				]),
		...editions.flatMap(standard => {
			const edition = catalogue.editions.get(editionId(standard));
			return edition === undefined ? [] : [{ kind: 'standard' as const, edition }];
		}),
	];
}

/** A regulation by its designation as it stands in the register: `Regulation (EU) 2017/745`. */
function designated(register: readonly Registered[], asked: string): Registered | undefined {
	return register.find(row => row.designation.toLowerCase() === asked.toLowerCase());
}

/** A term once for each vocabulary that has it, editions of one standard counting as one; else a word that standards treat differently. */
function termsNamed(world: World, asked: string): Explanation[] {
	const { catalogue } = world.setup;
	const words = wordsOf(asked);
	const used = vocabulariesOf(world);
	const others = catalogue.standards
		.flatMap(standard => catalogue.editions.get(editionId(standard))?.vocabulary ?? [])
		.filter(vocabulary => !used.includes(vocabulary));
	const explained = new Set<string>();
	const found = [...used, ...others].flatMap(vocabulary => {
		const [match] = vocabulary.phrases.find(asked, words);
		const isWhole = match !== undefined && match.from === words[0]?.from && match.to === words.at(-1)?.to;
		const term = isWhole ? match.value.term : vocabulary.terms.get(asked.toLowerCase());
		const key = `${vocabulary.edition.split(':')[0]} ${term?.slug}`;
		const explanation =
			term === undefined || explained.has(key) ? undefined : explainTerm(catalogue, term, isWhole ? match.value.status : 'preferred');
		explained.add(key);
		return explanation === undefined ? [] : [explanation];
	});
	const profile = found.length > 0 ? undefined : profileOf(catalogue, [asked, asked.replace(/s$/, '')]);
	return profile === undefined ? found : [{ kind: 'word', profile }];
}

function knownNames(world: World): string[] {
	const { catalogue } = world.setup;
	const editions = [...catalogue.editions.values()];
	return [
		...rules.map(rule => rule.id),
		...editions.flatMap(edition => [...(edition.vocabulary?.terms.values() ?? [])].flatMap(term => term.names.map(({ name }) => name))),
		...catalogue.data.profiles.flatMap(profile => profile.names),
		...catalogue.data.register.map(row => row.designation),
	];
}
