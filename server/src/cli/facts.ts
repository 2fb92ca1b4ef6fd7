import { existsSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { isMarkdownPath } from '../core/base/paths.ts';
import { factsOf } from '../core/features/facts.ts';
import type { LanguageService } from '../core/service.ts';
import { factsAsJson } from './reporters/factsJson.ts';
import { factsAsText } from './reporters/factsText.ts';
import { CannotWork, choice, readArguments } from './usage.ts';
import { openAsItIs, refuseBroken, tellPassedOver } from './workspace.ts';

export const factsHelp = `qms facts FILE   shows all that was read from one document, with line and source

  FILE                 a document of a workspace
  --format FORMAT      text (default) or json
  --today DATE         the date to read it at, such as 2026-11-22; today if left out
`;

/** Runs the command; gives the exit status. @throws {CannotWork} */
export async function facts(args: readonly string[]): Promise<number> {
	const { values, positionals } = readArguments('facts', args, { format: { type: 'string' }, today: { type: 'string' } });
	const format = choice('format', values.format, ['text', 'json'], 'text');
	const [file, ...more] = positionals;
	if (file === undefined) {
		throw new CannotWork('facts of which document? For example: qms facts SOP-01.md');
	}
	if (more.length > 0) {
		throw new CannotWork('facts takes one document at a time; see: qms facts --help');
	}
	if (existsSync(file) && statSync(file).isDirectory()) {
		throw new CannotWork(`${file} is a folder; name one document in it`);
	}
	const { service, root } = await openAsItIs([file], values.today as string | undefined);
	refuseBroken(service);
	const path = relative(root, resolve(file)).split(sep).join('/');
	const found = factsOf(service.world, path);
	if (found === undefined) {
		throw new CannotWork(`${file} is not among the documents of the workspace: ${reasonOf(service, path)}`);
	}
	tellPassedOver(service.passedOver);
	process.stdout.write(format === 'json' ? factsAsJson(found) : factsAsText(found, { root, documents: service.world.documents.size }));
	return 0;
}

/** Why a file that is there is no document. */
function reasonOf({ world, passedOver }: LanguageService, path: string): string {
	const problem = passedOver.find(file => file.path === path)?.reason;
	if (problem !== undefined) {
		return `it ${problem}`;
	}
	if (!world.files.present.has(path)) {
		return 'git ignores it, or it stands in a folder that is never read';
	}
	if (world.setup.configuration.documents.length > 0) {
		return 'qms.yaml does not name it under "documents"';
	}
	return isMarkdownPath(path) ? 'it was not read' : 'it is not a Markdown file';
}
