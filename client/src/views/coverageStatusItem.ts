import { Disposable, MarkdownString, StatusBarAlignment, type StatusBarItem, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type CoverageStatus, coverageStatusMethod, showCoverageCommand } from '../../../server/src/protocol.ts';
import { statusText, statusTooltip } from './coverageStatus.ts';

/** Shows in the status bar how far the clauses are described; a click opens the coverage page. */
export class CoverageStatusItem implements Disposable {
	readonly #item: StatusBarItem;
	readonly #subscriptions: Disposable;

	constructor(client: BaseLanguageClient) {
		this.#item = window.createStatusBarItem('qms.coverage', StatusBarAlignment.Left, -10);
		this.#item.name = 'QMS clause coverage';
		this.#item.command = showCoverageCommand;
		this.#subscriptions = Disposable.from(
			this.#item,
			client.onNotification(coverageStatusMethod, (status: CoverageStatus) => this.#show(status)),
		);
	}

	#show(status: CoverageStatus): void {
		const text = statusText(status);
		if (text === undefined) {
			this.#item.hide();
			return;
		}
		this.#item.text = `$(checklist) ${text}`;
		this.#item.tooltip = new MarkdownString(statusTooltip(status));
		this.#item.accessibilityInformation = { label: `QMS coverage: ${text}` };
		this.#item.show();
	}

	dispose(): void {
		this.#subscriptions.dispose();
	}
}
