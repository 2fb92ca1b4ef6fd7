import { requirementEditions } from '../core/index/editions.ts';
import type { World } from '../core/index/world.ts';
import type { Edition } from '../core/standards/catalogue.ts';
import { CannotWork } from './usage.ts';

/** The edition that `--standard` names. @throws {CannotWork} for one that holds no requirements, or that there is no pack for. */
export function editionWanted(world: World, wanted: string): Edition {
	const edition = world.setup.catalogue.editions.get(wanted);
	if (edition === undefined || edition.leaves.length === 0) {
		const known = [...world.setup.catalogue.editions.values()]
			.filter(candidate => candidate.leaves.length > 0)
			.map(candidate => candidate.id);
		throw new CannotWork(`--standard is ${wanted}, but must be one of ${known.join(', ')}`);
	}
	return edition;
}

/** The edition that `--standard` names; without it those that the workspace is checked against. @throws {CannotWork} */
export function editionsWanted(world: World, wanted: string | undefined): readonly Edition[] {
	return wanted === undefined ? requirementEditions(world) : [editionWanted(world, wanted)];
}
