/**
 * Compiled data: values of plain JSON in which whatever occurs twice is held once. The texts stand in one list; nodes are a stream of
 * numbers in letters, thirty to a letter: {@link more} letters say that others follow, {@link last} letters end a number, a text's or
 * any other, {@link back} letters end how many nodes back a node stands. Made by `server/scripts/compile.ts`.
 */
export interface Compiled {
	/** One to a line. */
	readonly texts: string;
	/** The keys of each kind of object, one kind to a line, a blank before each key. */
	readonly kinds: string;
	/**
	 * For each node its kind (0 null, 1 false, 2 true, 3 a list, from 4 on an object of the kind 4 less), for a list its length, and
	 * the references of what it holds.
	 */
	readonly nodes: string;
	/** What the node stands for that a name asks for. */
	readonly roots: Readonly<Record<string, number>>;
}

/** How many values a letter has; each of the lists below has as many letters. None of them is special in a string of JavaScript. */
export const base = 30;
export const more = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123';
export const last = 'abcdefghijklmnopqrstuvwxyz4567';
export const back = '89!#%&()*+,-./:;<=>?@[]^_{|}~ ';

/**
 * Gives the value of a root. Each node is made once, when it is first needed, so that equal parts are the same object; and the stream is
 * read no further than needed, for what a node holds stands before it.
 */
export function readerOf(compiled: Compiled): (root: string) => unknown {
	const texts = compiled.texts.split('\n');
	const kinds = compiled.kinds.split('\n').map(line => (line === '' ? [] : line.slice(1).split(' ')));
	const numbers = numbersOf(compiled.nodes);
	/** Where each node begins among the numbers. */
	const starts: number[] = [];
	const made: unknown[] = [];

	function startOf(node: number): number {
		while (starts.length <= node) {
			const here = texts.length + starts.length;
			starts.push(numbers.count());
			const kind = numbers.next(here);
			const length = kind < 3 ? 0 : kind === 3 ? numbers.next(here) : (kinds[kind - 4]?.length ?? 0);
			for (let i = 0; i < length; i++) {
				numbers.next(here);
			}
		}
		return starts[node] ?? 0;
	}

	function value(reference: number): unknown {
		if (reference < texts.length) {
			return texts[reference];
		}
		const node = reference - texts.length;
		made[node] ??= make(startOf(node));
		return made[node];
	}

	function make(at: number): unknown {
		const kind = numbers.at(at);
		if (kind < 3) {
			return kind === 0 ? null : kind === 2;
		}
		if (kind === 3) {
			return Array.from({ length: numbers.at(at + 1) }, (_, i) => value(numbers.at(at + 2 + i)));
		}
		return Object.fromEntries((kinds[kind - 4] ?? []).map((key, i) => [key, value(numbers.at(at + 1 + i))]));
	}

	return root => value(compiled.roots[root] ?? 0);
}

interface Numbers {
	/** How many have been read. */
	count(): number;
	/** Reads one more; what counts back counts from here. */
	next(here: number): number;
	/** One that has been read. */
	at(index: number): number;
}

function numbersOf(text: string): Numbers {
	/** What a letter is worth; a third of them for each list. */
	const values = new Uint8Array(128);
	[more, last, back].forEach((letters, list) => {
		for (let i = 0; i < base; i++) {
			values[letters.charCodeAt(i)] = list * base + i;
		}
	});
	const numbers = new Uint32Array(text.length);
	let count = 0;
	let position = 0;
	return {
		count: () => count,
		next: here => {
			let number = 0;
			let letter = 0;
			do {
				letter = values[text.charCodeAt(position++)] ?? base;
				number = number * base + (letter % base);
			} while (letter < base && position < text.length);
			number = letter < 2 * base ? number : here - number;
			numbers[count++] = number;
			return number;
		},
		at: index => numbers[index] ?? 0,
	};
}
