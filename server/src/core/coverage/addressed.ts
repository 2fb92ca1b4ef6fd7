import { derived, derivedFromTwo } from '../base/derived.ts';
import { equal } from '../base/equal.ts';
import { editionMeant } from '../index/editions.ts';
import type { WorkspaceIndex } from '../index/workspaceIndex.ts';
import type { Setup, WorkspaceDocument, World } from '../index/world.ts';
import { type Clause, clauseCited, leavesBelow } from '../standards/catalogue.ts';
import { claimsOfWorkspace, isOnItem } from './claimTable.ts';
import { evidenceOf } from './evidence.ts';

/**
 * Does any document that claims an item of a clause, or all of it, address the item? In the first world that is asked, one such document is looked for and
 * no more. From the second on the documents are counted, so that an edit of one looks at that one only: the counts are kept from world
 * to world, and what a changed document added to them is taken off and counted anew.
 */
export function isAddressed(world: World, clause: Clause, letter: string): boolean {
	const { first, ledgers } = ledgersOf(world.setup);
	first.world ??= new WeakRef(world);
	if (first.world.deref() === world) {
		return isAddressedByAny(world, clause, letter);
	}
	const known = ledgers.get(clause) ?? { world: undefined, entries: new Map(), counts: new Map() };
	ledgers.set(clause, known);
	if (known.world !== world) {
		bringUpToDate(known, clause, world);
	}
	return (known.counts.get(letter) ?? 0) > 0;
}

function isAddressedByAny(world: World, clause: Clause, letter: string): boolean {
	for (const [path, parts] of claimedParts(world).get(clause) ?? nobody) {
		const document = world.documents.get(path);
		const { catalogue } = world.setup;
		if (
			document !== undefined &&
			parts.some(
				part => isOnItem(part, letter) && (evidenceOf(document, part.section, clause, catalogue).items.get(letter)?.length ?? 0) > 0,
			)
		) {
			return true;
		}
	}
	return false;
}

/** What is known of one clause. */
interface Ledger {
	world: World | undefined;
	/** By document. */
	readonly entries: Map<string, Entry>;
	/** By letter. */
	readonly counts: Map<string, number>;
}

interface Entry {
	readonly document: WorkspaceDocument;
	readonly parts: readonly ClaimedPart[];
	readonly letters: readonly string[];
}

interface Ledgers {
	readonly first: { world: WeakRef<World> | undefined };
	readonly ledgers: Map<Clause, Ledger>;
}

const ledgersOf = derived((_: Setup): Ledgers => ({ first: { world: undefined }, ledgers: new Map() }));

function bringUpToDate(ledger: Ledger, clause: Clause, world: World): void {
	const claiming = claimedParts(world).get(clause) ?? nobody;
	const { world: previous } = ledger;
	const isSameIndex = previous !== undefined && previous.index === world.index && previous.setup === world.setup;
	if (!isSameIndex) {
		for (const [path, entry] of ledger.entries) {
			if (!world.documents.has(path) || !claiming.has(path)) {
				count(ledger, entry, -1);
				ledger.entries.delete(path);
			}
		}
	}
	for (const path of isSameIndex ? changedDocuments(world, previous) : claiming.keys()) {
		const document = world.documents.get(path);
		const parts = claiming.get(path);
		const known = ledger.entries.get(path);
		const isKnown = known !== undefined && known.document === document && (known.parts === parts || equal(known.parts, parts));
		if (document === undefined || parts === undefined || isKnown) {
			continue;
		}
		if (known !== undefined) {
			count(ledger, known, -1);
		}
		const entry = { document, parts, letters: lettersAddressed(world, document, clause, parts) };
		count(ledger, entry, 1);
		ledger.entries.set(path, entry);
	}
	ledger.world = world;
}

/** The documents whose text differs between two worlds with the same facts. */
const changedDocuments = derivedFromTwo((world: World, previous: World): readonly string[] =>
	[...world.documents.values()].filter(document => previous.documents.get(document.path) !== document).map(({ path }) => path),
);

function count(ledger: Ledger, entry: Entry, by: number): void {
	for (const letter of entry.letters) {
		ledger.counts.set(letter, (ledger.counts.get(letter) ?? 0) + by);
	}
}

function lettersAddressed(world: World, document: WorkspaceDocument, clause: Clause, parts: readonly ClaimedPart[]): readonly string[] {
	const found = new Set<string>();
	for (const part of parts) {
		for (const [letter, places] of evidenceOf(document, part.section, clause, world.setup.catalogue).items) {
			if (places.length > 0 && isOnItem(part, letter)) {
				found.add(letter);
			}
		}
	}
	return [...found];
}

/** What a document claims of a clause, and where. */
interface ClaimedPart {
	/** Undefined for the document as a whole. */
	readonly section: number | undefined;
	/** Undefined for the clause as a whole. */
	readonly item: string | undefined;
}

/** By leaf clause and document. */
type ClaimedParts = ReadonlyMap<Clause, ReadonlyMap<string, readonly ClaimedPart[]>>;

const nobody: ReadonlyMap<string, readonly ClaimedPart[]> = new Map();

function claimedParts(world: World): ClaimedParts {
	return partsByClause(world.index, world.setup)(world);
}

/** What the index and the set-up give; the world is asked for editions only, which are theirs too. */
const partsByClause = derivedFromTwo((index: WorkspaceIndex, setup: Setup) => {
	let known: ClaimedParts | undefined;
	return (world: World): ClaimedParts => {
		known ??= collect(index, setup, world);
		return known;
	};
});

function collect(index: WorkspaceIndex, setup: Setup, world: World): ClaimedParts {
	const byClause = new Map<Clause, Map<string, ClaimedPart[]>>();
	for (const { claim, declaredIn, document } of claimsOfWorkspace(index, setup)) {
		const edition = claim.kind === 'citation' || document === undefined ? undefined : editionMeant(world, claim.standard, claim.edition);
		if (edition === undefined || document === undefined) {
			continue;
		}
		const part = { section: declaredIn === document ? claim.section : undefined, item: claim.item };
		for (const leaf of leavesBelow(edition, clauseCited(edition, claim.clause)?.number ?? claim.clause)) {
			const documents = byClause.get(leaf) ?? new Map<string, ClaimedPart[]>();
			documents.set(document, [...(documents.get(document) ?? []), part]);
			byClause.set(leaf, documents);
		}
	}
	return byClause;
}
