/** Orders by UTF-16 code units: the same everywhere, whatever the machine's locale. */
export function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** Orders dotted numbers as people read them: 4.2 before 4.10, A.5.1 before A.5.10; text parts after numbers. */
export function compareDotted(a: string, b: string): number {
	const left = a.split('.');
	const right = b.split('.');
	for (let i = 0; i < Math.min(left.length, right.length); i++) {
		const order = comparePart(left[i] ?? '', right[i] ?? '');
		if (order !== 0) {
			return order;
		}
	}
	return left.length - right.length;
}

function comparePart(a: string, b: string): number {
	const left = /^\d+$/.test(a) ? Number(a) : undefined;
	const right = /^\d+$/.test(b) ? Number(b) : undefined;
	if (left !== undefined && right !== undefined) {
		return left - right;
	}
	return left !== undefined ? -1 : right !== undefined ? 1 : compareText(a, b);
}

/** The first index whose item is not before the key; `items` is ordered by `before`. */
export function lowerBound<T>(items: readonly T[], isBefore: (item: T) => boolean): number {
	let low = 0;
	let high = items.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (isBefore(items[middle] as T)) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return low;
}

/** Groups by key, keeping the order of the items. */
export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
	const groups = new Map<K, T[]>();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group === undefined) {
			groups.set(key, [item]);
		} else {
			group.push(item);
		}
	}
	return groups;
}
