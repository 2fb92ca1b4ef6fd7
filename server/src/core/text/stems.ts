import { englishFor, foreignSmallWords } from './foreignWords.ts';
import { wordsOf } from './words.ts';

/** A word that says something by itself, cut to what its forms have in common. */
export interface Stem {
	readonly stem: string;
	/** In lower case, as it stands in the text. */
	readonly word: string;
}

/** The stems of a text in order, in English: those of known words of other languages are those of their translation. Words with digits or in other scripts and small words are passed over. */
export function stemsOf(text: string, from = 0, to = text.length): Stem[] {
	const stems: Stem[] = [];
	for (const { lower } of wordsOf(text, from, to)) {
		for (const stem of stemsOfWord(lower)) {
			stems.push({ stem, word: lower });
		}
	}
	return stems;
}

/** `purchasing`, `purchases` → `purchas`; empty for what says nothing by itself. A rough cut: it is only compared with others like it. */
export function stemOf(word: string): string {
	return word.length < 2 || !latin.test(word) || smallWords.has(word) ? '' : cut(word);
}

const known = new Map<string, readonly string[]>();

function stemsOfWord(word: string): readonly string[] {
	const found = known.get(word);
	if (found !== undefined) {
		return found;
	}
	const translated = englishFor(word);
	const stems = (translated.length > 0 ? translated : [word]).map(stemOf).filter(stem => stem !== '');
	if (known.size > 50_000) {
		known.clear();
	}
	known.set(word, stems);
	return stems;
}

/** First what makes a form of a word, then what makes one word of another: `monitoring` → `monitor` → `monit`. */
function cut(word: string): string {
	return without(without(word, forms), derivations);
}

function without(word: string, endings: readonly string[]): string {
	const ending = endings.find(candidate => word.endsWith(candidate) && word.length - candidate.length >= shortestStem);
	return ending === undefined ? word : word.slice(0, word.length - ending.length);
}

/** Words of other scripts have no forms that these rules know. */
const latin = /^[\p{Script=Latin}\p{M}]+$/u;

const shortestStem = 4;

/** The longer before those that they end with. */
const forms = 'ings ing ies ed es s'.split(' ');
const derivations = 'isation ization ation ement ance ence ency ible able ment ion ity ive al er or e y'.split(' ');

/** Also the words that only say that something is from a standard. */
const smallWords: ReadonlySet<string> = new Set([
	...foreignSmallWords,
	...(
		'a an the of and or to in on for with by from that this be is are was were it its as at not no any all each their they them ' +
		'which who what when where how if so than then into over under out up about shall must may can will would should has have had ' +
		'do does done other such these those there here also only more most own your you our we us one two per via etc eg ie use used ' +
		'using within between both while during before after against without iso iec en clause clauses section annex standard'
	).split(' '),
]);
