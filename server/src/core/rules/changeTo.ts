import type { Span } from '../text/span.ts';
import type { Fix } from './rule.ts';

/** Puts a text in the place of another. `isPreferred` only where no other text could be meant. */
export function changeTo(at: Span, insert: string, isPreferred = false): Fix {
	return { title: `Change to "${insert}"`, edits: [{ from: at.from, to: at.to, insert }], isPreferred };
}
