import { derivedFromTwo } from '../base/derived.ts';
import { configurationPath } from '../configuration/configuration.ts';
import { editionMeant } from '../index/editions.ts';
import type { Setup, World } from '../index/world.ts';
import { type Clause, clauseCited, type Edition, isAtOrBelow, mayNotApply } from '../standards/catalogue.ts';
import { editionLabel, numberLabel } from '../standards/labels.ts';
import type { DocumentedInformationRow, ItemRow } from '../standards/pack.ts';
import { listed } from '../text/listed.ts';
import type { Span } from '../text/span.ts';
import { claimsOfWorkspace, type ResolvedClaim } from './claimTable.ts';

/** That a clause and those below it, or one item of a clause, do not apply, and where it is said. */
export interface NotApplicable {
	readonly clause: string;
	/** `f`, where it is said of this item alone. */
	readonly item: string | undefined;
	/** As written; empty where none is given. */
	readonly reason: string;
	/** The file that says so: `qms.yaml`, or a document. */
	readonly path: string;
	/** Undefined for `qms.yaml`, whose place is {@link NotApplicable.at}. */
	readonly claim: ResolvedClaim | undefined;
	readonly at: Span | undefined;
	/** Does the standard let its requirements there be declared so? Where it does not, the declaration counts for nothing. */
	readonly isAllowed: boolean;
}

/** All declarations for an edition: of `qms.yaml` first, then of the documents, those with a reason first. */
export function notApplicableIn(world: World, edition: Edition): readonly NotApplicable[] {
	const known = declarations(world.index, world.setup);
	const kept = known.get(edition);
	if (kept !== undefined) {
		return kept;
	}
	const made = collect(world, edition);
	known.set(edition, made);
	return made;
}

const declarations = derivedFromTwo((_index: World['index'], _setup: Setup) => new Map<Edition, readonly NotApplicable[]>());

function collect(world: World, edition: Edition): readonly NotApplicable[] {
	const { applicability } = world.setup.configuration;
	const configured = applicability
		.filter(({ standard }) => standard === null || isOf(edition, standard))
		.map(({ clause, item, reason, at }) => ({
			clause,
			item: item ?? undefined,
			reason,
			path: configurationPath,
			claim: undefined,
			at,
			isAllowed: mayNotApply(edition, clause),
		}));
	const inDocuments = claimsOfWorkspace(world.index, world.setup)
		.filter(({ claim }) => claim.subject?.kind === 'notApplicable' && editionMeant(world, claim.standard, claim.edition) === edition)
		.map(claim => {
			const clause = clauseCited(edition, claim.claim.clause)?.number ?? claim.claim.clause;
			const reason = reasonIn(claim.claim.subject?.text ?? '');
			const { item } = claim.claim;
			return { clause, item, reason, path: claim.declaredIn, claim, at: undefined, isAllowed: mayNotApply(edition, clause) };
		})
		.sort((a, b) => Number(a.reason === '') - Number(b.reason === ''));
	return [...configured, ...inDocuments];
}

/** `N/A` alone gives no reason. */
function reasonIn(text: string): string {
	return /^\W*(?:n\/?a|n\.a\.|not applicable|excluded|nicht anwendbar|entfällt|no aplica|non applicable|no|nein|-|–|—)?\W*$/i.test(text)
		? ''
		: text;
}

/** `iso-9001` and `iso-9001:2015` both mean ISO 9001:2015. */
function isOf(edition: Edition, standard: string): boolean {
	return edition.id === standard || edition.standard.key === standard;
}

/** The declaration that a clause is not applicable by: for it, for one above it, or one for each of its items. */
export function notApplicableBy(world: World, edition: Edition, clause: Clause): NotApplicable | undefined {
	const rows = notApplicableIn(world, edition).filter(({ isAllowed }) => isAllowed);
	const whole = rows.find(row => row.item === undefined && isAtOrBelow(clause.number, row.clause));
	if (rows.length === 0 || whole !== undefined) {
		return whole;
	}
	const ofItems = clause.items.map(({ letter }) => rows.find(row => isOfItem(row, clause, letter)));
	const [first] = ofItems;
	const reasons = new Set(ofItems.map(row => row?.reason ?? ''));
	return first === undefined || ofItems.includes(undefined)
		? undefined
		: { ...first, item: undefined, reason: [...reasons].filter(reason => reason !== '').join(' ') };
}

/** The declaration that an item is not applicable by: for it, or for its clause. */
export function itemNotApplicableBy(world: World, edition: Edition, clause: Clause, letter: string): NotApplicable | undefined {
	const ofItem = notApplicableIn(world, edition).find(row => row.isAllowed && isOfItem(row, clause, letter));
	return notApplicableBy(world, edition, clause) ?? ofItem;
}

function isOfItem(row: NotApplicable, clause: Clause, letter: string): boolean {
	return row.item === letter && row.clause === clause.number;
}

/** Is what one declaration says said by another one too: of the same, of the clause of an item, or of a clause above? */
export function isSaidBy(row: Pick<NotApplicable, 'clause' | 'item'>, other: Pick<NotApplicable, 'clause' | 'item'>): boolean {
	return other.item === undefined ? isAtOrBelow(row.clause, other.clause) : row.clause === other.clause && row.item === other.item;
}

/** The items of a clause that apply. */
export function applyingItems(world: World, clause: Clause): readonly ItemRow[] {
	const edition = world.setup.catalogue.editions.get(clause.edition);
	return edition === undefined || notApplicableIn(world, edition).length === 0
		? clause.items
		: clause.items.filter(({ letter }) => itemNotApplicableBy(world, edition, clause, letter) === undefined);
}

/** What a clause asks to be kept in writing, without what is asked only by an item that does not apply. */
export function informationAsked(world: World, clause: Clause): readonly DocumentedInformationRow[] {
	const items = applyingItems(world, clause);
	return clause.documentedInformation.filter(
		({ item }) => item === null || items.some(({ letter }) => letter === item) || !clause.items.some(({ letter }) => letter === item),
	);
}

/** What is wrong with the rows of `qms.yaml`: a clause that there is not, or of which the standard does not allow it. */
export function applicabilityProblems({
	configuration,
	catalogue,
}: Pick<Setup, 'configuration' | 'catalogue'>): readonly (Span & { readonly message: string })[] {
	return configuration.applicability.flatMap(({ standard, clause, item, at }) => {
		const declared = configuration.standards.flatMap(id => catalogue.editions.get(id) ?? []).filter(edition => edition.leaves.length > 0);
		const named = [...catalogue.standards].filter(row => standard === row.key || standard === `${row.key}:${row.edition}`);
		if (standard !== null && named.length === 0) {
			return [{ ...at, message: `There is no pack for the standard "${standard}".` }];
		}
		const editions = standard === null ? declared : named.flatMap(row => catalogue.editions.get(`${row.key}:${row.edition}`) ?? []);
		const having = editions.filter(edition => edition.clauses.has(clause));
		if (editions.length > 0 && having.length === 0) {
			return [{ ...at, message: `There is no clause ${clause} in ${listed(editions.map(editionLabel))}.` }];
		}
		const rows = having.flatMap(edition => edition.clauses.get(clause) ?? []);
		const hasItem = item === null || rows.some(({ items }) => items.length === 0 || items.some(({ letter }) => item === letter));
		if (rows.length > 0 && !hasItem) {
			return [{ ...at, message: `There is no item ${item}) of ${clause} in ${listed(having.map(editionLabel))}.` }];
		}
		const strict = having.filter(edition => !mayNotApply(edition, clause));
		return having.length > 0 && strict.length === having.length && strict[0] !== undefined
			? [{ ...at, message: notAllowedMessage(strict[0], numberLabel(clause, item ?? undefined)) }]
			: [];
	});
}

/** `ISO 13485:2016 lets only requirements of 6, 7 and 8 be declared not applicable; 4.2 is none of these.` */
export function notAllowedMessage(edition: Edition, clause: string): string {
	const allowed = edition.standard.mayNotApply;
	const which = allowed.length === 0 ? 'no requirement' : `only requirements of ${listed(allowed)}`;
	return `${editionLabel(edition)} lets ${which} be declared not applicable${allowed.length === 0 ? '' : `; ${clause} is none of these`}.`;
}
