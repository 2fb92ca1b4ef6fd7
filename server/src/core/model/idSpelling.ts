import { regExpOf } from '../text/regExp.ts';
import type { Span } from '../text/span.ts';
import { normalizeId } from './ids.ts';

/** Finds the spellings of one id: `CC-PR-010`, `CC PR.010`, `cc-pr-010`, `CC\_PR\_010`. */
export interface IdSpelling {
	/** Normalized. */
	readonly id: string;
	/** As the document itself writes it. */
	readonly written: string;
	/** A regular expression that fits it in any case. */
	readonly source: string;
	/** Does a text hold anything like it at all? */
	readonly mayBeIn: (text: string) => boolean;
	/**
	 * Its places in a text in which marks are blanks. `prose`: what a reader takes for the id and for nothing else; a word of small
	 * letters with a blank, `in 3`, is none. `name`: any spelling, as in the name of a file.
	 */
	readonly placesIn: (text: string, where: 'prose' | 'name') => readonly Span[];
}

export function spellingOf(id: string, written: string): IdSpelling {
	const solid = `\\\\?[-_.\\u2010-\\u2015\\u2212${written.includes('/') ? '/' : ''}]`;
	const mark = `(?:${solid}|[ \\u00a0]|%20)`;
	// In a text a number behind a blank is one of its own: `QF-0002 1`.
	const [source, named] = [sourceOf(id, mark, `(?:${solid})`), sourceOf(id, mark, mark)];
	const loose = new RegExp(named, 'iu');
	// Behind a mark and digits an id goes on: `QF-0002-1` is not `QF-0002`.
	const prose = new RegExp(
		`(?<![\\p{L}\\p{N}_.\\u2010\\u2011-])${source}(?![\\p{L}\\p{N}])(?![-_.\\u2010\\u2011]\\d{1,4}(?![\\p{L}\\p{N}]))`,
		'giu',
	);
	const name = new RegExp(`(?<![\\p{L}\\p{N}])${named}(?![\\p{L}\\p{N}])`, 'giu');
	const isDistinct = /\p{L}/u.test(id) && /\d/.test(id);
	return {
		id,
		written,
		source,
		mayBeIn: text => loose.test(text),
		placesIn: (text, where) =>
			where === 'prose' && !isDistinct
				? []
				: [...text.matchAll(where === 'prose' ? prose : name)]
						.filter(([found]) => where === 'name' || isClear(found, written))
						.map(({ 0: found, index }) => ({ from: index, to: index + found.length })),
	};
}

/** Between digits a mark must stand where the id has one, between others it may. */
function sourceOf(id: string, mark: string, betweenDigits: string): string {
	return [...id]
		.map((letter, i, letters) => {
			const next = letters[i + 1];
			const between = next === undefined || next === '-' || letter === '-' || (isDigit(letter) && isDigit(next)) ? '' : `${mark}?`;
			return (letter === '-' ? betweenDigits : regExpOf(letter)) + between;
		})
		.join('');
}

function isDigit(letter: string): boolean {
	return letter >= '0' && letter <= '9';
}

/** In running text `M 3` may be anything but an id, and `in 3` too. */
function isClear(found: string, written: string): boolean {
	const letters = found.match(/\p{L}/gu)?.length ?? 0;
	if (found === written) {
		return true;
	}
	return found === found.toUpperCase() ? letters > 1 : /[ \u00a0]/.test(found) ? false : letters > (/[^\p{L}\p{N}]/u.test(found) ? 1 : 2);
}

/**
 * The new id in the way in which a place writes the old one: where `SOP-004` becomes `SOP-014`, `sop_004` becomes `sop_014`. As it is
 * where the two ids have nothing in common that would tell how.
 */
export function respelled(place: string, before: string, after: string): string {
	if (place === before) {
		return after;
	}
	if (normalizeId(before) === normalizeId(after)) {
		return place;
	}
	const cased = isLower(place) && !isLower(before) ? after.toLowerCase() : isUpper(place) && !isUpper(before) ? after.toUpperCase() : after;
	const [had, has, will] = [piecesOf(before), piecesOf(place), piecesOf(cased)];
	const inPlace =
		alike(had.groups, will.groups) && had.groups.length === has.groups.length
			? joined(
					will.groups,
					will.marks.map((mark, i) => (had.marks[i] === has.marks[i] ? mark : (has.marks[i] ?? mark))),
				)
			: joined(
					will.groups,
					will.marks.map(mark => (mark === '' ? '' : markFor(mark, had, has))),
				);
	return normalizeId(inPlace.replace(/\\|%20/g, found => (found === '%20' ? ' ' : ''))) === normalizeId(after) ? inPlace : cased;
}

/** The mark that stands here where the id itself has this one; the one and only that stands here; else the same. */
function markFor(mark: string, had: Pieces, has: Pieces): string {
	const at = had.groups.length === has.groups.length ? had.marks.indexOf(mark) : -1;
	const only = new Set(has.marks);
	return at >= 0 ? (has.marks[at] ?? mark) : only.size === 1 ? ([...only][0] ?? mark) : mark;
}

interface Pieces {
	/** Runs of letters and of digits. */
	readonly groups: readonly string[];
	/** What stands between them; one fewer. */
	readonly marks: readonly string[];
}

function piecesOf(id: string): Pieces {
	const runs = [...id.replaceAll('%20', '   ').matchAll(/\d+|[^\d\s._\\/\u00a0\u2010-\u2015\u2212-]+/gu)];
	return {
		groups: runs.map(run => run[0]),
		marks: runs.slice(1).map((run, i) => id.slice((runs[i]?.index ?? 0) + (runs[i]?.[0].length ?? 0), run.index)),
	};
}

function alike(a: readonly string[], b: readonly string[]): boolean {
	return a.length === b.length && a.every((group, i) => /^\d/.test(group) === /^\d/.test(b[i] ?? ''));
}

function joined(groups: readonly string[], marks: readonly string[]): string {
	return groups.map((group, i) => group + (marks[i] ?? '')).join('');
}

function isLower(text: string): boolean {
	return text === text.toLowerCase() && text !== text.toUpperCase();
}

function isUpper(text: string): boolean {
	return text === text.toUpperCase() && text !== text.toLowerCase();
}
