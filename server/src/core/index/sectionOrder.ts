import type { Span } from '../text/span.ts';
import { requiredSectionsOf } from './requiredSections.ts';
import type { Setup, WorkspaceDocument } from './world.ts';

/** A section that `qms.yaml` names, at the first heading for it. */
export interface PlacedSection {
	readonly title: string;
	readonly at: Span;
	/** A number of {@link Syntax.sections}; undefined for bold words. */
	readonly section: number | undefined;
}

export interface SectionOrder {
	/** In the order of `qms.yaml`. */
	readonly placed: readonly PlacedSection[];
	/** The numbers of those that may stay where they are; the others are those to move. */
	readonly kept: ReadonlySet<number>;
}

/** The sections of a document that `qms.yaml` names, and which of them stand in its order. */
export function sectionOrderOf(document: WorkspaceDocument, setup: Setup): SectionOrder {
	const placed = requiredSectionsOf(document, setup).flatMap(({ title, found: [first] }) =>
		first?.isNamed === true ? [{ title, at: first.at, section: first.section }] : [],
	);
	return { placed, kept: longestRise(placed) };
}

/**
 * The most sections that stand in order as they are. Of two chains of one length the one counts that ends further up, so that what comes
 * too late is moved. One heading may be two sections.
 */
function longestRise(placed: readonly PlacedSection[]): ReadonlySet<number> {
	const endOf = (chain: readonly number[]): number => placed[chain.at(-1) ?? -1]?.at.from ?? 0;
	const longest = (chains: readonly (readonly number[])[]): readonly number[] =>
		[...chains].sort((a, b) => b.length - a.length || endOf(a) - endOf(b))[0] ?? [];
	const best: (readonly number[])[] = [];
	placed.forEach(({ at }, i) => {
		best.push([...longest(best.filter(chain => endOf(chain) <= at.from)), i]);
	});
	return new Set(longest(best));
}
