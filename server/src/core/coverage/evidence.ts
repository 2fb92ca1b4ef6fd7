import { derived, derivedFromTwo } from '../base/derived.ts';
import { syntaxOf, type WorkspaceDocument } from '../index/world.ts';
import type { Catalogue, Clause } from '../standards/catalogue.ts';
import { cuesOf, type EditionCues } from '../standards/clauseCues.ts';
import { type Cue, weightOf } from '../standards/cues.ts';
import type { TitleBook } from '../standards/titleBook.ts';
import { isWithin } from '../syntax/markdown.ts';
import type { Span } from '../text/span.ts';
import { type Part, type PartContent, partsOf, says, type Unit, unitsKept } from './parts.ts';

/** What of a clause the prose of a section (and those below it) addresses; of the whole document if no section is given. */
export interface Evidence {
	/** By letter of the item; the places that address it, in offsets of the document. An empty list: nothing does. */
	readonly items: ReadonlyMap<string, readonly Addressing[]>;
	/** The places that address what stands in the clause outside its items. */
	readonly clause: readonly Addressing[];
}

/** A place whose text addresses something. */
export interface Addressing extends Span {
	/** Above 0 to 1: how much of what was looked for stands in the place itself; the rest stands in the headings above, or in a table's header. */
	readonly weight: number;
}

const maximumPlaces = 5;
/** Of so many in one part the strongest are taken; what comes after them says little more. */
const mostLookedAt = 20;

export function evidenceOf(document: WorkspaceDocument, section: number | undefined, clause: Clause, catalogue: Catalogue): Evidence {
	const known = evidenceKept(document, clause);
	const kept = known.get(section);
	if (kept !== undefined) {
		return kept;
	}
	const edition = catalogue.editions.get(clause.edition);
	const cues = edition && cuesOf(edition);
	const syntax = syntaxOf(document);
	const parts = partsOf(syntax).filter(part => section === undefined || isWithin(syntax.sections, part.section, section));
	const found = parts.map(part => ({ part, evidence: cues === undefined ? noEvidence : partEvidence(part, clause, cues) }));
	const gather = (pick: (evidence: PartEvidence) => readonly UnitPlace[]): readonly Addressing[] =>
		strongest(found.flatMap(({ part, evidence }) => pick(evidence).map(place => inDocument(part, place)))).map(({ from, to, weight }) => ({
			from,
			to,
			weight,
		}));
	const evidence = {
		items: new Map(clause.items.map(({ letter }, i) => [letter, gather(({ items }) => items[i] ?? [])])),
		clause: gather(evidence => evidence.clause),
	};
	known.set(section, evidence);
	return evidence;
}

/** By section: an edit of one document leaves what was found in all others. */
const evidenceKept = derivedFromTwo((_document: WorkspaceDocument, _clause: Clause) => new Map<number | undefined, Evidence>());

/** A unit of a part: a sentence, a list item, a table row, as a stretch of one of its blocks. */
interface UnitPlace extends Addressing {
	readonly block: number;
	/** How many cues it trips. */
	readonly cues: number;
}

interface PartEvidence {
	/** In the order of the clause's items. */
	readonly items: readonly (readonly UnitPlace[])[];
	readonly clause: readonly UnitPlace[];
}

const noEvidence: PartEvidence = { items: [], clause: [] };

function inDocument(part: Part, place: UnitPlace): UnitPlace {
	const start = part.blocks[place.block]?.from ?? 0;
	return { ...place, from: start + place.from, to: start + place.to };
}

/** Those that say most of what was looked for, in their own order. */
function strongest(places: readonly UnitPlace[]): readonly UnitPlace[] {
	if (places.length <= maximumPlaces) {
		return places;
	}
	const best = new Set([...places].sort((a, b) => b.weight - a.weight || b.cues - a.cues).slice(0, maximumPlaces));
	return places.filter(place => best.has(place));
}

const evidenceIn = derived((_: PartContent) => new Map<Clause, PartEvidence>());

function partEvidence(part: Part, clause: Clause, edition: EditionCues): PartEvidence {
	const known = evidenceIn(part.content);
	const kept = known.get(clause);
	if (kept !== undefined) {
		return kept;
	}
	const cues = edition.byClause.get(clause);
	const units = unitsKept(part, edition);
	const evidence = {
		items: (cues?.items ?? []).map(item => placesOf(item, units, part, edition.titles)),
		clause: placesOf(cues?.clause ?? [], units, part, edition.titles),
	};
	known.set(clause, evidence);
	return evidence;
}

function placesOf(cues: readonly Cue[], units: readonly Unit[], { blocks }: Part, titles: TitleBook): readonly UnitPlace[] {
	const places: UnitPlace[] = [];
	for (const unit of units) {
		const { block, from, to, own, around, isShort } = unit;
		let weight = 0;
		let tripped = 0;
		for (const cue of cues) {
			if (cue.isOfTitle && isShort) {
				continue;
			}
			const share = weightOf(cue, own, around);
			weight = Math.max(weight, share);
			tripped += share > 0 ? 1 : 0;
		}
		const place = blocks[block];
		if (weight > 0 && place !== undefined && says(place, unit, titles)) {
			places.push({ block, from, to, weight, cues: tripped });
			if (places.length === mostLookedAt) {
				break;
			}
		}
	}
	return strongest(places);
}
