/**
 * Remembers, for each input object, what was computed from it. Inputs are immutable, so a value never goes stale
 * and there is nothing to invalidate: when the input is no longer reachable, neither is the value.
 */
export function derived<In extends object, Out>(compute: (input: In) => Out): (input: In) => Out {
	const known = new WeakMap<In, { readonly value: Out }>();
	return input => {
		const hit = known.get(input);
		if (hit !== undefined) {
			return hit.value;
		}
		const value = compute(input);
		known.set(input, { value });
		return value;
	};
}

/** As {@link derived}, for what depends on two inputs. The second should be the one of which there are fewer. */
export function derivedFromTwo<A extends object, B extends object, Out>(compute: (many: A, few: B) => Out): (many: A, few: B) => Out {
	const forFew = derived((few: B) => derived((many: A) => compute(many, few)));
	return (many, few) => forFew(few)(many);
}
