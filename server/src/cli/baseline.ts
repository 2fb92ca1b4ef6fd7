import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { neverCancelled } from '../core/base/cancel.ts';
import { baselinePath, baselineText } from '../core/configuration/baseline.ts';
import { baselineOf, shrunkBaseline } from '../core/features/baseline.ts';
import { counted } from './reporters/report.ts';
import { CannotWork, readArguments } from './usage.ts';
import { openWorkspace } from './workspace.ts';

export const baselineHelp = `qms baseline [PATH]   records what is found today, so that only what is new stands out

  PATH                 a folder of the workspace; the current one if left out
  --renew              record anew, new findings included
  --today DATE         the date to check against, such as 2026-11-22; today if left out

Without ${baselinePath} the file is written. With it, rows that stand for nothing any more are removed, and none is added.
What the file names is shown as hints and ends no check with status 1; a row that could go does.
`;

/** Runs the command; gives the exit status. @throws {CannotWork} */
export async function baseline(args: readonly string[]): Promise<number> {
	const { values, positionals } = readArguments('baseline', args, { renew: { type: 'boolean' }, today: { type: 'string' } });
	if (positionals.length > 1) {
		throw new CannotWork('a baseline is of one workspace; name one folder; see: qms baseline --help');
	}
	const { service, root } = await openWorkspace(positionals, values.today as string | undefined);
	const { world } = service;
	const file = world.settingsFiles.get(baselinePath);
	if (file?.isBroken === true && values.renew !== true) {
		throw new CannotWork(`${baselinePath} is not YAML that can be read; mend it, or record anew with --renew`);
	}
	const isNew = file === undefined || values.renew === true;
	const rows = isNew ? baselineOf(world, neverCancelled) : shrunkBaseline(world, neverCancelled);
	const text = baselineText(rows);
	try {
		if (file?.snapshot.text !== text) {
			writeFileSync(join(root, baselinePath), text);
		}
	} catch (error) {
		throw new CannotWork(`${baselinePath} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
	}
	const left = rowsIn(text);
	const gone = world.baseline.length - left;
	process.stdout.write(
		isNew
			? `${counted(left, 'finding')} recorded in ${baselinePath}.\n`
			: gone > 0
				? `${counted(gone, 'row')} removed from ${baselinePath}; ${left} left.\n`
				: `Nothing to remove from ${baselinePath}; ${counted(left, 'row')} stand for something.\n`,
	);
	return 0;
}

function rowsIn(text: string): number {
	return text.match(/^ {6}- /gm)?.length ?? 0;
}
