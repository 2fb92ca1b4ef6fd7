import { join } from 'node:path';
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateShared, deactivateShared, type Exports } from '../activateShared.ts';

/** Starts the extension with a server in a process of its own. */
export function activate(context: ExtensionContext): Promise<Exports> {
	const module = join(context.extensionPath, 'dist', 'server.cjs');
	const run = { module, transport: TransportKind.ipc };
	return activateShared(
		context,
		options =>
			new LanguageClient(
				'qms',
				'QMS Language Tools',
				{ run, debug: { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } } },
				options,
			),
	);
}

export function deactivate(): Promise<void> {
	return deactivateShared();
}
