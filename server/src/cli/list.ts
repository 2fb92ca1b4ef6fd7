import { isYamlPath } from '../core/base/paths.ts';
import { newList, updatedList, usualList, worldWithList } from '../core/features/masterList.ts';
import type { World } from '../core/index/world.ts';
import { byteOrderMark, settle, textOf, type Written, workspacePath } from './outputFile.ts';
import { counted } from './reporters/report.ts';
import { CannotWork, readArguments } from './usage.ts';
import { openWorkspace } from './workspace.ts';

export const listHelp = `qms list [PATH]   writes the master list: all controlled documents with version, status and owner, or brings it up to date

  PATH                 a folder of the workspace; the current one if left out
  --output FILE        the list, Markdown or YAML by its ending; else the masterList of qms.yaml, else the one that is there; without any it is written to standard output
  --prune              take out rows whose documents do not exist
  --check              write nothing; exit status 1 if the list would change
  --today DATE         the date to check against, such as 2026-11-22; today if left out

What an author wrote stays: text, comments, rows, their order, other columns or keys. Documents that are not in the list get a row, and
values that say something else than the document are changed.
`;

/** Runs the command; gives the exit status. @throws {CannotWork} */
export async function list(args: readonly string[]): Promise<number> {
	const { values, positionals } = readArguments('list', args, {
		output: { type: 'string' },
		prune: { type: 'boolean' },
		check: { type: 'boolean' },
		today: { type: 'string' },
	});
	if (positionals.length > 1) {
		throw new CannotWork('a master list is of one workspace; name one folder; see: qms list --help');
	}
	const { service, root } = await openWorkspace(positionals, values.today as string | undefined);
	const { world } = service;
	const path =
		values.output === undefined ? usualList(world) : workspacePath(root, String(values.output), 'the list links to its documents');
	const isCheck = values.check === true;
	if (path === undefined) {
		if (isCheck || values.prune === true) {
			throw new CannotWork(`--${isCheck ? 'check' : 'prune'} needs a list: name it with --output, or as masterList in qms.yaml`);
		}
		process.stdout.write(writtenAnew(worldWithList(world, 'master-list.md'), 'master-list.md'));
		return 0;
	}
	const old = textOf(root, path);
	const result = written(values.output === undefined ? world : worldWithList(world, path), path, old, values.prune === true);
	return settle(root, path, old, result, isCheck);
}

/** @throws {CannotWork} where there is nothing to list. */
function writtenAnew(world: World, path: string): string {
	const text = newList(world, path);
	if (!(isYamlPath(path) ? /^ {2}- /m : /^\| (?!ID|---)/m).test(text)) {
		throw new CannotWork('no document has an id and is in force, so there is nothing to list; give documents an id and a status');
	}
	return text;
}

function written(world: World, path: string, old: string | undefined, prunes: boolean): Written {
	if (old === undefined) {
		return { text: writtenAnew(world, path), says: 'a new list' };
	}
	const mark = old.startsWith(byteOrderMark) ? byteOrderMark : '';
	const updated = updatedList(world, path, old.slice(mark.length), prunes);
	if ('problem' in updated) {
		throw new CannotWork(
			`${path} ${updated.problem}; nothing was written. A master list has ${isYamlPath(path) ? 'rows such as: - id: SOP-01' : 'a table that begins with: | ID | Title | Version |'}`,
		);
	}
	const { rowsAdded, rowsChanged, rowsRemoved } = updated;
	const removed = rowsRemoved === 0 ? '' : `, ${rowsRemoved} removed`;
	return { text: mark + updated.text, says: `${counted(rowsAdded, 'row')} added, ${rowsChanged} changed${removed}` };
}
