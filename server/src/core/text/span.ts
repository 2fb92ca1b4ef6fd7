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

export function shifted<S extends Span>(span: S, by: number): S {
	return by === 0 ? span : { ...span, from: span.from + by, to: span.to + by };
}
