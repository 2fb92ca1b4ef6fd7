import { keyMeant } from '../standards/register.ts';
import type { Chunk } from '../syntax/chunk.ts';
import type { Block, Syntax } from '../syntax/markdown.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Citation } from './citations.ts';
import { claimsFor } from './claim.ts';
import { type ClaimContext, type ClaimScope, onlyOne, scopeOf } from './claimScope.ts';
import { designationsInValue, jointlyNamed } from './designations.ts';
import { type Exclusion, exclusionsIn } from './exclusions.ts';
import type { ClaimFact, ClaimKind, MetadataFact, SectionFact, StandardName } from './facts.ts';
import { markersIn } from './markers.ts';
import { isInReferenceList, leadingNumbers } from './referenceLists.ts';
import { scanOf } from './scan.ts';
import { titleWithoutNumber } from './sections.ts';
import { claimsOfTable } from './tableClaims.ts';
import { type ClauseTable, clauseTableOf } from './tables.ts';
import { clausesInValue } from './valueClauses.ts';

/** All claims and citations of a document, in the order of its parts: metadata first, then the text. */
export function claimsOf(
	syntax: Syntax,
	metadata: readonly MetadataFact[],
	sections: readonly SectionFact[],
	context: ClaimContext,
): ClaimFact[] {
	const scope = scopeOf(syntax, metadata, sections, context);
	const inText = syntax.blocks.flatMap((block, index) => claimsOfBlock(block, index, syntax, sections, scope, context));
	const isTemplate = isUnfilled(metadata);
	return [...claimsOfMetadata(metadata, scope, context), ...withoutExcludedHeadings(inText)].map(claim => {
		const standard = claim.standard === undefined ? undefined : keyMeant(context.register, claim.standard);
		return { ...claim, standard, kind: isTemplate && claim.subject === undefined ? 'citation' : claim.kind };
	});
}

/** A form for documents still to be written, whose own id is to be filled in, covers nothing. */
function isUnfilled(metadata: readonly MetadataFact[]): boolean {
	const id = metadata.find(fact => fact.field === 'id' && fact.source !== 'fileName')?.values[0];
	return id !== undefined && /<%|\{\{|\$\{/.test(id);
}

function claimsOfMetadata(metadata: readonly MetadataFact[], scope: ClaimScope, { register }: ClaimContext): ClaimFact[] {
	return metadata.flatMap(fact => {
		if (fact.field !== 'clauses' && fact.field !== 'standard') {
			return [];
		}
		const kind: ClaimKind = fact.source === 'comment' || fact.source === 'heading' || fact.source === 'fileName' ? 'marker' : fact.source;
		const keyStandard = onlyOne(jointlyNamed(fact.key, designationsInValue(fact.key)));
		return fact.values.flatMap(value =>
			clausesInValue(value, fact.field === 'clauses', register).flatMap(({ number, standard }) =>
				claimsFor(number, standard ?? keyStandard ?? scope.document, kind, undefined, undefined, fact.place),
			),
		);
	});
}

function claimsOfBlock(
	block: Block,
	index: number,
	syntax: Syntax,
	sections: readonly SectionFact[],
	scope: ClaimScope,
	context: ClaimContext,
): ClaimFact[] {
	const { chunk } = block;
	const placeAt = (span: Span): number => context.place({ from: block.from + span.from, to: block.from + span.to });
	const around = scope.bySection[block.section] ?? scope.document;
	const marked = markersIn(chunk, context.register);
	const markers = marked.flatMap(marker =>
		claimsFor(marker, marker.standard ?? around, 'marker', sectionOf(block, syntax), undefined, placeAt(marker)),
	);
	const exclusions = exclusionsIn(index, syntax, sections, number => context.titleOf(around, number) !== undefined);
	const excluded = exclusions.flatMap(exclusion => claimsOfExclusion(exclusion, block, scope, placeAt));
	if (chunk.kind === 'table') {
		const table = clauseTableOf(chunk);
		if (table !== undefined) {
			return [...markers, ...claimsOfTable(withoutExcludedRows(table, chunk, exclusions), sections, around, placeAt), ...excluded];
		}
	}
	if (excluded.length > 0) {
		return [...markers, ...excluded];
	}
	if (chunk.kind === 'heading') {
		return [...markers, ...claimsOfHeading(block, sections, scope, context, placeAt)];
	}
	const { citations } = scanOf(chunk);
	if (citations.length === 0) {
		const isListed = block.list > 0 && around !== undefined && /^\W*\d/.test(chunk.text) && isInReferenceList(syntax, sections, index);
		const listed = (isListed ? leadingNumbers(chunk) : []).filter(({ number }) => context.titleOf(around, number) !== undefined);
		return [...markers, ...listed.flatMap(number => claimsFor(number, around, 'list', undefined, undefined, placeAt(number)))];
	}
	const kind = kindOfBlock(block, index, syntax, sections);
	const section = kind === 'list' ? undefined : sectionOf(block, syntax);
	return [
		...markers,
		...citations.flatMap(citation => {
			const standard = citation.standard ?? (isClauseWithout(citation, around, kind, chunk.kind === 'comment') ? around : null);
			return standard === null
				? []
				: citation.numbers
						.filter(number => !marked.some(marker => overlaps(marker, number)))
						.flatMap(number =>
							claimsFor(number, standard, kind, kind === 'citation' ? block.section : section, undefined, placeAt(number)),
						);
		}),
	];
}

/** Does a number without a standard's name mean a clause here? `undefined` as standard then means: the workspace's own. */
function isClauseWithout(citation: Citation, around: StandardName | undefined, kind: ClaimKind, isComment: boolean): boolean {
	switch (citation.word) {
		case 'bare':
			return kind === 'list' && around !== undefined && citation.numbers.every(number => number.number.startsWith('A.'));
		case 'clause':
			return true;
		case 'sign':
			return around !== undefined && citation.numbers.every(number => number.number.includes('.'));
		default:
			return isComment && around !== undefined && citation.word === 'section';
	}
}

/** The whole document claims what stands before its second heading, a section what stands in it. */
function sectionOf(block: Block, syntax: Syntax): number | undefined {
	const section = syntax.sections[block.section];
	return section === undefined || section.level <= 1 ? undefined : block.section;
}

const claimVerb =
	/^\W*(?:this (?:section|document|procedure|policy|chapter)\s+)?(?:covers?|addresses|implements?|fulfil?ls|satisfies|meets|relates to|erfüllt|deckt|umsetzung|cumple|répond)\b/i;
function kindOfBlock(block: Block, index: number, syntax: Syntax, sections: readonly SectionFact[]): ClaimKind {
	const { chunk } = block;
	if (chunk.kind === 'comment') {
		return 'marker';
	}
	if (chunk.kind === 'paragraph' && chunk.text.length < 300 && claimVerb.test(chunk.plain)) {
		return 'marker';
	}
	if (chunk.kind === 'paragraph' && chunk.text.length < 300 && isBoldStandard(block)) {
		return 'boldField';
	}
	if (block.list > 0 && isInReferenceList(syntax, sections, index)) {
		return 'list';
	}
	return 'citation';
}

/** `**ISO 13485:** 4.1.1, 4.2.1` and `**Clause:** 7.5`. */
function isBoldStandard(block: Block): boolean {
	return (
		/^[\s>*-]*\*\*[^*\n]*(?:ISO|IEC|CFR|clauses?|norm)[^*\n]*\*\*/i.test(block.chunk.text) &&
		/^[\s>*-]*\*\*[^*\n]*:\s*\*\*|^[\s>*-]*\*\*[^*\n]*\*\*\s*:/.test(block.chunk.text)
	);
}

/** So many clauses a section may cover that only names their numbers. */
const longestHeading = 6;

function claimsOfHeading(
	block: Block,
	sections: readonly SectionFact[],
	scope: ClaimScope,
	context: ClaimContext,
	placeAt: (span: Span) => number,
): ClaimFact[] {
	const section = sections[block.section];
	const around = scope.bySection[block.section] ?? scope.document;
	const cited = scanOf(block.chunk).citations.flatMap(citation => {
		const isClear = citation.standard !== undefined || citation.word === 'clause' || (around !== undefined && citation.word !== 'section');
		const standard = citation.standard ?? around;
		// `Technical controls (8.1-8.34)` announces what is spoken of below, part by part.
		const kind = citation.word === 'bare' && citation.numbers.length > longestHeading ? 'citation' : 'heading';
		return isClear
			? citation.numbers.flatMap(number =>
					claimsFor(number, standard, kind, section?.level === 1 ? undefined : block.section, undefined, placeAt(number)),
				)
			: [];
	});
	if (cited.length > 0 || section?.number === undefined) {
		return cited;
	}
	const title = context.titleOf(around, section.number);
	if (title === undefined || title !== titleWithoutNumber(section.title).toLowerCase()) {
		return [];
	}
	const from = block.chunk.text.indexOf(section.number);
	const number = { from, to: from + section.number.length, number: section.number, item: undefined };
	return claimsFor(number, around, 'heading', section.level === 1 ? undefined : block.section, undefined, placeAt(number));
}

/** That a clause does not apply, said of the standard that is named with it or meant around it. */
function claimsOfExclusion(
	{ number, standard, reason }: Exclusion,
	block: Block,
	scope: ClaimScope,
	placeAt: (span: Span) => number,
): ClaimFact[] {
	const around = scope.bySection[block.section] ?? scope.document;
	const kind: ClaimKind = block.chunk.kind === 'table' ? 'mapping' : 'citation';
	return claimsFor(number, standard ?? around, kind, block.section, { kind: 'notApplicable', names: [], text: reason }, placeAt(number));
}

/** A heading over a text that says that its clause does not apply claims nothing. */
function withoutExcludedHeadings(claims: readonly ClaimFact[]): readonly ClaimFact[] {
	const excluded = claims.filter(({ kind, subject }) => kind === 'citation' && subject?.kind === 'notApplicable');
	return excluded.length === 0
		? claims
		: claims.filter(({ kind, section, standard, clause, item }) => {
				const isOfIt = (other: ClaimFact): boolean =>
					other.section === section &&
					other.standard === standard &&
					other.clause === clause &&
					(other.item === undefined || other.item === item);
				return kind !== 'heading' || !excluded.some(isOfIt);
			});
}

/** A row of a statement of applicability that says "no" names no document that covers the clause. */
function withoutExcludedRows(table: ClauseTable, { rows }: Chunk, exclusions: readonly Exclusion[]): ClauseTable {
	const rowAt = ({ from }: Span): number => rows.findLastIndex(row => row.from <= from);
	const excluded = new Set(exclusions.map(({ number }) => rowAt(number)));
	return excluded.size === 0 ? table : { ...table, rows: table.rows.filter(({ span }) => !excluded.has(rowAt(span))) };
}
