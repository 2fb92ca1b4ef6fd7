import { derived, derivedFromTwo } from '../base/derived.ts';
import { compareText } from '../base/sorted.ts';
import { editionMeant } from '../index/editions.ts';
import { resolvedOf } from '../index/resolve.ts';
import type { WorkspaceIndex } from '../index/workspaceIndex.ts';
import type { Setup, World } from '../index/world.ts';
import { type Clause, clauseCited, type Edition, isAtOrBelow } from '../standards/catalogue.ts';
import { claimsByDocument } from './claimTable.ts';
import { isLeftEmpty } from './leftEmpty.ts';

/**
 * Forms and records that stand behind a clause: those that a document which claims it links or names by id, and those that claim it
 * themselves. One that says which clauses it serves counts for these only; a template that nobody filled in counts for none.
 */
export function recordsFor(world: World, edition: Edition, clause: Clause, documents: readonly string[]): readonly string[] {
	return linkedFrom(world, documents).filter(path => serves(world, edition, clause, path) && isFilledIn(world, path));
}

/** A form or record that is linked and does not stand behind a clause. */
export interface RecordPassedOver {
	readonly path: string;
	/** Its id, else its path. */
	readonly name: string;
	/** The clauses of the edition that it serves instead; none for a template that nobody filled in. */
	readonly serves: readonly string[];
}

/** What documents link or name beside {@link recordsFor}. */
export function recordsPassedOver(
	world: World,
	edition: Edition,
	clause: Clause,
	documents: readonly string[],
): readonly RecordPassedOver[] {
	return linkedFrom(world, documents).flatMap(path => {
		const isForOthers = !serves(world, edition, clause, path);
		const name = world.index.documents.get(path)?.id?.text ?? path;
		const others = isForOthers ? [...new Set(servedClauses(world).get(path)?.get(edition))] : [];
		return isForOthers || !isFilledIn(world, path) ? [{ path, name, serves: others }] : [];
	});
}

function linkedFrom(world: World, documents: readonly string[]): readonly string[] {
	return [...new Set(documents.flatMap(path => recordsNamedBy(world.index).get(path) ?? []))].sort(compareText);
}

function serves(world: World, edition: Edition, { number }: Clause, path: string): boolean {
	const own = servedClauses(world).get(path)?.get(edition);
	return own === undefined || own.some(served => isAtOrBelow(served, number) || isAtOrBelow(number, served));
}

function isFilledIn(world: World, path: string): boolean {
	const document = world.documents.get(path);
	return document !== undefined && !isLeftEmpty(document);
}

/** By document: the forms and records that it refers to, itself included if it is one. */
export const recordsNamedBy = derived((index: WorkspaceIndex): ReadonlyMap<string, readonly string[]> => {
	const isRecord = (path: string): boolean => ['form', 'record'].includes(index.documents.get(path)?.kind.kind ?? '');
	return new Map(
		[...index.documents.values()].map(facts => {
			const { references, ids } = resolvedOf(facts, index.names);
			const targets = [...references.map(({ target }) => target), ...ids].flatMap(target =>
				target.kind === 'document' ? [target.path] : [],
			);
			return [facts.path, [...new Set([...targets, facts.path])].filter(isRecord)] as const;
		}),
	);
});

/** By form or record: the clauses that are claimed of it, by itself or in a map, by edition. */
type Served = ReadonlyMap<string, ReadonlyMap<Edition, readonly string[]>>;

function servedClauses(world: World): Served {
	const kept = served(world.index, world.setup);
	kept.value ??= collect(world);
	return kept.value;
}

/** What the index and the set-up give; the world is asked for editions only, which are theirs too. */
const served = derivedFromTwo((_index: WorkspaceIndex, _setup: Setup): { value: Served | undefined } => ({ value: undefined }));

function collect({ index, setup, ...rest }: World): Served {
	const world = { index, setup, ...rest };
	const found = new Map<string, Map<Edition, string[]>>();
	for (const [path, claims] of claimsByDocument(index, setup)) {
		const kind = index.documents.get(path)?.kind.kind;
		for (const { claim } of kind === 'form' || kind === 'record' ? claims : []) {
			const edition = claim.kind === 'citation' ? undefined : editionMeant(world, claim.standard, claim.edition);
			if (edition !== undefined) {
				const byEdition = found.get(path) ?? new Map<Edition, string[]>();
				found.set(path, byEdition);
				byEdition.set(edition, [...(byEdition.get(edition) ?? []), clauseCited(edition, claim.clause)?.number ?? claim.clause]);
			}
		}
	}
	return found;
}
