import { coverageOf } from '../core/coverage/coverage.ts';
import { editionsWanted } from './editionWanted.ts';
import { coverageAsJson } from './reporters/coverageJson.ts';
import { coverageAsCsv, coverageAsMarkdown } from './reporters/coverageTable.ts';
import { coverageAsText } from './reporters/coverageText.ts';
import { CannotWork, choice, readArguments } from './usage.ts';
import { openWorkspace } from './workspace.ts';

export const coverageHelp = `qms coverage [PATH]   says which clauses the documents deal with, and how far

  PATH                 a workspace; the current folder if left out
  --standard EDITION   such as iso-9001:2015; those of qms.yaml, or those that the documents name, if left out
  --format FORMAT      text (default), json, csv for a spreadsheet, or markdown for a table
  --today DATE         the date to check against, such as 2026-11-22; today if left out
`;

const reporters = { text: coverageAsText, json: coverageAsJson, csv: coverageAsCsv, markdown: coverageAsMarkdown } as const;

/** Runs the command; gives the exit status. @throws {CannotWork} */
export async function coverage(args: readonly string[]): Promise<number> {
	const { values, positionals } = readArguments('coverage', args, {
		format: { type: 'string' },
		standard: { type: 'string' },
		today: { type: 'string' },
	});
	const format = choice('format', values.format, ['text', 'json', 'csv', 'markdown'], 'text');
	if (positionals.length > 1) {
		throw new CannotWork('coverage takes one workspace at a time; see: qms coverage --help');
	}
	const { service } = await openWorkspace(positionals, values.today as string | undefined);
	const editions = editionsWanted(service.world, values.standard as string | undefined);
	const report = editions.map(edition => coverageOf(service.world, edition));
	process.stdout.write(reporters[format](service.world, report));
	return 0;
}
