import type { LanguageClientOptions } from 'vscode-languageclient';
import { explainCommand, type InitializationOptions, showClauseCommand } from '../../server/src/protocol.ts';

/** What the server is told of, and what it is asked for. */
export function clientOptions(settings: unknown): LanguageClientOptions {
	const initializationOptions: InitializationOptions = { commands: [showClauseCommand, explainCommand], settings };
	return {
		documentSelector: [
			{ language: 'markdown', scheme: 'file' },
			{ language: 'markdown', scheme: 'untitled' },
			{ language: 'yaml', pattern: '**/qms.yaml' },
			{ language: 'yaml', pattern: '**/qms-links.yaml' },
			{ language: 'yaml', pattern: '**/*.qms-pack.{yaml,yml}' },
		],
		initializationOptions,
		synchronize: { configurationSection: 'qms' },
		markdown: { isTrusted: false, supportHtml: false },
		// VS Code's own Markdown extension shows the headings; a second outline of the same would only double them.
		middleware: { provideDocumentSymbols: () => undefined },
	};
}
