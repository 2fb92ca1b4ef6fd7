import { type Document, isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import { nearest } from '../base/nearest.ts';
import type { Span } from '../text/span.ts';
import { parseYaml, type YamlProblem } from './frontMatter.ts';
import type { JsonSchema } from './jsonSchema.ts';

/**
 * Reads YAML into a typed value. Whatever does not fit its place becomes a problem there and is left out; the rest counts.
 *
 * ```ts
 * const person = fields({ name: required(text), tags: optional(listOf(text), []) });
 * const { value, problems } = readYaml(source, person);
 * ```
 */
export interface Shape<T> {
	(node: Node | undefined, reading: Reading): T | undefined;
	/** The same for editors, which complete and check YAML by it. */
	readonly schema: JsonSchema;
}

export type Read<T> = (node: Node | undefined, reading: Reading) => T | undefined;

export function shaped<T>(schema: JsonSchema, read: Read<T>): Shape<T> {
	return Object.assign((node: Node | undefined, reading: Reading) => read(node, reading), { schema });
}

export interface Reading {
	readonly yaml: Document;
	problem(node: Node | undefined, message: string): void;
	spanOf(node: Node | undefined): Span;
}

export interface YamlReading<T> {
	readonly value: T | undefined;
	readonly problems: readonly YamlProblem[];
	/** The text breaks YAML's own rules, so that something in it may have been taken for something else, or it is something else altogether. */
	readonly isBroken: boolean;
}

/** Reads a whole YAML text. The value is undefined only if nothing of it fits. */
export function readYaml<T>(source: string, shape: Shape<T>): YamlReading<T> {
	const { yaml, problems: syntaxProblems } = parseYaml(source, 0);
	const problems = [...syntaxProblems];
	const spanOf = (node: Node | undefined): Span => {
		const range = node?.range;
		return range ? { from: range[0], to: Math.max(range[1], range[0]) } : { from: 0, to: Math.min(1, source.length) };
	};
	const reading: Reading = { yaml, spanOf, problem: (node, message) => problems.push({ ...spanOf(node), message }) };
	const contents = yaml.contents as Node | null;
	const isEmpty = contents === null || (isScalar(contents) && contents.value === null);
	const value = isEmpty ? undefined : shape(contents, reading);
	return { value, problems, isBroken: syntaxProblems.length > 0 || (!isEmpty && value === undefined) };
}

export const text: Shape<string> = shaped({ type: ['string', 'number', 'boolean'] }, (node, reading) => {
	const scalar = resolved(node, reading);
	if (!isScalar(scalar) || scalar.value === null) {
		reading.problem(node, 'A text is expected here.');
		return undefined;
	}
	return typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? String(scalar.value));
});

export const flag: Shape<boolean> = shaped({ type: 'boolean' }, (node, reading) => {
	const scalar = resolved(node, reading);
	if (!isScalar(scalar) || typeof scalar.value !== 'boolean') {
		reading.problem(node, 'Either true or false is expected here.');
		return undefined;
	}
	return scalar.value;
});

/** A text or nothing: `null`, `~` and an empty value give null. */
export function orNull<T>(shape: Shape<T>): Shape<T | null> {
	return shaped({ anyOf: [shape.schema, { type: 'null' }] }, (node, reading) =>
		node === undefined || (isScalar(node) && node.value === null) ? null : shape(node, reading),
	);
}

export function oneOf<const T extends string>(allowed: readonly T[]): Shape<T> {
	return shaped({ enum: allowed }, (node, reading) => {
		const value = scalarText(node, reading);
		const found = allowed.find(word => word === value);
		if (found === undefined) {
			reading.problem(node, `One of ${allowed.join(', ')} is expected here.`);
		}
		return found;
	});
}

export function listOf<T>(shape: Shape<T>): Shape<readonly T[]> {
	return shaped({ type: 'array', items: shape.schema }, (node, reading) => {
		const list = resolved(node, reading);
		if (!isSeq(list)) {
			reading.problem(node, 'A list is expected here.');
			return undefined;
		}
		return list.items.flatMap(item => {
			const value = shape(item as Node, reading);
			return value === undefined ? [] : [value];
		});
	});
}

/** One alone needs no list: `use: supplier`, or `use: [supplier, vendor]`. */
export const textOrTexts: Shape<readonly string[]> = shaped({ anyOf: [text.schema, listOf(text).schema] }, (node, reading) => {
	const one = scalarText(node, reading);
	return one === undefined ? listOf(text)(node, reading) : [one];
});

/** As {@link listOf}, of rows with a key of their own: a second one with the same key is a problem and left out. */
export function listOfDistinct<T>(shape: Shape<T>, keyOf: (value: T) => string): Shape<readonly T[]> {
	return shaped({ type: 'array', items: shape.schema }, (node, reading) => {
		const known = new Set<string>();
		const distinct = refined(shape, (value, item, problem) => {
			if (known.has(keyOf(value))) {
				problem(item, `There is a row for ${keyOf(value)} above, which counts.`);
				return undefined;
			}
			known.add(keyOf(value));
			return value;
		});
		return listOf(distinct)(node, reading);
	});
}

/** A shape whose value is looked at once more; what gives undefined is left out. */
export function refined<T, Out>(
	shape: Shape<T>,
	refine: (value: T, node: Node | undefined, problem: Reading['problem']) => Out | undefined,
): Shape<Out> {
	return shaped(shape.schema, (node, reading) => {
		const value = shape(node, reading);
		return value === undefined ? undefined : refine(value, isMap(node) ? firstKeyOf(node) : node, reading.problem);
	});
}

/** A mapping with keys of the author's choosing. */
export function mapOf<T>(shape: Shape<T>): Shape<Readonly<Record<string, T>>> {
	return refined(entriesOf(shape), entries => Object.fromEntries(entries.map(({ key, value }) => [key, value])));
}

/** As {@link mapOf}, in the author's order and with the node of each key, for what is looked at once more. */
export function entriesOf<T>(shape: Shape<T>): Shape<readonly { readonly key: string; readonly at: Node; readonly value: T }[]> {
	return shaped({ type: 'object', additionalProperties: shape.schema }, (node, reading) => {
		const map = resolved(node, reading);
		if (!isMap(map)) {
			reading.problem(node, 'A mapping of keys to values is expected here.');
			return undefined;
		}
		return map.items.flatMap(pair => {
			const value = shape((pair.value ?? undefined) as Node | undefined, reading);
			return value === undefined || !isScalar(pair.key) ? [] : [{ key: String(pair.key.value), at: pair.key as Node, value }];
		});
	});
}

export interface Field<T> {
	readonly shape: Shape<T>;
	readonly isRequired: boolean;
	readonly fallback: T | undefined;
	/** What an editor shows about the key. */
	readonly about: string | undefined;
}

export function required<T>(shape: Shape<T>, about?: string): Field<T> {
	return { shape, isRequired: true, fallback: undefined, about };
}

export function optional<T>(shape: Shape<T>, fallback: T, about?: string): Field<T> {
	return { shape, isRequired: false, fallback, about };
}

type Values<F> = { readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never };

/** A mapping with known keys. Without a required key there is no value; an unknown key is a problem and nothing more. */
export function fields<const F extends Readonly<Record<string, Field<unknown>>>>(known: F): Shape<Values<F>> {
	return shaped(schemaOf(known), (node, reading) => {
		const map = resolved(node, reading);
		if (!isMap(map)) {
			reading.problem(node, `A mapping with the keys ${Object.keys(known).join(', ')} is expected here.`);
			return undefined;
		}
		const given = new Map<string, Node | undefined>();
		for (const pair of map.items) {
			const key = isScalar(pair.key) ? String(pair.key.value) : '';
			if (Object.hasOwn(known, key)) {
				given.set(key, (pair.value ?? undefined) as Node | undefined);
			} else {
				reading.problem(pair.key as Node, unknownKey(key, Object.keys(known)));
			}
		}
		return collect(known, given, map, reading) as Values<F> | undefined;
	});
}

function schemaOf(known: Readonly<Record<string, Field<unknown>>>): JsonSchema {
	const all = Object.entries(known);
	return {
		type: 'object',
		additionalProperties: false,
		required: all.filter(([, field]) => field.isRequired).map(([key]) => key),
		properties: Object.fromEntries(
			all.map(([key, { shape, about }]) => [key, about === undefined ? shape.schema : { ...shape.schema, description: about }]),
		),
	};
}

function collect(
	known: Readonly<Record<string, Field<unknown>>>,
	given: ReadonlyMap<string, Node | undefined>,
	map: Node,
	reading: Reading,
): unknown {
	const result: Record<string, unknown> = {};
	let isComplete = true;
	for (const [key, field] of Object.entries(known)) {
		const value = given.has(key) ? field.shape(given.get(key), reading) : undefined;
		if (value === undefined && field.isRequired && !given.has(key)) {
			reading.problem(firstKeyOf(map), `The key "${key}" is missing here.`);
		}
		isComplete &&= value !== undefined || !field.isRequired;
		result[key] = value ?? field.fallback;
	}
	return isComplete ? result : undefined;
}

/** What is missing is shown at the first key, for a mapping may be long; an empty one is its own place. */
function firstKeyOf(map: Node): Node {
	const key = isMap(map) ? map.items[0]?.key : undefined;
	return isScalar(key) ? key : map;
}

function unknownKey(key: string, known: readonly string[]): string {
	const near = nearest(key, known);
	return `The key "${key}" is not known here; ${near === undefined ? `known are ${known.join(', ')}` : `"${near}" may be meant`}.`;
}

export function scalarText(node: Node | undefined, reading: Reading): string | undefined {
	const scalar = resolved(node, reading);
	return isScalar(scalar) && scalar.value !== null ? String(scalar.value) : undefined;
}

function resolved(node: Node | undefined, reading: Reading): Node | undefined {
	return isAlias(node) ? node.resolve(reading.yaml) : node;
}
