import { newMap, updatedMap } from '../core/features/clauseMap.ts';
import { requirementEditions } from '../core/index/editions.ts';
import type { World } from '../core/index/world.ts';
import type { Edition } from '../core/standards/catalogue.ts';
import { editionWanted } from './editionWanted.ts';
import { byteOrderMark, settle, textOf, type Written, workspacePath } from './outputFile.ts';
import { counted } from './reporters/report.ts';
import { CannotWork, readArguments } from './usage.ts';
import { openWorkspace } from './workspace.ts';

export const mapHelp = `qms map [PATH]   writes the clause map: which documents cover which clause, or brings it up to date

  PATH                 a folder of the workspace; the current one if left out
  --output FILE        the map; else the clauseMap of qms.yaml; without either it is written to standard output
  --standard EDITION   such as iso-9001:2015; all that the map is of, or that the documents are checked against, if left out
  --prune              take documents out of rows for clauses that they do not claim
  --check              write nothing; exit status 1 if the map would change
  --today DATE         the date to check against, such as 2026-11-22; today if left out

What an author wrote stays: text, rows, their order, other columns. Documents that claim a clause are added to its row, and clauses that
have no row get one.
`;

/** Runs the command; gives the exit status. @throws {CannotWork} */
export async function map(args: readonly string[]): Promise<number> {
	const { values, positionals } = readArguments('map', args, {
		output: { type: 'string' },
		standard: { type: 'string' },
		prune: { type: 'boolean' },
		check: { type: 'boolean' },
		today: { type: 'string' },
	});
	if (positionals.length > 1) {
		throw new CannotWork('a map is of one workspace; name one folder; see: qms map --help');
	}
	const { service, root } = await openWorkspace(positionals, values.today as string | undefined);
	const { world } = service;
	const path = outputPath(world, root, values.output as string | undefined);
	const edition = values.standard === undefined ? undefined : editionWanted(world, String(values.standard));
	const isCheck = values.check === true;
	if (path === undefined) {
		if (isCheck || values.prune === true) {
			throw new CannotWork(`--${isCheck ? 'check' : 'prune'} needs a map: name it with --output, or as clauseMap in qms.yaml`);
		}
		process.stdout.write(newMap(world, '', editionsFor(world, edition)));
		return 0;
	}
	const old = textOf(root, path);
	const result = old === undefined ? writtenAnew(world, path, edition) : broughtUpToDate(world, path, old, edition, values.prune === true);
	return settle(root, path, old, result, isCheck);
}

function writtenAnew(world: World, path: string, edition: Edition | undefined): Written {
	return { text: newMap(world, path, editionsFor(world, edition)), says: 'a new map' };
}

function broughtUpToDate(world: World, path: string, old: string, edition: Edition | undefined, prunes: boolean): Written {
	const mark = old.startsWith(byteOrderMark) ? byteOrderMark : '';
	const updated = updatedMap(world, path, old.slice(mark.length), { edition, prunes });
	if ('problem' in updated) {
		throw new CannotWork(
			`${path} ${updated.problem}; nothing was written. A map has a table that begins with: | Clause | Title | Documents |`,
		);
	}
	return { text: mark + updated.text, says: `${counted(updated.rowsAdded, 'row')} added, ${counted(updated.rowsChanged, 'row')} changed` };
}

function editionsFor(world: World, edition: Edition | undefined): readonly Edition[] {
	return edition === undefined ? requirementEditions(world) : [edition];
}

/** Relative to the root. @throws {CannotWork} for a file that could not link to the documents. */
function outputPath(world: World, root: string, output: string | undefined): string | undefined {
	if (output === undefined) {
		return world.setup.configuration.clauseMap ?? undefined;
	}
	return workspacePath(root, output, 'the map links to its documents');
}
