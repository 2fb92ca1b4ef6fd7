import { groupBy } from '../base/sorted.ts';
import { type ClauseCoverage, coverageOf, isItemAddressed } from '../coverage/coverage.ts';
import { editionMeant, requirementEditions } from '../index/editions.ts';
import { titleOf } from '../index/titles.ts';
import type { WorkspaceDocument, World } from '../index/world.ts';
import { kindLabel } from '../model/documentKinds.ts';
import type { ClaimFact, MetadataFact } from '../model/facts.ts';
import { fieldValue } from '../model/metadata.ts';
import { type Clause, clauseCited, type Edition, leavesBelow } from '../standards/catalogue.ts';
import { clauseLabel, designationOf, editionLabel, labelOfId, verifiedMark } from '../standards/labels.ts';
import type { HouseAdditions, ItemRow } from '../standards/pack.ts';
import type { TermUse } from '../standards/vocabulary.ts';
import { offsetAt, rangeOf } from '../text/snapshot.ts';
import type { Position, Range, Span } from '../text/span.ts';
import { explainClause, explainTerm, type TermExplanation } from './explanation.ts';
import { escaped, linkTo } from './markdownText.ts';
import { claimReading, metadataReading } from './readingWords.ts';
import { houseDefinitionsAt, metadataAt, type Thing, thingsAt } from './thingAt.ts';
import {
	childrenLabel,
	documentedInformationLabel,
	itemMark,
	itemsNote,
	moveLabel,
	packNotice,
	sourceNotice,
	useLabel,
} from './wording.ts';

export interface Hover {
	readonly range: Range;
	/** Links into the workspace are of `linkTo`'s kind. */
	readonly markdown: string;
}

/** What is known of the thing at a position: a term, a clause, a document; undefined if nothing is. */
export function hoverAt(world: World, document: WorkspaceDocument, position: Position): Hover | undefined {
	const offset = offsetAt(document.snapshot, position);
	for (const thing of thingsAt(world, document, offset)) {
		const markdown = markdownOf(world, document, thing, offset);
		if (markdown !== undefined) {
			return { range: rangeOf(document.snapshot, thing.span), markdown };
		}
	}
	return undefined;
}

function markdownOf(world: World, document: WorkspaceDocument, thing: Thing, offset: number): string | undefined {
	switch (thing.kind) {
		case 'clause':
			return thing.claims
				.flatMap(claim => clauseMarkdown(world, claim, claimReading(world, document, claim)) ?? [])
				.reduce<string | undefined>((all, one) => (all === undefined ? one : `${all}\n\n---\n\n${one}`), undefined);
		case 'reference':
			return thing.target.kind === 'document' && thing.target.path !== document.path
				? documentMarkdown(world, thing.target.path)
				: undefined;
		case 'ownId':
			return paragraphs([documentMarkdown(world, document.path) ?? '', metadataMarkdown(document, metadataAt(document, offset)?.fact)]);
		case 'metadata':
			return metadataMarkdown(document, thing.fact);
		case 'term':
			return paragraphs([termsMarkdown(world, thing.uses), houseMarkdown(world, document, thing.span)]);
		case 'houseTerm':
			return houseMarkdown(world, document, thing.span);
	}
}

/** What the house's own documents say that a word means, beside what the standard says. */
function houseMarkdown(world: World, document: WorkspaceDocument, span: Span): string {
	return houseDefinitionsAt(world, document, span)
		.slice(0, mostDefinitions)
		.map(
			({ path, definition }) =>
				`**Here: ${escaped(definition.term)}** (${linkTo(titleOf(world, path), path)})\n\n${escaped(definition.text)}`,
		)
		.join('\n\n');
}

const mostDefinitions = 3;

function clauseMarkdown(world: World, claim: ClaimFact, reading: string): string | undefined {
	const edition = editionMeant(world, claim.standard, claim.edition);
	const clause = edition && clauseCited(edition, claim.clause);
	if (edition === undefined || clause === undefined) {
		return claim.standard === undefined
			? undefined
			: `**${designationOf(world.setup.catalogue.register, claim.standard)} ${claim.clause}**\n\nNo more is known here of this clause.\n\nRead as: ${escaped(reading)}`;
	}
	const explained = explainClause(world.setup.catalogue, edition, clause);
	const covered = coverageOf(world, edition).clauses.filter(row => leavesBelow(edition, clause.number).includes(row.clause));
	const own = covered.find(row => row.clause === clause);
	const nameOf = (id: string): string => labelOfId(world.setup.catalogue.register, id);
	return paragraphs([
		`**${editionLabel(edition)}, ${escaped(clauseLabel(clause))}**${verifiedMark(clause)}`,
		escaped(clause.topic),
		`Read as: ${escaped(reading)}`,
		licensedMarkdown(clause),
		clause.items.map(item => itemMarkdown(item, clause, isAddressed(own, item.letter), isLeftOut(own, item.letter))).join('\n'),
		itemsNote(clause),
		clause.children.length > 0 ? `Below it: ${escaped(childrenLabel(clause, edition))}` : '',
		clause.documentedInformation.map(row => `*${escaped(documentedInformationLabel(row))}*`).join('  \n'),
		coveredMarkdown(world, covered),
		explained.terms.length > 0 ? `Terms: ${explained.terms.map(term => escaped(term.preferred)).join(', ')}` : '',
		explained.principles.length > 0 ? `Principles: ${explained.principles.map(principle => escaped(principle.name)).join(', ')}` : '',
		explained.moves.map(move => escaped(moveLabel(move, explained, nameOf))).join('  \n'),
		notice(sourceNotice(edition)),
		additionsMarkdown(edition, clause),
	]);
}

function itemMarkdown(item: ItemRow, { items }: Clause, isDone: boolean, isOut: boolean): string {
	const mark = isDone && !isOut ? '✓' : '–';
	const line = `- ${mark} **${item.letter})** ${escaped(item.topic)}${itemMark(item, items)}${isOut ? ', declared not applicable' : ''}`;
	const licensed = (item.licensed ?? []).map(({ text }) => `  > ${escaped(text).replaceAll('\n', '\n  > ')}`);
	return [line, ...licensed].join('\n');
}

/** Text under licence, which stands here and nowhere else. */
function licensedMarkdown(row: HouseAdditions): string {
	return (row.licensed ?? [])
		.map(({ pack, text }) => `> ${escaped(text).replaceAll('\n', '\n> ')}\n>\n> *From the licensed pack ${escaped(pack)}*`)
		.join('\n\n');
}

/** Which of the house's own packs have added to what is shown. */
function additionsMarkdown(edition: Edition, row: HouseAdditions): string {
	return (row.additions ?? []).length === 0 ? '' : `Pack: ${escaped(packNotice(edition, row))}`;
}

function isAddressed(covered: ClauseCoverage | undefined, letter: string): boolean {
	return covered?.items.some(item => item.letter === letter && isItemAddressed(item)) ?? false;
}

/** Is the item declared not applicable, and not its clause? */
function isLeftOut(covered: ClauseCoverage | undefined, letter: string): boolean {
	return covered?.items.find(item => item.letter === letter)?.notApplicable?.item !== undefined;
}

function coveredMarkdown(world: World, covered: readonly ClauseCoverage[]): string {
	const justification = covered.every(row => row.state === 'notApplicable') ? covered[0]?.justification : undefined;
	if (justification !== undefined) {
		return `Declared not applicable: ${escaped(justification)}`;
	}
	const documents = [...new Set(covered.flatMap(row => row.documents))];
	const records = [...new Set(covered.flatMap(row => row.records))];
	if (documents.length === 0) {
		return 'No document covers it.';
	}
	const named = (paths: readonly string[]): string =>
		paths
			.slice(0, 8)
			.map(path => linkTo(titleOf(world, path), path))
			.join(', ') + (paths.length > 8 ? ` and ${paths.length - 8} more` : '');
	return `Covered by ${named(documents)}${records.length > 0 ? `  \nForms and records: ${named(records)}` : ''}`;
}

/** How a field was understood: what it is, where it was read, and for an id or a kind what came of it. */
function metadataMarkdown(document: WorkspaceDocument, fact: MetadataFact | undefined): string {
	if (fact === undefined) {
		return '';
	}
	const { field, values, source, outcome } = metadataReading(document, fact);
	return paragraphs([`**${field}** ${escaped(values)} · ${escaped(source)}`, escaped(outcome)]);
}

function documentMarkdown(world: World, path: string): string | undefined {
	const facts = world.index.documents.get(path);
	if (facts === undefined) {
		return undefined;
	}
	const fields = (['version', 'status', 'owner', 'effectiveDate'] as const).flatMap(field => {
		const value = fieldValue(facts.metadata, field);
		return value === undefined ? [] : [`${field === 'effectiveDate' ? 'effective' : field} ${escaped(value)}`];
	});
	const clauses = [
		...new Set(facts.claims.filter(claim => claim.kind !== 'citation' && claim.subject === undefined).map(claim => claim.clause)),
	];
	return paragraphs([
		`**${linkTo(titleOf(world, path), path)}** (${kindLabel(facts.kind.kind)})`,
		fields.join(' · '),
		clauses.length === 0 ? '' : `Covers ${clauses.slice(0, 12).join(', ')}${clauses.length > 12 ? ' and more' : ''}`,
	]);
}

/** Editions of one vocabulary that explain the term alike are shown as one. */
function termsMarkdown(world: World, uses: readonly TermUse[]): string {
	const explained = uses.flatMap(use => explainTerm(world.setup.catalogue, use.term, use.status) ?? []);
	const distinct = explained.filter(
		({ term }, i) => !explained.slice(0, i).some(({ term: other }) => other.slug === term.slug && other.definition === term.definition),
	);
	return distinct.map(explanation => termMarkdown(world, explanation)).join('\n\n---\n\n');
}

/** A hover is for a glance; `qms explain` has them all. */
const confusionsShown = 3;

/** The clauses of the editions that the workspace works with, a line each; of the first other where none of those leans on the term. */
function leaningOf(world: World, clauses: TermExplanation['clauses']): string {
	const byEdition = groupBy(clauses, ({ edition }) => edition);
	const inUse = requirementEditions(world).filter(edition => byEdition.has(edition));
	return [...(inUse.length > 0 ? inUse : [...byEdition.keys()].slice(0, 1))]
		.map(edition => {
			const numbers = (byEdition.get(edition) ?? []).map(({ clause }) => clause.number);
			const more = numbers.length > clausesShown ? ` and ${numbers.length - clausesShown} more` : '';
			return `Clauses of ${editionLabel(edition)} that lean on it: ${numbers.slice(0, clausesShown).join(', ')}${more}`;
		})
		.join('  \n');
}

const clausesShown = 14;

function termMarkdown(world: World, { term, edition, status, elsewhere, clauses, principles, profile }: TermExplanation): string {
	const synonyms = term.names.filter(name => name.status === 'synonym').map(({ name }) => escaped(name));
	const used = new Set(requirementEditions(world).map(({ standard: row }) => row.key));
	return paragraphs([
		`**${escaped(term.preferred)}** · ${escaped(editionLabel(edition))}${term.number === null ? '' : `, ${term.number}`}${verifiedMark(term)}`,
		status === 'deprecated' ? `This word is deprecated; "${escaped(term.preferred)}" is the one to use.` : '',
		escaped(term.definition),
		term.note === null ? '' : escaped(term.note),
		licensedMarkdown(term),
		synonyms.length === 0 ? '' : `Also called ${synonyms.join(', ')}`,
		leaningOf(world, clauses),
		principles.length === 0
			? ''
			: `Principles that they serve: ${principles
					.slice(0, 3)
					.map(({ name }) => escaped(name))
					.join(', ')}`,
		term.confusedWith
			.slice(0, confusionsShown)
			.map(({ term: other, difference }) => `Not *${escaped(other.replaceAll('-', ' '))}*: ${escaped(difference)}`)
			.join('  \n'),
		(profile?.uses ?? [])
			.filter(use => used.has(use.standard))
			.map(use => escaped(useLabel(use, key => designationOf(world.setup.catalogue.register, key))))
			.join('  \n'),
		elsewhere
			.map(({ term: other, edition: of }) => `${editionLabel(of)}: ${other.number ?? 'number not known'}${verifiedMark(other)}`)
			.join('  \n'),
		notice(sourceNotice(edition)),
		additionsMarkdown(edition, term),
	]);
}

/** The address in the notice as a link. */
function notice(text: string): string {
	return text.replace(/(https:\/\/\S+)$/, '[$1]($1)').replace(/^(.*?)\[https[^\]]*\]/, '$1[its publisher’s page]');
}

function paragraphs(parts: readonly string[]): string {
	return parts.filter(part => part !== '').join('\n\n');
}
