import { lowerBound } from '../base/sorted.ts';

/** A stretch of a text: UTF-16 offsets, `from` included, `to` not. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

/** A zero-based line and a UTF-16 column, as in LSP. */
export interface Position {
	readonly line: number;
	readonly character: number;
}

export interface Range {
	readonly start: Position;
	readonly end: Position;
}

export function contains(span: Span, offset: number): boolean {
	return span.from <= offset && offset <= span.to;
}

export function overlaps(a: Span, b: Span): boolean {
	return a.from < b.to && b.from < a.to;
}

/**
 * The innermost of spans that hold an offset, of spans in order of their beginnings that hold no more than a few others inside them;
 * found without looking at all.
 */
export function spanAround<S extends Span>(
	ordered: readonly S[],
	offset: number,
	isWanted: (span: S) => boolean = () => true,
): S | undefined {
	const end = lowerBound(ordered, span => span.from <= offset);
	for (let i = end - 1; i >= Math.max(0, end - deepestNesting); i--) {
		const span = ordered[i];
		if (span !== undefined && offset < span.to && isWanted(span)) {
			return span;
		}
	}
	return undefined;
}

const deepestNesting = 8;

/** Those of spans in order of their beginnings that lie inside another; found without looking at all. */
export function spansWithin<S extends Span>(ordered: readonly S[], outer: Span): readonly S[] {
	const first = lowerBound(ordered, span => span.from < outer.from);
	const end = lowerBound(ordered, span => span.from < outer.to);
	return ordered.slice(first, end).filter(span => span.to <= outer.to);
}

export function shifted<S extends Span>(span: S, by: number): S {
	return by === 0 ? span : { ...span, from: span.from + by, to: span.to + by };
}
