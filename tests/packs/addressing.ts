import { cuesOf } from '../../server/src/core/standards/clauseCues.ts';
import { isTripped } from '../../server/src/core/standards/cues.ts';
import { wordsOf } from '../../server/src/core/text/words.ts';
import { catalogue } from './standards.ts';

/** Does a sentence under a heading trip a cue of a clause (`A.5.11`) or of an item (`9.2.2 c`)? */
export function addresses(id: string, place: string, heading: string, text: string): boolean {
	const edition = catalogue.editions.get(id);
	const [number = '', letter] = place.split(' ');
	const clause = edition?.clauses.get(number);
	const cues = edition && clause && cuesOf(edition).byClause.get(clause);
	const index = clause?.items.findIndex(item => item.letter === letter) ?? -1;
	const wanted = letter === undefined ? cues?.clause : cues?.items[index];
	if (edition === undefined || wanted === undefined) {
		throw new Error(`${id} has no ${place}.`);
	}
	const { book } = cuesOf(edition);
	const own = book.slotsFilledBy(wordsOf(text));
	return wanted.some(cue => isTripped(cue, own, book.slotsFilledBy(wordsOf(heading))));
}
