import { gapsIn } from '../coverage/missingItems.ts';
import { promptFor } from '../coverage/prompts.ts';
import { syntaxOf, type WorkspaceDocument, type World } from '../index/world.ts';
import { clauseLabel, verifiedMark } from '../standards/labels.ts';
import { isWithin } from '../syntax/markdown.ts';

/** What of the clauses that a section claims is still to be described, as something to write there. */
export interface GapOffer {
	readonly label: string;
	readonly kind: 'gap';
	readonly detail: string;
	readonly documentation: string;
	readonly insert: string;
	readonly filter: string;
}

/** Of the section around an offset first, then of those above it, then of the document. */
export function gapOffers(world: World, document: WorkspaceDocument, offset: number): readonly GapOffer[] {
	const { sections, frontMatter } = syntaxOf(document);
	const around = sections.findLastIndex(({ span }) => span.from <= offset);
	return offset < (frontMatter?.to ?? 0)
		? []
		: gapsIn(world, document)
				.filter(({ section }) => section === undefined || isWithin(sections, around, section))
				.sort((a, b) => (b.section ?? -1) - (a.section ?? -1))
				.flatMap(({ clauses }) =>
					clauses.flatMap(({ clause, items }) =>
						items.map(item => ({
							label: `${item.topic}${verifiedMark(item)}`,
							kind: 'gap' as const,
							detail: `still missing: ${clause.number} ${item.letter})`,
							documentation: `${clauseLabel(clause)}: nothing that claims it seems to address this yet.`,
							insert: promptFor(item),
							filter: `${item.topic} ${clause.number}`,
						})),
					),
				);
}
