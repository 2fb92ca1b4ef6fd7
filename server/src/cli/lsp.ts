import { createConnection, ProposedFeatures, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { startServer } from '../lsp/startServer.ts';
import { nodeRuntime } from '../node/runtime.ts';
import { CannotWork, readArguments } from './usage.ts';

/** Runs until the editor ends it. @throws {CannotWork} */
export async function lsp(args: readonly string[]): Promise<number> {
	const { values } = readArguments('lsp', args, { stdio: { type: 'boolean' } });
	if (values.stdio !== true) {
		throw new CannotWork('lsp needs --stdio; see: qms lsp --help');
	}
	const connection = createConnection(
		ProposedFeatures.all,
		new StreamMessageReader(process.stdin),
		new StreamMessageWriter(process.stdout),
	);
	const ended = new Promise<number>(resolve => connection.onExit(() => resolve(0)));
	startServer(connection, nodeRuntime);
	return ended;
}
