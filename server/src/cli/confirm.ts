import { linksPath } from '../core/configuration/confirmedLinks.ts';
import { lineAt } from '../core/text/snapshot.ts';
import { confirmedRows, suspectLinksIn } from '../core/trace/suspectLinks.ts';
import { counted } from './reporters/report.ts';
import { CannotWork, readArguments } from './usage.ts';
import { openWorkspace } from './workspace.ts';

export const confirmHelp = `qms confirm [PATH…]   says that links were read and are right, so that a later change of what they lead to is told

  PATH                 files and folders of one workspace: all their links are confirmed as they are now
  --all                confirm all links of the workspace

Without PATH and --all, links that are new are recorded, and links that are suspect stay so. Rows of links that are gone are removed.
What is recorded stands in ${linksPath}, which belongs into version control; from then on "qms check" reports a link where the section or
document that it leads to has changed in substance (rule suspect-link). To begin: qms confirm --all
`;

/** Runs the command; gives the exit status. @throws {CannotWork} */
export async function confirm(args: readonly string[]): Promise<number> {
	const { values, positionals } = readArguments('confirm', args, { all: { type: 'boolean' } });
	const isAll = values.all === true;
	if (isAll && positionals.length > 0) {
		throw new CannotWork('--all is for the whole workspace; leave out either it or the paths; see: qms confirm --help');
	}
	const { service, isWanted } = await openWorkspace(positionals, undefined);
	const before = service.world;
	const file = before.settingsFiles.get(linksPath);
	const [problem] = file?.problems ?? [];
	if (file !== undefined && problem !== undefined) {
		throw new CannotWork(`${linksPath}:${lineAt(file.snapshot, problem.from) + 1} cannot be read: ${problem.message} Mend it first.`);
	}
	const isNamed = positionals.length > 0;
	const rows = confirmedRows(
		before,
		path => !isNamed || isWanted(path),
		() => isAll || isNamed,
	);
	const failure = await service.writeLinks(rows);
	if (failure !== undefined) {
		throw new CannotWork(`${linksPath} ${failure}`);
	}
	const { world } = service;
	const suspect = [...world.index.documents.values()].flatMap(facts => suspectLinksIn(world, facts)).length;
	const key = ({ from, to, print }: { readonly from: string; readonly to: string; readonly print: string }): string =>
		`${from}\n${to}\n${print}`;
	const known = new Set(before.confirmedLinks.map(key));
	const confirmed = world.confirmedLinks.filter(row => !known.has(key(row))).length;
	const left = suspect === 0 ? '' : ` ${counted(suspect, 'link is', 'links are')} suspect; see: qms check`;
	process.stdout.write(`${counted(confirmed, 'link')} confirmed, ${world.confirmedLinks.length} in ${linksPath}.${left}\n`);
	return 0;
}
