import { type Chunk, derivedFromChunk } from '../syntax/chunk.ts';
import { type Citation, citationsIn } from './citations.ts';
import { type Designation, designationsIn } from './designations.ts';
import { type IdMention, idMentionsIn } from './ids.ts';

/** What a chunk holds, whatever stands around it. Kept with the chunk, so an edit scans only what it changed. */
export interface ChunkScan {
	readonly designations: readonly Designation[];
	readonly citations: readonly Citation[];
	readonly ids: readonly IdMention[];
}

const nothing: ChunkScan = { designations: [], citations: [], ids: [] };

export const scanOf = derivedFromChunk((chunk: Chunk): ChunkScan => {
	if (chunk.kind === 'comment') {
		return { designations: [], citations: citationsIn(chunk.text), ids: [] };
	}
	if (chunk.prose.length === 0 || !/\d/.test(chunk.text)) {
		return nothing;
	}
	const designations = designationsIn(chunk.plain);
	return { designations, citations: citationsIn(chunk.plain, designations), ids: idMentionsIn(chunk.plain) };
});
