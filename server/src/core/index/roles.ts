import { derived } from '../base/derived.ts';
import { normalizeName } from '../base/normalName.ts';
import type { WorkspaceIndex } from './workspaceIndex.ts';

/** The roles that the documents of a workspace define. */
export interface DefinedRoles {
	/** As written, once each. */
	readonly names: readonly string[];
	/** Does any document define several of them, as one does that says who is who? */
	readonly isTold: boolean;
	/** Has a role, or one that is called nearly so, been defined? `Site Quality Manager` where there is a `Quality Manager`. */
	readonly has: (name: string) => boolean;
}

export const definedRolesOf = derived((index: WorkspaceIndex): DefinedRoles => {
	const all = [...index.documents.values()];
	const names = [...new Set(all.flatMap(({ roles, definitions }) => [...roles, ...definitions.map(({ term }) => term)]))];
	const whole = new Set(names.map(normalizeName));
	const parts = new Set([...whole].flatMap(endsOf));
	const has = (name: string): boolean => {
		const words = normalizeName(name).split(' ');
		return parts.has(words.join(' ')) || words.some((_, from) => from < words.length - 1 && whole.has(words.slice(from).join(' ')));
	};
	return { names, isTold: all.some(({ roles }) => roles.length >= leastRoles), has };
});

const leastRoles = 3;

/** A name, and all that it begins and ends with: `Chief Technical Officer` is also `Technical Officer` and `Chief Technical`. */
function endsOf(name: string): readonly string[] {
	const words = name.split(' ');
	return words.flatMap((_, i) => [words.slice(i).join(' '), words.slice(0, i + 1).join(' ')]);
}
