import { type Chunk, derivedFromChunk } from '../syntax/chunk.ts';
import type { Span } from '../text/span.ts';
import { type Citation, citationsIn, mayHoldWord } from './citations.ts';
import { type Designation, designationsIn } from './designations.ts';
import { type IdMention, idMentionsIn } from './ids.ts';
import { titleSpansIn } from './titleSpans.ts';

/** What a chunk holds, whatever stands around it. Kept with the chunk, so an edit scans only what it changed. */
export interface ChunkScan {
	readonly designations: readonly Designation[];
	readonly citations: readonly Citation[];
	readonly ids: readonly IdMention[];
	/** What may be titles of documents. */
	readonly titles: readonly Span[];
}

const nothing: ChunkScan = { designations: [], citations: [], ids: [], titles: [] };

/**
 * Without one of these, marks or no marks between, a text names no standard, no clause and no id: most chunks need no more than this
 * look at them as they are written.
 */
const mayHoldFact = /[A-Z][^A-Za-z0-9]{0,10}\d|CFR|\(\W{0,6}(?:[Aa]\.)?\d/;

function mayHold(text: string): boolean {
	return /\d/.test(text) && (mayHoldFact.test(text) || mayHoldWord.test(text));
}

export const scanOf = derivedFromChunk((chunk: Chunk): ChunkScan => {
	if (chunk.kind === 'comment') {
		return { designations: [], citations: citationsIn(chunk.text), ids: [], titles: [] };
	}
	if (chunk.prose.length === 0) {
		return nothing;
	}
	const titles = titleSpansIn(chunk);
	if (!mayHold(chunk.text)) {
		return titles.length === 0 ? nothing : { ...nothing, titles };
	}
	const designations = designationsIn(chunk.plain);
	return { designations, citations: citationsIn(chunk.plain, designations), ids: idMentionsIn(chunk.plain), titles };
});
