import { derived, derivedFromTwo } from '../base/derived.ts';
import { equal } from '../base/equal.ts';
import { editionMeant } from '../index/editions.ts';
import type { WorkspaceIndex } from '../index/workspaceIndex.ts';
import type { Setup, WorkspaceDocument, World } from '../index/world.ts';
import { type Clause, leavesBelow } from '../standards/catalogue.ts';
import { claimsOfWorkspace } from './claimTable.ts';
import { evidenceOf } from './evidence.ts';

/** By clause and letter of an item: how many documents that claim the clause address the item. */
export type AddressedItems = ReadonlyMap<Clause, ReadonlyMap<string, number>>;

/**
 * What the documents of a workspace address, all together. An edit of one document looks at that one only: the counts are kept
 * from world to world, and what a changed document added to them is taken off and counted anew.
 */
export function addressedItems(world: World): AddressedItems {
	const ledger = ledgerOf(world.setup);
	if (ledger.world !== world) {
		bringUpToDate(ledger, world);
	}
	return ledger.counts;
}

interface Ledger {
	world: World | undefined;
	readonly entries: Map<string, Entry>;
	readonly counts: Map<Clause, Map<string, number>>;
}

interface Entry {
	readonly document: WorkspaceDocument;
	readonly places: readonly ClaimedLeaf[];
	/** Each clause and letter once. */
	readonly addressed: readonly (readonly [clause: Clause, letter: string])[];
}

/** A leaf clause that a section of a document, or all of it, claims. */
interface ClaimedLeaf {
	readonly edition: string;
	readonly clause: string;
	readonly section: number | undefined;
}

const ledgerOf = derived((_: Setup): Ledger => ({ world: undefined, entries: new Map(), counts: new Map() }));

function bringUpToDate(ledger: Ledger, world: World): void {
	const places = claimedLeaves(world);
	for (const [path, entry] of ledger.entries) {
		if (!world.documents.has(path)) {
			count(ledger, entry, -1);
			ledger.entries.delete(path);
		}
	}
	for (const [path, claimed] of places) {
		const document = world.documents.get(path);
		const known = ledger.entries.get(path);
		if (document === undefined || (known?.document === document && (known.places === claimed || equal(known.places, claimed)))) {
			continue;
		}
		const entry = { document, places: claimed, addressed: addressedBy(world, document, claimed) };
		if (known !== undefined) {
			count(ledger, known, -1);
		}
		count(ledger, entry, 1);
		ledger.entries.set(path, entry);
	}
	for (const [path, entry] of ledger.entries) {
		if (!places.has(path)) {
			count(ledger, entry, -1);
			ledger.entries.delete(path);
		}
	}
	ledger.world = world;
}

function count(ledger: Ledger, entry: Entry, by: number): void {
	for (const [clause, letter] of entry.addressed) {
		const letters = ledger.counts.get(clause) ?? new Map<string, number>();
		letters.set(letter, (letters.get(letter) ?? 0) + by);
		ledger.counts.set(clause, letters);
	}
}

function addressedBy(world: World, document: WorkspaceDocument, places: readonly ClaimedLeaf[]): Entry['addressed'] {
	const found = new Map<Clause, Set<string>>();
	for (const { edition, clause: number, section } of places) {
		const clause = world.setup.catalogue.editions.get(edition)?.clauses.get(number);
		if (clause === undefined) {
			continue;
		}
		const letters = found.get(clause) ?? new Set<string>();
		for (const [letter, spans] of evidenceOf(document, section, clause, world.setup.catalogue).items) {
			if (spans.length > 0) {
				letters.add(letter);
			}
		}
		found.set(clause, letters);
	}
	return [...found].flatMap(([clause, letters]) => [...letters].map(letter => [clause, letter] as const));
}

function claimedLeaves(world: World): ReadonlyMap<string, readonly ClaimedLeaf[]> {
	return leavesByDocument(world.index, world.setup)(world);
}

/** By document: the leaves claimed for it by itself or by a table elsewhere. The world is asked for editions only. */
const leavesByDocument = derivedFromTwo((index: WorkspaceIndex, setup: Setup) => {
	let known: ReadonlyMap<string, readonly ClaimedLeaf[]> | undefined;
	return (world: World): ReadonlyMap<string, readonly ClaimedLeaf[]> => {
		known ??= collect(index, setup, world);
		return known;
	};
});

function collect(index: WorkspaceIndex, setup: Setup, world: World): ReadonlyMap<string, readonly ClaimedLeaf[]> {
	const byDocument = new Map<string, ClaimedLeaf[]>();
	for (const { claim, declaredIn, document } of claimsOfWorkspace(index, setup)) {
		const edition = claim.kind === 'citation' || document === undefined ? undefined : editionMeant(world, claim.standard, claim.edition);
		if (edition === undefined || document === undefined) {
			continue;
		}
		const list = byDocument.get(document) ?? [];
		const section = declaredIn === document ? claim.section : undefined;
		list.push(...leavesBelow(edition, claim.clause).map(leaf => ({ edition: edition.id, clause: leaf.number, section })));
		byDocument.set(document, list);
	}
	return byDocument;
}
