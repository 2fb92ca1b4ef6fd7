import type { Span } from '../text/span.ts';

/**
 * A standard or regulation named in a text: `ISO 9001:2015`, `BS EN ISO 13485:2016`, `ISO/IEC 27001`, `21 CFR 820`.
 * What it is called here says nothing about whether there is such a thing.
 */
export interface Designation extends Span {
	/** `iso-9001`, `iec-62366-1`, `iso-27001` (joint standards count as ISO's), `21-cfr-820`. */
	readonly key: string;
	/** As written, blanks folded: `ISO/IEC 27001`. */
	readonly name: string;
	/** The year, if one is given, and where. */
	readonly edition: string | undefined;
	readonly editionSpan: Span | undefined;
}

/**
 * Publishers as people write them, one or several before the number. A lone `EN`, `BS` or `DIN` before a number names that
 * body's own standard.
 */
const pattern =
	/(?<![\p{L}\p{N}_.])(?<publishers>(?:(?:ISO\/IEC(?:\/IEEE)?|IEC\/ISO|ISO\/TS|ISO\/TR|IEC\/TR|IEC\/TS|ISO|IEC|IEEE|ANSI|AAMI|ASTM|ASME|SAE|BS|EN|DIN|JIS Q|JIS|UNE|NF|SN|ÖNORM|GB\/T|OHSAS|IATF|AS|NIST)(?:[/\s\u00a0_-]+(?=[A-Z])|(?=[\s\u00a0_-]*\d)))+)[\s\u00a0_-]*(?<number>\d{3,6}(?:-\d{1,2}(?!\d))?)(?<rest>(?:\s*:\s*|-|\s+\()(?<year>(?:19|20|21|29)\d{2})(?!\d))?(?![\p{Script=Latin}\d])/gu;

const federalPattern = /(?<![\p{L}\p{N}.])(?<title>\d{1,2})\s*CFR(?:\s*,?\s*(?:Part|part|§|Pt\.))*\s*(?<part>\d{1,4})(?!\d)/gu;

export function designationsIn(text: string): Designation[] {
	const found = [...standardsIn(text), ...regulationsIn(text)];
	return found.sort((a, b) => a.from - b.from);
}

function standardsIn(text: string): Designation[] {
	if (!/[A-Z][\s\u00a0_-]{0,40}\d{3}/.test(text)) {
		return [];
	}
	const found: Designation[] = [];
	for (const match of text.matchAll(pattern)) {
		const { publishers = '', number = '', rest = '', year } = match.groups ?? {};
		const from = match.index;
		const isHyphenYear = rest.startsWith('-') && !number.includes('-');
		const isParenthesis = rest.includes('(');
		const isYearTaken = year !== undefined && (!rest.startsWith('-') || isHyphenYear);
		const to = from + match[0].length - (isYearTaken ? 0 : rest.length) + (isParenthesis && text[from + match[0].length] === ')' ? 1 : 0);
		const yearFrom = from + match[0].length - (year?.length ?? 0);
		found.push({
			from,
			to,
			key: keyOf(publishers, number),
			name: match[0]
				.slice(0, match[0].length - rest.length)
				.replace(/[\s\u00a0_]+/g, ' ')
				.trim(),
			edition: isYearTaken ? year : undefined,
			editionSpan: isYearTaken ? { from: yearFrom, to: yearFrom + (year?.length ?? 0) } : undefined,
		});
	}
	return found;
}

function regulationsIn(text: string): Designation[] {
	if (!text.includes('CFR')) {
		return [];
	}
	return [...text.matchAll(federalPattern)].map(match => ({
		from: match.index,
		to: match.index + match[0].length,
		key: `${match.groups?.title}-cfr-${match.groups?.part}`,
		name: match[0],
		edition: undefined,
		editionSpan: undefined,
	}));
}

/** The body whose number it is: ISO where ISO takes part, else IEC, else the last one named. */
function keyOf(publishers: string, number: string): string {
	const bodies = publishers
		.toUpperCase()
		.split(/[/\s\u00a0_-]+/)
		.filter(body => body !== '' && body !== 'TS' && body !== 'TR');
	const body = bodies.includes('ISO') ? 'ISO' : bodies.includes('IEC') ? 'IEC' : (bodies.at(-1) ?? '');
	return `${body.toLowerCase()}-${number}`;
}

/** `iso-9001` → `ISO 9001`, for messages about standards that no register knows. */
export function nameOfKey(key: string): string {
	const [body = '', ...rest] = key.split('-');
	return `${body.toUpperCase()} ${rest.join('-')}`;
}
