import { derived } from '../base/derived.ts';
import type { BaselineRow, PlacedRow } from '../configuration/baseline.ts';
import { checkedAt, isListDocument, syntaxOf, type WorkspaceDocument, type World } from '../index/world.ts';
import { sentenceAround } from '../text/sentences.ts';
import { spanAround } from '../text/span.ts';
import type { Finding } from './rule.ts';

/** Findings with those that the baseline knows as hints, and the rows that they were known by. */
export interface Baselined {
	readonly findings: readonly Finding[];
	readonly used: readonly PlacedRow[];
}

/** What was there when the baseline was recorded steps back, so that what is new stands out. */
export function withBaseline(world: World, document: WorkspaceDocument, findings: readonly Finding[]): Baselined {
	const known = knownIn(world, document.path);
	if (known.size === 0) {
		return { findings, used: [] };
	}
	const used: PlacedRow[] = [];
	const marked = findings.map(finding => {
		const row = finding.severity === 'hint' ? undefined : known.get(keyOf(rowOf(document, finding)));
		if (row === undefined) {
			return finding;
		}
		used.push(row);
		return { ...finding, severity: 'hint' as const, isKnown: true };
	});
	return { findings: marked, used };
}

/** The row that stands for a finding. */
export function rowOf(document: WorkspaceDocument, { path, rule, from, to }: Finding): BaselineRow {
	const { text } = document.snapshot;
	return { path, rule, at: shortened(text.slice(from, to), longestWords), in: shortened(sentenceOf(document, from, to), longestSentence) };
}

const longestWords = 80;
const longestSentence = 240;

function sentenceOf(document: WorkspaceDocument, from: number, to: number): string {
	const { text } = document.snapshot;
	const block = isListDocument(document) ? undefined : spanAround(syntaxOf(document).blocks, from);
	if (block?.chunk.kind === 'paragraph') {
		const sentence = sentenceAround(text, { from, to: Math.min(to, block.to) }, block);
		return text.slice(sentence.from, sentence.to);
	}
	const end = text.indexOf('\n', from);
	return text.slice(text.lastIndexOf('\n', from - 1) + 1, end < 0 ? text.length : end);
}

/** Comments, line ends and runs of blanks may change without a change of what is said. */
function shortened(text: string, length: number): string {
	return text
		.replace(/<!--[\s\S]{0,500}?-->/g, ' ')
		.replace(/\s+/g, ' ')
		.trim()
		.slice(0, length);
}

function keyOf({ rule, at, in: sentence }: BaselineRow): string {
	return `${rule}\n${at}\n${sentence}`;
}

type RowsByKey = ReadonlyMap<string, PlacedRow>;

const none: RowsByKey = new Map();

/** The rows of a document, and those of documents that are not there any more: it may have been renamed. */
function knownIn(world: World, path: string): RowsByKey {
	if (world.baseline.length === 0) {
		return none;
	}
	const byPath = byPathIn(world.baseline);
	const gone = [...byPath.keys()].filter(other => checkedAt(world, other) === undefined);
	const own = byPath.get(path);
	return gone.length === 0 ? (own ?? none) : new Map([...gone.flatMap(other => [...(byPath.get(other) ?? none)]), ...(own ?? none)]);
}

const byPathIn = derived((rows: readonly PlacedRow[]): ReadonlyMap<string, RowsByKey> => {
	const byPath = new Map<string, Map<string, PlacedRow>>();
	for (const row of rows) {
		byPath.set(row.path, (byPath.get(row.path) ?? new Map<string, PlacedRow>()).set(keyOf(row), row));
	}
	return byPath;
});

/** The rules that compare documents with the master list. */
const listRules: ReadonlySet<string> = new Set([
	'unlisted-document',
	'master-list-mismatch',
	'listed-document-missing',
	'invalid-master-list',
]);

/** Is there a file that cannot be read, so that nobody can tell whether a row still stands for something? */
export function isUntold({ setup, files, listFile }: World, { path, rule }: BaselineRow): boolean {
	const { masterList } = setup.configuration;
	const isListUnread = masterList !== null && (files.unread.has(masterList) || (listFile?.path === masterList && listFile.file.isBroken));
	return files.unread.has(path) || (isListUnread && (path === masterList || listRules.has(rule)));
}
