import type { Span } from '../text/span.ts';
import type { Designation } from './designations.ts';

/** Words that say of somebody that they are certified or accredited, beside the name of a standard. Offsets are of the text. */
export interface Claim {
	readonly span: Span;
	readonly word: string;
	readonly wordSpan: Span;
}

/** `ISO 9000 certified`, `certified to ISO 9000`. */
export function certifiedClaim(text: string, designation: Designation): Claim | undefined {
	return (
		behind(text, designation, /^[ -](certified|certification|certificate|registered)(?![\p{L}])/iu) ??
		before(text, designation, /(?<![\p{L}])(certified|certification|registered)\s+(?:to|by|against|under|according to|as)\s+$/iu)
	);
}

/** `ISO 9001 accredited`, `accredited to ISO 9001`. */
export function accreditedClaim(text: string, designation: Designation): Claim | undefined {
	return (
		behind(text, designation, /^[ -](accredited|accreditation)(?![\p{L}])/iu) ??
		before(text, designation, /(?<![\p{L}])(accredited|accreditation)\s+(?:to|by|against|under|according to|for|with)\s+$/iu)
	);
}

function behind(text: string, { from, to }: Designation, pattern: RegExp): Claim | undefined {
	const match = pattern.exec(text.slice(to, to + 20));
	if (match?.[1] === undefined) {
		return undefined;
	}
	const end = to + match[0].length;
	return { span: { from, to: end }, word: match[1], wordSpan: { from: end - match[1].length, to: end } };
}

function before(text: string, { from, to }: Designation, pattern: RegExp): Claim | undefined {
	const start = Math.max(0, from - 40);
	const match = pattern.exec(text.slice(start, from));
	if (match?.[1] === undefined) {
		return undefined;
	}
	const at = start + match.index;
	return { span: { from: at, to }, word: match[1], wordSpan: { from: at, to: at + match[1].length } };
}
