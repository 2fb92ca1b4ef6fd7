import type { YamlProblem } from '../syntax/frontMatter.ts';
import { entriesOf, fields, listOf, optional, readYaml, required, type Shape, shaped, text } from '../syntax/yamlShape.ts';
import type { Span } from '../text/span.ts';

/** The file at a workspace root that holds what was found when a team began to use the tool. */
export const baselinePath = 'qms-baseline.yaml';

/** One finding that was there already, known by its words and not by its line. */
export interface BaselineRow {
	readonly path: string;
	readonly rule: string;
	/** The words that are marked. */
	readonly at: string;
	/** The sentence that they stand in. */
	readonly in: string;
}

/** A row of the file, with its place there. */
export interface PlacedRow extends BaselineRow {
	readonly span: Span;
}

export interface BaselineReading {
	readonly rows: readonly PlacedRow[];
	readonly problems: readonly YamlProblem[];
	readonly isBroken: boolean;
}

const row = fields({ at: required(text), in: required(text) });
const placedRow: Shape<{ readonly at: string; readonly in: string; readonly span: Span }> = shaped(row.schema, (node, reading) => {
	const value = row(node, reading);
	return value && { ...value, span: reading.spanOf(node) };
});

const shape = fields({ findings: optional(entriesOf(entriesOf(listOf(placedRow))), []) });

/** Reads the file. A row that cannot be read is a problem at its place and excuses nothing. */
export function readBaseline(source: string): BaselineReading {
	const { value, problems, isBroken } = readYaml(source, shape);
	const rows = (value?.findings ?? []).flatMap(({ key: path, value: rules }) =>
		rules.flatMap(({ key: rule, value: found }) => found.map(each => ({ ...each, path, rule }))),
	);
	return { rows, problems, isBroken };
}

const head = `# Findings that were there when this baseline was recorded: shown as hints, and no reason for a check to fail.
# Written by "qms baseline". Rows go when what they stand for is mended; none is ever added.
`;

/** The file, document by document in the order of their paths; rows that say the same are one. */
export function baselineText(rows: readonly BaselineRow[]): string {
	const byPath = new Map<string, Map<string, Set<string>>>();
	for (const { path, rule, at, in: sentence } of rows) {
		const byRule = byPath.get(path) ?? new Map<string, Set<string>>();
		byPath.set(path, byRule);
		byRule.set(rule, (byRule.get(rule) ?? new Set()).add(`{ at: ${JSON.stringify(at)}, in: ${JSON.stringify(sentence)} }`));
	}
	if (byPath.size === 0) {
		return `${head}findings: {}\n`;
	}
	const sorted = <T>(map: ReadonlyMap<string, T>): [string, T][] => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
	const documents = sorted(byPath).map(
		([path, byRule]) =>
			`  ${JSON.stringify(path)}:\n${sorted(byRule)
				.map(
					([rule, lines]) =>
						`    ${rule}:\n${[...lines]
							.sort()
							.map(line => `      - ${line}\n`)
							.join('')}`,
				)
				.join('')}`,
	);
	return `${head}findings:\n${documents.join('')}`;
}
