import { back, base, type Compiled, last, more } from '../src/core/standards/compiled.ts';

/** Compiles values of plain JSON; see {@link Compiled}. The texts used most get the shortest references. */
export function compile(roots: Readonly<Record<string, unknown>>): Compiled {
	const used = textsByUse(Object.values(roots));
	const texts = used.length === 0 ? [''] : used;
	const textNumbers = new Map(texts.map((text, i) => [text, i]));
	const kinds: string[] = [];
	const known = new Map<string, number>();
	let nodes = '';

	function add(key: string, head: readonly number[], parts: readonly number[] = []): number {
		const found = known.get(key);
		if (found !== undefined) {
			return found;
		}
		const reference = texts.length + known.size;
		nodes += head.map(number => written(number, last)).join('');
		nodes += parts.map(part => (part < texts.length ? written(part, last) : written(reference - part, back))).join('');
		known.set(key, reference);
		return reference;
	}

	function reference(value: unknown): number {
		if (typeof value === 'string') {
			return textNumbers.get(value) ?? 0;
		}
		if (value === null || typeof value === 'boolean') {
			const kind = value === null ? 0 : value ? 2 : 1;
			return add(String(value), [kind]);
		}
		if (Array.isArray(value)) {
			const parts = value.map(reference);
			return add(`[${parts.join()}`, [3, parts.length], parts);
		}
		if (typeof value === 'object') {
			const parts = Object.values(value).map(reference);
			const kind = kindOf(
				Object.keys(value)
					.map(key => ` ${key}`)
					.join(''),
			);
			return add(`${kind}{${parts.join()}`, [4 + kind], parts);
		}
		throw new Error(`${String(value)} is not plain JSON without numbers.`);
	}

	function kindOf(keys: string): number {
		const found = kinds.indexOf(keys);
		return found < 0 ? kinds.push(keys) - 1 : found;
	}

	const rootNumbers = Object.fromEntries(Object.entries(roots).map(([name, value]) => [name, reference(value)]));
	return { texts: texts.join('\n'), kinds: kinds.join('\n'), nodes, roots: rootNumbers };
}

function textsByUse(values: readonly unknown[]): string[] {
	const uses = new Map<string, number>();
	const count = (value: unknown): void => {
		if (typeof value === 'string') {
			if (value.includes('\n')) {
				throw new Error(`A text of more than one line: ${value.slice(0, 60)}`);
			}
			uses.set(value, (uses.get(value) ?? 0) + 1);
		} else if (typeof value === 'object' && value !== null) {
			Object.values(value).forEach(count);
		}
	};
	values.forEach(count);
	return [...uses].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([text]) => text);
}

/** @param ends the letters of which one ends the number. */
function written(number: number, ends: string): string {
	let text = ends[number % base] ?? '';
	for (let rest = Math.floor(number / base); rest > 0; rest = Math.floor(rest / base)) {
		text = `${more[rest % base]}${text}`;
	}
	return text;
}
