import { isOfOther, isOfPart } from './exclusionParts.ts';

/** What a sentence says of what does not apply: nothing, that it was or may be so, of a part such as a site, or altogether. */
export type Saying = 'nothing' | 'denied' | 'part' | 'whole';

export function exclusionSaid(sentence: string): Saying {
	if (denial.test(sentence) || withdrawal.test(sentence)) {
		return 'denied';
	}
	const found = [...sentence.matchAll(exclusion)];
	if (found.length === 0) {
		return 'nothing';
	}
	const isWhole = found.some(({ 0: words, index }) => {
		const to = index + words.length;
		return !isOfPart(sentence, { from: index, to }) && !(/^exclusion/i.test(words) && isOfOther(sentence.slice(to)));
	});
	return isWhole ? 'whole' : 'part';
}

/** May a text speak of what does not apply? A look that costs little. */
export const mayExclude = /applic|appl[yi]|aplic|exclu|n\/a|relevant|anwendbar|zutreffend|ausgeschl|適用/i;

const exclusion =
	/\bnot applicable\b|\bn\/a\b|\b(?:does|do|is|are) not (?:apply|applied|relevant)\b|\bexclud(?:ed?|es|ing)\b|\bexclusions?\b|\bnicht (?:anwendbar|zutreffend)|\bausgeschlossen|\bno (?:es|son)? ?aplicables?\b|\bno aplican?\b|\bnon applicables?\b|適用外|適用しない/gi;
const denial =
	/\bwho(?:m|se)?\b[^.;]{0,60}(?:exclud|not apply|not applicable)|\b(?:lets?|allows?|allowed|permits?|permitted|may|can|could|might|must not|only if|unless|whether|kann|können|darf|dürfen)\b[^.;]{0,80}(?:exclud|exclusion|applicable|apply|anwendbar|ausgeschl)|\bno (?:exclusions?|clauses?|requirements?)\b|\b(?:not|never|nothing|none) (?:is |are |been )?exclud|\bwithout (?:any )?exclusions?\b|\bkeine? (?:ausschl|anforderung)|\ball (?:the )?requirements\b[^.]{0,60}\bappl(?:y|icable)\b/i;

const ended = 'withdrawn|withdrew|lifted|revoked|removed|cancell?ed|rescinded|ended|dropped|given up';
/** `The exclusion of clause 8.5.5 was withdrawn`, `We lifted the exclusion of 8.5.5`, `no longer excluded`, `excluded until 2024`. */
const withdrawal = new RegExp(
	`\\bexclusions?\\b[^;]{0,80}\\b(?:is|are|was|were|been)\\s+(?:\\p{L}+\\s+)?(?:${ended})\\b|\\b(?:${ended})\\s+(?:the|this|these|our|its|all|any)\\s+(?:\\p{L}+\\s+)?exclusions?\\b|\\bno longer (?:an? )?(?:exclu|not applicable)|\\b(?:excluded|not applicable) until (?!further)|\\bnicht (?:mehr|länger) (?:ausgeschlossen|nicht anwendbar)|\\bausschl[uü]ss\\p{L}*[^;]{0,80}\\b(?:aufgehoben|zurückgenommen|widerrufen)`,
	'iu',
);

const saidOfClause = 'not applicable|n\\/a|excluded|nicht anwendbar|ausgeschlossen|no aplicable|non applicable';
const headingBegins = new RegExp(
	`^\\W*(?:(?:${saidOfClause})\\s*[:–—-]|exclusions?\\s+of\\s+(?:the\\s+)?(?:(?:sub-?clause|clause|requirement|section|chapter|control|design)s?\\b|(?:A\\.)?\\d|§|ISO\\b))`,
	'i',
);
const thenEnds = '(?=[^\\p{L}\\p{N}]*$|\\s+(?:to|for|in|because|as|since|due to|weil|da)\\s|,\\s+(?:because|as|since|weil|da)\\s)';
/** Behind a mark or a number, or said of what stands before it; not `When a clause does not apply`. */
const headingEnds = new RegExp(`(?:[:–—([,-]|\\d[.)]?(?=\\s))[\\s*_]*(?:(?:is|are)\\s+)?(?:${saidOfClause})${thenEnds}`, 'iu');
const headingSays = new RegExp(`\\b(?:(?:is|are|ist|sind)\\s+(?:${saidOfClause})|(?:does|do) not apply)${thenEnds}`, 'iu');
const ofSome = /\b(?:that|which|what|who|whom|whose|where|if|when|how|why)\b/i;

function endsSaying(title: string): boolean {
	const said = headingSays.exec(title);
	return headingEnds.test(title) || (said !== null && !ofSome.test(title.slice(0, said.index)));
}

/** Does a heading that says so give the reason too? `8.3 Design: not applicable, as customers own it` */
export function headingGivesReason(title: string): boolean {
	return /\b(?:because|as|since|due to|weil|da)\s/i.test(title);
}

/** `8.5.3 Property: not applicable`, `Not applicable: clause 8.3`; no heading over all that does not apply, and no question. */
export function headingExcludes(title: string): boolean {
	return (
		mayExclude.test(title) && !/\?\s*$/.test(title) && (headingBegins.test(title) || endsSaying(title)) && exclusionSaid(title) === 'whole'
	);
}
