import type { Registered } from '../standards/register.ts';
import type { Chunk } from '../syntax/chunk.ts';
import type { Span } from '../text/span.ts';
import type { StandardName } from './facts.ts';

/** A clause marked by hand for tools: `[[62304:5.1.1.a]]`, `<!-- iso-9001:8.4.1 -->`, `<!-- clause: 8.4.1 -->`. */
export interface Marker extends Span {
	readonly number: string;
	readonly item: string | undefined;
	readonly standard: StandardName | undefined;
}

const markerPattern =
	/(?<![\w.])(?<name>(?:[A-Z]{2,}(?:\/[A-Z]{2,})? \d{4,5}(?:-\d)?|[A-Za-z][\w/-]*)(?::(?:19|20)\d{2})?|\d{4,5}(?:-\d)?(?::(?:19|20)\d{2})?):\s*(?<number>(?:(?:A\.)?\d{1,2}|[IVX]{1,4}(?=\.))(?:\.(?:\d{1,2}|[A-Z](?![\p{L}\p{N}])))*)(?:[.\s]?(?<item>[a-z])\)?(?![\p{L}\p{N}]))?(?!\d)/gu;

/** An item of a scheme that names its items by words, which only a marker in brackets can mean: `[[FDA-SW:sdmp-config]]`. */
const wordPattern =
	/(?<![\w.])(?<name>[A-Z]{2,6}-[A-Z\d][\w-]*|[A-Z]{2,6}-?\d{3,5}):(?<number>[a-z][a-z\d]*(?:-[a-z\d]+)*)(?<item>(?!))?(?![\w.])/gu;

/**
 * Markers in double brackets and in comments; several may stand in one. Those in brackets count in indented code too, for text that is
 * set in for a template is code to Markdown; in a fence they are examples.
 */
export function markersIn(chunk: Chunk, register: ReadonlyMap<string, Registered>): readonly Marker[] {
	if (chunk.kind === 'code') {
		return /^\s*(?:`{3}|~{3})/.test(chunk.text)
			? none
			: indentedBrackets(chunk.text).flatMap(span => inBrackets(chunk.text, span, register));
	}
	if (!/\[\[|<[!?]/.test(chunk.text)) {
		return none;
	}
	const { brackets, comments } = chunk;
	return [
		...brackets.filter(bracket => bracket.style === 'square').flatMap(bracket => inBrackets(chunk.text, bracket.innerSpan, register)),
		...comments.flatMap(comment => markersInStretch(chunk.text, comment, register, markerPattern)),
	];
}

function indentedBrackets(text: string): Span[] {
	return [...text.matchAll(/\[\[([^[\]\n]{1,500})\]\]/g)].map(match => ({ from: match.index + 2, to: match.index + match[0].length - 2 }));
}

function inBrackets(text: string, span: Span, register: ReadonlyMap<string, Registered>): Marker[] {
	return [...markersInStretch(text, span, register, markerPattern), ...markersInStretch(text, span, register, wordPattern)];
}

const none: readonly never[] = [];

/** All of a text that is written as markers are, for values of which it is known that they name clauses. */
export function markersInText(text: string, register: ReadonlyMap<string, Registered>): readonly Marker[] {
	return markersInStretch(text, { from: 0, to: text.length }, register, markerPattern);
}

function markersInStretch(text: string, stretch: Span, register: ReadonlyMap<string, Registered>, pattern: RegExp): Marker[] {
	const source = text.slice(stretch.from, stretch.to);
	if (!source.includes(':')) {
		return [];
	}
	return [...source.matchAll(pattern)].flatMap(match => {
		const standard = standardNamed(match.groups?.name ?? '', register);
		if (standard === undefined) {
			return [];
		}
		const from = stretch.from + match.index;
		return [
			{
				from,
				to: from + match[0].length,
				number: match.groups?.number ?? '',
				item: match.groups?.item,
				standard: standard === 'workspace' ? undefined : standard,
			},
		];
	});
}

/** A short name of a standard: its number alone, its key, its designation; `clause` and `qms` mean the workspace's own. */
function standardNamed(name: string, register: ReadonlyMap<string, Registered>): StandardName | 'workspace' | undefined {
	const [plain = '', edition] = name.toLowerCase().split(':');
	if (/^(?:clauses?|qms|covers)$/.test(plain)) {
		return 'workspace';
	}
	const wanted = plain.replace(/[\s/_]+/g, '-');
	for (const row of register.values()) {
		if (wanted === row.key || wanted === row.key.replace(/^[a-z]+-/, '') || wanted === row.key.replace('-', '')) {
			return { key: row.key, edition };
		}
	}
	return /^\d{4,5}(?:-\d)?$/.test(wanted)
		? { key: `iso-${wanted}`, edition }
		: /^(?:iso|iec|en|fda|as|iatf)[-\w]*$/.test(wanted)
			? { key: wanted, edition }
			: undefined;
}
