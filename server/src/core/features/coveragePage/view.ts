import { stemOf } from '../../base/paths.ts';
import { compareText, groupBy } from '../../base/sorted.ts';
import type { ClauseCoverage, EditionCoverage } from '../../coverage/coverage.ts';
import { isGap } from '../../coverage/gap.ts';
import { titleOf } from '../../index/titles.ts';
import type { World } from '../../index/world.ts';
import { type DocumentKindName, documentKindNames, kindLabel } from '../../model/documentKinds.ts';
import { editionLabel } from '../../standards/labels.ts';
import { hasOpenItems } from '../coverageWords.ts';
import { evidenceFor, type RequirementEvidence } from './evidence.ts';
import type { PlaceStyle } from './places.ts';

/** A workspace of which the page tells. */
export interface PageFolder {
	readonly name: string;
	/** What an editor knows it by; empty where there is none. */
	readonly address: string;
	readonly world: World;
	readonly editions: readonly EditionCoverage[];
	/** Undefined where it is in no repository. */
	readonly commit: Commit | undefined;
}

/** What is checked out in a repository. */
export interface Commit {
	readonly id: string;
	readonly branch: string | undefined;
}

/** All that the parts of the page tell of one edition in one workspace. */
export interface EditionView {
	/** Begins every id of this part of the page. */
	readonly key: string;
	readonly label: string;
	readonly folder: PageFolder;
	readonly coverage: EditionCoverage;
	readonly style: PlaceStyle;
	/** In the order of the standard. */
	readonly requirements: readonly RequirementView[];
	/** Those of which less was seen first. */
	readonly gapsFirst: readonly RequirementView[];
	/** The documents that claim something, in the order of their kinds. */
	readonly documents: readonly DocumentView[];
	/** Of the same, by path. */
	readonly byPath: ReadonlyMap<string, DocumentView>;
}

export interface RequirementView {
	readonly covered: ClauseCoverage;
	/** Its id in the page. */
	readonly id: string;
	/** Its place in the standard, from 0. */
	readonly order: number;
	readonly evidence: RequirementEvidence;
}

export interface DocumentView {
	readonly path: string;
	readonly title: string;
	/** For the head of a narrow column: its id, or the beginning of its title. */
	readonly short: string;
	readonly kind: string;
	/** What the page knows it by. */
	readonly index: number;
}

export function viewOf(folder: PageFolder, coverage: EditionCoverage, key: string, style: PlaceStyle): EditionView {
	const { world } = folder;
	const documents = documentsOf(world, coverage);
	const requirements = coverage.clauses.map((covered, order) => ({
		covered,
		id: `${key}-${covered.clause.number}`,
		order,
		evidence: evidenceFor(world, covered),
	}));
	return {
		key,
		label: editionLabel(coverage.edition),
		folder,
		coverage,
		style,
		requirements,
		gapsFirst: [...requirements].sort((a, b) => rankOf(a.covered) - rankOf(b.covered) || a.order - b.order),
		documents,
		byPath: new Map(documents.map(document => [document.path, document])),
	};
}

const gapOrder = ['missing', 'mentioned', 'planned', 'claimed'];

/** Gaps, then what has open items, then the rest; last what does not apply. */
function rankOf(covered: ClauseCoverage): number {
	if (isGap(covered.state)) {
		return gapOrder.indexOf(covered.state);
	}
	return covered.state === 'notApplicable' ? 6 : hasOpenItems(covered) ? 4 : 5;
}

function documentsOf(world: World, { clauses }: EditionCoverage): readonly DocumentView[] {
	const kindOf = (path: string): DocumentKindName => world.index.documents.get(path)?.kind.kind ?? 'other';
	const paths = [...new Set(clauses.flatMap(({ documents }) => documents))];
	const place = (path: string): number => documentKindNames.indexOf(kindOf(path));
	const nameOf = (path: string): string => world.index.documents.get(path)?.id?.text ?? titleOf(world, path);
	const named = groupBy(paths, nameOf);
	return paths
		.sort((a, b) => place(a) - place(b) || compareText(a, b))
		.map((path, index) => {
			const name = nameOf(path);
			// A name that several share tells nothing.
			const short = shortened(name === path || (named.get(name)?.length ?? 0) > 1 ? stemOf(path) : name);
			return { path, title: titleOf(world, path), short, kind: kindLabel(kindOf(path)), index };
		});
}

const longestShort = 20;

function shortened(name: string): string {
	return name.length > longestShort ? `${name.slice(0, longestShort - 1).trimEnd()}…` : name;
}
