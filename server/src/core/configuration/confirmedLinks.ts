import { compareText } from '../base/sorted.ts';
import type { YamlProblem } from '../syntax/frontMatter.ts';
import { fields, listOf, optional, readYaml, required, type Shape, shaped, text } from '../syntax/yamlShape.ts';
import type { Span } from '../text/span.ts';

/** The file at a workspace root that holds which links were read and found right. Links are watched where there is one. */
export const linksPath = 'qms-links.yaml';

/** A link that somebody found right. */
export interface ConfirmedLink {
	/** The document that it stands in. */
	readonly from: string;
	/** A document, or `path#section`. */
	readonly to: string;
	/** The fingerprint of what stood there. */
	readonly print: string;
}

/** A row of the file, with the place of the fingerprint there. */
export interface PlacedLink extends ConfirmedLink {
	readonly printSpan: Span;
}

export interface LinksReading {
	readonly rows: readonly PlacedLink[];
	readonly problems: readonly YamlProblem[];
	readonly isBroken: boolean;
}

const print: Shape<{ readonly text: string; readonly span: Span }> = shaped(text.schema, (node, reading) => {
	const value = text(node, reading);
	return value === undefined ? undefined : { text: value, span: reading.spanOf(node) };
});

const shape = fields({ links: optional(listOf(fields({ from: required(text), to: required(text), print: required(print) })), []) });

/** Reads the file. A row that cannot be read is a problem at its place, and its link counts as new. */
export function readLinks(source: string): LinksReading {
	const { value, problems, isBroken } = readYaml(source, shape);
	const rows = (value?.links ?? []).map(({ from, to, print: found }) => ({ from, to, print: found.text, printSpan: found.span }));
	return { rows, problems, isBroken };
}

const head = `# Links that were read and found right, each with a fingerprint of what it leads to. Where that changes in substance, the link is
# reported until somebody reads it again and confirms it. Written by "qms confirm" and by quick fixes.
`;

/** The file: a line for each link, in the order of documents and targets, so that changes to different links merge. */
export function linksText(rows: readonly ConfirmedLink[]): string {
	const lines = [...rows]
		.sort((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to) || compareText(a.print, b.print))
		.map(({ from, to, print: found }) => `  - { from: ${JSON.stringify(from)}, to: ${JSON.stringify(to)}, print: ${printText(found)} }\n`);
	return lines.length === 0 ? `${head}links: []\n` : `${head}links:\n${[...new Set(lines)].join('')}`;
}

/** A fingerprint as it stands in the file: in quotation marks, for digits alone would be a number. */
export function printText(found: string): string {
	return JSON.stringify(found);
}
