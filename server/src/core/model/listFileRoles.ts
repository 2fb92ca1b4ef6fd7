import { isId } from './ids.ts';
import { type ListRole, listRoleOf } from './listTables.ts';
import type { HouseNames } from './metadata.ts';

/**
 * What the keys of rows in YAML hold, read as the headers of a table are.
 * @param values by key, as written, what rows say there
 * @param taken roles that something else has already
 */
export function listRolesIn(
	values: ReadonlyMap<string, readonly string[]>,
	houseNames: HouseNames,
	taken: readonly ListRole[],
): ReadonlyMap<string, ListRole> {
	const roles = new Map<string, ListRole>();
	for (const [key, all] of values) {
		const most = (isSuch: (text: string) => boolean): boolean => all.length > 0 && all.filter(isSuch).length * 2 > all.length;
		const role = listRoleOf(
			key,
			houseNames,
			() => most(isId),
			() => most(text => /\.(?:md|markdown)$/i.test(text)),
		);
		roles.set(key, taken.includes(role) ? 'other' : role);
	}
	return roles;
}
