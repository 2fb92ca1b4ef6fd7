import { styleText } from 'node:util';
import { groupBy } from '../../core/base/sorted.ts';
import type { Severity } from '../../core/configuration/configuration.ts';
import { severities, snapshotAt, summaryOf } from '../../core/features/check.ts';
import { positionAt } from '../../core/text/snapshot.ts';
import { type CheckReport, counted } from './report.ts';

const colors = { error: 'red', warning: 'yellow', information: 'blue', hint: 'gray' } as const satisfies Record<Severity, string>;

/** For a terminal: a heading for each file, a line for each finding, a line that counts. Lines and columns begin at 1. */
export function checkAsText({ world, documents, findings: all }: CheckReport, { isColored }: { readonly isColored: boolean }): string {
	const paint = (format: Parameters<typeof styleText>[0], text: string): string =>
		isColored ? styleText(format, text, { validateStream: false }) : text;
	// What the baseline knows is not said again.
	const findings = all.filter(finding => !finding.isKnown);
	const known = all.length - findings.length;
	const files = [...groupBy(findings, finding => finding.path)].map(([path, inFile]) => {
		const lines = inFile.map(finding => {
			const { line, character } = positionAt(snapshotAt(world, path), finding.from);
			const place = `${line + 1}:${character + 1}`;
			return `  ${place.padEnd(8)} ${paint(colors[finding.severity], finding.severity.padEnd(11))} ${finding.message}  ${paint('gray', finding.rule)}`;
		});
		return `${paint('underline', path)}\n${lines.join('\n')}\n`;
	});
	const summary = summaryOf(findings);
	const counts = severities
		.filter(severity => summary[severity] > 0)
		.map(severity => counted(summary[severity], severity, severity === 'information' ? 'informations' : `${severity}s`));
	const last =
		counts.length === 0
			? `Nothing found in ${counted(documents, 'document')}.`
			: `${counts.join(', ')} in ${counted(documents, 'document')}.`;
	const baseline = known === 0 ? '' : ` ${counted(known, 'finding')} of the baseline not shown.`;
	return `${files.join('\n')}${files.length > 0 ? '\n' : ''}${last}${baseline}\n`;
}
