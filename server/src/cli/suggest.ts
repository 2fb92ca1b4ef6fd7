import { suggestionsFor } from '../core/coverage/suggest.ts';
import { editionsWanted } from './editionWanted.ts';
import { suggestionsAsJson } from './reporters/suggestionsJson.ts';
import { suggestionsAsText } from './reporters/suggestionsText.ts';
import { CannotWork, choice, readArguments } from './usage.ts';
import { openWorkspace } from './workspace.ts';

export const suggestHelp = `qms suggest [PATH]   says which clauses documents appear to address, from their text alone

  PATH                 a workspace, or a file or folder in it; the current folder if left out
  --standard EDITION   such as iso-9001:2015; those of qms.yaml, or those that the documents name, if left out
  --format FORMAT      text (default) or json
`;

/** Runs the command; gives the exit status. @throws {CannotWork} */
export async function suggest(args: readonly string[]): Promise<number> {
	const { values, positionals } = readArguments('suggest', args, { format: { type: 'string' }, standard: { type: 'string' } });
	const format = choice('format', values.format, ['text', 'json'], 'text');
	if (positionals.length > 1) {
		throw new CannotWork('suggest takes one path at a time; see: qms suggest --help');
	}
	const { service, isWanted } = await openWorkspace(positionals, undefined);
	const { world } = service;
	const editions = editionsWanted(world, values.standard as string | undefined);
	const documents = [...world.documents.values()].filter(({ path }) => isWanted(path));
	const found = documents.flatMap(document =>
		editions.map(edition => ({ document, edition, suggestions: suggestionsFor(document, edition) })),
	);
	process.stdout.write(format === 'json' ? suggestionsAsJson(found) : suggestionsAsText(found, { editions, documents: documents.length }));
	return 0;
}
