/** A function of an object that remembers its latest results, up to a limit. */
export interface RecentlyDerived<In extends object, Out> {
	(input: In): Out;
	/** Gives the result for an input beforehand, where it is at hand already. */
	readonly remember: (input: In, output: Out) => void;
}

/**
 * As `derived`, for results that are large and quick to make again: only those used last are kept, as many as weigh no more than
 * `limit` together.
 */
export function recentlyDerived<In extends object, Out>(
	compute: (input: In) => Out,
	weigh: (input: In) => number,
	limit: number,
): RecentlyDerived<In, Out> {
	/** In the order of their last use, the latest at the end. */
	const kept = new Map<In, Out>();
	let weight = 0;

	function remember(input: In, output: Out): void {
		if (kept.delete(input)) {
			weight -= weigh(input);
		}
		kept.set(input, output);
		weight += weigh(input);
		for (const [oldest] of kept) {
			if (weight <= limit || oldest === input) {
				break;
			}
			kept.delete(oldest);
			weight -= weigh(oldest);
		}
	}

	function get(input: In): Out {
		const known = kept.get(input);
		if (known !== undefined) {
			kept.delete(input);
			kept.set(input, known);
			return known;
		}
		const output = compute(input);
		remember(input, output);
		return output;
	}

	return Object.assign(get, { remember });
}
