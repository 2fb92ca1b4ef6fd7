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
	/** Where several editions are named together: see {@link jointlyNamed}. */
	readonly otherEditions?: readonly string[];
}

/**
 * Publishers as people write them, one or several before the number. A lone `EN`, `BS` or `DIN` before a number names that
 * body's own standard.
 */
const pattern =
	/(?<![\p{L}\p{N}_.])(?<publishers>(?:(?:ISO\/IEC(?:\/IEEE)?|IEC\/ISO|ISO\/TS|ISO\/TR|IEC\/TR|IEC\/TS|ISO|IEC|IEEE|ANSI|AAMI|ASTM|ASME|SAE|BS|EN|DIN|JIS Q|JIS|UNE|NF|SN|ÖNORM|GB\/T|OHSAS|IATF|AS|NIST)(?:[/\s\u00a0_-]+(?=[A-Z])|(?=[\s\u00a0_-]*\d)))+)[\s\u00a0_-]*(?<number>\d{3,6}(?:-\d{1,2}(?!\d))?)(?<rest>(?:\s*:\s*|-|\s+\()(?<year>(?:19|20|21|29)\d{2})(?!\d))?(?![\p{Script=Latin}\d])/gu;

const federalPattern = /(?<![\p{L}\p{N}.])(?<title>\d{1,2})\s*CFR(?:\s*,?\s*(?:Part|part|§|Pt\.))*\s*(?<part>\d{1,4})(?!\d)/gu;

/** What says of a year before it that it is an edition: a clause. */
const clauseBehind = '[,:]?\\s?(?:(?:clauses?|klauseln?|kapitel|abschnitte?|sections?)(?!\\p{L})|§|(?:A\\.)?\\d{1,2}\\.\\d)';
const textEnd = '\\s{0,9}(?:$|[|)]|\\.\\s{0,9}$)';
/**
 * Another year behind the first, which names another edition: `ISO 9001:2015/2026`, `ISO 9001:2015 and 2026, clause 7.3`. The year in
 * `ISO 9001:2015 / 2024 audit` is of the word behind it.
 */
const otherYearPattern = new RegExp(
	`(?:${[
		`[/&+]:?(?=\\d{4}(?:${clauseBehind}|(?!\\s{0,9}\\p{L})))`,
		`\\s?[/&+]\\s?:?(?=\\d{4}(?:${clauseBehind}|${textEnd}))`,
		`,?\\s(?:and|und|et|y|or|oder)\\s:?(?=\\d{4}${clauseBehind})`,
	].join('|')})(?<year>(?:19|20)\\d{2})(?![\\p{L}\\d]|[.-]\\d)\\)?`,
	'iuy',
);
/** What stands between editions that are meant alike. */
const jointPattern = /^(?:\s?[/&+,;]\s?:?|,?\s(?:and|und|et|y|or|oder|sowie|bzw\.|as well as)\s:?|[ \u00a0])$/i;

/**
 * Editions of one standard that are named one after the other as one name, of the first edition and of the others: what is said of
 * `ISO 9001:2015 and ISO 9001:2026, clause 7.2` is said of both.
 */
export function jointlyNamed(text: string, designations: readonly Designation[] = designationsIn(text)): readonly Designation[] {
	if (designations.length < 2) {
		return designations;
	}
	const found: Designation[] = [];
	for (const next of designations) {
		const last = found.at(-1);
		const isJoint =
			last?.edition !== undefined &&
			last.key === next.key &&
			next.edition !== undefined &&
			jointPattern.test(text.slice(last.to, next.from));
		if (last === undefined || !isJoint) {
			found.push(next);
		} else {
			const others = [...new Set([...(last.otherEditions ?? []), next.edition])].filter(edition => edition !== last.edition);
			found[found.length - 1] = { ...last, to: next.to, otherEditions: others };
		}
	}
	return found;
}

/** The standards in a value of metadata, where capitals do not matter: `iso-9001:2015`. */
export function designationsInValue(value: string): Designation[] {
	const capitals = value.toUpperCase();
	return designationsIn(capitals.length === value.length ? capitals : value);
}

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
		if (isYearTaken) {
			found.push(...otherYears(text, found.at(-1)));
		}
	}
	return found;
}

function otherYears(text: string, first: Designation | undefined): Designation[] {
	const found: Designation[] = [];
	let end = first?.to ?? 0;
	for (let match = yearAt(text, end); first !== undefined && match !== null; match = yearAt(text, end)) {
		const year = match.groups?.year ?? '';
		const from = end + match[0].indexOf(year);
		end += match[0].length;
		found.push({ ...first, from, to: end, edition: year, editionSpan: { from, to: from + year.length } });
	}
	return found;
}

function yearAt(text: string, at: number): RegExpExecArray | null {
	otherYearPattern.lastIndex = at;
	return otherYearPattern.exec(text);
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
