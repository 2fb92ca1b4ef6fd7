import { normalizeName } from '../base/normalName.ts';
import { isUsualName, sectionNamesLike } from './sectionNames.ts';
import { titleWithoutNumber } from './sections.ts';

/** Every name that a heading may be found by: whole, its parts, and each without what may stand around it. `2. Purpose and scope of this SOP` */
export function headingNames(heading: string): readonly string[] {
	const title = titleWithoutNumber(heading.trim()).replace(/^(?:[A-Z]|[IVX]+)[.)]\s+|^§+\s*[\d.]*\s*|^[一二三四五六七八九十]+、/, '');
	const inner = /^(.*?)\s*[(（](.+?)[)）]\s*$/.exec(title);
	const wholes = inner === null ? [title] : [title, inner[1] ?? '', inner[2] ?? ''];
	return [...new Set(wholes.flatMap(text => [...variantsOf(text), ...partsOf(text)]))].filter(name => name !== '');
}

/** `Purpose and scope` are both; in `Policy and objectives` the second has nothing to do with the objective of the document. */
function partsOf(text: string): readonly string[] {
	const parts = text.split(joint).map(variantsOf);
	const usual = parts.filter(names => names.some(isUsualName)).length;
	return usual === 0 || usual === parts.length ? parts.flat() : [];
}

function variantsOf(text: string): readonly string[] {
	return [text, text.replace(tail, '')].flatMap(variant => [variant, variant.replace(lead, '')]).map(normalizeName);
}

/**
 * What a heading such as `Audit process` or `4. Design review records` is a section of: its last word. Undefined for a heading that goes
 * on behind such a word.
 */
export function lastWordOf(heading: string): string | undefined {
	const words = normalizeName(titleWithoutNumber(heading).replace(/\s+(?:statements?|overview|description|steps|flow)$/i, '')).split(' ');
	return words.length > 1 && words.length < 6 && !words.some(word => word === 'of' || word === 'for') ? words.at(-1) : undefined;
}

/** Is a heading one that many documents have? `2. Purpose and scope`, but not `Procedure for buying`, which names a document. */
export function isUsualHeading(heading: string): boolean {
	const usual = headingNames(heading).filter(isUsualName);
	const ofKinds = ['procedure', 'policy'].flatMap(sectionNamesLike);
	return isUsualName(normalizeName(titleWithoutNumber(heading))) || usual.some(name => !ofKinds.includes(name));
}

/** Does a heading announce roles or other documents? Below it, what looks like metadata may be theirs. `Records`, `Buying records` */
export function announcesOthers(heading: string): boolean {
	const ofOthers = ['responsibilities', 'records', 'references', 'attachments', 'forms'].flatMap(sectionNamesLike);
	// A record is a document itself: `Training record`.
	const names = [...headingNames(heading), lastWordOf(heading) ?? ''].filter(name => name !== 'record');
	return names.some(name => ofOthers.includes(name));
}

/** Is a heading one of a section that is usually called so? @param usual normalized: `records`. */
export function isHeadingOf(heading: string, usual: string): boolean {
	const names = sectionNamesLike(usual);
	return headingNames(heading).some(name => names.includes(name));
}

const joint = /\s*(?:[,;/+&|]|(?<!\p{L})(?:and|und|et|y|e|sowie)(?!\p{L}))\s*/iu;
const tail =
	/\s+(?:of|for|to|du|de|del|des|der|für|fuer|dieser|dieses)\s+.*$|\s+(?:section|statements?|chapter|abschnitt|overview|description)$|\s*[:–—].*$|\s+-\s.*$/iu;
const lead =
	/^(?:the|this|our|general|detailed|main|document|required|related|associated|applicable|specific|process|procedure|policy|sop|key|le|la|les|der|die|das|el|los|las)\s+/i;
