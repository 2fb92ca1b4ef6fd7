import { applyingItems } from '../coverage/applicability.ts';
import { leavesOfClause } from '../coverage/claimTable.ts';
import { evidenceOf } from '../coverage/evidence.ts';
import { clauseMeant } from '../index/editions.ts';
import { numberSpanOf } from '../index/numberSpan.ts';
import type { WorkspaceDocument, World } from '../index/world.ts';
import { verifiedMark } from '../standards/labels.ts';
import { lineAt, positionAt, spanOf } from '../text/snapshot.ts';
import { overlaps, type Position, type Range } from '../text/span.ts';

/** How many items of a claimed clause the text addresses, shown behind its number. */
export interface CountHint {
	readonly position: Position;
	/** `2 of 3` */
	readonly label: string;
	/** What seems to be missing. */
	readonly tooltip: string;
}

/** Counts for the claims in a range, each clause once in a line; of a claim of a section what the section says. */
export function countHintsIn(world: World, document: WorkspaceDocument, range: Range): readonly CountHint[] {
	const wanted = spanOf(document.snapshot, range);
	const hints = new Map<string, CountHint>();
	for (const claim of document.reading.facts.claims) {
		const isOwn = claim.kind !== 'citation' && claim.kind !== 'list' && claim.subject === undefined && claim.item === undefined;
		const span = isOwn ? numberSpanOf(document, claim) : undefined;
		if (span === undefined || !(overlaps({ from: span.from, to: span.to + 1 }, wanted) || wanted.from === wanted.to)) {
			continue;
		}
		const clause = clauseMeant(world, claim);
		const leaves = clause === undefined ? [] : leavesOfClause(world, clause);
		const items = leaves.flatMap(leaf => {
			const { items: found } = evidenceOf(document, claim.section, leaf, world.setup.catalogue);
			return applyingItems(world, leaf).map(item => ({ leaf, item, isAddressed: (found.get(item.letter)?.length ?? 0) > 0 }));
		});
		const missing = items.filter(({ isAddressed }) => !isAddressed);
		const key = `${lineAt(document.snapshot, span.from)} ${claim.clause}`;
		if (items.length > 0 && document.snapshot.text.slice(span.from, span.to) === claim.clause && !hints.has(key)) {
			const named = missing
				.slice(0, mostNamed)
				.map(({ leaf, item }) => `- ${leaf.number} ${item.letter}) ${item.topic}${verifiedMark(item)}`);
			const more = missing.length > mostNamed ? [`- and ${missing.length - mostNamed} more`] : [];
			hints.set(key, {
				position: positionAt(document.snapshot, span.to),
				label: `${items.length - missing.length} of ${items.length}`,
				tooltip:
					missing.length === 0
						? 'The text here seems to address every item.'
						: ['Nothing here seems to address:', '', ...named, ...more].join('\n'),
			});
		}
	}
	return [...hints.values()];
}

const mostNamed = 8;
