import { isCollection, isMap, isScalar, type Node, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { parseYaml, type YamlProblem } from '../syntax/frontMatter.ts';
import { lineSpanAt, type Snapshot } from '../text/snapshot.ts';
import type { Span } from '../text/span.ts';
import { ListReader } from './listFileReader.ts';
import type { ListRole } from './listTables.ts';
import type { HouseNames } from './metadata.ts';

/** A master list that is a YAML file. All offsets are of its text. */
export interface ListFile {
	/** All of it; undefined for nothing, and for what is no YAML. */
	readonly contents: Node | undefined;
	readonly lists: readonly FileList[];
	/** Where rows go if there are none yet. */
	readonly empty: EmptyList | undefined;
	readonly problems: readonly YamlProblem[];
	/** It is no YAML, so that nothing of it counts. */
	readonly isBroken: boolean;
}

/** One list of documents in the file; there may be one for procedures and one for forms. */
export interface FileList {
	readonly node: YAMLSeq | YAMLMap;
	/** `sequence`: `- id: SOP-01`; `byId`: `SOP-01: { title: Audits }`. */
	readonly form: 'sequence' | 'byId';
	/** By the key as written, in the order in which keys first occur. */
	readonly roles: ReadonlyMap<string, ListRole>;
	readonly rows: readonly FileRow[];
}

/** `id: SOP-01` and the lines that belong to it. */
export interface FileRow {
	/** From the first character behind the dash to the end of the last value. */
	readonly span: Span;
	/** Undefined where an alias or nothing stands in the place of a mapping, so that nothing can be written into it. */
	readonly map: YAMLMap | undefined;
	/** Has it, or something in it, an anchor that an alias elsewhere may mean? */
	readonly hasAnchor: boolean;
	/** No role but `other` occurs twice. */
	readonly cells: readonly FileCell[];
}

export interface FileCell {
	readonly role: ListRole;
	/** As written; the id itself where rows are named by it. */
	readonly key: string;
	readonly keySpan: Span;
	/** What it says, empty for no value; undefined for a list or a mapping. */
	readonly text: string | undefined;
	/** The value with its quotation marks; where there is none an empty span behind the colon. */
	readonly span: Span;
	/** The value if it is one text in one line that nothing else refers to, so that it can be changed. */
	readonly scalar: Scalar | undefined;
}

export interface EmptyList {
	/** Brackets with nothing in them, which go. */
	readonly removal: Span | undefined;
	readonly at: number;
	/** What comes before the first row, without the line end. */
	readonly head: string;
	readonly indent: string;
}

/** Reads the file. Never throws; what is no row becomes a problem at its place, and the others count. */
export function readListFile(snapshot: Snapshot, houseNames: HouseNames): ListFile {
	const { text } = snapshot;
	const firstLine = { from: 0, to: Math.min(Math.max(1, lineSpanAt(snapshot, 0).to), text.length) };
	if (text.length > longest) {
		return broken([{ ...firstLine, message: `A list may have ${longest.toLocaleString('en')} characters at most; divide it.` }]);
	}
	const { yaml, problems: syntaxProblems } = parseYaml(text, 0, false);
	if (syntaxProblems.length > 0) {
		return broken(syntaxProblems.slice(0, mostProblems).map(problem => atWord(text, problem)));
	}
	const end = yaml.range?.[2] ?? text.length;
	if (/[^\s]/.test(text.slice(end).replace(/^(?:---|\.\.\.)[ \t]*$|(?<!\S)#.*$/gm, ''))) {
		return broken([
			{ from: end, to: Math.min(end + 3, text.length), message: 'A second YAML document begins here; put all rows into one.' },
		]);
	}
	const contents = yaml.contents as Node | null;
	const reader = new ListReader(text, contents, houseNames);
	const lists = reader.listsIn(contents, 0);
	if (lists.length > 0) {
		return { contents: contents ?? undefined, lists, empty: undefined, problems: reader.problems, isBroken: false };
	}
	const empty = emptyList(snapshot, contents);
	const message =
		empty === undefined
			? 'The master list has no list of documents: give it rows that begin with "- id: SOP-01" and have a title.'
			: 'The master list names no document yet: add rows, or have it written by "qms list".';
	return { contents: contents ?? undefined, lists, empty, problems: [{ ...firstLine, message }], isBroken: false };
}

const longest = 2_000_000;
const mostProblems = 20;

/** A problem that stands at the blanks before a word is easier to see at the word. */
function atWord(text: string, problem: YamlProblem): YamlProblem {
	const [, blanks = '', word = ''] = /^([ \t]*)([\p{L}\p{N}_-]*)/u.exec(text.slice(problem.from, problem.from + 200)) ?? [];
	const from = problem.from + blanks.length;
	return blanks === '' || word === '' ? problem : { ...problem, from, to: Math.max(problem.to, from + word.length) };
}

function broken(problems: readonly YamlProblem[]): ListFile {
	return { contents: undefined, lists: [], empty: undefined, problems, isBroken: true };
}

/** A text with nothing in it, or with one key and nothing behind it. */
function emptyList(snapshot: Snapshot, contents: Node | null): EmptyList | undefined {
	const { text, eol } = snapshot;
	const isNothing = (node: unknown): boolean =>
		node === null || node === undefined || (isScalar(node) && node.value === null) || (isCollection(node) && node.items.length === 0);
	if (isNothing(contents) && !isCollection(contents)) {
		const removal = isScalar(contents) ? spanOfNothing(text, contents, contents.range?.[0] ?? 0) : undefined;
		const begin = removal === undefined ? 0 : removal.to;
		// Behind dots a second YAML document would begin.
		const dots = /^\.\.\.(?=\s|$)/m.exec(text.slice(begin))?.index;
		const at = dots === undefined ? text.length : begin + dots;
		const isEnded = at === 0 || text[at - 1] === '\n' || (removal?.from === 0 && removal.to === at);
		return { removal, at, head: isEnded ? 'documents:' : `${eol}documents:`, indent: '  ' };
	}
	const [pair, more] = isMap(contents) ? contents.items : [];
	if (more !== undefined || !isMap(contents) || contents.flow === true || pair === undefined || !isNothing(pair.value)) {
		return undefined;
	}
	const value = pair.value as Node | null;
	const key = (pair.key as Node).range?.[1] ?? 0;
	const colon = text.indexOf(':', key) + 1;
	const removal = value === null ? undefined : spanOfNothing(text, value, colon);
	const end = text.indexOf('\n', removal?.to ?? colon);
	const at = end < 0 ? text.length : eol === '\r\n' && text[end - 1] === ' ' ? end - 1 : end;
	return { removal, at, head: '', indent: '  ' };
}

/** `[]`, `~` or `null`, with the blanks from there to it, and the line if it has one of its own. */
function spanOfNothing(text: string, { range }: Node, begin: number): Span | undefined {
	const [from, to] = range ?? [0, 0];
	if (from === to) {
		return undefined;
	}
	const [lineEnd = ''] = from === 0 ? (/^[ \t]*\r?\n/.exec(text.slice(to)) ?? []) : [];
	return { from: text.slice(begin, from).trim() === '' ? begin : from, to: to + lineEnd.length };
}
