import { derivedFromTwo } from '../base/derived.ts';
import { informationAsked } from '../coverage/applicability.ts';
import { type ClauseCoverage, coverageOf, isItemAddressed } from '../coverage/coverage.ts';
import { recordsFor, recordsPassedOver } from '../coverage/records.ts';
import type { World } from '../index/world.ts';
import { placeOf } from '../model/reading.ts';
import type { Clause, Edition } from '../standards/catalogue.ts';
import { lineAt } from '../text/snapshot.ts';
import { chainFrom, type Gap, hasRecordFile } from './chain.ts';

/**
 * How far down what the documents say of a clause goes. `open`: no document that claims it describes it. `shallow`: one does, and
 * something below is not there. `deep`: one does, and all that it names below itself is there; where a record is asked for, a form or
 * record among it.
 */
export type Depth = 'open' | 'shallow' | 'deep' | 'notApplicable';

export const depths: readonly Depth[] = ['open', 'shallow', 'deep', 'notApplicable'];

export interface ClauseDepth {
	readonly clause: Clause;
	readonly depth: Depth;
	/** Paths of the documents that claim the clause and whose text addresses it; of a deep clause those alone whose chain is there. */
	readonly documents: readonly string[];
	/** Why it is not deep, of the document that comes nearest to it. */
	readonly gaps: readonly Gap[];
}

/** The depth of every requirement of an edition, in the order of the standard. */
export const depthsOf = derivedFromTwo((world: World, edition: Edition): readonly ClauseDepth[] =>
	coverageOf(world, edition).clauses.map(covered => depthOf(world, covered)),
);

function depthOf(world: World, covered: ClauseCoverage): ClauseDepth {
	const { clause, state } = covered;
	if (state !== 'described' && state !== 'evidenced') {
		return { clause, depth: state === 'notApplicable' ? state : 'open', documents: [], gaps: [] };
	}
	const described = describing(covered).map(path => ({ path, gaps: gapsBelow(world, covered, path) }));
	const whole = described.filter(({ gaps }) => gaps.length === 0);
	const nearest = [...described].sort((a, b) => a.gaps.length - b.gaps.length)[0];
	return {
		clause,
		depth: whole.length > 0 ? 'deep' : 'shallow',
		documents: (whole.length > 0 ? whole : described).map(({ path }) => path),
		gaps: nearest?.gaps ?? [],
	};
}

/** The documents whose text addresses a clause that they claim. */
function describing({ documents, items, matches }: ClauseCoverage): readonly string[] {
	const addressing = new Set([...items.filter(isItemAddressed).flatMap(item => item.matches), ...matches].map(({ path }) => path));
	return documents.filter(path => addressing.has(path));
}

function gapsBelow(world: World, { clause, claims, records }: ClauseCoverage, path: string): readonly Gap[] {
	const own = claims.filter(({ claim, document, declaredIn }) => claim.kind !== 'citation' && document === path && declaredIn === path);
	const sections = own.flatMap(({ claim }) => claim.section ?? []);
	const { paths, gaps } = chainFrom(world, path, sections.length === 0 ? undefined : sections);
	const isAsked = informationAsked(world, clause).some(({ kind }) => kind === 'record');
	const edition = world.setup.catalogue.editions.get(clause.edition);
	if (
		!isAsked ||
		edition === undefined ||
		records.length > 0 ||
		recordsFor(world, edition, clause, paths).length > 0 ||
		hasRecordFile(world, paths)
	) {
		return gaps;
	}
	const document = world.documents.get(path);
	const claim = own[0]?.claim;
	const line = document === undefined || claim === undefined ? 0 : lineAt(document.snapshot, placeOf(document.reading, claim.place).from);
	const passedOver = recordsPassedOver(world, edition, clause, paths);
	return [{ kind: 'noRecord', path, line, name: clause.number, ...(passedOver.length > 0 && { passedOver }) }, ...gaps];
}
