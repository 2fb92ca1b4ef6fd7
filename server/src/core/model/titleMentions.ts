import type { Syntax } from '../syntax/markdown.ts';
import type { ReferenceFact } from './facts.ts';
import type { PlaceOf } from './metadata.ts';
import { scanOf } from './scan.ts';

/** What may be a title of a document. Whether a document is called so, only the workspace can tell; where none is, nothing was cited. */
export function titleMentionsOf(syntax: Syntax, place: PlaceOf): ReferenceFact[] {
	return syntax.blocks.flatMap(block =>
		scanOf(block.chunk).titles.map(({ from, to }) => ({
			kind: 'title' as const,
			target: block.chunk.text.slice(from, to),
			fragment: undefined,
			section: block.section,
			place: place({ from: block.from + from, to: block.from + to }),
		})),
	);
}
