import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, inject, it } from 'vitest';
import { DiagnosticSeverity } from 'vscode-languageserver-protocol';
import { NodeHost } from '../../server/src/hosts/nodeHost.ts';
import { connect } from '../support/connectedServer.ts';

const examples = join(import.meta.dirname, '../../examples');
const severities = {
	error: DiagnosticSeverity.Error,
	warning: DiagnosticSeverity.Warning,
	information: DiagnosticSeverity.Information,
	hint: DiagnosticSeverity.Hint,
};

interface Found {
	readonly rule: string;
	readonly severity: keyof typeof severities;
	readonly message: string;
	readonly path: string;
	readonly range: object;
}

it('the server reports of the sample QMS what the command reports, to the letter', async () => {
	const { stdout } = spawnSync(process.execPath, [inject('qms'), 'check', '--format', 'json', '--today', '2026-11-22', examples], {
		encoding: 'utf8',
	});
	const told = (JSON.parse(stdout) as { readonly findings: readonly Found[] }).findings;
	expect(told.length).toBeGreaterThan(10);
	const folder = pathToFileURL(examples).href;
	const server = await connect({}, { folder, hostFor: () => new NodeHost(examples, { today: '2026-11-22' }) });
	for (const path of new Set(told.map(finding => finding.path))) {
		const expected = told.filter(finding => finding.path === path);
		const diagnostics = await server.diagnosticsOf(path, found => found.length === expected.length);
		expect(diagnostics.map(({ code, severity, message, range }) => ({ code, severity, message, range }))).toEqual(
			expected.map(({ rule, severity, message, range }) => ({ code: rule, severity: severities[severity], message, range })),
		);
	}
	await server.stop();
});
