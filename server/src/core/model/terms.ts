import type { TermUse, Vocabulary } from '../standards/vocabulary.ts';
import { type Chunk, derivedFromChunkAnd } from '../syntax/chunk.ts';
import type { PhraseMatch } from '../text/phrases.ts';
import { wordsOf } from '../text/words.ts';

/** The terms of a vocabulary that a chunk's prose uses, the longest first. Offsets are of the chunk; kept with it. */
export const termUsesOf = derivedFromChunkAnd((chunk: Chunk, vocabulary: Vocabulary): readonly PhraseMatch<TermUse>[] =>
	chunk.prose.flatMap(span => vocabulary.phrases.find(chunk.plain, wordsOf(chunk.plain, span.from, span.to))),
);
