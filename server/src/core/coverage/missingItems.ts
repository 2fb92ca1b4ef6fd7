import { derivedFromTwo } from '../base/derived.ts';
import { clauseMeant } from '../index/editions.ts';
import { isInEnglish } from '../index/termUses.ts';
import { syntaxOf, type WorkspaceDocument, type World } from '../index/world.ts';
import type { ClaimFact } from '../model/facts.ts';
import type { Clause } from '../standards/catalogue.ts';
import type { ItemRow } from '../standards/pack.ts';
import { isAddressed } from './addressed.ts';
import { applyingItems } from './applicability.ts';
import { evidenceOf } from './evidence.ts';
import { isPrompted } from './prompts.ts';

/** A clause that a section, or a document as a whole, claims, and what of it nothing that claims it seems to address. */
export interface ClauseWithGaps {
	readonly claim: ClaimFact;
	readonly clause: Clause;
	readonly items: readonly ItemRow[];
}

/** The clauses with gaps that one section claims; those of the document as a whole have no section. */
export interface SectionWithGaps {
	readonly section: number | undefined;
	readonly clauses: readonly ClauseWithGaps[];
}

/**
 * What a document claims and does not address yet, section by section. Only what is written out is looked at: manuals, policies,
 * procedures, work instructions; and only in English, for the words that text is told by are English. What stands there as a prompt
 * still to be answered is known to the author and is left out.
 */
export function gapsIn(world: World, document: WorkspaceDocument): readonly SectionWithGaps[] {
	const kept = gapsKept(world, document);
	kept.gaps ??= collect(world, document);
	return kept.gaps;
}

const gapsKept = derivedFromTwo((_world: World, _document: WorkspaceDocument): { gaps: readonly SectionWithGaps[] | undefined } => ({
	gaps: undefined,
}));

const writtenKinds: ReadonlySet<string> = new Set(['manual', 'policy', 'procedure', 'workInstruction']);

function collect(world: World, document: WorkspaceDocument): readonly SectionWithGaps[] {
	const { facts } = document.reading;
	if (!writtenKinds.has(facts.kind.kind) || !isInEnglish(document)) {
		return [];
	}
	const sections = new Map<number | undefined, ClauseWithGaps[]>();
	for (const { claim, clause } of ownClaims(world, facts.claims)) {
		const items = missingOf(world, document, claim, clause);
		if (items.length > 0) {
			const clauses = sections.get(claim.section) ?? [];
			clauses.push({ claim, clause, items });
			sections.set(claim.section, clauses);
		}
	}
	return [...sections].map(([section, clauses]) => ({ section, clauses: withoutRepeats(clauses) }));
}

/** What is asked for alike by a clause of two editions is said once, of the first. */
function withoutRepeats(clauses: readonly ClauseWithGaps[]): readonly ClauseWithGaps[] {
	const said = new Set<string>();
	return clauses.flatMap(({ claim, clause, items }) => {
		const keyOf = ({ topic }: ItemRow): string => `${clause.edition.split(':')[0]} ${clause.number} ${topic}`;
		const own = items.filter(item => !said.has(keyOf(item)));
		for (const item of items) {
			said.add(keyOf(item));
		}
		return own.length === 0 ? [] : [{ claim, clause, items: own }];
	});
}

function missingOf(world: World, document: WorkspaceDocument, claim: ClaimFact, clause: Clause): readonly ItemRow[] {
	// A claim of the whole document needs no others where its own text addresses everything.
	const own = claim.section === undefined ? evidenceOf(document, undefined, clause, world.setup.catalogue).items : undefined;
	const isOwn = (letter: string): boolean => (own?.get(letter)?.length ?? 0) > 0;
	const missing = applyingItems(world, clause).filter(({ letter }) => !isOwn(letter) && !isAddressed(world, clause, letter));
	return missing.length === 0 ? missing : missing.filter(item => !isPrompted(syntaxOf(document), item));
}

/** Each clause that the document claims for itself, once: by the section nearest to the text if there is one, else by its head. */
function ownClaims(world: World, claims: readonly ClaimFact[]): { readonly claim: ClaimFact; readonly clause: Clause }[] {
	const found = new Map<Clause, ClaimFact>();
	for (const claim of claims) {
		const isOwn = claim.kind !== 'citation' && claim.kind !== 'list' && claim.subject === undefined && claim.item === undefined;
		const clause = isOwn ? clauseMeant(world, claim) : undefined;
		const known = clause === undefined ? undefined : found.get(clause);
		if (
			clause?.assessable &&
			clause.items.length > 0 &&
			(known === undefined || (known.section === undefined && claim.section !== undefined))
		) {
			found.set(clause, claim);
		}
	}
	return [...found].map(([clause, claim]) => ({ claim, clause }));
}
