import { Document, isAlias, isCollection, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Snapshot } from '../text/snapshot.ts';
import type { Span } from '../text/span.ts';

/** The YAML block at the head of a document, between two lines of `---`. */
export interface FrontMatter extends Span {
	/** The YAML between the fences. `from` and `to` of the whole include the fences. */
	readonly body: Span;
	readonly yaml: Document;
	readonly problems: readonly YamlProblem[];
}

/** A place where the YAML cannot be read, in offsets of the document. */
export interface YamlProblem extends Span {
	readonly message: string;
}

const openingFence = /^---[ \t]*\n/;
const closingFence = /^(?:---|\.\.\.)[ \t]*$/m;

/**
 * Reads the front matter of a document, or undefined where there is none.
 * Never throws; what the YAML parser cannot read becomes a problem, and the keys before and after it still count.
 */
export function frontMatterOf(snapshot: Snapshot): FrontMatter | undefined {
	const span = frontMatterSpan(snapshot.text);
	return span === undefined ? undefined : { ...span, ...parseYaml(snapshot.text.slice(span.body.from, span.body.to), span.body.from) };
}

export function frontMatterSpan(text: string): { readonly from: number; readonly to: number; readonly body: Span } | undefined {
	const opening = openingFence.exec(text);
	if (opening === null) {
		return undefined;
	}
	const bodyFrom = opening[0].length;
	const rest = text.slice(bodyFrom, bodyFrom + maximumLength);
	const closing = closingFence.exec(rest);
	if (closing === null || !looksLikeYaml(rest.slice(0, closing.index))) {
		return undefined;
	}
	const bodyTo = bodyFrom + closing.index;
	return { from: 0, to: bodyTo + closing[0].length, body: { from: bodyFrom, to: bodyTo } };
}

/** Longer "front matter" is a document that begins with a rule. */
const maximumLength = 100_000;

/** Two rules around prose are not front matter: the first line that holds anything must be a key, a comment or a brace. */
function looksLikeYaml(body: string): boolean {
	const first = /[^\s].*/.exec(body)?.[0];
	return first === undefined || /^(?:#|\{|["']?[\p{L}_$][^\n:]{0,60}["']?\s*:(?:\s|$))/u.test(first);
}

/**
 * Parses YAML that stands at an offset of a document. Aliases are bounded, so that no document can explode.
 * @param uniqueKeys is a key that stands twice in a mapping a problem? To look for it takes time with the square of the keys.
 */
export function parseYaml(
	source: string,
	at: number,
	uniqueKeys = true,
): { readonly yaml: Document; readonly problems: readonly YamlProblem[] } {
	if (isTooDeep(source)) {
		const message = 'This is nested too deeply to be read.';
		return { yaml: new Document(null), problems: [{ from: at, to: at + wordEnd(source, 0), message }] };
	}
	const yaml = parseDocument(source, { prettyErrors: false, uniqueKeys, logLevel: 'silent' });
	const problems = yaml.errors.map(error => ({
		from: Math.min(at + error.pos[0], at + source.length),
		to: Math.min(at + Math.max(error.pos[1], wordEnd(source, error.pos[0])), at + source.length),
		message: firstSentence(error.message),
	}));
	return { yaml, problems };
}

/** The parser calls itself for each level, and a stack that runs out ends the process. */
function isTooDeep(source: string): boolean {
	if (/(?:[-?:][ \t]+){100}|^[ ]{1000}/m.test(source)) {
		return true;
	}
	let depth = 0;
	for (const { 0: bracket } of source.matchAll(/[[\]{}]/g)) {
		depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1);
		if (depth > deepest) {
			return true;
		}
	}
	return false;
}

const deepest = 200;

/** The parser names one character; the word that begins there is easier to see. */
function wordEnd(source: string, from: number): number {
	return from + Math.max(1, /^[\p{L}\p{N}_-]*/u.exec(source.slice(from, from + 100))?.[0].length ?? 0);
}

function firstSentence(message: string): string {
	const line = message.split('\n')[0] ?? message;
	return line.endsWith('.') ? line : `${line}.`;
}

/** A key and its value, with their places in the document. */
export interface YamlEntry {
	readonly key: string;
	readonly keySpan: Span;
	readonly values: readonly YamlValue[];
	/** From the key to the end of the value. */
	readonly span: Span;
	/** For a value that is itself a mapping: its entries. */
	readonly entries: readonly YamlEntry[];
	/** For a list that holds mappings: the entries of each. */
	readonly items: readonly (readonly YamlEntry[])[];
}

export interface YamlValue {
	readonly text: string;
	readonly span: Span;
}

/** The top-level entries of a mapping, in order. A list gives several values; nesting deeper than three levels is passed over. */
export function entriesOf(yaml: Document, at: number): readonly YamlEntry[] {
	return mapEntries(yaml.contents, yaml, at, 0);
}

function mapEntries(node: unknown, yaml: Document, at: number, depth: number): YamlEntry[] {
	if (!isMap(node) || depth > 3) {
		return [];
	}
	const entries: YamlEntry[] = [];
	for (const pair of node.items) {
		const keySpan = isScalar(pair.key) ? spanOfNode(pair.key, at) : undefined;
		if (!isScalar(pair.key) || keySpan === undefined) {
			continue;
		}
		const values = valuesOf(pair.value, yaml, at, 0);
		entries.push({
			key: textOf(pair.key.value, pair.key.source),
			keySpan,
			values,
			span: { from: keySpan.from, to: Math.max(keySpan.to, values.at(-1)?.span.to ?? 0, endOfFlow(pair.value, at)) },
			entries: mapEntries(pair.value, yaml, at, depth + 1),
			items: isSeq(pair.value)
				? pair.value.items.slice(0, 1000).flatMap(item => (isMap(item) ? [mapEntries(item, yaml, at, depth + 1)] : []))
				: [],
		});
	}
	return entries;
}

/** Behind the bracket of `[a, b]`; a list in lines ends with its last item. */
function endOfFlow(node: unknown, at: number): number {
	return isCollection(node) && node.flow === true ? (spanOfNode(node, at)?.to ?? 0) : 0;
}

/** `a`, `[a, b]` and `[[a]]` (a list in a list, which is what an unquoted wiki link is to YAML) all give flat values. */
function valuesOf(node: unknown, yaml: Document, at: number, depth: number): YamlValue[] {
	if (isAlias(node)) {
		const target = node.resolve(yaml);
		const span = spanOfNode(node, at);
		return isScalar(target) && span !== undefined ? [{ text: textOf(target.value, target.source), span }] : [];
	}
	if (isScalar(node)) {
		const span = spanOfNode(node, at);
		return node.value === null || span === undefined ? [] : [{ text: textOf(node.value, node.source), span }];
	}
	if (typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items) && !isMap(node) && depth < 3) {
		return node.items.slice(0, 1000).flatMap(item => valuesOf(item, yaml, at, depth + 1));
	}
	return [];
}

/** Numbers and dates as they were written: `1.10` stays `1.10`, not 1.1. */
function textOf(value: unknown, source: string | undefined): string {
	return (typeof value === 'string' ? value : (source ?? String(value))).trim();
}

function spanOfNode(node: { range?: readonly [number, number, number] | null | undefined }, at: number): Span | undefined {
	return node.range ? { from: at + node.range[0], to: at + node.range[1] } : undefined;
}
