import type { Syntax } from '../syntax/markdown.ts';
import { wordsOf } from '../text/words.ts';

/** So many small words tell a language. */
const enough = 24;

/** So much of a paragraph or a table is looked at. */
const longestLook = 1000;

/**
 * Is a document written in English? Told by small words that no other of these languages has; a document with few of them counts as
 * English, for its headings and tables mostly are.
 */
export function isEnglish(syntax: Syntax): boolean {
	let english = 0;
	let other = 0;
	for (const { chunk } of syntax.blocks) {
		// The text as it stands, marks and all: small words are found in either.
		for (const { lower } of chunk.kind === 'paragraph' || chunk.kind === 'table'
			? wordsOf(chunk.text, 0, Math.min(longestLook, chunk.text.length))
			: []) {
			english += englishWords.has(lower) ? 1 : 0;
			other += otherWords.has(lower) ? 1 : 0;
		}
		// Scripts without blanks between words: a few letters make one.
		other += (chunk.text.slice(0, longestLook).match(eastAsian)?.length ?? 0) / 4;
		if (english + other > enough) {
			break;
		}
	}
	return english >= other;
}

const eastAsian = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

const englishWords: ReadonlySet<string> = new Set(
	'the of and to is are for with by from that this be or shall must not which who when all any each its their into has have'.split(' '),
);

const otherWords: ReadonlySet<string> = new Set(
	(
		'der die das und ist sind von vom zum zur mit für auf bei nach nicht werden wird eine einer eines oder als auch durch dem den ' +
		'le les des du et est pour avec dans par sur une aux qui que sont ' +
		'el los las del y para con por una como que se es ' +
		'il gli della dei per con che sono het een van voor niet zijn med och för att som av'
	).split(' '),
);
