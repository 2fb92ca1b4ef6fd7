import { type Bracket, type Chunk, derivedFromChunk } from '../syntax/chunk.ts';
import { type Span, spanAround } from '../text/span.ts';

/** Places in a text that a template leaves to be filled in: `TBD`, `[Insert role]`, `[To be defined]`, `<enter role>`, `{{ role }}`, `[[ role ]]`. */
export const openPlacesIn = derivedFromChunk((chunk: Chunk): readonly Span[] => {
	if (!mayHoldPlaces.test(chunk.text) || chunk.prose.length === 0) {
		return none;
	}
	const places: Span[] = chunk.brackets.filter(bracket => isOpenBracket(chunk, bracket)).map(({ from, to }) => ({ from, to }));
	for (const match of chunk.text.matchAll(pattern)) {
		const place = { from: match.index, to: match.index + match[0].length };
		const isHidden = [chunk.code, chunk.comments, chunk.brackets].some(spans => spanAround(spans, place.from) !== undefined);
		if (!isHidden && !isMentioned(chunk.text, place)) {
			places.push(place);
		}
	}
	return places;
});

const none: readonly never[] = [];

/** Most texts hold none of these. */
export const mayHoldPlaces =
	/TBD|TODO|FIXME|\{\{|\[\[\s|\[(?:add|insert|enter|describe:?|to be|your|ihr|state|define|specify|list|step|path|document|attach|provide|select|choose|summarize)\s|\[(?:name|date|datum|placeholder|version)[\],/]|\[\p{Lu}{3,}_\p{Lu}|\[(?:DD|TT|YYYY|JJJJ)\b|<enter\s/iu;

const pattern = new RegExp(
	[
		'(?<![\\p{L}\\p{N}_-])(?:TBD|TODO|FIXME)(?![\\p{L}\\p{N}_-])',
		// `[Insert role]`, `[To be defined by the organization]`, `[Your company]`, `[Name, Role]`, `[POLICY_OWNER, e.g. the CEO]`, `[DD.MM.YYYY]`
		`(?<!\\[)\\[(?:${[
			'(?:[Aa]dd|ADD|[Ii]nsert|INSERT|[Ee]nter|ENTER|[Dd]escribe:?|DESCRIBE|[Tt]o be|TO BE|[Yy]our|YOUR|IHRE?|State|Define|Specify|List|Step or|Path to|Document (?:any|the)|Attach|Provide|Select|Choose|Summarize)\\s[^[\\]\\n]{1,160}',
			'(?:[Nn]ame|NAME|[Dd]ate|DATE|[Dd]atum|DATUM|[Pp]laceholder|PLACEHOLDER|VERSION)(?:[,/][^[\\]\\n]{1,60})?',
			'\\p{Lu}{3,}(?:_\\p{Lu}+)+[^[\\]\\n]{0,120}',
			'(?:DD|TT|YYYY|JJJJ)[-./][DMTYJ][DMTYJ./-]{1,8}',
		].join('|')})\\](?![([:])`,
		'<(?:[Ee]nter|ENTER)\\s[^<>\\n]{1,120}>',
	].join('|'),
	'gu',
);

/** What stands in brackets and begins so is for the author: `[TODO: who approves]`. */
export const prompt = /^(?:todo|tbd|tbc|tba|to be|add|insert|describe|define|enter|specify|list|state|name|your)\b/i;

/** `[[SOP-01]]` is a link; blanks inside the brackets make it a place. */
function isOpenBracket(chunk: Chunk, { style, inner, from }: Bracket): boolean {
	if (spanAround(chunk.comments, from) !== undefined || chunk.text[from + 1] === '%' || chunk.text[from - 1] === '$') {
		return false;
	}
	const isTarget = spanAround(chunk.links, from, link => link.targetSpan.from <= from && from < link.targetSpan.to) !== undefined;
	return !isTarget && (style === 'square' ? /^\s.*\S/.test(inner) : isOpenBraces(inner));
}

/**
 * What stands between `{{` and `}}` is for a person if it has blanks or is in capitals: `{{ owner }}`, `{{name of the owner}}`,
 * `{{COMPANY}}`. `{{device_name}}`, `{{ site.url }}`, `{{ date | format }}` and `{{< note >}}` are for the generator of a site.
 */
export function isOpenBraces(inner: string): boolean {
	return (
		/\S/.test(inner) &&
		!/^\s*(?:[<%#/]|(?:site|page|config|env|github|secrets)\.)|\|/.test(inner) &&
		(/\s/.test(inner) || !/\p{Ll}/u.test(inner))
	);
}

/** The word is spoken of: between quotation marks, explained, or the name of a list. */
function isMentioned(text: string, { from, to }: Span): boolean {
	const isQuoted = /["“„'‘«]$/.test(text.slice(0, from)) && /^["”“'’»]/.test(text.slice(to));
	const isExplained = /^\W{1,8}(?:to be |means|stands for|lists?\b|items?\b|comments?\b)/i.test(text.slice(to, to + 30));
	return isQuoted || isExplained || /\bto (?:be \w+|do) \($/i.test(text.slice(0, from));
}
