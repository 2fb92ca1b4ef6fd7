import { existsSync } from 'node:fs';
import { configurationPath } from '../core/configuration/configuration.ts';
import { explain as explainWhat } from '../core/features/explain.ts';
import { LanguageService } from '../core/service.ts';
import { bundledStandards } from '../core/standards/bundled.ts';
import { MemoryHost } from '../hosts/memoryHost.ts';
import { explanationAsJson } from './reporters/explainJson.ts';
import { explanationAsText } from './reporters/explainText.ts';
import { CannotWork, choice, readArguments } from './usage.ts';
import { openWorkspace } from './workspace.ts';

export const explainHelp = `qms explain WHAT   says what a term, a clause, a standard or a rule is about, in our own words

  WHAT                 nonconformity, 8.4.1, "ISO 9001:2015 8.4.1", "ISO 9000", unknown-clause
  --format FORMAT      text (default) or json
`;

/** Runs the command; gives the exit status. @throws {CannotWork} */
export async function explain(args: readonly string[]): Promise<number> {
	const { values, positionals } = readArguments('explain', args, { format: { type: 'string' } });
	const format = choice('format', values.format, ['text', 'json'], 'text');
	const what = positionals.join(' ');
	if (what === '') {
		throw new CannotWork('explain what? For example: qms explain nonconformity');
	}
	// The house's own packs count where the command stands in a workspace.
	const service = existsSync(configurationPath)
		? (await openWorkspace([], undefined)).service
		: await LanguageService.open(new MemoryHost(), bundledStandards);
	const { explanations, nearest } = explainWhat(service.world, what);
	if (explanations.length === 0) {
		throw new CannotWork(
			`nothing is known of "${what}"${nearest === undefined ? '; name a term, a clause number, a standard or a rule' : `; "${nearest}" may be meant`}`,
		);
	}
	process.stdout.write(
		format === 'json' ? explanationAsJson(explanations) : explanationAsText(explanations, service.world.setup.catalogue.register),
	);
	return 0;
}
