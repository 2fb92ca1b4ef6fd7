import { derived, derivedFromTwo } from '../base/derived.ts';
import type { Edition } from '../standards/catalogue.ts';
import { cuesOf } from '../standards/clauseCues.ts';
import { type Cue, isTripped, slotsFilled } from '../standards/cues.ts';
import { type Part, type PartContent, type Unit, unitsKept } from './parts.ts';

/** What cues of one clause the units of a part trip. */
export interface TrippedClause {
	/** How many units. */
	readonly units: number;
	/** Its items by their order, -1 for what stands in the clause outside of them. */
	readonly items: ReadonlySet<number>;
}

/** By the order of the clauses in the edition. Kept as long as the text of the part stays. */
export function trippedIn(part: Part, edition: Edition): ReadonlyMap<number, TrippedClause> {
	const known = trippedKept(part.content, edition);
	known.value ??= look(unitsKept(part, cuesOf(edition)), cueTableOf(edition));
	return known.value;
}

const trippedKept = derivedFromTwo((_content: PartContent, _edition: Edition): { value?: ReadonlyMap<number, TrippedClause> } => ({}));

interface PlacedCue {
	readonly cue: Cue;
	/** Its place in the table. */
	readonly index: number;
	readonly clause: number;
	readonly item: number;
}

/** The cues of an edition by slot: only those are tried that a unit fills a slot of. */
interface CueTable {
	readonly bySlot: ReadonlyMap<number, readonly PlacedCue[]>;
	readonly size: number;
}

const cueTableOf = derived((edition: Edition): CueTable => {
	const { byClause } = cuesOf(edition);
	const bySlot = new Map<number, PlacedCue[]>();
	let size = 0;
	[...edition.clauses.values()].forEach((row, clause) => {
		const cues = byClause.get(row);
		const placed = [
			...(cues?.clause ?? []).map(cue => ({ cue, item: -1 })),
			...(cues?.items ?? []).flatMap((item, i) => item.map(cue => ({ cue, item: i }))),
		];
		// How alike titles are is measured apart.
		for (const { cue, item } of placed.filter(({ cue }) => !cue.isOfTitle)) {
			const entry = { cue, item, clause, index: size++ };
			for (const slot of new Set(cue.slots)) {
				const known = bySlot.get(slot);
				if (known === undefined) {
					bySlot.set(slot, [entry]);
				} else {
					known.push(entry);
				}
			}
		}
	});
	return { bySlot, size };
});

function look(units: readonly Unit[], { bySlot, size }: CueTable): ReadonlyMap<number, TrippedClause> {
	const found = new Map<number, { units: number; lastUnit: number; readonly items: Set<number> }>();
	/** By cue: the last unit that it was tried on. */
	const tried = new Int32Array(size).fill(-1);
	units.forEach(({ own, around }, unit) => {
		for (const slot of slotsFilled(own)) {
			for (const { cue, index, clause, item } of bySlot.get(slot) ?? []) {
				if (tried[index] === unit) {
					continue;
				}
				tried[index] = unit;
				if (!isTripped(cue, own, around)) {
					continue;
				}
				const known = found.get(clause) ?? { units: 0, lastUnit: -1, items: new Set() };
				found.set(clause, known);
				known.items.add(item);
				if (known.lastUnit !== unit) {
					known.units++;
					known.lastUnit = unit;
				}
			}
		}
	});
	return found;
}
