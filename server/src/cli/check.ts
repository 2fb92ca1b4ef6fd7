import { neverCancelled } from '../core/base/cancel.ts';
import { checkWorkspace, severities, summaryOf } from '../core/features/check.ts';
import { checkAsJson } from './reporters/checkJson.ts';
import { checkAsText } from './reporters/checkText.ts';
import { choice, readArguments } from './usage.ts';
import { openAsItIs, refuseBroken, tellPassedOver } from './workspace.ts';

export const checkHelp = `qms check [PATH…]   reports what is wrong, or worth knowing, in documents

  PATH                 files and folders of one workspace; the current folder if left out
  --format FORMAT      text (default) or json
  --fail-on SEVERITY   error (default), warning, information, hint or never: what ends with exit status 1
  --today DATE         the date to check against, such as 2026-11-22; today if left out
`;

/** Runs the command; gives the exit status. @throws {CannotWork} */
export async function check(args: readonly string[]): Promise<number> {
	const { values, positionals } = readArguments('check', args, {
		format: { type: 'string' },
		'fail-on': { type: 'string' },
		today: { type: 'string' },
	});
	const format = choice('format', values.format, ['text', 'json'], 'text');
	const failOn = choice('fail-on', values['fail-on'], [...severities, 'never'], 'error');
	const { service, isWanted } = await openAsItIs(positionals, values.today as string | undefined);
	const { world } = service;
	const passedOver = service.passedOver.filter(file => isWanted(file.path));
	const { findings, failures } = checkWorkspace(world, isWanted, neverCancelled);
	tellPassedOver(passedOver);
	for (const { rule, path, error } of failures) {
		process.stderr.write(
			`qms: the rule ${rule} failed on ${path}, and counts as silent there: ${error instanceof Error ? error.message : String(error)}\n`,
		);
	}
	const documents = [...world.documents.keys()].filter(isWanted).length;
	const report = { world, documents, findings, passedOver };
	process.stdout.write(
		format === 'json'
			? checkAsJson(report)
			: checkAsText(report, { isColored: process.stdout.isTTY === true && process.env.NO_COLOR === undefined }),
	);
	refuseBroken(service);
	const summary = summaryOf(findings.filter(finding => !finding.isKnown));
	const failing = failOn === 'never' ? [] : severities.slice(0, severities.indexOf(failOn) + 1);
	return failing.some(severity => summary[severity] > 0) ? 1 : 0;
}
