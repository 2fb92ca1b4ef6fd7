import { hidden } from '../syntax/chunk.ts';

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
	const isWhole = found.some(match => /^exclusion/i.test(match[0]) || !isOfPart(sentence.slice(match.index + match[0].length)));
	return isWhole ? 'whole' : 'part';
}

/** May a text speak of what does not apply? A look that costs little. */
export const mayExclude = /applic|appl[yi]|aplic|exclu|n\/a|relevant|anwendbar|zutreffend|ausgeschl|適用/i;

const exclusion =
	/\bnot applicable\b|\bn\/a\b|\b(?:does|do|is|are) not (?:apply|applied|relevant)\b|\bexclud(?:ed?|es|ing)\b|\bexclusions?\b|\bnicht (?:anwendbar|zutreffend)|\bausgeschlossen|\bno (?:es|son)? ?aplicables?\b|\bno aplican?\b|\bnon applicables?\b|適用外|適用しない/gi;
const denial =
	/\b(?:lets?|allows?|allowed|permits?|permitted|may|can|could|might|must not|only if|unless|whether|kann|können|darf|dürfen)\b[^.;]{0,80}(?:exclud|exclusion|applicable|apply|anwendbar|ausgeschl)|\bno (?:exclusions?|clauses?|requirements?)\b|\b(?:not|never|nothing|none) (?:is |are |been )?exclud|\bwithout (?:any )?exclusions?\b|\bkeine? (?:ausschl|anforderung)|\ball (?:the )?requirements\b[^.]{0,60}\bappl(?:y|icable)\b/i;

const ended = 'withdrawn|withdrew|lifted|revoked|removed|cancell?ed|rescinded|ended|dropped|given up';
/** `The exclusion of clause 8.5.5 was withdrawn`, `We lifted the exclusion of 8.5.5`, `no longer excluded`, `excluded until 2024`. */
const withdrawal = new RegExp(
	`\\bexclusions?\\b[^;]{0,80}\\b(?:is|are|was|were|been)\\s+(?:\\p{L}+\\s+)?(?:${ended})\\b|\\b(?:${ended})\\s+(?:the|this|these|our|its|all|any)\\s+(?:\\p{L}+\\s+)?exclusions?\\b|\\bno longer (?:an? )?(?:exclu|not applicable)|\\b(?:excluded|not applicable) until (?!further)|\\bnicht (?:mehr|länger) (?:ausgeschlossen|nicht anwendbar)|\\bausschl[uü]ss\\p{L}*[^;]{0,80}\\b(?:aufgehoben|zurückgenommen|widerrufen)`,
	'iu',
);

/** Does it go on, behind the words that say so, with what alone it is said of: ` to the Berlin site`? ` to our organization` is all. */
export function isOfPart(rest: string): boolean {
	const object = /^\s+(?:to|for|at|in|within|auf|für|bei|beim|am|im)\s+(?=\S)/i.exec(rest)?.[0];
	return object !== undefined && !isAll.test(rest.slice(object.length)) && !isNamedHouse.test(rest.slice(object.length));
}

const house = 'organi[sz]ation|company|firm|business|enterprise|(?:quality )?management system|qms|scope|certification|certificate';
const ofHouse =
	'products?|services?|activit(?:y|ies)|operations?|process(?:es)?|work|site|facility|premises|plant|practice|laboratory|case';
const haus = 'organisation|unternehmen|firma|betrieb|geltungsbereich|managementsystem|qms';
const vomHaus = 'produkte?n?|dienstleistung(?:en)?|tätigkeit(?:en)?|prozessen?|leistung(?:en)?|fall';

/** The house, all that it does, a reason, a time, the clause itself. */
const isAll = new RegExp(
	`^(?:${[
		'us|uns|any|we|they|it|there|nobody|nothing|that|now|present|full|total|general|principle|practice|view of|accordance|line with|all(?=\\s*(?:[.,;:)]|$))',
		`(?:the|this|our)\\s+(?:\\p{L}+\\s+){0,1}(?:${house})`,
		`our\\s+(?:own\\s+)?(?:${ofHouse}|(?:type|kind|line|field)\\s+of)`,
		`(?:the\\s+)?(?:\\p{L}+\\s+(?:and|or)\\s+)?(?:${ofHouse}|type|kind|nature|context|scope|field)\\b[^.,;:]{0,30}\\b(?:we|(?:our|the|this)\\s+(?:${house}))`,
		'what we do',
		`(?:das|die|der|den|dem|diese[rmns]?|unser\\p{L}*)?\\s*(?:${haus})`,
		`unser\\p{L}*\\s+(?:${vomHaus})`,
		'(?:(?:the|this|these|one|two|several|following)\\s+){0,2}reasons?|(?:its|their|the) entirety|this (?:case|time|stage)|the (?:moment|time being)',
		'folgende[nm]? gr[uü]nde?n?|diesem grund',
		'(?:the\\s+)?(?:sub-?clauses?|clauses?|requirements?|controls?|kapitel|anforderung(?:en)?)|\\d+\\.\\d|(?:(?:BS|EN|DIN)\\s+)*(?:ISO|IEC)',
	].join('|')})(?![\\p{L}\\p{N}])`,
	'iu',
);

/** `Quill & Sons Ltd.`, or a name that is still to be filled in. */
const isNamedHouse = new RegExp(
	`^(?:[[{<${hidden}]|\\p{Lu}[^,.;:]{0,60}\\s(?:GmbH|AG|KG|SE|Ltd|Limited|Inc|LLC|Corp|Corporation|Company|PLC|plc|Oy|AB|ApS|Pty|BV|SA)(?![\\p{L}\\p{N}]))`,
	'u',
);

const saidOfClause = 'not applicable|n\\/a|excluded|nicht anwendbar|ausgeschlossen|no aplicable|non applicable';
const headingBegins = new RegExp(`^\\W*(?:(?:${saidOfClause})\\s*[:–—-]|exclusion of\\b)`, 'i');
/** Behind a mark or a number, or said of what stands before it; not `When a clause does not apply`. */
const headingEnds = new RegExp(
	`(?:(?:[:–—([,-]|\\d[.)]?(?=\\s))[\\s*_]*(?:(?:is|are)\\s+)?(?:${saidOfClause})|(?<!\\b(?:that|which|what|where|if|when|how|why)\\b.*)\\b(?:(?:is|are|ist|sind)\\s+(?:${saidOfClause})|(?:does|do) not apply))(?=[^\\p{L}\\p{N}]*$|\\s+(?:to|for|in|because|as|since|due to|weil|da)\\s|,\\s+(?:because|as|since|weil|da)\\s)`,
	'iu',
);

/** Does a heading that says so give the reason too? `8.3 Design: not applicable, as customers own it` */
export function headingGivesReason(title: string): boolean {
	return /\b(?:because|as|since|due to|weil|da)\s/i.test(title);
}

/** `8.5.3 Property: not applicable`, `Not applicable: clause 8.3`; no heading over all that does not apply, and no question. */
export function headingExcludes(title: string): boolean {
	return (
		mayExclude.test(title) &&
		!/\?\s*$/.test(title) &&
		(headingBegins.test(title) || headingEnds.test(title)) &&
		exclusionSaid(title) === 'whole'
	);
}
