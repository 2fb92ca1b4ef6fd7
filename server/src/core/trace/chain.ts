import { derived, derivedFromTwo } from '../base/derived.ts';
import { groupBy } from '../base/sorted.ts';
import type { RecordPassedOver } from '../coverage/records.ts';
import { leadingNowhere, placeIn, targetOf } from '../index/missing.ts';
import type { WorkspaceDocument, World } from '../index/world.ts';
import type { Place } from '../model/facts.ts';
import { fieldValue } from '../model/metadata.ts';
import { placeOf } from '../model/reading.ts';
import { comparableValue } from '../model/sameValue.ts';
import { lineAt } from '../text/snapshot.ts';
import { referencesFrom } from './documentReferences.ts';
import { isBelow, isRecordKind } from './graphKinds.ts';
import { type GraphLink, kindAt, linksIn } from './graphLinks.ts';

/** Why a chain of documents is not all there, and where that is to be seen. */
export interface Gap {
	readonly kind: 'noRecord' | 'draft' | 'obsolete' | 'superseded' | 'broken';
	readonly path: string;
	/** Zero-based. */
	readonly line: number;
	/** What is broken: the target of the reference. By what it is superseded: a path. The clause that asks for a record. Else empty. */
	readonly name: string;
	/** Where no record stands behind the clause, what is linked all the same. */
	readonly passedOver?: readonly RecordPassedOver[];
}

/** A document and what it names below itself, as long as that goes on. */
export interface Chain {
	/** Paths, the document itself first. */
	readonly paths: readonly string[];
	readonly gaps: readonly Gap[];
}

/**
 * The chain that begins in sections of a document, or in all of it: the documents of lower kinds that stand named there, and what these
 * name in turn. A gap is a member that calls itself a draft or obsolete, or that another document takes the place of, and a reference in
 * any of them that leads to nothing.
 */
export function chainFrom(world: World, path: string, sections: readonly number[] | undefined): Chain {
	const known = chainsOf(world, path);
	const key = sections?.join(' ') ?? 'all';
	const kept = known.get(key) ?? follow(world, path, sections);
	known.set(key, kept);
	return kept;
}

/** Is one of these files a form or record that is no document, as a spreadsheet? */
export function hasRecordFile(world: World, paths: readonly string[]): boolean {
	return paths.some(path => !world.documents.has(path) && isRecordKind(kindAt(world, path)));
}

function chainsOf(world: World, path: string): Map<string, Chain> {
	const byPath = chainsIn(world, world.index);
	const known = byPath.get(path) ?? new Map<string, Chain>();
	byPath.set(path, known);
	return known;
}

const chainsIn = derivedFromTwo((_world: World, _index: World['index']) => new Map<string, Map<string, Chain>>());

function follow(world: World, start: string, sections: readonly number[] | undefined): Chain {
	const paths = [start];
	const seen = new Set(paths);
	const gaps: Gap[] = [];
	for (let next = 0; next < paths.length; next++) {
		const path = paths[next] ?? '';
		const document = world.documents.get(path);
		if (document === undefined) {
			continue;
		}
		const within = path === start ? sections : undefined;
		gaps.push(...gapsIn(world, document, within));
		for (const reference of referencesFrom(document.reading.facts, world.index.names)) {
			const to = reference.to ?? reference.elsewhere.find(file => world.files.present.has(file));
			const isLower = to !== undefined && isBelow(kindAt(world, to), kindAt(world, path));
			if (to !== undefined && isLower && !seen.has(to) && isIn(document, reference.place, within)) {
				seen.add(to);
				paths.push(to);
			}
		}
	}
	return { paths, gaps };
}

function gapsIn(world: World, document: WorkspaceDocument, within: readonly number[] | undefined): readonly Gap[] {
	const { facts } = document.reading;
	const { path } = facts;
	const status = facts.metadata.find(({ field }) => field === 'status');
	const state = comparableValue('status', fieldValue(facts.metadata, 'status') ?? '');
	const replacedBy = replacements(linksIn(world)).get(path)?.[0]?.from;
	return [
		...(state === 'draft' || state === 'obsolete' ? [{ kind: state, path, line: lineOf(document, status?.place), name: '' } as const] : []),
		...(replacedBy === undefined ? [] : [{ kind: 'superseded', path, line: 0, name: replacedBy } as const]),
		...leadingNowhere(world, facts)
			.filter(nowhere => isIn(document, placeIn(nowhere), within))
			.map(nowhere => ({ kind: 'broken', path, line: lineOf(document, placeIn(nowhere)), name: targetOf(nowhere) }) as const),
	];
}

/** By path: what says that it takes the place of the document. */
const replacements = derived((links: readonly GraphLink[]) =>
	groupBy(
		links.filter(({ kind }) => kind === 'supersedes'),
		({ to }) => to,
	),
);

function lineOf(document: WorkspaceDocument, place: Place | undefined): number {
	return place === undefined ? 0 : lineAt(document.snapshot, placeOf(document.reading, place).from);
}

/** Does a place stand in one of these sections, or below one? Everywhere is within no sections at all. */
function isIn({ reading }: WorkspaceDocument, place: Place, sections: readonly number[] | undefined): boolean {
	if (sections === undefined) {
		return true;
	}
	const { from } = placeOf(reading, place);
	const own = reading.facts.sections.findLastIndex(section => placeOf(reading, section.place).from <= from);
	for (let at: number | undefined = own; at !== undefined; at = reading.facts.sections[at]?.parent) {
		if (sections.includes(at)) {
			return true;
		}
	}
	return false;
}
