import { applyingItems } from '../coverage/applicability.ts';
import { leavesOfClause } from '../coverage/claimTable.ts';
import { evidenceOf } from '../coverage/evidence.ts';
import { clauseMeant } from '../index/editions.ts';
import { resolvedOf } from '../index/resolve.ts';
import { syntaxOf, type WorkspaceDocument, type World } from '../index/world.ts';
import type { ClaimFact } from '../model/facts.ts';
import type { Clause } from '../standards/catalogue.ts';
import { isWithin } from '../syntax/markdown.ts';
import { rangeOf } from '../text/snapshot.ts';
import type { Range } from '../text/span.ts';

/** A line over a document or a section that says what it covers. */
export interface CoverageLens {
	readonly range: Range;
	/** `Covers 8.4.1 · 2 of 3 items addressed · 1 record` */
	readonly title: string;
	/** The first clause it speaks of, to show more of. */
	readonly edition: string;
	readonly clause: string;
}

/** One lens over the document, and one over each section that claims a clause. */
export function lensesOf(world: World, document: WorkspaceDocument): readonly CoverageLens[] {
	const claims = document.reading.facts.claims.filter(
		claim => claim.kind !== 'citation' && claim.subject === undefined && claim.kind !== 'list',
	);
	const whole = lensFor(world, document, undefined, claims);
	const sections = [...new Set(claims.flatMap(claim => claim.section ?? []))].sort((a, b) => a - b);
	const ofSections = sections.flatMap(
		section =>
			lensFor(
				world,
				document,
				section,
				claims.filter(claim => claim.section === section),
			) ?? [],
	);
	return whole === undefined ? ofSections : [whole, ...ofSections];
}

function lensFor(
	world: World,
	document: WorkspaceDocument,
	section: number | undefined,
	claims: readonly ClaimFact[],
): CoverageLens | undefined {
	const all = [...new Set(claims.flatMap(claim => clauseMeant(world, claim) ?? []))];
	// Of two editions of one standard the first counts where both have the clause.
	const clauses = all.filter((clause, i) => all.findIndex(other => isOfOneStandard(other, clause)) === i);
	const [first] = clauses;
	if (first === undefined) {
		return undefined;
	}
	const leaves = [...new Set(clauses.flatMap(clause => leavesOfClause(world, clause)))];
	const items = leaves.reduce((count, leaf) => count + applyingItems(world, leaf).length, 0);
	const addressed = leaves.reduce((count, leaf) => count + addressedIn(world, document, section, leaf), 0);
	const records = recordsIn(world, document, section);
	const named = clauses.length <= 3 ? clauses.map(clause => clause.number).join(', ') : `${clauses.length} clauses`;
	const parts = [
		`Covers ${named}`,
		items > 0 ? `${addressed} of ${items} ${items === 1 ? 'item' : 'items'} addressed` : '',
		records > 0 ? `${records} ${records === 1 ? 'record' : 'records'}` : '',
	];
	return {
		range: rangeAbove(document, section),
		title: parts.filter(part => part !== '').join(' · '),
		edition: first.edition,
		clause: first.number,
	};
}

function isOfOneStandard(a: Clause, b: Clause): boolean {
	return a.number === b.number && a.edition.split(':')[0] === b.edition.split(':')[0];
}

function addressedIn(world: World, document: WorkspaceDocument, section: number | undefined, leaf: Clause): number {
	const { items } = evidenceOf(document, section, leaf, world.setup.catalogue);
	return applyingItems(world, leaf).filter(({ letter }) => (items.get(letter)?.length ?? 0) > 0).length;
}

/** Forms and records that the section, or the document, refers to. */
function recordsIn(world: World, document: WorkspaceDocument, section: number | undefined): number {
	const { facts } = document.reading;
	const { sections } = syntaxOf(document);
	const { references, ids } = resolvedOf(facts, world.index.names);
	const inSection = references
		.filter(({ reference }) => section === undefined || isWithin(sections, reference.section, section))
		.map(({ target }) => target);
	const targets = section === undefined ? [...inSection, ...ids] : inSection;
	const paths = new Set(targets.flatMap(target => (target.kind === 'document' && target.path !== document.path ? [target.path] : [])));
	return [...paths].filter(path => ['form', 'record'].includes(world.index.documents.get(path)?.kind.kind ?? '')).length;
}

/** Over the section's heading; for the document over its first heading, or its first line. */
function rangeAbove(document: WorkspaceDocument, section: number | undefined): Range {
	const { sections, blocks } = syntaxOf(document);
	const heading = section === undefined ? sections.find(candidate => candidate.heading !== undefined)?.heading : sections[section]?.heading;
	const block = heading === undefined ? undefined : blocks[heading];
	return rangeOf(document.snapshot, block === undefined ? { from: 0, to: 0 } : { from: block.from, to: block.to });
}
