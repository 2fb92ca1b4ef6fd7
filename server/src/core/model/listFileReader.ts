import { isAlias, isCollection, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, visit, type YAMLMap, type YAMLSeq } from 'yaml';
import type { YamlProblem } from '../syntax/frontMatter.ts';
import type { Span } from '../text/span.ts';
import type { FileCell, FileList, FileRow } from './listFile.ts';
import { listRolesIn } from './listFileRoles.ts';
import { isListedId } from './listings.ts';
import { areOfDocuments, type ListRole } from './listTables.ts';
import type { HouseNames } from './metadata.ts';

/** Reads the lists of documents out of YAML that has been parsed, and tells what in them is no row. */
export class ListReader {
	readonly problems: YamlProblem[] = [];
	readonly #text: string;
	readonly #houseNames: HouseNames;
	/** By the name of the anchor, in the order of the text: an alias means the last before it. */
	readonly #anchors = new Map<string, Node[]>();
	#merges = 0;

	constructor(text: string, contents: unknown, houseNames: HouseNames) {
		this.#text = text;
		this.#houseNames = houseNames;
		if (contents === null || !/[&*]/.test(text)) {
			return;
		}
		visit(contents as Node, {
			Value: (_, node) => {
				if (node.anchor !== undefined) {
					this.#anchors.set(node.anchor, [...(this.#anchors.get(node.anchor) ?? []), node]);
				}
			},
			Alias: (_, node) => {
				if (this.#resolved(node) === undefined) {
					this.#problem(node, `Nothing above is called "&${node.source}", so this stands for nothing.`);
				}
			},
		});
	}

	listsIn(node: unknown, depth: number): FileList[] {
		const list = isSeq(node) ? this.#sequence(node) : isMap(node) ? this.#byId(node) : undefined;
		return list !== undefined
			? [list]
			: isMap(node) && depth < deepest
				? node.items.flatMap(({ value }) => this.listsIn(value, depth + 1))
				: [];
	}

	#sequence(node: YAMLSeq): FileList | undefined {
		const items = node.items as readonly Node[];
		const maps = items.map(item => this.#resolved(item)).filter(isMap);
		const roles = this.#rolesIn(maps, []);
		const all = [...roles.values()];
		if (maps.length === 0 || !(areOfDocuments(all) || all.every(role => role === 'id'))) {
			return undefined;
		}
		const rows = items.flatMap(item => {
			const map = this.#resolved(item);
			if (!isMap(map)) {
				this.#problem(item, 'A row is a mapping such as "id: SOP-01"; this one is passed over.');
				return [];
			}
			const cells = this.#cellsOf(map, roles, isAlias(item) ? spanOf(item) : undefined);
			const hasAnchor = this.#hasAnchor(item);
			return [{ span: this.#endingWith(item, spanOf(item).from), map: isMap(item) ? item : undefined, hasAnchor, cells }];
		});
		this.#tellDoubles(rows);
		return { node, form: 'sequence', roles, rows };
	}

	#byId(node: YAMLMap): FileList | undefined {
		const pairs = node.items.filter((pair): pair is Pair<Scalar, Node | null> => isScalar(pair.key));
		const ids = pairs.filter(({ key }) => isListedId(textOf(key)));
		const maps = ids.map(({ value }) => this.#resolved(value)).filter(isMap);
		const hasLists = pairs.some(({ value }) => isSeq(this.#resolved(value)));
		const roles = this.#rolesIn(maps, ['id']);
		if (ids.length * 2 <= node.items.length || maps.length === 0 || hasLists || !areOfDocuments(['id', ...roles.values()])) {
			return undefined;
		}
		const rows = pairs.flatMap(({ key, value }) => {
			const map = this.#resolved(value);
			if (!isMap(map)) {
				this.#problem(value ?? key, `A row is a mapping such as "title: Audits"; that of ${textOf(key)} is passed over.`);
				return [];
			}
			const span = spanOf(key);
			const id: FileCell = { role: 'id', key: '', keySpan: span, text: textOf(key), span, scalar: this.#changeable(key) };
			const cells = [id, ...this.#cellsOf(map, roles, isAlias(value) ? spanOf(value) : undefined)];
			const hasAnchor = this.#hasAnchor(key) || this.#hasAnchor(value);
			return [{ span: this.#endingWith(value, span.from), map: isMap(value) ? value : undefined, hasAnchor, cells }];
		});
		this.#tellDoubles(rows);
		return { node, form: 'byId', roles, rows };
	}

	#rolesIn(maps: readonly YAMLMap[], taken: readonly ListRole[]): ReadonlyMap<string, ListRole> {
		const values = new Map<string, string[]>();
		for (const { key, value } of maps.flatMap(map => map.items)) {
			if (isScalar(key) && key.value !== '<<') {
				const scalar = this.#resolved(value);
				const known = values.get(textOf(key)) ?? [];
				known.push(isScalar(scalar) ? textOf(scalar) : '');
				values.set(textOf(key), known);
			}
		}
		return listRolesIn(values, this.#houseNames, taken);
	}

	/** @param at the place of all, for a mapping that stands elsewhere. */
	#cellsOf(map: YAMLMap, roles: ReadonlyMap<string, ListRole>, at: Span | undefined, depth = 0): FileCell[] {
		const own: FileCell[] = [];
		const merged: FileCell[] = [];
		for (const { key, value } of map.items as readonly Pair<Node, Node | null>[]) {
			if (!isScalar(key)) {
				continue;
			}
			const keySpan = at ?? spanOf(key);
			if (key.value === '<<') {
				const sources = isSeq(value) ? (value.items as readonly Node[]) : [value];
				for (const source of sources.map(node => this.#resolved(node)).filter(isMap)) {
					merged.push(
						...(depth < deepest && this.#merges++ < mostMerges ? this.#cellsOf(source, roles, at ?? spanOf(value ?? key), depth + 1) : []),
					);
				}
				continue;
			}
			const target = this.#resolved(value);
			const isText = value === null || isScalar(target);
			own.push({
				role: roles.get(textOf(key)) ?? 'other',
				key: textOf(key),
				keySpan,
				text: isScalar(target) ? textOf(target) : isText ? '' : undefined,
				span: at ?? this.#spanOfValue(key, value),
				scalar: at === undefined && isScalar(value) && this.#text[this.#behindKey(key) - 1] === ':' ? this.#changeable(value) : undefined,
			});
		}
		const keys = new Set(own.map(cell => cell.key));
		const taken = new Set<ListRole>();
		return [...own, ...merged.filter(cell => !keys.has(cell.key))].map(cell => {
			const isSecond = taken.has(cell.role);
			taken.add(cell.role);
			return isSecond ? { ...cell, role: 'other' as const } : cell;
		});
	}

	#spanOfValue(key: Scalar, value: Node | null): Span {
		if (isNoValue(value)) {
			const behind = this.#behindKey(key);
			return { from: behind, to: behind };
		}
		const { from, to } = spanOf(value);
		return { from, to: from + this.#text.slice(from, to).trimEnd().length };
	}

	/** Behind the colon of a key; in `{ id }` there is none. */
	#behindKey(key: Node): number {
		const { to } = spanOf(key);
		return to + (/^\s*:/.exec(this.#text.slice(to, to + 100))?.[0].length ?? 0);
	}

	#changeable(scalar: Scalar): Scalar | undefined {
		const { from, to } = spanOf(scalar);
		return scalar.anchor === undefined && scalar.tag === undefined && !this.#text.slice(from, to).includes('\n') ? scalar : undefined;
	}

	/** Up to the end of the last thing that stands in a node; of lines that are left open behind it nothing. */
	#endingWith(node: Node | null, from: number): Span {
		let end = from;
		for (let at: unknown = node; at !== undefined && at !== null; ) {
			const { to } = spanOf(at as Node);
			if (isCollection(at) && at.flow !== true && at.items.length > 0) {
				const last: unknown = at.items.at(-1);
				const pair = isMap(at) ? (last as Pair<Node, Node | null>) : undefined;
				end = Math.max(end, pair === undefined ? 0 : this.#behindKey(pair.key));
				at = pair === undefined ? last : isNoValue(pair.value) ? undefined : pair.value;
			} else {
				end = Math.max(end, from + this.#text.slice(from, to).trimEnd().length);
				break;
			}
		}
		return { from, to: end };
	}

	/** A row that says of a document what another has said; rows of two versions say different things. */
	#tellDoubles(rows: readonly FileRow[]): void {
		const known = new Set<string>();
		for (const { cells } of rows) {
			const told = (role: ListRole): string => cells.find(cell => cell.role === role)?.text ?? '';
			const id = cells.find(cell => cell.role === 'id');
			const keys = new Set<string>();
			const doubled = cells.find(cell => keys.size === keys.add(cell.key).size);
			if (doubled !== undefined) {
				this.problems.push({ ...doubled.keySpan, message: `The key "${doubled.key}" stands in this row twice; keep one.` });
			}
			if (id === undefined && !cells.some(({ role }) => role === 'title')) {
				const at = cells[0]?.keySpan;
				this.problems.push({ from: at?.from ?? 0, to: at?.to ?? 0, message: 'This row has no id, so it is passed over; give it one.' });
			} else if (id !== undefined && isListedId(id.text ?? '')) {
				const key = [id.text, told('version'), told('status')].join('\n');
				if (known.has(key)) {
					this.problems.push({ ...id.span, message: `There is a row for ${id.text} above; keep one of them.` });
				}
				known.add(key);
			}
		}
	}

	#hasAnchor(node: Node | null): boolean {
		let isFound = false;
		if (node !== null && this.#anchors.size > 0) {
			visit(node, {
				Value: (_, { anchor }) => {
					isFound ||= anchor !== undefined;
				},
			});
		}
		return isFound;
	}

	#resolved(node: unknown): unknown {
		if (!isAlias(node)) {
			return node;
		}
		const { from } = spanOf(node);
		return this.#anchors.get(node.source)?.findLast(target => spanOf(target).from < from);
	}

	#problem(node: Node, message: string): void {
		const { from, to } = spanOf(node);
		const line = this.#text.indexOf('\n', from);
		this.problems.push({ from, to: line < 0 ? to : Math.min(to, line), message });
	}
}

const deepest = 3;
/** In a whole file, so that mappings that take in each other do not multiply. */
const mostMerges = 20_000;

/** Nothing stands there at all. */
function isNoValue(node: Node | null): node is null | Scalar {
	return node === null || (isScalar(node) && node.value === null && (node.source ?? '') === '');
}

function spanOf(node: Node): Span {
	return { from: node.range?.[0] ?? 0, to: node.range?.[1] ?? 0 };
}

/** Numbers and dates as they were written. */
function textOf({ value, source }: Scalar): string {
	return value === null ? '' : (typeof value === 'string' ? value : (source ?? String(value))).trim();
}
