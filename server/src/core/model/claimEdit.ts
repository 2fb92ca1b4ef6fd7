import { isAlias, isMap, isScalar, isSeq, type Pair, type Scalar, type YAMLSeq } from 'yaml';
import type { FrontMatter } from '../syntax/frontMatter.ts';
import { parse, type Syntax } from '../syntax/markdown.ts';
import { applyEdits, differenceOf, type Edit } from '../text/edit.ts';
import { lineAt, lineSpanAt, snapshotOf } from '../text/snapshot.ts';
import { designationsIn } from './designations.ts';
import type { ClaimFact } from './facts.ts';
import { fieldOfKey } from './metadataKeys.ts';
import { placeOf, type Reading, type ReadingOptions, read } from './reading.ts';

/** A clause that a document is to claim, or not to. */
export interface WantedClaim {
	/** `iso-9001` */
	readonly key: string;
	/** As it is written in a text: `ISO 9001:2015`. */
	readonly label: string;
	readonly clause: string;
}

/**
 * The edit by which a document claims a clause as a whole, where it claims others: in the list of its front matter, a bold field, a cell
 * of its header; else in a comment below its title, or below the heading of a section if one is given. Whatever is offered is read back
 * as that claim and leaves all others as they are.
 */
export function addClaimEdit(syntax: Syntax, reading: Reading, options: ReadingOptions, wanted: WantedClaim, section?: number): Edit {
	const [cited = '', ...others] = citationsOf(wanted);
	const texts = [wanted.clause, cited.replace(/ (?=[^ ]+$)/, ', '), cited, ...others];
	// Where every entry of a list names its standard, so does a new one.
	const entries = clausesValues(reading);
	const inList = entries.length > 0 && entries.every(value => designationsIn(value).length > 0) ? [cited, ...others, wanted.clause] : texts;
	const candidates = [
		...(syntax.frontMatter === undefined ? [] : frontMatterEdits(syntax, syntax.frontMatter, options, inList)),
		...fieldEdits(syntax, reading, texts),
		...(syntax.frontMatter === undefined ? [] : newKeyEdits(syntax, syntax.frontMatter, options, wanted)),
	];
	return candidates.find(edit => isReadBack(syntax, reading, options, wanted, edit)) ?? commentEdit(syntax, cited, section);
}

function clausesValues({ facts }: Reading): readonly string[] {
	return facts.metadata.filter(({ field, source }) => field === 'clauses' && source === 'frontMatter').flatMap(({ values }) => values);
}

/** How the clause is cited: `ISO 9001:2015 9.2.2`; where numbers begin with that of the standard, `21 CFR 820.35` of 21 CFR 820 (2026). */
function citationsOf({ label, clause }: WantedClaim): readonly string[] {
	const words = label.replace(/ \(\d{4}\)$/, '').split(' ');
	const whole = `${label} ${clause}`;
	return clause.split('.')[0] === words.at(-1) ? [[...words.slice(0, -1), clause].join(' '), whole] : [whole];
}

/** The same for several clauses, one after the other; undefined for none. */
export function addClaimsEdit(
	syntax: Syntax,
	reading: Reading,
	options: ReadingOptions,
	{ clauses, ...standard }: Omit<WantedClaim, 'clause'> & { readonly clauses: readonly string[] },
): Edit | undefined {
	const { path, text } = syntax.snapshot;
	const changed = clauses.reduce(
		(at, clause) => {
			const edited = applyEdits(at.syntax.snapshot.text, [addClaimEdit(at.syntax, at.reading, options, { ...standard, clause })]);
			const next = parse(snapshotOf(path, edited));
			return { syntax: next, reading: read(next, options) };
		},
		{ syntax, reading },
	);
	return differenceOf(text, changed.syntax.snapshot.text);
}

/** The edit that takes a clause out of the list in a document's front matter; undefined where it is claimed in any other way. */
export function removeClaimEdit(syntax: Syntax, reading: Reading, options: ReadingOptions, wanted: WantedClaim): Edit | undefined {
	return listEntries(syntax, options, wanted).find(edit => isGone(syntax, reading, options, wanted, edit));
}

/** Does a clause stand in the list of a document's front matter, beside others? A look that costs little. */
export function isListed(syntax: Syntax, options: ReadingOptions, wanted: WantedClaim): boolean {
	return listEntries(syntax, options, wanted).length > 0;
}

function listEntries({ frontMatter }: Syntax, options: ReadingOptions, wanted: WantedClaim): readonly Edit[] {
	const list = frontMatter && listOfClauses(frontMatter, options);
	return frontMatter === undefined || list === undefined
		? []
		: list.items.flatMap((item, i) => {
				const text = isScalar(item) ? String(item.source ?? item.value).trim() : '';
				return text === wanted.clause || text.endsWith(` ${wanted.clause}`) ? (itemEdit(frontMatter, list, i) ?? []) : [];
			});
}

function frontMatterEdits(
	{ snapshot }: Syntax,
	frontMatter: FrontMatter,
	options: ReadingOptions,
	texts: readonly string[],
): readonly Edit[] {
	const value = clausesPair(frontMatter, options)?.value;
	const at = frontMatter.body.from;
	if (isSeq(value)) {
		const last = value.items.at(-1);
		const lastEnd = isScalar(last) ? last.range?.[1] : undefined;
		const quote = isScalar(last) ? quoteOf(last) : '"';
		if (value.flow === true) {
			const open = value.range?.[0] ?? 0;
			const place = lastEnd === undefined ? at + open + 1 : at + lastEnd;
			return texts.map(text => insertion(place, `${lastEnd === undefined ? '' : ', '}${quoted(text, quote)}`));
		}
		if (lastEnd === undefined || !isScalar(last)) {
			return [];
		}
		const indent = ' '.repeat(columnOf(snapshot.text, at + (last.range?.[0] ?? 0)));
		return texts.map(text => insertion(at + lastEnd, `${snapshot.eol}${indent}- ${quoted(text, quote)}`));
	}
	if (isScalar(value) && value.range && value.value !== null && value.type !== 'BLOCK_LITERAL' && value.type !== 'BLOCK_FOLDED') {
		const end = at + value.range[1] - (value.type === 'PLAIN' ? 0 : 1);
		return texts.map(text => insertion(end, `, ${text}`));
	}
	return [];
}

/** How far the dash of a list item is set in. */
function columnOf(text: string, offset: number): number {
	const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
	return /^\s*/.exec(line)?.[0].length ?? 0;
}

/** Behind the last value of a bold field or a cell of the header that names clauses. */
function fieldEdits({ snapshot }: Syntax, reading: Reading, texts: readonly string[]): readonly Edit[] {
	return reading.facts.metadata
		.filter(fact => fact.field === 'clauses' && (fact.source === 'boldField' || fact.source === 'headerTable'))
		.flatMap(fact => {
			const { from, to } = placeOf(reading, fact.place);
			const end = from + snapshot.text.slice(from, to).trimEnd().length;
			return texts.map(text => insertion(end, `, ${text}`));
		});
}

/** A key of its own below that of the standard. */
function newKeyEdits({ snapshot }: Syntax, frontMatter: FrontMatter, options: ReadingOptions, { clause }: WantedClaim): readonly Edit[] {
	const pairs = isMap(frontMatter.yaml.contents) && frontMatter.yaml.contents.flow !== true ? frontMatter.yaml.contents.items : [];
	const standard = pairs.find(pair => isScalar(pair.key) && fieldOfKey(String(pair.key.value), options.houseNames) === 'standard');
	const end = isScalar(standard?.value) ? standard.value.range?.[1] : undefined;
	return end === undefined ? [] : [insertion(frontMatter.body.from + end, `${snapshot.eol}clauses: ["${clause}"]`)];
}

/** Below the heading of the section, or the title, where readers do not see it; at the top where there is none. */
function commentEdit({ blocks, sections, frontMatter, snapshot }: Syntax, full: string, section: number | undefined): Edit {
	const heading = section === undefined ? undefined : sections[section]?.heading;
	const title = heading === undefined ? blocks.find(block => block.chunk.kind === 'heading') : blocks[heading];
	const { eol } = snapshot;
	const comment = `<!-- ${full} -->`;
	if (title !== undefined) {
		return insertion(lineSpanAt(snapshot, lineAt(snapshot, Math.max(title.from, title.to - 1))).to, `${eol}${eol}${comment}`);
	}
	const at = snapshot.text.slice(0, frontMatter?.to ?? 0).trimEnd().length;
	return at === 0 ? insertion(0, `${comment}${eol}${eol}`) : insertion(at, `${eol}${eol}${comment}`);
}

function itemEdit(frontMatter: FrontMatter, list: YAMLSeq, index: number): Edit | undefined {
	const rangeOf = (i: number): readonly [number, number, number] | undefined => {
		const item = list.items[i];
		return isScalar(item) ? (item.range ?? undefined) : undefined;
	};
	const [own, next, previous] = [rangeOf(index), rangeOf(index + 1), rangeOf(index - 1)];
	const at = frontMatter.body.from;
	if (own === undefined || list.items.length < 2) {
		return undefined;
	}
	if (next !== undefined) {
		return { from: at + own[0], to: at + next[0], insert: '' };
	}
	return previous === undefined ? undefined : { from: at + previous[1], to: at + own[1], insert: '' };
}

function clausesPair({ yaml }: FrontMatter, options: ReadingOptions): Pair | undefined {
	const items = isMap(yaml.contents) ? yaml.contents.items : [];
	return items.find(
		pair => isScalar(pair.key) && fieldOfKey(String(pair.key.value), options.houseNames) === 'clauses' && !isAlias(pair.value),
	);
}

function listOfClauses(frontMatter: FrontMatter, options: ReadingOptions): YAMLSeq | undefined {
	const value = clausesPair(frontMatter, options)?.value;
	return isSeq(value) ? value : undefined;
}

function quoteOf({ type }: Scalar): string {
	return type === 'QUOTE_DOUBLE' ? '"' : type === 'QUOTE_SINGLE' ? "'" : '';
}

function quoted(text: string, quote: string): string {
	// `7.10` without quotation marks is a number to other readers, and `a: b` no text.
	const mark = quote === '' && /[:#,[\]{}]/.test(text) ? '"' : quote;
	return `${mark}${text}${mark}`;
}

function insertion(at: number, insert: string): Edit {
	return { from: at, to: at, insert };
}

function after(syntax: Syntax, options: ReadingOptions, edit: Edit): readonly ClaimFact[] {
	const { path, text } = syntax.snapshot;
	return read(parse(snapshotOf(path, applyEdits(text, [edit]))), options).facts.claims;
}

function isReadBack(syntax: Syntax, reading: Reading, options: ReadingOptions, wanted: WantedClaim, edit: Edit): boolean {
	const [old, now] = [own(reading.facts.claims), own(after(syntax, options, edit))];
	return (
		now.some(claim => isWanted(claim, wanted)) &&
		old.every(claim => now.some(other => isSame(claim, other))) &&
		now.length === old.length + 1
	);
}

function isGone(syntax: Syntax, reading: Reading, options: ReadingOptions, wanted: WantedClaim, edit: Edit): boolean {
	const [old, now] = [own(reading.facts.claims), own(after(syntax, options, edit))];
	return (
		now.length === old.length - 1 &&
		now.every(claim => old.some(other => isSame(claim, other))) &&
		old.some(claim => isWanted(claim, wanted))
	);
}

function own(claims: readonly ClaimFact[]): readonly ClaimFact[] {
	return claims.filter(claim => claim.subject === undefined && claim.kind !== 'citation');
}

function isWanted(claim: ClaimFact, { key, clause }: WantedClaim): boolean {
	return claim.clause === clause && (claim.standard ?? key) === key;
}

function isSame(a: ClaimFact, b: ClaimFact): boolean {
	return a.clause === b.clause && a.item === b.item && a.standard === b.standard && a.edition === b.edition && a.section === b.section;
}
