import type { TermUse, Vocabulary } from '../standards/vocabulary.ts';
import { type Chunk, derivedFromChunkAnd } from '../syntax/chunk.ts';
import type { PhraseMatch } from '../text/phrases.ts';
import { wordsOf } from '../text/words.ts';

/** The terms of a vocabulary that a chunk's prose uses, the longest first. Offsets are of the chunk; kept with it. */
export const termUsesOf = derivedFromChunkAnd((chunk: Chunk, vocabulary: Vocabulary): readonly PhraseMatch<TermUse>[] =>
	chunk.prose.flatMap(span => vocabulary.phrases.find(chunk.plain, wordsOf(chunk.plain, span.from, span.to))),
);

/** The uses of names that the vocabulary has deprecated; most chunks need no more than a look for their first letters. */
export function deprecatedUsesIn(chunk: Chunk, vocabulary: Vocabulary): readonly PhraseMatch<TermUse>[] {
	return vocabulary.deprecated?.test(chunk.text) ? termUsesOf(chunk, vocabulary).filter(use => use.value.status === 'deprecated') : [];
}
