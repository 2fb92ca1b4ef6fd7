import { derived } from '../base/derived.ts';
import { normalizeName } from '../base/normalName.ts';
import { baseNameOf, stemOf } from '../base/paths.ts';
import { compareText } from '../base/sorted.ts';
import { singularsOf } from '../text/words.ts';
import type { NameTable } from './names.ts';

/**
 * The document whose title is nearly a name: `SOP Corrective and Preventive Actions` for `Corrective and Preventive Action (CAPA)`. One
 * of the two must hold all words of the other that count, at least half of all words must be common, and no other document may be as
 * near; of two that are, the one in the same folder counts, for then the other is a copy in another place.
 */
export function nearlyNamed(names: NameTable, from: string, name: string): string | undefined {
	const [first = '', ...rest] = name.split(/\s+(?:and|und|et|y|&)\s+/i);
	return nearest(names, from, wordsIn(name)) ?? (rest.length > 0 ? nearest(names, from, wordsIn(first)) : undefined);
}

const leastCommon = 0.5;

function nearest(names: NameTable, from: string, wanted: ReadonlySet<string>): string | undefined {
	let best: string[] = [];
	let bestShare = leastCommon;
	for (const [{ path, size }, common] of sharingWords(names, wanted)) {
		const share = common / (wanted.size + size - common);
		const isWithin = common === Math.min(wanted.size, size);
		if (isWithin && share >= bestShare && (common > 1 || share === 1)) {
			best = share > bestShare ? [path] : [...best, path];
			bestShare = share;
		}
	}
	const nearby = closest(best, from);
	return new Set(best).size === 1 || (nearby !== undefined && best.length > 1) ? nearby : undefined;
}

/** Of several paths the one that shares most folders with another; undefined where two share as many. */
export function closest(paths: readonly string[], from: string): string | undefined {
	const ranked = [...new Set(paths)].map(path => ({ path, common: commonFolders(path, from) })).sort((a, b) => b.common - a.common);
	return ranked.length > 1 && ranked[0]?.common === ranked[1]?.common ? undefined : ranked[0]?.path;
}

/**
 * Of several paths the one that shares most folders with another; of those the one with the shortest name, for copies and
 * translations add to names.
 */
export function likeliest(paths: readonly string[], from: string): string | undefined {
	const rank = (path: string): readonly number[] => [-commonFolders(path, from), baseNameOf(path).length, path.length];
	return [...paths].sort((a, b) => firstDifference(rank(a), rank(b)) || compareText(a, b))[0];
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
	const at = a.findIndex((value, i) => value !== b[i]);
	return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function commonFolders(a: string, b: string): number {
	const left = a.split('/').slice(0, -1);
	const right = b.split('/').slice(0, -1);
	const differing = left.findIndex((part, i) => part !== right[i]);
	return differing < 0 ? left.length : differing;
}

/** A title or a file name. */
interface Named {
	readonly path: string;
	/** Words that count. */
	readonly size: number;
}

/** How many words each name has in common with those that are wanted; names that share none are not among them. */
function sharingWords(names: NameTable, wanted: ReadonlySet<string>): ReadonlyMap<Named, number> {
	const common = new Map<Named, number>();
	for (const word of wanted) {
		for (const named of namesByWord(names).get(word) ?? []) {
			common.set(named, (common.get(named) ?? 0) + 1);
		}
	}
	return common;
}

const namesByWord = derived((names: NameTable): ReadonlyMap<string, readonly Named[]> => {
	const byWord = new Map<string, Named[]>();
	for (const { path, title } of names.documents) {
		for (const words of [wordsIn(title), wordsIn(stemOf(path))]) {
			const named = { path, size: words.size };
			for (const word of words) {
				const known = byWord.get(word) ?? [];
				known.push(named);
				byWord.set(word, known);
			}
		}
	}
	return byWord;
});

/** Say nothing of what a document is about. */
const idle = new Set(
	'a an the of for and or to in on with der die das des und für von zum zur le la les de du des et el los y sop sops procedure procedures standard operating template templates form document documents verfahren vorlage formular procédure procedimiento'.split(
		' ',
	),
);

function wordsIn(name: string): ReadonlySet<string> {
	const words = normalizeName(name)
		.replace(/quality management(?= (?:manual|policy|plan|handbook))/, 'quality')
		.split(' ')
		.filter(word => word !== '' && !idle.has(word) && !/^\d+$/.test(word));
	return new Set(words.map(word => singularsOf(word)[1] ?? word));
}
