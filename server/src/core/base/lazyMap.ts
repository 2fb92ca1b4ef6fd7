/** A map whose values are made when they are first asked for. The keys are known from the start, and so is their order. */
export class LazyMap<K, V> implements ReadonlyMap<K, V> {
	readonly #makers: ReadonlyMap<K, () => V>;
	readonly #made = new Map<K, V>();

	constructor(entries: Iterable<readonly [K, () => V]>) {
		this.#makers = new Map(entries);
	}

	get size(): number {
		return this.#makers.size;
	}

	has(key: K): boolean {
		return this.#makers.has(key);
	}

	get(key: K): V | undefined {
		const maker = this.#makers.get(key);
		if (maker === undefined) {
			return undefined;
		}
		if (!this.#made.has(key)) {
			this.#made.set(key, maker());
		}
		return this.#made.get(key);
	}

	keys(): MapIterator<K> {
		return this.#makers.keys();
	}

	*values(): MapIterator<V> {
		for (const [, value] of this) {
			yield value;
		}
	}

	entries(): MapIterator<[K, V]> {
		return this[Symbol.iterator]();
	}

	*[Symbol.iterator](): MapIterator<[K, V]> {
		for (const key of this.#makers.keys()) {
			yield [key, this.get(key) as V];
		}
	}

	forEach(callback: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
		for (const [key, value] of this) {
			callback(value, key, this);
		}
	}
}
