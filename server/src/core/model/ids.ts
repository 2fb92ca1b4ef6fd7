import type { Span } from '../text/span.ts';

/** What may be a document id in a text: `SOP-001`, `QF-0002-1`, `CC PR.010`. */
export interface IdMention extends Span {
	/** For comparison: {@link normalizeId}. */
	readonly id: string;
	readonly text: string;
}

/**
 * Ids are compared without blanks, dots, underscores and hyphens of any kind, and without regard to case: `CC PR.010` is `CC-PR-010`.
 * Between two digits a mark stays, for `QF-0002-1` is not `QF-00021`.
 */
export function normalizeId(id: string): string {
	return id
		.toUpperCase()
		.replace(/[\s._\u00a0\u2010-\u2015\u2212/-]+/g, '-')
		.replace(/^-|-$/g, '')
		.replace(/(?<=\D)-|-(?=\D)/g, '');
}

const separator = '[-_. \\u00a0\\u2010\\u2011]';
const idSource = `[A-Z]{1,6}(?:${separator}?[A-Z]{1,5}){0,3}${separator}?\\d{1,5}(?:[-_.\\u2010\\u2011]\\d{1,4}){0,2}`;
const mentionPattern = new RegExp(`(?<![\\p{L}\\p{N}${'\\-_./:'}])${idSource}(?![\\p{L}\\p{N}])`, 'gu');
const wholePattern = new RegExp(`^${idSource}[A-Z]?$`, 'u');
const leadingPattern = new RegExp(`^(${idSource})(?=$|[\\s_:.–—-])`, 'u');

/** Publishers, laws and other schemes whose numbers look like document ids. */
const otherSchemes =
	/^(?:ISO|IEC|IEEE|EN|DIN|BS|ANSI|AAMI|ASTM|ASME|JIS|UNE|NIST|SP|RFC|CFR|FDA|MDR|MDD|IVDR|MDCG|MEDDEV|GDPR|HIPAA|SOC|PCI|CIS|VDA|OWASP|COVID|UTF|SHA|AES|TLS|RSA|HTTP|USB|CVE|CWE|ICD|IMDRF|GHTF|OHSAS|IATF|AS|TS|TR|AMD|Q[1-4]?|REV|VER|NO|NR|PAGE|STEP|TABLE|FIG|FIGURE|PART|WEEK|YEAR|DAY|PHASE|LEVEL|CLASS|TYPE|ANNEX|CHAPTER|SECTION|CLAUSE|APPENDIX|IPV|WIN|IP|US|EU|UK|USD|EUR|GBP|CHF|JPY)$/;

/** Every id-like word of a text. Which of them are ids of documents, the whole workspace tells. */
export function idMentionsIn(text: string): IdMention[] {
	if (!/[A-Z][-_. \u00a0\u2010\u2011]?\d/.test(text)) {
		return [];
	}
	return [...text.matchAll(mentionPattern)].flatMap(match => {
		const mention = { from: match.index, to: match.index + match[0].length, id: normalizeId(match[0]), text: match[0] };
		return isOtherScheme(match[0]) || annexClause.test(match[0]) ? [] : [mention];
	});
}

/** `A 8.8` is a clause of an annex. */
const annexClause = /^A[. \u00a0]?\d{1,2}\.\d{1,2}$/;

/** Is the whole text an id, as in a metadata value or a table cell? */
export function isId(text: string): boolean {
	return wholePattern.test(text.trim());
}

/** The id that a heading or a file name begins with: `SOP-001--Design_Control` → `SOP-001`. */
export function leadingId(text: string): string | undefined {
	const id = leadingPattern.exec(text)?.[1];
	return id === undefined || isOtherScheme(id) || /^[A-Z][^A-Z-]/.test(id) || /\d{5,}/.test(id) ? undefined : id;
}

function isOtherScheme(id: string): boolean {
	return otherSchemes.test(/^[A-Z]+/.exec(id)?.[0] ?? '');
}

/** The letters of an id, for learning which shapes a workspace uses: `SOP-001` → `SOP`, `CC-PR-010` → `CCPR`. */
export function shapeOf(normalized: string): string {
	return normalized.replace(/\d+/g, '#').replace(/#.*$/, '');
}
