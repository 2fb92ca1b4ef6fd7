import { neverCancelled } from '../core/base/cancel.ts';
import { baselinePath } from '../core/configuration/baseline.ts';
import { baselineOf, shrunkBaseline } from '../core/features/baseline.ts';
import { lineAt } from '../core/text/snapshot.ts';
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
	const { service } = await openWorkspace(positionals, values.today as string | undefined);
	const { world } = service;
	const file = world.settingsFiles.get(baselinePath);
	const [problem] = file?.problems ?? [];
	if (file !== undefined && problem !== undefined && values.renew !== true) {
		const line = lineAt(file.snapshot, problem.from) + 1;
		throw new CannotWork(`${baselinePath}:${line} cannot be read: ${problem.message} Mend it, or record anew with --renew.`);
	}
	const isNew = file === undefined || values.renew === true;
	const rows = isNew ? baselineOf(world, neverCancelled) : shrunkBaseline(world, neverCancelled);
	const failure = await service.writeBaseline(rows);
	if (failure !== undefined) {
		throw new CannotWork(`${baselinePath} ${failure}`);
	}
	const left = service.world.baseline.length;
	const gone = world.baseline.length - left;
	process.stdout.write(
		isNew
			? `${counted(rows.length, 'finding')} recorded in ${baselinePath}.\n`
			: gone > 0
				? `${counted(gone, 'row')} removed from ${baselinePath}; ${left} left.\n`
				: `Nothing to remove from ${baselinePath}; ${counted(left, 'row')}, each for a finding that is still there.\n`,
	);
	return 0;
}
