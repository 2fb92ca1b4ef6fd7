import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { groupBy } from '../../server/src/core/base/sorted.ts';
import { readSettings } from '../../server/src/core/settings.ts';
import { NodeHost } from '../../server/src/hosts/nodeHost.ts';
import { connect } from '../support/connectedServer.ts';

interface Found {
	readonly rule: string;
	readonly severity: string;
	readonly message: string;
	readonly path: string;
	readonly range: object;
}

const severities = ['error', 'warning', 'information', 'hint'];
const today = '2026-11-23';

/**
 * What the command reports of a folder, and how many of these findings the server reports otherwise, or not at all. Compared is the text
 * of all findings of each document, in their order.
 */
export async function sameInServer(
	folder: string,
	qms: string,
): Promise<{ readonly findings: number; readonly different: readonly string[] }> {
	const { stdout } = spawnSync(process.execPath, [qms, 'check', '--format', 'json', '--today', today, folder], {
		encoding: 'utf8',
		maxBuffer: 1 << 28,
	});
	const told = (JSON.parse(stdout) as { readonly findings: readonly Found[] }).findings;
	const byPath = groupBy(told, finding => finding.path);
	const initializationOptions = { settings: { workspaceProblems: { maximumFiles: 100_000 } } };
	if (readSettings(initializationOptions.settings).maximumFiles !== 100_000) {
		throw new Error('The setting for the number of files is called otherwise now.');
	}
	const server = await connect(
		{},
		{ folder: pathToFileURL(folder).href, initializationOptions, hostFor: () => new NodeHost(folder, { today }) },
	);
	const different: string[] = [];
	for (const [path, findings] of byPath) {
		const expected = findings.map(({ rule, severity, message, range }) =>
			JSON.stringify([rule, severities.indexOf(severity) + 1, message, range]),
		);
		const diagnostics = await server.diagnosticsOf(path, found => found.length >= expected.length);
		const found = diagnostics.map(({ code, severity, message, range }) => JSON.stringify([code, severity, message, range]));
		if (found.join('\n') !== expected.join('\n')) {
			different.push(path);
		}
	}
	await server.stop();
	return { findings: told.length, different };
}
