import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../lsp/startServer.ts';
import { nodeRuntime } from './runtime.ts';

// How to talk is told by the arguments: --node-ipc from the extension, --stdio from the command.
startServer(createConnection(ProposedFeatures.all), nodeRuntime);
