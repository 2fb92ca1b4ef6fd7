import { titleOf } from '../../core/index/titles.ts';
import type { World } from '../../core/index/world.ts';
import type { Edition } from '../../core/standards/catalogue.ts';
import { clauseLabel, editionLabel, isToBeVerified, toBeVerified } from '../../core/standards/labels.ts';
import { deadEndsIn } from '../../core/trace/deadEnds.ts';
import { type ClauseDepth, type Depth, depths, depthsOf } from '../../core/trace/depth.ts';
import { gapWords, passedOverWords } from '../../core/trace/gapWords.ts';
import type { TraceGraph } from '../../core/trace/graph.ts';
import { edgeKinds } from '../../core/trace/graphKinds.ts';
import { tellingEdges } from '../../core/trace/neighbourhood.ts';
import { orphansIn } from '../../core/trace/orphans.ts';
import { supersessionCycles } from '../../core/trace/supersessionCycles.ts';
import { counted } from './report.ts';

export const reportNames = ['orphans', 'dead-ends', 'cycles', 'coverage'] as const;

export type ReportName = (typeof reportNames)[number];

/** For a terminal: how much is said, and the reports that were asked for. Lines are counted from 1. */
export function traceAsText(world: World, graph: TraceGraph, editions: readonly Edition[], wanted: ReportName | 'all'): string {
	const parts: Readonly<Record<ReportName, () => string>> = {
		orphans: () => orphansAsText(world),
		'dead-ends': () => deadEndsAsText(world, editions),
		cycles: () => cyclesAsText(world),
		coverage: () => editions.map(edition => depthsAsText(world, edition)).join('\n'),
	};
	return wanted === 'all' ? [summaryOf(graph), ...reportNames.map(name => parts[name]())].join('\n') : parts[wanted]();
}

function summaryOf({ nodes, edges }: TraceGraph): string {
	const clauses = nodes.filter(({ kind }) => kind === 'clause').length;
	const counts = edgeKinds.map(kind => `${edges.filter(edge => edge.kind === kind).length} ${kind}`);
	return `${counted(nodes.length - clauses, 'document')} and ${counted(clauses, 'clause')}: ${counts.join(', ')}\n`;
}

function orphansAsText(world: World): string {
	return section(
		'Orphans: no other document refers to them, and they cover no clause',
		orphansIn(world).map(path => named(world, path)),
	);
}

function deadEndsAsText(world: World, editions: readonly Edition[]): string {
	const label = (id: string): string => (editions.length > 1 ? `${id} ` : '');
	return section(
		'Dead ends: procedures that claim clauses which ask for a record, and lead to no form or record that serves them',
		deadEndsIn(world, editions).map(
			({ path, declaredIn, clauses, passedOver }) =>
				`${named(world, path)}: ${clauses.map(({ edition, number }) => `${label(edition)}${number}`).join(', ')} (${declaredIn.path}:${declaredIn.line + 1})${passedOver.length === 0 ? '' : `; ${passedOverWords(passedOver)}`}`,
		),
	);
}

function cyclesAsText(world: World): string {
	return section(
		'Circles: documents that supersede each other',
		supersessionCycles(world).map(links => [...links, ...links.slice(0, 1)].map(({ from }) => from).join(' → ')),
	);
}

function section(heading: string, lines: readonly string[]): string {
	return `${heading}\n${(lines.length === 0 ? ['none'] : lines).map(line => `  ${line}\n`).join('')}`;
}

function named(world: World, path: string): string {
	const title = titleOf(world, path);
	return title === path ? path : `${path}  ${title}`;
}

const depthMarks: Readonly<Record<Depth, string>> = { open: '·', shallow: '-', deep: '#', notApplicable: '/' };

const meanings: Readonly<Record<Depth, string>> = {
	open: 'no document that claims it describes it',
	shallow: 'a document describes it, and something below is not there',
	deep: 'a document describes it, and all that it names below is there',
	notApplicable: 'declared not applicable',
};

function depthsAsText(world: World, edition: Edition): string {
	const rows = depthsOf(world, edition);
	const counts = depths
		.map(depth => ({ depth, count: rows.filter(row => row.depth === depth).length }))
		.filter(({ count }) => count > 0)
		.map(({ depth, count }) => `  ${depthMarks[depth]} ${String(count).padStart(3)} ${depthLabel(depth)}: ${meanings[depth]}`);
	const doubted = rows.some(({ clause }) => isToBeVerified(clause)) ? `\n  * number and title are ${toBeVerified}\n` : '';
	return `${editionLabel(edition)}: how far down the documents go\n\n${rows.map(depthLine).join('\n')}\n${doubted}\n${counts.join('\n')}\n`;
}

const mostGaps = 2;

function depthLine({ clause, depth, documents, gaps }: ClauseDepth): string {
	const more = gaps.length > mostGaps ? [`${gaps.length - mostGaps} more`] : [];
	const details = depth === 'deep' ? listOf(documents) : [...gaps.slice(0, mostGaps).map(gapWords), ...more].join('; ');
	const label = `${clauseLabel(clause)}${isToBeVerified(clause) ? ' *' : ''}`;
	return `  ${depthMarks[depth]} ${label.padEnd(60)} ${depthLabel(depth).padEnd(14)} ${details}`.trimEnd();
}

function listOf(documents: readonly string[]): string {
	return documents.slice(0, 3).join(', ') + (documents.length > 3 ? ` and ${documents.length - 3} more` : '');
}

function depthLabel(depth: Depth): string {
	return depth === 'notApplicable' ? 'not applicable' : depth;
}

/** A part of a graph, edge by edge. */
export function graphAsText(graph: TraceGraph): string {
	const titles = new Map(graph.nodes.map(({ id, title }) => [id, title]));
	const name = (id: string): string => (titles.get(id) === id ? id : `${id} ${titles.get(id)}`);
	const lines = tellingEdges(graph).map(({ from, to, kind, path, line }) => `${name(from)}  ${kind}  ${name(to)}  (${path}:${line + 1})\n`);
	return lines.length === 0 ? 'Nothing is said of it, and it says nothing of others.\n' : lines.join('');
}
