import { regExpOf } from '../text/regExp.ts';
import type { DocumentKindName } from './documentKinds.ts';
import type { KindFact } from './facts.ts';
import { normalizeId } from './ids.ts';

/** A pattern of `kinds` in `qms.yaml`, for ids and for paths. */
export interface KindPattern {
	readonly kind: DocumentKindName;
	/** As it is written. */
	readonly pattern: string;
	/** Of an id as {@link withMarks} writes it. */
	readonly id: RegExp;
	readonly path: RegExp;
}

/** In the order in which they are tried: that of the file. */
export function kindPatternsOf(kinds: ReadonlyMap<DocumentKindName, readonly string[]>): readonly KindPattern[] {
	return [...kinds].flatMap(([kind, patterns]) =>
		patterns.map(pattern => ({ kind, pattern, id: idPatternOf(pattern), path: globOf(pattern) })),
	);
}

/** The kind that the house gives to a document, or to any other file, by its path or its id. */
export function declaredKind(patterns: readonly KindPattern[], path: string, id: string | undefined): KindFact | undefined {
	const ownId = id === undefined || patterns.length === 0 ? undefined : withMarks(id);
	const named = patterns.find(pattern => pattern.path.test(path) || (ownId !== undefined && pattern.id.test(ownId)));
	return named && { kind: named.kind, source: 'configuration', reason: `${named.pattern} in qms.yaml` };
}

/**
 * `SOP-*` is `SOP-01`, `SOP 01` and `SOP01`, and not `SOPX-01`: a mark before a star stands for one, or for where letters and digits
 * meet. Elsewhere ids are compared as {@link normalizeId} compares them.
 */
function idPatternOf(pattern: string): RegExp {
	const parts = pattern.split('*');
	const sources = parts.map((part, i) => {
		const letters = withOptionalMarks(normalizeId(part));
		if (letters === '') {
			return part === '' ? '' : '-';
		}
		const before = i > 0 && startsWithMark.test(part) ? '-' : '';
		const after = i < parts.length - 1 && endsWithMark.test(part) ? '-' : '';
		return before + letters + after;
	});
	return new RegExp(`^${sources.join('.*')}$`, 'u');
}

const startsWithMark = /^[\s._\u00a0\u2010-\u2015\u2212/-]/u;
const endsWithMark = /[\s._\u00a0\u2010-\u2015\u2212/-]$/u;

function withOptionalMarks(id: string): string {
	return [...id].map((char, i, all) => regExpOf(char) + (mayHaveMark(char, all[i + 1]) ? '-?' : '')).join('');
}

/** Between two digits a mark is part of the id. */
function mayHaveMark(char: string, next: string | undefined): boolean {
	return next !== undefined && char !== '-' && next !== '-' && !(/\d/.test(char) && /\d/.test(next));
}

/** `cc PR010` → `CC-PR-010` */
function withMarks(id: string): string {
	return id
		.toUpperCase()
		.replace(/[\s._\u00a0\u2010-\u2015\u2212/-]+/gu, '-')
		.replace(/^-|-$/g, '')
		.replace(/(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/gu, '-');
}

/** `procedures/**`, `**\/SOP-*.md`; a star stands for anything within a folder, two for folders too. */
function globOf(pattern: string): RegExp {
	const source = pattern
		.split(/(\*\*\/|\*\*|\*|\?)/)
		.map(part => ({ '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]' })[part] ?? regExpOf(part))
		.join('');
	return new RegExp(`^${source}$`);
}
