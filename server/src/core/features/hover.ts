import { type ClauseCoverage, coverageOf } from '../coverage/coverage.ts';
import { editionMeant } from '../index/editions.ts';
import { titleOf } from '../index/titles.ts';
import type { WorkspaceDocument, World } from '../index/world.ts';
import { kindLabel } from '../model/documentKinds.ts';
import type { ClaimFact } from '../model/facts.ts';
import { fieldValue } from '../model/metadata.ts';
import { leavesBelow } from '../standards/catalogue.ts';
import { clauseLabel, designationOf, editionLabel, isToBeVerified } from '../standards/labels.ts';
import { offsetAt, rangeOf } from '../text/snapshot.ts';
import type { Position, Range } from '../text/span.ts';
import { type Explanation, explainClause, explainTerm } from './explain.ts';
import { escaped, linkTo } from './markdownText.ts';
import { type Thing, thingsAt } from './thingAt.ts';
import { childrenLabel, documentedInformationLabel, sourceNotice, toBeVerified } from './wording.ts';

export interface Hover {
	readonly range: Range;
	/** Links into the workspace are of `linkTo`'s kind. */
	readonly markdown: string;
}

/** What is known of the thing at a position: a term, a clause, a document; undefined if nothing is. */
export function hoverAt(world: World, document: WorkspaceDocument, position: Position): Hover | undefined {
	for (const thing of thingsAt(world, document, offsetAt(document.snapshot, position))) {
		const markdown = markdownOf(world, document, thing);
		if (markdown !== undefined) {
			return { range: rangeOf(document.snapshot, thing.span), markdown };
		}
	}
	return undefined;
}

function markdownOf(world: World, document: WorkspaceDocument, thing: Thing): string | undefined {
	switch (thing.kind) {
		case 'clause':
			return clauseMarkdown(world, thing.claim);
		case 'reference':
			return thing.target.kind === 'document' && thing.target.path !== document.path
				? documentMarkdown(world, thing.target.path)
				: undefined;
		case 'ownId':
			return documentMarkdown(world, document.path);
		case 'term':
			return thing.uses
				.map(use => explainTerm(world, use.term, use.status))
				.map(explanation => (explanation?.kind === 'term' ? termMarkdown(explanation) : ''))
				.join('\n\n---\n\n');
	}
}

function clauseMarkdown(world: World, claim: ClaimFact): string | undefined {
	const edition = editionMeant(world, claim.standard, claim.edition);
	const clause = edition?.clauses.get(claim.clause);
	if (edition === undefined || clause === undefined) {
		return claim.standard === undefined
			? undefined
			: `**${designationOf(world.setup.catalogue.register, claim.standard)} ${claim.clause}**\n\nNo more is known here of this clause.`;
	}
	const explained = explainClause(world, edition, clause);
	const covered = coverageOf(world, edition).clauses.filter(row => leavesBelow(edition, clause.number).includes(row.clause));
	const own = covered.find(row => row.clause === clause);
	return paragraphs([
		`**${editionLabel(edition)}, ${escaped(clauseLabel(clause))}**${isToBeVerified(clause) ? ` (${toBeVerified})` : ''}`,
		escaped(clause.topic),
		clause.items.map(item => `- ${isAddressed(own, item.letter) ? '✓' : '–'} **${item.letter})** ${escaped(item.topic)}`).join('\n'),
		clause.children.length > 0 ? `Below it: ${escaped(childrenLabel(clause, edition))}` : '',
		clause.documentedInformation.map(row => `*${escaped(documentedInformationLabel(row))}*`).join('  \n'),
		coveredMarkdown(world, covered),
		explained.kind === 'clause' && explained.terms.length > 0
			? `Terms: ${explained.terms.map(term => escaped(term.preferred)).join(', ')}`
			: '',
		explained.kind === 'clause' && explained.principles.length > 0
			? `Principles: ${explained.principles.map(principle => escaped(principle.name)).join(', ')}`
			: '',
		notice(sourceNotice(edition)),
	]);
}

function isAddressed(covered: ClauseCoverage | undefined, letter: string): boolean {
	return (covered?.items.find(item => item.letter === letter)?.matches.length ?? 0) > 0;
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

function termMarkdown({ term, edition, status, clauses }: Extract<Explanation, { kind: 'term' }>): string {
	const synonyms = term.names.filter(name => name.status === 'synonym').map(({ name }) => escaped(name));
	const leaning = clauses.map(({ clause }) => clause.number);
	const standard = clauses[0]?.edition;
	return paragraphs([
		`**${escaped(term.preferred)}** · ${editionLabel(edition)}${term.number === null ? '' : `, ${term.number}`}${isToBeVerified(term) ? ` (${toBeVerified})` : ''}`,
		status === 'deprecated' ? `This word is deprecated; "${escaped(term.preferred)}" is the one to use.` : '',
		escaped(term.definition),
		term.note === null ? '' : escaped(term.note),
		synonyms.length === 0 ? '' : `Also called ${synonyms.join(', ')}`,
		term.confusedWith
			.map(({ term: other, difference }) => `Not *${escaped(other.replaceAll('-', ' '))}*: ${escaped(difference)}`)
			.join('  \n'),
		standard === undefined
			? ''
			: `Clauses of ${editionLabel(standard)} that lean on it: ${leaning.slice(0, 14).join(', ')}${leaning.length > 14 ? ` and ${leaning.length - 14} more` : ''}`,
		notice(sourceNotice(edition)),
	]);
}

/** The address in the notice as a link. */
function notice(text: string): string {
	return text.replace(/(https:\/\/\S+)$/, '[$1]($1)').replace(/^(.*?)\[https[^\]]*\]/, '$1[its publisher’s page]');
}

function paragraphs(parts: readonly string[]): string {
	return parts.filter(part => part !== '').join('\n\n');
}
